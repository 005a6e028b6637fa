"""What the companion says to grief. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, MOURNING, WARM, manner
from policies.companion.situation import EVEN, GOOD, ROUGH, TELLING, situation

GRIEF = (
    situation(
        "spends a special day without someone they lost",
        TELLING,
        "without first",
        manner(
            Help.JUST_LISTEN,
            "keep the day with them",
            MOURNING,
            """
            First times without {them} are so hard.
            That empty place must hurt.
            """,
            """
            How would you like to spend it?
            What did the two of you always do?
            You are allowed to do it quite differently this year.
            Will someone be with you?
            """,
        ),
        match=r"\bfirst (?:christmas|birthday|easter|anniversary|summer|winter|new year"
        r"|holiday)\b.*\bwithout (?P<who>my (?:\w+ )?\w+|him|her|them)",
        becomes=Act.LOSS,
    ),
    situation(
        "lost an animal they loved",
        frozenset({Act.LOSS, Act.BAD, Act.TOLD, Act.SAD, Act.ILL}),
        "dog cat puppy kitten horse pony rabbit bunny hamster parrot budgie goldfish fish tortoise pet"
        " pig vet",
        manner(
            Help.VALIDATE,
            "honour the love for an animal",
            MOURNING,
            """
            Oh no, I'm so sorry.
            I'm so sorry about {pet}.
            Losing a pet is losing family.
            That must hurt so much.
            """,
            """
            An animal leaves a very quiet house behind.
            Grieving for an animal is real grief.
            What was {pet} like?
            What did the two of you like to do together?
            You gave {pet} a good home, and that counts.
            """,
        ),
        match=r"(?P<pet><mine> <pet>)\b.{0,30}(?:died|passed|to sleep|down|dead|gone|hit by|run over)"
        r"|put (?P<pet2><mine> <pet>)",
        becomes=Act.LOSS,
    ),
    situation(
        "remembers a day that belonged to someone who died",
        TELLING,
        "birthday anniversary",
        manner(
            Help.JUST_LISTEN,
            "keep the day with them",
            MOURNING,
            """
            Days like this ache.
            That date must be heavy.
            I'm thinking of you today.
            """,
            """
            How would you like to remember {them} today?
            The calendar keeps what the heart keeps.
            Would you like to tell me about {them}?
            Missing {them} today is only natural.
            """,
        ),
        match=r"would(?:'ve| have)? (?:have )?been (?:my |his |her "
        r"|our )?(?P<who>(?:my )?(?:\w+)(?='s))?|anniversary of (?:my|his|her) \w+ death",
        becomes=Act.LOSS,
    ),
    situation(
        "thinks of someone who died long ago",
        frozenset({Act.LOSS}),
        "years ago year months still since always",
        manner(
            Help.JUST_LISTEN,
            "let the love stand",
            MOURNING,
            """
            Grief keeps its own calendar.
            Time doesn't erase that, does it.
            I'm so sorry, it still hurts.
            Love like that doesn't just stop.
            """,
            """
            Missing {them} after all this time says how much {they} meant.
            What do you miss most about {them}?
            What would you tell {them} today?
            There is no date by which you have to be over it.
            """,
        ),
        match=r"\b(?:ago|still|since|years|always)\b",
    ),
    situation(
        "has a funeral",
        TELLING,
        "funeral wake burial",
        manner(
            Help.VALIDATE,
            "stand by them at a funeral",
            MOURNING,
            """
            Funerals are hard days.
            I'm so sorry for your loss.
            That is a heavy day.
            """,
            """
            Were you close to the one who died?
            Is someone going with you?
            Whatever you feel there is allowed.
            Be gentle with yourself that day.
            """,
        ),
        match=r"^(?!.*\b(?:didn't go|missed|regret)\b)",
        becomes=Act.LOSS,
    ),
    situation(
        "lost an unborn child",
        TELLING,
        "miscarriage stillborn miscarried baby",
        manner(
            Help.JUST_LISTEN,
            "be very gentle",
            MOURNING,
            """
            I'm so deeply sorry.
            That is a real loss.
            My heart goes out to you.
            """,
            """
            You don't have to be strong right now.
            I'm here, and nothing needs to be said.
            Please let people look after you.
            Is someone with you in this?
            """,
        ),
        match=r"\bmiscarr\w+|\bstillborn\b|\blost (?:my|our|the) baby\b",
        becomes=Act.LOSS,
    ),
    situation(
        "lost a parent",
        frozenset({Act.LOSS}),
        "mother mum mom mummy father dad daddy parents",
        manner(
            Help.JUST_LISTEN,
            "stay with them in their grief",
            MOURNING,
            """
            I'm so sorry about {loved}.
            Losing {loved} shakes everything.
            My heart goes out to you.
            """,
            """
            Nobody else holds the place of a parent.
            What do you miss most about {them}?
            Would you like to tell me about {them}?
            Take all the time you need with this.
            You don't have to carry it alone.
            """,
        ),
    ),
    situation(
        "lost someone close",
        frozenset({Act.LOSS}),
        "husband wife partner boyfriend girlfriend friend brother sister son daughter grandmother grandma"
        " gran granny nan"
        " nana grandfather grandpa grandad granddad uncle aunt cousin neighbour colleague",
        manner(
            Help.JUST_LISTEN,
            "stay with them in their grief",
            MOURNING,
            """
            I'm so sorry about {loved}.
            Losing {loved} must hurt deeply.
            My heart goes out to you.
            """,
            """
            What was {loved} like?
            Would you like to share a memory of {them}?
            I'm here for as long as you like.
            Grief takes its own time, let it.
            You don't have to carry it alone.
            """,
        ),
    ),
    situation(
        "found something that belonged to the past",
        EVEN | GOOD | ROUGH,
        "photo photos picture letter letters diary ring recipe jumper sweater voicemail",
        manner(
            Help.REFLECT,
            "let the memory come",
            WARM,
            """
            A find like that goes deep.
            So much can come back at once.
            What a thing to find.
            """,
            """
            What did it bring back for you?
            How did it feel to hold it?
            Tell me about {them}, if you like.
            Some things keep a whole time inside them.
            """,
        ),
        match=r"\b(?:found|came across|discovered|looking at|looked at|going through)\b.*\b(?:old|of my"
        r"|from my|my)\b",
    ),
)

MEMORIES = manner(
    Help.JUST_LISTEN,
    "make room for memories",
    (*WARM[:2], CARING[2]),
    """
    I can hear the love in that.
    Such moments go deep.
    Thank you for sharing that.
    Thank you for trusting me with it.
    That is a tender memory.
    """,
    """
    What else comes to mind?
    I'm listening, tell me more.
    Things like that stay with us.
    How does it feel to speak of it?
    Take all the time you need.
    Nobody can take that from you.
    """,
)
"""For what a person tells of someone in the turns after they spoke of a loss."""
