"""The items of a conversation, as the protocol lists them."""

from __future__ import annotations

from typing import Any

MOST = 1000
"""Items that are kept; the oldest go first."""


class Items:
    """In their order. An item is the JSON object of the protocol."""

    def __init__(self) -> None:
        self._items: dict[str, dict[str, Any]] = {}
        self._count = 0

    def new_id(self) -> str:
        """A name for the next item."""
        self._count += 1
        return f"item_{self._count}"

    @property
    def last(self) -> str | None:
        """The newest item's name."""
        return next(reversed(self._items), None)

    def add(self, item: dict[str, Any]) -> str | None:
        """Put it at the end; returns the name of the item before it."""
        before = self.last
        self._items[item["id"]] = item
        if len(self._items) > MOST:
            del self._items[next(iter(self._items))]
        return before

    def get(self, item_id: str) -> dict[str, Any] | None:
        """The item, if there is one of this name."""
        return self._items.get(item_id)

    def remove(self, item_id: str) -> bool:
        """Whether it was there."""
        return self._items.pop(item_id, None) is not None


def message(
    item_id: str, role: str, content: list[dict[str, Any]], status: str = "completed"
) -> dict[str, Any]:
    """A message as an item."""
    return {
        "id": item_id,
        "object": "realtime.item",
        "type": "message",
        "status": status,
        "role": role,
        "content": content,
    }
