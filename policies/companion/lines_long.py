"""What the companion says to a long tale with many things in it. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, manner
from policies.companion.situation import EVEN, GOOD, ROUGH, situation

_TROUBLED = ROUGH - {Act.LOSS, Act.SAD, Act.LONELY, Act.GUILTY, Act.ASHAMED, Act.FEAR, Act.ILL}

LONG_TALES = (
    situation(
        "tells of a day full of mishaps",
        _TROUBLED | EVEN,
        "",
        manner(
            Help.VALIDATE,
            "let them have had a bad day",
            CARING,
            """
            What a day that was!
            That's a lot for one day.
            One thing after another, poor you.
            """,
            """
            No wonder you wanted to crawl into bed.
            Which part got to you the most?
            A day like that earns you an early night.
            The good thing is that it ends.
            What would make the evening a little nicer?
            """,
        ),
        match=r"(?:\b(?:miss\w*|broke\w*|wouldn't|won't|late|lost|rain\w*|spill\w*|forgot\w*|ate|stole\w*"
        r"|cancel\w*|burn\w*|shout\w*|yell\w*|crash\w*|closed"
        r"|stuck|fell|dropped|didn't work|soaked|flat|stopped|tore|ripped|died)\b.*){3}",
        becomes=Act.BAD,
    ),
    situation(
        "has a great deal of trouble at once",
        _TROUBLED,
        "",
        manner(
            Help.VALIDATE,
            "show that it was all heard",
            CARING,
            """
            That's a lot at once.
            No wonder you've had enough.
            So much, and all on your shoulders.
            """,
            """
            Which part of it weighs the most?
            Anyone would lose patience with that.
            What would be a first relief?
            I can hear how it has piled up.
            """,
        ),
    ),
    situation(
        "tells something long that moved them",
        frozenset({Act.SAD, Act.LONELY, Act.GUILTY, Act.ASHAMED, Act.FEAR}),
        "",
        manner(
            Help.REFLECT,
            "show that it was all heard",
            CARING,
            """
            Thank you for telling me all that.
            I followed every word of it.
            """,
            """
            What stays with you most?
            How do you feel now that it's told?
            I'm glad you didn't keep it to yourself.
            """,
        ),
    ),
    situation(
        "tells a long story",
        EVEN | GOOD,
        "",
        manner(
            Help.REFLECT,
            "show that it was all heard",
            CURIOUS,
            """
            Quite a story, that.
            So much in one go!
            I followed every turn of it.
            """,
            """
            Which part of it is still on your mind?
            How do you feel now that it's told?
            What does it stir in you?
            What surprised you most in all that?
            """,
        ),
    ),
)
