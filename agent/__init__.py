"""What people touch: the command line, configuration, sessions and their supervision, reports.

May import `actors` and `policies`; nothing imports `agent`.
"""
