"""The libraries that would report their use do not."""

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
HEAR_AND_SPEAK = """
import numpy as np
from actors.avatar.voices import load_voice
from actors.perception.voice_activity import VoiceActivityModel
voice, warning = load_voice("hibari")
voice.synthesise("Hello.")
VoiceActivityModel().stream()(np.zeros(512, np.int16))
"""


def test_hearing_and_speaking_leave_nothing_in_the_home_folder(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("ORT_", "XDG_"))}
    done = subprocess.run(
        [sys.executable, "-c", HEAR_AND_SPEAK],
        cwd=PROJECT,
        env=environment | {"HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.rglob("*")) == []
