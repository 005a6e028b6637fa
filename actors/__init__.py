"""The stages of the loop (room, perception, mind, avatar, recorder), their messages, their bus and their two hosts.

May import `policies`; never `agent`.
"""
