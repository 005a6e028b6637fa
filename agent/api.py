"""A companion in your own program: a robot's head, a kiosk, a script.

    async with Agent("companion") as agent:
        await agent.say("Hello!", feeling="joy")
        async for event in agent.events():
            ...

The command line uses the same class. `BlockingAgent` is its face for programs without an event loop.
"""

from __future__ import annotations

import asyncio
import dataclasses
import os
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeVar

from actors.messages import (
    Body,
    Decided,
    Envelope,
    History,
    Interrupt,
    NewEpoch,
    Notice,
    Perceived,
    Playhead,
    ReplyPlanned,
    ReplyStarted,
    Show,
    Speak,
)
from actors.stage import SessionSetup
from agent.config import Config, load_config
from agent.conversation import Driver, Held
from agent.stages import stage_specs
from policies import events
from policies.events import Exchange, Feeling

T = TypeVar("T")
Happening = events.Event | Decided | ReplyPlanned | ReplyStarted | Playhead | History | Notice
"""What `Agent.events` gives: what was perceived, decided, planned, heard, and what a person should know."""
_HAPPENINGS = (Decided, ReplyPlanned, ReplyStarted, Playhead, History, Notice)
_RECORDED_VERSIONS = ("ray", "onnxruntime", "moonshine-voice", "hibari-tts", "silero-vad", "pipecat-ai")


@dataclasses.dataclass(frozen=True, slots=True)
class Session:
    """The conversation that an agent holds. `record` is the folder it is written to, None where it is not."""

    name: str
    record: Path | None
    history: tuple[Exchange, ...]
    """What was said, as far as it was heard."""


class Agent:
    """One conversation with one person, from `async with` to its end.

    `config` is a name from configs/, a file or a `Config`; `settings` are "key.path=value" on top. The person is live
    (this machine's microphone and loudspeaker), or a sound or video file that plays them. Nothing is kept unless
    `record` names a folder. With a `window` the face is shown on this machine's screen ("window" or "full screen").
    `inline`: all in one process, without Ray. `costs` is the table of virtual time.

    Entering raises ConfigError or StageError, with what to do, when there can be no conversation.
    """

    def __init__(
        self,
        config: Config | str = "companion",
        *,
        settings: Sequence[str] = (),
        person: Path | str | None = None,
        record: Path | str | None = None,
        window: Literal["", "window", "full screen"] = "",
        inline: bool = False,
        costs: dict[str, tuple[float, float]] | None = None,
        observer: Callable[[Envelope], None] | None = None,
    ) -> None:
        self.config = config if isinstance(config, Config) else load_config(config, settings)
        self.warnings: list[str] = []
        """What the stages said when they were loaded."""
        self._person = Path(person) if person is not None else None
        self._record = Path(record) if record is not None else None
        self._window = window
        self._inline = inline
        self._costs = costs
        self._history: list[Exchange] = []
        self._listeners: set[asyncio.Queue[Envelope | None]] = set()
        self._orders = 0
        observers = (self._happened, *([observer] if observer else []))
        self._driver = Driver(*observers)
        self._name = f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}-{id(self) % 1000:03d}"
        self._held: Held | None = None

    # -- its life --------------------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        await self.start()
        await self.begin()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def start(self) -> None:
        """Start the stages and load their models; nobody listens yet."""
        host = self._host()
        self._held = Held(host, self._driver)
        specs = stage_specs(self.config, live=self._person is None, record=self._record is not None)
        try:
            self.warnings = await host.start(specs, self._driver)
        except BaseException:
            await host.stop()
            raise

    async def begin(self) -> None:
        """Begin to listen."""
        await self._conversation.open(SessionSetup(self._name, self._options()))

    async def over(self, stop: asyncio.Event | None = None) -> str:
        """Wait until the recorded person has nothing more to say, `stop` is set or something fails.

        Returns what failed ("" when nothing did).
        """
        return await self._conversation.over(stop or asyncio.Event())

    async def close(self) -> None:
        """End the conversation and everything that was started for it."""
        try:
            if self._held is not None:
                await self._held.close()
        finally:
            for listener in self._listeners:
                listener.put_nowait(None)

    @property
    def failed(self) -> str:
        """What ended the conversation, in words; "" when nothing failed."""
        return self._conversation.failed

    # -- what it is for --------------------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        """The conversation so far."""
        return Session(self._name, self._record, tuple(self._history))

    async def say(self, text: str, feeling: Feeling | str = Feeling.NEUTRAL) -> str:
        """Say this now, and return what of it was heard once it is over: all of it, unless the person cut in.

        What is being said ends first. Raises ValueError for a feeling that there is not.
        """
        if not text.strip():
            return ""
        self._orders += 1
        order = f"order-{self._orders}"
        reply, words = "", 0
        with self._listening() as queue:
            self._order(Speak(order, text, Feeling(feeling)))
            while (envelope := await queue.get()) is not None:
                body = envelope.body
                if isinstance(body, ReplyPlanned) and body.draft_id == order:
                    reply = envelope.reply_id
                elif isinstance(body, Playhead) and reply and envelope.reply_id == reply:
                    words = body.words
                    if body.finished:
                        break
                elif isinstance(body, NewEpoch) and reply and not words:
                    break  # cut before its first sound: no playhead will come
        return " ".join(text.split()[:words])

    def show(self, feeling: Feeling | str, intensity: float = 0.8) -> None:
        """Show a feeling (0..1) while nothing is said, until the next reply."""
        self._order(Show(Feeling(feeling), intensity))

    def interrupt(self, reason: str = "the program wants silence") -> None:
        """Stop speaking, now."""
        self._order(Interrupt(reason))

    async def listen(self) -> str:
        """The person's next turn, in words, once it is taken as over; "" when the conversation is."""
        async for event in self.events():
            if isinstance(event, ReplyPlanned) and event.answers:
                return event.answers
        return ""

    async def events(self) -> AsyncIterator[Happening]:
        """Everything that happens from now on, as it happens, until the conversation is over."""
        with self._listening() as queue:
            while (envelope := await queue.get()) is not None:
                body = envelope.body
                if isinstance(body, Perceived):
                    yield body.event
                elif isinstance(body, _HAPPENINGS):
                    yield body

    # -- inside ----------------------------------------------------------------------------------------------

    @property
    def _conversation(self) -> Held:
        if self._held is None:
            raise RuntimeError("the agent was not started: use it with `async with`")
        return self._held

    @contextmanager
    def _listening(self) -> Iterator[asyncio.Queue[Envelope | None]]:
        queue: asyncio.Queue[Envelope | None] = asyncio.Queue()
        self._listeners.add(queue)
        try:
            yield queue
        finally:
            self._listeners.discard(queue)

    def _happened(self, envelope: Envelope) -> None:
        if isinstance(envelope.body, History):
            self._history.append(envelope.body.line)
        for listener in self._listeners:
            listener.put_nowait(envelope)

    def _order(self, order: Body) -> None:
        self._conversation.order(order)

    def _host(self) -> Any:
        if self._inline or self._costs is not None:
            from actors.inline_host import InlineHost

            return InlineHost(self._costs)
        from actors.ray_host import RayHost

        return RayHost()

    def _options(self) -> dict[str, Any]:
        """What the stages are told about this session alone. Nothing is recorded unless a folder was named."""
        told: dict[str, Any] = {}
        live = self._person is None
        told["room"] = self.config.room.told() if live else {"input": str(self._person)}
        if self._window:
            told["window"] = {
                "look": self.config.face.look,
                "background": self.config.face.background,
                "full_screen": self._window == "full screen",
                "recording": self._record is not None,
            }
        if self._record is not None:
            told["recorder"] = {
                "folder": str(self._record),
                "configuration": dataclasses.asdict(self.config),
                "versions": {name: version(name) for name in _RECORDED_VERSIONS},
                "models": {},
                "simulated": self._costs is not None,
                "costs": self._costs or {},
            }
        return told


class BlockingAgent:
    """The same for programs without an event loop: `with BlockingAgent("companion") as agent: agent.say("Hello!")`.

    The agent lives on a thread of its own; every call here waits for it.
    """

    def __init__(self, config: Config | str = "companion", **options: Any) -> None:
        """Takes what `Agent` takes."""
        self._agent = Agent(config, **options)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="agent", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        try:
            self._wait(self._agent.__aenter__())
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._wait(self._agent.close())
        finally:
            self._end()

    @property
    def session(self) -> Session:
        """The conversation so far."""
        return self._agent.session

    def say(self, text: str, feeling: Feeling | str = Feeling.NEUTRAL) -> str:
        """As `Agent.say`."""
        return self._wait(self._agent.say(text, feeling))

    def listen(self) -> str:
        """As `Agent.listen`."""
        return self._wait(self._agent.listen())

    def show(self, feeling: Feeling | str, intensity: float = 0.8) -> None:
        """As `Agent.show`."""
        self._loop.call_soon_threadsafe(self._agent.show, feeling, intensity)

    def interrupt(self) -> None:
        """As `Agent.interrupt`."""
        self._loop.call_soon_threadsafe(self._agent.interrupt)

    def events(self) -> Iterator[Happening]:
        """As `Agent.events`."""
        events_ = self._agent.events()
        while True:
            try:
                yield self._wait(_next(events_))
            except StopAsyncIteration:
                return

    def _wait(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def _end(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


async def _next(events_: AsyncIterator[Happening]) -> Happening:
    return await anext(events_)
