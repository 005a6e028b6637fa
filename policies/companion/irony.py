"""Irony: praise for what nobody would praise."""

from __future__ import annotations

import re

_PRAISE = re.compile(
    r"^(?:oh |well |yeah |and |just |how |so |what an? |that's just |that's |isn't that |this is "
    r"|absolutely |simply )*"
    r"(?:great|wonderful|brilliant|fantastic|lovely|perfect|marvellous|terrific|fabulous|super|nice"
    r"|awesome|excellent"
    r"|charming|delightful|amazing|fun|bravo|congratulations to me|(?:wonderful|lovely|nice"
    r"|great) surprise|hooray|yay|joy)\b(?! (?:news|day|time"
    r"|weather|for))",
    re.IGNORECASE,
)
_FIXED = re.compile(
    r"\b(?:lucky me|just (?:what i (?:needed|wanted)|my luck|perfect)|yeah,? right|thanks for nothing"
    r"|what a surprise"
    r"|as if (?:i|my|it)\b.{0,30}\benough|because (?:that's|it's|i) (?:exactly|clearly|just)"
    r"|my (?:absolute )?favou?rite thing in the world"
    r"|exactly what i needed|couldn't be (?:happier|better) timing|living the dream|nothing better to do"
    r"|thanks a lot,? (?:universe|life|world|fate|boss|god)|how (?:convenient|original|thoughtful)"
    r"|could(?:n't| not) get any better|(?:oh )?(?:what )?(?:joy|fun)$|best day ever, not)\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"^(?:oh |and |just |well )*(?:great|fantastic|wonderful|perfect|brilliant|lovely|super),? now\b",
    re.IGNORECASE,
)
_BUT_REALLY = re.compile(
    r"\bi (?:just |really |absolutely |simply )*(?:love|enjoy|adore) (?:it when|being|having to|how (?:my"
    r"|they|the|he|she)"
    r"|waiting|sitting|standing|paying|getting (?:up|woken|stuck|ignored)|cleaning|working (?:on|all|late"
    r"|weekends)|doing (?:taxes|the dishes))\b"
    r"|\bnothing (?:like|beats|better than) (?:a|an|being|getting|having)\b|\bit's (?:so "
    r"|just )?(?:great|fun|lovely) when\b",
    re.IGNORECASE,
)
_SOUR = re.compile(
    r"\b(?:another|again|meeting|meetings|rain|raining|bill|bills|tax|taxes|doubled|traffic|late|monday"
    r"|freezing"
    r"|coldest|broke"
    r"|broken|flat|dead|fine|ticket|delayed|cancelled|ignored|woken|queue|overtime|homework|dentist"
    r"|nothing|no one|nobody|(?:five|six|seven|5|6|7|two|three|four) (?:in the morning|a m|am)|stuck"
    r"|three hours"
    r"|two hours|on hold|noise|drill|drilling|leak|crashed|lost|missed|spam|weekend shift|work on"
    r"|without me|flu|sick|worse|update|updates"
    r"|mess|dishes|empty|stood up|waiting|alone|at 5|at five|four in the morning|sunday|christmas|soaked"
    r"|wet|gone|extra work|fell|toilet|ripped|burst|threw up|puncture|spilled|snowing|rude)\b",
    re.IGNORECASE,
)


def is_ironic(text: str) -> bool:
    """Whether the words praise what can only be a nuisance. Short praise alone, or news that are good, are meant."""
    if _FIXED.search(text) or _NOW.search(text):
        return True
    for pattern in (_PRAISE, _BUT_REALLY):
        match = pattern.search(text)
        if match is not None and _SOUR.search(text, match.end()):
            return True
    return False
