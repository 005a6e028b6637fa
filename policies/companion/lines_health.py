"""What the companion says about illness and pain. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, JOYFUL, WARM, manner
from policies.companion.situation import AHEAD, EVEN, ROUGH, TELLING, situation

HEALTH = (
    situation(
        "had good news from the doctor",
        TELLING,
        "vet scan test tests results result biopsy clear remission negative benign cancer doctor operation"
        " surgery recovered hospital",
        manner(
            Help.CELEBRATE,
            "share the relief",
            JOYFUL,
            """
            Oh, what a relief!
            That is wonderful news!
            What a weight off you!
            """,
            """
            Now you can breathe out at last.
            You must have been so nervous until now.
            {noone}How are you feeling now?
            {someone}You and {who} have been through a lot.
            What a long wait that must have been.
            """,
        ),
        match=r"\b(?:came back|is|was|were|are|all|came out) (?:all |completely )?(?:clear|negative"
        r"|benign|fine|normal|good)\b|\bremission\b|\bwill make it\b|\bpulled? through\b"
        r"|\bcancer[- ]free\b|\ball clear\b|\b(?:recovered"
        r"|came home from|went well|was a success|healthy)\b",
        becomes=Act.RELIEF,
    ),
    situation(
        "waits for what the doctors find",
        TELLING,
        "doctor doctors tests scan results biopsy lump specialist mri blood",
        manner(
            Help.VALIDATE,
            "wait with them",
            CARING,
            """
            Waiting like that is frightening.
            Not knowing is the worst.
            I understand that you worry.
            """,
            """
            {lump}Has a doctor had a look at it yet?
            {nolump}When will you hear more?
            {nolump}What did the doctor say, exactly?
            {nolump}Tests are how they rule things out, too.
            Is somebody going with you?
            What goes through your mind at night?
            """,
        ),
        match=r"\b(?:more|some|further|blood|the|for|run|do|did) (?:\w+ )?(?P<nolump>tests)\b"
        r"|\b(?P<nolump2>results)\b|\b(?P<nolump3>biopsy)\b"
        r"|\ba (?P<lump>lump)\b|\bscan\b|\bmri\b|\bspecialist\b|\bwaiting (?:to hear|for) (?:from )?(?:the "
        r"|my )?(?:doctor|results|hospital)\b",
        becomes=Act.FEAR,
    ),
    situation(
        "is getting well again",
        TELLING,
        "recovering recover recovery healing better surgery operation",
        manner(
            Help.ENCOURAGE,
            "wish them patience and strength",
            WARM,
            """
            Healing takes its own time.
            Then rest is your job now.
            """,
            """
            How are you feeling today?
            What is the hardest part of it?
            Who is spoiling you meanwhile?
            I hope each day is a bit easier.
            """,
        ),
        match=r"\b(?:i'm|i am|still|slowly) (?:\w+ )?(?:recovering|healing|on the mend|getting better"
        r"|feeling better)\b|\bhad (?:my |an? )?(?:operation|surgery)\b",
    ),
    situation(
        "has an operation ahead",
        AHEAD | {Act.ILL, Act.BAD, Act.CONCERN},
        "operation surgery operated",
        manner(
            Help.ENCOURAGE,
            "steady them before an operation",
            CARING,
            """
            That would scare anyone.
            Of course you're scared.
            {someone}No wonder you worry about {them}.
            """,
            """
            They do this every day, and they'll watch over {patient}.
            What frightens you most about it?
            Will someone be with {patient} when it's over?
            I'll be thinking of {patient}.
            """,
        ),
        match=r"(?:(?P<who>my (?:\w+ )?<kin>).*)?\b(?:operation|surgery|operated)\b(?!.*\b(?:went|was"
        r"|well|success|over)\b)",
        becomes=Act.FEAR,
    ),
    situation(
        "has someone close who is seriously ill",
        TELLING,
        "diagnosed cancer dementia alzheimer's parkinson's stroke hospital chemo tumour ill sick dying"
        " heart coma hospice",
        manner(
            Help.VALIDATE,
            "feel with them and those they love",
            CARING,
            """
            Oh no, I'm so sorry.
            I'm so sorry about {who}.
            That is hard news.
            """,
            """
            How are you taking it yourself?
            How is everyone around you taking it?
            You don't have to be the strong one all the time.
            Who is there for you in this?
            What did the doctors tell you?
            """,
        ),
        match=r"^(?!.*\b(?:woke up|recovered|better now|came home|remission|all clear"
        r"|survived)\b).*?(?P<who><mine> (?:\w+ )?(?:mother|mum|mom|father|dad|sister|brother|son"
        r"|daughter|husband"
        r"|wife|partner|grandmother|grandma|gran|granny|nan|grandfather|grandpa|grandad|uncle|aunt|cousin"
        r"|friend|boyfriend|girlfriend|baby|child|colleague))\b"
        r".{0,30}\b(?:diagnosed|cancer|dementia|alzheimer's|parkinson's|stroke|hospital|chemo\w*|tumou?r"
        r"|very ill|very sick|seriously|dying|heart attack|coma|hospice|intensive care|really sick"
        r"|really ill)\b",
        becomes=Act.CONCERN,
    ),
    situation(
        "has got a serious diagnosis",
        TELLING,
        "diagnosed cancer diabetes ms arthritis diagnosis chemo tumour",
        manner(
            Help.JUST_LISTEN,
            "let it sink in with them",
            CARING,
            """
            I'm so sorry, that is a lot.
            That is heavy news to carry.
            """,
            """
            What went through you when you heard it?
            You don't have to be brave with me.
            Is someone close by for you?
            One day at a time is enough now.
            """,
        ),
        match=r"\b(?:i|i've|i'm|they|me|my)\b.*\b(?:diagnosed with|have cancer|have diabetes|have ms"
        r"|chemo\w*|diagnosis|tumou?r)\b",
        becomes=Act.FEAR,
    ),
    situation(
        "has an ill animal",
        TELLING - {Act.LOSS},
        "dog cat puppy kitten horse rabbit hamster vet pet",
        manner(
            Help.VALIDATE,
            "worry about the animal with them",
            CARING,
            """
            Oh, poor little thing.
            That must worry you.
            Poor {pet}.
            """,
            """
            What does the vet say?
            How is {pet} doing now?
            I hope {pet} is better very soon.
            They can't tell us where it hurts, can they.
            """,
        ),
        match=r"(?P<pet><mine> <pet>)\b.{0,30}\b(?:sick|ill|vet|limping|won't eat|not eating"
        r"|isn't eating|hurt|poorly|threw up|operation|ran away|missing|lost)\b|\b(?:took|take|taking"
        r"|bring|brought) (?P<pet2>(?:my|our) <pet>) to the vet\b",
        becomes=Act.CONCERN,
    ),
    situation(
        "is hurt",
        ROUGH | EVEN,
        "broke broken sprained twisted fractured ankle leg arm wrist knee fell bruise cut burned foot"
        " toe finger rib",
        manner(
            Help.VALIDATE,
            "feel with them",
            CARING,
            """
            Ouch, that sounds painful!
            Oh no, poor you.
            {Part}, how painful.
            """,
            """
            How did it happen?
            How long will it take to heal?
            Is somebody helping you around?
            What did the doctor say?
            """,
        ),
        match=r"\b(?:broke|broken|sprained|twisted|fractured|tore|hurt|cut|bruised|burnt|burned"
        r"|injured) (?P<part>my (?:\w+ )?(?:arm|leg|ankle|wrist|foot|toe|finger|nose|rib|hip|knee|hand"
        r"|shoulder|back))\b|\bfell (?:down|off|over)\b",
        becomes=Act.ILL,
    ),
    situation(
        "fainted",
        TELLING,
        "fainted passed dizzy",
        manner(
            Help.VALIDATE,
            "make sure they are all right",
            CARING,
            """
            Oh no, how frightening!
            That must have been scary.
            """,
            """
            Are you all right now?
            Please let a doctor have a look at that.
            Had you eaten, and slept enough?
            """,
        ),
        match=r"\b(?:fainted|passed out|nearly fainted|so dizzy)\b",
        becomes=Act.ILL,
    ),
    situation(
        "has pain",
        frozenset({Act.ILL, Act.BAD, Act.SAD, Act.TOLD}),
        "headache migraine back tooth toothache stomach tummy pain hurts aches throat knee neck head"
        " hurt ache backache chronic",
        manner(
            Help.VALIDATE,
            "feel with them",
            CARING,
            """
            {head}Poor head of yours.
            Ouch, that sounds nasty.
            Oh dear, poor you.
            {tooth}Toothache is the worst.
            {back}Backs can be so unforgiving.
            """,
            """
            {head}Perhaps some water, and a dark, quiet room.
            How long has it been hurting?
            {tooth}Have you got a dentist's appointment?
            {back}Does lying down help at all?
            If it stays, let a doctor look at it.
            Is there anything that eases it?
            Do you know what set it off?
            """,
        ),
        match=r"^(?!.*\blaugh)(?=.*(?:"
        r"\b(?P<head>headache|migraine|head (?:hurts|aches|is killing))\b|\b(?P<tooth>toothache"
        r"|tooth (?:hurts|aches|is killing))\b|\b(?P<back>back(?:ache| hurts| aches| is killing"
        r"| pain))\b|\b(?:stomach|tummy|throat|knee|neck|pain|shoulder|legs?|feet|foot|hip|arm)\b"
        r"))",
        becomes=Act.ILL,
    ),
    situation(
        "is ill",
        frozenset({Act.ILL, Act.BAD, Act.SAD, Act.TOLD}),
        "flu cold fever cough covid sick ill poorly unwell throwing poisoning vomiting pneumonia dizzy"
        " nauseous allergies allergic allergy pollen",
        manner(
            Help.VALIDATE,
            "wish them well",
            CARING,
            """
            Oh dear, poor you.
            That sounds miserable.
            Being ill is no fun.
            """,
            """
            {cold}Are you warm and tucked in?
            {cold}Plenty to drink and plenty of sleep, promise?
            Is there anything that eases it?
            How long have you felt like this?
            Is somebody looking after you?
            I hope you feel better very soon.
            """,
        ),
        match=r"^(?!.*\bmy (?:\w+ )?<kin> (?:is|has|was|got))(?=.*\b(?:flu|a (?:\w+ )?cold|fever"
        r"|cough\w*|covid|i'm (?:so |really |very )?(?:sick|ill|poorly|unwell|dizzy)|sick|ill"
        r"|throwing up|poisoning|vomiting|pneumonia|nauseous|allerg\w+|pollen)\b)",
        becomes=Act.ILL,
    ),
)
