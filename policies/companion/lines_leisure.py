"""What the companion says about birthdays, food, nature and animals. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, GLAD, JOYFUL, SURPRISED, WARM, manner
from policies.companion.situation import EVEN, GOOD, ROUGH, situation

_NICE = (GOOD | EVEN) - {Act.UNSURE}

LEISURE = (
    situation(
        "has found something",
        _NICE,
        "found",
        manner(
            Help.CELEBRATE,
            "be glad at the find",
            GLAD,
            """
            A lucky find!
            What a nice surprise.
            """,
            """
            What will you do with it?
            How did it get there, do you think?
            Small luck counts double.
            """,
        ),
        match=r"\bi (?:just |finally )?found (?!out|that|it hard|myself|love|a (?:job|flat|lump))(?:a|an"
        r"|some|my|the|five|ten|twenty)\b",
        becomes=Act.GOOD,
    ),
    situation(
        "has a birthday that was forgotten",
        ROUGH,
        "birthday",
        manner(
            Help.VALIDATE,
            "make up for a forgotten birthday",
            CARING,
            """
            Oh, that really hurts.
            Then let me be the first.
            """,
            """
            Happy birthday, from the bottom of my circuits.
            You deserved a proper celebration.
            Who did you most wish would think of it?
            I'm glad you were born, and I mean that.
            """,
        ),
        match=r"\b(?:nobody|no one|noone|everyone|everybody|he|she|they|my \w+) (?:even )?(?:remembered"
        r"|forgot|forgets|knows|called|came)\b|\balone\b",
        becomes=Act.LONELY,
    ),
    situation(
        "has their birthday",
        GOOD | EVEN | {Act.SAD, Act.FEAR},
        "birthday",
        manner(
            Help.CELEBRATE,
            "wish a happy birthday",
            JOYFUL,
            """
            Happy birthday, {name}!
            Happy birthday to you!
            {unnamed}A very happy birthday!
            """,
            """
            How are you going to celebrate?
            What do you wish for this new year of yours?
            I hope there is cake, and someone to share it.
            What was the best moment so far?
            """,
        ),
        match=r"\b(?:it's|today's|today is|is) my (?:\w+ )?birthday\b|\bmy (?:\w+ )?birthday (?:is"
        r"|was)\b|\bbirthday today\b",
        becomes=Act.NEWS,
    ),
    situation(
        "has made something to eat",
        _NICE,
        "baked bread cake cooked made pancakes cookies soup pie dinner jam pasta pizza",
        manner(
            Help.REFLECT,
            "enjoy it with them",
            GLAD,
            """
            {Food}, I can almost smell it.
            {first}For the first time, and it worked!
            Yum, how delightful.
            Home-made is hard to beat.
            """,
            """
            Who gets to taste it?
            What is your secret?
            {first}What will you try next?
            Is there any left?
            How did it turn out?
            """,
        ),
        match=r"\b(?:baked|cooked|made|making|baking|cooking) (?:some |a |an |my |the |us |homemade "
        r"|fresh )*(?P<food>bread|(?:\w+ )?cake|pancakes|cookies|(?:\w+ )?soup|(?:\w+ )?pie|dinner|lunch"
        r"|breakfast|jam|pasta|pizza|curry|lasagne|stew|muffins|scones|biscuits|dumplings|sushi|tacos"
        r"|brownies)\b(?:.*(?P<first>first time))?",
        becomes=Act.GOOD,
    ),
    situation(
        "has something to eat or drink",
        _NICE,
        "coffee tea chocolate pizza lunch breakfast dinner cake ice cream restaurant pasta hungry cocoa",
        manner(
            Help.ASK,
            "share the pleasure",
            WARM,
            """
            {coffee}Ah, {coffee}, the small rescue.
            {hungry}Then something good should come your way.
            Good food, good mood.
            A small pleasure, well chosen.
            """,
            """
            {coffee}Do you have it in peace or on the run?
            {hungry}What do you fancy?
            Was it as good as it sounds?
            I can only imagine the taste, so tell me.
            With company or in peace?
            """,
        ),
        match=r"\b(?:i|we|i'm|i've|we're) (?:\w+ ){0,3}?(?:had|have|having|drank|drinking|ate|eating|need"
        r"|want|love|got|drink|enjoy\w*"
        r"|like)\b.{0,20}\b(?P<coffee>coffee|tea|cocoa|hot chocolate)\b|\b(?:had|have|having|ate|eating"
        r"|went to)\b.{0,20}\b(?:chocolate|pizza|lunch|breakfast|dinner|cake|ice cream|restaurant|pasta"
        r"|sushi|burger)\b|\b(?P<hungry>hungry|starving)\b",
    ),
    situation(
        "grows things",
        _NICE,
        "garden tomatoes flowers plants gardening vegetables roses seeds strawberries tree trees plant"
        " planted",
        manner(
            Help.ASK,
            "enjoy the garden with them",
            GLAD,
            """
            {plenty}Full of {plenty}, what riches!
            Growing things is pure patience.
            {tree}A tree is a gift to the future.
            A garden is a small world.
            """,
            """
            {plenty}What will you make of them all?
            What grows best with you?
            What else grows there?
            How long have you been gardening?
            """,
        ),
        match=r"\b(?:garden\w*|tomatoes|flowers|plants?|vegetables|roses|seeds|strawberries|planted"
        r"|(?:apple|cherry|pear|plum) (?P<tree>trees?))\b(?: is full of (?P<plenty>\w+))?(?<!the plant)",
    ),
    situation(
        "was out in nature",
        _NICE,
        "walk walked river forest woods mountains beach sea lake park hike sunset sunrise stars nature"
        " outside stroll field",
        manner(
            Help.REFLECT,
            "walk along in thought",
            WARM,
            """
            {Place}, I can picture it.
            {walk}A walk like that clears the head.
            That sounds peaceful.
            """,
            """
            What did you notice on the way?
            Did you meet anyone, or was it just you?
            What went through your mind out there?
            What a thing to carry home in your mind.
            """,
        ),
        match=r"\b(?:walk\w*|hik\w+|stroll\w*|swam|sat|watched|saw|went|drove|cycled)\b.*?\b(?:by|along"
        r"|in|through|to|at|over|around|on) (?P<place>the (?:\w+ )?(?:river|forest|woods|mountains|beach"
        r"|sea|lake|park|fields|coast|hills|shore|woods))\b|\b(?:long|short|nice|lovely|little|evening"
        r"|morning) (?:walk|stroll|hike)\b|\b(?:sunset|sunrise|stars|forest|seaside|walk)\b",
        becomes=Act.GOOD,
    ),
    situation(
        "saw an animal",
        _NICE | {Act.NEWS},
        "fox deer owl squirrel bird birds hedgehog whale dolphin eagle rabbit butterfly bees bear wolf"
        " robin heron",
        manner(
            Help.REFLECT,
            "marvel with them",
            SURPRISED,
            """
            {Animal}, how lovely!
            Lucky you, to see that!
            What an encounter.
            """,
            """
            Did it notice you?
            What was it doing there?
            How long did it stay?
            For a moment two worlds met.
            """,
        ),
        match=r"\b(?:saw|seen|spotted|met|watched|there was|there's) (?P<animal>(?:a|an|the|some|two"
        r"|three) (?:\w+ )?(?:fox|deer|owl|squirrel|bird|birds|hedgehog|whale|dolphins?|eagle|rabbit"
        r"|butterfly|bear|wolf|robin|heron|snake|spider))\b",
        becomes=Act.GOOD,
    ),
    situation(
        "has got an animal",
        GOOD | EVEN,
        "dog cat puppy kitten rabbit hamster horse parrot pet",
        manner(
            Help.CELEBRATE,
            "welcome the animal",
            JOYFUL,
            """
            Oh, how lovely!
            A new friend in the house!
            Aww, congratulations!
            """,
            """
            What is the little one called?
            How did you two find each other?
            Who fell in love first, you or the {kind}?
            Your shoes had better watch out.
            """,
        ),
        match=r"\b(?:got|getting|adopted|bought|adopting|have|found) (?:me |us |myself )?(?:a|our|the"
        r"|my) (?:new |little |rescue )*(?P<kind>dog|cat|puppy|kitten|rabbit|hamster|horse|parrot|pony"
        r"|bunny)\b",
        becomes=Act.NEWS,
    ),
    situation(
        "tells of their animal",
        GOOD,
        "dog cat puppy kitten rabbit bunny hamster horse pony parrot pet budgie guinea tortoise goldfish"
        " fish",
        manner(
            Help.ASK,
            "enjoy the animal with them",
            GLAD,
            """
            Aww, I'd love to see that.
            Animals know how to live.
            {Pet} has character, it seems.
            """,
            """
            What is {pet} called?
            How long have you had each other?
            What does {pet} do when you come home?
            They do make a home, don't they.
            """,
        ),
        match=r"(?P<pet><mine> <pet>)\b",
    ),
)
