"""The manual says what the program does: every option, every key, every default."""

from __future__ import annotations

import re
from operator import attrgetter

import pytest
import yaml

from agent.__main__ import main
from agent.config import PROJECT, Config, known_keys

MANUAL = (PROJECT / "docs/using.md").read_text("utf-8")


def test_the_manual_lists_every_configuration_key_with_its_default() -> None:
    rows = re.findall(r"^\| `([\w.]+)` \| `(.*?)` \|", MANUAL, re.MULTILINE)
    assert {key: yaml.safe_load(default) for key, default in rows} == {
        key: attrgetter(key)(Config()) for key in known_keys()
    }


def test_the_manual_lists_every_option_of_talk(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["talk", "--help"])
    offered = set(re.findall(r"^ +(?:-\w, )?(--[\w-]+)", capsys.readouterr().out, re.MULTILINE)) - {"--help"}
    listed = set(re.findall(r"^\| `(--[\w-]+)", MANUAL, re.MULTILINE))
    assert listed == offered
