"""A reasoning model that hears the voice and sees the face itself: Qwen2.5-Omni and its children, fed as time runs.

`loading` and `tiny` give the model, `thinker` runs it; `level`, `sound` and `pictures` turn signals into its features,
`segment` into tokens in its own two-second blocks, `context` keeps them in its cache. `session` is one person's share
of that, `engine` the thread on which all sessions take turns. `probe` and `fusion` decide, `thoughts` reasons while
the person speaks, `reply` words the answer, and `policy` puts it together with the companion's manners. This is the
one package of the program that imports torch, and only when a model is loaded.
"""
