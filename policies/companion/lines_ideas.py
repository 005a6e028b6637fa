"""What the companion says to big questions. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, PLAIN, WARM, manner
from policies.companion.situation import ASKING, EVEN, GOOD, ROUGH, situation

_IDEA = ASKING | EVEN | GOOD | {Act.OPINION, Act.DISLIKES, Act.ABOUT_NATURE, Act.BAD, Act.LOVE}

IDEAS = (
    situation(
        "asks what it thinks of them",
        frozenset({Act.OPINION_ASKED}),
        "i'm i am",
        manner(
            Help.VALIDATE,
            "be kind, and find out what hurts",
            WARM,
            """
            Not in my book.
            I hear a person worth listening to.
            """,
            """
            What makes you ask?
            Did somebody say so?
            Which answer are you afraid of?
            """,
        ),
        match=r"\bdo you think i(?:'m| am) (?!right|going|ready)",
    ),
    situation(
        "wants to hear whether something of theirs pleases",
        frozenset({Act.OPINION_ASKED, Act.TASTE_ASKED}),
        "my",
        manner(
            Help.ENCOURAGE,
            "give the judgement back kindly",
            WARM,
            """
            Your own feeling counts most there.
            I can't judge it fairly from here.
            """,
            """
            How do you feel with {thing}?
            What do you like about it yourself?
            If it makes you glad, it has my vote.
            """,
        ),
        match=r"\b(?:think (?:of|about)|like|opinion on|opinion of) (?P<thing>my (?:\w+ )?\w+)",
    ),
    situation(
        "wonders how their life might have been",
        ASKING | EVEN,
        "wonder wondered would had",
        manner(
            Help.REFLECT,
            "follow the thought with them",
            WARM,
            """
            That other life, still whispering.
            A thought with some longing in it.
            """,
            """
            What do you see when you picture it?
            What do you miss when you think of it?
            What brought it up today?
            """,
        ),
        match=r"\bi (?:\w+ )?wonder(?:ed)? (?:what|how|if|whether|where)\b.*\b(?:my|i|me"
        r"|we)\b.*\b(?:would|had|could)\b|\bif (?:only )?i had (?:\w+ed|gone|taken|known|been|never)\b",
    ),
    situation(
        "asks about artificial intelligence",
        ASKING,
        "ai robots robot machines computers chatbots",
        manner(
            Help.REFLECT,
            "be honest about being one",
            PLAIN,
            """
            I'm one myself, so hardly neutral.
            Speaking as a small one of those.
            """,
            """
            It comes down to the people who use it, I'd say.
            What worries you most about it?
            What do you hope it will be good for?
            """,
        ),
        match=r"\b(?:ai|robots?|machines|computers|chatbots)\b",
    ),
    situation(
        "asks whether something is right or normal",
        ASKING,
        "silly rude childish wrong okay ok normal bad right weird strange selfish allowed",
        manner(
            Help.REFLECT,
            "weigh it without judging",
            WARM,
            """
            Many people wonder about that.
            A question many ask in secret.
            I wouldn't judge you for it.
            """,
            """
            What makes you ask?
            {wrong}What does your own conscience say?
            {wrong}Who would be hurt by it, and who helped?
            How would you see it in a friend?
            Most things people worry about are very human.
            """,
        ),
        match=r"^(?:and |but |so )?(?:is it|am i|is that|was it|was i) (?:\w+ )?(?:(?P<wrong>wrong"
        r"|selfish)|okay|ok|normal"
        r"|bad|right|silly|rude|childish|weird|strange|selfish|allowed|a bad|crazy|too)\b",
    ),
    situation(
        "asks how one can know",
        ASKING,
        "know tell",
        manner(
            Help.REFLECT,
            "think about it with them",
            CURIOUS,
            """
            There is seldom a clear sign.
            People feel it before they know it.
            """,
            """
            What does the quiet voice in you say?
            Which answer would bring relief?
            Is it about something in your own life right now?
            """,
        ),
        match=r"(?!.*\b(?:if|when|whether) (?:an?|the|my) \w+ (?:is|has|needs)\b)(?=.)\bhow (?:do"
        r"|can|will|would) (?:you|i|we|one) (?:really |ever )?(?:know|tell) (?:if|when"
        r"|whether|that|what|who)\b",
    ),
    situation(
        "asks why they may not or must",
        ASKING,
        "why",
        manner(
            Help.VALIDATE,
            "take the protest seriously",
            CARING,
            """
            That feels unfair, doesn't it.
            I can hear the protest.
            """,
            """
            Who says so?
            What would you do if you could?
            Have you asked them for the reason?
            """,
        ),
        match=r"(?=.*\b(?:have|allowed|stay|go|always|never|get|play|watch|eat|must"
        r"|so)\b)^(?:but )?why (?:can't|mustn't|won't|do|does|am|is|are|must|is it always|always) (?:i|me"
        r"|my (?=\w+ (?:always|never))|everyone|everybody|nobody|no one"
        r"|they|he|she|everything|life)\b(?!.*\byou)",
    ),
    situation(
        "asks what will be",
        ASKING,
        "will going win happen",
        manner(
            Help.INFORM,
            "be honest that nobody knows",
            PLAIN,
            """
            Nobody can know that yet.
            The future keeps its cards covered.
            """,
            """
            What is your guess?
            What would you wish for?
            What are you hoping for?
            """,
        ),
        match=r"^(?:and |so )?(?:who|what|when|how|where)? ?(?:will|'s going to|is going to"
        r"|are going to)\b(?!.*\b(?:you|weather|rain|snow)\b)|\b(?:who will|who's going to"
        r"|who is going to) win\b",
    ),
    situation(
        "asks what is the best to choose",
        ASKING | {Act.DO},
        "best recommend good better",
        manner(
            Help.ASK,
            "help them choose",
            PLAIN,
            """
            I can't compare them from here.
            That depends on you.
            """,
            """
            What matters most to you in it?
            What do you want to do with it?
            Is there one that tempts you already?
            """,
        ),
        match=r"(?!.*\bbest (?:way|time|thing to say))(?=.)\b(?:what's|what is|which is|which"
        r"|what are) (?:the |a )?(?:best|good|better)\b"
        r"|\brecommend\b",
    ),
    situation(
        "asks one of the old questions",
        ASKING,
        "people humans everyone life suffer suffering exist exists truth evil justice person good beauty"
        " freedom wisdom reality real"
        " consciousness self soul matter matters human humans",
        manner(
            Help.REFLECT,
            "think about it with them",
            CURIOUS,
            """
            One of the old questions.
            Thinkers have wrestled with that.
            No short answer to that one.
            """,
            """
            {suffer}Perhaps because we can love, and love can be hurt.
            {good}Perhaps it shows when nobody is watching.
            How would you answer it yourself?
            What happened that makes you ask?
            What would change if you knew?
            """,
        ),
        match=r"^(?:are|is) (?:people|humans|humanity|life|everyone|mankind)\b|\b(?:why do (?:we|people"
        r"|humans|i) (?:have to )?(?P<suffer>suffer|hurt)"
        r"|does .* (?:really |even )?(?:exist|matter)|what(?:'s| is| makes) (?:a |an "
        r"|the )?(?:really )?(?P<good>good person|good life|friend|truth|evil|beauty|justice|freedom"
        r"|wisdom|reality|consciousness|human)|(?:is|are) (?:there|anything|we|people|humans) (?:really "
        r"|such |any |just )?(?:a |an )?(?:real|truth|evil|good|justice|thing)|does (?:it|anything"
        r"|any of it) matter)\b",
    ),
    situation(
        "asks for the meaning of life",
        _IDEA,
        "life meaning purpose exist here point",
        manner(
            Help.REFLECT,
            "think about it with them",
            CURIOUS,
            """
            The biggest question of all.
            Many answers, none complete.
            People have asked that for ever.
            """,
            """
            Perhaps it lies in whom and what we care for.
            When does your own life feel meaningful?
            Maybe it is made in small moments rather than found.
            What brought you to that today?
            """,
        ),
        match=r"\b(?:meaning|purpose|point|sense) of (?:life|it|it all|living|all this|everything"
        r"|anything|all of this)\b"
        r"|\bwhy (?:are we|do we|am i) (?:here|exist|alive)\b|\bwhat(?:'s| is) life\b",
    ),
    situation(
        "wonders about death and what comes after",
        _IDEA | {Act.FEAR},
        "death die afterlife heaven soul souls reincarnation dead",
        manner(
            Help.REFLECT,
            "think about it gently",
            WARM,
            """
            Nobody has come back to tell.
            That question touches everyone.
            A mystery, truly.
            """,
            """
            What do you hope for, deep down?
            What we were to each other does go on, I think.
            Is there someone you are thinking of?
            What does the thought do to you?
            """,
        ),
        match=r"\b(?:after death|afterlife|life after|when we die|heaven|hell|reincarnation|souls?|death"
        r"|dying)\b",
    ),
    situation(
        "wonders about free will",
        _IDEA,
        "will choice fate destiny free decide determined coincidence",
        manner(
            Help.REFLECT,
            "think about it with them",
            CURIOUS,
            """
            Philosophers still quarrel over that.
            It feels as if we choose.
            """,
            """
            When did you last feel truly free in a choice?
            Says the machine with a program, so take my word lightly.
            Does it change how you'd live, either way?
            """,
        ),
        match=r"\bfree will\b|\b(?:fate|destiny|predetermined|coincidence)\b",
    ),
    situation(
        "wonders about happiness",
        _IDEA,
        "happiness happy money",
        manner(
            Help.REFLECT,
            "think about it with them",
            CURIOUS,
            """
            {money}Money calms worries, up to a point.
            Happiness is shy, I think.
            It often comes by the side door.
            """,
            """
            {money}Beyond that, people seem to need people.
            When were you last happy without noticing at first?
            What does it look like for you?
            Maybe it is less a place than a way of walking.
            """,
        ),
        match=r"\b(?:(?P<money>money)\b.*\bhapp\w+|what(?:'s| is) happiness|be happy|happiness"
        r"|makes (?:people|us|you|one) happy)\b",
    ),
    situation(
        "wonders about God or belief",
        _IDEA,
        "god religion believe faith pray universe",
        manner(
            Help.REFLECT,
            "respect every belief",
            CURIOUS,
            """
            That is beyond a machine.
            Wise people differ there.
            """,
            """
            What do you believe yourself?
            What does it give you?
            I only know that the question matters to many.
            """,
        ),
        match=r"\b(?:god|gods|religion|faith|pray|prayer)\b(?<!thank god)(?<!oh my god)(?<!my god)",
    ),
    situation(
        "wonders about love",
        _IDEA,
        "love",
        manner(
            Help.REFLECT,
            "think about it with them",
            WARM,
            """
            Poets have tried for ages.
            From out here, it looks like attention.
            """,
            """
            What does it mean to you?
            When did you first know it?
            Staying when it's not easy, perhaps.
            """,
        ),
        match=r"\b(?:what(?:'s| is)|does|true|real|believe in|meaning of) (?:true )?love\b(?! (?:me"
        r"|you))|\blove at first sight\b",
    ),
    situation(
        "wonders about time or the universe",
        _IDEA,
        "time universe space infinite stars aliens past future years",
        manner(
            Help.REFLECT,
            "wonder with them",
            CURIOUS,
            """
            A thought to get dizzy on.
            {aliens}So much sky for just us.
            That one keeps thinkers awake.
            """,
            """
            What made you think of it?
            How do you picture it yourself?
            {aliens}What would you ask them first?
            {fast}Perhaps because new days grow rarer with age.
            """,
        ),
        match=r"\b(?:universe|infinite|infinity|(?P<aliens>aliens|extraterrestrial)|time travel"
        r"|(?P<fast>time (?:goes|flies|passes)|years (?:go|fly))|what is time|outer space)\b",
    ),
    situation(
        "says that life is unfair or the world is bad",
        ROUGH | {Act.OPINION, Act.TOLD},
        "world war wars climate news politics politicians government unfair humanity future",
        manner(
            Help.VALIDATE,
            "share the worry about the world",
            CARING,
            """
            The news can be heavy.
            I see why that troubles you.
            It is a lot to watch.
            """,
            """
            What gives you hope, in spite of it?
            What troubles you most about it?
            Where do you feel you can do something?
            Caring about it is not nothing.
            """,
        ),
        match=r"\b(?:the (?:news|government|future|climate)|the world (?:is|has|feels|seems|will)|wars?"
        r"|climate change|politic\w+"
        r"|humanity)\b",
    ),
)
