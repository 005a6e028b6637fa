"""What the companion says to losses and damage. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, manner
from policies.companion.situation import TELLING, situation

MISHAPS = (
    situation(
        "met with someone inconsiderate",
        TELLING,
        "idiot jerk moron someone somebody people",
        manner(
            Help.VALIDATE,
            "take their side",
            CARING,
            """
            How inconsiderate!
            {again}Again, that is maddening.
            Some people, honestly.
            """,
            """
            What did you do?
            You have every right to be cross.
            Has it happened before?
            """,
        ),
        match=r"\b(?:some|this|that) (?:idiot|jerk|moron|fool)\b(?:.*\b(?P<again>again))?|\b(?:someone"
        r"|somebody) (?:\w+ )?(?:parked|blocked|dumped|threw|cut)\b(?:.*\b(?P<again2>again))?",
        becomes=Act.ANGER,
    ),
    situation(
        "was overcharged or cheated by a business",
        TELLING,
        "charged overcharged refund scammed ripped bill invoice cheated",
        manner(
            Help.VALIDATE,
            "take their side",
            CARING,
            """
            That's outrageous!
            And it's your money, too.
            """,
            """
            Have you got it in writing?
            How have they reacted so far?
            Stay stubborn, you're in the right.
            """,
        ),
        match=r"\b(?:charged (?:me|us) (?:twice|double|too much|for)|overcharged|won't (?:refund"
        r"|give (?:me |us )?(?:the|my|our) money)|scammed|ripped (?:me|us) off|sold me a)\b",
        becomes=Act.ANGER,
    ),
    situation(
        "lost work or files",
        TELLING,
        "lost deleted crashed erased gone",
        manner(
            Help.VALIDATE,
            "share the dismay",
            CARING,
            """
            Oh no, all that work!
            That is a nightmare.
            """,
            """
            Is there a copy of it anywhere?
            How much of it is gone?
            Take a breath first, some of it may come back.
            """,
        ),
        match=r"\b(?:lost|deleted|erased|wiped)\b.{0,12}\b(?:thesis|work|files?|photos|pictures|data"
        r"|document|essay|project|everything|manuscript)\b(?! (?:offer|permit))",
        becomes=Act.BAD,
    ),
    situation(
        "had something spoiled",
        TELLING,
        "ruined spoiled spoilt wrecked",
        manner(
            Help.VALIDATE,
            "share the disappointment",
            CARING,
            """
            Oh, what a shame.
            You had looked forward to it so.
            """,
            """
            What would you have loved to do instead?
            Was there at least one good moment?
            That would disappoint anyone.
            """,
        ),
        match=r"\b(?:my|our|the|his|her) (?:\w+ )?\w+ (?:was|were|got|is|has been|are) (?:completely "
        r"|totally )?(?:ruined|spoil(?:ed|t)|wrecked)\b|\b(?:ruined|spoil(?:ed|t)|wrecked) (?:my|our"
        r"|the) (?:\w+ )?(?:day|evening|party|holiday|wedding|trip|birthday|weekend|plans|christmas)\b",
        becomes=Act.BAD,
    ),
    situation(
        "has an uninvited animal at home",
        TELLING,
        "spider spiders mouse mice rat rats wasp wasps ants cockroach bat moths bees",
        manner(
            Help.VALIDATE,
            "share the shudder with humour",
            CURIOUS,
            """
            Eek, an uninvited guest!
            Oh, a flatmate without a contract.
            """,
            """
            Are you the brave one, or do you call for help?
            A glass and a sheet of paper work wonders.
            What will you do about it?
            """,
        ),
        match=r"\b(?:spiders?|mouse|mice|rats?|wasps?|ants|cockroach\w*|bat|moths|bees)\b.{0,15}\b(?:in"
        r"|on|under|behind|at) (?:my|the|our)\b",
        becomes=Act.BAD,
    ),
    situation(
        "was robbed or had something stolen",
        TELLING,
        "stole stolen robbed burgled burglar mugged hacked scammed pickpocket",
        manner(
            Help.VALIDATE,
            "take the fright seriously",
            CARING,
            """
            Oh no, what a shock.
            That is awful, I'm sorry.
            How horrible for you.
            """,
            """
            Are you all right yourself?
            It leaves such an uneasy feeling, doesn't it.
            What did they take?
            Have you been able to report it?
            """,
        ),
        match=r"\b(?:stole|stolen|robbed|burgled|burglars?|mugged|hacked|scammed"
        r"|pickpocket\w*)\b(?! (?:the show|my (?:heart|idea|seat|lunch)))",
        becomes=Act.BAD,
    ),
    situation(
        "had their things damaged by someone",
        TELLING,
        "keyed scratched smashed vandalised dented crashed hit broke",
        manner(
            Help.VALIDATE,
            "share the indignation",
            CARING,
            """
            How mean, honestly.
            Who does such a thing?
            That is maddening.
            """,
            """
            And you are left with the bill.
            Do you have any idea who it was?
            You have every right to be furious.
            How bad is the damage?
            """,
        ),
        match=r"\b(?:somebody|someone|they|some \w+|he|she|neighbour|kids) (?:has |have |just )?(?:keyed"
        r"|scratched|smashed|vandalised|dented|crashed into|hit|broke|ran into"
        r"|backed into) (?:into )?(?P<thing>(?:my|our) \w+)",
        becomes=Act.ANGER,
    ),
    situation(
        "has lost something",
        TELLING - {Act.LOSS},
        "lost lose losing find misplaced",
        manner(
            Help.VALIDATE,
            "help them stay calm",
            CARING,
            """
            Oh no, {thing}!
            Losing {thing}, how annoying.
            Oh dear, what a fright.
            """,
            """
            {own}Where did you see {thing} last?
            Honest people do hand things in.
            {cards}Have you been able to block the cards?
            I hope it turns up soon.
            It so often hides in the last place you look.
            """,
        ),
        match=r"\b(?:(?P<own>i|we|i've|i'm|we've) (?:\w+ )?)?(?:lost|lose|losing|can't find"
        r"|misplaced) (?P<thing>(?:my|our) (?:\w+ )?(?:keys?"
        r"|(?P<cards>wallet|purse|handbag)|phone|bag|ring|glasses|passport|ticket|umbrella|phone|luggage"
        r"|suitcase|earring|scarf|gloves?|homework|teddy|toy|card|laptop|jacket|hat|notebook|bike))\b",
        becomes=Act.BAD,
    ),
    situation(
        "has a lost animal",
        TELLING,
        "dog cat puppy kitten horse pony rabbit bunny hamster parrot budgie goldfish fish tortoise pet pig",
        manner(
            Help.VALIDATE,
            "worry with them",
            CARING,
            """
            Oh no, you must be so worried.
            Poor thing, out there alone.
            """,
            """
            Where was {pet} last seen?
            Many find their way home by themselves.
            Have you told the neighbours?
            """,
        ),
        match=r"(?P<pet><mine> <pet>) (?:\w+ )?(?:ran away|is missing|disappeared|didn't come home"
        r"|escaped|is gone|got out)|lost (?P<pet2><mine> (?:dog|cat|puppy|kitten))",
        becomes=Act.FEAR,
    ),
)
