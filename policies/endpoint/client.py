"""The connection to a server that speaks the OpenAI chat completions protocol: its answer, piece by piece.

httpx2 because it is already here (the Hugging Face hub client brings it), is maintained, small and fully typed, and
streams without a thread. Whatever goes wrong becomes one `EndpointFailure` whose text names the server and what to
do; it never holds what the server sent, nor the key.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import AsyncGenerator
from typing import Any

import httpx2

from policies.endpoint.settings import EndpointSettings

Message = dict[str, str]
"""One entry of the conversation: "role" and "content"."""
LONGEST_LINE = 1 << 16
"""Bytes of one event; a real one has some hundred."""
LONGEST_ANSWER = 1 << 20
"""Bytes of an answer without a stream."""
KEPT_OPEN = 120.0
"""Seconds that a connection stays open between turns, so that the next one need not be made anew."""
_REFUSALS = {
    401: "refuses the key (401): check the environment variable that `key_variable` names",
    403: "does not allow this (403): check what the key may do",
    404: "has no such address or model (404): check `url` and `model`",
    429: "has too much to do, or the account is used up (429)",
}


class EndpointFailure(Exception):
    """The server gave no answer, or none that can be used."""


class Client:
    """One for all conversations: it keeps the connection open between turns."""

    def __init__(self, settings: EndpointSettings) -> None:
        self._settings = settings
        key = settings.key()
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._http = httpx2.AsyncClient(
            headers=headers,
            # Without TLS there is no certificate to check, and loading the roots takes 0.2 s.
            verify=ssl.create_default_context() if settings.url.startswith("https") else False,
            timeout=None,  # whoever asks sets the limits
            limits=httpx2.Limits(keepalive_expiry=KEPT_OPEN),
            trust_env=False,  # neither a proxy nor a password file that nobody named here
        )

    async def answer(self, messages: list[Message]) -> AsyncGenerator[str]:
        """The pieces of the answer as they come; the caller sets the time limits. Raises `EndpointFailure`."""
        settings = self._settings
        body = {
            "model": settings.model,
            "messages": messages,
            "stream": True,
            "temperature": settings.temperature,
            "max_tokens": settings.longest,
        }
        url = settings.url.rstrip("/") + "/chat/completions"
        try:
            async with self._http.stream("POST", url, json=body) as response:
                if response.status_code != 200:
                    raise self._failure(_refused(response.status_code))
                if "json" in response.headers.get("content-type", ""):
                    yield self._whole(await _body(response))
                    return
                async for data in _events(response):
                    if data == "[DONE]":
                        return
                    if piece := self._piece(data):
                        yield piece
        except httpx2.ConnectError:
            raise self._failure("cannot be reached: is it running?") from None
        except (httpx2.HTTPError, httpx2.StreamError, httpx2.InvalidURL) as error:
            raise self._failure(f"broke off its answer ({type(error).__name__})") from None
        except OverflowError:
            raise self._failure("sends far more than an answer") from None

    async def close(self) -> None:
        """End the connections."""
        await self._http.aclose()

    def _failure(self, what: str) -> EndpointFailure:
        return EndpointFailure(f"the endpoint {self._settings.server} {what}")

    def _piece(self, data: str) -> str:
        """The words in one event; most first and last ones have none."""
        event = self._parsed(data)
        if "error" in event:
            raise self._failure("reports an error of its own in the middle of the answer")
        choices = event.get("choices") or [{}]
        return self._text(choices, "delta")

    def _whole(self, data: bytes) -> str:
        """The words of an answer that came in one piece although a stream was asked for."""
        event = self._parsed(data)
        return self._text(event.get("choices"), "message") + "\n"

    def _parsed(self, data: str | bytes) -> dict[str, Any]:
        try:
            event = json.loads(data)
        except ValueError:
            event = None
        if not isinstance(event, dict):
            raise self._failure("sends something that is no chat completion")
        return event

    def _text(self, choices: object, part: str) -> str:
        try:
            content = choices[0].get(part, {}).get("content")  # type: ignore[index]
        except (AttributeError, IndexError, KeyError, TypeError):
            raise self._failure("sends something that is no chat completion") from None
        return content if isinstance(content, str) else ""


def _refused(status: int) -> str:
    if status >= 500:
        return f"has a fault of its own ({status})"
    return _REFUSALS.get(status, f"refuses the request ({status})")


async def _body(response: httpx2.Response) -> bytes:
    data = b""
    async for chunk in response.aiter_bytes():
        data += chunk
        if len(data) > LONGEST_ANSWER:
            raise OverflowError
    return data


async def _events(response: httpx2.Response) -> AsyncGenerator[str]:
    """The data of the server-sent events. Lines are cut as bytes: a character may lie across two chunks."""
    buffer = b""
    async for chunk in response.aiter_bytes():
        *lines, buffer = (buffer + chunk).split(b"\n")
        for line in lines:
            if line.startswith(b"data:"):
                yield line[5:].decode("utf-8", "replace").strip()
        if len(buffer) > LONGEST_LINE:
            raise OverflowError
    if buffer.startswith(b"data:"):
        yield buffer[5:].decode("utf-8", "replace").strip()
