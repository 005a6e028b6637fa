"""What the companion says to feelings that are named or told without an event of their own. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, GLAD, MOURNING, WARM, manner
from policies.companion.situation import EVEN, GOOD, ROUGH, TELLING, situation

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
        match=r"\bi (?:\w+ )?miss (?P<thing>(?:the|those|our|being|having) (?:\w+ )?\w+)\b(?! (?:bus"
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
        match=r"\b(?:can't stop crying|been crying|i'm crying|i cried|could cry|cry myself|in tears"
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
        match=r"\b(?P<who>my (?:\w+ )?friends?)\b.{0,40}\b(?:ignor\w+|not (?:talking|speaking)|isn't"
        r"|aren't|doesn't|don't|won't|never|cancel\w+|lied|betray\w+|stopped|angry|mad|hurt|left|forgot"
        r"|said|laughed|argu\w+|fight|fought|without me)\b|\b(?:fight|fought|argued|argument|fell out"
        r"|falling out|quarrel\w*) with (?P<who2>(?:my|a) (?:\w+ )?friend)\b|\b(?:didn't|weren't|wasn't"
        r"|not) invite[d]?\b",
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
