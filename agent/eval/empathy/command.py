"""`visavis eval empathy`: situations put to a policy, its replies checked."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent.eval.command import complain, parsed
from agent.eval.empathy.criteria import CHECKS, Said, failures, repeated
from agent.eval.empathy.situation import Situation, situations
from agent.eval.empathy.talking import talk
from agent.eval.statistics import interval
from policies.base import Policy
from policies.registry import load_policy


@dataclass(frozen=True, slots=True)
class Examined:
    """One situation: the replies, the checks that failed with why, and the judge's mark 0..2 (None: not judged)."""

    situation: Situation
    replies: tuple[Said, ...]
    failed: dict[str, str]
    judged: float | None = None


def run(options: argparse.Namespace) -> int:
    """Examine a policy. Returns the exit code."""
    from policies.endpoint.client import EndpointFailure

    try:
        policy = load_policy(options.policy, parsed(options.set))
        chosen = situations(held_out=options.held_out)
        examined = asyncio.run(_run(policy, chosen, options))
        if options.out:
            told = json.dumps([_told(one) for one in examined], indent=1, ensure_ascii=False)
            Path(options.out).write_text(told, "utf-8")
    except (ValueError, OSError, EndpointFailure) as error:
        return complain(error)
    what = "held-out situations" if options.held_out else "situations"
    print(report(examined, f"{options.policy}, {len(examined)} {what}"))
    if options.show:
        print("\n" + shown(examined))
    return 0


async def _run(
    policy: Policy, chosen: Sequence[Situation], options: argparse.Namespace
) -> tuple[Examined, ...]:
    examined = await examine(policy, chosen)
    if not options.judge:
        return examined
    from policies.endpoint.client import Client
    from policies.endpoint.settings import EndpointSettings

    client = Client(EndpointSettings(options.judge, options.judge_model, options.judge_key, temperature=0.0))
    try:
        return await _judged(client, examined)
    finally:
        await client.close()


async def examine(policy: Policy, chosen: Sequence[Situation]) -> tuple[Examined, ...]:
    """Put every situation to the policy, each as a conversation of its own. A policy that fails fails that one."""
    talked: list[tuple[Situation, tuple[Said, ...], dict[str, str]]] = []
    for situation in chosen:
        try:
            replies = await talk(policy, situation)
            talked.append((situation, replies, failures(situation, replies)))
        except Exception as error:  # noqa: BLE001 - whatever a policy does wrong costs the situation alone
            nothing = (Said("", ()),) * len(situation.says)
            talked.append((situation, nothing, {"answers": f"the policy failed: {error!r}"}))
    again = repeated({situation.name: replies[-1].words for situation, replies, _ in talked})
    return tuple(
        Examined(
            situation,
            replies,
            failed | ({"own reply": "the same reply serves others, too"} if situation.name in again else {}),
        )
        for situation, replies, failed in talked
    )


async def _judged(client: Any, examined: Sequence[Examined]) -> tuple[Examined, ...]:
    from agent.eval.empathy.judge import judge

    marked = []
    for place, one in enumerate(examined, 1):
        mark = await judge(client, one.situation, one.replies)
        marked.append(Examined(one.situation, one.replies, one.failed, mark))
        print(f"\rjudged {place} of {len(examined)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return tuple(marked)


def report(examined: Sequence[Examined], title: str) -> str:
    """The result in a few lines: all checks, each check, and the judge where there was one."""
    whole = interval([float(not one.failed) for one in examined])
    lines = [
        f"{title}: all checks passed {100 * whole.mean:.1f} % ({100 * whole.low:.0f} to {100 * whole.high:.0f})"
    ]
    for check in CHECKS:
        failed = sum(check in one.failed for one in examined)
        lines.append(f"  {check:<16}{100 * (1 - failed / len(examined)):6.1f} %   failed {failed}")
    judged = [one.judged for one in examined]
    if any(mark is not None for mark in judged):
        from agent.eval.empathy.judge import agreement

        marks = [mark for mark in judged if mark is not None]
        both = agreement([not one.failed for one in examined], judged)
        lines.append(
            f"judge: {sum(marks) / len(marks):.2f} of 2 ({len(marks)} judged)"
            + (f"; agrees with the checks in {100 * both[0]:.0f} %, kappa {both[1]:.2f}" if both else "")
        )
    return "\n".join(lines)


def shown(examined: Sequence[Examined]) -> str:
    """The conversations that failed a check. Held-out ones must not be learned from: read them to mend a check."""
    lines = []
    for one in examined:
        if not one.failed:
            continue
        lines.append(
            f"{one.situation.name}: " + "; ".join(f"{key}: {why}" for key, why in one.failed.items())
        )
        for words, reply in zip(one.situation.says, one.replies, strict=True):
            lines += [
                f"    person: {words}",
                f"    agent:  {reply.words or '—'} {list(map(str, reply.feelings))}",
            ]
    return "\n".join(lines)


def _told(one: Examined) -> dict[str, Any]:
    return {
        "situation": one.situation.name,
        "feels": list(one.situation.feels),
        "turns": [
            {"person": words, "agent": reply.words, "shows": list(reply.feelings)}
            for words, reply in zip(one.situation.says, one.replies, strict=True)
        ],
        "failed": one.failed,
        "judged": one.judged,
    }
