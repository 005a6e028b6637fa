"""What the companion says about books, music, games, travel and rest. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, GLAD, JOYFUL, WARM, manner
from policies.companion.situation import AHEAD, EVEN, GOOD, ROUGH, TELLING, situation

_NICE = (GOOD | EVEN) - {Act.UNSURE}

PASTIMES = (
    situation(
        "reads",
        _NICE,
        "book novel reading read story",
        manner(
            Help.ASK,
            "be curious about the book",
            CURIOUS,
            """
            {Subject}, a world of its own.
            A good book is good company.
            Lost in a book, how nice.
            """,
            """
            What drew you to it?
            What has surprised you most so far?
            Would you recommend it?
            Where do you like to sit and read?
            """,
        ),
        match=r"\b(?:reading|read|finished|started|bought)\b.{0,15}\b(?:book|novel|story"
        r"|biography)\b(?: about (?P<subject>(?:the )?\w+(?: \w+)?))?|\b(?:love|like|enjoy) (?:reading"
        r"|books)\b|\breading\b",
    ),
    situation(
        "watched something",
        _NICE | {Act.SAD},
        "film movie series show documentary episode cinema television netflix",
        manner(
            Help.ASK,
            "be curious about what they saw",
            CURIOUS,
            """
            Films can stay with one.
            A good screen evening, then.
            {sad}Some films go straight to the heart.
            """,
            """
            What was it about?
            Which scene stayed with you?
            Would you watch it again?
            {sad}Which moment got you?
            """,
        ),
        match=r"\b(?:watched|watching|saw|seen|finished|went to)\b.{0,20}\b(?:film|movie|series|show"
        r"|documentary|episode|cinema)\b(?:.*(?P<sad>cried|sad|tears))?",
    ),
    situation(
        "looks forward to a concert, a party or a game",
        AHEAD | GOOD,
        "concert festival party game match show gig theatre play musical excited forward band singer",
        manner(
            Help.CELEBRATE,
            "share the anticipation",
            JOYFUL,
            """
            Ooh, that sounds exciting!
            {when}, not long to go!
            Looking forward is half the fun.
            """,
            """
            Who are you going with?
            What are you most excited about?
            I hope it's everything you dream of.
            {band}Have you got tickets already?
            """,
        ),
        match=r"\b(?P<band>my favou?rite (?:band|singer)|the band) (?:is|are) (?:coming|playing"
        r"|touring)\b|\b(?:excited|can't wait|looking forward|going to|tickets)\b.{0,25}\b(?:concert"
        r"|festival|gig|musical|show)\b(?:.*\b(?:on )?(?P<when>\w+day|tomorrow|tonight|next week))?",
        becomes=Act.GOOD,
    ),
    situation(
        "makes or loves music",
        _NICE,
        "music guitar piano violin sing singing song band drums choir concert flute cello jazz singer",
        manner(
            Help.ASK,
            "share the music",
            GLAD,
            """
            Music says what words can't.
            How lovely, music in your life.
            """,
            """
            What do you like to play or hear most?
            What does it do to you?
            How did you come to it?
            Which song could you hear for ever?
            """,
        ),
        match=r"\b(?:i|we|i'm|we're) (?:\w+ ){0,3}?(?:play\w*|love|like|listen\w*|sing|sang|singing"
        r"|concert|choir|band|heard|wrote a song"
        r"|song)\b.{0,20}\b(?:music|guitar|piano|violin|song|band|drums|choir|flute|cello|jazz|bach"
        r"|mozart)\b|\b(?:in|went to) (?:a |the )?(?:choir|concert)\b",
    ),
    situation(
        "saw their team or themselves lose",
        ROUGH | EVEN,
        "team match game lost football lose final cup league tennis chess",
        manner(
            Help.VALIDATE,
            "share the disappointment",
            CARING,
            """
            Oh no, not again.
            Ouch, that hurts a fan.
            Losing is bitter.
            """,
            """
            Was it at least a good fight?
            What went wrong this time?
            Real fans suffer in style.
            Next time the luck may turn.
            """,
        ),
        match=r"\b(?:team|we|i(?= lost (?:the|my) (?:match|game|race|final))|they|club|united"
        r"|city)\b.{0,20}\b(?:lost|lose|losing|got beaten"
        r"|beaten)\b(?<!got lost)(?! (?:my|our|the (?:house|job)|him|her))(?! \w+ (?:keys|wallet))",
        becomes=Act.BAD,
    ),
    situation(
        "was lucky in a game of chance",
        GOOD | EVEN,
        "lottery raffle bingo",
        manner(
            Help.CELEBRATE,
            "be glad at their luck",
            JOYFUL,
            """
            Lucky you!
            Fortune smiled at you!
            """,
            """
            What will you treat yourself to?
            What was your first thought?
            """,
        ),
        match=r"\bwon\b(?!')",
        becomes=Act.NEWS,
    ),
    situation(
        "won something",
        GOOD | EVEN,
        "won win winning champion prize medal tournament match game trophy star award beat",
        manner(
            Help.CELEBRATE,
            "cheer with them",
            JOYFUL,
            """
            Hooray, what a win!
            Bravo, well done!
            Wow, congratulations!
            """,
            """
            How did it feel at that moment?
            What was it for, exactly?
            How are you celebrating?
            Who was watching?
            """,
        ),
        match=r"\bwon\b(?!')|\b(?:first|second|third) (?:place|prize)\b|\b(?:medal|trophy|champions?"
        r"|gold star|award)\b|\bi beat (?:my|him|her|them)\b",
        becomes=Act.NEWS,
    ),
    situation(
        "does sport or plays a game",
        _NICE,
        "football tennis basketball chess swimming dancing dance golf ski skiing surfing climbing game"
        " games karate ballet volleyball judo",
        manner(
            Help.ASK,
            "share the fun of it",
            GLAD,
            """
            {Sport}, what fun!
            Good for body and mood.
            """,
            """
            How long have you been doing it?
            What do you like most about {sport}?
            Are you the ambitious kind, or is it for fun?
            """,
        ),
        match=r"\b(?P<sport>football|tennis|basketball|chess|swimming|dancing|golf|skiing|surfing"
        r"|climbing|karate|ballet|volleyball|judo)\b",
    ),
    situation(
        "is going on a journey",
        AHEAD | GOOD,
        "holiday vacation trip travelling traveling flying italy spain france japan greece beach cruise"
        " going",
        manner(
            Help.CELEBRATE,
            "look forward with them",
            GLAD,
            """
            {Place}, how wonderful!
            Ooh, that sounds lovely!
            A journey, how exciting!
            """,
            """
            What are you looking forward to most?
            Is it your first time there?
            What would you like to see in {place}?
            Who is coming along?
            How long will you stay?
            """,
        ),
        match=r"\b(?:going|flying|travelling|traveling|fly|travel|off|driving"
        r"|trip) to (?P<place>(?-i:[A-Z]\w+)(?: (?-i:[A-Z]\w+))?)\b(?!.*\b(?:funeral|hospital)\b)"
        r"|\b(?:on|a|for our|for my|my|our) (?:\w+ )?(?:holiday|vacation|cruise"
        r"|trip)\b(?!.*\b(?:cancelled|over|ruined)\b)",
    ),
    situation(
        "has been on a journey",
        _NICE,
        "holiday vacation trip back travelled traveled visited",
        manner(
            Help.ASK,
            "hear of the journey",
            CURIOUS,
            """
            Welcome back, then!
            Travelling fills the mind.
            """,
            """
            What will you remember longest?
            What was the best moment?
            Did you bring anything home?
            How is it to be home again?
            """,
        ),
        match=r"\b(?:back|home|returned) from\b.{0,20}\b(?:holiday|vacation|trip|\w+)\b|\b(?:travelled"
        r"|traveled|visited|been) (?:to|around)?\b",
    ),
    situation(
        "makes things",
        _NICE,
        "painting painted drew drawing knitting knitted sewing sewed pottery built wrote writing poem"
        " crochet photo photography woodwork",
        manner(
            Help.ASK,
            "be curious about what they make",
            CURIOUS,
            """
            Making things, I like that.
            Made with your own hands, lovely.
            """,
            """
            What are you making at the moment?
            How does it feel when it comes together?
            How did you get into it?
            Who gets to see it?
            """,
        ),
        match=r"\b(?:paint(?:ing|ed)?(?! (?:the|my|our|a) (?:\w+ )?(?:kitchen|room|wall|walls|house|door"
        r"|fence|bedroom|bathroom|ceiling))|drew|drawing|knit\w*|sew\w*|pottery|crochet\w*|wrote a"
        r"|writing a|photography|woodwork\w*|built a)\b(?!.*\bfirst painting\b)",
    ),
    situation(
        "speaks of Christmas or another feast",
        TELLING,
        "christmas easter eid hanukkah diwali thanksgiving halloween",
        manner(
            Help.ASK,
            "hear what the feast is to them",
            WARM,
            """
            {Feast} stirs up a lot.
            {Feast}, a season of its own.
            """,
            """
            How do you spend it?
            What does it smell like at your place then?
            What belongs to it for you?
            Do you look forward to it or not so much?
            """,
        ),
        match=r"(?<!since )(?<!until )(?<!before )(?<!after )\b(?P<feast>christmas|easter|eid|hanukkah"
        r"|diwali|thanksgiving|halloween)\b",
    ),
    situation(
        "speaks of the weekend",
        TELLING - ROUGH,
        "weekend saturday sunday friday",
        manner(
            Help.ASK,
            "hear about the weekend",
            GLAD,
            """
            Ah, the weekend.
            Weekends go by too fast.
            """,
            """
            What does a perfect one look like for you?
            What are you going to do with it?
            What was the nicest bit?
            """,
        ),
        match=r"\b(?:the|this|my|next|last|almost the) weekend\b|\bfinally friday\b|\bit's (?:friday"
        r"|saturday|sunday)\b",
    ),
    situation(
        "spends a quiet day",
        _NICE,
        "relaxed lazy sofa nothing relaxing bath home couch pyjamas balcony sitting lying hammock",
        manner(
            Help.REFLECT,
            "enjoy the quiet with them",
            WARM,
            """
            Sounds blissfully quiet.
            Days like that do good.
            """,
            """
            What goes through your mind there?
            Everyone needs moments like that.
            Are you enjoying it without a bad conscience?
            """,
        ),
        match=r"\b(?:lazy (?:day|morning|evening|sunday)|on the (?:sofa"
        r"|couch)(?<!sleep on the couch)(?<!sleep on the sofa)|relax\w+|bubble bath"
        r"|hot bath|pyjamas|(?:sitting|lying) (?:on|in|by|under|at) (?:the|my|a)|stayed (?:in|home"
        r"|at home))\b",
    ),
)
