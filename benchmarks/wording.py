"""Whether the small language model makes better replies than the companion alone.

    ./visavis python benchmarks/wording.py [--limit SECONDS] [--quiet]

For 72 lines, each the first of a conversation, the companion composes a reply and the model goes on from its first
clause for as long as that would be spoken (or for `--limit` seconds). Prints both where they differ, for a person to
judge, then: the share of replies that end with the model's words, why its sentences were thrown away, the time to the
composed first clause, and CPU seconds a reply. Then how late an event loop wakes up (it should every 10 ms) while the
model works in its own process, in a thread of this one, and not at all.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections import Counter
from collections.abc import AsyncGenerator

from policies.companion.compose import compose
from policies.companion.memory import Memory
from policies.companion.settings import CompanionSettings
from policies.companion.understanding import understand
from policies.events import Clause
from policies.wording.known import Writer, known
from policies.wording.outcome import Outcome
from policies.wording.rewording import Rewording, RewordingSettings
from policies.wording.small_model import SmallModel, examples, turn, weights
from policies.wording.small_model_worker import Writer as Model
from policies.wording.tone import HEAVY

LINES = """
I passed my driving test this morning!
My daughter took her first steps yesterday.
They offered me the job at the library.
We are getting married in June.
I finished my first marathon on Sunday.
My novel has found a publisher.
Our team won the cup.
I finally paid off the loan.
My aunt has beaten cancer.
The garden is full of tulips this year.
My grandmother passed away on Tuesday.
We had to put our old dog to sleep.
I still set the table for two since he died.
My best friend moved to the other side of the world.
I lost the baby.
Nobody came to my birthday party.
I eat every dinner in front of the television.
Since the divorce the house is so quiet.
My children never call me any more.
I don't know anyone in this town.
My neighbour lets his music roar until three in the morning.
My sister read my diary.
The airline lost my suitcase and nobody answers.
My boss took credit for my whole project.
They gave my parking space to the new guy.
He promised to help me move and then he just didn't show up.
My landlord keeps my deposit for nothing.
I'm so angry with my father that I could scream.
I have an operation on Thursday and I am scared.
I keep thinking about the plane tomorrow.
What if they laugh at my speech?
My son is out on his motorbike in this storm.
I'm waiting for the results of my blood test.
I have not slept properly for two weeks.
The twins keep me up all night.
I work two jobs and I can't keep my eyes open.
My back has been killing me since I moved the piano.
I have had the flu for five days.
I forgot my wife's birthday.
I shouted at my little boy and he cried.
I fell asleep in the middle of the meeting and everybody saw it.
I cheated in the exam and got away with it.
I don't know whether I should quit my job.
Should I tell my friend that her husband lies to her?
How do I get over someone?
What would you do in my place?
My mother wants me to study law, but I want to paint.
I am thinking of learning the cello at sixty.
We are driving along the coast for two weeks in May.
Next month I am opening a little bakery.
I want to build a tree house with my nephew.
I love the smell of old books.
I can't stand small talk.
I think cats are wiser than people.
People should read more poetry.
Yesterday I cooked mushroom risotto for the first time.
I found a wallet on the bus and took it to the police.
We watched the meteors from the roof.
I walked past my old school today.
There is a fox that visits our yard every evening.
My uncle taught me how to whittle spoons.
The new doctor listened to me for a whole hour.
I planted an apple tree where the swing used to be.
It rained all day, so I sorted my stamps.
My colleague brought a parrot to the office.
Who invented the zip?
Why is the sea salty?
I'm fine, I guess.
Whatever.
Great, the washing machine broke on top of everything.
Oh brilliant, another Monday.
Purple Tuesday swims under the ladder.
""".strip().splitlines()


async def replies(limit: float, *, quiet: bool) -> None:
    """Prints both replies to every line, and the figures."""
    rewording = Rewording(RewordingSettings(small_model=True))
    settings = CompanionSettings()
    refused: Counter[str] = Counter()
    by_model, written, pain, first_after = 0, 0, 0, []
    warm = known(understand("Hello."), Memory(), composed="", writer=Writer.SMALL)
    async for _ in rewording.extend((Clause("Hello."), Clause("Hello.")), warm, Outcome(), within=60.0):
        pass  # loads the model
    for line in LINES:
        understood, memory = understand(line), Memory()
        reply = compose(understood, memory, settings)
        rests_on = known(understood, memory, composed=reply.text, agent=settings.name, writer=Writer.SMALL)
        pain += rests_on.emotion in HEAVY
        outcome, began = Outcome(), time.perf_counter()
        said: list[str] = []
        async for clause in rewording.extend(reply.clauses, rests_on, outcome, within=limit or None):
            if not said:
                first_after.append(time.perf_counter() - began)
            said.append(clause.text)
        refused.update(one.verdict.check for one in outcome.refused)
        written += len(outcome.refused)
        if "small model" in outcome.sources:
            by_model += 1
            print(f"\n{line}\n   composed: {reply.text}\n   model:    {' '.join(said)}")
        if not quiet:
            for one in outcome.refused:
                print(f"   thrown away ({one.verdict.check}: {one.verdict.reason}): {one.text}")
    cpu = rewording.cpu / len(LINES)
    await rewording.close()
    share = by_model / len(LINES)
    print(f"\n{len(LINES)} lines; the model's words in {by_model} replies ({share:.0%}), not asked in {pain}")
    print(f"sentences thrown away: {written}: {', '.join(f'{k} {n}' for k, n in refused.most_common())}")
    print(
        f"first clause after {1000 * sorted(first_after)[len(first_after) // 2]:.1f} ms (p50), "
        f"{1000 * max(first_after):.1f} ms (longest); {cpu:.2f} CPU seconds a reply"
    )


async def lateness(label: str, seconds: float = 6.0) -> None:
    """Prints how late the loop wakes up."""
    loop, late = asyncio.get_running_loop(), []
    end = loop.time() + seconds
    while (due := loop.time() + 0.01) < end:
        await asyncio.sleep(0.01)
        late.append(1000 * (loop.time() - due))
    late.sort()
    print(
        f"loop late while {label}: p50 {late[len(late) // 2]:.2f} ms, p99 {late[int(0.99 * len(late))]:.2f} ms, "
        f"longest {late[-1]:.2f} ms"
    )


async def lateness_of_all() -> None:
    """Prints how late the loop is without the model, with it in its process, and with it in a thread."""
    await lateness("nothing else runs")
    small = SmallModel()
    said, begun = LINES[0], "Wonderful news!"
    loop = asyncio.get_running_loop()
    async for _ in small.sentences(said, begun, 1, loop.time() + 60):
        pass
    writing = asyncio.ensure_future(_drained(small.sentences(said, begun, 100, loop.time() + 6)))
    await lateness("the model writes in its own process")
    await writing
    await small.close()
    model = Model(str(weights()), examples())
    over = time.monotonic() + 6

    def write() -> None:
        while time.monotonic() < over:
            model.sentence(turn(said) + begun, 1, lambda: True)

    thread = asyncio.ensure_future(asyncio.to_thread(write))
    await lateness("the model writes in a thread")
    await thread


async def _drained(sentences: AsyncGenerator[str]) -> None:
    async for _ in sentences:
        pass


def main() -> None:
    """Run everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--limit", type=float, default=0.0)
    parser.add_argument("--quiet", action="store_true")
    given = parser.parse_args()
    asyncio.run(replies(given.limit, quiet=given.quiet))
    asyncio.run(lateness_of_all())


if __name__ == "__main__":
    main()
