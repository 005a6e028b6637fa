"""The record of a session: what writes it while it happens, and what reads, checks and mends it afterwards.

`stage` is the recorder; `reader` gives a recording back as the messages that it was made of. One file a
session, in which `topics` says what goes where. May import `actors` and `policies`; knows no other stage.
"""
