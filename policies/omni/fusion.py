"""The model's view and the acoustic evidence together, within bounds that no model can move.

Both are odds that the turn is over; they are added, the model's weighted and limited, and the waiting time follows
from the sum as it does for the acoustic evidence alone. Whatever the model says, a wait stays between the shortest and
`LATEST` behind the acoustic one: it neither talks into every breath nor falls silent for ever.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from policies.endpointing import Endpointing
from policies.events import Action, TurnEnd

MOST = 2.0
"""The model moves the odds by at most this factor's logarithm (e²), times its weight."""
LATEST = 0.8
"""Seconds by which it can put off an answer."""
HUM_AT = 0.6
"""Probability of a backchannel from which one is given."""
YIELD_AT = 0.7
"""Probability of yielding from which a reply is given up before the voice over it has lasted."""

_ENDPOINTING = Endpointing()


def fused(heard: TurnEnd, probabilities: Mapping[Action, float], weight: float) -> TurnEnd:
    """The acoustic verdict with the model's view in it; unchanged but for the reasons where the weight is 0."""
    speak, wait = probabilities[Action.SPEAK], probabilities[Action.WAIT] + probabilities[Action.BACKCHANNEL]
    view = f"the model: speak {speak:.2f}, wait {wait:.2f}"
    if weight == 0:
        return replace(heard, reasons=(*heard.reasons, view))
    shift = math.log((speak + 1e-3) / (wait + 1e-3))
    shift = weight * min(max(shift, -MOST), MOST)
    known = min(max(heard.probability, 1e-4), 1 - 1e-4)
    probability = 1.0 / (1.0 + math.exp(-math.log(known / (1 - known)) - shift))
    # The difference is added to the wait that was asked for: patience that a person has set stays in it.
    wait_s = heard.wait + _ENDPOINTING.wait(probability) - _ENDPOINTING.wait(known)
    wait_s = min(max(wait_s, min(heard.wait, _ENDPOINTING.settings.shortest)), heard.wait + LATEST)
    return replace(heard, probability=probability, wait=wait_s, reasons=(*heard.reasons, view))
