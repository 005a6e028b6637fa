"""Questions of fact that can be answered without looking anything up: the clock, the calendar, small sums."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from policies.companion.arithmetic import worked_out
from policies.companion.common_knowledge import known

_FEASTS = {"christmas": (12, 25), "new year": (1, 1), "halloween": (10, 31), "valentine": (2, 14)}
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_TIME = re.compile(
    r"\bwhat time is it\b|\bwhat(?:'s| is) the time\b|\b(?:have|know|tell me) the time\b|\bhow late is it\b"
)
_DATE = re.compile(
    r"\bwhat(?:'s| is) (?:the|today's) date\b|\bwhat date\b|\bwhat day of the month\b|\bwhat's today\b"
)
_DAY = re.compile(r"\bwhat day\b|\bwhich day\b|\bwhat weekday\b|\bis (?:it|today) (?:a )?(?P<day>\w+day)\b")
_UNTIL = re.compile(r"\b(?:until|till|to|before) (?P<feast>christmas|new year|halloween|valentine)")
_WHEN = re.compile(r"\bwhen(?:'s| is) (?P<feast>christmas|new year|halloween|valentine)")
_SPELL = re.compile(
    r"\b(?:how do you|how do i|can you|please|how to|how is|how's)? ?spell(?:ed|t)?(?: the word)? ([a-z]{2,15})\b"
)
_COUNTS = re.compile(r"\bhow (?:many|long|much)\b")


def answer(text: str, now: datetime) -> str:
    """The answer as a sentence without its full stop, "" where it is not known."""
    low = " ".join(text.lower().replace("’", "'").split())
    if _TIME.search(low):
        return f"It is {_clock(now)}"
    feast = _UNTIL.search(low) or _WHEN.search(low)
    if feast is not None and (_COUNTS.search(low) or low.startswith("when")):
        return _until(feast["feast"], now.date())
    if _DATE.search(low):
        return f"Today is {_date(now.date())}"
    day = _DAY.search(low)
    if day is not None and not re.search(r"\b(?:did|was|were|will|should|shall|can)\b", low):
        return _day(low, now.date(), day["day"])
    if re.search(r"\bwhat (?:year|month) is (?:it|this)\b", low):
        return f"It is {now:%B} {now.year}"
    word = _SPELL.search(low)
    if word is not None:
        return f"{word[1].capitalize()} is spelled {', '.join(word[1].upper())}"
    return worked_out(low) or known(low)


def _clock(now: datetime) -> str:
    hour = now.hour % 12 or 12
    part = "in the morning" if now.hour < 12 else "in the afternoon" if now.hour < 18 else "in the evening"
    if now.minute == 0:
        return f"{hour} o'clock {part}"
    return f"{hour}:{now.minute:02d} {part}"


def _date(day: date) -> str:
    return f"{day:%A}, the {_ordinal(day.day)} of {day:%B}"


def _day(low: str, today: date, asked: str | None) -> str:
    shift = 1 if "tomorrow" in low else -1 if "yesterday" in low else 0
    day = today + timedelta(days=shift)
    when = {0: "Today is", 1: "Tomorrow is", -1: "Yesterday was"}[shift]
    if asked in _DAYS:
        right = asked == f"{today:%A}".lower()
        return f"{'Yes, today' if right else 'No, today'} is {today:%A}"
    return f"{when} {_date(day)}" if shift == 0 else f"{when} {day:%A}"


def _until(feast: str, today: date) -> str:
    month, day = _FEASTS[feast]
    then = date(today.year, month, day)
    if then < today:
        then = date(today.year + 1, month, day)
    days = (then - today).days
    name = {"new year": "New Year", "valentine": "Valentine's Day"}.get(feast, feast.capitalize())
    if days == 0:
        return f"{name} is today"
    return f"{name} is {days} {'day' if days == 1 else 'days'} away"


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
