"""What the companion says about body and health. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, JOYFUL, WARM, manner
from policies.companion.situation import AHEAD, EVEN, GOOD, ROUGH, TELLING, situation

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
        match=r"(?P<who><mine> (?:\w+ )?(?:mother|mum|mom|father|dad|sister|brother|son|daughter|husband"
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
        match=r"\b(?P<head>headache|migraine|head (?:hurts|aches|is killing))\b|\b(?P<tooth>toothache"
        r"|tooth (?:hurts|aches|is killing))\b|\b(?P<back>back(?:ache| hurts| aches| is killing"
        r"| pain))\b|\b(?:stomach|tummy|throat|knee|neck|pain|shoulder|legs?|feet|foot|hip|arm)\b",
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
    situation(
        "cannot sleep",
        TELLING,
        "sleep slept insomnia awake sleeping nightmares nightmare",
        manner(
            Help.VALIDATE,
            "take bad nights seriously",
            CARING,
            """
            Nights like that are endless.
            {weeks}That long, no wonder it wears you down.
            Lying awake is exhausting.
            {dream}Bad dreams cling for hours.
            """,
            """
            What keeps going round in your head?
            {dream}Do you remember what it was about?
            Everything looks heavier at three in the morning.
            Is there something that is keeping you awake?
            I hope tonight is kinder to you.
            """,
        ),
        match=r"\b(?:can't|cannot|couldn't|didn't|hardly|barely|haven't|not|never|trouble|don't"
        r"|difficulty) (?:\w+ ){0,3}(?:sleep|slept|sleeping)\b(?:.*(?P<weeks>weeks|months|days|years))?"
        r"|\binsomnia\b|\b(?:lay|lie|lying|been|was|wide) awake\b"
        r"|\bslept (?:so |really |very )?(?:badly|terribly|poorly)\b|\b(?P<dream>nightmares?"
        r"|bad dreams?)\b|\bawake (?:all|half|until|since)\b",
        becomes=Act.TIRED,
    ),
    situation(
        "slept well",
        GOOD | EVEN,
        "slept sleep nap",
        manner(
            Help.REFLECT,
            "enjoy it with them",
            WARM,
            """
            Nothing beats a good sleep.
            Rested, how lovely.
            """,
            """
            What will you do with all that energy?
            Did you dream of anything?
            """,
        ),
        match=r"\bslept (?:so |really |very )?(?:well|great|like|in|until|for)\b|\b(?:nap"
        r"|good night's sleep)\b",
    ),
    situation(
        "is tired",
        TELLING,
        "tired exhausted sleepy knackered drained worn energy shattered",
        manner(
            Help.VALIDATE,
            "let them be tired",
            CARING,
            """
            You sound like you need rest.
            Worn right out, then.
            That kind of tired is heavy.
            Tired through and through, I see.
            """,
            """
            What took the most out of you?
            Could you go to bed early tonight?
            Nothing has to be solved this evening.
            Is it the body that is tired, or the heart as well?
            Be kind to yourself tonight.
            """,
        ),
        match=r"\b(?:tired|exhausted|sleepy|knackered|drained|worn out|no energy|shattered)\b(?! of)",
        becomes=Act.TIRED,
    ),
    situation(
        "has attacks of panic or anxiety",
        TELLING,
        "panic anxiety anxious attacks attack",
        manner(
            Help.VALIDATE,
            "calm them and take it seriously",
            CARING,
            """
            That is so frightening.
            Panic feels like real danger.
            I'm glad you told me.
            """,
            """
            It passes, even when it feels as if it never would.
            Breathing out slowly can help, longer than in.
            Do you notice what sets it off?
            A doctor can really help with this, you know.
            Does anyone around you know?
            """,
        ),
        match=r"\bpanic attacks?\b|\banxiety\b|\banxiety attacks?\b|\b(?:always|constantly|so|really"
        r"|been) anxious\b",
        becomes=Act.FEAR,
    ),
    situation(
        "feels low for a long time",
        TELLING,
        "depressed depression numb therapy therapist medication hopeless",
        manner(
            Help.VALIDATE,
            "take it seriously and keep hope",
            CARING,
            """
            That is a heavy thing to carry.
            I'm really glad you told me.
            {therapy}Therapy takes courage.
            """,
            """
            How long has it been like this?
            {therapy}What has it been like for you so far?
            You don't have to pretend with me.
            Does someone close to you know how you feel?
            There is help for this, and you deserve it.
            """,
        ),
        match=r"\b(?:depressed|depression|numb|hopeless|(?P<therapy>therapy|therapist))\b",
    ),
    situation(
        "has given up a habit",
        GOOD | EVEN,
        "smoking drinking sober quit sugar alcohol cigarettes gambling clean",
        manner(
            Help.CELEBRATE,
            "honour the effort",
            JOYFUL,
            """
            Wow, that takes real strength!
            {time}, that is impressive!
            Well done, truly!
            """,
            """
            What has been the hardest moment?
            How do you feel compared with before?
            What keeps you going?
            That is a choice you make anew every day.
            """,
        ),
        match=r"\b(?:quit|gave up|given up|stopped) (?:smoking|drinking|gambling|sugar|alcohol"
        r"|cigarettes)\b(?: (?P<time>\w+ (?:days|weeks|months|years|month|year|week)) ago)?|\b(?:sober"
        r"|clean|smoke-free) (?:for|since)\b(?: (?P<time2>\w+ (?:days|weeks|months|years)))?",
        becomes=Act.NEWS,
    ),
    situation(
        "struggles with a habit",
        ROUGH | EVEN | {Act.ADVICE},
        "smoking drinking sober quit relapsed alcohol cigarettes gambling drink smoke",
        manner(
            Help.ENCOURAGE,
            "keep their courage up without judging",
            CARING,
            """
            That is a hard fight.
            Habits hold on tightly.
            Honest of you to say.
            """,
            """
            A slip is not the end of the road.
            When is it hardest for you?
            What helped the last time you held out?
            Is there someone you can ring in such a moment?
            """,
        ),
        match=r"\b(?:can't stop|trying to (?:quit|stop)|relapsed|started (?:smoking|drinking"
        r"|gambling) again|drink too much|drinking too much|smoke too much|want to (?:quit"
        r"|stop) (?:smoking|drinking))\b",
    ),
    situation(
        "minds their weight or looks",
        ROUGH | EVEN,
        "gained weight diet fat kilos pounds mirror look looks ugly body",
        manner(
            Help.VALIDATE,
            "be kind about the body",
            CARING,
            """
            That is a painful feeling.
            That is a tender subject.
            {mirror}Mirrors can be cruel.
            """,
            """
            What would you say to a friend who said that?
            You are so much more than how you look.
            Where does that voice come from, do you think?
            Did someone say something to you?
            """,
        ),
        match=r"\b(?:how i look|my (?:weight|body|looks|nose|skin|face|hair)|too fat|so fat|feel fat"
        r"|feel ugly|i'm (?:so )?(?:fat|ugly)|lose weight|gained (?:weight|\w+ (?:kilos|pounds))"
        r"|in the (?P<mirror>mirror))\b",
        becomes=Act.ASHAMED,
    ),
    situation(
        "has to go to the dentist or doctor",
        TELLING,
        "dentist doctor doctor's appointment checkup injection needle vaccination",
        manner(
            Help.ENCOURAGE,
            "make it easier to go",
            CARING,
            """
            {fear}So many people share that fear.
            Nobody's favourite outing.
            """,
            """
            {fear}Saying that you're nervous helps them to be gentle.
            Afterwards you'll be glad to have it behind you.
            What is it about, if I may ask?
            How do you feel about going?
            Plan something nice for right after.
            """,
        ),
        match=r"(?:\b(?P<fear>scared|afraid|terrified|nervous|dread\w*|hate)\b.*)?\b(?:dentist"
        r"|doctor'?s? appointment|to (?:see )?(?:the|my|a) doctor|checkup|check-up"
        r"|injection|needle|vaccination|jab)\b",
    ),
    situation(
        "takes exercise",
        GOOD | EVEN,
        "ran run running gym kilometres kilometers miles marathon swim swam cycling yoga exercise"
        " workout jogging hike hiked climbed",
        manner(
            Help.CELEBRATE,
            "cheer their effort on",
            JOYFUL,
            """
            Well done, impressive!
            {distance}, that is something!
            Good for body and mood.
            """,
            """
            {past}How did your legs feel afterwards?
            {present}How is the training going?
            What goes through your head on the way?
            {first}And the first time you always remember.
            {past}What is your next goal?
            {past}Did you have company?
            """,
        ),
        match=r"\b(?:ran|run|swam|cycled|walked|jogged|hiked) (?P<distance>(?:\w+ )(?:kilomet\w+|miles"
        r"|k))\b(?:.*(?P<first>first time))?|\b(?:marathon|went (?:running|swimming|jogging|cycling"
        r"|hiking|to the gym|for a (?:run|swim|jog))|workout|worked out|did yoga|started (?:running|yoga"
        r"|swimming|exercising)|hiked|climbed)\b",
    ),
)
