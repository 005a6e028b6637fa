"""What all tests share: speech to listen to, and which tests need more than a bare machine."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

_LIVE = Path(__file__).parent / "live"

Speech = Callable[[str], NDArray[np.float32]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test in tests/live is `live`: the core run leaves them out."""
    for item in items:
        if item.path.is_relative_to(_LIVE):
            item.add_marker(pytest.mark.live)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test that needs programs which are not installed is skipped, and says which."""
    for mark in item.iter_markers("needs"):
        if missing := [program for program in mark.args if shutil.which(program) is None]:
            pytest.skip(f"{', '.join(missing)} not installed: ./visavis test --all installs what is needed")


@pytest.fixture(scope="session")
def speech() -> Speech:
    """Speaks a text: 16 kHz, mono, in -1..1. The same text gives the same sound, which is read-only."""
    import soxr
    from hibari import Hibari

    voice = Hibari()

    @cache
    def say(text: str) -> NDArray[np.float32]:
        sound: NDArray[np.float32] = soxr.resample(voice(text), voice.sample_rate, 16_000)
        sound.flags.writeable = False
        return sound

    return say
