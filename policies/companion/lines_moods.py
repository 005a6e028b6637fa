"""What the companion says about friends, and to feelings that are named. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, GLAD, WARM, manner
from policies.companion.situation import EVEN, GOOD, ROUGH, TELLING, situation

MOODS = (
    situation(
        "fell out with a friend",
        ROUGH | EVEN,
        "friend friends",
        manner(
            Help.REFLECT,
            "feel with them about a friend",
            CARING,
            """
            Losing touch with a friend hurts.
            That must sting.
            Friends can hurt us deeply.
            """,
            """
            Do you know what is behind it?
            What would you like to tell {them}?
            How did it start?
            You deserve friends who show up for you.
            """,
        ),
        match=r"\b(?P<who>my (?:\w+ )?friends?)\b (?:\w+ ){0,3}?(?:ignor\w+|not (?:talking|speaking)"
        r"|isn't (?:talking|speaking|answering)"
        r"|aren't (?:talking|speaking)|(?:doesn't|don't|won't) (?:talk|speak|call|answer|care|want|invite"
        r"|reply)|never|cancel\w+|lied|betray\w+"
        r"|stopped|angry|mad|hurt|left me|forgot me|laughed at|argu\w+|fight|fought|has a new)\b"
        r"|\b(?:fight|fought|argued|argument|fell out|falling out|quarrel\w*) with (?P<who2>(?:my"
        r"|a) (?:\w+ )?friend)\b"
        r"|\b(?:didn't|weren't|wasn't|not) invited?\b",
        becomes=Act.BAD,
    ),
    situation(
        "worries about a friend or relative",
        frozenset({Act.CONCERN, Act.FEAR}),
        "friend sister brother mother mum mom dad father son daughter husband wife partner grandmother"
        " grandma cousin colleague kids parents",
        manner(
            Help.VALIDATE,
            "feel with them and those they care for",
            CARING,
            """
            {Who} can be glad of you.
            That would worry me too.
            Hard to watch, isn't it.
            """,
            """
            How are you dealing with it yourself?
            What do you think {they} would need right now?
            Being there is already a lot.
            Have you been able to talk to {them} about it?
            """,
        ),
        match=r"(?P<who>my (?:\w+ )?(?:friend|sister|brother|mother|mum|mom|dad|father|son|daughter"
        r"|husband|wife|partner|grandmother|grandma|cousin|colleague|kids|parents))\b",
        becomes=Act.CONCERN,
    ),
    situation(
        "met or spoke with someone after a long time",
        GOOD | EVEN,
        "met ran bumped called rang phoned visited friend",
        manner(
            Help.ASK,
            "be curious about the meeting",
            CURIOUS,
            """
            What a nice surprise!
            Old faces, old stories.
            Some people are worth meeting again.
            """,
            """
            How was it to see {them} again?
            What did the two of you talk about?
            Did it feel like no time had passed?
            Will you stay in touch?
            """,
        ),
        match=r"\b(?:met|ran into|bumped into|saw|visited|had (?:coffee|dinner"
        r"|lunch) with)\b (?P<who>(?:an|my|a) (?:old )?(?:\w+ )?friend(?: from \w+)?|an old \w+)\b"
        r"|\b(?:first time in|haven't seen|hadn't seen)\b.*\byears\b|\bold (?:school )?friend\b",
        becomes=Act.GOOD,
    ),
    situation(
        "is lonely",
        frozenset({Act.LONELY, Act.SAD, Act.BAD}),
        "lonely loneliness alone nobody friends friend isolated invisible visits calls notice miss care"
        " anyone",
        manner(
            Help.JUST_LISTEN,
            "keep them company",
            CARING,
            """
            I'm glad you told me.
            Loneliness is a heavy quiet.
            That sounds very lonely.
            """,
            """
            Right now, at least, I'm here with you.
            When is it at its worst?
            Who would you love to hear from?
            Tell me about someone you are fond of.
            You are not strange for feeling that.
            """,
        ),
        match=r"\b(?:lonely|loneliness|alone|nobody|no one|no (?:real |close )?friends|any friends"
        r"|isolated|invisible|anyone would|would anyone)\b",
        becomes=Act.LONELY,
    ),
    situation(
        "trusts them with something",
        TELLING | {Act.INVITE},
        "told secret anyone anybody soul",
        manner(
            Help.JUST_LISTEN,
            "receive what they confide",
            WARM,
            """
            Thank you for trusting me.
            That takes courage.
            I'll listen carefully.
            """,
            """
            Say as much or as little as you like.
            How long have you carried it alone?
            Nothing you say here makes me think less of you.
            """,
        ),
        match=r"\b(?:haven't|never|not|didn't) (?:\w+ )?(?:told|said) (?:this |that "
        r"|it )?(?:to )?(?:anyone|anybody|a soul|this)\b|\bi(?:'ve)? (?:have|got|had|keep"
        r"|kept) a (?:\w+ )?secret\b",
    ),
    situation(
        "does not know how they feel",
        TELLING,
        "know feel feeling confused numb strange weird empty off",
        manner(
            Help.REFLECT,
            "make room for a feeling without a name",
            CARING,
            """
            Not every feeling has a name.
            That can be unsettling.
            """,
            """
            Where in your body do you notice it?
            When did it start?
            It doesn't have to make sense yet.
            What was the last thing that felt good?
            """,
        ),
        match=r"\b(?:don't know (?:how|what) i(?:'m)? feel\w*|feel (?:so |really |a bit |a little "
        r"|kind of |just )?(?:numb|empty|strange|weird|off|confused|nothing|lost)|feeling (?:a bit "
        r"|a little |so |really )?(?:numb|empty|strange|weird|off|confused|lost))\b",
        becomes=Act.SAD,
    ),
    situation(
        "feels relieved",
        frozenset({Act.RELIEF}),
        "",
        manner(
            Help.CELEBRATE,
            "breathe out with them",
            GLAD,
            """
            Oh, what a relief!
            Now you can breathe out.
            That must feel so light.
            """,
            """
            How long had it been weighing on you?
            What will you do with the lightness?
            You held out well until now.
            """,
        ),
    ),
    situation(
        "is grateful",
        TELLING,
        "grateful thankful lucky blessed",
        manner(
            Help.REFLECT,
            "share the gratitude",
            WARM,
            """
            What a lovely feeling.
            That warms me to hear.
            """,
            """
            What brought it up today?
            Do they know it?
            It's good to notice such things.
            """,
        ),
        match=r"\b(?:so |very |really |am |i'm |feel )+(?:grateful|thankful|lucky|blessed)\b(?! me)",
        becomes=Act.GOOD,
    ),
    situation(
        "is happy",
        GOOD,
        "happy happiest glad thrilled overjoyed cheerful delighted",
        manner(
            Help.CELEBRATE,
            "enjoy the happiness with them",
            GLAD,
            """
            How lovely to hear.
            That makes me smile.
            Happiness suits you.
            """,
            """
            What made today so good?
            Tell me what happened.
            Hold on to that feeling for a while.
            Who did you share it with?
            """,
        ),
        match=r"\b(?:i'm|we're|i|feel|am|feeling|was|so) (?:so |very |really |just |quite )*(?:happy"
        r"|happiest|thrilled|overjoyed|cheerful|delighted)\b",
    ),
    situation(
        "is excited",
        GOOD | EVEN,
        "excited wait exciting",
        manner(
            Help.CELEBRATE,
            "share the excitement",
            GLAD,
            """
            Ooh, how exciting!
            I can hear it in your words.
            """,
            """
            What are you most excited about?
            When will it be?
            I hope it's everything you dream of.
            """,
        ),
        match=r"\b(?:so |very |really |i'm |am )+excited\b|\bcan't wait\b",
    ),
    situation(
        "is proud of themselves",
        frozenset({Act.PROUD}),
        "",
        manner(
            Help.CELEBRATE,
            "share the pride",
            GLAD,
            """
            You have every reason.
            Good, that deserves pride.
            I can hear it, and rightly so.
            """,
            """
            What did it take to get there?
            Who have you told?
            Enjoy that feeling, you earned it.
            """,
        ),
    ),
    situation(
        "is angry",
        frozenset({Act.ANGER}),
        "angry furious mad livid scream rage fuming",
        manner(
            Help.VALIDATE,
            "let them be angry",
            CARING,
            """
            Let it out, I can take it.
            Something made you really angry.
            That is a lot of fire.
            """,
            """
            What happened?
            Who or what set it off?
            Anger usually has a good reason, tell me yours.
            You don't have to be polite about it with me.
            """,
        ),
        match=r"\b(?:so|i'm|am|really|very|could|feel) (?:so |really |very |just )*(?:angry|furious|mad"
        r"|livid|scream|fuming)\b(?!.*\b(?:because|that|when|at|about|with)\b)",
    ),
    situation(
        "is afraid of what is to come",
        frozenset({Act.FEAR}),
        "future tomorrow alone dark death dying flying heights spiders",
        manner(
            Help.VALIDATE,
            "take the fear seriously",
            CARING,
            """
            That fear makes sense.
            {fear}, so many people know that.
            """,
            """
            What do you picture happening?
            When did it begin?
            What makes it a little smaller?
            You don't have to face all of it at once.
            """,
        ),
        match=r"\b(?:afraid|scared|terrified|frightened|fear) of (?P<fear>(?:the |being |getting |my )?\w+)",
    ),
)
