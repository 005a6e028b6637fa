"""What the companion says about school and learning. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, JOYFUL, manner
from policies.companion.situation import AHEAD, EVEN, GOOD, ROUGH, TELLING, situation

_EXAMS = "exam exams test tests finals midterm driving licence license quiz degree"

SCHOOL = (
    situation(
        "passed a test",
        GOOD,
        _EXAMS,
        manner(
            Help.CELEBRATE,
            "celebrate a passed test",
            JOYFUL,
            """
            Congratulations, well done!
            Brilliant, you did it!
            {tries}Third time lucky, bravo!
            {drive}Hooray, the road is yours!
            {someone}Hooray for {who}!
            """,
            """
            All that learning paid off.
            {drive}Where will the first drive go?
            {tries}Not giving up is the real achievement.
            How did it feel when you heard?
            How will you celebrate?
            {someone}How did {they} take the news?
            """,
        ),
        match=r"(?:(?P<who>my (?:\w+ )?<kin>).*)?(?:passed|aced|nailed|got|earned"
        r"|finished)\b.{0,20}\b(?:exams?|tests?|finals|(?P<drive>driving|licen[cs]e)|degree|quiz"
        r"|midterm)\b(?:.*(?P<tries>three|third|attempts))?",
        becomes=Act.NEWS,
    ),
    situation(
        "failed a test",
        ROUGH,
        _EXAMS + " class course maths math failed",
        manner(
            Help.VALIDATE,
            "comfort after a failed test",
            CARING,
            """
            Oh no, how disappointing.
            Ouch, after all that work.
            I'm sorry, that stings.
            """,
            """
            One test is not the measure of you.
            What went wrong, do you think?
            Can you take it again?
            It is all right to be down about it today.
            """,
        ),
        match=r"\b(?:failed|failing|flunked|didn't pass|did not pass|messed up|bombed"
        r"|went badly)\b.{0,25}\b(?:exams?|tests?|finals|driving|class|course|maths?|midterm|quiz)\b"
        r"|\b(?:exams?|test|driving test)\b.*\b(?:went (?:badly|wrong|terribly)|failed|disaster)\b|\bfailed$",
        becomes=Act.BAD,
    ),
    situation(
        "cheated in a test",
        TELLING,
        "cheated",
        manner(
            Help.REFLECT,
            "listen without judging",
            CARING,
            """
            Thank you for being honest.
            That must sit heavily on you.
            """,
            """
            Something in you minds, and that is a good sign.
            What made you do it?
            What would make it feel right again?
            """,
        ),
        match=r"\bi cheated (?:on|in|at|during)\b.{0,15}\b(?:test|exam|quiz|finals|homework)\b",
        becomes=Act.GUILTY,
    ),
    situation(
        "has a test ahead",
        AHEAD | {Act.ADVICE},
        _EXAMS,
        manner(
            Help.ENCOURAGE,
            "steady them before a test",
            CARING,
            """
            Exams make anyone nervous.
            {topic}, I see why it's on your mind.
            Nerves before a test are normal.
            """,
            """
            You know more than it feels like right now.
            Which part worries you most?
            A good night's sleep is half the battle.
            What have you already got under control?
            I'm keeping my fingers crossed for {topic}.
            """,
        ),
        match=r"\b(?:exams?|test|finals|midterm|quiz|driving test)\b(?!.*\b(?:results?|blood|pregnancy"
        r"|doctor)\b)",
        becomes=Act.FEAR,
    ),
    situation(
        "got marks",
        GOOD,
        "grade grades mark marks a's results",
        manner(
            Help.CELEBRATE,
            "enjoy the marks with them",
            JOYFUL,
            """
            Wow, well done!
            Bravo, that's brilliant!
            """,
            """
            You must have worked hard for that.
            Who did you show it to first?
            Which subject do you like best?
            """,
        ),
    ),
    situation(
        "is bullied",
        TELLING,
        "bully bullies bullied bullying teased tease teasing laugh laughed mean pick picking names",
        manner(
            Help.VALIDATE,
            "stand firmly on their side",
            CARING,
            """
            That is cruel, I'm sorry.
            Nobody deserves that.
            I'm really glad you told me.
            """,
            """
            It is not your fault, not one bit of it.
            Who could you tell who would stand up for you?
            What they say is about them, not you.
            Have you told someone you trust?
            """,
        ),
        match=r"\b(?:bull(?:y|ies|ied|ying) (?:me|us)|(?:am|i'm|get|got|being|was|been) (?:\w+ )?bullied"
        r"|tease[sd]? me|teasing me|make fun of me|laugh(?:ed|s|ing)? at me|picks? on me|picking on me"
        r"|call(?:s|ed)? me (?:names|fat|ugly|stupid|weird)|mean to me)\b",
        becomes=Act.SAD,
    ),
    situation(
        "has homework",
        TELLING | {Act.DO},
        "homework essay assignment",
        manner(
            Help.ENCOURAGE,
            "make homework bearable",
            CURIOUS,
            """
            Homework, the old mountain.
            That pile needs a first step.
            """,
            """
            Which subject is it?
            What is the part that gets you stuck?
            Start with the easiest bit and let it roll.
            """,
        ),
    ),
    situation(
        "has trouble with a teacher or school",
        (ROUGH - {Act.LONELY, Act.ASHAMED}) | {Act.TOLD, Act.PLAN},
        "teacher school class lesson university professor college course uni",
        manner(
            Help.REFLECT,
            "take school troubles seriously",
            CARING,
            """
            School can be really tough.
            That sounds like a hard spot.
            """,
            """
            What is the worst part of it?
            What happened there?
            What would make tomorrow a little easier?
            Is there a teacher you can talk to?
            """,
        ),
        match=r"\b(?:don\'t want to go to|hate|can\'t stand|scared of|not going to|trouble at|problems at"
        r"|sick of|fed up with|bad day at|crying at) (?:my |the )?(?:school|class|university|college"
        r"|uni)\b|\b(?:my|the|our) (?:\w+ )?(?:teacher|professor)\b.*\b(?:hates?|unfair|mean|shout\w*"
        r"|yell\w*|picks?|strict|never|embarrass\w*|failed|doesn\'t)\b|\b(?:my |the |at |hate |in "
        r"|to )+(?:\w+ )?(?:teacher|school|class|lesson|university"
        r"|professor|college|course|uni)\b",
    ),
    situation(
        "finishes or begins a course of study",
        GOOD | EVEN,
        "graduated graduation graduating university college uni degree scholarship accepted got course",
        manner(
            Help.CELEBRATE,
            "celebrate a step in education",
            JOYFUL,
            """
            Congratulations, what a step!
            Well done, that took years!
            How exciting, congratulations!
            """,
            """
            What will you do next?
            Who will be proudest of you?
            What are you looking forward to most?
            """,
        ),
        match=r"\bgraduat\w+\b|\b(?:got into|accepted (?:to|into|at|by)|scholarship"
        r"|finished my (?:degree|studies|course|phd|master'?s?))\b",
        becomes=Act.NEWS,
    ),
    situation(
        "is learning something",
        TELLING - {Act.LOSS},
        "learning learn practising practicing lessons studying course",
        manner(
            Help.ENCOURAGE,
            "encourage them to go on learning",
            CURIOUS,
            """
            Learning {thing}, how lovely.
            {fingers}Sore fingers, a beginner's badge.
            Good for you, starting something new.
            """,
            """
            {fingers}The fingertips toughen up after a few weeks.
            What made you choose {thing}?
            How far have you got?
            What can you already do?
            The beginning is slow, and then it suddenly clicks.
            """,
        ),
        match=r"\b(?:learning|practi[sc]ing|studying|started|taking|want to learn"
        r"|lessons in)(?: to)?(?: play| speak)? (?P<thing>(?:the |to )?(?:\w+)(?: \w+)?)(?= (?:but|and"
        r"|lessons?|for|at|since|course|right|now|every|by|with)\b|$)(?:.*(?P<fingers>fingers"
        r"|fingertips))?",
    ),
)
