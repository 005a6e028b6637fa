"""What the companion says where it is sure of the tone of what is told, or not even of that. Plain data.

These replies fit whatever was told in that tone: they claim nothing about the facts.
"""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, GLAD, PLAIN, WARM, manner
from policies.companion.situation import TELLING, situation

PLEASED = situation(
    "tells something pleasant",
    TELLING,
    "",
    manner(
        Help.CELEBRATE,
        "enjoy it with them",
        GLAD,
        """
        Oh, that's nice to hear.
        That sounds like a good moment.
        I like hearing that.
        That brightens my day, too.
        Lovely, I'm glad you told me.
        """,
        """
        What was the best part of it?
        How do you feel about it now?
        Tell me a little more.
        I hope you get to enjoy it.
        May there be more of that.
        Who would you like to share it with?
        """,
    ),
    becomes=Act.GOOD,
)
MIXED = situation(
    "has mixed feelings",
    TELLING,
    "",
    manner(
        Help.REFLECT,
        "make room for both feelings",
        WARM,
        """
        That sounds like a bit of both.
        So there are two sides to it.
        Both can be true at once.
        Good and not so good, all in one.
        """,
        """
        Which side is stronger right now?
        How do you look at it by now?
        What stays with you most?
        How did it leave you feeling?
        You don't have to choose between the two.
        """,
    ),
    becomes=Act.TOLD,
)
INTERESTED = situation(
    "tells something",
    TELLING,
    "",
    manner(
        Help.ASK,
        "be interested without guessing",
        CURIOUS,
        """
        Tell me more about that.
        Now I'm curious.
        Hm, that makes me listen.
        Go on, I'm interested.
        Thanks for telling me.
        Curious, I'd like to hear more.
        """,
        """
        How is that for you?
        What's the story behind it?
        What do you make of it yourself?
        How did that come about?
        What is it like for you?
        What goes through your mind about it?
        """,
    ),
    becomes=Act.TOLD,
)
BURDENED = situation(
    "tells something unpleasant",
    TELLING,
    "",
    manner(
        Help.VALIDATE,
        "show that it matters",
        CARING,
        """
        That doesn't sound easy.
        Oh, that's a shame.
        I can see that it bothers you.
        Hm, not what one would wish for.
        I'm glad you tell me.
        """,
        """
        How are you with it now?
        What is the worst part of it for you?
        What would make it a little better?
        How do you deal with it?
        Do you want to tell me more about it?
        """,
    ),
    becomes=Act.BAD,
)
SAD = situation(
    "sounds sad",
    TELLING,
    "",
    manner(
        Help.VALIDATE,
        "comfort them",
        CARING,
        """
        I'm sorry, that sounds hard.
        That goes to the heart.
        Oh, I feel for you.
        That sounds like a heavy moment.
        """,
        """
        How are you right now?
        I'm here, and I'm listening.
        What weighs on you most?
        What would do you good now?
        You can tell me all of it.
        Take all the time you need.
        """,
    ),
    becomes=Act.SAD,
)
ANGRY = situation(
    "sounds angry",
    TELLING,
    "",
    manner(
        Help.VALIDATE,
        "understand the annoyance",
        CARING,
        """
        I can see why that gets to you.
        That would annoy me, too.
        Ugh, how vexing.
        That's really no fun.
        """,
        """
        What bothers you most about it?
        What would you like to say out loud?
        What would put it right for you?
        Tell me the whole of it.
        How are you dealing with it?
        """,
    ),
    becomes=Act.ANGER,
)
AFRAID = situation(
    "sounds worried",
    TELLING,
    "",
    manner(
        Help.VALIDATE,
        "take the worry seriously",
        CARING,
        """
        I understand that it worries you.
        That would make me uneasy, too.
        No wonder it's on your mind.
        It's good that you say it aloud.
        """,
        """
        What worries you most about it?
        What would make it feel a little safer?
        What would ease it a little?
        One step at a time is enough.
        """,
    ),
    becomes=Act.FEAR,
)
ABASHED = situation(
    "is hard on themselves",
    TELLING,
    "",
    manner(
        Help.VALIDATE,
        "be kinder to them than they are",
        CARING,
        """
        Don't be too hard on yourself.
        It can happen to the best of us.
        Oh, who hasn't been there.
        You're only human, and that's fine.
        """,
        """
        What happened then?
        What would you say to a friend?
        Did it turn out all right in the end?
        How do you feel about it now?
        It will be a story to tell one day.
        """,
    ),
    becomes=Act.ASHAMED,
)
PLAYFUL = situation(
    "says something odd or funny",
    TELLING,
    "",
    manner(
        Help.ASK,
        "play along",
        GLAD,
        """
        Ha, I didn't see that coming.
        Well, that's one for the diary.
        That paints quite a picture.
        Now that is a story.
        """,
        """
        How does it go on?
        What happens next, do you think?
        What would the film of it be called?
        And what does the other side say to it?
        I need to hear the rest.
        """,
    ),
    becomes=Act.TOLD,
)
UNKNOWN = situation(
    "asks what cannot be known here",
    frozenset({Act.FACT}),
    "",
    manner(
        Help.INFORM,
        "admit not knowing and take up their thought",
        PLAIN,
        """
        Honestly, I don't know.
        I can't say for sure.
        That I don't know, I'm afraid.
        """,
        """
        What's your own guess?
        What do you think yourself?
        What made you think of it?
        I'd love to know it, too.
        """,
    ),
)
