"""Everything that travels between stages: one envelope, a few immutable bodies, one codec.

A body says what happened; the envelope says whose session, which number on its link, when, and to which epoch and
reply it belongs. `actors.codec` puts them on the wire.
"""

from __future__ import annotations

from dataclasses import dataclass

from policies import events

# Rates are fixed inside the loop; rooms convert at the edge.
MICROPHONE_RATE = 16_000
"""Hz of sound towards perception: what every hearing model takes."""
MICROPHONE_BLOCK = 512
"""Samples in a microphone block: 32 ms, the unit of the voice activity model, so that no stage has to re-block."""
SPEAKER_RATE = 24_000
"""Hz of sound towards the room: what the voices produce."""
SPEAKER_BLOCK = 480
"""Samples in a loudspeaker block: 20 ms."""


@dataclass(frozen=True, slots=True)
class Microphone:
    """MICROPHONE_BLOCK samples (int16 little endian, mono) as captured. Envelope `t`: its first sample.

    `muted` is true where the microphone was closed on purpose (half-duplex): the samples are zeros then.
    """

    samples: bytes
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Loudspeaker:
    """SPEAKER_BLOCK samples (int16 little endian, mono) as they left the device, silence included.

    Envelope `t`: the instant its first sample left. `late` counts samples of silence that were played because sound
    came too late in the middle of a reply.
    """

    samples: bytes
    late: int = 0


@dataclass(frozen=True, slots=True)
class Frame:
    """A camera picture (JPEG) on the session's 2-a-second grid. Envelope `t`: its capture."""

    jpeg: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Preview:
    """The newest camera picture, about ten a second: raw blue, green, red bytes, row by row from the top.

    Latest-only: it is neither numbered nor kept, and who is busy misses it. Envelope `t`: its capture.
    """

    pixels: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class AvatarFrame:
    """How the face is to look at one instant.

    `pts` in ns: since the first sample of the reply that the envelope names, or on the session's clock where it names
    none. `weights` are the 52 ARKit blendshape weights 0..1 as `policies.arkit` orders them. `head` is yaw, pitch,
    roll in degrees (positive: towards the right of the picture, up, clockwise as seen), `offset` its shift right, up
    and towards the viewer in head widths. `gaze` is yaw and pitch of the eyes in degrees relative to the head.
    """

    pts: int
    weights: tuple[float, ...]
    head: tuple[float, float, float]
    offset: tuple[float, float, float]
    gaze: tuple[float, float]
    feeling: str
    intensity: float
    state: str
    """"idle", "listening", "thinking" or "speaking"."""


@dataclass(frozen=True, slots=True)
class AvatarFrames:
    """avatar → room, record: frames in the order of their `pts`, 30 a second.

    With a reply in the envelope they are the whole face while it speaks, on the clock of what is *heard* of it;
    without one they are the face that lives on meanwhile, listening, thinking or idle, on the session's clock.
    """

    frames: tuple[AvatarFrame, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A word or a phoneme on the sample clock of its clause (SPEAKER_RATE, 0 = first sample): `start` <= `end`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ClauseSound:
    """A clause as sound: avatar → room. Clauses of a reply are numbered from 0 and played without a gap.

    `samples` int16 little endian mono at SPEAKER_RATE. `last` ends the reply; a last clause may be empty.
    """

    clause: int
    text: str
    samples: bytes
    words: tuple[Mark, ...]
    phonemes: tuple[Mark, ...]
    last: bool


@dataclass(frozen=True, slots=True)
class Playhead:
    """room → everyone: how far the reply in the envelope has been *heard* at the envelope's `t`.

    `samples` of the reply that left the loudspeaker; `words` that left it whole, counted over all clauses. `finished`
    once nothing more of the reply will be heard.
    """

    samples: int
    words: int
    finished: bool


@dataclass(frozen=True, slots=True)
class ReplyStarted:
    """room → everyone: the first sample of the reply left the loudspeaker at the envelope's `t`."""


@dataclass(frozen=True, slots=True)
class Duck:
    """perception → room: play quieter (`on`) or normally again. Reversible; touches nothing else."""

    on: bool


@dataclass(frozen=True, slots=True)
class NewEpoch:
    """mind → room, avatar: everything of an older epoch than the envelope's is to be dropped, now."""

    reason: str


@dataclass(frozen=True, slots=True)
class Perceived:
    """perception → mind (and the record): an event for the policy."""

    event: events.Event


@dataclass(frozen=True, slots=True)
class Say:
    """mind → avatar: prepare a clause of a draft. Heard only after `Commit`."""

    draft_id: str
    clause: int
    text: str
    feeling: str
    last: bool
    intensity: float = 0.6
    loudness: float = 1.0


@dataclass(frozen=True, slots=True)
class Commit:
    """mind → avatar: the draft becomes the reply of the envelope; send its sound."""

    draft_id: str


@dataclass(frozen=True, slots=True)
class Cancel:
    """mind → avatar: the draft will not be heard."""

    draft_id: str


@dataclass(frozen=True, slots=True)
class Decided:
    """mind → record, driver: a decision that changed something, with what it rested on."""

    decision: events.Decision
    draft_id: str = ""


@dataclass(frozen=True, slots=True)
class ReplyPlanned:
    """mind → record, driver: the words a reply answers, why, and what it will say (as far as drafted at commit)."""

    draft_id: str
    answers: str
    reasoning: events.Reasoning
    text: str
    voice_end: int
    """End of the person's voice that the reply follows; -1 where it follows none, such as a greeting."""
    draft_began: int


@dataclass(frozen=True, slots=True)
class Worded:
    """mind → record, driver: where the words of a draft came from, and what of a model's was thrown away."""

    draft_id: str
    account: str


@dataclass(frozen=True, slots=True)
class History:
    """mind → record, driver: a line as it was heard."""

    line: events.Exchange


@dataclass(frozen=True, slots=True)
class Notice:
    """any stage → record, driver: something a person should know. `fatal` ends the session."""

    stage: str
    text: str
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Usage:
    """driver → record: what the whole process tree has used since the session began, at the envelope's `t`.

    `cpu_seconds` by all processes, `pss` the present proportional set size in bytes (0: not measured).
    """

    cpu_seconds: float
    pss: int


@dataclass(frozen=True, slots=True)
class Speak:
    """driver → mind: say this now, whatever the policy thinks; what is being said ends first.

    `order` is the draft's name: it tells the reply that obeys.
    """

    order: str
    text: str
    feeling: str


@dataclass(frozen=True, slots=True)
class Interrupt:
    """driver → mind: say nothing more of the present reply."""

    reason: str


@dataclass(frozen=True, slots=True)
class Show:
    """driver → avatar: show this feeling (0..1) while nothing is said, until the next reply or the next order."""

    feeling: str
    intensity: float


@dataclass(frozen=True, slots=True)
class Replaced:
    """driver → mind, record: another process has taken the place of a stage that died."""

    stage: str


@dataclass(frozen=True, slots=True)
class Ended:
    """room → everyone: no more microphone sound will come."""


LATEST_ONLY = frozenset({Preview})
"""Bodies that are worth nothing once there is a newer one."""

Body = (
    Microphone
    | Loudspeaker
    | Frame
    | Preview
    | AvatarFrames
    | ClauseSound
    | Playhead
    | ReplyStarted
    | Duck
    | NewEpoch
    | Perceived
    | Say
    | Commit
    | Cancel
    | Decided
    | ReplyPlanned
    | Worded
    | History
    | Notice
    | Usage
    | Speak
    | Interrupt
    | Show
    | Replaced
    | Ended
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """A body on its way.

    `seq` counts the messages of one session on one link from 0, without gaps; -1 where the body is latest-only.
    """

    session: str
    seq: int
    t: int
    epoch: int
    reply_id: str
    body: Body
