"""What a running agent tells about itself, for `visavis top` and for whoever watches over a kiosk.

Once a second a small file, status.json, is written in the agent's own folder of sockets (readable by its user alone),
and gone with it. It holds figures and notices; nothing that was said.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import tempfile
import time
from collections import deque
from dataclasses import asdict
from pathlib import Path

from actors.host import Host
from actors.messages import Envelope, Notice, Playhead, ReplyPlanned, ReplyStarted
from agent.measure import percentile

STATUS_FILE = "status.json"
FOLDERS = "visavis-*"
"""Where in the folder for temporary files agents keep theirs."""
EVERY_S = 1.0
_KEPT = 200
"""Replies over which the latencies are told."""
_NOTICES = 5


class Publisher:
    """Counts along (`take` gets every envelope of the driver) and writes, until `close`."""

    def __init__(self, host: Host, session: str) -> None:
        self._host = host
        self._session = session
        self._began = time.time()
        self._own = None if host.folder else Path(tempfile.mkdtemp(prefix=FOLDERS[:-1]))
        self._replies = 0
        self._ends: dict[str, int] = {}
        self._waits: deque[float] = deque(maxlen=_KEPT)
        self._notices: deque[tuple[float, str]] = deque(maxlen=_NOTICES)
        self._task = asyncio.get_running_loop().create_task(self._run())

    def take(self, envelope: Envelope) -> None:
        """Take note of a message."""
        body = envelope.body
        if isinstance(body, ReplyPlanned):
            self._replies += 1
            if body.voice_end >= 0:
                self._ends[envelope.reply_id] = body.voice_end
        elif isinstance(body, ReplyStarted):
            if (end := self._ends.pop(envelope.reply_id, None)) is not None:
                self._waits.append((envelope.t - end) / 1e6)
        elif isinstance(body, Playhead) and body.finished:
            self._ends.pop(envelope.reply_id, None)
        elif isinstance(body, Notice):
            self._notices.append((time.time(), f"{body.stage}: {body.text}"))

    async def close(self) -> None:
        """Write no more."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        if self._own is not None:
            shutil.rmtree(self._own, ignore_errors=True)

    async def _run(self) -> None:
        folder = self._host.folder or self._own
        if folder is None:
            return
        new, file = folder / f"{STATUS_FILE}.new", folder / STATUS_FILE
        while True:
            try:
                new.write_text(json.dumps(self._status()))
                new.replace(file)
            except OSError:
                pass  # a full disk: who looks sees that it is old
            await asyncio.sleep(EVERY_S)

    def _status(self) -> dict[str, object]:
        waits = list(self._waits)
        return {
            "pid": os.getpid(),
            "session": self._session,
            "began": self._began,
            "at": time.time(),
            "replies": self._replies,
            "latency_ms": {
                "last": waits[-1] if waits else None,
                "p50": percentile(waits, 50),
                "p95": percentile(waits, 95),
            },
            "stages": {name: asdict(vital) for name, vital in self._host.vitals().items()},
            "notices": list(self._notices),
        }
