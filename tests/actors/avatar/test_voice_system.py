"""The system voice: in a process of its own, which may hang or die without taking the conversation along."""

import signal
from collections.abc import Iterator

import psutil
import pytest

from actors.avatar.system_voice import SystemVoice
from actors.avatar.voice import SAMPLE_RATE, VoiceError


@pytest.fixture
def voice() -> Iterator[SystemVoice]:
    voice = SystemVoice(time_limit=0.5)
    yield voice
    voice.close()


def workers() -> list[psutil.Process]:
    return [
        p for p in psutil.Process().children() if any("system_voice_worker" in arg for arg in p.cmdline())
    ]


def test_a_voice_that_hangs_is_stopped_in_time_and_speaks_again(voice: SystemVoice) -> None:
    (worker,) = [w for w in workers() if voice.synthesise("One.") and w.is_running()][-1:]
    worker.send_signal(signal.SIGSTOP)
    with pytest.raises(VoiceError, match="took longer than"):
        voice.synthesise("Two.")
    assert not worker.is_running()
    assert len(voice.synthesise("Three.").samples) > 0


def test_a_voice_whose_process_died_says_so_and_speaks_again(voice: SystemVoice) -> None:
    workers()[-1].kill()
    with pytest.raises(VoiceError, match="ended"):
        voice.synthesise("One.")
    assert len(voice.synthesise("Two.").samples) > 0


def test_closing_ends_the_process() -> None:
    before = {worker.pid for worker in workers()}
    voice = SystemVoice()
    (mine,) = [worker for worker in workers() if worker.pid not in before]
    voice.close()
    assert not mine.is_running()


def test_it_never_speaks_another_text_than_the_one_it_was_given(voice: SystemVoice) -> None:
    """pyttsx3 by itself hands out files before they are written."""
    lengths = [
        len(voice.synthesise(text).samples) for text in ("No.", "A rather long sentence follows.") * 10
    ]
    assert lengths[::2] == pytest.approx([lengths[0]] * 10, rel=0.05)
    assert lengths[1::2] == pytest.approx([lengths[1]] * 10, rel=0.05)
    assert lengths[1] > 2 * lengths[0]


def test_word_times_follow_the_speech(voice: SystemVoice) -> None:
    words = voice.synthesise("Yes, extraordinarily so.").words
    lengths = [word.end - word.start for word in words]
    assert lengths[1] > 2 * lengths[0]
    assert words[1].start - words[0].end > 0.02 * SAMPLE_RATE, "the comma is a pause"


def test_speed_changes_its_pace() -> None:
    slow, fast = SystemVoice(speed=0.7), SystemVoice(speed=1.5)
    try:
        text = "This is how fast I speak."
        assert len(fast.synthesise(text).samples) < 0.7 * len(slow.synthesise(text).samples)
    finally:
        slow.close()
        fast.close()
