"""What the companion says when it is asked to talk otherwise, when somebody arrives, and when they leave."""

from __future__ import annotations

from policies.companion.compose import Reply
from policies.events import Clause, Feeling, Reasoning
from policies.requests import Request

QUIETEST, LOUDEST = 0.5, 2.0
STEP = 10 ** (4 / 20)
"""One step of loudness: 4 dB, which is clearly heard."""

_LINES = {
    Request.WAIT: ("Okay.",),
    Request.STOP: ("Okay.",),
    Request.LISTEN: ("I'm listening.", "I'm all ears.", "Go ahead, I'll just listen."),
    Request.TALK: ("Thank you for telling me all that.", "Okay, thank you for letting me listen."),
    Request.NO_QUESTIONS: ("Okay, no more questions.", "Fair enough, I'll stop asking."),
    Request.QUESTIONS: ("Thanks, then I'll ask again now and then.", "Good, I was getting curious."),
    Request.LOUDER: ("Okay, louder.", "I'll speak up."),
    Request.QUIETER: ("Okay, softer then.", "I'll keep it down."),
    Request.PACE: (
        "My pace is fixed, sadly. I'll keep it short.",
        "Slower or faster is not possible, I'm sorry.",
    ),
}
_LIMIT = {
    Request.LOUDER: "This is as loud as I can be.",
    Request.QUIETER: "I can't be any quieter than this.",
}
_GREETINGS = (
    "Hello there. What can I do for you?",
    "Hi! Nice of you to stop by.",
    "Hello, good to see you.",
    "Welcome! Talk to me whenever you like.",
)
_PARTINGS = ("Goodbye, and take care.", "See you!", "Goodbye for now.")


def obliged(request: Request, times: int, *, limit: bool = False) -> Reply:
    """The short answer to a request. `times` requests were answered before; `limit`: it cannot go any further."""
    lines = _LINES[request]
    text = _LIMIT[request] if limit else lines[times % len(lines)]
    context = f"the person {request}"
    return Reply((Clause(text, Feeling.NEUTRAL),), Reasoning(context=context, response="do as they ask"))


def greeting(number: int) -> Reply:
    """To somebody who has arrived; `number` makes it another one each time."""
    reasoning = Reasoning(context="someone arrived and looks", response="greet them")
    return Reply((Clause(_GREETINGS[number % len(_GREETINGS)], Feeling.JOY),), reasoning)


def parting(number: int) -> Reply:
    """To somebody who walks away."""
    reasoning = Reasoning(context="the person left in the middle of the talk", response="say goodbye")
    return Reply((Clause(_PARTINGS[number % len(_PARTINGS)], Feeling.WARMTH),), reasoning)


def stepped(loudness: float, request: Request | None) -> float:
    """The loudness after a request, a factor of the voice's own."""
    if request is Request.LOUDER:
        return min(LOUDEST, loudness * STEP)
    if request is Request.QUIETER:
        return max(QUIETEST, loudness / STEP)
    return loudness
