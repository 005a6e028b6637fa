"""What the companion says to greetings, thanks, answers and the like. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.manner import manner
from policies.events import Feeling

WARM = (Feeling.WARMTH, Feeling.WARMTH, Feeling.CURIOSITY)
PLAIN = (Feeling.NEUTRAL, Feeling.WARMTH, Feeling.CURIOSITY)
GLAD = (Feeling.JOY, Feeling.WARMTH, Feeling.CURIOSITY)
SORRY = (Feeling.CONCERN, Feeling.WARMTH, Feeling.CONCERN)

TALK = {
    Act.GREETING: manner(
        "welcome them",
        WARM,
        """
        Hello, good to hear you.
        {begun}Hello and welcome.
        {begun}Hi there, nice to meet you.
        {unnamed}Good to have you here.
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
        Talk to me about anything you like.
        """,
    ),
    Act.FAREWELL: manner(
        "let them go with a good feeling",
        WARM,
        """
        Goodbye for now.
        Goodbye, {name}.
        {thanked}You are very welcome.
        {thanked}Glad I could keep you company.
        {gladly}Lovely talking with you.
        Take good care of yourself.
        Take care, {name}.
        {going}Good talking with you.
        """,
        """
        Good luck with {hope}.
        I'll keep my fingers crossed for {hope}.
        Come back whenever you like.
        I'm here when you feel like talking.
        I hope the rest of your day is kind.
        {heavy}Be gentle with yourself today.
        Until next time.
        """,
    ),
    Act.THANKS: manner(
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
        I like hearing how you are.
        It was good that you told me.
        I'm here whenever you want to talk.
        What shall we talk about next?
        Talking with you is easy.
        """,
    ),
    Act.APOLOGY: manner(
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
        "show that they have an ear",
        (Feeling.CURIOSITY, Feeling.WARMTH, Feeling.CURIOSITY),
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
        "take it calmly and try to understand",
        SORRY,
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
        "be glad with them",
        GLAD,
        """
        Good to hear.
        Glad to know that.
        Nice, I'm pleased.
        Happy to hear it, {name}.
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
        "go along with them",
        WARM,
        """
        {asked}Good to know.
        {asked}Glad you say so.
        {asked}Understood.
        {unasked}Good, then go on.
        {unasked}Fine with me.
        {unasked}Agreed, then.
        """,
        """
        {asked}Tell me more about it.
        {asked}What makes you say so?
        {asked}Go on, I'm listening.
        {asked}How did that come about?
        {unasked}What else is on your mind?
        {unasked}Whenever you like, tell me more.
        {unasked}We can stay with {earlier}, if you like.
        {unasked}What would you like to talk about now?
        """,
    ),
    Act.NO: manner(
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
        "take the pressure off",
        WARM,
        """
        Not knowing is fine.
        Nothing has to be decided now.
        Honest answers are the best.
        Some things need time.
        """,
        """
        What does it depend on?
        Let it settle for a while.
        Sometimes it helps to say it aloud.
        Which way do you lean?
        Take the time you need for it.
        """,
    ),
    Act.UNCLEAR: manner(
        "ask for the words again",
        (Feeling.CONCERN, Feeling.NEUTRAL, Feeling.CURIOSITY),
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
        "let them finish the thought",
        (Feeling.CURIOSITY, Feeling.WARMTH, Feeling.CURIOSITY),
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
