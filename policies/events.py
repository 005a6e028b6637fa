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


class Emotion(StrEnum):
    """How a person may feel, as far as we tell it apart. `UNCLEAR` is an answer."""

    JOY = "joy"
    CONTENTMENT = "contentment"
    SADNESS = "sadness"
    ANGER = "anger"
    FEAR = "fear"
    SURPRISE = "surprise"
    DISGUST = "disgust"
    SHAME = "shame"
    LONELINESS = "loneliness"
    TIREDNESS = "tiredness"
    NEUTRAL = "neutral"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Face:
    """One face in a picture.

    `track` is its number, the same for as long as it is followed. `box` is left, top, width and height as fractions
    of the picture. `head` is yaw, pitch and roll in degrees: 0 faces the camera, positive turns towards the right
    edge of the picture, up, and clockwise as seen in the picture. `looks` and `speaks` are the probabilities 0..1 that
    the person looks at us and that the present voice is theirs. `blendshapes` are the 52 ARKit weights 0..1, as
    `policies.arkit` orders them. `expression` is that of the last second or so, `expression_score` its probability
    0..1. `alive` is false once it is clear that nothing in the face moves by itself: a photograph.
    """

    track: int
    box: tuple[float, float, float, float]
    head: tuple[float, float, float]
    looks: float
    speaks: float
    expression: Emotion
    expression_score: float
    alive: bool
    blendshapes: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """The faces in the picture captured at `t`, the largest first; none where there is no face.

    `brightness` is the mean of the picture, 0 (black) to 1.
    """

    t: int
    faces: tuple[Face, ...]
    brightness: float


@dataclass(frozen=True, slots=True)
class Arrived:
    """Someone has come to stand before the camera; `track` is their face's."""

    t: int
    track: int


@dataclass(frozen=True, slots=True)
class Left:
    """Someone who had arrived is gone for good, not just turned away."""

    t: int
    track: int


@dataclass(frozen=True, slots=True)
class Prosody:
    """How the last stretch of speech sounded, up to the pause `voice_end`.

    `seconds` of voice; `pitch` the median in Hz (0: none found); `pitch_range` (10th to 90th percentile) in
    semitones; `pitch_slope` over its last half second in semitones a second; `level` the mean of the voiced frames in
    dBFS; `rate` in syllables a second; `pauses` the share of silence 0..1; `roughness` (irregularity of the pitch
    periods) and `brightness` (share of the energy above 1 kHz) 0..1. `deviations` are those of pitch, pitch range,
    level, rate, pauses, roughness and brightness from the person's own running baseline, in its standard deviations;
    empty until the baseline is known.
    """

    t: int
    voice_end: int
    seconds: float
    pitch: float
    pitch_range: float
    pitch_slope: float
    level: float
    rate: float
    pauses: float
    roughness: float
    brightness: float
    deviations: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Impression:
    """How someone seems to feel by one source alone: "voice", "face" or "words".

    `valence` and `arousal` -1..1, `confidence` 0..1 that `emotion` is right, and what it rests on.
    """

    source: str
    emotion: Emotion
    valence: float
    arousal: float
    confidence: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Felt:
    """How the person seems to feel, all sources together, each kept as it is.

    `contradiction` says in words where the sources disagree ("says it is fine, but sounds flat and looks away");
    empty where they do not.
    """

    t: int
    emotion: Emotion
    valence: float
    arousal: float
    confidence: float
    impressions: tuple[Impression, ...]
    contradiction: str


Event = (
    SpeechStarted
    | SpeechPaused
    | SpeechResumed
    | Words
    | TurnEnd
    | Heard
    | Ended
    | Seen
    | Arrived
    | Left
    | Prosody
    | Felt
)


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
    """A piece of a reply that can be spoken on its own: text with its punctuation, and the feeling to show.

    `intensity` 0..1 is how strongly the feeling shows; `loudness` multiplies the voice (1.0 is its own level).
    """

    text: str
    feeling: Feeling = Feeling.NEUTRAL
    intensity: float = 0.6
    loudness: float = 1.0


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
