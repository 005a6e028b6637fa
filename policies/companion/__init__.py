"""The embedded companion: composes short, warm lines from the person's words. No model, no network.

`safety` looks for danger first and nothing overrides it; `understanding` says what the words do (by the patterns of
`said` and `told`), `compose` finds a reply among the `lines_*`, with what `memory` has kept. A new kind of turn is
an act in `acts`, a pattern, and lines.
"""
