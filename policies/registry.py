"""From a policy's name in the configuration to the policy itself; nothing is imported that is not used."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from policies.base import Policy
from policies.guard import Guarded

POLICIES = {
    "always_reply": "policies.always_reply:AlwaysReply",
    "companion": "policies.companion.policy:Companion",
    "endpoint": "policies.endpoint.policy:Endpoint",
}
"""The policies on board, by the single word that names them."""


def load_policy(
    name: str, options: Mapping[str, Any] | None = None, *, help_line: str = "", recording: bool = False
) -> Guarded:
    """The policy `name`, guarded: one of POLICIES, or `module:Class`; `options` are its keyword arguments.

    `help_line` and `recording` are for the guard, see `Guarded`; the `help_line` among the options serves too.
    Raises ValueError, with what is wrong, for a name that leads to no policy and for options it does not take.
    """
    module_name, colon, class_name = POLICIES.get(name, name).partition(":")
    if not colon:
        near = get_close_matches(name, POLICIES, 1)
        meant = f"did you mean '{near[0]}'?" if near else f"known are {', '.join(POLICIES)}."
        raise ValueError(f"there is no policy '{name}'; {meant} Name a policy of your own module:Class")
    try:
        found = getattr(importlib.import_module(module_name), class_name)
    except ImportError as error:
        raise ValueError(f"the policy '{name}' cannot be imported: {error}") from error
    except AttributeError as error:
        raise ValueError(f"the policy '{name}' is not there: {module_name} has no {class_name}") from error
    if not (isinstance(found, type) and issubclass(found, Policy)):
        raise ValueError(f"'{name}' is no policy: it should be a class derived from policies.base.Policy")
    given = dict(options or {})
    try:
        inspect.signature(found).bind(**given)
    except TypeError as error:
        raise ValueError(f"the options of the policy '{name}' do not fit: {error}") from error
    return Guarded(
        found(**given), help_line=help_line or str(given.get("help_line", "")), recording=recording
    )
