"""The companion behind an address: a page to talk with it, and the OpenAI Realtime protocol for every other client.

`door` lets in (addresses, tokens, origins, the files of the page), `connection` bounds what a client may cost,
`session` is one conversation in the protocol's words, `loop` the stages behind it. docs/protocol.md tells clients.
Imports `actors` and `agent`; the `openai` package is needed by the tests only, which hold us to its types.
"""
