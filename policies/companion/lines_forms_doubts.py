"""What the companion says to what is thought, awaited or met with. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.form import form
from policies.companion.manner import CARING, CURIOUS, GLAD, WARM

FORMS_DOUBTS = (
    form(
        "met with kindness",
        GLAD,
        r"(?:someone|somebody|a (?:\w+ )?(?:stranger|man|woman|lady|boy|girl|driver|child)"
        r"|the (?:\w+ )?\w+|my \w+) (?:paid for|waited for|smiled"
        r"|held|helped|complimented|praised|thanked|invited|left (?:a|some|me)|let (?:me|us)"
        r"|saved|gave me|gave us)\b",
        """
        How kind!
        That's good to hear.
        There are nice people about.
        """,
        """
        How did that make you feel?
        Did you expect it?
        That can make a whole day.
        """,
        Act.GOOD,
    ),
    form(
        "tells of their childhood",
        WARM,
        r".*\b(?:when i was (?:small|little|young|younger|a (?:child|kid|boy|girl|baby))"
        r"|as a (?:baby|child|kid|boy|girl|teenager))\b",
        """
        So long ago, and still with you.
        Childhood leaves its traces.
        """,
        """
        What do you think of it today?
        How do you look back on it?
        What brings it to mind?
        """,
    ),
    form(
        "was invited or offered something",
        CURIOUS,
        r"(?:i|we)(?:'ve)? (?:been|was|were|got) (?:invited|offered|asked|chosen|picked)\b",
        """
        They thought of you, then.
        That's quite something.
        """,
        """
        Will you say yes?
        What is your first feeling about it?
        What speaks for it, and what against?
        """,
    ),
    form(
        "is passed over",
        CARING,
        r"(?:they gave .* to (?:someone|somebody) else|nobody (?:in|at|on|from|ever)|no one (?:in"
        r"|at|on|from|ever)|i'm always the one"
        r"|i feel like i'm always)\b",
        """
        That's frustrating.
        That would nag at me, too.
        """,
        """
        How are you with it?
        What would you wish for instead?
        Have you told anyone how it feels?
        """,
        Act.BAD,
    ),
    form(
        "saw a sight",
        CURIOUS,
        r"there(?:'s| is| was| were) (?:a|an|two|some|so many)\b",
        """
        Quite a sight, I imagine.
        I try to picture it.
        """,
        """
        What did you do?
        What went through your mind?
        How did you feel, seeing it?
        """,
    ),
    form(
        "talks to animals or things",
        GLAD,
        r"i (?:always |sometimes |often )?(?:talk|sing|say (?:hello|goodnight|goodbye)"
        r"|apologi[sz]e[d]?|wave) (?:to|at) (?:my|the) (?!mum|mother|dad|father|sister"
        r"|brother|boss|friend|wife|husband|son|daughter|kids|neighbour)\w+",
        """
        I like that.
        Good listeners, I suppose.
        """,
        """
        What do you two talk about?
        And does it answer?
        Since when have you done that?
        """,
    ),
    form(
        "keeps something to themselves",
        WARM,
        r"i(?:'ve)? never (?:told|said|thanked|apologi[sz]ed|asked|called|visited)\b",
        """
        That sounds like something you carry.
        Some things are hard to say.
        """,
        """
        What would you say, if you could?
        What holds you back?
        How does it feel to say it here?
        """,
    ),
    form(
        "has doubts",
        CURIOUS,
        r"i(?:'m| am)? (?:\w+ )?(?:not sure|don't know|doubt|no longer know) (?:if |whether "
        r"|that )?(?:i|we|it|he|she|my)\b",
        """
        Doubts like that deserve a hearing.
        Not being sure is allowed.
        """,
        """
        What makes you doubt?
        Since when do you feel like that?
        What would have to change?
        """,
    ),
    form(
        "sees something change around them",
        CARING,
        r"(?:they're|they are|the \w+ is|(?:my|our) \w+ is|(?:my|our) (?:\w+ )?(?:landlord"
        r"|council|company|school) (?:is )?) "
        r"?(?:closing|cutting|tearing|selling|raising|putting up|shutting|demolishing|building"
        r"|pulling down)\b",
        """
        Hm, that changes things.
        That's quite a change.
        Oh, that's a pity.
        """,
        """
        What will it mean for you?
        How do you feel about it?
        What will you miss most?
        """,
    ),
    form(
        "waits for something",
        CARING,
        r"(?:i'm|we're|i am) (?:\w+ )?waiting (?:for|to|on)\b",
        """
        Waiting is often the hardest part.
        Ah, the waiting.
        """,
        """
        How do you pass the time until then?
        What are you hoping for?
        How are you with the waiting?
        """,
    ),
    form(
        "can do something",
        GLAD,
        r"i can (?!hear|see|feel|tell|understand|imagine|barely|hardly|only|never|smell|just"
        r"|think|remember|still feel)\w+",
        """
        Now that I'd like to see.
        Not everybody can say that.
        """,
        """
        How did you learn it?
        Who taught you?
        What's the trick?
        """,
    ),
    form(
        "has set something in motion",
        CURIOUS,
        r"(?:(?:i|we)(?:'ve)? (?:\w+ )?(?:signed up|joined|enrolled|booked|registered|applied)"
        r"|(?:i'm|we're) getting (?:a|an|my|our"
        r"|new|another))\b",
        """
        Ah, something is on its way.
        Oh, tell me more.
        """,
        """
        What made you decide on it?
        What are you hoping for?
        Are you looking forward to it?
        """,
    ),
    form(
        "complains that it was too much",
        CARING,
        r"(?:the|my|our|it) (?:\w+ )?(?:was|is|were|are) (?:so|too|way too) (?!much fun|good|nice"
        r"|funny|lovely|happy|proud|sweet|cute)\w+",
        """
        That sounds like a test of patience.
        Hm, not exactly pleasant.
        """,
        """
        How did you deal with it?
        How are you now?
        """,
        Act.BAD,
    ),
    form(
        "has someone or something on their mind",
        WARM,
        r"(?:i(?:'m|'ve been| keep| was)) (?:\w+ )?(?:thinking (?:about|of)|remembering) (?!\w+ing\b)",
        """
        Some things stay with us.
        Ah, so it won't let you go.
        """,
        """
        What brings it to mind just now?
        What do you feel when you think of it?
        What do you remember best?
        """,
    ),
    form(
        "has opened up to someone",
        WARM,
        r"(?:i|we) (?:\w+ )?(?:finally |just )?(?:told|confessed|admitted)\b.*\b(?:that |i'm "
        r"|i am |the truth|everything)",
        """
        That took courage.
        That can't have been easy to say.
        """,
        """
        How did they take it?
        How do you feel, now that it's said?
        What was it like to say it?
        """,
    ),
    form(
        "has heard something about others",
        CURIOUS,
        r"(?:i can|i could|i) hear (?:my|our|the) (?:neighbours?|couple|people|flatmate)\b",
        """
        Hard not to listen, then.
        Thin walls, I suppose.
        """,
        """
        How is that for you?
        Does it bother you, or worry you?
        What do you do then?
        """,
    ),
)
