"""What the frames of the face cost, without drawing them.

    ./visavis python benchmarks/performance.py [--minutes 3]

The avatar stage runs minutes of a conversation in virtual time: a third idle, a third listening to a person who is
seen, speaks and pauses, a third speaking. The sound was made before and costs nothing; every message with frames is
encoded as for the bus. Printed: CPU time as the share of one core, and where it goes. Then the cost of asking a
timeline for the face 30 times a second, decoding included, as a renderer does.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import time

os.environ["OMP_NUM_THREADS"] = "1"

from actors import messages as m
from actors.avatar.performance.timeline import FaceTimeline
from actors.avatar.stage import AvatarStage
from actors.codec import decode, encode_body, frame
from actors.messages import SPEAKER_RATE, AvatarFrames, Body, ClauseSound, Envelope
from actors.stage import Port, SessionSetup
from actors.virtual import VirtualClock, VirtualTimeLoop
from policies import events as ev
from policies.events import MILLISECOND, SECOND

CLAUSES = (
    "Oh, that must have been a really hard day for you.",
    "I am glad that you told me about it.",
    "What would you like to do about it tomorrow, when you meet them again?",
    "Maybe a short walk before breakfast would help you to clear your head.",
)
MINUTE = 60 * SECOND


class Bench:
    """One session of the stage, and all that it sends."""

    def __init__(self, stage: AvatarStage) -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualTimeLoop)
        self.clock = VirtualClock(loop, {})
        self.session = stage.open(SessionSetup("s"), Port("s", self.clock, self._send))
        self.sent: list[bytes] = []
        self.encoding = 0.0
        self.spoken = 0
        self._frames = 0

    def _send(self, body: Body, t: int, epoch: int, reply_id: str) -> None:
        if isinstance(body, ClauseSound):
            self.spoken += len(body.samples) // 2
            return
        begun = time.process_time()
        self.sent.append(frame("s", len(self.sent), t, epoch, reply_id, encode_body(body)))
        self.encoding += time.process_time() - begun

    def tell(self, t: int, body: Body, reply_id: str = "", epoch: int = 1) -> None:
        self.session.receive(Envelope("s", 0, t, epoch, reply_id, body))

    async def idle(self, until: int) -> None:
        await self.clock.sleep_until(until)

    async def listen(self, until: int) -> None:
        """Half a second at a time: a face; every three seconds the voice begins or ends."""
        number = 0
        while (t := self.clock.now()) < until:
            face = ev.Face(
                1, (0.3, 0.3, 0.3, 0.4), (0, 0, 0), 0.9, 0.9, ev.Emotion.JOY, 0.8, True, (0.0,) * 52
            )
            self.tell(t, m.Perceived(ev.Seen(t, (face,), 0.5)))
            if number % 12 == 0:
                self.tell(t, m.Perceived(ev.SpeechStarted(t, t)))
            elif number % 12 == 6:
                self.tell(t, m.Perceived(ev.SpeechPaused(t, t)))
                self.tell(t, m.Perceived(ev.Felt(t, ev.Emotion.JOY, 0.5, 0.2, 0.7, (), "")))
            number += 1
            await self.clock.sleep_until(t + SECOND // 2)

    async def speak(self, until: int, draft: str) -> None:
        """One reply that lasts as long as its sound."""
        t = self.clock.now()
        self.spoken = number = 0
        self.tell(t, m.Commit(draft), draft)
        self.tell(t + 50 * MILLISECOND, m.ReplyStarted(), draft)
        while t + self.spoken * SECOND // SPEAKER_RATE < until:
            text = CLAUSES[number % len(CLAUSES)]
            self.tell(t, m.Say(draft, number, text, ev.Feeling.WARMTH, last=False))
            number += 1
            await self.clock.sleep_until(self.clock.now() + MILLISECOND)
        self.tell(t, m.Say(draft, number, "", ev.Feeling.NEUTRAL, last=True))
        await self.clock.sleep_until(until)
        self.tell(until, m.Playhead(self.spoken, 0, finished=True), draft)


async def measure(stage: AvatarStage, minutes: int) -> list[bytes]:
    bench = Bench(stage)
    for number, text in enumerate(CLAUSES):  # the stage remembers the sound of its last clauses
        bench.tell(0, m.Say("warm", number, text, ev.Feeling.NEUTRAL, last=False))
    await bench.idle(0)
    bench.tell(0, m.Cancel("warm"))
    living = asyncio.get_running_loop().create_task(bench.session.run())
    shares = {"idle": 0.0, "listening": 0.0, "speaking": 0.0}
    for minute in range(minutes):
        third = MINUTE // 3
        for number, state in enumerate(shares):
            until = minute * MINUTE + (number + 1) * third
            begun = time.process_time()
            if state == "idle":
                await bench.idle(until)
            elif state == "listening":
                await bench.listen(until)
            else:
                await bench.speak(until, f"r{minute}")
            shares[state] += time.process_time() - begun
    living.cancel()
    total = sum(shares.values())
    for state, seconds in shares.items():
        print(f"{state:10} {100 * seconds / (20 * minutes):.2f} % of a core")
    encoding = 100 * bench.encoding / total
    print(f"{'all':10} {100 * total / (60 * minutes):.2f} % of a core, encoding {encoding:.0f} % of that")
    frames = sum(
        len(body.frames) for data in bench.sent if isinstance(body := decode(data).body, AvatarFrames)
    )
    print(f"{frames / minutes / 60:.1f} frames a second, {sum(map(len, bench.sent)) / frames:.0f} bytes each")
    return bench.sent


def render(sent: list[bytes], minutes: int) -> None:
    """As a window does, but for the drawing."""
    timeline = FaceTimeline()
    begun = time.process_time()
    envelopes = iter(map(decode, sent))
    due = next(envelopes, None)
    for number in range(minutes * 60 * 30):
        t = number * SECOND // 30
        while due is not None and due.t <= t:
            timeline.receive(due)
            due = next(envelopes, None)
        timeline.at(t)
    share = (time.process_time() - begun) / (60 * minutes)
    print(f"{'timeline':10} {100 * share:.2f} % of a core at 30 pictures a second")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=int, default=3)
    minutes = parser.parse_args().minutes
    stage = AvatarStage()
    stage.load()
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        sent = runner.run(measure(stage, minutes))
    render(sent, minutes)
    stage.close()


if __name__ == "__main__":
    main()
