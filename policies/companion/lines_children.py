"""What the companion says to children. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, GLAD, JOYFUL, SURPRISED, WARM, manner
from policies.companion.situation import ASKING, EVEN, GOOD, ROUGH, TELLING, situation

CHILDREN = (
    situation(
        "worries about a toy",
        TELLING,
        "teddy doll bear toy",
        manner(
            Help.VALIDATE,
            "take a child's worry seriously",
            CARING,
            """
            Oh no, poor {toy}!
            Poor thing, that needs care.
            """,
            """
            Could someone sew or glue it?
            How did it happen?
            A plaster and a kiss might help.
            """,
        ),
        match=r"\bmy (?P<toy>(?:\w+ )?(?:teddy|doll|bear|toy))(?: bear)? (?:lost|broke|is (?:broken|ill"
        r"|sick|sad|hurt|torn)|has a hole|fell|tore)\b",
        becomes=Act.BAD,
    ),
    situation(
        "had something spoiled by a brother or sister",
        TELLING,
        "brother sister",
        manner(
            Help.VALIDATE,
            "take a child's loss seriously",
            CARING,
            """
            Oh no, {thing}!
            That is really upsetting.
            """,
            """
            All that work of yours, too.
            Did you tell a grown-up?
            Can it be put together again?
            """,
        ),
        match=r"\bmy (?:(?:baby|little|big|older|younger) )?(?:brother|sister) (?:just )?(?:broke|took"
        r"|ate|hid|tore|ruined|smashed|knocked over|lost) (?P<thing>my (?:\w+ )?(?:castle|tower|toys?"
        r"|lego \w+|doll|teddy|drawing|picture|game|puzzle|book|sweets|chocolate|ball|car))\b",
        becomes=Act.BAD,
    ),
    situation(
        "misses a parent who works",
        TELLING,
        "daddy mummy mommy mum dad papa mama",
        manner(
            Help.VALIDATE,
            "take a child's longing seriously",
            CARING,
            """
            You'd like more time with {them}.
            That can feel a bit lonely.
            """,
            """
            What would you do together, if you could choose?
            Have you told {them} that you miss {them}?
            I think {they} would love to know that.
            """,
        ),
        match=r"^(?P<who>daddy|mummy|mommy|papa|mama|mum|dad|my (?:mum|dad|mom|mummy|daddy)) (?:is"
        r"|'s) (?:always|never|still) (?:at |on )?(?:work\w*|busy|away|tired|home|here|the phone)\b",
        becomes=Act.LONELY,
    ),
    situation(
        "does not want to share",
        TELLING,
        "share",
        manner(
            Help.VALIDATE,
            "understand it and look for a way",
            WARM,
            """
            They are yours, I understand.
            Sharing can be really hard.
            """,
            """
            Which one would you never lend out?
            Is there one you could share for a little while?
            What are you afraid might happen to them?
            """,
        ),
        match=r"\b(?:don't|do not) want to share\b|\bhave to share\b",
    ),
    situation(
        "has drawn or built something",
        GOOD | EVEN,
        "drew drawn painted built made lego dragon picture castle tower",
        manner(
            Help.CELEBRATE,
            "marvel at a child's work",
            SURPRISED,
            """
            Wow, {thing}!
            {Thing}, how splendid!
            I wish I could see it!
            """,
            """
            What colours did you use?
            {heads}Do all the heads agree with each other?
            Does it have a name?
            What happens in it?
            """,
        ),
        match=r"\bi (?:just |have )?(?:drew|painted|built|made) (?P<thing>(?:a|an) (?:\w+ )?(?:dragon"
        r"|castle|tower|picture|robot|rocket|monster|unicorn|house|spaceship|den|snowman|horse|princess"
        r"|dinosaur))\b(?:.*\b(?P<heads>heads))?",
        becomes=Act.GOOD,
    ),
    situation(
        "has a loose or lost tooth",
        TELLING,
        "tooth teeth wobbly",
        manner(
            Help.CELEBRATE,
            "share the excitement of a loose tooth",
            JOYFUL,
            """
            {lost}A gap to whistle through!
            {wobbly}A wobbly tooth, how exciting!
            Ooh, you're growing up!
            """,
            """
            {wobbly}Can you wiggle it with your tongue?
            {wobbly}What will you do with it when it comes out?
            {lost}Will you put it under your pillow?
            The next one is already waiting underneath.
            """,
        ),
        match=r"\b(?:tooth|teeth)\b.{0,15}\b(?:(?P<wobbly>wobbl\w+|loose|wiggl\w+)|(?P<lost>fell out"
        r"|came out|falling out))\b"
        r"|\b(?P<wobbly2>wobbly|loose) tooth\b|\b(?P<lost2>lost) (?:my|a|another) (?:\w+ )?tooth\b",
        becomes=Act.NEWS,
    ),
    situation(
        "is afraid of monsters or the dark",
        TELLING | ASKING,
        "monster monsters ghost ghosts dark bed witch",
        manner(
            Help.VALIDATE,
            "calm a child's fear",
            CARING,
            """
            Oh, that sounds scary.
            Good that you tell me.
            Dark corners can look so strange.
            """,
            """
            Shall we ask a grown-up to look there with you?
            What do you think it wants?
            Most of them are just shadows playing.
            A small light can help, and a brave teddy.
            """,
        ),
        match=r"\b(?:monsters?|ghosts?|witch)\b.{0,20}\b(?:under|in|behind|real)\b"
        r"|\bafraid of (?:the dark|monsters|ghosts)\b|\bscared of (?:the dark|monsters|ghosts)\b",
        becomes=Act.FEAR,
    ),
    situation(
        "was not allowed something",
        TELLING,
        "mummy daddy mum mom dad mommy",
        manner(
            Help.VALIDATE,
            "take a child's disappointment seriously",
            CARING,
            """
            Oh, that is disappointing.
            When you want it so much, too.
            {ice}No ice cream, that is hard.
            """,
            """
            Did {they} say why?
            {ice}Which kind would you have chosen?
            Perhaps tomorrow is a better day to ask.
            Grown-ups have funny rules sometimes, don't they.
            """,
        ),
        match=r"\b(?P<who>mummy|daddy|mommy|my (?:mum|mom|dad|mummy|daddy)|mum|mom|dad) (?:says|said"
        r"|won't let|doesn't let|didn't let|never lets|wouldn't let)\b.*?\b(?:can't|not|let|mustn't"
        r"|no)\b(?:.*(?P<ice>ice cream))?",
        becomes=Act.BAD,
    ),
    situation(
        "had nobody to play with",
        TELLING,
        "play nobody playground wanted",
        manner(
            Help.VALIDATE,
            "comfort a child that was left out",
            CARING,
            """
            Oh, that hurts.
            That must have felt lonely.
            """,
            """
            What would you have liked to play?
            Tomorrow might be quite different, you know.
            Is there somebody there who is kind?
            I'm glad you told me.
            """,
        ),
        match=r"\b(?:nobody|no one|noone|they|none|kids)\b.{0,25}\b(?:to play|play with|played with"
        r"|let me play|plays with)\b|\bplay(?:ing)? alone\b",
        becomes=Act.LONELY,
    ),
    situation(
        "says how old they are",
        EVEN | GOOD | {Act.NEWS},
        "i'm years half four five six seven eight nine ten turning",
        manner(
            Help.ASK,
            "be impressed",
            GLAD,
            """
            {age}, already so big!
            Wow, {age}!
            """,
            """
            What can you do now that you couldn't before?
            What do you like to play best?
            What is the best thing about being {age}?
            """,
        ),
        match=r"^(?:i'm|i am) (?:nearly |almost |already )?(?P<age>(?:four|five|six|seven|eight|nine"
        r"|ten)(?: and a half)?)(?: years old)?(?: now| today)?$",
    ),
    situation(
        "does not want to go to bed",
        TELLING,
        "bed bedtime",
        manner(
            Help.VALIDATE,
            "make bedtime easier",
            WARM,
            """
            Still wide awake, then?
            The day was too short, I see.
            """,
            """
            What would you still like to do?
            Shall I tell you a story?
            Even the stars rest behind the clouds.
            """,
        ),
        match=r"\b(?:don't|do not) want to (?:go to )?(?:bed|sleep)\b|\bbedtime\b",
    ),
    situation(
        "loves dinosaurs, space or the like",
        TELLING | {Act.TASTE_ASKED},
        "dinosaur dinosaurs unicorn unicorns dragons pirates princess space rocket rockets astronaut"
        " superhero superheroes robots trains",
        manner(
            Help.ASK,
            "share the fascination",
            JOYFUL,
            """
            {Thing}, how exciting!
            Ooh, {thing}!
            """,
            """
            Which one is your favourite?
            What would you do if you met one?
            What do you know about them?
            """,
        ),
        match=r"\b(?P<thing>dinosaurs|unicorns|dragons|pirates|princesses|rockets|astronauts|superheroes"
        r"|robots|trains)\b(?<!trains are)(?!.*\b(?:late|delayed|cancelled)\b)",
    ),
    situation(
        "speaks of a toy",
        TELLING - ROUGH,
        "teddy doll toy toys bear lego",
        manner(
            Help.ASK,
            "take the toy seriously",
            GLAD,
            """
            A friend like that is precious.
            {Name}, what a good name!
            """,
            """
            What do the two of you get up to?
            How long have you known each other?
            What is your favourite game together?
            """,
        ),
        match=r"\bmy (?:\w+ )?(?:teddy|doll|toy|bear)\b(?:.*\b(?:is called|is named|name is) (?P<name>\w+))?",
    ),
    situation(
        "can do something new",
        GOOD | EVEN,
        "can count swim ride read write tie whistle jump",
        manner(
            Help.CELEBRATE,
            "be impressed",
            JOYFUL,
            """
            Wow, really?
            That is impressive!
            """,
            """
            How did you learn that?
            Who have you shown it to?
            What will you learn next?
            """,
        ),
        match=r"^i can (?:already |now )?(?:count|swim|ride|read|write|tie|whistle|jump|do a)\b",
        becomes=Act.PROUD,
    ),
)
