"""The command line: `./visavis COMMAND …` ends here."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

import agent.eval


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code (0 done, 1 could not, 2 wrong usage)."""
    parser = argparse.ArgumentParser(
        prog="visavis",
        description="A companion that sees and hears you, decides when and how to respond, and answers aloud.",
        epilog="also: visavis test [--all] runs the tests, visavis python runs the environment's Python",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    talk = commands.add_parser("talk", help="hold a conversation with a recorded or a live person")
    person = talk.add_mutually_exclusive_group(required=True)
    person.add_argument(
        "--input", metavar="MEDIA", help="a sound or video file plays the person, in real time"
    )
    person.add_argument("--demo", action="store_true", help="a made-up person with a voice of their own")
    person.add_argument(
        "--mic", action="store_true", help="you, with this machine's microphone and loudspeaker"
    )
    talk.add_argument(
        "--out", metavar="DIR", help="record the conversation there (nothing is kept without it)"
    )
    talk.add_argument(
        "--config", default="companion", metavar="NAME|FILE", help="configuration (default: companion)"
    )
    talk.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="change one setting")
    talk.add_argument("--camera", type=int, metavar="N", help="with --mic: number of the camera to see with")
    talk.add_argument("--inline", action="store_true", help="all in one process, without Ray")
    talk.add_argument(
        "--fast", action="store_true", help="virtual time: quicker than real, latencies simulated"
    )
    talk.add_argument("--window", action="store_true", help="show the face in a window")
    talk.add_argument("--full-screen", action="store_true", help="show it on the whole screen")
    talk.add_argument("--no-film", action="store_true", help="with --out: make no film of the conversation")
    film = commands.add_parser("film", help="make a film of a recorded conversation")
    film.add_argument("record", metavar="SESSION.mcap|DIR")
    film.add_argument("--out", metavar="FILE.mp4", help="where to (default: session.mp4 beside the record)")
    film.add_argument("--size", default="1280x720", metavar="WxH", help="in pixels (default: 1280x720)")
    film.add_argument(
        "--look", default="vis", metavar="NAME|FILE", help="a look of configs/looks (default: vis)"
    )
    film.add_argument("--background", default="light", choices=("light", "dark", "contrast"))
    check = commands.add_parser("check", help="examine a recording, and mend one that was cut off")
    check.add_argument("file", metavar="SESSION.mcap")
    check.add_argument("--recover", metavar="FILE", help="write what can be read to a new, complete file")
    report = commands.add_parser("report", help="make report.json again from a recording")
    report.add_argument("folder", metavar="DIR")
    doctor = commands.add_parser("doctor", help="look at what the companion needs, and how to mend it")
    doctor.add_argument("--config", default="companion", metavar="NAME|FILE", help="for which configuration")
    doctor.add_argument("--json", action="store_true", help="for programs")
    face = commands.add_parser("face", help="look at the face")
    action = face.add_subparsers(dest="action", required=True, metavar="ACTION")
    preview = action.add_parser("preview", help="everything that the face can do, on one picture")
    preview.add_argument("--look", default="vis", metavar="NAME|FILE", help="a look of configs/looks")
    preview.add_argument("--out", metavar="FILE.png", help="where to (default: face-NAME.png)")
    for name, what in (
        ("run", "talk with the companion in the browser, on this machine"),
        ("serve", "the same for machines without a screen, and for clients of the OpenAI Realtime protocol"),
    ):
        served = commands.add_parser(name, help=what)
        served.add_argument(
            "--host", default="127.0.0.1", help="address to listen at (default: this machine only)"
        )
        served.add_argument("--port", type=int, default=8765)
        served.add_argument("--sessions", type=int, default=1, help="conversations at once")
        served.add_argument("--origin", action="append", default=[], help="a page elsewhere that may connect")
        served.add_argument("--certificate", metavar="FILE", help="TLS")
        served.add_argument("--key", metavar="FILE", help="TLS")
        served.add_argument("--config", default="companion", metavar="NAME|FILE", help="configuration")
        served.add_argument(
            "--set", action="append", default=[], metavar="KEY=VALUE", help="change one setting"
        )
        served.add_argument("--inline", action="store_true", help="all in one process, without Ray")
        served.add_argument("--out", metavar="DIR", help="record every conversation there")
    top = commands.add_parser("top", help="the agents that are running, stage by stage")
    top.add_argument("--once", action="store_true", help="show them once")
    top.add_argument("--json", action="store_true", help="for programs")
    evaluate = commands.add_parser("eval", help="how well a policy or a model understands and responds")
    agent.eval.add_arguments(evaluate)
    options = parser.parse_args(arguments)
    if options.command == "talk":
        if options.fast and options.mic:
            parser.error("--fast needs a recorded person: a live one lives in real time")
        if options.fast and (options.window or options.full_screen):
            parser.error("--fast needs no window: it does not go by the time of the person before it")
        if options.camera is not None and not options.mic:
            parser.error("--camera goes with --mic; a recorded person's picture is in the file")
    try:
        module = {"run": "serve"}.get(options.command, options.command)
        code: int = import_module(f"agent.{module}").run(options)
    except KeyboardInterrupt:
        return 130
    return code


if __name__ == "__main__":
    sys.exit(main())
