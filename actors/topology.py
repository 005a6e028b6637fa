"""Who hears whom: for every consumer, the bodies it wants from each producer.

Data runs one way round (room → perception → mind → avatar → room); against the arrows flow only the playhead and the
two orders to the room, `Duck` and `NewEpoch`.
"""

from __future__ import annotations

from actors import messages as m

ROOM, PERCEPTION, MIND, AVATAR, RECORDER, DRIVER = (
    "room",
    "perception",
    "mind",
    "avatar",
    "recorder",
    "driver",
)

STAGES = (ROOM, PERCEPTION, MIND, AVATAR, RECORDER)

Bodies = frozenset[type]

_EMITS: dict[str, Bodies] = {
    ROOM: frozenset(
        {m.Microphone, m.Loudspeaker, m.Frame, m.Preview, m.Playhead, m.ReplyStarted, m.Ended, m.Notice}
    ),
    PERCEPTION: frozenset({m.Perceived, m.Duck, m.Notice}),
    MIND: frozenset(
        {m.Say, m.Commit, m.Cancel, m.NewEpoch, m.Decided, m.ReplyPlanned, m.Worded, m.History, m.Notice}
    ),
    AVATAR: frozenset({m.ClauseSound, m.AvatarFrames, m.Notice}),
    RECORDER: frozenset({m.Notice}),
    # What a person typed is perceived like what was said.
    DRIVER: frozenset({m.Usage, m.Notice, m.Replaced, m.Speak, m.Interrupt, m.Show, m.Perceived}),
}

_MEDIA: Bodies = (
    frozenset({m.Microphone, m.Loudspeaker, m.Frame, m.ClauseSound, m.AvatarFrames}) | m.LATEST_ONLY
)

WANTS: dict[str, dict[str, Bodies]] = {
    PERCEPTION: {ROOM: frozenset({m.Microphone, m.Preview, m.ReplyStarted, m.Playhead, m.Ended})},
    MIND: {
        ROOM: frozenset({m.ReplyStarted, m.Playhead}),
        PERCEPTION: frozenset({m.Perceived}),
        DRIVER: frozenset({m.Replaced, m.Speak, m.Interrupt, m.Perceived}),
    },
    AVATAR: {
        MIND: frozenset({m.Say, m.Commit, m.Cancel, m.NewEpoch, m.Decided}),
        ROOM: frozenset({m.ReplyStarted, m.Playhead}),
        PERCEPTION: frozenset({m.Perceived}),
        DRIVER: frozenset({m.Show}),
    },
    ROOM: {
        PERCEPTION: frozenset({m.Duck}),
        MIND: frozenset({m.NewEpoch}),
        AVATAR: frozenset({m.ClauseSound, m.AvatarFrames}),
    },
    RECORDER: {stage: bodies - m.LATEST_ONLY for stage, bodies in _EMITS.items() if stage != RECORDER},
    DRIVER: {stage: bodies - _MEDIA for stage, bodies in _EMITS.items() if stage != DRIVER},
}


def consumers(producer: str) -> dict[str, Bodies]:
    """The stages that hear `producer`, with the bodies each of them wants."""
    return {consumer: wants[producer] for consumer, wants in WANTS.items() if producer in wants}


def producers(consumer: str) -> tuple[str, ...]:
    """The stages that `consumer` hears."""
    return tuple(WANTS[consumer])
