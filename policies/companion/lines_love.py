"""What the companion says about love. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, GLAD, JOYFUL, MOURNING, WARM, manner
from policies.companion.situation import AHEAD, EVEN, GOOD, ROUGH, TELLING, situation

LOVE = (
    situation(
        "fears being left",
        TELLING,
        "leave losing",
        manner(
            Help.VALIDATE,
            "stay with the fear",
            CARING,
            """
            That is a frightening thought.
            No wonder you're on edge.
            """,
            """
            What makes you think so?
            Have you been able to ask {them}?
            What do you wish you could say to {them}?
            """,
        ),
        match=r"\b(?P<who>my \w+|he|she|they)?(?:'s| is| are)? ?(?:going to|gonna|wants? to|will"
        r"|might) leave me\b|\bafraid of losing (?P<who2>him|her|my \w+)\b",
        becomes=Act.FEAR,
    ),
    situation(
        "was left by the one they love",
        TELLING,
        "broke dumped left split leaving ended breaking breakup break-up walked",
        manner(
            Help.VALIDATE,
            "comfort a broken heart",
            MOURNING,
            """
            Oh, I'm so sorry.
            Ouch, that must hurt.
            That is a real heartbreak.
            {text}By text, that is cold.
            """,
            """
            You deserved a kinder goodbye than that.
            Did you see it coming at all?
            How are you holding up?
            No need to be fine about it today.
            Is there somebody who can be with you tonight?
            """,
        ),
        match=r"\b(?:broke up with me(?: (?:by|over|in a) (?P<text>text|message|phone|email))?|dumped me"
        r"|left me|walked out on me|is leaving me|broke it off|ended it|ended things)\b"
        r"|\b(?:boyfriend|girlfriend|husband|wife|partner|fiancee?)(?: and i| just| has)* (?:left"
        r"|broke up|split up|ended)\b"
        r"|\bwe (?:just |have |finally )*(?:broke|split|broken|are breaking) up\b|\bbreak-?up\b",
        becomes=Act.SAD,
    ),
    situation(
        "is getting divorced",
        TELLING,
        "divorce divorced divorcing separated separating separation",
        manner(
            Help.VALIDATE,
            "take the weight of it seriously",
            CARING,
            """
            That is a huge change.
            Divorce turns everything over.
            I'm sorry, that is a lot.
            """,
            """
            How are you holding up in all this?
            Ending something can hurt and be right at once.
            What is the hardest part at the moment?
            One day at a time is plenty now.
            """,
        ),
        becomes=Act.SAD,
    ),
    situation(
        "was betrayed by the one they love",
        TELLING,
        "cheated cheating affair unfaithful seeing",
        manner(
            Help.VALIDATE,
            "take the betrayal seriously",
            CARING,
            """
            That is a deep betrayal.
            Oh no, I'm so sorry.
            No wonder you are shaken.
            """,
            """
            It says something about {them}, not about your worth.
            You don't have to decide anything today.
            How did you find out?
            Who can be on your side right now?
            """,
        ),
        match=r"cheat(?:ed|ing) on me|seeing (?:someone|somebody) else|having an affair|had an affair"
        r"|unfaithful",
        becomes=Act.SAD,
    ),
    situation(
        "is in love",
        TELLING,
        "love crush butterflies fell",
        manner(
            Help.ASK,
            "enjoy the butterflies with them",
            GLAD,
            """
            Butterflies and all, how lovely.
            Falling in love, how exciting.
            Ooh, tell me everything.
            My, that is big.
            """,
            """
            What is it about {them} that gets you?
            {smile}And what did your heart do?
            {smile}Did you say anything back?
            {friend}Loving a friend is thrilling and scary at once.
            When did you first notice?
            How does it feel when you see {them}?
            """,
        ),
        match=r"\bthink i love (?:him|her)\b|\b(?:in love|crush on|butterflies"
        r"|fell for)\b(?: with)?(?: (?P<who>my (?:best )?(?P<friend>friend)|my \w+))?"
        r"|\b(?P<who2>my (?P<smile>crush)) (?:\w+ )?(?:smiled|looked|talked|spoke|waved|texted|said"
        r"|asked)",
        becomes=Act.LOVE,
    ),
    situation(
        "has met someone",
        GOOD | EVEN,
        "met meet",
        manner(
            Help.ASK,
            "be curious and glad",
            GLAD,
            """
            Ooh, do tell!
            Someone nice, how lovely!
            That sounds promising.
            """,
            """
            What caught your eye first?
            What did you talk about?
            Will you see each other again?
            How did you feel afterwards?
            """,
        ),
        match=r"\bi(?:'ve)? (?:\w+ )?met (?:someone|somebody|this (?:guy|girl|man|woman|person)"
        r"|an? (?:\w+ )?(?:guy|girl|man|woman|boy))\b",
        becomes=Act.GOOD,
    ),
    situation(
        "wonders whether they are liked back",
        EVEN | ROUGH | GOOD,
        "ask likes like feels loves interested same",
        manner(
            Help.VALIDATE,
            "sit with the not knowing",
            WARM,
            """
            That not knowing is so tense.
            Hearts hate question marks.
            """,
            """
            What do you see when you are with {them}?
            What would happen if you showed it a little?
            What do you hope for, if you are quite honest?
            It takes courage to like someone.
            """,
        ),
        match=r"\bask (?:him|her|them) out\b|\b(?:if|whether|think|sure|hope) (?:he|she|they)(?:'s| is"
        r"| are)? (?:even "
        r"|really )?(?:likes?|loves?|feels?|interested|into)\b",
    ),
    situation(
        "got engaged",
        TELLING,
        "yes engaged proposed engagement ring",
        manner(
            Help.CELEBRATE,
            "celebrate an engagement",
            JOYFUL,
            """
            Congratulations to you both!
            Oh, how wonderful!
            What a moment!
            """,
            """
            How did the proposal go?
            I bet your hands were shaking.
            I wish the two of you so much happiness.
            Who got to hear it first?
            """,
        ),
        match=r"\b(?:she|he|they) said yes\b|\bengaged\b|\bproposed to (?:me|him|her)\b|\b(?:he"
        r"|she) proposed\b",
        becomes=Act.NEWS,
    ),
    situation(
        "is getting married",
        GOOD | EVEN | {Act.FEAR, Act.TIRED},
        "wedding married marrying marry",
        manner(
            Help.CELEBRATE,
            "look forward to a wedding",
            JOYFUL,
            """
            A wedding, how lovely!
            What a day that will be.
            Wedding bells, how exciting.
            """,
            """
            What are you looking forward to most?
            How are the preparations going?
            I hope it becomes a day full of laughter.
            Which part matters most to you?
            """,
        ),
        match=r"^(?!.*\b(?:toast|speech|invited)\b).*\b(?:my|our|'s) wedding\b|\bgetting married\b"
        r"|\bmarrying\b|\bwedding (?:is|tomorrow|on|next)\b(?!.*\b(?:toast|speech)\b)",
    ),
    situation(
        "has been together for a long time",
        TELLING,
        "anniversary married together",
        manner(
            Help.CELEBRATE,
            "honour the years together",
            JOYFUL,
            """
            Congratulations, what a milestone!
            That is worth celebrating.
            How wonderful for you both.
            """,
            """
            {years} side by side, that takes love and humour.
            What is your secret?
            How will you celebrate?
            What do you still love about each other?
            """,
        ),
        match=r"^(?!.*\b(?:forgot|died|death|ruined|alone)\b).*(?:(?:married"
        r"|together)(?: for)? (?P<years>\w+ years)\b|(?:wedding|our(?: \w+)?) anniversary\b)",
        becomes=Act.NEWS,
    ),
    situation(
        "has a date",
        AHEAD | GOOD,
        "date",
        manner(
            Help.ENCOURAGE,
            "calm and cheer before a date",
            GLAD,
            """
            A date, how exciting!
            Butterflies are part of it.
            Ooh, good luck {when}.
            """,
            """
            Be yourself, that is what they said yes to.
            What are the two of you going to do?
            Nervous only means that it matters.
            How did you meet?
            """,
        ),
        match=r"\b(?:have|having|got|going on|for|before|about|is|it\'s) (?:a|my|our|the)? ?(?:first "
        r"|blind |second )?date\b(?! of)(?:.*\b(?P<when>tonight"
        r"|tomorrow))?(?!.*\b(?:bad|awful|terrible|stood|horrible)\b)",
    ),
    situation(
        "had a bad date",
        ROUGH,
        "date stood",
        manner(
            Help.VALIDATE,
            "comfort after a bad date",
            CARING,
            """
            Oh dear, how disappointing.
            Dates can be brutal.
            That stings a little.
            """,
            """
            What went wrong?
            At least you were brave enough to go.
            You deserve someone who makes it easy.
            Better a bad evening than a bad year.
            """,
        ),
        match=r"\bdate\b|\bstood me up\b|\bgot stood up\b",
    ),
    situation(
        "quarrelled with the one they live with",
        ROUGH | EVEN,
        "never husband wife partner boyfriend girlfriend fiance fiancee",
        manner(
            Help.REFLECT,
            "listen after a quarrel",
            CARING,
            """
            {fight}Fighting with {who} hurts.
            {fight}Quarrels at home cut deep.
            Not feeling heard at home is lonely.
            """,
            """
            {fight}What was it really about, do you think?
            {fight}Have the two of you spoken since?
            {fight}Strong words often hide a softer wish.
            When do you feel it most?
            What would you like {them} to understand?
            Give it a little air, it may look different tomorrow.
            """,
        ),
        match=r"(?P<who>my (?:husband|wife|partner|boyfriend|girlfriend|fiancee?)).{0,40}\b(?:fight"
        r"|fought|argu\w+|quarrel\w*|row|shout\w*"
        r"|yell\w*|not (?:talking|speaking)|isn't (?:talking|speaking)|never listens|ignor\w+|angry|mad"
        r"|doesn't)\b"
        r"|\b(?P<who3>he|she) never (?:says|tells|listens|asks|helps|touches|calls|hugs|kisses)\b"
        r"|\b(?P<fight2>fight|fought|argued|argument|row|quarrel\w*|fighting"
        r"|arguing) with (?P<who2>my (?:husband|wife|partner|boyfriend|girlfriend))",
        becomes=Act.BAD,
    ),
    situation(
        "waits for an answer from someone they like",
        TELLING,
        "message messages text texts texted answered replied called reply answer call write written read"
        " ghosted ghosting",
        manner(
            Help.VALIDATE,
            "make the waiting lighter",
            CARING,
            """
            Waiting like that is torture.
            Silence can be so loud.
            {days} can feel endless.
            """,
            """
            What would you like to hear from {them}?
            It leaves so much room for guessing, doesn't it.
            Their silence is not a verdict on you.
            What is your own guess?
            """,
        ),
        match=r"\b(?:he|she|they|who) (?:still )?(?:hasn't|haven't|didn't|doesn't|won't|never"
        r"|isn't) (?:\w+ )?(?:answer|repl|call|text|writ|messag|read)\w*"
        r"(?:.*\b(?P<days>(?:two|three|four|five|six|seven|\d+) (?:days|weeks)))?|\bghost(?:ed|ing) me\b"
        r"|\bleft me on read\b",
        becomes=Act.SAD,
    ),
    situation(
        "misses someone they were with",
        TELLING,
        "ex",
        manner(
            Help.VALIDATE,
            "let the missing be",
            MOURNING,
            """
            Missing someone can ache.
            Hearts are slow to move on.
            That is a tender spot.
            """,
            """
            What do you miss most, {them} or how things were?
            When does it hit you most?
            Missing {them} doesn't mean it was wrong to part.
            It comes in waves, and it does get softer.
            """,
        ),
        match=r"\b(?:miss|missing|thinking (?:about|of)|over) (?P<who>my ex)\b",
        becomes=Act.LONELY,
    ),
    situation(
        "is annoyed or hurt by a former partner",
        ROUGH | EVEN,
        "ex",
        manner(
            Help.VALIDATE,
            "take it seriously",
            CARING,
            """
            That can't be easy.
            That stirs things up, I imagine.
            """,
            """
            What does it bring up in you?
            How do you feel about it now?
            You decide how much room that gets.
            """,
        ),
        match=r"\bmy ex\b",
    ),
    situation(
        "misses someone who is far away",
        ROUGH | EVEN,
        "miss missing distance apart far away another country abroad lives",
        manner(
            Help.VALIDATE,
            "feel the distance with them",
            CARING,
            """
            Missing {who} is hard.
            Distance can ache.
            That is a lot of longing.
            """,
            """
            When will you see {them} again?
            What do you miss most?
            Can you hear {their} voice at least, now and then?
            It shows how much {they} mean to you.
            """,
        ),
        match=r"\bmiss(?:ing)? (?:having )?(?P<who>my (?:\w+ )?(?:mum|mom|mother|dad|father|parents"
        r"|husband|wife|boyfriend|girlfriend|partner|kids|children"
        r"|son|daughter|family|friends|friend|sister|brother|grandma|grandmother|dog|cat|grandpa))\b"
        r"|\blong[- ]distance\b|(?P<who2>my (?:boyfriend|girlfriend|husband|wife|partner"
        r"|best friend)) (?:lives|works|is) (?:in (?:another|a different)|abroad|far|so far"
        r"|\w+ hours away)\b",
        becomes=Act.LONELY,
    ),
    situation(
        "is single and minds it",
        TELLING,
        "single boyfriend girlfriend someone",
        manner(
            Help.VALIDATE,
            "take the longing seriously",
            WARM,
            """
            Wanting someone is so human.
            That longing makes sense.
            """,
            """
            What would you most like to share with someone?
            Being single says nothing about your worth.
            What are you like when you feel loved?
            It can turn when you least expect it.
            """,
        ),
        match=r"\b(?:still|always|forever|been) single\b|\bnever (?:find|had) (?:a |any)?(?:boyfriend"
        r"|girlfriend|someone|anyone|love)\b"
        r"|\bdon't have a (?:boyfriend|girlfriend)\b|\bwish i had (?:a |some)(?:boyfriend|girlfriend|one)",
        becomes=Act.LONELY,
    ),
    situation(
        "loves the one they are with",
        TELLING,
        "love loves husband wife girlfriend boyfriend partner",
        manner(
            Help.CELEBRATE,
            "enjoy their love with them",
            GLAD,
            """
            How lovely to hear.
            That is so sweet.
            Lucky the two of you.
            """,
            """
            What do you love most about {them}?
            Have you told {them} lately?
            Love like that is worth saying aloud.
            """,
        ),
        match=r"(?<!think )\bi (?:really |still |just |so )*love (?P<who>my (?:husband|wife|girlfriend"
        r"|boyfriend"
        r"|partner|fiancee?)|him|her)\b"
        r"|\b(?P<who2>my (?:husband|wife|girlfriend|boyfriend|partner)) (?:brought|surprised|made|cooked"
        r"|bought|gave|got) me\b",
        becomes=Act.LOVE,
    ),
)
