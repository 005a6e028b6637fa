"""A model behind an OpenAI-compatible server, with pictures and sound in the request."""

from __future__ import annotations

import base64
import io
import json
import ssl
import wave
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actors.messages import MICROPHONE_RATE
from agent.eval.answerer import Answerer, Question, Reply
from policies.endpoint.settings import EndpointSettings

PLAIN_TOKENS, REASONING_TOKENS = 64, 2048
"""Tokens of an answer, at most, without and with reasoning (the latter as in the study's training)."""


class EndpointError(Exception):
    """The server gave no answer; the text says why, without what it sent."""


class Endpoint(Answerer):
    """`url`, `model` and `key_variable` as in the endpoint policy; `seconds`: how long an answer may take."""

    def __init__(
        self, url: str, model: str, key_variable: str = "", temperature: float = 0.0, seconds: float = 300.0
    ) -> None:
        import httpx2

        self._settings = EndpointSettings(url, model, key_variable, temperature=temperature)
        self.name = model
        key = self._settings.key()
        self._http = httpx2.Client(
            headers={"Authorization": f"Bearer {key}"} if key else {},
            verify=ssl.create_default_context() if url.startswith("https") else False,
            timeout=seconds,
            trust_env=False,
        )

    def answer(self, question: Question) -> Reply:
        import httpx2

        body = {
            "model": self._settings.model,
            "messages": [{"role": "user", "content": content(question)}],
            "temperature": self._settings.temperature,
            "max_tokens": REASONING_TOKENS if question.reasoning else PLAIN_TOKENS,
            "seed": question.seed,
        }
        server = self._settings.server
        try:
            response = self._http.post(self._settings.url.rstrip("/") + "/chat/completions", json=body)
        except httpx2.HTTPError as error:
            raise EndpointError(f"the endpoint {server} cannot be asked ({type(error).__name__})") from None
        if response.status_code != 200:
            raise EndpointError(f"the endpoint {server} refuses the question ({response.status_code})")
        return _reply(server, response.content)

    def close(self) -> None:
        self._http.close()


def content(question: Question) -> list[dict[str, Any]]:
    """The parts of the message: pictures in their order, the sound, the prompt."""
    parts: list[dict[str, Any]] = [
        {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{_encoded(picture)}"}}
        for picture in question.clip.pictures
    ]
    if len(question.clip.sound):
        sound = {"data": _encoded(wav(question.clip.sound)), "format": "wav"}
        parts.append({"type": "input_audio", "input_audio": sound})
    if question.clip.times:
        shown = ", ".join(f"{at:.1f}" for at in question.clip.times)
        parts.append({"type": "text", "text": f"The pictures are from one video, at these seconds: {shown}."})
    parts.append({"type": "text", "text": question.prompt})
    return parts


def wav(sound: NDArray[np.int16]) -> bytes:
    """A WAV file of 16 kHz mono sound."""
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(MICROPHONE_RATE)
        writer.writeframes(sound.tobytes())
    return file.getvalue()


def _encoded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _reply(server: str, data: bytes) -> Reply:
    try:
        told = json.loads(data)
        text = told["choices"][0]["message"]["content"]
        used = told.get("usage") or {}
        tokens = used.get("prompt_tokens"), used.get("completion_tokens")
    except (ValueError, LookupError, TypeError, AttributeError):
        raise EndpointError(f"the endpoint {server} sends something that is no chat completion") from None
    if not isinstance(text, str):
        raise EndpointError(f"the endpoint {server} sends an answer without text")
    return Reply(text, *(number if isinstance(number, int) else None for number in tokens))
