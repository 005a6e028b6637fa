"""What the companion says to what people did, by the kind of deed: for whatever no theme covers. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CURIOUS, GLAD, WARM, manner
from policies.companion.situation import EVEN, GOOD, situation

_DONE = EVEN | GOOD - {Act.LOVE}
_THING = (
    r"(?P<thing>(?:a|an|the|my|our|some|new|his|her|their|another) (?:\w+ ){0,2}?\w+)"
    r"(?= (?:and|but|for|from|in|at|on|to|with|that|which|because|today|yesterday|this|last|so|when|by|of"
    r"|again|tonight"
    r"|tomorrow|yellow|red|blue|green|white|pink|black|grey|orange|purple)\b|$)"
)

EVENTS = (
    situation(
        "has just got up",
        EVEN | GOOD,
        "woke awake up",
        manner(
            Help.ASK,
            "be with them at the start of the day",
            WARM,
            """
            A slow start, then.
            Still half in the pillow, I suppose.
            """,
            """
            How did you sleep?
            What does the day hold for you?
            Did you bring a dream along?
            """,
        ),
        match=r"\bi(?:'ve)? (?:just )?(?:woke|woken|got|gotten) up\b|\bi(?:'m| am) (?:just |finally "
        r"|already )?(?:awake|up)\b",
    ),
    situation(
        "is waiting or on the way",
        EVEN,
        "waiting way driving train bus commute sitting standing",
        manner(
            Help.ASK,
            "keep them company on the way",
            WARM,
            """
            Then we have a little time.
            A moment in between, then.
            """,
            """
            Where are you headed?
            What is on your mind meanwhile?
            What do you usually do with moments like that?
            """,
        ),
        match=r"\bi(?:'m| am) (?:just |still )?(?:waiting (?:for|at)|on (?:my|the) (?:way|bus|train|tram"
        r"|plane)|driving|commuting|in the car)\b",
    ),
    situation(
        "has bought or been given something",
        _DONE,
        "bought ordered got given received gave buying",
        manner(
            Help.ASK,
            "be curious about it",
            GLAD,
            """
            {Thing}, how nice!
            Something new, how nice.
            """,
            """
            What made you choose it?
            What will you use it for?
            Is it what you hoped for?
            Was it planned, or love at first sight?
            """,
        ),
        match=rf"\b(?:bought|ordered|picked up|treated myself to|bought myself|got myself) (?:me "
        rf"|myself |us )?{_THING}",
    ),
    situation(
        "was given something",
        _DONE,
        "got received gave brought sent present gift surprised",
        manner(
            Help.REFLECT,
            "enjoy the gift with them",
            GLAD,
            """
            How thoughtful of {them}!
            What a kind thing to do.
            """,
            """
            How did you feel when you saw it?
            Somebody was thinking of you.
            Was there an occasion?
            """,
        ),
        match=r"\bi(?:'ve)? (?:just )?(?:got|received) (?:a|an|the|some) (?:\w+(?:-\w+)? )?(?:card|letter"
        r"|present|gift|message|compliment|postcard|flowers|parcel|package|sticker) from (?P<who2>(?:my"
        r"|an?|the) (?:\w+ )?\w+)|\b(?P<who>my (?:\w+ )?\w+|he|she|they|someone) (?:just )?(?:gave"
        r"|brought|sent|made"
        r"|bought|surprised|helped|invited|thanked|wrote) me\b",
    ),
    situation(
        "has repaired, built or cleaned something",
        _DONE,
        "repaired fixed built painted repainted cleaned tidied assembled renovated mended installed"
        " finished washed ironed",
        manner(
            Help.REFLECT,
            "value the work",
            GLAD,
            """
            Well done, that's satisfying.
            {Thing}, done and dusted.
            Good work, I'd say.
            """,
            """
            How did it turn out?
            How does it look now?
            What will you tackle next?
            Did it fight back?
            """,
        ),
        match=rf"\b(?:repaired|fixed|built|painted|repainted|cleaned|tidied(?: up)?|assembled|renovated"
        rf"|mended|installed|finished|washed|ironed|cleaned up|put up) {_THING}",
    ),
    situation(
        "has a chore to do",
        EVEN,
        "clean tidy wash iron cook pack paint shopping laundry dishes hoover vacuum groceries",
        manner(
            Help.REFLECT,
            "make the chore lighter",
            WARM,
            """
            Chores never run out, do they.
            The little duties of life.
            """,
            """
            With music it's half as bad.
            What will you treat yourself to afterwards?
            Is there a part of it you secretly enjoy?
            """,
        ),
        match=r"\b(?:have to|need to|must|should|going to|gotta|got to) (?:\w+ )?(?:clean|tidy|wash|iron"
        r"|cook|pack|paint|do the|vacuum|hoover|buy)\b|\b(?:laundry|dishes|groceries)\b",
    ),
    situation(
        "was somewhere",
        _DONE,
        "went visited been drove travelled came flew spent stayed",
        manner(
            Help.ASK,
            "hear what it was like",
            CURIOUS,
            """
            {Place}, nice.
            Out and about, then.
            """,
            """
            What was it like there?
            What stayed with you most?
            Did you go alone, or with someone?
            Would you go again?
            """,
        ),
        match=r"\b(?:went|drove|travelled|been|came|flew|cycled) (?:\w+ )?to (?P<place>(?:the|a|an|my"
        r"|our|his|her) (?:\w+ )?\w+|(?-i:[A-Z]\w+))\b|\b(?:visited|explored) (?P<place2>(?:the|a|an|my"
        r"|our) (?:\w+ )?\w+|(?-i:[A-Z]\w+))\b",
    ),
    situation(
        "saw or heard something",
        EVEN,
        "saw heard watched noticed found discovered",
        manner(
            Help.ASK,
            "be curious about it",
            CURIOUS,
            """
            {Thing}, really?
            Oh, how curious.
            """,
            """
            What went through your mind?
            What did you do then?
            What do you make of it?
            """,
        ),
        match=rf"\b(?:saw|heard|watched|noticed|found|discovered|came across) {_THING}",
    ),
    situation(
        "met or spoke with someone",
        _DONE,
        "met talked spoke called phoned visited saw chatted told",
        manner(
            Help.ASK,
            "hear how it went",
            CURIOUS,
            """
            {Told}.
            People make the day.
            """,
            """
            How was it?
            What did you talk about?
            How did you part?
            Will you see {them} again soon?
            """,
        ),
        match=r"\b(?:met|talked (?:to|with)|spoke (?:to|with)|called|phoned|visited|saw|chatted with"
        r"|rang|had \w+ with) (?P<who>(?:my|our|an?|the) (?:\w+ )?(?:<kin>|neighbou?r|colleague|teacher"
        r"|boss|doctor|friends|parents|man|woman))\b",
    ),
    situation(
        "was told something by someone",
        EVEN,
        "said told says asked thinks wants tells",
        manner(
            Help.ASK,
            "hear how it landed",
            CURIOUS,
            """
            Words like that can linger.
            Ah, that gives one something to think about.
            """,
            """
            How did that land with you?
            What did you answer?
            What do you think is behind it?
            """,
        ),
        match=r"\b(?P<who>(?:my|our|the|his|her) (?:\w+ )?\w+|he|she|they) (?:just |always "
        r"|once )?(?:said|told me|says|asked me|tells me|thinks|mentioned)\b",
    ),
    situation(
        "has decided something",
        EVEN | GOOD,
        "decided deciding decision chose choose",
        manner(
            Help.ASK,
            "hear what tipped the scales",
            CURIOUS,
            """
            A decision, good.
            That took some thought, I guess.
            """,
            """
            What tipped the scales?
            How does it feel now?
            Does it feel right in the stomach, too?
            """,
        ),
        match=r"\b(?:decided|made (?:a|the|my) decision|chose|made up my mind)\b",
    ),
    situation(
        "cannot decide",
        EVEN | {Act.UNSURE, Act.ADVICE},
        "decide torn whether choose deciding unsure dilemma",
        manner(
            Help.REFLECT,
            "weigh it with them",
            CURIOUS,
            """
            A fork in the road, then.
            Deciding can be exhausting.
            """,
            """
            Which way does your heart lean?
            What would you lose with each?
            If a coin fell, which side would you hope for?
            By when must it be decided?
            """,
        ),
        match=r"\b(?:can't decide|don't know (?:whether|if|which)|torn between|not sure (?:whether|if"
        r"|which)|have to decide|dilemma)\b",
    ),
    situation(
        "remembers something",
        EVEN | GOOD,
        "remember remembered used childhood grew younger kid memory memories remind",
        manner(
            Help.JUST_LISTEN,
            "make room for the memory",
            WARM,
            """
            What a memory to keep.
            I can almost see it.
            Those times leave a mark.
            """,
            """
            What else do you remember of it?
            What brought it back today?
            Do you miss it?
            How old were you then?
            """,
        ),
        match=r"\b(?:i|we) (?:still |often |always )?(?:remember|remembered|used to)\b"
        r"|\bwhen i was (?:a (?:kid|child|boy|girl)|little|young|younger|\w+ years)\b|\b(?:childhood"
        r"|grew up|reminds me of|memories)\b",
    ),
    situation(
        "wishes for something",
        EVEN | GOOD,
        "want wish dream dreaming hope would like thinking love",
        manner(
            Help.ASK,
            "explore the wish",
            CURIOUS,
            """
            A wish worth listening to.
            Dreams like that keep one going.
            """,
            """
            What draws you to it?
            What would be the first step?
            What holds you back?
            How long have you wanted that?
            """,
        ),
        match=r"\b(?:i|we) (?:really |always |just |'ve always )*(?:wish|want to|wanted to"
        r"|dream(?:ed)? of|hope to|'d (?:like|love) to|would (?:like|love) to)\b|\bthinking (?:of"
        r"|about) (?:\w+ing)\b",
    ),
    situation(
        "has plans for soon",
        frozenset({Act.PLAN}),
        "tonight tomorrow weekend saturday sunday monday tuesday wednesday thursday friday later next",
        manner(
            Help.ASK,
            "look forward with them",
            CURIOUS,
            """
            {When}, then.
            Something in the diary, I see.
            """,
            """
            How do you feel about it?
            What are you hoping for?
            Tell me afterwards how it went.
            Is there still much to prepare?
            """,
        ),
        match=r"\b(?P<when>tonight|tomorrow|next (?:week|month|year|weekend|\w+day)|this (?:weekend"
        r"|evening|afternoon)|on \w+day)\b",
    ),
    situation(
        "has begun or tried something",
        _DONE,
        "started tried began joined signed trying",
        manner(
            Help.ENCOURAGE,
            "encourage the beginning",
            GLAD,
            """
            Good for you, trying that.
            A beginning, how nice.
            """,
            """
            How is it going so far?
            What made you start?
            What has surprised you?
            Will you keep at it?
            """,
        ),
        match=r"\b(?:started|tried|began|joined|signed up|trying)\b",
    ),
    situation(
        "has to do something",
        EVEN,
        "have must need gotta",
        manner(
            Help.ASK,
            "see how they feel about it",
            CURIOUS,
            """
            A duty, by the sound of it.
            That has to be, then.
            """,
            """
            How do you feel about it?
            Is it a burden or rather a pleasure?
            What comes after it?
            """,
        ),
        match=r"\b(?:i|we) (?:still |really |just )*(?:have to|must|need to|had to)\b",
    ),
    situation(
        "tells what they do every day",
        EVEN,
        "usually always every often normally sometimes",
        manner(
            Help.ASK,
            "be curious about a habit",
            CURIOUS,
            """
            So that's how it goes.
            Small rituals hold a day together.
            """,
            """
            How did that begin?
            What does it give you?
            What is that like for you?
            """,
        ),
        match=r"\bi (?:usually|always|often|normally|sometimes)\b|\bevery (?:day|morning|evening|night"
        r"|week|sunday|saturday|year)\b",
    ),
    situation(
        "tells where they live or come from",
        EVEN,
        "live from born grew years work",
        manner(
            Help.ASK,
            "be curious about them",
            CURIOUS,
            """
            {Place}, good to know.
            {job}That job sees a lot of life.
            """,
            """
            {Place}, and do you feel at home there?
            {job}What do you like about it?
            {job}How did you come to do that?
            What should I know about it?
            """,
        ),
        match=r"\bi(?:'m| live| come| was born| grew up|'ve lived) (?:\w+ )?(?:in"
        r"|from) (?P<place>(?-i:[A-Z]\w+)(?: (?-i:[A-Z]\w+))?|the \w+|a (?:\w+ )?\w+)\b|\bi(?:'m"
        r"| work as) an? (?P<job>\w+(?:er|or|ist|nurse|chef|cook|clerk|student|mechanic|librarian"
        r"|musician|artist))\b",
    ),
    situation(
        "tells of someone they know",
        EVEN,
        "mother mum mom father dad sister brother son daughter husband wife partner grandmother grandma"
        " grandfather grandpa uncle aunt cousin friend"
        " boyfriend girlfriend neighbour colleague kids parents",
        manner(
            Help.ASK,
            "be curious about who they speak of",
            CURIOUS,
            """
            {Told}.
            I see, {who}.
            """,
            """
            How do you feel about that?
            {past}How was that for you?
            {present}What is that like for you?
            """,
        ),
        match=r"\b(?P<who>(?:my|our) (?:\w+ )?(?:mother|mum|mom|father|dad|sister|brother|son|daughter"
        r"|husband|wife|partner|grandmother|grandma|grandfather|grandpa|uncle|aunt|cousin|friend"
        r"|boyfriend|girlfriend|neighbour|colleague|kids|parents))\b",
    ),
)
