"""What the companion says to inner troubles that are told without an event of their own. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, GLAD, MOURNING, WARM, manner
from policies.companion.situation import GOOD, TELLING, situation

FEELINGS = (
    situation(
        "feels stuck in days that are all alike",
        TELLING,
        "same stuck rut point routine",
        manner(
            Help.VALIDATE,
            "take the emptiness seriously and look for a spark",
            CARING,
            """
            That sounds like a treadmill.
            Days like that can hollow you out.
            Such grey sameness is heavy.
            """,
            """
            When did a day last feel different?
            What is missing most, do you think?
            What did you once love doing?
            That question in you deserves an answer.
            """,
        ),
        match=r"\b(?:all|always|every day|it's|feels?|is|are) (?:all |just )?the same\b|\b(?:in a rut"
        r"|what's the point|all there is|feel stuck|feeling stuck|stuck in life)\b",
        becomes=Act.SAD,
    ),
    situation(
        "opened up and was received well",
        GOOD,
        "hugged accepted understood",
        manner(
            Help.CELEBRATE,
            "be moved with them",
            GLAD,
            """
            Oh, that is beautiful.
            What a brave step that was.
            """,
            """
            What a weight must have come off you.
            How do you feel now?
            What was it like, in that moment?
            """,
        ),
        match=r"\b(?:they|he|she|mum|mom|dad|parents) (?:\w+ )?(?:hugged|accepted|understood"
        r"|supported) me\b|\btook it (?:so |really )?well\b",
        becomes=Act.NEWS,
    ),
    situation(
        "hides how they feel from others",
        TELLING,
        "pretending pretend mask brave face hide",
        manner(
            Help.VALIDATE,
            "let them drop the mask",
            CARING,
            """
            Keeping that up is exhausting.
            You needn't pretend here.
            """,
            """
            What would they see if you stopped?
            How is it really, underneath?
            Is there one person who may see the real thing?
            That mask must get very heavy.
            """,
        ),
        match=r"\bpretend\w*\b.{0,25}\b(?:fine|okay|happy|all right|good|nothing)\b|\bbrave face\b"
        r"|\b(?:wear|wearing) a mask\b|\bhide how i feel\b",
        becomes=Act.SAD,
    ),
    situation(
        "misses something they had",
        frozenset({Act.LONELY, Act.TOLD, Act.SAD}),
        "miss",
        manner(
            Help.REFLECT,
            "share the longing",
            CARING,
            """
            Longing can be sweet and sore.
            {Thing}, I can hear the longing.
            """,
            """
            What do you miss most about it?
            When did you last have it?
            What would bring a little of it back?
            """,
        ),
        match=r"\bi (?:\w+ )?miss (?P<thing>(?:the|those|our|being|having|my old|my former"
        r"|my) (?:\w+ )?\w+)\b(?! (?:bus"
        r"|train|flight))",
        becomes=Act.LONELY,
    ),
    situation(
        "has nothing to look forward to",
        TELLING | {Act.UNFINISHED},
        "nothing",
        manner(
            Help.VALIDATE,
            "stay with the emptiness and look for a spark",
            CARING,
            """
            That sounds bleak.
            Grey days, without a light ahead.
            """,
            """
            What used to make you look forward?
            How long has it felt like that?
            Is there one small thing you could put in the calendar?
            """,
        ),
        match=r"\bnothing to (?:look forward to|hope for)\b",
        becomes=Act.SAD,
    ),
    situation(
        "has a birthday with mixed feelings",
        TELLING,
        "turned turn turning old older age ageing",
        manner(
            Help.REFLECT,
            "take the feeling about age seriously",
            WARM,
            """
            {age}, a number with weight.
            Round birthdays make one think.
            Getting older is a strange business.
            """,
            """
            What did you imagine this age would be like?
            Which year would you like to live again?
            What do you know now that you didn't at twenty?
            """,
        ),
        match=r"\bi(?:'ve| have)? (?:just )?turn(?:ed)? (?P<age>thirty|forty|fifty|sixty|seventy"
        r"|eighty)\b|\b(?:feel|feeling|getting|i'm) (?:so |really |too )?old\b",
    ),
    situation(
        "goes over something again and again",
        TELLING,
        "thinking overthinking replaying mind head said thoughts stop",
        manner(
            Help.REFLECT,
            "slow the circling thoughts",
            CARING,
            """
            Thoughts going in circles, exhausting.
            Your head won't let it rest.
            The perfect words come too late.
            """,
            """
            What would you say if you had the moment back?
            Saying it aloud once can loosen it.
            What is it that still hurts about it?
            You did what you could with what you knew then.
            """,
        ),
        match=r"\bkeep (?:thinking|replaying|going over|wondering)\b|\boverthink\w*"
        r"|\bcan't stop thinking\b(?! about (?:her|him|them|you))|\bshould(?:'ve| have) said\b|\b(?:mind"
        r"|head|thoughts) (?:won't|keeps?"
        r"|is) (?:stop|racing|spinning|going)\b",
        becomes=Act.SAD,
    ),
    situation(
        "carries too much at once",
        TELLING,
        "overwhelmed much everything cope handle pressure stress stressed",
        manner(
            Help.VALIDATE,
            "make the load smaller",
            CARING,
            """
            That is a lot at once.
            No wonder it feels too much.
            So much pressure on you.
            """,
            """
            Which piece weighs the most?
            What could wait until next week?
            Let's look at just one thing, which shall it be?
            You don't have to carry all of it today.
            """,
        ),
        match=r"\boverwhelm\w+|\btoo much\b(?! (?:time|money|sugar|coffee))|\bcan't (?:cope|handle"
        r"|keep up|do this)\b|\b(?:under|so much|too much) (?:pressure|stress)\b|\bstressed\b",
        becomes=Act.TIRED,
    ),
    situation(
        "cries or has cried",
        frozenset({Act.SAD, Act.LONELY, Act.BAD, Act.TOLD, Act.TIRED}),
        "crying cry cried tears",
        manner(
            Help.JUST_LISTEN,
            "let the tears be",
            MOURNING,
            """
            Let the tears come.
            I'm here, cry if you need to.
            Oh, I'm so sorry.
            """,
            """
            You don't have to explain anything.
            Do you know what is underneath it?
            Tears are how a heart breathes out.
            Is there someone who could hold you for a moment?
            """,
        ),
        match=r"^(?!.*\bbored\b).*\b(?:can't stop crying|been crying|i'm crying|i cried|could cry"
        r"|cry myself|in tears"
        r"|start crying|feel like crying)\b",
        becomes=Act.SAD,
    ),
    situation(
        "is far from home and misses it",
        TELLING,
        "homesick home country abroad",
        manner(
            Help.VALIDATE,
            "keep them company far from home",
            CARING,
            """
            Homesickness is a real ache.
            Far from home, that's hard.
            """,
            """
            What do you miss most?
            What does home smell like, when you think of it?
            Who would you love to have beside you now?
            It can come in waves, be gentle with yourself.
            """,
        ),
        match=r"\bhomesick\b|\bmiss (?:home|my (?:home|country|town|village|old (?:home|life)))\b"
        r"|\bfar from home\b",
        becomes=Act.LONELY,
    ),
    situation(
        "knows nobody in a new place",
        TELLING,
        "moved moving move know new anyone anybody city town",
        manner(
            Help.VALIDATE,
            "see both the adventure and the loneliness",
            CARING,
            """
            {Place}, that is a big step.
            A new place, and no faces yet.
            Starting from nothing takes courage.
            """,
            """
            Exciting and lonely can live side by side.
            What takes you there?
            What would help you feel at home there?
            The first friend changes everything.
            What are you looking forward to, even a little?
            """,
        ),
        match=r"(?:mov\w+ to (?P<place>(?-i:[A-Z]\w+)|a new \w+).*)?\b(?:don't know|know|without knowing"
        r"|haven't met|not know) (?:a single |any|no)?(?:anyone|anybody|nobody|body|soul|people"
        r"|person)\b",
        becomes=Act.LONELY,
    ),
    situation(
        "is moving house",
        TELLING - {Act.LOSS},
        "moving move moved flat house apartment",
        manner(
            Help.ASK,
            "go through the move with them",
            CURIOUS,
            """
            Moving, what an upheaval.
            {Place}, what a change!
            New walls, new chapter.
            """,
            """
            How do you feel about leaving?
            What are you looking forward to most?
            What will you miss?
            How far along is the packing?
            """,
        ),
        match=r"\b(?:i'm|we're|i|we|are|am|just) (?:going to |just |finally |have )*(?:moving|moved"
        r"|move)\b(?: (?:to|into|in) (?P<place>(?-i:[A-Z]\w+)|a new (?:flat|house|apartment|home|city"
        r"|place)))?(?! on)",
    ),
)
