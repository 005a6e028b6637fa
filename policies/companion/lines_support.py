"""What the companion says in the turns after one that spoke of danger. Plain data."""

from __future__ import annotations

from policies.companion.helping import Help
from policies.companion.manner import CARING, manner

SUPPORT = manner(
    Help.INFORM,
    "stay with them after what they said, and towards people who help",
    CARING,
    """
    Still here with you.
    One breath at a time.
    What you said matters.
    Please stay near people.
    """,
    """
    Have you been able to reach someone?
    Getting help now is the right thing to do.
    Is someone with you right now?
    Please don't stay alone with this.
    Reaching out takes strength, please do it.
    Whom could you ring right now?
    """,
)
"""Whatever they say."""
