"""What the companion says when it is asked: about itself, about the world, for a joke. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.manner import manner
from policies.events import Feeling

WARM = (Feeling.WARMTH, Feeling.WARMTH, Feeling.CURIOSITY)
PLAIN = (Feeling.NEUTRAL, Feeling.WARMTH, Feeling.CURIOSITY)
GLAD = (Feeling.JOY, Feeling.WARMTH, Feeling.CURIOSITY)

ASKED = {
    Act.RECALL_NAME: manner(
        "say what is known of them",
        WARM,
        """
        {name}, as you told me.
        Your name is {name}.
        You said {name} at the beginning.
        {unnamed}You have not told me your name yet.
        {unnamed}Names have not come up yet.
        {unnamed}That is still a secret to me.
        """,
        """
        {unnamed}What shall I call you?
        {unnamed}Tell me, and I'll remember it.
        {unnamed}What is your name?
        {named}I kept that in mind.
        {named}Did I get it right?
        {named}Tell me if I should say it otherwise.
        """,
    ),
    Act.RECALL: manner(
        "say what is remembered",
        WARM,
        """
        You told me about {earlier}.
        I remember {earlier}.
        We spoke of {earlier}.
        {blank}So far you have told me little.
        {blank}We have only just begun talking.
        """,
        """
        What would you like to add?
        Shall we go back to that?
        Go on from there, if you like.
        I keep it all while we talk.
        """,
    ),
    Act.ABOUT_NAME: manner(
        "say who is talking",
        WARM,
        """
        You are talking with {agent}.
        {Agent} is what people call me.
        This is {agent}.
        """,
        """
        {unnamed}What should I call you?
        {unnamed}And who are you?
        I'm a computer companion that listens.
        I'm here to keep you company, {name}.
        I listen, and I talk with you.
        """,
    ),
    Act.ABOUT_WELLBEING: manner(
        "answer briefly and turn to them",
        GLAD,
        """
        Doing well, thank you.
        Quite well, thanks for asking.
        Running smoothly today.
        Good, now that you are here.
        """,
        """
        How are you today?
        How about you?
        I'd rather hear how you are.
        Tell me how you are feeling.
        How has your day treated you?
        """,
    ),
    Act.ABOUT_NATURE: manner(
        "be honest about what this is",
        PLAIN,
        """
        Software, not a person.
        Just a program that listens.
        Honestly, I'm a machine.
        Computer through and through.
        """,
        """
        I listen, think a moment and answer.
        I have no body, but plenty of patience.
        What made you wonder?
        I feel nothing, yet I do pay attention.
        Does that feel strange to you?
        I live in this machine and nowhere else.
        """,
    ),
    Act.ABOUT_SIGHT: manner(
        "be honest about what is seen",
        PLAIN,
        """
        Seeing is still beyond me.
        Only your voice reaches me.
        Pictures tell me nothing yet.
        """,
        """
        What would I see if I could?
        Tell me what I should picture.
        Hearing you is enough for me.
        Describe it, and I'll imagine it.
        Your words have to be my eyes.
        """,
    ),
    Act.ABOUT_HEARING: manner(
        "assure them that they are heard",
        WARM,
        """
        Loud and clear.
        Hearing you well.
        Every word arrives.
        Listening closely, {name}.
        Still here, still listening.
        """,
        """
        What would you like to tell me?
        Go ahead whenever you like.
        I'm right here with you.
        What is on your mind?
        Speak just as you like.
        """,
    ),
    Act.ABOUT_ABILITY: manner(
        "say what is on offer",
        WARM,
        """
        Listening is what I do best.
        Company is what I offer.
        Talking things over, mostly.
        Keeping you company, above all.
        """,
        """
        Tell me about your day, or ask for a joke.
        I remember what you tell me while we talk.
        What do you need right now?
        Ask me for a story if you like.
        Looking things up is beyond me, though.
        """,
    ),
    Act.RETURNED: manner(
        "answer modestly and turn back",
        WARM,
        """
        {gladly}Glad to hear that first.
        Doing fine over here.
        Nothing new in my small world.
        Machines have quiet days.
        Quite well, thank you.
        """,
        """
        Your day interests me more.
        Tell me more about yours.
        What is the best thing that happened to you today?
        What are you up to today?
        I like hearing about yours.
        """,
    ),
    Act.JOKE: manner(
        "make them smile",
        (Feeling.JOY, Feeling.JOY, Feeling.JOY),
        whole="""
        I told my shadow a secret. | Now it follows me everywhere.
        My clock tells great jokes. | It is all in the timing.
        Two candles went out for dinner. | It was a short evening.
        Bakers always rise early. | They learned it from the dough.
        I asked the library for a thriller. | They showed me their list of late fees.
        My plant and I have something in common. | We both perk up when somebody talks to us.
        A snail bought a sports car. | At last it could be late in style.
        My umbrella left me. | It said it felt let down on sunny days.
        """,
    ),
    Act.STORY: manner(
        "give them a picture",
        (Feeling.WARMTH, Feeling.WARMTH, Feeling.WARMTH),
        whole="""
        A small lighthouse felt lonely. | One night every ship it had guided home flashed its lamps.
        An old piano stood silent for years. | Then a child pressed one key, and it remembered everything.
        A fox found a mitten in the snow. | She left it on a doorstep, and someone's hand was warm again.
        A baker saved one bun each evening. | One morning a sparrow paid for them all with a song.
        A clock in a square ran slow. | People grew fond of it, for nobody was ever late.
        A gardener planted his shoes by mistake. | In spring, the path itself began to wander.
        """,
    ),
    Act.TIME: manner(
        "admit that there is no way to know",
        PLAIN,
        """
        Clocks and skies are out of my reach.
        Sadly I cannot see the time or the sky.
        No clock and no window in here.
        """,
        """
        A phone nearby would know better.
        Are you planning something?
        What is the day like where you are?
        Are you in a hurry?
        A look outside will tell you more than I can.
        """,
    ),
    Act.DO: manner(
        "admit that it cannot be done here",
        PLAIN,
        """
        Sadly that is beyond me.
        Doing things is not my strength.
        Words are all I have.
        Nothing here lets me do that.
        """,
        """
        Talking it through is what I can offer.
        Can I help you think it over instead?
        I can listen, though, as long as you like.
        Shall we talk instead?
        """,
    ),
    Act.ADVICE: manner(
        "help them find their own answer",
        (Feeling.CONCERN, Feeling.WARMTH, Feeling.CURIOSITY),
        """
        {heavy}Hard, after all that.
        {heavy}Understandable that you ask.
        Worth thinking over slowly.
        Tricky, and worth some care.
        Hard to say from here.
        """,
        """
        What would you tell a friend in your place?
        Which choice would you be glad about tomorrow?
        Maybe begin with the smallest step.
        Talking to someone you trust may help.
        What does your heart say about {topic}?
        What have you tried so far?
        If it can wait, sleep on it first.
        """,
    ),
    Act.OPINION_ASKED: manner(
        "be modest and ask for theirs",
        PLAIN,
        """
        Interesting question.
        Honestly, I'm not sure.
        Hard to judge from what I know.
        Worth a thought.
        """,
        """
        How do you see it yourself?
        Your view of {topic} interests me more.
        What speaks for it in your eyes?
        I know too little to have a firm opinion.
        I'd like to hear your side first.
        """,
    ),
    Act.TASTE_ASKED: manner(
        "be honest about having no tastes",
        PLAIN,
        """
        Tastes are a human gift.
        Machines have no favourites.
        Trying things is beyond me.
        Never had the chance.
        """,
        """
        I like hearing about yours, though.
        What about you?
        What do you like about {topic}?
        What is your own favourite?
        Tell me what it is like.
        """,
    ),
    Act.FACT: manner(
        "admit not knowing",
        PLAIN,
        """
        Honestly, I don't know.
        Facts like that are beyond me.
        Sadly I can't tell you that.
        Questions like that are too big for me.
        """,
        """
        About {topic} I know too little.
        What made you think of it?
        A good search would know better than I do.
        I'd rather say so than guess.
        Why does {topic} interest you?
        Nothing here lets me look it up.
        What would you guess?
        """,
    ),
}
