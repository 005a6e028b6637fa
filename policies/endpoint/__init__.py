"""Words from any server that speaks the OpenAI chat completions protocol, with our perception and timing around it.

`settings` says where the server is, `prompt` what it is told, `client` streams its answer, `sentences` cuts that into
what can be spoken, `policy` puts it together with the companion, which decides when to speak, keeps the manners, and
has a line ready whenever the server has none. Only words leave the machine: no sound, no picture.
"""
