"""What no policy may get wrong: danger in a person's words, honesty about itself, and what must never be said.

`danger` finds danger: by turns of phrase (`signs_*`) and by ideas that meet in a sentence (`scenes`, its data
in `scenes_*`), once `harmless` has taken out what only sounds like it; `hints` spare most sentences the look.
`crisis` answers it, `honesty` what people sincerely ask about the agent itself; `unsafe` looks at what a model is
about to say.
Rules only, and no state: `policies.guard` applies them to every policy. A new sign comes with lines that it must
find, and lookalikes that it must not.
"""
