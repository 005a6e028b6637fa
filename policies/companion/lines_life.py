"""What the companion says to what people tell of their lives, where no situation says it better. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, GLAD, JOYFUL, MOURNING, WARM, manner

LIFE = {
    Act.NEWS: manner(
        Help.CELEBRATE,
        "share the joy",
        JOYFUL,
        """
        Oh, how wonderful!
        Wonderful news!
        Congratulations, truly!
        Brilliant, I'm happy for you!
        {other}{yours}Congratulations to {who}!
        {Echo}, how wonderful!
        Congratulations, {name}!
        """,
        """
        Moments like this deserve a celebration.
        Who was the first person you told?
        How did it feel when it happened?
        How will you celebrate?
        Tell me how it came about.
        I'd love to hear all about it.
        What a good day this is.
        """,
    ),
    Act.GOOD: manner(
        Help.CELEBRATE,
        "enjoy it with them",
        GLAD,
        """
        How lovely!
        That sounds lovely.
        Nice, that makes me smile.
        {Echo}, how nice.
        Good for you, {name}.
        Ah, how nice.
        """,
        """
        That must feel good.
        Moments like that are worth keeping.
        I hope there is more of it to come.
        I'm happy for you.
        Tell me a little more about it.
        """,
    ),
    Act.PROUD: manner(
        Help.CELEBRATE,
        "share the pride",
        GLAD,
        """
        You have every reason.
        That is something to be proud of.
        """,
        """
        What did it take to get there?
        Who have you told about it?
        Enjoy that feeling.
        """,
    ),
    Act.RELIEF: manner(
        Help.CELEBRATE,
        "breathe out with them",
        GLAD,
        """
        Oh, what a relief!
        Now you can breathe out.
        """,
        """
        How long had it been weighing on you?
        What will you do with the lightness?
        You held out well until now.
        """,
    ),
    Act.LOVE: manner(
        Help.ASK,
        "enjoy their love with them",
        GLAD,
        """
        How lovely to hear.
        That is so sweet.
        """,
        """
        What do you love most about {them}?
        How did it begin?
        Do they know?
        """,
    ),
    Act.BAD: manner(
        Help.VALIDATE,
        "show that it matters",
        CARING,
        """
        Oh no, I'm sorry.
        I'm sorry to hear that.
        That can't be easy.
        That doesn't sound easy.
        """,
        """
        How are you with it now?
        Do you want to tell me more about it?
        What would help a little right now?
        I'm glad you told me.
        What bothers you most about it?
        """,
    ),
    Act.IRONIC: manner(
        Help.VALIDATE,
        "hear the annoyance behind the irony",
        CARING,
        """
        I can hear how thrilled you are.
        Oh yes, simply delightful.
        Your irony comes through clearly.
        Ha, and not in the funny way.
        """,
        """
        What a nuisance, honestly.
        And how are you under all that irony?
        How bad is it, without the irony?
        What did it do to your day?
        You're allowed to be properly annoyed.
        What happens now?
        """,
    ),
    Act.LOSS: manner(
        Help.JUST_LISTEN,
        "stay with them in their grief",
        MOURNING,
        """
        I'm so sorry for your loss.
        My heart goes out to you.
        Losing {loved} must hurt deeply.
        I'm deeply sorry.
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
        Help.VALIDATE,
        "let them be angry",
        CARING,
        """
        No wonder you're angry.
        Anyone would be annoyed by that.
        That sounds really unfair.
        Infuriating, I can see why.
        {heard}I can hear it in your voice.
        """,
        """
        What bothered you most about it?
        It makes sense to feel that way.
        Let it out, I'm listening.
        What would make it right for you?
        Has that happened before?
        You deserve better than that.
        """,
    ),
    Act.FEAR: manner(
        Help.VALIDATE,
        "calm them and take the fear seriously",
        CARING,
        """
        That would make anyone nervous.
        Worrying like that is tiring.
        I understand that it scares you.
        {heard}I can hear the worry in your voice.
        """,
        """
        What worries you most about it?
        One small step at a time is enough.
        You don't have to face it all at once.
        What is the worst you imagine?
        Breathe slowly, there is time.
        """,
    ),
    Act.TIRED: manner(
        Help.VALIDATE,
        "give them rest",
        CARING,
        """
        Sounds like you need a rest.
        Anyone would be worn out by that.
        No wonder you're tired.
        {heard}I can hear how tired you are.
        """,
        """
        What took the most out of you?
        Be kind to yourself tonight.
        Can you take a quiet moment today?
        What helps you wind down?
        The rest of the list can wait.
        """,
    ),
    Act.LONELY: manner(
        Help.JUST_LISTEN,
        "keep them company",
        CARING,
        """
        Feeling alone is hard.
        That sounds lonely.
        I'm glad you tell me.
        """,
        """
        I'm glad to keep you company.
        Who would you like to hear from?
        Tell me about someone you are fond of.
        Right now, at least, you have me to talk to.
        """,
    ),
    Act.SAD: manner(
        Help.VALIDATE,
        "comfort them",
        MOURNING,
        """
        I'm sorry you feel this way.
        That sounds painful.
        I'm sorry it hurts.
        {heard}I can hear how much it hurts.
        {shown}It shows how much it hurts.
        """,
        """
        Do you know what brought it on?
        I'm here, and I'm listening.
        Your feelings make sense.
        Would it help to talk it through?
        What would feel a little kinder right now?
        You don't have to hide it here.
        """,
    ),
    Act.GUILTY: manner(
        Help.VALIDATE,
        "take the guilt seriously without feeding it",
        CARING,
        """
        That weighs on you, I can tell.
        Thank you for telling me that.
        """,
        """
        Would you judge a friend as hard as yourself?
        Is there still a way to put it right?
        Feeling it means your heart is in the right place.
        What would you do differently now?
        """,
    ),
    Act.ASHAMED: manner(
        Help.VALIDATE,
        "be gentle with shame",
        CARING,
        """
        It took courage to say that.
        I don't think less of you.
        """,
        """
        It loses some weight when it is said aloud.
        What would you say to a friend who told you that?
        You are allowed to be imperfect here.
        """,
    ),
    Act.ENVIOUS: manner(
        Help.VALIDATE,
        "take envy kindly",
        CARING,
        """
        Comparing hurts so easily.
        Envy is only human.
        """,
        """
        What do they have that you wish for most?
        It often points to something you long for.
        What in your own life would you not swap?
        """,
    ),
    Act.ILL: manner(
        Help.VALIDATE,
        "wish them well",
        CARING,
        """
        Oh dear, poor you.
        That sounds unpleasant.
        I'm sorry you feel unwell.
        """,
        """
        Have you been able to rest?
        How are you feeling by now?
        A doctor should look at it if it gets worse.
        Is somebody looking after you?
        """,
    ),
    Act.CONCERN: manner(
        Help.VALIDATE,
        "feel with them and those they care for",
        CARING,
        """
        {someone}I'm sorry for {who}.
        That must worry you.
        I feel for you both.
        """,
        """
        How are you dealing with it yourself?
        What do you think would help {them}?
        Being there is already a lot.
        {someone}How is {who} doing now?
        """,
    ),
    Act.PLAN: manner(
        Help.ASK,
        "look forward with them",
        CURIOUS,
        """
        Good to have something ahead.
        {Echo}, that's something.
        A plan, I like that.
        """,
        """
        How do you feel about it?
        What are you hoping for?
        Tell me afterwards how it went.
        What needs to happen first?
        What made you decide on it?
        """,
    ),
    Act.LIKES: manner(
        Help.ASK,
        "enjoy their enthusiasm",
        GLAD,
        """
        How lovely.
        {Topic}, a good choice.
        I can hear how much you like it.
        {Topic}, I see the charm.
        """,
        """
        What do you like most about it?
        How did you discover it?
        When did that begin?
        People shine when they speak of what they love.
        What does it do for you?
        """,
    ),
    Act.DISLIKES: manner(
        Help.REFLECT,
        "respect their taste",
        CURIOUS,
        """
        Fair enough, not for you.
        {Topic}, not your cup of tea.
        Clear words, I like that.
        """,
        """
        What bothers you most about it?
        What would you like instead?
        Was it always like that?
        Nobody has to like everything.
        """,
    ),
    Act.OPINION: manner(
        Help.REFLECT,
        "take the thought seriously",
        CURIOUS,
        """
        There is something in that.
        I see what you mean.
        Worth thinking about.
        An honest view.
        """,
        """
        What made you see it that way?
        Have you always thought so?
        Where do you notice it most?
        How do people around you see it?
        Who would disagree with you?
        """,
    ),
    Act.TOLD: manner(
        Help.ASK,
        "show interest",
        CURIOUS,
        """
        I see.
        {Told}.
        Ah, {echo}.
        Hm, I see.
        """,
        """
        {mine}{past}What went through your mind?
        {mine}{past}How was that for you?
        {mine}{past}How do you feel about it now?
        {mine}{present}What is that like for you?
        {mine}{present}How do you feel about it?
        {other}And how is that for you?
        {other}And how do you feel about it?
        {other}What do you make of it?
        I'd like to hear a little more.
        """,
    ),
    Act.BORED: manner(
        Help.ENCOURAGE,
        "offer some company",
        WARM,
        """
        Boredom can be heavy.
        Slow hours, those.
        Then let's do something about it.
        Time is crawling, I see.
        """,
        """
        Shall I tell you a joke?
        Shall I tell you a story?
        What would you do if anything were possible?
        What did you love doing as a child?
        Which friend haven't you rung for too long?
        Some good ideas were born out of boredom.
        """,
    ),
    Act.FRAGMENT: manner(
        Help.ASK,
        "find out what they mean",
        CURIOUS,
        """
        {Topic}?
        {Topic}, in a word.
        """,
        """
        Tell me what is behind that.
        Good or bad, today?
        I'm curious where this goes.
        """,
    ),
}
