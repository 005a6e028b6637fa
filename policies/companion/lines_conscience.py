"""What the companion says to guilt, shame, envy and self-doubt. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, MOURNING, WARM, manner
from policies.companion.situation import TELLING, situation

_EMBARRASSED = manner(
    Help.VALIDATE,
    "take the sting out with a kind smile",
    WARM,
    """
    Oh no, what a moment!
    I'm blushing along with you.
    Ouch, the ground should open up.
    """,
    """
    {teacher}Half of all pupils have done that once, I promise.
    People forget such things far sooner than we do.
    How did the others take it?
    In a year that will be your best story.
    {stain}Was the host kind about it?
    """,
)

CONSCIENCE = (
    situation(
        "was hard on their children or someone close",
        TELLING,
        "told shouted yelled screamed snapped lashed mean unfair swore",
        manner(
            Help.VALIDATE,
            "take the guilt seriously without feeding it",
            CARING,
            """
            That sits heavily, I can tell.
            It shows how much you care.
            That happens to loving people too.
            """,
            """
            Have you had a chance to talk to {them} since?
            Saying sorry mends more than you think.
            What had built up before it happened?
            One loud moment doesn't undo all the love.
            """,
        ),
        match=r"\bi told (?P<who3>my (?:\w+ )?\w+)\b.*\b(?:ugly|stupid|fat|hate|shut up|boring)\b"
        r"|\bi (?:\w+ )?(?:shouted|yelled|screamed|snapped|lashed out"
        r"|swore) at (?P<who>my (?:\w+ )?\w+|her|him|them)\b|\b(?:was|been) (?:so |really "
        r"|very )?(?:mean|unfair|horrible|nasty|unkind|cruel) to (?P<who2>my (?:\w+ )?\w+|her|him"
        r"|them)\b",
        becomes=Act.GUILTY,
    ),
    situation(
        "has lied or kept something from someone",
        TELLING,
        "lied lying lie",
        manner(
            Help.REFLECT,
            "listen without judging",
            CARING,
            """
            That weighs on you, I can tell.
            Thank you for saying it honestly.
            A lie can grow so heavy.
            """,
            """
            What were you afraid would happen with the truth?
            What would it take to tell {them}?
            That it hurts shows what {they} means to you.
            What stops you from putting it right?
            """,
        ),
        match=r"\bi (?:\w+ )?(?:lied|'ve been lying|keep lying)(?: to (?P<who>my (?:\w+ )?\w+|her|him"
        r"|them))?\b|\bi've been lying\b|\bi told (?:\w+ ){1,2}a lie\b",
        becomes=Act.GUILTY,
    ),
    situation(
        "forgot somebody's day",
        TELLING,
        "forgot missed birthday anniversary",
        manner(
            Help.VALIDATE,
            "help them make it good again",
            CARING,
            """
            Ouch, that's a bad feeling.
            Oh dear, that stings.
            """,
            """
            A late call can still mean a lot.
            Have you told {them} yet?
            Minding this much is a kind of love too.
            How did {they} take it?
            """,
        ),
        match=r"\bi (?:\w+ )?(?:forgot|missed) (?P<who>my (?:\w+ )?(?:mother|mum|mom|father|dad|wife"
        r"|husband|sister|brother|son|daughter|friend|girlfriend|boyfriend|partner|grandma|grandmother"
        r"|kid|kids))(?:'s|s)? (?:\w+ )?(?:birthday|anniversary|recital|play|concert|graduation"
        r"|wedding)\b|\bi (?:\w+ )?forgot (?:our|my) (?:wedding )?anniversary\b",
        becomes=Act.GUILTY,
    ),
    situation(
        "has missed the chance to say or do something",
        frozenset({Act.GUILTY, Act.LOSS}),
        "never late regret funeral",
        manner(
            Help.VALIDATE,
            "be gentle with regret",
            MOURNING,
            """
            Regret like that cuts deep.
            What a heavy thing to carry.
            """,
            """
            What would you have wanted to tell {them}?
            That it hurts shows how much {they} meant to you.
            Love doesn't depend on one day, or one word.
            You didn't know then what you know now.
            """,
        ),
        match=r"\bi never (?:visited|called|told|said|thanked"
        r"|apologi[sz]ed to)(?: goodbye to)?(?: (?P<who>my (?:\w+ )?\w+|him|her|them))?"
        r"|\bi (?:didn't go to|missed) (?P<who2>my \w+)?(?:'s)? ?(?:the )?funeral",
    ),
    situation(
        "made a mistake",
        TELLING,
        "mistake mistakes error wrong",
        manner(
            Help.VALIDATE,
            "help them face a mistake",
            CARING,
            """
            That gives you a sinking feeling.
            Mistakes happen to the best.
            """,
            """
            Can it still be put right?
            Is there someone you could tell before it grows?
            What is the worst that could come of it?
            Owning up early is usually half as bad as feared.
            """,
        ),
        match=r"\b(?:made|make) (?:a|an|such a) (?:\w+ )?(?:mistake|error)\b|\bdid something (?:really "
        r"|so )?(?:wrong|stupid)\b",
        becomes=Act.GUILTY,
    ),
    situation(
        "feels guilty",
        frozenset({Act.GUILTY}),
        "",
        manner(
            Help.VALIDATE,
            "take the guilt seriously without feeding it",
            CARING,
            """
            Guilt is a heavy companion.
            That weighs on you, I can tell.
            Thank you for telling me that.
            """,
            """
            What would make it a little better?
            Would you judge a friend as hard as yourself?
            Feeling it means your heart is in the right place.
            Is there still a way to put it right?
            What would you do differently now?
            """,
        ),
    ),
    situation(
        "had an embarrassing moment",
        frozenset({Act.ASHAMED, Act.TOLD, Act.BAD}),
        "class party meeting everyone everybody front teacher boss stranger carpet stage spilled tripped"
        " fell called waved"
        " embarrassed embarrassing awkward mortified laughed zip fly pants farted burped wrong",
        _EMBARRASSED,
        match=r"\b(?:called (?:my|the) (?:(?P<teacher>teacher)|boss|manager)"
        r"|\bi (?:\w+ ){1,8}in front of (?:everyone"
        r"|everybody"
        r"|the (?:whole|class|team|entire)|my (?:whole |entire )?(?:class|boss|friends|family|colleagues"
        r"|team)|all)|(?:spilled|spilt)\b.*\b(?P<stain>carpet|sofa|dress|host\w*|shirt)|(?:so|how|most"
        r"|really|very) embarrassing|embarrassed (?:myself|in front)|awkward|mortif\w+|made a fool"
        r"|everyone laughed|waved (?:back )?at|tripped|wrong (?:person|number|chat)|fell (?:over|down"
        r"|asleep)|wet my pants|my fly was|farted|burped|wrong (?:person|number|chat|group))\b",
        becomes=Act.ASHAMED,
    ),
    situation(
        "is ashamed of themselves",
        frozenset({Act.ASHAMED}),
        "",
        manner(
            Help.VALIDATE,
            "be gentle with shame",
            CARING,
            """
            Shame is such a lonely feeling.
            It took courage to say that.
            I don't think less of you.
            """,
            """
            What would you say to a friend who told you that?
            Where do you think that feeling comes from?
            You are allowed to be imperfect here.
            It loses some of its weight when it is said aloud.
            """,
        ),
        match=r"\b(?:ashamed|shame|embarrassed (?:to|by|of|about|for)|how i look|i'm \w+ and embarrassed)\b",
    ),
    situation(
        "had an embarrassing moment",
        frozenset({Act.ASHAMED}),
        "",
        _EMBARRASSED,
    ),
    situation(
        "compares themselves with others",
        TELLING,
        "feed instagram everyone everybody else others jealous envious envy facebook better happier"
        " friends compare comparing",
        manner(
            Help.VALIDATE,
            "take envy kindly",
            CARING,
            """
            Comparing hurts so easily.
            {feed}A feed only shows the best minutes.
            Envy is only human.
            """,
            """
            What do they have that you wish for most?
            {feed}Nobody posts their Tuesday evening in tears.
            It often points to something you long for.
            What in your own life would you not swap?
            """,
        ),
        match=r"\b(?:(?P<feed>feed|instagram|facebook|social media|online)|jealous|envious|envy"
        r"|compar\w+)\b|\b(?:everyone|everybody|all my friends)\b.{0,30}\b(?:better|happier|ahead"
        r"|married|kids|together|more than me|successful)\b",
        becomes=Act.ENVIOUS,
    ),
    situation(
        "doubts their own worth",
        TELLING,
        "terrible bad awful horrible lousy hopeless enough failure worthless useless stupid loser nothing"
        " nobody burden confidence myself ugly"
        " disappointment impostor imposter wrong",
        manner(
            Help.VALIDATE,
            "stand up for them against their own judgement",
            MOURNING,
            """
            That is a painful thing to feel.
            Such a harsh voice inside.
            I'm sorry it feels that way.
            """,
            """
            Who taught you to be that strict with yourself?
            You would never speak to a friend like that.
            You are worth being listened to, right now.
            When does that feeling get loudest?
            What happened that brought it up?
            """,
        ),
        match=r"\b(?:not|never) (?:\w+ )?(?:good|smart|pretty|thin|clever) enough\b|\b(?:failure"
        r"|worthless|useless|loser|a burden|no confidence|hate myself|disappointment|impostor|imposter"
        r"|so stupid|an idiot|i'm (?:such )?an? (?:terrible|bad|awful|horrible|useless|lousy"
        r"|hopeless) \w+|can't do anything right|wrong with me)\b",
        becomes=Act.SAD,
    ),
)
