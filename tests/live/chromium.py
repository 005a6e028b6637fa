"""A headless Chromium whose microphone plays a sound file and whose camera shows a film, driven by its own DevTools
protocol through a pipe: no driver program and no package is needed.
"""

from __future__ import annotations

import base64
import fcntl
import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

PATIENCE = 30.0
"""Seconds that any single answer may take, on a machine that is busy with other things."""


def find_chromium() -> str | None:
    """The browser's program, if this machine has one."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class PageError(Exception):
    """What a script in the page threw."""


class Chromium:
    """A browser with one page. `console` collects what the page complains about: an empty list is a healthy page."""

    def __init__(
        self, folder: Path, microphone: Path | None, camera: Path | None, *, allow: bool, cameras: int
    ) -> None:
        program = find_chromium()
        assert program is not None
        command = [
            program,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--disable-backgrounding-occluded-windows",
            "--autoplay-policy=no-user-gesture-required",
            "--remote-debugging-pipe",
            f"--user-data-dir={folder}",
        ]
        command.append(f"--use-fake-device-for-media-stream=device-count={cameras}")
        command.append("--use-fake-ui-for-media-stream" if allow else "--deny-permission-prompts")
        if microphone:
            command.append(f"--use-file-for-fake-audio-capture={microphone}%noloop")
        if camera:
            command.append(f"--use-file-for-fake-video-capture={camera}")
        low_in, ours_out = os.pipe()
        ours_in, low_out = os.pipe()
        # The browser reads its orders from file 3 and answers on file 4: ours must not have these numbers.
        theirs = tuple(fcntl.fcntl(low, fcntl.F_DUPFD, 10) for low in (low_in, low_out))
        shell = ["bash", "-c", 'exec "$@" 3<&{} 4>&{}'.format(*theirs), "bash", *command, "about:blank"]
        self._process = subprocess.Popen(
            shell, pass_fds=theirs, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        for number in (low_in, low_out, *theirs):
            os.close(number)
        self._out = os.fdopen(ours_out, "wb", buffering=0)
        self._in = os.fdopen(ours_in, "rb", buffering=0)
        self._answers: dict[int, queue.Queue[dict[str, Any]]] = {}
        self._number = 0
        self.console: list[str] = []
        threading.Thread(target=self._listen, daemon=True).start()
        self._page = ""
        targets = self.call("Target.getTargets")["targetInfos"]
        target = next(target["targetId"] for target in targets if target["type"] == "page")
        self._page = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One order of the DevTools protocol to the page, and its answer."""
        self._number += 1
        number = self._number
        answer = self._answers[number] = queue.Queue()
        order: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if self._page:
            order["sessionId"] = self._page
        self._out.write(json.dumps(order).encode() + b"\0")
        got = answer.get(timeout=PATIENCE)
        if "error" in got:
            raise PageError(f"{method}: {got['error']['message']}")
        result: dict[str, Any] = got["result"]
        return result

    def open(self, url: str) -> None:
        """Go there, and wait until the page and its modules are loaded."""
        self.call("Page.navigate", url=url)
        self.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    def script(self, code: str) -> Any:
        """The value of a JavaScript expression; a promise is waited for."""
        got = self.call("Runtime.evaluate", expression=code, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in got:
            details = got["exceptionDetails"]
            raise PageError(details.get("exception", {}).get("description", details["text"]))
        return got["result"].get("value")

    def until(self, condition: str, seconds: float = PATIENCE) -> Any:
        """Wait until a JavaScript expression is true, and return its value."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with suppress(PageError):  # the page may be on its way elsewhere
                if value := self.script(condition):
                    return value
            time.sleep(0.05)
        raise TimeoutError(f"in {seconds:.0f} s this never became true: {condition}")

    def click(self, selector: str) -> None:
        """Press what the selector names, as a person does: it must be there, and nothing may lie over it."""
        place = self.until(
            f"""(async () => {{ const e = document.querySelector({json.dumps(selector)});
                if (!e || e.disabled) return null;
                e.scrollIntoView({{ block: 'nearest', behavior: 'instant' }});
                const before = e.getBoundingClientRect().x;
                await new Promise((resolve) => setTimeout(resolve, 40));
                const r = e.getBoundingClientRect(), x = r.x + r.width / 2, y = r.y + r.height / 2;
                if (r.x !== before) return null;  // it is still on its way
                const top = document.elementFromPoint(x, y);
                return r.width && top && (e === top || e.contains(top) || e.labels?.[0]?.contains(top)) && [x, y];
            }})()"""
        )
        for kind in ("mousePressed", "mouseReleased"):
            self.call(
                "Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1
            )

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        self.call("Input.insertText", text=text)

    def press(self, key: str) -> None:
        """Press and release a key, by its DOM name."""
        codes = {"Enter": 13, "Escape": 27, "Tab": 9}
        more = {"text": "\r"} if key == "Enter" else {}
        code = codes[key]
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=code, **more)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    def window(self, width: int, height: int, *, scale: float = 1.0, touch: bool = False) -> None:
        """Give the page a screen of this size in its own pixels."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=scale,
            mobile=touch,
        )

    def media(self, **features: str) -> None:
        """What the person has set in their system: `prefers_color_scheme="dark"`, ..."""
        listed = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.call("Emulation.setEmulatedMedia", features=listed)

    def offline(self, gone: bool) -> None:
        """Cut the page off from the network, or let it back."""
        self.call(
            "Network.emulateNetworkConditions",
            offline=gone,
            latency=0,
            downloadThroughput=-1,
            uploadThroughput=-1,
        )

    def processor_seconds(self) -> float:
        """What all processes of the browser have used so far."""
        import psutil

        used = 0.0
        for process in psutil.Process(self._process.pid).children(recursive=True):
            with suppress(psutil.Error):
                times = process.cpu_times()
                used += times.user + times.system
        return used

    def screenshot(self, file: Path) -> None:
        """The page as it looks now, as a PNG."""
        file.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))

    def close(self) -> None:
        with suppress(OSError, queue.Empty, PageError):
            self._page = ""
            self.call("Browser.close")
        with suppress(OSError):
            self._out.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _listen(self) -> None:
        rest = b""
        while chunk := self._in.read(1 << 20):
            *messages, rest = (rest + chunk).split(b"\0")
            for message in messages:
                self._take(json.loads(message))

    def _take(self, message: dict[str, Any]) -> None:
        if "id" in message:
            if (answer := self._answers.pop(message["id"], None)) is not None:
                answer.put(message)
            return
        told = message.get("params", {})
        if message["method"] == "Runtime.exceptionThrown":
            details = told["exceptionDetails"]
            self.console.append(details.get("exception", {}).get("description", details["text"]))
        elif message["method"] == "Runtime.consoleAPICalled" and told["type"] in ("error", "warning"):
            self.console.append(" ".join(str(arg.get("value", arg)) for arg in told["args"]))
        elif message["method"] == "Log.entryAdded" and told["entry"]["level"] == "error":
            self.console.append(told["entry"]["text"])


@contextmanager
def chromium(
    microphone: Path | None = None, camera: Path | None = None, *, allow: bool = True, cameras: int = 1
) -> Iterator[Chromium]:
    """A browser for as long as the block lasts.

    The microphone plays its file once each time it is opened. `allow` answers the browser's question for microphone and
    camera; `cameras` is how many the machine has.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = Chromium(Path(folder), microphone, camera, allow=allow, cameras=cameras)
        try:
            yield browser
        finally:
            browser.close()
