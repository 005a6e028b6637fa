"""The face at any instant, from the frames that the avatar sent and from what the room says is heard.

Every renderer asks here: a window with the present time, a film with the times of its pictures.
"""

from __future__ import annotations

from bisect import bisect_right
from math import exp

import numpy as np

from actors.avatar.performance import pose
from actors.avatar.performance.pose import SIZE, Poses
from actors.messages import (
    SPEAKER_RATE,
    AvatarFrame,
    AvatarFrames,
    Envelope,
    NewEpoch,
    Playhead,
    ReplyStarted,
)
from policies.arkit import BLENDSHAPES, NEUTRAL
from policies.events import MILLISECOND, SECOND

FADE = 160 * MILLISECOND
"""From the living face to the speaking one and back."""
MOUTH_OPENS = 60 * MILLISECOND
"""The same for the mouth when a reply begins: its first sound must be seen."""
MOUTH_CLOSES = 110 * MILLISECOND
"""The same for the mouth when a reply ends or is cut."""
STARVED = 60 * MILLISECOND
"""Past the last frame of a reply that still goes on: its next clause is late, the face lives on meanwhile."""
DEVICE = 40 * MILLISECOND
"""From a late clause's arrival to its first sound, until the room says better."""
SLEW = 80 * MILLISECOND
"""How fast a wrong guess of what is heard is made good."""
KEPT = SECOND
"""Frames are kept this long after their time."""
MOST = 300
"""Frames of the living face that are kept at most: ten seconds."""
REPLIES = 4
"""Replies that may wait to be heard."""

_NEUTRAL = AvatarFrame(0, NEUTRAL, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0), "neutral", 0.0, "idle")
_MOUTH = np.zeros(SIZE, bool)
_MOUTH[: len(BLENDSHAPES)] = [name.startswith(("jaw", "mouth", "tongue")) for name in BLENDSHAPES]


class _Track:
    """Frames of one clock, in the order of their `pts`."""

    def __init__(self) -> None:
        self.pts: list[int] = []
        self._rows: list[Poses] = []
        self._frames: list[AvatarFrame] = []

    def add(self, frames: tuple[AvatarFrame, ...]) -> None:
        for frame in frames:
            if not self.pts or frame.pts > self.pts[-1]:
                self.pts.append(frame.pts)
                self._rows.append(pose.from_frame(frame))
                self._frames.append(frame)

    @property
    def end(self) -> int:
        return self.pts[-1] if self.pts else -1

    def at(self, pts: int) -> tuple[Poses, AvatarFrame]:
        """The pose at `pts`, between frames or the nearest one, and the frame that begins there."""
        if not self.pts:
            return pose.from_frame(_NEUTRAL), _NEUTRAL
        right = bisect_right(self.pts, pts)
        if right == 0:
            return self._rows[0], self._frames[0]
        left = right - 1
        if right == len(self.pts):
            return self._rows[left], self._frames[left]
        share = (pts - self.pts[left]) / (self.pts[right] - self.pts[left])
        return self._rows[left] + share * (self._rows[right] - self._rows[left]), self._frames[left]

    def forget(self, before: int, most: int | None = None) -> None:
        """Let go of all frames but one before `before`, and of the oldest beyond `most`."""
        count = bisect_right(self.pts, before) - 1
        if most is not None:
            count = max(count, len(self.pts) - most)
        if count >= 30:
            del self.pts[:count], self._rows[:count], self._frames[:count]


class _Reply:
    """One reply: its frames, and where in it the loudspeaker is."""

    def __init__(self, epoch: int) -> None:
        self.epoch = epoch
        self.track = _Track()
        self.started: int | None = None
        self.ended: int | None = None
        self._anchor = (0, 0)
        self._slip = 0
        self._slipped = 0

    def begin(self, t: int) -> None:
        self.started = t
        self._anchor = (t, 0)

    def heard_at(self, t: int) -> int:
        """What is heard at `t`, in ns since the reply's first sample."""
        t = t if self.ended is None else min(t, self.ended)
        at, heard = self._anchor
        slip = self._slip * exp(-max(0, t - self._slipped) / SLEW) if self._slip else 0.0
        return heard + t - at + round(slip)

    def anchor(self, t: int, heard: int, *, afresh: bool = False) -> None:
        """At `t`, `heard` ns of the reply are heard; what was thought before is made good without a jump.

        `afresh` where nothing of the reply was shown before, so that nothing can jump.
        """
        error = 0 if afresh else self.heard_at(t) - heard
        self._slip, self._slipped = (error, t) if MILLISECOND < abs(error) < SECOND // 2 else (0, t)
        self._anchor = (t, heard)

    def end(self, t: int) -> None:
        if self.ended is None:
            self.ended = t


class FaceTimeline:
    """Feed it what is due up to an instant with `receive`, then ask for that instant with `at`.

    `at` is to be asked for instants that ascend; one that lies before the last, or more than a second after it, is
    answered without any fade. Memory is bounded: frames are let go of a second after their time.
    """

    def __init__(self) -> None:
        self._life = _Track()
        self._replies: dict[str, _Reply] = {}
        self._epoch = 0
        self._over: str = ""
        self._source = ""
        self._asked: int | None = None
        self._shown: Poses = pose.from_frame(_NEUTRAL)
        self._rest: Poses = np.zeros(SIZE)
        self._changed = 0
        self._mouth_takes = MOUTH_CLOSES

    @property
    def frames_kept(self) -> int:
        """How many frames are in memory."""
        return len(self._life.pts) + sum(len(reply.track.pts) for reply in self._replies.values())

    def receive(self, envelope: Envelope) -> None:
        """Take note of an AvatarFrames, ReplyStarted, Playhead or NewEpoch; other messages are ignored."""
        body = envelope.body
        if isinstance(body, NewEpoch):
            self._raise(envelope.epoch, envelope.t)
        elif isinstance(body, AvatarFrames):
            if envelope.reply_id:
                self._add(envelope, body)
            else:
                self._life.add(body.frames)
                self._life.forget(-1, MOST)
        elif isinstance(body, ReplyStarted):
            self._raise(envelope.epoch, envelope.t)
            if (reply := self._reply(envelope)) is not None and reply.started is None:
                reply.begin(envelope.t)
        elif isinstance(body, Playhead) and (known := self._replies.get(envelope.reply_id)) is not None:
            if known.started is not None:
                known.anchor(envelope.t, body.samples * SECOND // SPEAKER_RATE)
            if body.finished:
                known.end(envelope.t)

    def at(self, t: int) -> AvatarFrame:
        """The face at `t` (ns on the session's clock); `pts` of the frame is `t`."""
        source, (row, frame) = self._choose(t)
        before = self._asked
        if before is None or not before <= t <= before + SECOND:
            self._rest = np.zeros(SIZE)
        elif source != self._source:
            # What is left of the old face on top of the new one, fading away: no source ever jumps to another.
            self._rest = self._shown - row
            self._changed = before
            self._mouth_takes = MOUTH_OPENS if source else MOUTH_CLOSES
        self._source, self._asked = source, t
        age = t - self._changed
        if self._rest.any() and age < FADE:
            row = row + self._rest * np.where(_MOUTH, _left(age, self._mouth_takes), _left(age, FADE))
        self._shown = row
        self._forget(t)
        shown = row.copy()[None, :]
        return pose.to_frames(shown, (t,), frame.feeling, frame.intensity, frame.state)[0]

    def _choose(self, t: int) -> tuple[str, tuple[Poses, AvatarFrame]]:
        """The name of what is shown at `t`, a reply or "" for the living face, and its pose."""
        for reply_id, reply in reversed(self._replies.items()):
            if reply.started is None or t < reply.started or (reply.ended is not None and t >= reply.ended):
                continue
            heard = reply.heard_at(t)
            if heard <= reply.track.end + STARVED:
                return reply_id, reply.track.at(heard)
        return "", self._life.at(t)

    def _add(self, envelope: Envelope, body: AvatarFrames) -> None:
        self._raise(envelope.epoch, envelope.t)
        if (reply := self._reply(envelope)) is None:
            return
        end = reply.track.end
        if reply.started is not None and end >= 0 and reply.heard_at(envelope.t) > end + STARVED:
            reply.anchor(envelope.t + DEVICE, end, afresh=True)
        reply.track.add(body.frames)

    def _reply(self, envelope: Envelope) -> _Reply | None:
        """The envelope's reply, unless it is over."""
        reply_id = envelope.reply_id
        if envelope.epoch < self._epoch or reply_id == self._over:
            return None
        if reply_id not in self._replies:
            while len(self._replies) >= REPLIES:
                del self._replies[next(iter(self._replies))]
            self._replies[reply_id] = _Reply(envelope.epoch)
        return self._replies[reply_id]

    def _raise(self, epoch: int, t: int) -> None:
        """Replies of an older epoch are cut."""
        if epoch <= self._epoch:
            return
        self._epoch = epoch
        for reply in self._replies.values():
            if reply.epoch < epoch:
                reply.end(t)

    def _forget(self, t: int) -> None:
        self._life.forget(t - KEPT)
        for reply_id, reply in tuple(self._replies.items()):
            if reply.ended is not None and t >= reply.ended:
                del self._replies[reply_id]
                self._over = reply_id
            elif reply.started is not None:
                reply.track.forget(reply.heard_at(t) - KEPT)


def _left(age: int, takes: int) -> float:
    """How much is left of a fade that takes `takes`, at `age`: from 1 to 0, level at both ends."""
    x = min(1.0, age / takes)
    return 1.0 - x * x * (3.0 - 2.0 * x)
