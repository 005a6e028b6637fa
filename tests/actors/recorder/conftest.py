"""Fixtures of the recorder's tests; `recording_help` holds what they are made of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from recording_help import Recording, talk_of

from actors.messages import Envelope


@pytest.fixture
def recording(tmp_path: Path) -> Recording:
    return Recording(tmp_path / "talk")


@pytest.fixture
def talk() -> Callable[[float], list[Envelope]]:
    """Envelopes of so many seconds of noise from both sides."""
    return talk_of
