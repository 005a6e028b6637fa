"""One conversation in the protocol's words: events of the client in, events of ours out, the loop in between."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

from actors.messages import (
    SPEAKER_RATE,
    Decided,
    Envelope,
    NewEpoch,
    Notice,
    Perceived,
    ReplyPlanned,
)
from actors.room.remote_room import RemoteRoomSession
from agent.server import additions
from agent.server.checking import Problem, check
from agent.server.client_events import CAPABILITIES, CLIENT_EVENTS
from agent.server.holding import Holding
from agent.server.items import Items
from agent.server.loop import Loop
from agent.server.outbox import Outbox
from agent.server.replies import Replies, Reply
from agent.server.settings import Settings
from agent.server.turns import Turns
from policies.arkit import BLENDSHAPES
from policies.events import MILLISECOND, Action, Event


class Session:
    """See the module. `name` is the key to it: nobody but its client may learn it.

    Handling of the client's events is in `requests`, which gets this object.
    """

    def __init__(self, name: str, loop: Loop, voice: str) -> None:
        self.name = name
        self.loop = loop
        self.settings = Settings(voice)
        self.outbox = Outbox(self._now_ms)
        self.items = Items()
        self.replies = Replies(
            self.outbox,
            self.items,
            self.settings,
            first_sound=self._first_sound,
            cutting=self._cutting,
            over=self._reply_over,
        )
        self.turns = Turns(self.outbox, self.items, self.settings, self._audio_ms, self._busy)
        self.holding = Holding(self.settings, self._tell_mind, self._now, self._busy)
        self.ended: asyncio.Event = asyncio.Event()
        """Set when something went wrong that ends the conversation."""
        self.on_planned: Callable[[], None] = lambda: None
        self.on_quiet: Callable[[], None] = lambda: None
        self._room: RemoteRoomSession | None = None
        self._planned: dict[str, ReplyPlanned] = {}
        self._awaited: set[str] = set()
        self._decision: dict[str, Any] | None = None
        self._cut_short = False

    async def open(self) -> None:
        """Begin. Raises StageError."""
        self._room = await self.loop.open(self.name, self.replies, self._happened)
        if (
            early := -self._room.now
        ) > 0:  # sound that came before the session's beginning would be late for ever
            await asyncio.sleep(early / 1e9)
        self.outbox.put("session.created", session=self.describe())

    async def close(self) -> None:
        """End it on every stage."""
        self.turns.close()
        self.holding.close()
        await self.loop.close(self.name)

    @property
    def room(self) -> RemoteRoomSession:
        """Where the person is; there is none before `open`."""
        if self._room is None:
            raise RuntimeError("the session was not opened")
        return self._room

    def describe(self) -> dict[str, Any]:
        """The session as clients are told of it."""
        return {
            "id": self.name,
            **self.settings.describe(),
            "persona": self.settings.persona,
            "capabilities": {name: name in self.settings.capabilities for name in CAPABILITIES},
            "avatar": {"rig": "vis", "blendshapes": list(BLENDSHAPES), "rate": 30},
        }

    def read(self, text: str | bytes) -> tuple[dict[str, Any], list[Problem]] | None:
        """The client's event as far as it is known and fits; None where it is none at all, which the client is told."""
        if isinstance(text, bytes):
            self.error(Problem("invalid_event", None, "Events are JSON texts; binary messages are not used."))
            return None
        try:
            event = json.loads(text)
        except (ValueError, RecursionError):
            self.error(Problem("invalid_json", None, "The message is not JSON."))
            return None
        if not isinstance(event, dict) or not isinstance(event.get("type"), str):
            self.error(Problem("invalid_event", "type", "An event is an object with a 'type'."))
            return None
        group = CLIENT_EVENTS.get(event["type"])
        if group is None:
            shown = event["type"][:60]
            self.error(Problem("unknown_event", "type", f"There is no event '{shown}'."), _event_id(event))
            return None
        return check(event, group)

    def error(
        self, problem: Problem, event_id: str | None = None, kind: str = "invalid_request_error"
    ) -> None:
        """Tell the client what was wrong; the session lives on."""
        told = {
            "type": kind,
            "code": problem.code,
            "message": problem.message,
            "param": problem.param,
            "event_id": event_id,
        }
        self.outbox.put("error", error=told)

    @property
    def answering(self) -> bool:
        """Whether a reply is planned, sent or heard."""
        return bool(self._awaited) or self._busy()

    @property
    def awaiting(self) -> bool:
        """Whether a reply is planned of which nothing was sent."""
        return bool(self._awaited)

    # -- what happens in the loop --------------------------------------------------------------------------------

    def _happened(self, envelope: Envelope) -> None:
        body = envelope.body
        if isinstance(body, Perceived):
            self.turns.perceive(body.event)
            self.holding.perceive(body.event)
            if "perception" in self.settings.capabilities and (told := additions.perceived(body.event)):
                self.outbox.put(told[0], **told[1])
        elif isinstance(body, Decided):
            if body.decision.action is Action.YIELD:
                self.turns.floor_taken()
            self._decided(additions.decided(body, envelope.t), envelope.reply_id)
        elif isinstance(body, ReplyPlanned):
            self._reply_planned(envelope.reply_id, body)
        elif isinstance(body, NewEpoch):
            self._awaited = {reply for reply in self._awaited if self.replies.by_id(reply)}
        elif isinstance(body, Notice):
            if "decisions" in self.settings.capabilities:
                self.outbox.put("notice", **additions.noticed(body))
            if body.fatal:
                self.error(Problem("session_ended", None, body.text), kind="server_error")
                self.ended.set()

    def _decided(self, fields: dict[str, Any], reply_id: str) -> None:
        if "decisions" not in self.settings.capabilities:
            return
        if fields["action"] == Action.SPEAK:
            self._decision = fields  # what it answers, and why, comes right behind
            return
        item_id = self.replies.reserve(reply_id) if reply_id else None
        self.outbox.put("decision", item_id=item_id, **fields)

    def _reply_planned(self, reply_id: str, body: ReplyPlanned) -> None:
        self._planned = {**dict(list(self._planned.items())[-8:]), reply_id: body}
        if self.replies.by_id(reply_id) is None:
            self._awaited.add(reply_id)
        self.holding.answered()
        self.turns.answered(body.answers, body.voice_end, went_on=self._cut_short)
        self._cut_short = False
        self.on_planned()
        if self._decision is not None:
            item_id = self.replies.reserve(reply_id)
            self.outbox.put("decision", item_id=item_id, **self._decision, **additions.planned(body))
            self._decision = None
        self.replies.planned(reply_id)

    # -- what happens to replies ---------------------------------------------------------------------------------

    def _first_sound(self, reply: Reply) -> None:
        self._awaited.discard(reply.reply_id)
        planned = self._planned.get(reply.reply_id)
        if planned is None or "decisions" not in self.settings.capabilities:
            return
        latency = (self._now() - planned.voice_end) / MILLISECOND if planned.answers else None
        self.outbox.put(
            "decision",
            action="spoke",
            item_id=reply.item_id,
            answers=planned.answers,
            reasons=[],
            latency_ms=None if latency is None else round(latency),
        )

    def _cutting(self) -> None:
        if self.replies.cut_reason == "turn_detected":
            self.turns.floor_taken()
            self._cut_short = True

    def _reply_over(self) -> None:
        self.replies.cut_reason = "turn_detected"
        self.turns.reply_over(self._now())
        self.on_quiet()

    # -- small things --------------------------------------------------------------------------------------------

    def _busy(self) -> bool:
        return self.replies.active is not None

    def _now(self) -> int:
        return self._room.now if self._room is not None else 0

    def _now_ms(self) -> float:
        return self._now() / MILLISECOND

    def _audio_ms(self, t: int) -> int:
        return self.room.audio_ms(t)

    def _tell_mind(self, event: Event) -> None:
        self.loop.order(self.name, Perceived(event), event.t)


def _event_id(event: dict[str, Any]) -> str | None:
    given = event.get("event_id")
    return given if isinstance(given, str) else None


def samples_of(ms: float) -> int:
    """Milliseconds of a reply as its samples."""
    return max(0, round(ms * SPEAKER_RATE / 1000))
