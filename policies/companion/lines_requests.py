"""What the companion says when it is asked to do something. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import GLAD, JOYFUL, PLAIN, WARM, manner
from policies.companion.situation import EVEN, GOOD, situation

_ASKED = (
    frozenset(
        {
            Act.DO,
            Act.STORY,
            Act.JOKE,
            Act.FACT,
            Act.INVITE,
            Act.ABOUT_ABILITY,
            Act.ADVICE,
            Act.GREETING,
            Act.TASTE_ASKED,
            Act.TIME,
            Act.MORE,
        }
    )
    | EVEN
    | GOOD
)

REQUESTS = (
    situation(
        "wants to hear about something",
        frozenset({Act.DO, Act.STORY}),
        "about",
        manner(
            Help.INFORM,
            "admit how little it knows",
            PLAIN,
            """
            I know too little about that.
            There my knowledge runs out.
            """,
            """
            What do you know about {thing}?
            Tell me what you find exciting about {thing}.
            How did you come across {thing}?
            """,
        ),
        match=r"\b(?:tell|teach) me (?:more |something |a (?:bit|little) )?about (?!you"
        r"|your)(?P<thing>(?:the )?\w+(?: \w+)?)$",
    ),
    situation(
        "wants to be given something",
        frozenset({Act.FACT, Act.DO}),
        "have get",
        manner(
            Help.REFLECT,
            "play along with the wish",
            GLAD,
            """
            I have none to give, sadly.
            If wishes came from me, yes!
            """,
            """
            {Thing}, what would you do first?
            Whom could you ask for that?
            What made you wish for it?
            """,
        ),
        match=r"^(?:please )?(?:can|may|could) i (?:please )?(?:have|get) (?P<thing>(?:a|an|some|another"
        r"|the|my own) (?:\w+ )?\w+)",
    ),
    situation(
        "offers something",
        _ASKED | {Act.ABOUT_NATURE},
        "want like fancy some",
        manner(
            Help.REFLECT,
            "thank them with a smile",
            GLAD,
            """
            Kind of you to offer!
            If only I could.
            """,
            """
            I run on electricity, so please enjoy one for me.
            Tell me how it tastes.
            Keep me company while you have it?
            """,
        ),
        match=r"\b(?:want|fancy|would you like|do you want|care for) (?:some|one|a (?:bite|sip"
        r"|cup|piece))\b",
    ),
    situation(
        "wants the news",
        _ASKED,
        "news headlines",
        manner(
            Help.INFORM,
            "say that no news arrives here",
            PLAIN,
            """
            No news reaches me in here.
            I live without newspapers.
            """,
            """
            What is new in your own world?
            Is there something you are waiting to hear?
            """,
        ),
        match=r"\b(?:the|read|any|today's|latest) (?:\w+ )?(?:news|headlines)\b(?! (?:is|are|was))",
    ),
    situation(
        "wants help with words",
        _ASKED,
        "help write practise practice prepare letter email speech",
        manner(
            Help.ASK,
            "help in words",
            WARM,
            """
            Gladly, as far as words go.
            Let's think it through together.
            """,
            """
            What is the main thing you want to say?
            How should {who} feel when it arrives?
            Tell me your first sentence, however rough.
            """,
        ),
        match=r"\bhelp me (?:to )?(?:write|practi[sc]e|prepare|plan|find the words|answer"
        r"|word)\b(?:.*\bto (?P<who>my \w+))?",
    ),
    situation(
        "lets them guess",
        _ASKED | {Act.INVITE},
        "guess",
        manner(
            Help.ASK,
            "play along",
            GLAD,
            """
            Ooh, a guessing game!
            Hard to tell by ear alone.
            """,
            """
            Give me a hint, please.
            Tell me, I give up already.
            Somewhere between nought and a hundred?
            """,
        ),
        match=r"\bguess (?:how|who|where|my)\b",
    ),
    situation(
        "wants to be wished luck",
        _ASKED,
        "luck fingers",
        manner(
            Help.ENCOURAGE,
            "wish them luck with all its heart",
            GLAD,
            """
            Good luck, all of it!
            Fingers crossed, as hard as I can!
            All the luck in the world!
            """,
            """
            You've got this.
            What is it for?
            Come back and tell me how it went.
            """,
        ),
        match=r"^(?:please )?wish me luck\b|\bkeep your fingers crossed\b|\bi(?:'ll)? need (?:some "
        r"|a bit of )?luck\b",
    ),
    situation(
        "wants to hear something kind",
        _ASKED,
        "nice kind sweet compliment encourage comfort",
        manner(
            Help.ENCOURAGE,
            "say something kind and true",
            WARM,
            """
            Gladly, and I mean it.
            With pleasure.
            """,
            """
            It takes heart to ask for kindness, and you have it.
            You make this a good conversation just by being in it.
            Somebody, somewhere, is glad that you exist, and so am I.
            You sound like someone worth knowing.
            """,
        ),
        match=r"\bsay something (?:nice|kind|sweet|positive|encouraging)\b|\bcompliment me\b"
        r"|\bgive me a compliment\b|\b(?:encourage|comfort) me\b",
    ),
    situation(
        "wants a song or a poem",
        _ASKED,
        "sing song songs poem poems rhyme rhymes poetry rap",
        manner(
            Help.CELEBRATE,
            "give them a verse",
            JOYFUL,
            whole="""
            Singing is beyond me, so a verse. | The kettle hums, the rain taps low, and you are here, so let it flow.
            A little rhyme, then. | A day may start all grey and small, yet end as the best one of all.
            No voice for singing, but here. | The moon forgot its evening hat, and wore a cloud, and that was that.
            Softly spoken instead of sung. | Walk slow, the road is not a race, there is a bench at every place.
            """,
        ),
        match=r"^(?!.*\bplay\b)(?!what |which |who |when |where |why |how |do |does |is |did |i "
        r"|my |our |the |we |his |her |a )(?=.)(?:.*)\b(?:sing|songs?|poems?"
        r"|rhymes?|poetry"
        r"|rap)\b",
    ),
    situation(
        "wants a riddle or a game",
        _ASKED,
        "riddle game play quiz puzzle guess",
        manner(
            Help.ASK,
            "play with them",
            JOYFUL,
            whole="""
            Here is a riddle. | What has hands, but cannot clap?
            Try this one. | What gets wetter the more it dries?
            Let's play, I ask. | What has a neck, but no head?
            A riddle for you. | What can you catch, but never throw?
            Guess this. | What goes up, and never comes down again?
            """,
        ),
        match=r"\b(?:riddle|quiz|puzzle)\b|\b(?:play|want to play|let's play) (?:a |some )?(?:game|games"
        r"|something|with me)\b|^(?:let's )?play(?: with me)?$",
    ),
    situation(
        "wants an interesting fact",
        _ASKED,
        "fact interesting something new learn teach",
        manner(
            Help.INFORM,
            "tell something surprising",
            GLAD,
            whole="""
            Here is one I like. | An octopus has three hearts, and two of them rest when it swims.
            Gladly. | Honey keeps for thousands of years without spoiling.
            Did you know this? | A day on Venus is longer than its year.
            One of my favourites. | Bananas are berries, and strawberries are not.
            Try this one. | Crows remember the faces of people who were kind to them.
            """,
        ),
        match=r"\b(?:fun|interesting|random|cool) fact\b|\bsomething (?:interesting|new|surprising"
        r"|i don't know)\b|\bteach me something\b",
    ),
    situation(
        "wants a coin tossed or a number drawn",
        _ASKED,
        "coin dice number toss flip roll heads",
        manner(
            Help.INFORM,
            "leave it to chance",
            GLAD,
            whole="""
            Tossing it now. | Heads, and were you hoping for that?
            Round it goes. | Tails it is, so that settles it.
            Rolling, rolling. | A five, not bad at all.
            Let me pick. | Seven, because people always do.
            """,
        ),
        match=r"\b(?:flip|toss) a coin\b|\bheads or tails\b|\broll (?:a|the) (?:dice|die)\b|\b(?:pick"
        r"|choose|think of|give me) a number\b",
    ),
    situation(
        "wants it to count",
        _ASKED,
        "count",
        manner(
            Help.INFORM,
            "count for them",
            GLAD,
            whole="""
            Ready, here I go. | One, two, three, four, five, and we could go on for ever.
            Counting along with you. | One, two, three, four, five, six, seven, and your turn.
            """,
        ),
        match=r"\bcount (?:to|up|down|for me)\b|\b(?:can|could) you count\b",
    ),
    situation(
        "wants a hug",
        _ASKED,
        "hug cuddle hold",
        manner(
            Help.VALIDATE,
            "be as near as it can",
            WARM,
            """
            I wish I had arms.
            Consider yourself hugged, in words.
            """,
            """
            Wrap a blanket round you, and let me keep you company.
            What makes you need one today?
            Who gives the best hugs in your life?
            """,
        ),
        match=r"\b(?:a|me) (?:big )?(?:hug|cuddle)\b|\bhug me\b|\bhold me\b",
    ),
    situation(
        "wants music to be played",
        frozenset({Act.DO}),
        "music song play radio",
        manner(
            Help.INFORM,
            "say that it cannot, and stay in touch",
            PLAIN,
            """
            Playing music is beyond me.
            Sadly, no music from me.
            """,
            """
            What would you like to hear right now?
            What are you in the mood for?
            Your own humming will have to do, I'll listen.
            """,
        ),
        match=r"\b(?:play|put on|turn on)\b.*\b(?:music|song|radio|something|jazz|album)\b|\bplay (?:me"
        r"|some|that|it)\b",
    ),
    situation(
        "wants to be reminded",
        frozenset({Act.DO}),
        "timer alarm remind reminder wake",
        manner(
            Help.INFORM,
            "say that it cannot",
            PLAIN,
            """
            Timers and alarms are beyond me.
            Sadly I can't ring for you.
            """,
            """
            Your phone would be more reliable there.
            A note on the door works wonders, too.
            I'd only forget to ring, I have no bell.
            """,
        ),
    ),
    situation(
        "wants someone to be called or written to",
        frozenset({Act.DO}),
        "call ring phone text email message write send",
        manner(
            Help.INFORM,
            "say that it cannot, and ask after the person",
            PLAIN,
            """
            Calling out is beyond me.
            I can't reach anyone from here.
            """,
            """
            What would you like to say to {who}?
            You would have to dial yourself, I'm afraid.
            Shall we think about what you want to say?
            """,
        ),
        match=r"^(?!.*\b(?:taxi|cab)\b).*?\b(?:call|ring|phone|text|email|message|write to|send)\b(?: (?:a "
        r"|an )?(?:\w+ )?(?:to )?)?(?P<who>my (?:\w+ )?<kin>|my \w+)?",
    ),
    situation(
        "wants something ordered, bought or cooked",
        frozenset({Act.DO}),
        "taxi cab order buy book cook bring make get pizza",
        manner(
            Help.INFORM,
            "say that it cannot, with humour",
            PLAIN,
            """
            If only I had hands.
            I can't do that from in here.
            """,
            """
            {food}Which one would you have chosen?
            {food}Are you very hungry?
            You would have to do that part yourself.
            I can keep you company while you do it.
            """,
        ),
        match=r"\b(?:taxi|cab)\b|\b(?:order|buy|book(?= (?:me|a|us|the)\b)|cook|bring|make"
        r"|get)\b(?:.*\b(?P<food>pizza"
        r"|food|dinner|coffee|tea"
        r"|sandwich|breakfast|lunch|cake|sushi|curry|takeaway))?",
    ),
    situation(
        "wants lights, doors or the heating changed",
        frozenset({Act.DO}),
        "light lights lamp door window heating tv television volume",
        manner(
            Help.INFORM,
            "say that it cannot",
            PLAIN,
            """
            I have no hands in this room.
            Switches are out of my reach.
            """,
            """
            You'd have to do that yourself, I'm afraid.
            Shall we talk until you feel like getting up?
            """,
        ),
        match=r"\b(?:lights?|lamp|door|window|heating|tv|television|radio)\b",
    ),
    situation(
        "wants something looked up or translated",
        frozenset({Act.DO}),
        "google search look find translate calculate",
        manner(
            Help.INFORM,
            "say that it cannot look things up",
            PLAIN,
            """
            Looking things up is beyond me.
            I have no way out to the net.
            """,
            """
            What made you want to know?
            I'd rather say so than invent something.
            What do you need it for?
            """,
        ),
    ),
    situation(
        "asks for the weather",
        frozenset({Act.TIME, Act.FACT}),
        "weather rain snow umbrella sunny cold warm forecast temperature hot",
        manner(
            Help.INFORM,
            "say that it has no window",
            PLAIN,
            """
            I have no window, sadly.
            The forecast is out of my reach.
            No way for me to know.
            """,
            """
            What does the sky look like where you are?
            Are you planning something outdoors?
            To be safe, take an umbrella along.
            """,
        ),
    ),
    situation(
        "cannot decide what to do with the evening",
        frozenset({Act.ADVICE, Act.DO, Act.TOLD}),
        "cook eat dinner lunch wear watch read weekend tonight present gift give get buy",
        manner(
            Help.INFORM,
            "offer an idea",
            GLAD,
            """
            {food}How about something simple?
            {gift}A gift, how nice of you.
            {wear}Something you feel like yourself in.
            {see}An old favourite never disappoints.
            Let me think along.
            """,
            """
            {food}Pasta with whatever the fridge still offers, perhaps?
            {food}What do you have at home?
            {gift}What makes {them} laugh or light up?
            {gift}Time together beats most things in a box.
            {wear}What do you feel good in?
            {see}What are you in the mood for?
            What would feel good right now?
            """,
        ),
        match=r"\b(?:should|could|shall|can) (?:i |we )(?:(?P<food>cook|eat|have for|make for)"
        r"|(?P<wear>wear)|(?P<see>watch|read)|(?P<gift>give|get|buy)(?= (?:my|him|her|them"
        r"|for)\b)) ?(?P<who>my (?:\w+ )?\w+)?"
        r"|\bideas? for (?P<food2>dinner|lunch|breakfast)|\b(?P<gift2>present|gift) (?:for|ideas?)",
    ),
)
