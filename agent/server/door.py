"""Who is let in, and what is handed out at the door: tokens, origins, and the files of the page.

Loopback is open to the programs of this machine. A page of somebody else's, open in a browser here, is not one of them:
its origin gives it away, and a name that was bound to our address by its own name server does too.
"""

from __future__ import annotations

import hmac
import ipaddress
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs, urlsplit

from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from agent.server.files import Files

REALTIME = "/v1/realtime"
STATUS = "/v1/status"
_KEY_PROTOCOL = "openai-insecure-api-key."
"""How clients in a browser, which cannot set headers, pass a key: as a subprotocol."""
_POLICY = (
    "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self' ws: wss:"
)


@dataclass(frozen=True, slots=True)
class Rules:
    """`token` "" lets everybody in; `origins` are pages that may connect besides our own ("https://robot.local")."""

    token: str = ""
    origins: frozenset[str] = frozenset()
    loopback: bool = True
    secure: bool = False


@dataclass(slots=True)
class Door:
    """Answers every request that is no conversation. `status` gives what STATUS tells."""

    rules: Rules
    files: Files
    status: Callable[[], dict[str, Any]]
    refused: dict[str, int] = field(default_factory=dict)
    """How often who was refused, by reason."""

    def answer(self, request: Request) -> Response | None:
        """The answer to a request; None: it is let in to hold a conversation."""
        url = urlsplit(request.path)
        host = _header(request, "Host")
        if self.rules.loopback and not _is_loopback(host):
            return self._refuse(
                HTTPStatus.MISDIRECTED_REQUEST, "host", "This server is for this machine only."
            )
        if url.path == REALTIME:
            return self._realtime(request, host, parse_qs(url.query))
        if url.path == STATUS:
            body = json.dumps(self.status()).encode()
            return _response(
                HTTPStatus.OK, body, {"Content-Type": "application/json", "Cache-Control": "no-store"}
            )
        found = self.files.find(url.path)
        if found is None:
            return self._refuse(HTTPStatus.NOT_FOUND, "path", "There is nothing here.")
        headers = {
            "Content-Type": found.kind,
            "ETag": found.tag,
            "Cache-Control": "no-cache",
            "Content-Security-Policy": _POLICY,
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "Vary": "Accept-Encoding",
        }
        if found.tag in _header(request, "If-None-Match"):
            return _response(HTTPStatus.NOT_MODIFIED, b"", headers)
        if "gzip" in _header(request, "Accept-Encoding") and found.zipped is not None:
            return _response(HTTPStatus.OK, found.zipped, headers | {"Content-Encoding": "gzip"})
        return _response(HTTPStatus.OK, found.plain, headers)

    def subprotocol(self, offered: list[str]) -> str | None:
        """The one that is spoken, out of those a client offers."""
        return "realtime" if "realtime" in offered else None

    def _realtime(self, request: Request, host: str, query: dict[str, list[str]]) -> Response | None:
        if "websocket" not in _header(request, "Upgrade").lower():
            return self._refuse(HTTPStatus.UPGRADE_REQUIRED, "upgrade", "This address speaks WebSocket only.")
        origin = _header(request, "Origin")
        if origin and not self._known(origin, host):
            return self._refuse(
                HTTPStatus.FORBIDDEN, "origin", f"Pages of {origin[:80]} may not connect here."
            )
        if self.rules.token and not self._has_token(request, query):
            return self._refuse(HTTPStatus.UNAUTHORIZED, "token", "A valid token is needed.")
        return None

    def _known(self, origin: str, host: str) -> bool:
        scheme = "https" if self.rules.secure else "http"
        return origin == f"{scheme}://{host}" or origin in self.rules.origins

    def _has_token(self, request: Request, query: dict[str, list[str]]) -> bool:
        bearer = _header(request, "Authorization").removeprefix("Bearer ").strip()
        offered = [word.strip() for word in _header(request, "Sec-WebSocket-Protocol").split(",")]
        keys = [word.removeprefix(_KEY_PROTOCOL) for word in offered if word.startswith(_KEY_PROTOCOL)]
        wanted = self.rules.token.encode()
        given = [bearer, *keys, *query.get("token", [])]
        return any(hmac.compare_digest(one.encode(), wanted) for one in given)

    def _refuse(self, status: HTTPStatus, reason: str, message: str) -> Response:
        self.refused[reason] = self.refused.get(reason, 0) + 1
        error = {
            "error": {"type": "invalid_request_error", "code": reason, "message": message, "param": None}
        }
        return _response(status, json.dumps(error).encode(), {"Content-Type": "application/json"})


def is_loopback(address: str) -> bool:
    """Whether only programs of this machine reach this address."""
    if address == "localhost":
        return True
    try:
        return ipaddress.ip_address(address.strip("[]")).is_loopback
    except ValueError:
        return False


def _header(request: Request, name: str) -> str:
    """What a request says there; one that says several things says something that is nothing."""
    return ", ".join(request.headers.get_all(name))


def _is_loopback(host: str) -> bool:
    named = re.fullmatch(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+)(:\d+)?", host)
    return named is not None and is_loopback(named[1])


def _response(status: HTTPStatus, body: bytes, headers: dict[str, str]) -> Response:
    given = Headers(headers)
    given["Content-Length"] = str(len(body))
    given["Connection"] = "close"
    return Response(status.value, status.phrase, given, body)
