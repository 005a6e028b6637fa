"""What a client may say: the tables that `checking` goes by. docs/protocol.md says what each event does."""

from __future__ import annotations

from agent.server.checking import (
    ANYTHING,
    FLAG,
    NUMBER,
    OBJECT,
    TEXT,
    WHOLE,
    Alternatives,
    Each,
    Group,
    Kind,
)
from policies.events import Feeling

FEELINGS = tuple(Feeling)
CAPABILITIES = ("avatar", "perception", "decisions", "playback")

_FORMAT = Alternatives(
    "type",
    {
        "audio/pcm": Group({"type": TEXT, "rate": WHOLE}),
        "audio/pcmu": Group({"type": TEXT}),
        "audio/pcma": Group({"type": TEXT}),
    },
)
_TURN_DETECTION = Alternatives(
    "type",
    {
        "server_vad": Group(
            {
                "type": TEXT,
                "threshold": NUMBER,
                "prefix_padding_ms": WHOLE,
                "silence_duration_ms": WHOLE,
                "idle_timeout_ms": WHOLE,
                "create_response": FLAG,
                "interrupt_response": FLAG,
            }
        ),
        "semantic_vad": Group(
            {
                "type": TEXT,
                "eagerness": ("low", "medium", "high", "auto"),
                "create_response": FLAG,
                "interrupt_response": FLAG,
            }
        ),
    },
)
_MODALITIES = Each(("text", "audio"))
_SHARED: dict[str, Kind] = {
    "instructions": TEXT,
    "max_output_tokens": ANYTHING,
    "output_modalities": _MODALITIES,
    "parallel_tool_calls": FLAG,
    "prompt": OBJECT,
    "reasoning": OBJECT,
    "tool_choice": ANYTHING,
    "tools": Each(OBJECT),
}
SESSION = Group(
    {
        **_SHARED,
        "type": ("realtime",),
        "audio": Group(
            {
                "input": Group(
                    {
                        "format": _FORMAT,
                        "noise_reduction": OBJECT,
                        "transcription": OBJECT,
                        "turn_detection": _TURN_DETECTION,
                    }
                ),
                "output": Group({"format": _FORMAT, "speed": NUMBER, "voice": ANYTHING}),
            }
        ),
        "include": Each(TEXT),
        "model": TEXT,
        "tracing": ANYTHING,
        "truncation": ANYTHING,
        "persona": TEXT,
        "capabilities": Group(dict.fromkeys(CAPABILITIES, FLAG)),
    },
)
_CONTENT: dict[str, Kind] = {
    "type": TEXT,
    "text": TEXT,
    "audio": TEXT,
    "transcript": TEXT,
    "image_url": TEXT,
    "detail": ("auto", "low", "high"),
}
_ITEM: dict[str, Kind] = {
    "id": TEXT,
    "object": TEXT,
    "status": ("completed", "incomplete", "in_progress"),
    "type": TEXT,
}
_MESSAGE = Group(
    {
        **_ITEM,
        "role": ("user", "assistant", "system"),
        "phase": TEXT,
        "content": Each(Group(_CONTENT, ("type",))),
    },
    ("role", "content"),
)
ITEM = Alternatives(
    "type",
    {
        "message": _MESSAGE,
        "function_call": Group(
            {**_ITEM, "name": TEXT, "arguments": TEXT, "call_id": TEXT}, ("name", "arguments")
        ),
        "function_call_output": Group({**_ITEM, "call_id": TEXT, "output": TEXT}, ("call_id", "output")),
    },
)
_RESPONSE = Group(
    {
        **_SHARED,
        "audio": Group({"output": Group({"format": _FORMAT, "voice": ANYTHING})}),
        "conversation": TEXT,
        "input": Each(OBJECT),
        "metadata": OBJECT,
    }
)


def _event(required: tuple[str, ...] = (), **fields: Kind) -> Group:
    kinds: dict[str, Kind] = {"type": TEXT, "event_id": TEXT, **fields}
    return Group(kinds, required)


_NAMED = _event(("item_id",), item_id=TEXT)
CLIENT_EVENTS = {
    "session.update": _event(("session",), session=OBJECT),
    "input_audio_buffer.append": _event(audio=TEXT, video_frames=Each(Group({"image": TEXT}, ("image",)))),
    "input_audio_buffer.commit": _event(),
    "input_audio_buffer.clear": _event(),
    "output_audio_buffer.clear": _event(),
    "conversation.item.create": _event(("item",), item=ITEM, previous_item_id=TEXT),
    "conversation.item.retrieve": _NAMED,
    "conversation.item.delete": _NAMED,
    "conversation.item.truncate": _event(
        ("item_id", "content_index", "audio_end_ms"), item_id=TEXT, content_index=WHOLE, audio_end_ms=WHOLE
    ),
    "response.create": _event(response=_RESPONSE),
    "response.cancel": _event(response_id=TEXT),
    "playback.ack": _event(
        ("item_id", "audio_ms"), item_id=TEXT, content_index=WHOLE, audio_ms=NUMBER, playing=FLAG
    ),
    "agent.say": _event(("text",), text=TEXT, feeling=FEELINGS),
    "agent.show": _event(("feeling",), feeling=FEELINGS, intensity=NUMBER),
}
"""By `type`; the last three are additions of ours, see docs/protocol.md."""
