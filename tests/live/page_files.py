"""The page's files and the rig over HTTP, without any agent behind them: for the tests of the page's drawing."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import yaml

PROJECT = Path(__file__).resolve().parents[2]
PAGE = PROJECT / "agent" / "server" / "page"
_TYPES = {".js": "text/javascript", ".css": "text/css", ".html": "text/html; charset=utf-8"}


def _content(path: str) -> tuple[str, bytes] | None:
    if path == "/empty":
        return "text/html", b"<!doctype html><title>empty</title><body>"
    folder, _, name = path.rpartition("/")
    if folder == "/rig/looks":
        look = PROJECT / "configs" / "looks" / f"{Path(name).stem}.yaml"
        return "application/json", json.dumps(yaml.safe_load(look.read_text())).encode()
    if folder == "/rig":
        return "application/json", (PROJECT / "actors/avatar/render/rigs" / name).read_bytes()
    file = PAGE / name
    return (_TYPES.get(file.suffix, "text/plain"), file.read_bytes()) if file.is_file() else None


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if (found := _content(self.path)) is None:
            self.send_error(404)
            return
        kind, content = found
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: object) -> None:
        return


@contextmanager
def page_files() -> Iterator[str]:
    """The address under which the files are served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
