"""The endpoint policy's settings."""

from __future__ import annotations

import os
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class EndpointSettings:
    """Where the words come from, and how long we wait for them.

    `url`: the base of the API, as in "http://127.0.0.1:11434/v1" (Ollama), with "/chat/completions" below it.
    `model`: its name there. `key_variable`: the environment variable that holds the key, "" for servers that need
    none; the key itself is never part of the settings. `first_clause` and `between`: seconds within which the first
    sentence fit to be said and every further one must be there, counted from the request and from the one before.
    `drafts`: ask already while the person may still go on (faster, but most of these questions are never used: they
    cost money, and the server sees half-finished sentences). `opener`: say the companion's short first clause at once
    and let the model go on from there, so that nobody waits for the server. `history`: how many lines of the
    conversation are sent along. `temperature` 0..2, `longest`: tokens of an answer.
    """

    url: str
    model: str
    key_variable: str = ""
    first_clause: float = 2.5
    between: float = 2.5
    drafts: bool = False
    opener: bool = True
    history: int = 16
    temperature: float = 0.7
    longest: int = 160

    def __post_init__(self) -> None:
        """Raise ValueError, with what to do, for settings that cannot work."""
        address = urlsplit(self.url)
        if address.scheme not in {"http", "https"} or not address.hostname:
            raise ValueError('endpoint: `url` should look like "http://127.0.0.1:11434/v1"')
        if address.username or address.password:
            raise ValueError(
                "endpoint: put the key into an environment variable (`key_variable`), not into `url`"
            )
        if not self.model:
            raise ValueError("endpoint: `model` is missing; name one that the server offers")
        for name in ("first_clause", "between", "longest"):
            if getattr(self, name) <= 0:
                raise ValueError(f"endpoint: `{name}` must be greater than 0")
        if self.history < 0 or not 0 <= self.temperature <= 2:
            raise ValueError("endpoint: `history` must be 0 or more, `temperature` between 0 and 2")

    @property
    def server(self) -> str:
        """The server's name as it may be shown."""
        address = urlsplit(self.url)
        return f"{address.hostname}:{address.port}" if address.port else str(address.hostname)

    def key(self) -> str:
        """The key, "" where none is needed. Raises ValueError where the variable holds none that can be sent."""
        if not self.key_variable:
            return ""
        key = os.environ.get(self.key_variable, "").strip()
        if not key:
            raise ValueError(
                f"endpoint: the environment variable {self.key_variable} is not set; put the key there"
            )
        if not (key.isascii() and key.isprintable() and " " not in key):
            raise ValueError(
                f"endpoint: what {self.key_variable} holds is not a key (spaces or special characters)"
            )
        return key
