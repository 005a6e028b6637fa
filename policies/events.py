"""What a policy perceives, what it decides, and what it replies.

Every time is `t`: nanoseconds on the session's clock, taken where the signal was captured or played. Events are
immutable and small; they travel between processes and into the record unchanged.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SECOND = 1_000_000_000
MILLISECOND = 1_000_000


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """The person began to make speech. `onset` is where the voice began (earlier than `t`, when we knew)."""

    t: int
    onset: int


@dataclass(frozen=True, slots=True)
class SpeechPaused:
    """The voice may have ended. `voice_end` is the estimated last instant of voice; nothing is final yet."""

    t: int
    voice_end: int


@dataclass(frozen=True, slots=True)
class SpeechResumed:
    """The voice came back before the turn was taken for over: the pause belonged to the turn.

    `voice_end` is that of the pause which is taken back, `onset` where the voice began again.
    """

    t: int
    voice_end: int
    onset: int


@dataclass(frozen=True, slots=True)
class Words:
    """All words of the present turn as recognised so far.

    `voice_end` names the pause up to which was listened (None: in the middle of speech). `confidence` is 0..1.
    """

    t: int
    text: str
    confidence: float
    voice_end: int | None


@dataclass(frozen=True, slots=True)
class TurnEnd:
    """How likely the turn is over at the pause `voice_end`.

    `probability` 0..1; `wait` is the silence, in seconds since `voice_end`, that should pass before speaking,
    by what is known so far. A later TurnEnd of the same pause replaces an earlier one.
    """

    t: int
    voice_end: int
    probability: float
    wait: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """How far our reply has been heard: its first `words` words have left the loudspeaker.

    `finished` is true when nothing of the reply is left to play, either because all was heard or because it was cut.
    """

    t: int
    reply_id: str
    words: int
    finished: bool


@dataclass(frozen=True, slots=True)
class Ended:
    """The person's sound has ended (a file is over, the microphone is gone)."""

    t: int


Event = SpeechStarted | SpeechPaused | SpeechResumed | Words | TurnEnd | Heard | Ended


class Action(StrEnum):
    """The four things one can do in a conversation at any moment."""

    WAIT = "wait"
    BACKCHANNEL = "backchannel"
    SPEAK = "speak"
    YIELD = "yield"


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do now, and why.

    `prepare` asks for a draft of the reply although it is not yet time to speak. `review_at` is when to ask again
    if nothing else happens before (None: only on the next event). `score` is the probability 0..1 that stood behind
    the action.
    """

    t: int
    action: Action
    reasons: tuple[str, ...]
    score: float = 1.0
    prepare: bool = False
    review_at: int | None = None


class Feeling(StrEnum):
    """The feelings that a reply can show."""

    NEUTRAL = "neutral"
    JOY = "joy"
    WARMTH = "warmth"
    CONCERN = "concern"
    SADNESS = "sadness"
    SURPRISE = "surprise"
    CURIOSITY = "curiosity"


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a reply that can be spoken on its own: text with its punctuation, and the feeling to show."""

    text: str
    feeling: Feeling = Feeling.NEUTRAL


@dataclass(frozen=True, slots=True)
class Reasoning:
    """Why a reply is what it is, in the four steps of the HumanSense study; empty strings mean "unclear"."""

    characteristics: str = ""
    emotion: str = ""
    context: str = ""
    response: str = ""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One line of the conversation as it was *heard*: `speaker` is "person" or "agent"."""

    t: int
    speaker: str
    text: str
    reply_id: str = ""
