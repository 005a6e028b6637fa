"""What the companion says to complaints about itself. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, PLAIN, WARM, manner
from policies.companion.situation import EVEN, situation

_GRUMBLING = frozenset({Act.INSULT, Act.HOLD, Act.REPEAT})

COMPLAINTS = (
    situation(
        "says that it repeats itself",
        _GRUMBLING,
        "already repeat repeating said again same",
        manner(
            Help.VALIDATE,
            "admit it and do better",
            PLAIN,
            """
            Sorry, I was going in circles.
            You're right, that was stale.
            Caught, I'm sorry.
            """,
            """
            Let me try something new.
            I'd rather listen, so please go on.
            Where were we, in your words?
            """,
        ),
        match=r"\byou(?:'ve)? (?:already|just) (?:said|told|asked)|\brepeat(?:ing)? (?:yourself"
        r"|the same)\b|\bsame (?:thing|question|answer)\b|\bkeep saying\b|\basked (?:me )?that\b",
    ),
    situation(
        "says that it talks or asks too much",
        _GRUMBLING | {Act.ABOUT_NATURE},
        "answer always talk asking questions much ask interrupt interrupted question",
        manner(
            Help.STOP_ASKING,
            "step back and listen",
            PLAIN,
            """
            You're right, I'll hold back.
            {asking}Understood, no more questions.
            Fair, I'll be quieter.
            {interrupt}Sorry for cutting in.
            """,
            """
            I'm just here, listening.
            The floor is all yours.
            Say as much or as little as you like.
            {interrupt}Please finish what you were saying.
            """,
        ),
        match=r"\b(?:talk|ask) (?:too|so) (?:much|many)\b|\b(?P<asking>stop asking|no more questions"
        r"|(?:too|so) many questions|don't ask|always (?:answer|ask|asking)|why do you (?:always "
        r"|keep )?ask)\b|\b(?P<interrupt>interrupt\w*)\b|\bstop (?:talking"
        r"|asking)\b",
    ),
    situation(
        "wants only to be listened to",
        _GRUMBLING | EVEN | {Act.INVITE},
        "listen vent talk talking anything chest",
        manner(
            Help.JUST_LISTEN,
            "listen and say little",
            WARM,
            """
            I'm all ears.
            Of course, I'll just listen.
            {quiet}That is perfectly fine.
            """,
            """
            Take all the time you need.
            Whatever comes, just let it out.
            {quiet}We can simply be quiet together.
            """,
        ),
        match=r"\bjust (?:listen|let me talk)\b|\bvent\b|\bdon't say anything\b|\boff my chest\b"
        r"|\b(?P<quiet>don't (?:really )?(?:feel like|want to) talk)",
    ),
    situation(
        "says that it does not answer what was asked",
        _GRUMBLING,
        "asked meant answer said question misunderstood understand wrong sense get listening",
        manner(
            Help.VALIDATE,
            "admit it and ask for another try",
            CARING,
            """
            Sorry, I missed your point.
            {listening}I am listening, though not well enough.
            My mistake, I got that wrong.
            Forgive me, that went past you.
            """,
            """
            Please tell me once more, and I'll do better.
            Could you put it another way for me?
            What did you want to know?
            {listening}What did I miss?
            """,
        ),
        match=r"\bnot what i (?:asked|meant|said|wanted)\b|\bdidn't answer\b|\bmisunderst\w+"
        r"|\bdon't (?:understand|get it|get me|listen)\b|\b(?:got|understood) (?:it|that|me"
        r"|everything) wrong\b|\bno sense\b|\b(?:even|really|not) (?P<listening>listening)\b|\bwrong$"
        r"|\bdidn't (?:listen|hear|understand)\b",
    ),
    situation(
        "says that it is only a machine",
        _GRUMBLING,
        "machine computer robot program care feel real human software person",
        manner(
            Help.VALIDATE,
            "agree honestly and stay kind",
            WARM,
            """
            True, I'm a machine.
            You're right, I'm software.
            That's fair, I can't feel it.
            """,
            """
            Still, what you say is safe to say here.
            I can listen, and I'd like to do that well.
            Is there a person you could talk to as well?
            What would you need from someone who cares?
            """,
        ),
        match=r"\b(?:just|only|nothing but) an? (?:\w+ )?(?:machine|computer|robot|program|software|bot"
        r"|ai)\b|\byou don't (?:really )?(?:care|feel|mean)\b|\brather talk to a (?:real )?(?:person"
        r"|human)\b|\byou(?:'re| are) not (?:real|human)\b|\bsound like a (?:robot|machine)\b",
    ),
    situation(
        "finds it stupid, dull or useless",
        _GRUMBLING,
        "smart stupid dumb useless boring bad clever funny helpful idiot slow hate annoying suck no help"
        " terrible waste",
        manner(
            Help.VALIDATE,
            "take it with humour and humility",
            PLAIN,
            """
            Ouch, but fair.
            True, I have my limits.
            No offence taken.
            {boring}Point taken, I'll liven up.
            """,
            """
            What would have been a better answer?
            I'm better at listening than at being clever.
            {boring}Shall I tell you a joke?
            Tell me what you need, and I'll try again.
            """,
        ),
        match=r"\b(?P<boring>boring|dull|not funny)\b|\b(?:stupid|dumb|useless|smart|clever|helpful"
        r"|idiot|slow|annoying|suck|bad|hate you|no help|terrible|waste|didn't help|doesn't help"
        r"|horrible|weird|rude)\b",
    ),
)
