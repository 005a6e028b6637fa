"""A loudspeaker at the other end of a connection: what to send when, and what of it counts as heard.

Sound and the face that goes with it are sent at most AHEAD before they are played, so that little has to be thrown away
when a reply is cut. Without word from the other end, a reply is heard by the wall time since its first sample was sent,
bounded by what was sent; acknowledgements correct that, and a `truncate` has the last word. Pure logic: no clock.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from dataclasses import dataclass, field

from actors.messages import SPEAKER_BLOCK, SPEAKER_RATE, AvatarFrame, AvatarFrames, ClauseSound, Envelope
from actors.room.far_end import FarEnd
from policies.events import MILLISECOND, SECOND

AHEAD = SPEAKER_RATE // 5
"""Samples that may be sent before they are played: 200 ms."""
PIECE = SPEAKER_RATE // 25
"""Samples of a message in the middle of a reply: 40 ms; the first may hold all of AHEAD."""
LAST_WORD = 250 * MILLISECOND
"""ns for which a reply that was cut waits for the other end to say how much of it was heard."""
FIRST_WORD = 500 * MILLISECOND
"""ns for which a reply waits to be acknowledged by an end that promised to, before it counts by the wall time."""
STANDSTILL = 2 * SECOND
"""ns for which an end may say that it stands still without saying it again."""
WANDERING = 30 * MILLISECOND
"""ns by which an acknowledgement must differ from what we think before it changes that."""


@dataclass(frozen=True, slots=True)
class Heard:
    """How far a reply is heard at `t` (ns). `begins`: this is its first sample, otherwise None of it was reported."""

    t: int
    epoch: int
    reply_id: str
    samples: int
    words: int
    begins: bool = False
    finished: bool = False


@dataclass(slots=True)
class _Reply:
    epoch: int
    reply_id: str
    samples: bytearray = field(default_factory=bytearray)
    ends: list[int] = field(default_factory=list)
    clauses: deque[tuple[int, str]] = field(default_factory=deque)
    frames: deque[AvatarFrame] = field(default_factory=deque)
    next_clause: int = 0
    complete: bool = False
    told: bool = False
    sent: int = 0
    heard: int = 0
    given: int = 0
    """Samples that were given out in slots."""
    began: bool = False
    reported: int = 0
    origin: int | None = None
    """When its first sample would have been heard had it never stood still (ns); None while it stands still."""
    still_until: int = 0
    cut_at: int | None = None
    late: int = 0

    @property
    def length(self) -> int:
        return len(self.samples) // 2

    @property
    def words(self) -> int:
        return bisect_right(self.ends, self.heard)

    @property
    def over(self) -> bool:
        return self.complete and self.given >= self.length

    def take(self, end: int) -> bytes:
        """The block that was over at `end` (ns): what was heard in it, at its place."""
        until = self.heard
        if self.origin is not None:
            until = max(self.given, min(until, (end - self.origin) * SPEAKER_RATE // SECOND))
        first = self.given == 0
        pcm = bytes(self.samples[2 * max(until - SPEAKER_BLOCK, self.given) : 2 * until])
        self.given = until
        silence = _SILENCE[len(pcm) :]
        return silence + pcm if first else pcm + silence


class RemoteLoudspeaker:
    """The queue of a session's replies. Times (`now`, `t`) are ns on the session's clock."""

    def __init__(self, far: FarEnd) -> None:
        self._far = far
        self._replies: deque[_Reply] = deque()
        self._cut: _Reply | None = None
        self._passed = ""
        self._paused: int | None = None
        self.epoch = 0
        """The highest that was seen."""

    @property
    def sounding(self) -> bool:
        """Whether a reply is being heard."""
        return bool(self._replies) and self._replies[0].began

    # -- from the stages -----------------------------------------------------------------------------------------

    def accept(self, envelope: Envelope, sound: ClauseSound, now: int) -> None:
        """Queue a clause. Of an older epoch: dropped; of a newer one: cuts what is older. Repetitions are dropped."""
        if envelope.epoch < self.epoch or envelope.reply_id == self._passed:
            return
        self.new_epoch(envelope.epoch, now)
        reply = self._find(envelope.reply_id)
        if reply is None:
            reply = _Reply(envelope.epoch, envelope.reply_id)
            self._replies.append(reply)
        if reply.complete or sound.clause < reply.next_clause:
            return
        start = reply.length
        reply.next_clause = sound.clause + 1
        reply.complete = sound.last
        if sound.text:
            reply.clauses.append((start, sound.text))
        reply.samples += sound.samples
        limit = len(sound.samples) // 2
        reply.ends += [start + min(word.end, limit) for word in sound.words]
        self.send(now)

    def show(self, envelope: Envelope, frames: AvatarFrames) -> None:
        """The face: of a reply it waits for its sound; of none it goes at once."""
        if not envelope.reply_id:
            if self._paused is None:
                self._far.frames("", frames.frames)
        elif (reply := self._find(envelope.reply_id)) is not None:
            reply.frames.extend(frames.frames)

    def new_epoch(self, epoch: int, now: int) -> None:
        """Drop what belongs to an older epoch; what is being heard of it ends."""
        if epoch <= self.epoch:
            return
        self.epoch = epoch
        old = [reply for reply in self._replies if reply.epoch < epoch]
        for reply in old:
            self._replies.remove(reply)
            self._end(reply, now)

    # -- from the other end --------------------------------------------------------------------------------------

    def acknowledge(self, reply_id: str, samples: int, playing: bool, now: int) -> None:
        """`samples` of the reply have been heard at `now`; not `playing`: it stands still there."""
        reply = self._find(reply_id)
        if reply is None:
            if self._cut is not None and self._cut.reply_id == reply_id:
                self._cut.heard = max(self._cut.reported, min(samples, self._cut.sent))
            return
        if not reply.sent or self._paused is not None:
            return
        samples = max(0, min(samples, reply.sent))
        if not playing:
            reply.origin, reply.still_until = None, now + STANDSTILL
            reply.heard = max(reply.heard, samples)
            return
        origin = now - _ns(samples)
        if reply.origin is None or abs(origin - reply.origin) > WANDERING:
            reply.origin = origin

    def truncate(self, reply_id: str, samples: int, now: int) -> bool:
        """Just `samples` of the reply were heard, and no more will be. Returns whether it was still going on."""
        reply = self._find(reply_id)
        if reply is not None and reply.sent:
            reply.heard = max(reply.reported, min(samples, reply.sent))
            reply.origin, reply.still_until = None, now + STANDSTILL
            self._replies.remove(reply)
            self._end(reply, now, decided=True)
            return True
        if self._cut is not None and self._cut.reply_id == reply_id:
            self._cut.heard = max(self._cut.reported, min(samples, self._cut.sent))
            self._cut.cut_at = now - LAST_WORD
        return False

    def pause(self, now: int) -> None:
        """The connection is gone: nothing is heard until `go_on`."""
        for reply in self._replies:
            self._advance(reply, now)
        self._paused = now

    def go_on(self, now: int) -> None:
        """The connection is back, and what was sent has arrived."""
        self._paused = None
        for reply in self._replies:
            if reply.sent:
                reply.origin = now - _ns(reply.heard)
        self.send(now)

    # -- time ----------------------------------------------------------------------------------------------------

    def send(self, now: int) -> None:
        """Send what is due."""
        if self._paused is not None or not self._replies:
            return
        reply = self._replies[0]
        self._advance(reply, now)
        while reply.sent < reply.length and reply.sent < reply.heard + AHEAD:
            allowed = min(reply.length, reply.heard + AHEAD) - reply.sent
            if reply.sent and allowed < PIECE and reply.sent + allowed < reply.length:
                break
            self._send_piece(reply, allowed, now)
        if reply.complete and reply.sent == reply.length and not reply.told:
            self._send_frames(reply, everything=True)
            reply.told = True
            self._far.sent(reply.reply_id, whole=True)

    def slot(self, t: int) -> tuple[bytes, int, str, int, list[Heard]]:
        """What was heard in the SPEAKER_BLOCK that began at `t` and is over now.

        Returns its samples, the reply and epoch they belong to, how many were silence because sound came too late,
        and how far replies are heard with it.
        """
        end = t + _ns(SPEAKER_BLOCK)
        heard = self._last_words(end)
        if self._paused is not None or not self._replies:
            return _SILENCE, self.epoch, "", 0, heard
        reply, late = self._replies[0], self._replies[0].late
        self._advance(reply, end)
        if not reply.began and reply.origin is not None and reply.sent:
            heard += self._last_words(end, now=True)
            reply.began = True
            began = max(t, min(reply.origin, end))
            heard.append(Heard(began, reply.epoch, reply.reply_id, 0, 0, begins=True))
        pcm = reply.take(end)
        if reply.over:
            self._replies.popleft()
            self._passed = reply.reply_id
            heard.append(_finished(reply, end))
        elif reply.words > reply.reported:
            reply.reported = reply.words
            heard.append(Heard(end, reply.epoch, reply.reply_id, reply.heard, reply.words))
        return pcm, reply.epoch, reply.reply_id if reply.began else "", reply.late - late, heard

    # -- inside --------------------------------------------------------------------------------------------------

    def _find(self, reply_id: str) -> _Reply | None:
        return next((reply for reply in self._replies if reply.reply_id == reply_id), None)

    def _advance(self, reply: _Reply, now: int) -> None:
        """Bring `heard` up to `now`."""
        if self._paused is not None or not reply.sent:
            return
        if reply.origin is None:
            if now >= reply.still_until:
                reply.origin = now - _ns(reply.heard)
            return
        played = (now - reply.origin) * SPEAKER_RATE // SECOND
        if played > reply.sent:  # the other end ran dry: what comes is heard later
            if not (reply.complete and reply.sent == reply.length):
                reply.origin = now - _ns(reply.sent)
                if reply.began:
                    reply.late += played - reply.sent
            played = reply.sent
        reply.heard = max(reply.heard, played)

    def _send_piece(self, reply: _Reply, samples: int, now: int) -> None:
        if not reply.sent:
            reply.still_until = now + FIRST_WORD
            if not self._far.acknowledges:
                reply.origin = now
        while reply.clauses and reply.clauses[0][0] < reply.sent + samples:
            self._far.clause(reply.reply_id, reply.clauses.popleft()[1])
        piece = bytes(reply.samples[2 * reply.sent : 2 * (reply.sent + samples)])
        self._far.sound(reply.reply_id, reply.sent, piece)
        reply.sent += samples
        self._send_frames(reply)

    def _send_frames(self, reply: _Reply, *, everything: bool = False) -> None:
        until = _ns(reply.sent)
        due = []
        while reply.frames and (everything or reply.frames[0].pts <= until):
            due.append(reply.frames.popleft())
        if due:
            self._far.frames(reply.reply_id, tuple(due))

    def _end(self, reply: _Reply, now: int, *, decided: bool = False) -> None:
        """Nothing more of this reply. How much was heard is told by the other end, or by the clock in a moment."""
        self._advance(reply, now)
        self._passed = reply.reply_id
        reply.cut_at = now - LAST_WORD if decided else now
        if not reply.sent:
            reply.cut_at = now - LAST_WORD
        self._cut = reply
        if not reply.told or reply.heard < reply.length:
            self._far.sent(reply.reply_id, whole=False)

    def _last_words(self, t: int, *, now: bool = False) -> list[Heard]:
        """What was heard of a reply that was cut, once that is known or has to be."""
        cut = self._cut
        if cut is None or cut.cut_at is None or (t < cut.cut_at + LAST_WORD and not now):
            return []
        self._cut = None
        return [_finished(cut, t)]


def _finished(reply: _Reply, t: int) -> Heard:
    return Heard(t, reply.epoch, reply.reply_id, reply.heard, reply.words, finished=True)


def _ns(samples: int) -> int:
    return samples * SECOND // SPEAKER_RATE


_SILENCE = bytes(2 * SPEAKER_BLOCK)
