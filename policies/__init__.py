"""The ground floor: when and how to respond.

Events a policy perceives, the decisions it takes and the words it replies with; the policies themselves.
Pure Python and models: no Ray, no sockets, no devices, and no import from `actors` or `agent`.
"""
