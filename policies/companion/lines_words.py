"""What the companion says to a word or two, and to sounds. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, GLAD, PLAIN, WARM, manner
from policies.companion.situation import EVEN, GOOD, ROUGH, TELLING, situation

_SHORT = TELLING | {Act.FINE, Act.NO, Act.YES, Act.FACT, Act.UNSURE, Act.UNFINISHED, Act.REPEAT}

WORDS = (
    situation(
        "names someone close",
        frozenset({Act.FRAGMENT}),
        "mum mom mummy mother dad daddy father sister brother grandma grandpa granny husband wife son"
        " daughter",
        manner(
            Help.ASK,
            "ask after them",
            WARM,
            """
            {Topic}, you say.
            {Topic}?
            """,
            """
            Are you thinking of someone in particular?
            What comes up when you say that word?
            """,
        ),
    ),
    situation(
        "can hardly believe it",
        frozenset({Act.YES, Act.FACT}),
        "really seriously honestly",
        manner(
            Help.INFORM,
            "stand by it lightly",
            PLAIN,
            """
            Really, as far as I know.
            As sure as I can be.
            """,
            """
            Does that surprise you?
            What did you expect?
            """,
        ),
        match=r"^(?:oh )?(?:really|seriously|honestly|are you sure|for real)$",
    ),
    situation(
        "says they are only so-so",
        frozenset({Act.FINE, Act.UNSURE, Act.BAD, Act.TOLD, Act.FRAGMENT, Act.SAD}),
        "okay ok fine guess suppose great worse surviving hanging alright so-so so good bad managing",
        manner(
            Help.REFLECT,
            "hear what lies between the words",
            WARM,
            """
            {bad}Not a great day, then.
            {soso}With a small question mark?
            {soso}Just about, by the sound of it.
            """,
            """
            What is missing today?
            What would make it a bit better?
            You can tell me, or leave it at that.
            Is something on your mind?
            """,
        ),
        match=r"\b(?P<soso>(?:okay|ok|fine|good|alright|all right)(?: i| I)? (?:guess|suppose)|so so"
        r"|so-so|could be worse|surviving|hanging in|getting by|managing)\b|^(?:i'm |it's |i feel |oh "
        r"|well |feeling )*(?P<bad>not (?:so |that |too |very |really )?(?:great|good|well|okay|ok)"
        r"|could be better|bad|terrible|awful)(?: today| really)?$",
    ),
    situation(
        "sighs or groans",
        _SHORT,
        "ugh argh sigh meh bah pff grr aargh urgh bleh damn shit crap dammit hell",
        manner(
            Help.VALIDATE,
            "take the groan seriously",
            CARING,
            """
            That was a sigh from deep down.
            Rough one, by the sound of it.
            One of those days?
            """,
            """
            Want to tell me what is behind it?
            Let it all out, I'm listening.
            What got to you?
            """,
        ),
        match=r"^(?:oh |well |just )?(?:ugh+|argh+|sigh|meh|bah|pff+|grr+|aargh|urgh|bleh|damn(?: it)?"
        r"|dammit|(?:oh )?(?:shit|crap|hell))(?: \w+)?$",
    ),
    situation(
        "cheers",
        _SHORT,
        "yay hooray woohoo wow yippee woo hurrah yes",
        manner(
            Help.CELEBRATE,
            "cheer along",
            GLAD,
            """
            Yay, that sounds like good news!
            I love that sound!
            """,
            """
            What happened?
            Tell me, I want to cheer along.
            """,
        ),
        match=r"^(?:yay|hooray|woohoo|wow|yippee|woo|hurrah)+(?: \w+)?$",
    ),
    situation(
        "is in pain for a moment",
        _SHORT,
        "ouch ow",
        manner(
            Help.VALIDATE,
            "ask what hurts",
            CARING,
            """
            Oh no, what happened?
            Careful, are you hurt?
            """,
            """
            Take a moment, I'm here.
            I hope it eases quickly.
            """,
        ),
        match=r"^(?:ouch|ow)\b",
    ),
    situation(
        "shrugs it off",
        _SHORT,
        "whatever nevermind mind forget nothing matter",
        manner(
            Help.JUST_LISTEN,
            "leave the door open",
            WARM,
            """
            All right, no pressure.
            Fair enough, we can leave it.
            That sounded a bit heavy.
            """,
            """
            If something is behind it, I'm here.
            Say it another time, if you like.
            Or we talk about something else entirely.
            """,
        ),
        match=r"^(?:oh |well |it's |it is )?(?:whatever|never ?mind|forget (?:it|about it)|nothing"
        r"|it doesn't matter|doesn't matter|not important)(?: (?:really|much|special))?$",
        becomes=Act.UNSURE,
    ),
    situation(
        "ponders",
        _SHORT,
        "hmm hm mm mmm um uh er well",
        manner(
            Help.JUST_LISTEN,
            "leave them time to think",
            PLAIN,
            """
            Thinking something over?
            Take your time.
            """,
            """
            I'm not going anywhere.
            Say it when it's ready, no rush.
            Half a thought is welcome too.
            """,
        ),
        match=r"^(?:(?:hmm+|hm|mm+|um|uh|er|well) ?)+$",
    ),
    situation(
        "asks why",
        frozenset({Act.FACT}),
        "why how so really",
        manner(
            Help.ASK,
            "find out what they mean",
            PLAIN,
            """
            {asked}Fair to ask.
            A short question, a big one.
            {asked}Because it interests me.
            """,
            """
            {asked}But you needn't answer if you'd rather not.
            {unasked}What would you like to know the reason for?
            {unasked}Tell me what is puzzling you.
            """,
        ),
        match=r"^(?:but )?(?:why|why not|how so|how come|what for|really|so what|says who)$",
    ),
    situation(
        "names a day",
        _SHORT,
        "monday tuesday wednesday thursday friday saturday sunday mondays morning mornings",
        manner(
            Help.REFLECT,
            "share the mood of a weekday",
            WARM,
            """
            {low}Ah, {low}, nobody's darling.
            {high}Ah, {high}, the good end of the week.
            {mid}The middle of the week, then.
            """,
            """
            {low}What is the hardest part of it?
            {low}What would make it bearable?
            {high}What will you do with it?
            {mid}How has it treated you so far?
            """,
        ),
        match=r"^(?:i (?:really |just )?hate |i can't stand |it's |it's only |oh |ugh |another "
        r"|just )?(?:(?P<low>(?-i:[Mm])ondays?(?: mornings?)?|mornings)|(?P<high>fridays?|saturdays?"
        r"|sundays?)|(?P<mid>tuesday|wednesday|thursday))(?: again| mornings?)?$",
    ),
    situation(
        "says how they feel in one word",
        _SHORT,
        "tired sad lonely angry happy bored fine okay hungry thirsty cold scared nervous confused lost"
        " stressed excited empty exhausted",
        manner(
            Help.REFLECT,
            "take up the one word",
            CARING,
            """
            {down}Just that one word, {down}.
            {up}{up}, that is good to hear!
            {body}{body}, that needs seeing to.
            """,
            """
            {down}What lies behind it today?
            {down}Say more, or just be it for a while.
            {down}Since when?
            {up}What brought that on?
            {body}Is there something within reach?
            """,
        ),
        match=r"^(?:just |so |very |really |a bit |feeling )*(?:(?P<down>tired|sad|lonely|angry|scared"
        r"|nervous|confused|lost|stressed|empty|exhausted)|(?P<up>happy|excited)|(?P<body>hungry|thirsty"
        r"|cold))$",
    ),
    situation(
        "says coffee or tea",
        frozenset({Act.FRAGMENT}),
        "coffee tea chocolate pizza cake beer wine cheese pancakes cookies pasta spaghetti bread apples"
        " soup cookie sandwich bananas icecream",
        manner(
            Help.REFLECT,
            "play along",
            GLAD,
            """
            {Topic}, now there's a word.
            {Topic}, a fine subject.
            """,
            """
            Do you need one right now?
            With whom would you share it?
            What is the best you ever had?
            """,
        ),
    ),
    situation(
        "calls for help",
        _SHORT | {Act.ABOUT_ABILITY},
        "help",
        manner(
            Help.ASK,
            "be there at once",
            CARING,
            """
            I'm here, what's wrong?
            I'm with you.
            """,
            """
            Are you safe right now?
            If it's an emergency, please call someone near you at once.
            Tell me what is happening.
            """,
        ),
        match=r"^(?:please )?help(?: me)?(?: please)?$",
    ),
    situation(
        "plays with sounds",
        _SHORT,
        "lalala tralala blah bla la na wibble wobble banana abracadabra asdf hocus abracadabra boo beep"
        " moo meow woof"
        " quack ding dong knock",
        manner(
            Help.REFLECT,
            "play along",
            GLAD,
            """
            {Sound} to you, too!
            {Sound}, I couldn't agree more.
            A fine speech, that.
            """,
            """
            Is that your mood today, or a secret code?
            What would it mean if it meant something?
            I'd like to hear the second verse.
            """,
        ),
        match=r"^(?P<sound>\w+)(?: \1)*(?: (?:blah|bla|wobble|la|dong|knock|boo|beep|meow|woof|pocus))*$",
    ),
    situation(
        "sleeps or hums",
        _SHORT,
        "",
        manner(
            Help.REFLECT,
            "play along",
            GLAD,
            """
            Dozing off, are we?
            That sounds sleepy.
            """,
            """
            I'll keep watch meanwhile.
            Was it a long day?
            """,
        ),
        match=r"^(?:z{3,}|(?:zz+ ?)+)$",
    ),
    situation(
        "says one word over and over",
        _SHORT,
        "",
        manner(
            Help.REFLECT,
            "play along",
            GLAD,
            """
            {Sound}, as you say.
            {Sound}, and once more for luck.
            """,
            """
            Is that your mood today, or a secret code?
            What is it about that word?
            I'd like to hear the second verse.
            """,
        ),
        match=r"^(?P<sound>\w{3,})(?: (?P=sound))+$",
    ),
    situation(
        "says something fantastical",
        frozenset({Act.TOLD, Act.GOOD, Act.FRAGMENT, Act.OPINION, Act.BAD, Act.LIKES}),
        "purple green blue pink invisible flying talking singing elephant elephants unicorn spoon spoons"
        " moon cheese potato potatoes penguin penguins wizard"
        " fish sandwich socks toaster umbrella umbrellas cloud teapot teapots giraffe clouds pickle"
        " pickles turnip"
        " turnips marmalade sausage shoe ideas chair table lamp sock kettle fridge carpet",
        manner(
            Help.REFLECT,
            "enjoy the nonsense",
            CURIOUS,
            """
            What a picture!
            Delightfully strange.
            {Creature}, I'd love to see that.
            """,
            """
            What happens next?
            Where did that come from?
            It would make a splendid children's book.
            Is that a dream, a poem, or a code?
            """,
        ),
        match=r"^(?!(?:my|our|i|we|he|she|they|the) <kin>\b)(?!(?:i|we|he|she|they|someone"
        r"|somebody|everyone|people)\b)(?:the|a|my|all|some|every"
        r"|\w+) ?(?P<creature>(?:\w+ )?\w+) (?:is (?:thinking|singing"
        r"|dancing|dreaming|laughing|in love|jealous|angry|plotting|whispering|arguing|knitting|planning"
        r"|waiting for|reading|writing)|sleep|sings?|dances?|dancing|flies|fly|eats?"
        r"|ate|borrowed|stole|kissed|swims?|talks?|sang|danced|marr\w+|sleeps|laughs|thinks|wears"
        r"|swallowed|tastes|smells"
        r"|are made|is made|(?:is|are) made of|dreams|knits|juggles?|plays|whisper\w*|argue\w*)\b(?<!i )",
    ),
    situation(
        "calls or whistles for attention",
        _SHORT,
        "hey hello oi psst anyone testing",
        manner(
            Help.JUST_LISTEN,
            "show that it is there",
            WARM,
            """
            I'm right here.
            Yes, I'm listening.
            """,
            """
            What is on your mind?
            Go ahead, whenever you like.
            """,
        ),
        match=r"^(?:oi|psst|hey|anyone)$",
    ),
    situation(
        "says something is nice in passing",
        GOOD,
        "day evening morning night afternoon",
        manner(
            Help.REFLECT,
            "enjoy it with them",
            GLAD,
            """
            Lovely to hear.
            A good {part}, how nice.
            """,
            """
            What makes it so good?
            What was the best moment of it?
            May there be more like that.
            """,
        ),
        match=r"\b(?:good|great|nice|lovely|wonderful|amazing|beautiful|perfect|fantastic) (?P<part>day"
        r"|evening|morning|night|afternoon)\b",
    ),
    situation(
        "has a hard time that is not named",
        ROUGH | EVEN,
        "time day days week year lately hard life",
        manner(
            Help.REFLECT,
            "ask what makes it hard",
            CARING,
            """
            That sounds really hard.
            I'm sorry it's so hard now.
            Heavy days, then.
            """,
            """
            What weighs on you most?
            How long has it been like that?
            You don't have to put on a brave face here.
            What would take a little of the weight off?
            """,
        ),
        match=r"\b(?:hard|rough|tough|difficult|bad) (?:time|day|days|week|year|month|patch|period"
        r"|night)\b|\b(?:life|it|everything)(?:'s| is) (?:so |really |just )?(?:hard|tough|difficult)\b",
    ),
)
