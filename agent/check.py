"""`visavis check`: examine a recording, and mend one that was cut off."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def run(options: argparse.Namespace) -> int:
    """Print what was found; 0 when the recording is whole (or was mended), 1 when it is not."""
    from actors.recorder.check import check
    from actors.recorder.recover import recover

    try:
        if options.recover:
            count = recover(Path(options.file), Path(options.recover))
            print(f"{count} messages written to {options.recover}")
            return 0
        result = check(Path(options.file))
    except (ValueError, OSError) as error:
        print(f"visavis: {error}", file=sys.stderr)
        return 1
    print(result)
    return 0 if result.ok else 1
