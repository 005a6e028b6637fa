"""Policies by name."""

import subprocess
import sys

import pytest
from conversing import Chat

from policies.always_reply import AlwaysReply
from policies.registry import POLICIES, load_policy

OPTIONS = {"endpoint": {"url": "http://127.0.0.1:9/v1", "model": "none"}}


@pytest.mark.parametrize("name", POLICIES)
def test_every_policy_on_board_can_be_named(name: str) -> None:
    assert load_policy(name, OPTIONS.get(name)).name == name


def test_a_policy_of_ones_own_is_named_by_module_and_class() -> None:
    assert isinstance(load_policy("policies.always_reply:AlwaysReply").policy, AlwaysReply)


@pytest.mark.parametrize("name", POLICIES)
async def test_every_policy_is_guarded(name: str) -> None:
    chat = Chat(load_policy(name, OPTIONS.get(name), help_line="the night line"))
    assert "the night line" in await chat.say("I want to kill myself.")


def test_options_reach_the_policy() -> None:
    assert load_policy("companion", {"name": "Ida", "help_line": "555", "seed": 3}).name == "companion"


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("compagnon", {}, "did you mean 'companion'?"),
        ("zzz", {}, "known are always_reply, companion, endpoint"),
        ("nowhere.at_all:Thing", {}, "cannot be imported"),
        ("policies.always_reply:Missing", {}, "has no Missing"),
        ("policies.events:Words", {}, "is no policy"),
        ("companion", {"nmae": "Ida"}, "unexpected keyword argument 'nmae'"),
        ("always_reply", {"seed": 1}, "do not fit"),
    ],
)
def test_what_leads_to_no_policy_is_said_clearly(name: str, options: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match="policy") as raised:
        load_policy(name, options)
    assert message in str(raised.value)


def test_only_the_policy_asked_for_is_imported() -> None:
    code = (
        "import sys; from policies.registry import load_policy; load_policy('always_reply');"
        "sys.exit(any(name.startswith('policies.companion') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
