"""What would help a person in a turn: the choice behind every reply."""

from __future__ import annotations

from enum import StrEnum


class Help(StrEnum):
    """Named so that the record can say it; what exactly it means in a turn stands behind it."""

    REFLECT = "reflect"
    VALIDATE = "validate"
    ASK = "ask"
    ENCOURAGE = "encourage"
    INFORM = "inform"
    CELEBRATE = "celebrate"
    JUST_LISTEN = "just listen"
    STOP_ASKING = "stop asking"
