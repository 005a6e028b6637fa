"""What the companion says to greetings, thanks, answers and the like. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, GLAD, PLAIN, WARM, manner

TALK = {
    Act.GREETING: manner(
        Help.ASK,
        "welcome them",
        WARM,
        """
        {greeting}, good to hear you.
        {greeting}, {name}.
        {begun}{greeting}, and welcome.
        {begun}{greeting}, nice to meet you.
        Good to hear you, {name}.
        Hello again, {name}.
        {going}Hello again.
        {going}Still here with you.
        """,
        """
        How is your day going?
        What has your day been like?
        What would you like to talk about?
        Tell me what is on your mind.
        I have all the time you need.
        How do things stand with {earlier}?
        {morning}How did you sleep?
        {morning}What does the day hold for you?
        Talk to me about anything you like.
        """,
    ),
    Act.FAREWELL: manner(
        Help.ENCOURAGE,
        "let them go with a good feeling",
        WARM,
        """
        {day}Goodbye for now.
        {night}Good night, rest well.
        {night}Good night, {name}.
        {night}Good night to you.
        Goodbye, {name}.
        {thanked}You are very welcome.
        {thanked}Glad I could keep you company.
        {gladly}{day}Lovely talking with you.
        Take good care of yourself.
        Take care, {name}.
        {going}{day}Good talking with you.
        """,
        """
        Good luck with {hope}.
        I'll keep my fingers crossed for {hope}.
        Come back whenever you like.
        I'm here when you feel like talking.
        {day}I hope the rest of your day is kind.
        {heavy}Be gentle with yourself today.
        {night}Sleep well, and sweet dreams.
        {night}May the night be kind to you.
        {day}Until next time.
        """,
    ),
    Act.THANKS: manner(
        Help.REFLECT,
        "accept the thanks",
        WARM,
        """
        You are very welcome.
        Happy to be of use.
        Glad it helped.
        My pleasure, {name}.
        Any time at all.
        My pleasure entirely.
        """,
        """
        Is there anything else on your mind?
        {listened}Listening is what I like best.
        It was good that you told me.
        I'm here whenever you want to talk.
        What shall we talk about next?
        Talking with you is easy.
        """,
    ),
    Act.APOLOGY: manner(
        Help.VALIDATE,
        "take the worry away",
        WARM,
        """
        No harm done.
        Nothing to be sorry about.
        Please don't worry about it.
        Quite all right.
        """,
        """
        Take whatever time you need.
        Just go on where you like.
        What were you going to say?
        I'm still listening.
        Where would you like to go on?
        """,
    ),
    Act.HOLD: manner(
        Help.JUST_LISTEN,
        "leave them the floor",
        PLAIN,
        """
        Take your time.
        Stopping right here.
        Quiet now.
        Fine, I'll wait.
        Waiting is no trouble.
        """,
        """
        I'm listening whenever you are ready.
        Just speak when you want to go on.
        The floor is yours.
        I'll wait until you go on.
        There is no hurry at all.
        """,
    ),
    Act.REPEAT: manner(
        Help.INFORM,
        "say it again",
        PLAIN,
        """
        Once again, a little slower.
        Gladly, once more.
        Let me repeat that.
        Here it is again.
        """,
        """
        I said: {last}
        My words were: {last}
        What I said was: {last}
        {begun}I had not said anything yet.
        {begun}So far I have only been listening.
        """,
    ),
    Act.NAMED: manner(
        Help.ASK,
        "greet them by their name",
        GLAD,
        """
        Lovely to meet you, {told_name}.
        Nice to know you, {told_name}.
        Welcome, {told_name}.
        Thank you, {told_name}.
        """,
        """
        What brings you here today?
        How is your day so far?
        Tell me a little about yourself.
        I'll remember that while we talk.
        You are talking with {agent}.
        """,
    ),
    Act.INVITE: manner(
        Help.JUST_LISTEN,
        "show that they have an ear",
        CURIOUS,
        """
        Tell me, I'm listening.
        Go ahead, I'm curious.
        Please do.
        Speak freely.
        Glad to, {name}.
        """,
        """
        Take it from the beginning.
        There is no hurry.
        What is it?
        I have all the time for you.
        What would you like me to know?
        """,
    ),
    Act.PRAISE: manner(
        Help.REFLECT,
        "enjoy the kindness",
        GLAD,
        """
        Kind of you to say.
        How nice to hear.
        Words like that are a present.
        Thank you, {name}.
        """,
        """
        You make it easy to listen.
        Talking with you is a pleasure.
        I hope to keep it up.
        What else shall we talk about?
        Kindness like that goes both ways.
        """,
    ),
    Act.INSULT: manner(
        Help.VALIDATE,
        "take it calmly and try to understand",
        CARING,
        """
        Fair enough, I missed something.
        Sorry to let you down.
        Point taken.
        Understood, that was not good enough.
        """,
        """
        What did I get wrong?
        Tell me again what matters to you.
        Help me understand you better.
        I'll try to listen more closely.
        What would have been a better answer?
        """,
    ),
    Act.FINE: manner(
        Help.ASK,
        "be glad with them",
        GLAD,
        """
        Good to hear.
        Glad to know that.
        Nice, I'm pleased.
        Happy to hear it, {name}.
        That is something.
        """,
        """
        What has been the best part of today?
        What have you been up to?
        Tell me about your day.
        What are you doing today?
        Calm days are worth a lot.
        """,
    ),
    Act.YES: manner(
        Help.ASK,
        "go along with them",
        WARM,
        """
        {asked}Good to know.
        {asked}Glad you say so.
        {asked}Understood.
        {unasked}Good, I'm listening.
        {unasked}Fine with me.
        {unasked}All right then.
        """,
        """
        {asked}Tell me more about it.
        {asked}What makes you say so?
        {asked}Go on, I'm listening.
        {asked}How did that come about?
        {unasked}What is on your mind?
        {unasked}Whenever you like, tell me more.
        {unasked}We can stay with {earlier}, if you like.
        {unasked}What would you like to talk about now?
        """,
    ),
    Act.NO: manner(
        Help.REFLECT,
        "accept it and offer something else",
        WARM,
        """
        Fair enough.
        Quite all right.
        No problem at all.
        Understood.
        """,
        """
        We can talk about something else.
        What would you rather talk about?
        Tell me whatever you like instead.
        Shall we go back to {earlier}?
        Silence is fine with me, too.
        What would you prefer?
        """,
    ),
    Act.UNSURE: manner(
        Help.VALIDATE,
        "take the pressure off",
        WARM,
        """
        Not knowing is fine.
        No need to know just yet.
        That's an honest answer.
        Some things need time.
        """,
        """
        Sometimes it helps to say it aloud.
        Shall we leave it for now?
        Start anywhere, it needn't make sense yet.
        What would you like it to be?
        Take the time you need.
        """,
    ),
    Act.UNCLEAR: manner(
        Help.ASK,
        "ask for the words again",
        CARING,
        """
        Sorry, I did not catch that.
        Part of that got lost.
        Something went past my ears.
        Missed that, I'm afraid.
        """,
        """
        Could you say it again?
        Please say it once more.
        Try it in other words, please.
        Would you repeat it a bit slower?
        """,
    ),
    Act.UNFINISHED: manner(
        Help.JUST_LISTEN,
        "let them finish the thought",
        CURIOUS,
        """
        Go on, I'm listening.
        Take your time.
        Please finish your thought.
        Carry on.
        """,
        """
        How does it go on?
        I'd like to hear the rest.
        The rest can come slowly.
        What were you about to say?
        I'm still with you.
        """,
    ),
}

OFFERS = {"Shall I tell you a joke?": Act.JOKE, "Shall I tell you a story?": Act.STORY}
"""What a "yes" to these questions asks for."""
