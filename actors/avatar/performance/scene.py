"""What goes on between the person and us, as far as the face must know: who speaks, who thinks, who is where."""

from __future__ import annotations

from actors import messages as m
from actors.avatar.performance.gaze import Direction, towards
from actors.avatar.performance.mirror import CALM, Mirror
from actors.avatar.performance.speech import Shown
from policies import events as ev
from policies.events import MILLISECOND, SECOND

THINKS_AFTER = 250 * MILLISECOND
"""A reply that is prepared shows only when the pause lasts: not in every breath that the person takes."""
LIKELY_OVER = 0.5
"""Probability of a turn's end from which it shows: who hesitates in a sentence is waited for, eyes on them."""
THINKS_AT_MOST = 15 * SECOND
ATTENTIVE = 4 * SECOND
"""After the person's last word, the face still listens for so long."""
SIGHT = 2 * SECOND
"""Where the person was seen last is believed for so long."""
AFTERGLOW = 1200 * MILLISECOND
"""The feeling of a reply stays on the face for so long after its last word."""


class Scene:
    """The state of one session, from the messages of the other stages. Times are the session's, in ns."""

    def __init__(self) -> None:
        self.voice_since: int | None = None
        """Since when the person has been speaking; None in pauses."""
        self.paused_at: int | None = None
        """When the person's last pause was noticed; None before the first."""
        self.acknowledged_at: int | None = None
        """When it was last decided to acknowledge what the person says."""
        self.arrived_at: int | None = None
        self._heard_until = -ATTENTIVE
        self._thinks_from: int | None = None
        self._turn_over = True
        self._reply = ""
        self._ours = CALM
        self._ours_until = 0
        self._ordered: Shown | None = None
        self._mirror = Mirror()
        self._person: Direction = (0.0, 0.0)
        self._seen_at = 0
        self._watching = False

    def receive(self, envelope: m.Envelope) -> None:
        """Take note of a message; those that mean nothing to the face are ignored."""
        body, t = envelope.body, envelope.t
        if isinstance(body, m.Perceived):
            self._perceive(body.event)
        elif isinstance(body, m.Decided):
            if body.decision.action is ev.Action.BACKCHANNEL:
                self.acknowledged_at = t
            if body.decision.prepare and self.voice_since is None and self._thinks_from is None:
                self._thinks_from = t + THINKS_AFTER
        elif isinstance(body, m.Commit):
            self._thinks_from, self._turn_over = t, True
        elif isinstance(body, m.ReplyStarted):
            self._reply, self._thinks_from, self._ordered = envelope.reply_id, None, None
        elif isinstance(body, m.Show):
            self._ordered = Shown(body.feeling, body.intensity)
        elif isinstance(body, m.Playhead):
            if body.finished and self._reply in ("", envelope.reply_id):
                self._replied(t)
        elif isinstance(body, m.NewEpoch):
            self._replied(t)

    def express(self, shown: Shown) -> None:
        """A clause with this feeling is on its way to be heard."""
        self._ours, self._ours_until = shown, -1

    def state(self, t: int) -> str:
        """The state of an `AvatarFrame` at `t`."""
        if self._reply:
            return "speaking"
        begun = self._thinks_from
        if begun is not None and self._turn_over and begun <= t < begun + THINKS_AT_MOST:
            return "thinking"
        if self.voice_since is not None or t < self._heard_until + ATTENTIVE:
            return "listening"
        return "idle"

    def shown(self, t: int) -> Shown:
        """The feeling to show at `t`: that of our words while they are fresh, the one that was ordered, else the answer
        to the person's."""
        mirrored = self._mirror.at(t)
        if self._reply or t < self._ours_until:
            return self._ours
        if self._ordered is not None:
            return self._ordered
        if self.arrived_at is not None and t < self.arrived_at + 2 * SECOND:
            return Shown(ev.Feeling.JOY, 0.4)
        return mirrored

    def person(self, t: int) -> Direction | None:
        """Where the person is at `t`: where they were seen last, straight ahead before.

        None when the camera sees nobody and nobody is talked with: a voice from beside the picture is still looked at.
        """
        if self._watching and t >= self._seen_at + SIGHT and self.state(t) == "idle":
            return None
        return self._person

    def _replied(self, t: int) -> None:
        if self._reply:
            self._ours_until = t + AFTERGLOW
            self._heard_until = max(self._heard_until, t - ATTENTIVE // 2)
        self._reply, self._thinks_from = "", None

    def _perceive(self, event: ev.Event) -> None:
        if isinstance(event, ev.SpeechStarted | ev.SpeechResumed):
            self.voice_since, self._thinks_from = event.t, None
            self._heard_until = event.t
        elif isinstance(event, ev.SpeechPaused):
            self.voice_since, self.paused_at = None, event.t
            self._turn_over = True
            self._heard_until = event.t
        elif isinstance(event, ev.TurnEnd):
            self._turn_over = event.probability >= LIKELY_OVER
        elif isinstance(event, ev.Ended):
            self.voice_since = None
        elif isinstance(event, ev.Felt):
            self._mirror.perceive(event)
        elif isinstance(event, ev.Arrived):
            self.arrived_at = event.t
        elif isinstance(event, ev.Seen):
            self._watching = True
            if event.faces:
                speaker = max(event.faces, key=lambda face: (face.speaks > 0.5, face.box[2] * face.box[3]))
                self._person, self._seen_at = towards(speaker), event.t
