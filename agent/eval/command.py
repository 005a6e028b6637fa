"""`visavis eval humansense|make|empathy`: measure a policy or a model."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The three commands and what they take."""
    kinds = parser.add_subparsers(dest="eval_command", required=True, metavar="WHAT")
    _humansense(kinds.add_parser("humansense", help="questions about recordings of people"))
    _make(kinds.add_parser("make", help="turn recorded sessions into questions of your own"))
    _empathy(kinds.add_parser("empathy", help="situations to be answered with understanding"))


def _humansense(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("folder", nargs="?", metavar="DIR", help="the release, or a folder made by `eval make`")
    what.add_argument(
        "--builtin", action="store_true", help="the small set of drawn faces and synthetic speech"
    )
    parser.add_argument("--check", action="store_true", help="only tell what is there and what is missing")
    parser.add_argument(
        "--model", default="companion", metavar="NAME", help="companion, endpoint, chance, or module:Class"
    )
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="an option of the model"
    )
    parser.add_argument(
        "--setting",
        default="vision+audio",
        choices=("vision", "vision+audio", "vision+audio+text", "audio"),
        help="what of a recording the model is given",
    )
    parser.add_argument("--reasoning", action="store_true", help="ask for the four steps of reasoning first")
    parser.add_argument("--tests", default="", metavar="AR,ER,…", help="only these tests")
    parser.add_argument(
        "--limit", type=int, metavar="N", help="at most N questions a test, chosen by the seed"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N")
    parser.add_argument(
        "--rate", type=float, metavar="FPS", help="pictures a second (default: as the study did)"
    )
    parser.add_argument(
        "--frames", type=int, default=24, metavar="N", help="pictures of a recording, at most"
    )
    parser.add_argument("--workers", type=int, default=0, metavar="N", help="copies of the model, on Ray")
    parser.add_argument("--gpus", type=float, default=0.0, metavar="N", help="GPUs for each copy")
    parser.add_argument("--out", metavar="DIR", help="where the run is kept, and taken up again")
    parser.add_argument("--again", action="store_true", help="ask again what failed before")
    parser.add_argument("--against", metavar="DIR", help="compare with the run kept there")
    parser.add_argument(
        "--cache", type=float, default=4.0, metavar="GB", help="disk for decoded recordings (0: none)"
    )
    parser.add_argument(
        "--task-type",
        action="append",
        default=[],
        metavar="SPELLED=TEST",
        help="which test a task type of the release belongs to, such as Rapport=RR1",
    )


def _make(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "sessions", nargs="+", metavar="SESSION", help="folders or files of recorded sessions"
    )
    parser.add_argument("--labels", required=True, metavar="FILE", help="what to ask about them (YAML)")
    parser.add_argument(
        "--out", required=True, metavar="DIR", help="a new folder for recordings and questions"
    )


def _empathy(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--policy", default="companion", metavar="NAME", help="a policy, or module:Class")
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="an option of the policy"
    )
    parser.add_argument(
        "--held-out", action="store_true", help="the situations that nothing was written or tuned by"
    )
    parser.add_argument("--judge", metavar="URL", help="a server whose model judges too, such as http://…/v1")
    parser.add_argument("--judge-model", default="", metavar="NAME")
    parser.add_argument(
        "--judge-key", default="", metavar="VARIABLE", help="environment variable with its key"
    )
    parser.add_argument("--out", metavar="FILE", help="write every reply and check there (JSON)")
    parser.add_argument("--show", action="store_true", help="print the replies that failed a check")


def run(options: argparse.Namespace) -> int:
    """Run the command that `options.eval_command` names. Returns the exit code."""
    module = {
        "humansense": "agent.eval.humansense",
        "make": "agent.eval.making",
        "empathy": "agent.eval.empathy.command",
    }
    code: int = import_module(module[options.eval_command]).run(options)
    return code


def parsed(settings: list[str]) -> dict[str, object]:
    """KEY=VALUE pairs, values read as YAML (numbers, true, lists). Raises ValueError for what is none."""
    import yaml

    out: dict[str, object] = {}
    for one in settings:
        key, equals, value = one.partition("=")
        if not equals or not key:
            raise ValueError(f"'{one}' should be KEY=VALUE")
        out[key.strip()] = yaml.safe_load(value)
    return out


def complain(error: object) -> int:
    """Tell a person what went wrong; the exit code for it."""
    print(f"visavis: {error}", file=sys.stderr)
    return 1
