"""Lines spoken to the companion by another voice: what was heard, perceived, decided and said, line by line.

    ./visavis python benchmarks/spoken.py [LINES.txt] [--pause 7] [--real]

espeak-ng speaks the lines (benchmarks/spoken_lines.txt if none are given), with a pause after each. In virtual time,
unless `--real`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

RATE = 22_050
"""Hz of espeak-ng's sound."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("lines", type=Path, nargs="?", default=Path(__file__).with_name("spoken_lines.txt"))
    parser.add_argument("--pause", type=float, default=7.0, help="seconds of silence behind each line")
    parser.add_argument("--real", action="store_true", help="in real time")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="spoken-") as folder:
        person = Path(folder) / "person.wav"
        with wave.open(str(person), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(bytes(RATE))
            for line in filter(None, map(str.strip, options.lines.read_text("utf-8").splitlines())):
                out.writeframes(_spoken(line, Path(folder) / "line.wav"))
                out.writeframes(bytes(2 * round(options.pause * RATE)))
        command = [sys.executable, "-m", "agent", "talk", "--input", str(person)]
        raise SystemExit(
            subprocess.run([*command, *([] if options.real else ["--fast"])], check=False).returncode
        )


def _spoken(line: str, file: Path) -> bytes:
    subprocess.run(["espeak-ng", "-v", "en-us+m3", "-s", "150", "-w", str(file), line], check=True)
    with wave.open(str(file)) as sound:
        if sound.getframerate() != RATE:
            raise SystemExit(f"espeak-ng speaks at {sound.getframerate()} Hz, not at {RATE}")
        return bytes(sound.readframes(sound.getnframes()))


if __name__ == "__main__":
    main()
