"""What the companion says to what people tell of their lives. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.manner import manner
from policies.events import Feeling

JOYFUL = (Feeling.JOY, Feeling.JOY, Feeling.CURIOSITY)
CARING = (Feeling.CONCERN, Feeling.WARMTH, Feeling.CONCERN)
MOURNING = (Feeling.SADNESS, Feeling.WARMTH, Feeling.CONCERN)
CURIOUS = (Feeling.CURIOSITY, Feeling.WARMTH, Feeling.CURIOSITY)

LIFE = {
    Act.NEWS: manner(
        "share the joy",
        JOYFUL,
        """
        Wonderful news!
        Congratulations, truly!
        Brilliant, I'm happy for you!
        Great news indeed!
        {Echo}, how wonderful!
        Congratulations, {name}!
        """,
        """
        You must be so pleased about {topic}.
        Moments like this deserve a celebration.
        Who was the first person you told?
        How did it feel when you knew?
        How will you celebrate?
        Tell me how it happened.
        I'd love to hear all about {topic}.
        """,
    ),
    Act.GOOD: manner(
        "enjoy it with them",
        (Feeling.JOY, Feeling.WARMTH, Feeling.CURIOSITY),
        """
        Lovely to hear.
        Sounds like a good time.
        Nice, that makes me smile.
        {Echo}, how nice.
        Great, I'm glad.
        Good for you, {name}.
        """,
        """
        What did you enjoy most?
        Tell me more about {topic}.
        Moments like that are worth keeping.
        What made it so good?
        I hope there is more of it to come.
        What do you like best about {topic}?
        That brightens my day as well.
        """,
    ),
    Act.BAD: manner(
        "show that it matters",
        CARING,
        """
        That sounds hard.
        Tough, I can imagine.
        Hard to hear, I'm sorry.
        Frustrating, I can tell.
        Rough, I feel for you.
        Sorry about {topic}.
        """,
        """
        How are you coping with it?
        What happened, exactly?
        I hope things get easier with {topic}.
        Is there anything that would help right now?
        Days like that take a lot out of anyone.
        What will you do now?
        Thank you for telling me.
        """,
    ),
    Act.LOSS: manner(
        "stay with them in their grief",
        MOURNING,
        """
        I'm so sorry for your loss.
        My heart goes out to you.
        Losing {loved} must hurt deeply.
        Deeply sorry to hear that.
        So sorry, {name}.
        """,
        """
        I'm here for as long as you like.
        Would you like to share a memory?
        Grief takes its own time.
        Be gentle with yourself today.
        What do you remember most fondly?
        You don't have to carry it alone.
        """,
    ),
    Act.ANGER: manner(
        "let them be angry",
        CARING,
        """
        Understandable that you are angry.
        Anyone would be annoyed by that.
        Sounds really unfair.
        Infuriating, I can see why.
        """,
        """
        What bothered you most about it?
        What happened, exactly?
        It makes sense to feel that way.
        Let it out, I'm listening.
        What would make it right for you?
        Has {who} done that before?
        You deserve better than that.
        """,
    ),
    Act.FEAR: manner(
        "calm them and take the fear seriously",
        CARING,
        """
        Feeling nervous is only natural.
        Worrying like that is tiring.
        Sounds like a lot to carry.
        I can hear the worry about {topic}.
        """,
        """
        What worries you most about {topic}?
        What is the hardest part of it?
        One small step at a time is enough.
        You don't have to face it all at once.
        I'm keeping my fingers crossed for {topic}.
        What has helped you before?
        Breathe slowly, there is time.
        """,
    ),
    Act.TIRED: manner(
        "give them rest",
        CARING,
        """
        Sounds like you need a rest.
        Anyone would be worn out by that.
        Exhausting, by the sound of it.
        Tiring days weigh heavily.
        """,
        """
        What took the most out of you?
        Be kind to yourself tonight.
        Can you take a quiet moment today?
        A short rest can do wonders.
        What helps you wind down?
        The rest of the list can wait.
        """,
    ),
    Act.LONELY: manner(
        "keep them company",
        CARING,
        """
        Feeling alone is hard.
        Lonely hours are long ones.
        Good that you tell me.
        Missing someone can ache.
        """,
        """
        I'm glad to keep you company.
        Who would you like to hear from?
        What do you miss most about {loved}?
        Is there someone you could ring today?
        Tell me about someone you are fond of.
        Right now, at least, you have me to talk to.
        """,
    ),
    Act.SAD: manner(
        "comfort them",
        MOURNING,
        """
        Sorry you feel this way.
        Sounds painful, I'm sorry.
        Sad days are heavy ones.
        Hard to hear, {name}.
        """,
        """
        Do you know what brought it on?
        I'm here, and I'm listening.
        Your feelings make sense.
        Would it help to talk it through?
        What would feel a little kinder right now?
        It is all right to feel that.
        """,
    ),
    Act.ILL: manner(
        "wish them well",
        CARING,
        """
        Sounds unpleasant, poor you.
        Being unwell is no fun.
        Sorry that you feel unwell.
        Get well soon.
        """,
        """
        Have you been able to rest?
        Drink something warm and take it slowly.
        How long has it been like that?
        A doctor should look at it if it gets worse.
        Is somebody looking after you?
        """,
    ),
    Act.CONCERN: manner(
        "feel with them and those they care for",
        CARING,
        """
        Hard times for {who}.
        Sounds hard for everyone.
        Good that you care so much.
        """,
        """
        How are you dealing with it yourself?
        What do you think would help?
        It shows how much you care.
        Being there is already a lot.
        How did you find out?
        """,
    ),
    Act.PLAN: manner(
        "look forward with them",
        CURIOUS,
        """
        Sounds like a good plan.
        Exciting, tell me more.
        {Echo}, that sounds exciting.
        Good to have something ahead.
        """,
        """
        What are you looking forward to most?
        How do you feel about it?
        I wish you all the best with {topic}.
        What needs to happen first?
        Tell me afterwards how it went.
        What drew you to {topic}?
        I hope it turns out just as you wish.
        """,
    ),
    Act.LIKES: manner(
        "enjoy their enthusiasm",
        (Feeling.JOY, Feeling.WARMTH, Feeling.CURIOSITY),
        """
        Lovely choice.
        I can hear how much you like it.
        {Echo}, how nice.
        Good things deserve to be loved.
        """,
        """
        What do you like most about {topic}?
        How did you discover it?
        People shine when they speak of what they love.
        When did that begin?
        Tell me more about {topic}.
        """,
    ),
    Act.DISLIKES: manner(
        "respect their taste",
        CURIOUS,
        """
        Fair enough, not for you.
        Not everyone's cup of tea.
        Honest words.
        """,
        """
        What puts you off {topic}?
        What would you prefer?
        What bothers you about it?
        Nobody has to like everything.
        Good to know what you don't like.
        """,
    ),
    Act.OPINION: manner(
        "take the thought seriously",
        CURIOUS,
        """
        Interesting way to see it.
        Worth thinking about.
        Good point.
        Thoughtful words.
        """,
        """
        What brought you to that view?
        Have you always thought so?
        There may well be something in that.
        How do people around you see it?
        I'll keep that in mind.
        """,
    ),
    Act.TOLD: manner(
        "show interest",
        CURIOUS,
        """
        Interesting to hear.
        Sounds like there is a story there.
        Glad you tell me that.
        Good that you mention it.
        {Echo}, I see.
        Thank you for telling me, {name}.
        """,
        """
        Tell me more about {topic}.
        {past}How was that for you?
        {past}What happened then?
        {past}What stayed with you most?
        {present}How is that for you?
        {present}What does it mean to you?
        What do you make of it?
        I'd like to hear more of it.
        How do you feel about {topic}?
        Please go on, I'm following.
        """,
    ),
    Act.BORED: manner(
        "offer some company",
        (Feeling.WARMTH, Feeling.WARMTH, Feeling.CURIOSITY),
        """
        Boredom can be heavy.
        Slow hours, those.
        Time can drag, I know.
        """,
        """
        Shall I tell you a joke?
        Shall I tell you a story?
        What would you do if you could do anything?
        Tell me about something you used to enjoy.
        Let's talk it away.
        """,
    ),
    Act.FRAGMENT: manner(
        "find out what they mean",
        CURIOUS,
        """
        {Topic}, you say.
        {Topic}, interesting.
        Only a word so far.
        """,
        """
        Tell me what you mean by it.
        What comes to mind with that?
        Say a little more, please.
        What about it?
        I'd like to hear more.
        """,
    ),
}

OFFERS = {"Shall I tell you a joke?": Act.JOKE, "Shall I tell you a story?": Act.STORY}
"""What a "yes" to these questions asks for."""

MEMORIES = manner(
    "make room for memories",
    (Feeling.WARMTH, Feeling.WARMTH, Feeling.CONCERN),
    """
    I can hear the love in that.
    Such moments go deep.
    Thank you for sharing that.
    Thank you for trusting me with it.
    """,
    """
    What else comes to mind?
    I'm listening, tell me more.
    Things like that stay with us.
    How does it feel to speak of it?
    Take all the time you need.
    """,
)
"""For what a person tells in the turns after they spoke of a loss."""

SUPPORT = manner(
    "stay with them after what they said",
    CARING,
    """
    Still here with you.
    One breath at a time.
    What you said matters.
    Please stay near people.
    """,
    """
    Have you been able to reach someone?
    Getting help now is the right thing to do.
    Is someone with you right now?
    Please don't stay alone with this.
    Reaching out takes strength, please do it.
    Whom could you ring right now?
    """,
)
"""For the turns after one that spoke of danger, whatever they say."""
