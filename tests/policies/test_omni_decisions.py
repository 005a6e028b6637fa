"""The model's view of what to do: as probabilities, brought to scale, and together with what is known acoustically."""

from __future__ import annotations

import math

import numpy as np
import pytest

from policies.events import SECOND, Action, TurnEnd
from policies.omni.calibration import fitted, loss
from policies.omni.fusion import LATEST, fused
from policies.omni.preflight import Preflight, fitting
from policies.omni.probe import ACTIONS, Calibration
from policies.omni.settings import OmniSettings

PAUSE = TurnEnd(3 * SECOND, 2 * SECOND, 0.5, 0.8, ("sounds finished 0.50",))


def view(action: Action, sure: float = 0.97) -> dict[Action, float]:
    return {one: sure if one is action else (1 - sure) / 3 for one in ACTIONS}


def test_probabilities_follow_the_logits_the_bias_and_the_temperature() -> None:
    plain = Calibration().probabilities((1.0, 0.0, 2.0, 0.0))
    assert math.isclose(sum(plain.values()), 1.0)
    assert max(plain, key=plain.__getitem__) is Action.SPEAK
    biased = Calibration(bias={"wait": 3.0}).probabilities((1.0, 0.0, 2.0, 0.0))
    assert max(biased, key=biased.__getitem__) is Action.WAIT
    calm = Calibration(temperature=10.0).probabilities((1.0, 0.0, 2.0, 0.0))
    assert calm[Action.SPEAK] < plain[Action.SPEAK]


def test_numbers_that_are_none_mean_wait() -> None:
    assert Calibration().probabilities((math.nan, 0.0, 9.0, 0.0))[Action.WAIT] == 1.0


def test_a_calibration_is_fitted_to_what_was_right() -> None:
    rng = np.random.default_rng(0)
    true = Calibration(temperature=3.0, bias={"wait": -2.0, "backchannel": 1.0, "speak": 0.5, "yield": 0.5})
    samples = []
    for _ in range(800):
        logits = tuple(rng.normal(0, 4, 4))
        chances = list(true.probabilities(logits).values())
        samples.append((logits, ACTIONS[rng.choice(4, p=chances)]))
    found = fitted(samples)
    assert 2.2 < found.temperature < 4.0
    assert found.bias is not None
    assert found.bias["wait"] < -1.0
    assert loss(found, samples) <= loss(true, samples) + 1e-2
    assert loss(found, samples) < loss(Calibration(), samples)


def test_an_action_that_never_was_right_does_not_break_the_fit() -> None:
    rng = np.random.default_rng(1)
    found = fitted([(tuple(rng.normal(0, 1, 4)), Action.WAIT) for _ in range(40)])
    assert all(map(math.isfinite, (found.bias or {}).values()))


def test_too_few_moments_are_refused() -> None:
    with pytest.raises(ValueError, match="at least 20"):
        fitted([((0.0, 0.0, 0.0, 0.0), Action.WAIT)])


def test_a_model_that_would_speak_quickens_the_answer_and_one_that_would_wait_delays_it() -> None:
    quick, slow = fused(PAUSE, view(Action.SPEAK), 1.0), fused(PAUSE, view(Action.WAIT), 1.0)
    assert quick.wait < PAUSE.wait < slow.wait
    assert quick.probability > PAUSE.probability > slow.probability
    assert quick.reasons[0] == PAUSE.reasons[0]
    assert "speak 0.97" in quick.reasons[-1]


def test_however_sure_the_model_is_the_answer_comes_within_bounds() -> None:
    for action in ACTIONS:
        both = fused(PAUSE, view(action, 1.0), 2.0)
        assert 0.3 <= both.wait <= PAUSE.wait + LATEST


def test_without_weight_the_view_is_only_told() -> None:
    both = fused(PAUSE, view(Action.SPEAK), 0.0)
    assert (both.wait, both.probability) == (PAUSE.wait, PAUSE.probability)
    assert len(both.reasons) == 2


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"tick": 9.0}, "'tick'.*0.2 to 2"),
        ({"device": "tpu"}, "'device'.*auto, cuda, cpu"),
        ({"dtype": "int3"}, "'dtype'"),
        ({"context": 10}, "'context'"),
    ],
)
def test_settings_that_cannot_work_are_refused(options: dict[str, object], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        OmniSettings(**options)  # type: ignore[arg-type]


def test_a_bias_for_an_action_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="there is no shout"):
        Calibration(bias={"shout": 1.0})


# -- what the machine can do ----------------------------------------------------------------------------------------


def test_a_quick_machine_leaves_the_settings_alone() -> None:
    settings = OmniSettings()
    assert fitting(settings, Preflight(block=0.045, token=0.012), "7B") == (settings, ())


def test_a_slower_machine_leaves_out_what_it_has_no_time_for_and_says_so() -> None:
    settings, told = fitting(OmniSettings(thought=24), Preflight(block=0.7, token=0.2), "7B")
    assert settings.thought == 0
    assert settings.tick == 1.0
    assert "no time for thoughts" in told[0]
    assert "every 1.0 s" in told[1]
    assert "real-time factor 0.35" in told[1]


def test_a_machine_that_cannot_listen_in_real_time_is_refused() -> None:
    with pytest.raises(ValueError, match=r"too slow here.*companion"):
        fitting(OmniSettings(), Preflight(block=2.5, token=0.2), "7B")
