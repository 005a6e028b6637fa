"""The commands on the page about evaluating are commands that there are."""

from __future__ import annotations

import argparse
import re
import shlex
from pathlib import Path

from agent.eval import add_arguments

PAGE = Path(__file__).parents[2] / "docs" / "evaluating.md"


def test_every_command_and_option_exists() -> None:
    text = PAGE.read_text("utf-8")
    parser = argparse.ArgumentParser(exit_on_error=False)
    add_arguments(parser)
    commands = re.findall(r"\./visavis eval (.*)", text)
    assert len(commands) >= 5
    for command in commands:
        arguments = shlex.split(command.replace("…", ""), comments=True)
        assert parser.parse_args(arguments).eval_command == arguments[0]
