"""The policy on the page works as it stands there."""

import asyncio
import re
import sys
from pathlib import Path

import pytest

from actors import messages as m
from actors.mind.stage import MindSettings, MindStage
from actors.stage import Port, SessionSetup
from actors.virtual import VirtualClock, VirtualTimeLoop
from policies import events as ev

PAGE = Path(__file__).parents[2] / "docs" / "policies.md"


def test_the_parrot_says_back_what_it_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL)
    (tmp_path / "parrot.py").write_text(code)
    monkeypatch.syspath_prepend(str(tmp_path))
    said: list[str] = []

    def sent(body: m.Body, t: int, epoch: int, reply_id: str) -> None:
        if isinstance(body, m.ReplyPlanned):
            said.append(body.text)

    async def main() -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualTimeLoop)
        stage = MindStage(MindSettings("parrot:Parrot"))
        stage.load()
        clock = VirtualClock(loop, {})
        mind = stage.open(SessionSetup("s"), Port("s", clock, sent))
        second = ev.SECOND
        for event in (
            ev.SpeechStarted(0, 0),
            ev.SpeechPaused(2 * second, 2 * second),
            ev.Words(2 * second, "Good morning.", 0.9, 2 * second),
            ev.TurnEnd(2 * second, 2 * second, 0.9, 0.4, ()),
        ):
            await clock.sleep_until(event.t)
            mind.receive(m.Envelope("s", 0, event.t, 0, "", m.Perceived(event)))
        await clock.sleep_until(4 * second)

    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        runner.run(main())
    sys.modules.pop("parrot", None)
    assert said == ["You said: Good morning."]
