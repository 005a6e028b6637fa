"""`visavis talk --mic` with a sound card of null sinks: somebody speaks into the microphone and is answered aloud."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from null_sinks import NEEDED, RATE, null_sinks
from numpy.typing import NDArray

from actors import messages as m
from actors.perception.recogniser import load_recogniser
from actors.recorder.reader import read_session

pytestmark = [pytest.mark.live, pytest.mark.needs(*NEEDED)]

PROJECT = Path(__file__).parents[2]


def test_who_speaks_into_the_microphone_is_answered_on_the_loudspeaker(
    tmp_path: Path, speech: Callable[[str], NDArray[np.float32]]
) -> None:
    import soxr

    said = soxr.resample(speech("I had a really long day at work today."), 16000, RATE)
    spoken = np.concatenate([np.zeros(RATE), said * 0.8, np.zeros(6 * RATE)])
    out = tmp_path / "out"
    with null_sinks() as sinks, sinks.listen() as loudspeaker:
        talk = subprocess.Popen(
            [sys.executable, "-m", "agent", "talk", "--mic", "--no-film", "--out", str(out)],
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert talk.stdout is not None
        for line in talk.stdout:
            if "listening" in line:
                break
        time.sleep(2)  # the card itself needs a moment
        sinks.speak((spoken * 32767).astype("<i2")).wait()
        talk.send_signal(signal.SIGINT)
        rest = talk.stdout.read()
        assert talk.wait(20) == 0
        heard = np.frombuffer(loudspeaker.read_bytes(), "<i2")
    lines = [e.body.line for e in read_session(out / "session.mcap").messages(m.History)]
    assert [line.speaker for line in lines] == ["person", "agent"], rest
    assert "long day" in lines[0].text
    sound = soxr.resample(heard.astype(np.float32) / 32768, RATE, 16000)
    words = load_recogniser().transcribe(sound).text.lower()
    reply = [word.strip(".,!?").lower() for word in lines[1].text.split()]
    assert sum(word in words for word in reply) >= 0.7 * len(reply), words
    assert "closed while" in rest
