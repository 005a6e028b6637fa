"""One voice of each kind for all tests: loading one takes a second."""

from collections.abc import Iterator

import pytest

from actors.avatar.voice import Voice
from actors.avatar.voices import load_voice


@pytest.fixture(scope="session")
def hibari() -> Voice:
    voice, warning = load_voice("hibari")
    assert warning is None
    return voice


@pytest.fixture(scope="session")
def system_voice() -> Iterator[Voice]:
    voice, warning = load_voice("system")
    assert warning is None
    yield voice
    voice.close()
