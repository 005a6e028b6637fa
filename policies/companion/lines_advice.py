"""What the companion says when asked for advice: it helps people find their own, and gives a little. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, WARM, manner
from policies.companion.situation import situation

_ADVICE = frozenset({Act.ADVICE, Act.UNSURE, Act.FACT, Act.OPINION_ASKED})

ADVICE = (
    situation(
        "asks how to get on with someone at work",
        _ADVICE,
        "colleague colleagues boss manager coworker team",
        manner(
            Help.REFLECT,
            "think about it with them",
            CARING,
            """
            That can spoil every morning.
            People at work can't be chosen.
            """,
            """
            What does it look like when it happens?
            Could you talk to them alone, calmly?
            What do you think is behind it?
            Is there someone there who is on your side?
            """,
        ),
        match=r"\b(?:my|a|the|our) (?:\w+ )?(?:colleagues?|boss|manager|coworker|team)\b",
    ),
    situation(
        "wonders whether to write to someone",
        _ADVICE,
        "text call message write him her ask",
        manner(
            Help.REFLECT,
            "weigh it lightly with them",
            WARM,
            """
            Ah, that thumb over the button.
            Tempting, I can tell.
            """,
            """
            What would you like to say?
            What are you hoping to get back?
            If you sleep on it and still want to, then do.
            How would you feel if no answer came?
            """,
        ),
        match=r"\bshould i (?:\w+ )?(?:text|call|message|write to|write|ring|contact|ask) (?P<who>him"
        r"|her|them|my \w+)\b",
    ),
    situation(
        "asks whether to leave their job",
        _ADVICE,
        "quit job resign work boss",
        manner(
            Help.REFLECT,
            "weigh the job with them",
            CURIOUS,
            """
            A big question, that.
            Not one to answer for you.
            """,
            """
            What would you miss, and what would you gladly leave?
            If you knew it would turn out well, what would you do?
            How does your stomach feel on a Sunday evening?
            Is it the work, or the people there?
            """,
        ),
        match=r"\b(?:quit|leave|resign|change|stay in|stay at|take)\b.{0,12}\b(?:job|work|company"
        r"|position|offer)\b|\bquit\b",
    ),
    situation(
        "asks how to fall asleep",
        _ADVICE,
        "sleep asleep",
        manner(
            Help.INFORM,
            "give a gentle hint",
            WARM,
            """
            Sleep can't be forced, sadly.
            That is a tiring problem.
            """,
            """
            A dark room, no screen, and slow breathing help many.
            Some write their worries down first, to park them.
            What keeps your head awake?
            Getting up at the same time helps more than going to bed early.
            """,
        ),
        match=r"\b(?:fall asleep|sleep)\b",
    ),
    situation(
        "asks what to do about love",
        _ADVICE,
        "boyfriend girlfriend husband wife partner him her date crush love ex leave stay",
        manner(
            Help.REFLECT,
            "look at the heart of it with them",
            CARING,
            """
            Only your heart knows that.
            That is a hard place to be.
            Nobody can decide that for you.
            """,
            """
            How do you feel when you are near {them}?
            What would you tell a friend in your place?
            What are you most afraid of losing?
            Imagine a year from now, what do you see?
            """,
        ),
        match=r"\b(?P<who>my (?:boyfriend|girlfriend|husband|wife|partner|ex|crush))\b|\b(?:stay (?:with"
        r"|or)|leave (?:him|her|them|my)"
        r"|break up|text (?:him|her)|call (?:him|her)|ask (?:him|her) out|marry|in love|dating)\b",
    ),
    situation(
        "asks how to tell someone something hard",
        _ADVICE,
        "talk tell say explain admit confess apologise apologize ask come parents mother mum mom boss",
        manner(
            Help.ENCOURAGE,
            "help them find the words",
            CARING,
            """
            That takes courage.
            A hard talk to begin.
            Finding the words is half of it.
            """,
            """
            Perhaps start with how hard it is for you to say.
            What are you most afraid {they} will answer?
            A calm moment and one honest sentence are enough.
            What do you want {them} to understand above all?
            Shall we try out the first sentence together?
            """,
        ),
        match=r"\bhow (?:to|(?:do|can|should|could|would) i) (?:talk to|speak to|tell|say|explain|admit"
        r"|confess|break"
        r"|apologi[sz]e|ask)\b(?:.{0,20}(?P<who>my (?:\w+ )?\w+|him|her|them))?",
    ),
    situation(
        "asks what to do about a friend",
        _ADVICE,
        "friend friends roommate flatmate colleague neighbour neighbours",
        manner(
            Help.REFLECT,
            "think about the friend with them",
            CARING,
            """
            {hurt}That would bother me too.
            Friendship and a tricky question.
            """,
            """
            {hurt}Could you ask {them} straight out, without blame?
            {hurt}What do you think lies behind it?
            {money}Could you live with not getting it back?
            What would {they} say if you were quite open?
            How will you feel afterwards, either way?
            """,
        ),
        match=r"(?P<who>my (?:\w+ )?(?:friends?|roommate|flatmate|colleagues?"
        r"|neighbours?))\b(?:.*\b(?:(?P<hurt>ignor\w+|angry|mad|lied|hurt|avoid\w*|stopped|never"
        r"|talk\w*)|(?P<money>money|lend|loan))\b)?",
    ),
    situation(
        "asks how to cope with a feeling",
        _ADVICE,
        "anxiety panic nerves fear loneliness temper stop feel calm relax cope deal happy worry worrying"
        " anxious sad angry forget forgive lonely"
        " stress over",
        manner(
            Help.INFORM,
            "give a small step",
            CARING,
            """
            There is no switch, sadly.
            A good question to ask.
            That takes time and kindness.
            """,
            """
            What has helped you before, even a little?
            A walk, some slow breaths, one person to tell: small things count.
            Naming the feeling often takes its edge off.
            What sets it off, do you think?
            """,
        ),
        match=r"\bhow (?:do|can|should|could|would) (?:i|you|we|one) (?:stop|feel|calm|relax|cope|deal"
        r"|be|get over|forget|forgive|handle|move on|let go|cheer)\b|\bwhat helps\b|\bwhat (?:can|should"
        r"|do|could) i do (?:about|against|with|for) (?:my |the |this )?(?:anxiety|stress|worr\w+|panic"
        r"|loneliness|anger|nerves|fears?|sadness|thoughts|temper)\b",
    ),
    situation(
        "asks how to meet people",
        _ADVICE,
        "friends people meet social",
        manner(
            Help.ENCOURAGE,
            "give a small step",
            WARM,
            """
            That is brave to ask.
            Many people wonder about that.
            """,
            """
            Doing something you like, every week, with the same faces works best.
            What do you enjoy that others might share?
            Most people are glad when someone else begins.
            """,
        ),
        match=r"\b(?:make|find|meet) (?:new |some |any )?(?:friends|people)\b",
    ),
    situation(
        "asks for advice in trouble",
        frozenset({Act.ADVICE}),
        "",
        manner(
            Help.REFLECT,
            "first the feeling, then the question",
            CARING,
            """
            {heavy}First of all, that is a lot.
            {heavy}No wonder you ask.
            {gladly}{whether}Let's think it through together.
            {gladly}{whether}Not an easy one to call.
            {gladly}{how}Tricky, let me think along.
            {gladly}{how}Good that you ask.
            """,
            """
            {heavy}What would a little relief look like?
            {heavy}What do you need most right now?
            {gladly}{whether}What does your gut say?
            {whether}What would you tell a friend who asked you that?
            {whether}Which choice would you be glad about in a year?
            {whether}If it can wait, sleep on it first.
            {how}What have you tried so far?
            {how}Perhaps begin with the smallest step.
            {how}Who do you know that has managed it?
            {how}What makes it hard, do you think?
            """,
        ),
    ),
)
