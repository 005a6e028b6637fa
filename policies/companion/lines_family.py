"""What the companion says about children, parents and the rest of the family. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, GLAD, JOYFUL, WARM, manner
from policies.companion.situation import EVEN, GOOD, ROUGH, TELLING, situation

FAMILY = (
    situation(
        "sees someone close move away",
        TELLING,
        "moved moving moves leaving emigrating emigrated",
        manner(
            Help.VALIDATE,
            "feel the distance with them",
            CARING,
            """
            That leaves a gap.
            So far away from you.
            Oh, you will miss {them}.
            """,
            """
            How are you with that?
            What will you miss most about {them}?
            Have you thought about a visit?
            How do you keep in touch?
            """,
        ),
        match=r"(?P<who>my (?:\w+ )?(?:<kin>|parents|neighbou?r|colleague|kids"
        r"|children))\b (?:\w+ )?(?:is |are |has |have )?(?:just )?(?:moved|moving|moves|leaving"
        r"|emigrat\w+)\b(?: (?:to|away|abroad|for|back))(?! (?:in|our|my))",
        becomes=Act.SAD,
    ),
    situation(
        "looks forward to someone coming home",
        EVEN | GOOD,
        "coming comes returning home back visiting",
        manner(
            Help.CELEBRATE,
            "look forward with them",
            JOYFUL,
            """
            Oh, how lovely!
            What a reunion that will be!
            """,
            """
            How long is it since you saw {them}?
            What will you do first, the two of you?
            You must be counting the hours.
            """,
        ),
        match=r"(?P<who>my (?:\w+ )?(?:<kin>|kids|children))\b.{0,20}\b(?:(?:is|are"
        r"|'s) (?:\w+ )?(?:coming|returning)|comes) (?:home|back)\b",
        becomes=Act.GOOD,
    ),
    situation(
        "was treated kindly by someone",
        TELLING - {Act.LOSS, Act.ANGER},
        "brought lent gave helped cooked drove made invited surprised comforted hugged carried sent",
        manner(
            Help.REFLECT,
            "enjoy the kindness with them",
            GLAD,
            """
            How kind of {them}!
            What a lovely thing to do.
            {soup}Soup and kindness, the best medicine.
            """,
            """
            How did you feel just then?
            There are good people around you.
            Did {they} know what it meant to you?
            Kindness like that stays with one.
            """,
        ),
        match=r"(?P<who>my (?:\w+ )?\w+|a (?:\w+ )?(?:stranger|man|woman|lady|colleague|neighbou?r|boy"
        r"|girl|friend)|someone|somebody) (?:just |even |always |kindly )*(?:brought|lent|gave|helped"
        r"|cooked|drove|made|invited|surprised|comforted|hugged|carried|sent) (?:for )?(?:me"
        r"|us)\b(?! (?:angry|mad|cry|sad|feel|wait|up|a (?:ticket|fine|warning|bill"
        r"|dirty look)))(?:.*(?P<soup>soup))?",
        becomes=Act.GOOD,
    ),
    situation(
        "expects a child",
        TELLING - {Act.LOSS, Act.FEAR, Act.ILL},
        "adopting adopt pregnant baby twins expecting girl boy parents grandmother grandma grandfather"
        " grandpa grandparents aunt uncle father"
        " mother dad mum mom",
        manner(
            Help.CELEBRATE,
            "rejoice over a child to come",
            JOYFUL,
            """
            {twins}Twins, how wonderful!
            Congratulations, what news!
            A little person, how wonderful!
            Oh, what joyful news!
            """,
            """
            {twins}Twice the joy, and twice the socks.
            How did you feel when you found out?
            Who have you told so far?
            I wish you a calm and happy time until then.
            Have you thought about names yet?
            """,
        ),
        match=r"\bpregnant\b|\bit's a (?:boy|girl)\b|\badopting\b|\b(?:having|expecting"
        r"|have) (?:(?:our|my) (?:first |second |third )?|a )?(?:baby|boy|girl|child|(?P<twins>twins))\b"
        r"|\bgoing to (?:be|become) (?:a |an )?(?:grand)?(?:parents?|mother|father|mum|mom|dad|ma|pa"
        r"|aunt|uncle)\b",
        becomes=Act.NEWS,
    ),
    situation(
        "is afraid of becoming a parent",
        frozenset({Act.FEAR, Act.UNSURE}),
        "father mother parent dad mum mom baby parents",
        manner(
            Help.ENCOURAGE,
            "reassure someone about to be a parent",
            CARING,
            """
            Big love brings big worries.
            Every parent knows that fear.
            That fear shows how much you care.
            """,
            """
            Nobody starts out knowing how it is done.
            What worries you most about it?
            You will grow into it, a day at a time.
            Children need someone loving, not someone perfect.
            """,
        ),
        match=r"\b(?:being|becoming|be|a) a? ?(?:good )?(?:father|mother|parent|dad|mum|mom)\b",
    ),
    situation(
        "has a newborn",
        TELLING - {Act.LOSS},
        "born newborn birth baby",
        manner(
            Help.CELEBRATE,
            "welcome a newborn",
            JOYFUL,
            """
            Welcome, little one!
            Congratulations to all of you!
            What a wonderful moment!
            """,
            """
            How are you all doing?
            Who does the little one take after?
            Those first days are pure magic, and no sleep.
            What is the little one called?
            """,
        ),
        match=r"\bwas born\b|\bnewborn\b|\bgave birth\b|\bhad (?:a|her|our) baby\b",
        becomes=Act.NEWS,
    ),
    situation(
        "tells of a child's step forward",
        GOOD | EVEN,
        "son daughter baby kid toddler grandson granddaughter child boy girl niece nephew",
        manner(
            Help.CELEBRATE,
            "marvel at a child with them",
            JOYFUL,
            """
            Oh, how wonderful!
            What a moment to see!
            You must be bursting with pride.
            {Milestone}, how exciting!
            """,
            """
            Did you manage to see it happen?
            Moments like that only come once.
            How did {they} look at you then?
            I can almost see {their} face.
            """,
        ),
        match=r"(?P<who>my (?:\w+ )?(?:son|daughter|baby|kid|toddler|grandson|granddaughter|boy|girl"
        r"|niece|nephew))\b.{0,25}(?P<milestone>first (?:steps|words?|tooth|smile|day of school)"
        r"|learned to \w+|(?:can|rode|swam|walked|read|slept through))",
        becomes=Act.NEWS,
    ),
    situation(
        "is proud of someone",
        frozenset({Act.PROUD}),
        "son daughter kids children sister brother husband wife mum mom dad him her them friend grandson"
        " granddaughter"
        " kid boy girl",
        manner(
            Help.CELEBRATE,
            "share the pride",
            GLAD,
            """
            You have every reason.
            I can hear how proud you are.
            That is something to be proud of.
            {bully}That took real courage.
            """,
            """
            Did you tell {them} how proud you are?
            {bully}A boy like that has been raised well.
            {They} must have learned that from someone.
            What did it feel like to hear about it?
            """,
        ),
        match=r"\bproud of (?P<who>my (?:\w+ )?\w+|him|her|them)\b(?:.*\b(?P<bully>bull\w+|stood up))?",
    ),
    situation(
        "has a child who is having a hard time at school",
        ROUGH | EVEN,
        "son daughter kid kids child children boy girl grandson granddaughter",
        manner(
            Help.REFLECT,
            "think about the child with them",
            CARING,
            """
            That tugs at a parent's heart.
            Poor thing, and poor you.
            That must be hard to watch.
            """,
            """
            Do you have an idea what is behind it?
            Did {they} say what is worrying {them}?
            It already helps {them} that you notice.
            Being on {their} side is already a lot.
            """,
        ),
        match=r"(?P<who>my (?:\w+ )?(?:son|daughter|kid|child|boy|girl|grandson"
        r"|granddaughter))\b.*\b(?:school|bull(?:y|ied)|teacher|class|homework|marks|grades|failing"
        r"|kindergarten|nursery)\b",
        becomes=Act.CONCERN,
    ),
    situation(
        "lives in a house that the children have left",
        TELLING,
        "kids children son daughter moved college university",
        manner(
            Help.VALIDATE,
            "feel the quiet house with them",
            CARING,
            """
            A quiet house can be loud.
            Such a big change for you.
            That silence takes getting used to.
            """,
            """
            What do you miss most about the bustle?
            You spent years being needed every hour.
            How often do you hear from them?
            There is room for something of your own now, in time.
            """,
        ),
        match=r"\b(?:kids|children|son|daughter)\b.{0,25}\b(?:moved out|left home|moved away"
        r"|went (?:off )?to (?:college|university|uni)|left for (?:college|university))\b",
        becomes=Act.LONELY,
    ),
    situation(
        "has children who are wearing them out",
        ROUGH | EVEN,
        "kids children toddler baby twins son daughter teenager teenagers",
        manner(
            Help.VALIDATE,
            "give a parent some rest",
            CARING,
            """
            Parenting is hard work.
            {little}Little ones can wear you out.
            No wonder you are worn out.
            """,
            """
            Is there anyone who can take over for an hour?
            You are allowed to find it hard.
            What was the toughest moment today?
            Even good parents run out of patience.
            """,
        ),
        match=r"\b(?:kids|children|(?P<little>toddler|baby|twins)|son|daughter"
        r"|teenagers?)\b.{0,40}\b(?:driv\w+ me|crying|screaming|tantrums?|won't sleep|awake|whining"
        r"|fighting|never listens?|don't listen|doesn't listen|exhausting|mess|slam\w*|won't (?:eat|sleep"
        r"|listen))\b"
        r"|\b(?:exhausted|tired|worn out)\b.*\b(?:kids|children|toddler|baby|twins)\b",
        becomes=Act.TIRED,
    ),
    situation(
        "is not on good terms with someone of the family",
        ROUGH | EVEN,
        "mother mum mom father dad sister brother parents son daughter family aunt uncle cousin in-laws"
        " mother-in-law father-in-law grandmother"
        " stepmother stepfather",
        manner(
            Help.REFLECT,
            "take a rift in the family seriously",
            CARING,
            """
            Family rifts hurt like few things.
            That must weigh on you.
            Trouble with {who} goes deep.
            """,
            """
            What happened between you?
            What do you wish {they} would understand?
            Do you miss how it was before?
            It can be loved and difficult at once.
            Has it been like this for long?
            """,
        ),
        match=r"(?P<who>my (?:\w+ )?(?:mother-in-law|father-in-law|mother|mum|mom|father|dad|sister"
        r"|brother|parents|son|daughter|family|aunt|uncle|cousin|in-laws|stepmother|stepfather))\b"
        r".{0,30}\b(?:not (?:talking|speaking)|isn't (?:talking|speaking)|aren't (?:talking|speaking)"
        r"|won't (?:talk|speak)|doesn't (?:talk|speak|understand|listen|accept|approve|like)"
        r"|don't (?:understand|listen|accept|approve)"
        r"|never (?:calls|listens|asks|visits|understands?)|criticis\w+|hates?|fight|fought|argu\w+"
        r"|quarrel\w*|angry|mad at|judg\w+|treats?|favou?rs?|compar\w+|disappointed)\b"
        r"|\b(?:fight|fought|argued|argument|row|quarrel\w*|fighting|arguing|falling out"
        r"|fell out) with (?P<who2>my (?:\w+ )?(?:mother|mum|mom|father|dad|sister|brother|parents|son"
        r"|daughter|family|in-laws))"
        r"|\b(?:haven't|hasn't|not|don't|no longer) (?:spoken|talked|speak|talk|seen|see"
        r"|had contact) (?:to |with )?(?P<who3>my (?:mother|mum|mom|father|dad|sister|brother|parents"
        r"|son|daughter|family))\b",
        becomes=Act.BAD,
    ),
    situation(
        "was let down by someone close",
        ROUGH | EVEN,
        "brother sister mother mum mom father dad husband wife partner flatmate roommate boyfriend"
        " girlfriend son daughter cousin friend kids uncle aunt",
        manner(
            Help.VALIDATE,
            "share the annoyance",
            CARING,
            """
            How thoughtless of {them}!
            That would annoy me, too.
            Not very considerate.
            """,
            """
            And not even a word about it, I suppose?
            What did you say to {them}?
            Does that happen often?
            A small apology would be the least.
            """,
        ),
        match=r"(?P<who>my (?:\w+ )?(?:brother|sister|mother|mum|mom|father|dad|husband|wife|partner"
        r"|flatmate|roommate|boyfriend|girlfriend|son|daughter|cousin|friend|kids))\b (?:\w+ )?"
        r"(?:borrow\w*|never (?:helps?|cleans?|tidies|cooks?|thanks|asks|pays?|says?)|forgot (?:my|our"
        r"|me|to)|left (?:me|a|the|his|her|all)|broke my|used (?:up )?my|took my|ate (?:my|all|the)|lost my"
        r"|cancelled|doesn't help|won't help|didn't (?:come|show|thank|help|turn)|lied|told (?:everyone"
        r"|everybody|all|them|him|her|people) (?:my|about|what)|laughed at|talks? behind|read my"
        r"|went through my)\b",
        becomes=Act.ANGER,
    ),
    situation(
        "has an ageing parent or grandparent to worry about",
        ROUGH | EVEN,
        "mother mum mom father dad grandmother grandma gran nan grandfather grandpa grandad parents",
        manner(
            Help.VALIDATE,
            "feel with them",
            CARING,
            """
            Watching that is so hard.
            That is a long goodbye.
            Roles change, and it hurts.
            """,
            """
            How are you coping with it yourself?
            What helps {them} on a bad day?
            You are doing a lot out of love.
            Is anyone sharing the load with you?
            """,
        ),
        match=r"(?P<who>my (?:mother|mum|mom|father|dad|grandmother|grandma|gran|nan|grandfather|grandpa"
        r"|grandad|parents))\b.{0,40}\b(?:forget\w*|dementia|alzheimer's|old|older|frail|care home"
        r"|nursing home|doesn't (?:recognise|recognize|know|remember)|confused|falls?|fell|weaker)\b",
        becomes=Act.CONCERN,
    ),
    situation(
        "celebrates a birthday in the family",
        GOOD | EVEN,
        "mother mum mom father dad grandmother grandma gran nan grandfather grandpa grandad son daughter"
        " sister brother wife husband friend aunt uncle"
        " niece nephew grandson granddaughter",
        manner(
            Help.CELEBRATE,
            "wish a happy birthday",
            JOYFUL,
            """
            Happy birthday to {them}!
            {age}, what an age!
            How lovely, a birthday!
            """,
            """
            How will you celebrate with {them}?
            Give {them} a smile from me.
            What would {they} wish for?
            I hope there is cake.
            """,
        ),
        match=r"(?P<who>my (?:\w+ )?\w+) (?:is|turns|turned|is turning) (?:(?P<age>seventy|eighty|ninety"
        r"|a hundred)|\w+)(?: years old)? (?:today|tomorrow|this|next)\b|(?:it's"
        r"|today's) (?P<who2>my (?:\w+ )?\w+)'s birthday\b",
        becomes=Act.NEWS,
    ),
    situation(
        "has family coming to visit",
        TELLING,
        "in-laws mother-in-law parents family guests relatives mother mum mom grandparents",
        manner(
            Help.ASK,
            "see how they feel about the visit",
            CURIOUS,
            """
            Visitors, that means bustle.
            A visit like that takes some doing.
            {clean}That is a lot of cleaning.
            """,
            """
            Are you looking forward to it or dreading it?
            {clean}They come to see you, not the floors.
            What needs to be done before they come?
            I hope there is a quiet moment for you too.
            """,
        ),
        match=r"(?:(?P<clean>clean\w*|tidy|hoover|scrub).*)?\b(?:in-laws|mother-in-law|parents|family"
        r"|guests|relatives|mother|mum|mom|grandparents)\b.{0,12}\b(?:come|comes|coming|visit|visiting"
        r"|arrive|arriving|staying|stay)\b",
    ),
    situation(
        "cares for someone",
        TELLING,
        "caring carer looking care",
        manner(
            Help.VALIDATE,
            "see the one who cares for others",
            WARM,
            """
            Caring for someone takes so much.
            That is love, and hard work.
            """,
            """
            Who looks after you meanwhile?
            You are allowed to be tired of it sometimes.
            When did you last have an hour to yourself?
            """,
        ),
        match=r"\b(?:caring for|care of|looking after|carer for) (?P<who>my (?:\w+ )?(?:mother|mum|mom"
        r"|father|dad|husband|wife|parents|grandmother|grandma|son|daughter|brother|sister))\b",
        becomes=Act.TIRED,
    ),
)
