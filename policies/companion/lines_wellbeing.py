"""What the companion says about sleep, strength and habits. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, JOYFUL, WARM, manner
from policies.companion.situation import EVEN, GOOD, ROUGH, TELLING, situation

WELLBEING = (
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
        "goes to therapy",
        TELLING,
        "therapy therapist",
        manner(
            Help.ENCOURAGE,
            "honour the courage",
            WARM,
            """
            That takes real courage.
            Good for you, truly.
            """,
            """
            What has it been like so far?
            How do you feel after such an hour?
            Looking inside is hard work.
            What made you take that step?
            """,
        ),
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
            """,
            """
            How long has it been like this?
            You don't have to pretend with me.
            Does someone close to you know how you feel?
            There is help for this, and you deserve it.
            """,
        ),
        match=r"\b(?:depressed|depression|numb|hopeless)\b",
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
