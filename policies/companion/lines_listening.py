"""What the companion says while it is only to listen: hardly anything. Plain data."""

from __future__ import annotations

from policies.companion.helping import Help
from policies.companion.manner import CARING, WARM, manner

LISTENING = manner(
    Help.JUST_LISTEN,
    "listen and want nothing",
    WARM,
    """
    Mm-hm.
    I see.
    I'm here.
    I'm listening.
    Yes.
    Go on.
    Right.
    I hear you.
    I'm with you.
    Okay.
    I follow.
    I understand.
    Still listening.
    Mm, yes.
    All right.
    Take your time.
    Yes, I see.
    I'm all ears.
    Mm-hm, go on.
    No hurry.
    Still here.
    I'm following you.
    Yes, go on.
    Of course.
    Ah, I see.
    Quite.
    I get that.
    Yes, I hear you.
    Okay, I see.
    Mm.
    """,
)
LISTENING_SOFTLY = manner(
    Help.JUST_LISTEN,
    "listen and be near",
    CARING,
    """
    Oh no.
    That's hard.
    I'm here.
    I hear you.
    Oh, I'm sorry.
    I'm with you.
    That hurts.
    Mm, I hear you.
    Let it out.
    Take your time.
    I'm listening.
    That's a lot.
    I understand.
    Of course it is.
    I'm right here.
    Oh dear.
    That makes sense.
    Yes, I hear you.
    No wonder.
    I'm so sorry.
    """,
)
"""For what is heavy."""
