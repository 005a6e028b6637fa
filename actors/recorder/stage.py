"""The recorder: writes down every message of a session that asked for it, while it happens.

`receive` only keeps the message; every half second what came is written, compressed and put out beside the
loop. So a killed process loses half a second, and a slow disk delays nothing but the record.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from actors.messages import Envelope, Loudspeaker, Microphone, Notice
from actors.recorder.head import RecorderOptions, make_head
from actors.stage import Port, SessionSetup, Stage, StageError, StageSession

if TYPE_CHECKING:
    from actors.recorder.mcap_file import McapFile
    from actors.recorder.stereo_wav import StereoWav

FLUSH_NS = 500_000_000
"""How often what came is put out: the most that a killed process loses, give or take the writing."""
SESSION_FILE, SOUND_FILE = "session.mcap", "conversation.wav"
_MODEL = "recorder"
"""Whose thread does the writing: the clock runs calls of one name one after the other."""


class Recorder(Stage):
    """Serves any number of sessions. A session without `options["recorder"]` leaves no trace."""

    name = "recorder"

    def __init__(self, settings: None = None) -> None:
        del settings  # there is nothing to set: what to record is each session's own

    def load(self) -> list[str]:
        """Bring in what writing needs: a third of a second that the opening of a session has not."""
        import_module("actors.recorder.mcap_file")
        import_module("actors.recorder.stereo_wav")
        return []

    def open(self, setup: SessionSetup, port: Port) -> StageSession:
        asked = setup.options.get(self.name)
        if asked is None:
            return _NotRecording()
        options = RecorderOptions(**asked)
        files = _reopen_files(setup.session, options, setup.resume.t) if setup.resume else None
        return _Recording(port, options.folder, files or _open_files(setup.session, options, port))


class _NotRecording(StageSession):
    def receive(self, envelope: Envelope) -> None:
        return


class _Recording(StageSession):
    def __init__(self, port: Port, folder: str, files: _Files) -> None:
        self._port = port
        self._folder = folder
        self._files = files
        self._waiting: list[Envelope] = []
        self._failed = False

    def receive(self, envelope: Envelope) -> None:
        if not self._failed:
            self._waiting.append(envelope)

    async def run(self) -> None:
        clock = self._port.clock
        while not self._failed:
            await clock.sleep_until(clock.now() + FLUSH_NS)
            batch, self._waiting = self._waiting, []
            await self._write(partial(self._files.save, batch))

    async def close(self) -> None:
        await self._write(partial(self._files.close, self._waiting))

    async def _write(self, call: partial[None]) -> None:
        """Run a writing call; the first that fails ends the recording and tells the person."""
        try:
            await self._port.clock.compute(_MODEL, 0.0, call)
        except OSError as error:
            if not self._failed:
                self._failed = True
                self._waiting.clear()
                text = (
                    f"the recording in {self._folder} cannot go on: {error.strerror};"
                    " what was written before stays readable"
                )
                self._port.emit(Notice(Recorder.name, text, fatal=True))


class _Files:
    """The two files of a session. `save` and `close` block and run in one thread."""

    def __init__(self, mcap: McapFile, wav: StereoWav, parts: Sequence[Path] = ()) -> None:
        self._mcap = mcap
        self._wav = wav
        self._parts = parts

    def save(self, batch: Sequence[Envelope]) -> None:
        """Write the messages, in the order of their time, and make both files whole."""
        if not batch:
            return
        import numpy as np

        for envelope in sorted(batch, key=attrgetter("t")):
            self._mcap.write(envelope)
            body = envelope.body
            if isinstance(body, Microphone):
                self._wav.microphone(envelope.t, np.frombuffer(body.samples, "<i2"))
            elif isinstance(body, Loudspeaker):
                self._wav.loudspeaker(envelope.t, np.frombuffer(body.samples, "<i2"))
        self._mcap.flush()
        self._wav.flush()

    def close(self, batch: Sequence[Envelope]) -> None:
        """Write what is left, the summary and the last header. Both files are let go whatever fails."""
        try:
            self.save(batch)
        finally:
            try:
                self._mcap.close()
            finally:
                self._wav.close()
        if self._parts:
            self._join()

    def _join(self) -> None:
        """Make one record of its parts. They stay where that cannot be done."""
        from actors.recorder.recover import join

        whole = self._parts[0].with_suffix(".joined")
        whole.unlink(missing_ok=True)
        join(self._parts, whole)
        whole.replace(self._parts[0])
        for part in self._parts[1:]:
            part.unlink()


def _reopen_files(session: str, options: RecorderOptions, now: int) -> _Files | None:
    """A new part beside the record of a recorder that died, and its sound file; None where there is no record yet.

    What the dead one had not put out yet comes once more, and some of what it had: the parts are joined in the end.
    """
    from actors.recorder.files import GrowingFile, create
    from actors.recorder.mcap_file import McapFile
    from actors.recorder.reader import read_session
    from actors.recorder.stereo_wav import StereoWav

    folder = Path(options.folder)
    first = folder / SESSION_FILE
    if not first.exists() or not (folder / SOUND_FILE).exists():
        return None
    parts = [first, *sorted(folder.glob(f"{first.stem}.part*.mcap"))]
    part = folder / f"{first.stem}.part{len(parts)}.mcap"
    try:
        head = make_head(session, options, now, read_session(first).origin)
        mcap = McapFile(GrowingFile(create(part)), head)
        return _Files(mcap, StereoWav(os.open(folder / SOUND_FILE, os.O_RDWR | os.O_CLOEXEC)), [*parts, part])
    except (OSError, ValueError) as error:
        raise StageError(f"the recording in {folder} cannot go on: {error}") from error


def _open_files(session: str, options: RecorderOptions, port: Port) -> _Files:
    # Imported here: whoever wants only the names of this module shall not pay for the libraries.
    from actors.recorder.files import GrowingFile, create, make_folder
    from actors.recorder.mcap_file import McapFile
    from actors.recorder.stereo_wav import StereoWav

    folder = Path(options.folder)
    made: dict[Path, int] = {}
    try:
        make_folder(folder)
        for path in (folder / SESSION_FILE, folder / SOUND_FILE):
            made[path] = create(path)
        mcap, wav = made.values()
        head = make_head(session, options, port.clock.now())
        return _Files(McapFile(GrowingFile(mcap), head), StereoWav(wav))
    except OSError as error:
        for path, descriptor in made.items():  # nothing of the session is in them yet
            with suppress(OSError):
                path.unlink()
                os.close(descriptor)
        if isinstance(error, FileExistsError):
            text = f"{error.filename} is there already: name another folder, or move it away"
        else:
            text = f"cannot record to {folder}: {error.strerror}: name a folder that can be written"
        raise StageError(text) from error
