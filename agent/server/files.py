"""The files of the page, and what it draws from: rigs, looks, personas."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from agent.config import PROJECT

PAGE = Path(__file__).parent / "page"
RIGS = PROJECT / "actors" / "avatar" / "render" / "rigs"
LOOKS = PROJECT / "configs" / "looks"
_KINDS = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
}
_NAME = r"[A-Za-z0-9_][A-Za-z0-9_.-]*"
_ZIP_FROM = 512
"""Bytes below which packing saves nothing."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file as it is handed out; `zipped` where that is smaller."""

    kind: str
    tag: str
    plain: bytes
    zipped: bytes | None


class Files:
    """Looks names up; paths never lead out of the folders above. `personas` is what `/personas.json` tells."""

    def __init__(self, personas: list[dict[str, Any]]) -> None:
        self._personas = json.dumps(personas).encode()
        self._known: dict[tuple[str, int], Found] = {}

    def find(self, path: str) -> Found | None:
        """What is at this path of the address; None where there is nothing."""
        if path == "/personas.json":
            return self._made(path, 0, ".json", self._personas)
        file = _file(path)
        if file is None or file.suffix not in (*_KINDS, ".yaml"):
            return None
        try:
            changed = file.stat().st_mtime_ns
            if (known := self._known.get((path, changed))) is not None:
                return known
            content = file.read_bytes()
            if file.suffix == ".yaml":
                content = json.dumps(yaml.safe_load(content)).encode()
        except (OSError, yaml.YAMLError):
            return None
        return self._made(path, changed, ".json" if file.suffix == ".yaml" else file.suffix, content)

    def _made(self, path: str, changed: int, suffix: str, content: bytes) -> Found:
        if (known := self._known.get((path, changed))) is not None:
            return known
        zipped = gzip.compress(content, 9, mtime=0) if len(content) >= _ZIP_FROM else content
        tag = f'"{hashlib.sha256(content).hexdigest()[:20]}"'
        found = Found(_KINDS[suffix], tag, content, zipped if len(zipped) < len(content) else None)
        self._known[path, changed] = found
        return found


def _file(path: str) -> Path | None:
    if path in ("/", "/index.html"):
        return PAGE / "index.html"
    if match := re.fullmatch(rf"/page/({_NAME})", path):
        return PAGE / match[1]
    if match := re.fullmatch(rf"/rig/looks/({_NAME})\.json", path):
        return LOOKS / f"{match[1]}.yaml"
    if match := re.fullmatch(rf"/rig/({_NAME})\.json", path):
        return RIGS / f"{match[1]}.json"
    return None
