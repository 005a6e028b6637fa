"""What people touch: the command line, the embedding API (`agent.api`), configuration, conversations, reports.

Imports `actors` and `policies`; nothing imports it.
"""
