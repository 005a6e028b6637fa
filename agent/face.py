"""`visavis face preview`: everything the face can do, on one picture."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def run(options: argparse.Namespace) -> int:
    """Write the sheet of `options.look` to `options.out` (face-LOOK.png by default); 0 when it is there, else 1."""
    import cv2

    from actors.avatar.render.rig import RigError
    from actors.avatar.render.sheet import preview_sheet

    target = Path(options.out or f"face-{Path(options.look).stem}.png")
    if not target.parent.is_dir():
        print(f"visavis: there is no folder {target.parent}", file=sys.stderr)
        return 1
    try:
        sheet = preview_sheet(options.look)
        _, png = cv2.imencode(".png", sheet)
        target.write_bytes(png.tobytes())
    except (RigError, OSError) as error:
        print(f"visavis: {error}", file=sys.stderr)
        return 1
    print(f"{target}: the look '{options.look}', {sheet.shape[1]} x {sheet.shape[0]} pixels")
    return 0
