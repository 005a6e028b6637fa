"""How well a clause takes up what was said: one number, to compare a model's clause with the composed one."""

from __future__ import annotations

from policies.floor import tokens
from policies.wording.known import Known
from policies.wording.tone import unfit
from policies.wording.vocabulary import content

COMFORTABLE = range(5, 15)
"""Words that are easy to listen to."""
_STOCK = (
    "here for you", "let me know", "how are you doing", "tell me more", "what kind of", "anything else", "no worries",
    "i see", "go on", "how did that", "what happened", "how's it going", "hope you", "things get easier",
)  # fmt: skip
"""What fits anywhere says little here."""


def score(clause: str, known: Known) -> float:
    """Points: what it shares with the words answered, an open question, address, length; against: foreign and stock.

    The weights were set by reading model and composed lines side by side; about 3 is a good clause, 0 an empty one.
    """
    about = content(clause)
    shared, foreign = about & known.topic, about - known.ground
    low = f" {' '.join(tokens(clause))} "
    points = 1.2 * min(2, len(shared)) - 0.6 * len(foreign)
    if clause.rstrip().endswith("?"):
        points += 0.8 if low.startswith((" how ", " what ", " who ", " where ", " which ", " why ")) else 0.4
    if {"you", "your", "you're", "yourself"} & set(low.split()):
        points += 0.5
    points += 0.4 if len(low.split()) in COMFORTABLE else -0.4
    points -= 0.8 * any(f" {phrase} " in low for phrase in _STOCK)
    return points - 3.0 * bool(unfit(clause, known))
