"""Words that a language model wrote, before anyone hears them.

`checks` looks at every clause with what is `known`, `tone` at whether it suits how the person feels, `score` says how
well a clause takes up what was said. `rewording` lets a small model on board extend the composed line. A new rule is
a function in `checks` that gives a reason a person can read, "" where all is well.
"""
