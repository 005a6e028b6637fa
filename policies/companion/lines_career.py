"""What the companion says about beginnings, endings and money in a working life. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, GLAD, JOYFUL, WARM, manner
from policies.companion.situation import AHEAD, EVEN, GOOD, ROUGH, TELLING, situation

CAREER = (
    situation(
        "thinks of leaving their job",
        TELLING | {Act.ADVICE},
        "quit resign quitting resigned notice leave leaving job",
        manner(
            Help.ASK,
            "weigh the step with them",
            CURIOUS,
            """
            That is a big step.
            A decision with some weight.
            Leaving a job takes courage.
            """,
            """
            What would you be leaving behind, and what for?
            What has brought you to this point?
            How does the thought of being gone feel?
            What would have to change for you to stay?
            """,
        ),
        match=r"\b(?:quit|quitting|resign|resigned|leave|leaving|handed in)\b.{0,12}\b(?:job|work|notice"
        r"|company|resignation)\b|\bgave (?:my )?notice\b|\bi quit$",
    ),
    situation(
        "begins something new at work",
        AHEAD | GOOD,
        "first new job work",
        manner(
            Help.ENCOURAGE,
            "wish them a good start",
            GLAD,
            """
            A fresh start, how exciting.
            First days are a jumble.
            New faces, new names, a lot.
            """,
            """
            How do you feel about it?
            They chose you for good reasons.
            What are you most curious about?
            Nobody expects you to know everything on day one.
            """,
        ),
        match=r"\bfirst (?:day|week) (?:at|of|on|in) (?:the |my |a )?(?:new )?(?:work|job|office)\b"
        r"|\bstart\w* (?:my|a|the) new job\b|\bnew job\b",
    ),
    situation(
        "does not know how work will go on",
        TELLING - GOOD,
        "contract probation restructuring",
        manner(
            Help.VALIDATE,
            "see the uncertainty",
            CARING,
            """
            That leaves a question mark.
            So much hangs on that.
            """,
            """
            Do you know yet what comes after?
            What would you like to happen then?
            How do you feel about it?
            """,
        ),
        match=r"\bcontract (?:ends|is ending|runs out|expires|won't)|\bprobation\b|\brestructur\w+",
        becomes=Act.FEAR,
    ),
    situation(
        "stood up to someone",
        GOOD | EVEN | {Act.ANGER},
        "stood",
        manner(
            Help.CELEBRATE,
            "honour the courage",
            JOYFUL,
            """
            Bravo, that took courage!
            Good for you!
            """,
            """
            How did it feel to say it?
            What did {they} answer?
            You can be proud of that.
            """,
        ),
        match=r"\bi (?:\w+ )?stood up (?:to|for) (?P<who>(?:my )?\w+)",
        becomes=Act.PROUD,
    ),
    situation(
        "has a packed day of work ahead",
        EVEN,
        "meetings meeting calls appointments",
        manner(
            Help.REFLECT,
            "see the load with humour",
            WARM,
            """
            {clash}You would need to be twins for that.
            A packed day, then.
            Meetings multiply like rabbits.
            """,
            """
            {clash}Which one could do without you?
            Is there a gap for lunch, at least?
            Which one matters to you?
            """,
        ),
        match=r"\b(?:two|three|four|five|six|many|several|back to back) (?:meetings|calls"
        r"|appointments)\b(?:.*(?P<clash>same time))?|\ba meeting\b",
    ),
    situation(
        "stops working for good",
        TELLING,
        "retire retired retiring retirement",
        manner(
            Help.ASK,
            "look at life after work",
            GLAD,
            """
            A whole new chapter.
            After all those years of work.
            Retirement, what a change.
            """,
            """
            What will you do with all that time?
            How does it feel so far?
            {noone}What will you miss, and what not at all?
            """,
        ),
    ),
    situation(
        "is out of work",
        TELLING - GOOD,
        "unemployed jobless applications applying work",
        manner(
            Help.VALIDATE,
            "keep their courage up in the search",
            CARING,
            """
            Searching like that wears you down.
            So much waiting and hoping.
            """,
            """
            Every application takes a bit of heart.
            What kind of work are you hoping for?
            It says more about the market than about you.
            How do you keep your spirits up?
            """,
        ),
        match=r"\bunemployed\b|\bjobless\b|\bout of work\b|\blooking for (?:a |any )?(?:job|work)\b"
        r"|\bapplications?\b|\bapplying for jobs?\b|\bcan't find (?:a )?(?:job|work)\b",
        becomes=Act.BAD,
    ),
    situation(
        "is short of money",
        TELLING - GOOD,
        "rent bill bills debt debts money mortgage broke afford overdraft loan evicted eviction prices"
        " expensive landlord salary",
        manner(
            Help.VALIDATE,
            "take money worries seriously",
            CARING,
            """
            Money worries keep you awake.
            That is a frightening spot.
            {rent}Rent worries go deep.
            That must press on you.
            """,
            """
            How long have you been juggling this?
            {rent}Have you been able to talk to your landlord?
            You are not the only one, and it is no shame.
            What is the most urgent of it all?
            Is there anyone you could talk it through with?
            """,
        ),
        match=r"\b(?:can't|cannot|couldn't|struggl\w+ to|don't know how to|hardly|barely|behind (?:on"
        r"|with)) (?:\w+ )?(?:pay|afford|the rent|my rent|make ends)\b(?:.*\b(?P<rent>rent))?|\b(?:debts?"
        r"|overdraft|eviction|evicted|bankrupt|no money|out of money|short of money)\b"
        r"|\b(?:i'm|we're|am) (?:so |completely |totally )?broke\b|\b(?P<rent2>rent|mortgage) (?:went"
        r"|is going|has gone|goes) up\b|\braised (?:my|our|the) rent\b|\bbills?\b.*\b(?:pil\w+|high|huge"
        r"|can't|pay|overdue)\b",
        becomes=Act.FEAR,
    ),
    situation(
        "has finished some work",
        GOOD | EVEN,
        "app website product launched released project report thesis essay book paper work novel"
        " dissertation finished submitted handed",
        manner(
            Help.CELEBRATE,
            "enjoy the finished work with them",
            JOYFUL,
            """
            Done, what a relief!
            Well done, truly!
            That must feel good.
            """,
            """
            How long did you work on it?
            Now you may put your feet up.
            What are you proudest of in it?
            How will you reward yourself?
            """,
        ),
        match=r"\b(?:finished|submitted|handed in|completed|turned in|delivered|launched|released"
        r"|shipped)\b.{0,15}\b(?:project"
        r"|report|thesis|essay|book|paper|work|novel|dissertation)\b",
        becomes=Act.NEWS,
    ),
    situation(
        "has begun a business or sold something of their own",
        GOOD | EVEN,
        "sold business shop customer published",
        manner(
            Help.CELEBRATE,
            "celebrate their own success",
            JOYFUL,
            """
            Congratulations, that is huge!
            {Thing} sold, how exciting!
            Wow, what a milestone!
            """,
            """
            How did it feel when it happened?
            Somebody out there values what you made.
            How long have you been working towards that?
            May it be the first of many.
            """,
        ),
        match=r"\bsold (?P<thing>my (?:very )?first \w+)\b|\bfirst (?:customer|sale|client)\b"
        r"|\b(?:opened|started|launched) (?:my|our) (?:own )?(?:business|shop|company|cafe|bakery)\b"
        r"|\bgot published\b|\bpublish\w* my\b",
        becomes=Act.NEWS,
    ),
    situation(
        "tells of a colleague or the boss",
        EVEN | ROUGH,
        "boss manager colleague colleagues coworker",
        manner(
            Help.ASK,
            "hear more of the people at work",
            CURIOUS,
            """
            {Told}.
            That can colour a whole day.
            """,
            """
            How do you feel about that?
            How do you get along otherwise?
            What do you make of it?
            """,
        ),
        match=r"\b(?P<who>(?:my|our) (?:\w+ )?(?:boss|manager|colleagues?|coworkers?))\b",
    ),
    situation(
        "has a good day at work",
        GOOD,
        "work job office boss team",
        manner(
            Help.CELEBRATE,
            "enjoy a good day at work",
            GLAD,
            """
            Good days at work are gold.
            How nice, well done.
            That must feel good.
            """,
            """
            What made the difference?
            What are you proudest of?
            I hope tomorrow goes on like that.
            """,
        ),
        match=r"\b(?:at work|my job|my boss|the office|my team)\b",
    ),
    situation(
        "says they are busy",
        EVEN | ROUGH,
        "busy hectic to-do list errands chores",
        manner(
            Help.REFLECT,
            "see the load",
            WARM,
            """
            That sounds like a full plate.
            Busy days fly and drain.
            A long list, by the sound of it.
            """,
            """
            What is at the top of the list?
            Is there a pause in it for you?
            What could you let go of?
            """,
        ),
        match=r"\b(?:so|very|really|too|been|is|pretty|quite) (?:busy|hectic)\b|\bto-do list\b"
        r"|\b(?:errands|chores)\b|\bbusy (?:day|week|time)\b",
    ),
)
