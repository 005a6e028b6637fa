"""The agent in somebody else's program."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest
from talking import Speech, write

from agent.api import Agent, BlockingAgent
from agent.config import ConfigError
from policies.events import Words


@pytest.fixture
def person(tmp_path: Path, speech: Speech) -> Path:
    """Says nothing for two seconds, then one sentence."""
    return write(tmp_path / "person.wav", 3.0, speech("I had a really long day at work today."), 6.0)


async def test_a_program_speaks_listens_and_interrupts(person: Path) -> None:
    async with Agent("companion", person=person, inline=True) as agent:
        heard: list[str] = []

        async def watch() -> None:
            nonlocal heard
            async for event in agent.events():
                heard += [event.text] if isinstance(event, Words) else []

        watching = asyncio.create_task(watch())
        assert await agent.say("Hello, I am a robot.", "joy") == "Hello, I am a robot."
        assert "long day" in await agent.listen()
        asyncio.get_running_loop().call_later(1.5, agent.interrupt)
        long = "This is a very long sentence that I would like to say to you, but nobody will let me."
        cut = await agent.say(long)
        assert cut and cut != long and long.startswith(cut)
        lines = [line.text for line in agent.session.history if line.speaker == "agent"]
        assert lines[0] == "Hello, I am a robot." and cut in lines
    await watching
    assert any("long day" in text for text in heard)


def test_a_script_without_an_event_loop_does_the_same(person: Path, tmp_path: Path) -> None:
    with BlockingAgent("companion", person=person, inline=True, record=tmp_path / "talk") as agent:
        agent.show("joy")
        assert agent.say("Good morning.") == "Good morning."
        assert "long day" in agent.listen()
        assert agent.session.record == tmp_path / "talk"
    assert (tmp_path / "talk" / "session.mcap").exists()


async def test_what_cannot_be_is_said_at_once(tmp_path: Path, speech: Speech) -> None:
    with pytest.raises(ConfigError, match="no configuration 'compagnion'"):
        Agent("compagnion")
    person = write(tmp_path / "person.wav", 1.0, np.zeros(0, np.float32))
    async with Agent("companion", person=person, inline=True) as agent:
        with pytest.raises(ValueError, match="not a valid Feeling"):
            await agent.say("Hello.", "hangry")
        assert await agent.say("  ") == ""
