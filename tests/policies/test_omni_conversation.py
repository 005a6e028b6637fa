"""What a person gets from the omni policy: the model's words where they can be said, the companion's where not."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import torch
from omni_models import at, saying, tiny_thinker, voice
from omni_talk import Talk, omni

from policies.events import SECOND, Action, Exchange, Feeling, Heard, SpeechPaused, SpeechStarted
from policies.omni.context import Context
from policies.omni.engine import Engine, Urgency
from policies.omni.policy import Omni
from policies.omni.probe import Calibration
from policies.omni.reply import Pieces
from policies.omni.session import Session
from policies.omni.settings import OmniSettings
from policies.omni.thinker import Thinker

JOB = "I got the job today, I am so happy."
REPLY = "That is wonderful news about your new job. You must be proud!"
SAYS_SO = (("[", "joy"), f"] {REPLY}<|im_end|>")


@pytest.fixture(scope="module")
def glad() -> Thinker:
    """A model that is glad about a job, and would rather speak."""
    return saying(*SAYS_SO, " I speak")


@pytest.fixture
def policies() -> Iterator[list[Omni]]:
    made: list[Omni] = []
    yield made
    for policy in made:
        asyncio.run(policy.close())


async def test_the_model_words_the_reply_and_says_which_feeling_to_show(
    glad: Thinker, policies: list[Omni]
) -> None:
    policies.append(omni(glad))
    talk = Talk(policies[0])
    assert await talk.say(JOB) == REPLY
    assert talk.clauses[0].feeling is Feeling.JOY
    assert talk.outcome.sources == ["model", "model"]
    assert talk.conversation._session.broken == ""


async def test_what_the_model_heard_and_what_was_heard_of_it_is_in_its_memory(
    glad: Thinker, policies: list[Omni]
) -> None:
    policies.append(omni(glad))
    talk = Talk(policies[0])
    await talk.say(JOB, heard=3)
    session = talk.conversation._session
    before = session._context.tokens
    end = len(glad.tokenizer.encode("<|im_start|>assistant\nThat is wonderful<|im_end|>\n"))
    system = len(session._context.pieces[0])
    *_, last = session._context.pieces
    assert len(last) == end
    audio = before - system - end
    assert audio > 40 + 48  # more than the sound alone: two seconds of it, and two layers of pictures


async def test_noise_is_never_said_aloud(policies: list[Omni]) -> None:
    policies.append(omni(tiny_thinker()))
    talk = Talk(policies[0])
    reply = await talk.say(JOB)
    assert reply.isascii()
    assert set(talk.outcome.sources) == {"companion"}
    assert talk.outcome.refused or talk.outcome.notices


async def test_a_model_that_never_ends_is_ended(policies: list[Omni]) -> None:
    endless = saying("] la", " la la")
    policies.append(omni(endless))
    talk = Talk(policies[0])
    assert "la la" not in await talk.say(JOB)
    assert set(talk.outcome.sources) == {"companion"}


async def test_a_model_that_is_too_slow_is_not_waited_for(glad: Thinker, policies: list[Omni]) -> None:
    policies.append(omni(glad, first_clause=0.1))
    go, begun = threading.Event(), threading.Event()

    def busy() -> Iterator[None]:
        begun.set()
        go.wait(20)
        yield

    talk = Talk(policies[0])
    await talk.speak(JOB)
    talk.conversation._session.submit(busy(), Urgency.QUICK)
    assert begun.wait(10)
    draft = talk.draft()
    clauses = [clause async for clause in draft.clauses]
    go.set()
    assert clauses
    assert talk.outcome.sources == ["companion"] * len(clauses)
    assert "too slow" in talk.outcome.notices[0]


async def test_a_session_whose_model_fails_goes_on_with_the_companion_and_harms_no_other(
    glad: Thinker, policies: list[Omni]
) -> None:
    policies.append(omni(glad))
    ill, well = Talk(policies[0]), Talk(policies[0], seed=7)

    def failing() -> Iterator[None]:
        raise torch.cuda.OutOfMemoryError("no memory left on the GPU")
        yield

    ill.conversation._session.submit(failing(), Urgency.LISTEN)
    await ill.settled()
    assert await ill.say(JOB)
    assert ill.outcome.sources[0] == "companion"
    assert "no memory" in ill.outcome.notices[0]
    assert await well.say(JOB) == REPLY


async def test_a_cancelled_draft_stops_within_a_token_and_leaves_nothing(policies: list[Omni]) -> None:
    policies.append(omni(saying("] la", " la la"), reply=1000))
    talk = Talk(policies[0])
    await talk.speak(JOB)
    session = talk.conversation._session
    before = session._context.tokens
    draft = talk.draft()
    await talk.settled()
    talk.conversation.cancel(draft.draft_id)
    done = session._talk.submit(iter(()), Urgency.QUICK)
    assert await asyncio.to_thread(done.wait, 10)  # the lane is free at once, not after a thousand tokens
    assert session._context.tokens >= before
    steps = session._context.tokens
    talk.draft()
    talk.conversation.cancel(draft.draft_id)
    await talk.settled()
    assert session._context.tokens == steps


async def test_without_sound_the_words_are_answered(glad: Thinker, policies: list[Omni]) -> None:
    policies.append(omni(glad))
    talk = Talk(policies[0])
    talk.conversation.hear = lambda samples, t: None  # type: ignore[method-assign]
    assert await talk.say(JOB) == REPLY


async def test_danger_and_manners_stay_with_the_rules(glad: Thinker, policies: list[Omni]) -> None:
    policies.append(omni(glad))
    talk = Talk(policies[0])
    assert await talk.say("Could you please say that again?") != REPLY


# -- deciding ---------------------------------------------------------------------------------------------------------


async def test_at_every_tick_and_pause_the_model_is_asked_what_it_would_do(
    glad: Thinker, policies: list[Omni]
) -> None:
    policies.append(omni(glad, weight=1.0))
    talk = Talk(policies[0])
    await talk.speak(JOB)
    decision = talk.decide()
    assert decision.action is Action.SPEAK
    assert any(reason.startswith("the model: speak 0.") for reason in decision.reasons)


@pytest.mark.parametrize("answer", [" wait", " nod", " yield"])
async def test_a_model_that_never_wants_to_speak_cannot_keep_it_silent(
    answer: str, policies: list[Omni]
) -> None:
    policies.append(omni(saying(*SAYS_SO, f" I{answer}"), weight=2.0))
    talk = Talk(policies[0])
    await talk.speak(JOB)
    for _ in range(4):
        if talk.decide().action is Action.SPEAK:
            return
        talk.listen(np.zeros(6_400, np.float32))
        await talk.settled()
    pytest.fail("silent for two seconds after a clear end")


async def test_a_nod_is_given_now_and_then_in_a_long_turn(policies: list[Omni]) -> None:
    policies.append(omni(saying(*SAYS_SO, " I nod"), weight=1.0, calibration={"temperature": 0.3}))
    talk = Talk(policies[0])
    await talk.speak("I went to the sea and", seconds=9.6)
    nods = [decision.t for decision in talk.decisions if decision.action is Action.BACKCHANNEL]
    assert len(nods) == 2
    assert nods[1] - nods[0] >= 6 * SECOND


async def test_a_cough_leaves_nothing_in_the_memory(glad: Thinker, policies: list[Omni]) -> None:
    policies.append(omni(glad))
    talk = Talk(policies[0])
    await talk.settled()
    before = talk.conversation._session._context.tokens
    talk.listen(np.zeros(8_192, np.float32))
    talk.perceive(SpeechStarted(talk.now, talk.now))
    talk.listen(voice(0.25))
    talk.perceive(SpeechPaused(talk.now, talk.now))
    for _ in range(12):
        talk.listen(np.zeros(8_192, np.float32))
        talk.decide()
    await talk.settled()
    assert talk.conversation._session._context.tokens == before


async def test_what_is_said_over_a_reply_comes_after_it_in_the_memory(
    glad: Thinker, policies: list[Omni]
) -> None:
    policies.append(omni(glad))
    talk, order = Talk(policies[0]), []
    await talk.speak(JOB)
    talk.decide()
    draft = talk.draft()
    assert [clause async for clause in draft.clauses]
    talk.conversation.commit(draft.draft_id, "r1", talk.now)
    talk.perceive(Heard(talk.now, "r1", 1, False))
    talk.conversation.said(Exchange(talk.now, "person", JOB))
    talk.listen(voice(1.6, 5))
    talk.perceive(SpeechStarted(talk.now, talk.now - at(1.0)))
    talk.listen(voice(0.8, 6))
    talk.perceive(Heard(talk.now, "r1", 4, True))
    talk.conversation.said(Exchange(talk.now, "agent", "That is wonderful news", "r1"))
    await talk.settled()
    session = talk.conversation._session
    reply = glad.text("<|im_start|>assistant\nThat is wonderful news<|im_end|>\n")
    order = [
        number
        for number, piece in enumerate(session._context.pieces)
        if torch.equal(piece.embeddings, reply.embeddings)
    ]
    assert len(order) == 1
    assert order[0] == session._turns[-1].at - 1  # the turn under way begins right after it
    assert session._segment is not None
    again = Context(glad)
    for piece in session._context.pieces:
        again.push(piece)
    probe = glad.text("<|im_end|>\n")
    one, other = (context.fork().push(probe) for context in (again, session._context))
    assert float((one - other).abs().max()) < 1e-4 * float(one.abs().max())


# -- thinking ---------------------------------------------------------------------------------------------------------


async def test_thoughts_while_listening_become_the_reasons_of_the_reply(policies: list[Omni]) -> None:
    policies.append(omni(saying(*SAYS_SO, ": quite excited\n"), thought=12))
    talk = Talk(policies[0])
    await talk.speak(JOB)
    session = talk.conversation._session
    await talk.settled()
    done = session._muse.submit(iter(()), Urgency.LATER)
    assert await asyncio.to_thread(done.wait, 20)
    assert session.thoughts[-1].emotion == "quite excited"
    talk.decide()
    assert talk.draft().reasoning.emotion == "quite excited"


async def test_a_thought_has_its_budget_and_noise_is_no_thought(policies: list[Omni]) -> None:
    policies.append(omni(tiny_thinker(), thought=9))
    talk = Talk(policies[0])
    await talk.speak(JOB)
    session = talk.conversation._session
    done = session._muse.submit(iter(()), Urgency.LATER)
    assert await asyncio.to_thread(done.wait, 20)
    assert all(str(thought).isascii() for thought in session.thoughts)


# -- long conversations and many people -------------------------------------------------------------------------------


def test_a_long_conversation_keeps_its_memory_bounded_and_what_was_given_up_in_short() -> None:
    engine = Engine()
    settings = OmniSettings(context=1024, pixels=112 * 168)
    session = Session(tiny_thinker(), engine, settings, "Vis")
    most = 0
    for number in range(9):
        session.begin(())
        session.bring(voice(4.8, number), ())
        session.finish()
        session.said(Exchange(at(number), "person", f"Line number {number}."), heard=True)
        job = session.said(Exchange(at(number), "agent", f"Answer {number}."), heard=True)
        assert job.wait(30)
        most = max(most, session._context.tokens)
    engine.close()
    assert session.broken == ""
    assert most < 1024 + 200
    assert len(session._turns) < 9
    system = session._context.pieces[0]
    assert len(system) > len(tiny_thinker().text("Earlier in this conversation: they: Line number 0."))


def test_a_monologue_that_goes_on_and_on_is_heard_to_its_end() -> None:
    engine = Engine()
    session = Session(tiny_thinker(), engine, OmniSettings(context=1024), "Vis")
    session.begin(())
    job, sound = None, voice(10.0)
    for _ in range(7):
        job = session.bring(sound, ())
    assert job is not None
    assert job.wait(120)
    heard = session._segment.length if session._segment is not None else 0
    engine.close()
    assert session.broken == ""
    assert session._context.tokens < 1024 + 1600
    assert heard == 16_000 * (70 - 60)


def test_a_conversation_that_was_lost_is_taken_up_with_its_words() -> None:
    engine = Engine()
    history = (Exchange(0, "person", "My name is Ada."), Exchange(1, "agent", "Hello Ada."))
    session = Session(tiny_thinker(), engine, OmniSettings(), "Vis", history)
    assert session.settled().wait(30)
    engine.close()
    written = [len(piece) for piece in session._context.pieces]
    told = ("<|im_start|>user\nMy name is Ada.<|im_end|>\n", "<|im_start|>assistant\nHello Ada.<|im_end|>\n")
    assert written[1:] == [len(tiny_thinker().text(line)) for line in told]


async def _one(session: Session, number: int, log: list[Any]) -> None:
    """A short conversation; what came of it goes into the log."""
    for turn in range(2):
        sound = voice(0.8, 10 * number + turn)
        session.begin(())
        for start in range(0, len(sound), 6400):
            session.bring(sound[start : start + 6400], ())
            job = session.probe(log.append)
            await asyncio.to_thread(job.wait, 30)
        pieces = Pieces()
        session.reply(pieces)
        log.append([piece async for piece in pieces.read()])
        session.finish()
        await asyncio.to_thread(
            session.said(Exchange(turn, "agent", f"Answer {number}."), heard=True).wait, 30
        )


async def test_four_people_at_once_get_what_each_would_get_alone() -> None:
    settings = OmniSettings(reply=8)
    alone: list[list[Any]] = []
    for number in range(4):
        engine = Engine()
        alone.append([])
        await _one(Session(tiny_thinker(), engine, settings, "Vis"), number, alone[-1])
        engine.close()
    engine = Engine()
    together: list[list[Any]] = [[] for _ in range(4)]
    sessions = [Session(tiny_thinker(), engine, settings, "Vis") for _ in range(4)]
    await asyncio.gather(
        *(_one(session, number, together[number]) for number, session in enumerate(sessions))
    )
    engine.close()
    assert together == alone
    assert len({str(log) for log in alone}) == 4


async def test_a_session_that_vanishes_leaves_its_work_undone(policies: list[Omni]) -> None:
    policies.append(omni(tiny_thinker()))
    gone, there = Talk(policies[0]), Talk(policies[0])
    await gone.settled()
    for _ in range(50):
        gone.conversation._session.bring(np.zeros(0, np.float32), ())
    gone.conversation.close()
    await there.settled()
    await gone.settled()
    assert not gone.conversation._session._lane.jobs


def test_calibration_reaches_the_policy(glad: Thinker, policies: list[Omni]) -> None:
    policies.append(omni(glad, calibration={"temperature": 2.0, "bias": {"wait": 1.0}}))
    assert policies[0]._settings.calibration == Calibration(2.0, {"wait": 1.0})
    with pytest.raises(ValueError, match="do not fit"):
        omni(glad, calibration={"warmth": 2.0})
    with pytest.raises(ValueError, match="do not fit"):
        omni(glad, temper="mild")
