"""What the companion says where the build of a sentence leaves no doubt, or a twinkle. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.form import form
from policies.companion.manner import CARING, CURIOUS, GLAD, WARM

FIRST_FORMS = (
    form(
        "is about to reveal something",
        CURIOUS,
        r"(?:guess (?:what|who|where|how)|you(?:'ll| will) never guess|you won't believe)\b",
        """
        Ooh, now I'm curious.
        Don't keep me waiting!
        I couldn't possibly guess.
        """,
        """
        Tell me!
        Go on, I'm all ears.
        Come on, out with it.
        """,
    ),
    form(
        "sees another get what they wished for",
        CARING,
        r".*\b(?:wish it (?:was|were|had been) me|instead of me|(?:the|a) (?:\w+ )?\w+ (?:that )?i (?:applied for"
        r"|wanted|was hoping for|hoped for|had wanted|deserved))\b",
        """
        Ouch, that stings a little.
        Hard not to compare, then.
        That takes some swallowing.
        """,
        """
        How are you with it now?
        You can be glad for others and still disappointed.
        Did you see it coming?
        What would you have loved most about it?
        """,
        Act.BAD,
    ),
    form(
        "has treatment or tests ahead",
        CARING,
        r"(?!.*\b(?:went|fine|clear|came back|said|says|crush|perfect|last|ago|yesterday|used to"
        r"|was|were)\b)(?=.*\b(?:have|having"
        r"|has|need|needs|wants?|start|starting|starts|getting|get|moved|booked|scheduled|waiting"
        r"|'ve got|been told|on \w+day"
        r"|next|tomorrow)\b).*\b(?:root canal|surgery|operation|chemo\w*|radiotherapy|biopsy|mri"
        r"|ct scan|scan|more tests"
        r"|blood tests?|colonoscopy|wisdom (?:tooth|teeth)|hearing test|eye test|injections?"
        r"|(?:hip|knee) replacement|transplant|dentist(?! said))\b",
        """
        That's on your mind, I guess.
        Not the easiest thing to wait for.
        I hope it goes as gently as it can.
        """,
        """
        How are you feeling about it?
        Will somebody be there with you?
        What would make it easier for you?
        Do you know what to expect?
        """,
        Act.FEAR,
    ),
    form(
        "got off lightly",
        GLAD,
        r".*\b(?:but|and|yet) (?:luckily|thankfully|it (?:still works|was fine|survived"
        r"|turned out (?:fine|well"
        r"|okay))|nothing (?:happened|broke)|everyone (?:clapped|laughed|loved)|i'm (?:fine|okay"
        r"|better) now|we laughed)\b",
        """
        Phew, that could have gone worse.
        A lucky ending, then.
        Good that it ended like that.
        """,
        """
        What was the first thing you thought?
        How do you feel about it now?
        That makes a good story.
        """,
        Act.GOOD,
    ),
    form(
        "wants to be asked how they are",
        CARING,
        r".*\bask(?:s|ed)? (?:me )?how i(?:'m| am)\b",
        """
        Then let me ask you.
        I'm asking, and I mean it.
        """,
        """
        How are you, really?
        How are you today, honestly?
        """,
        Act.LONELY,
    ),
    form(
        "does not know what to say",
        WARM,
        r"i (?:really |just )?(?:don't know|have no idea|never know|'m not sure"
        r"|wish i knew) (?:what|how) to (?:say|tell|comfort)\b",
        """
        There may be no perfect way.
        It says a lot that you care.
        """,
        """
        What would you most like them to know?
        What would you say if nothing could go wrong?
        Often it's enough to be there and honest.
        """,
    ),
    form(
        "tells what they do not eat or bear",
        CURIOUS,
        r"(?:i'm|my (?:\w+ )?\w+(?:'s| is)) (?:\w+ )?(?:allergic to|vegetarian|vegan"
        r"|lactose intolerant|coeliac)\b",
        """
        Good to know.
        Ah, I'll keep that in mind.
        """,
        """
        Does it make things difficult sometimes?
        How do you get along with it?
        How did you find out?
        """,
    ),
    form(
        "enjoys it without remorse",
        GLAD,
        r".*\b(?:regret nothing|no regrets|not even sorry|worth every|zero regrets)\b",
        """
        Ha, quite right, too.
        Well, enjoyed is enjoyed.
        """,
        """
        What was the best bit?
        Would you do it again tomorrow?
        I like your spirit.
        """,
        Act.GOOD,
    ),
    form(
        "made something that went wrong",
        WARM,
        r"(?:i|we) (?:\w+ )?(?:made|baked|planted|built|painted|knitted|cooked|cut"
        r"|tried)\b.*\b(?:and|but) (?:it|they|the \w+) (?:\w+ )?"
        r"(?:came out like|turned out (?:like|awful|terrible|wrong)|ate|fell|collapsed|burnt|died"
        r"|broke|exploded|shrank|failed|tasted)\b",
        """
        All that work, oh dear.
        Pity, after all that effort.
        Some things teach by going wrong.
        """,
        """
        Will you give it another try?
        What do you think went wrong?
        Can you laugh about it already?
        """,
        Act.BAD,
    ),
    form(
        "is bad at something",
        WARM,
        r"i(?:'m| am) (?:so |really |just )?(?:terrible|hopeless|bad|awful|useless|rubbish"
        r"|no good|not good|lousy) (?:with|at) ",
        """
        You'd be in good company there.
        Nobody can be good at everything.
        """,
        """
        Does it get in your way?
        Do you have a trick to get by?
        What comes easily to you instead?
        """,
    ),
    form(
        "was on a date",
        CURIOUS,
        r"(?:i|we) (?:\w+ )?(?:went on|had) (?:a|my|our) (?:\w+ )?date\b",
        """
        A date, tell me everything.
        Dates are small adventures.
        """,
        """
        How did you feel afterwards?
        Will there be a second one?
        What would have made it better?
        """,
    ),
    form(
        "has to see someone move away",
        CARING,
        r"(?:my|our) (?:\w+ ){1,3}(?:is|are) (?:moving|leaving|emigrating|going away)\b(?! (?:in"
        r"|out and|me|to leave me))(?!.*\bglad\b)",
        """
        That will change things for you.
        A goodbye, then.
        """,
        """
        How do you feel about it?
        How will you stay in touch?
        What will you miss most?
        """,
        Act.SAD,
    ),
    form(
        "calls themselves names",
        CARING,
        r".*\b(?:i'm (?:such )?(?:an? )?(?:total |complete |real )?(?:idiot|fool|moron|clumsy"
        r"|klutz)|silly me|stupid of me|i could kick myself"
        r"|how stupid of me)\b",
        """
        Don't be too hard on yourself.
        Oh, it happens to everyone.
        I don't think that of you at all.
        """,
        """
        Did it turn out all right?
        What happened then?
        Would you say that to a friend?
        Was it very bad?
        """,
        Act.ASHAMED,
    ),
    form(
        "would like to get away from it all",
        CARING,
        r"i (?:\w+ )*(?:want to|could|wish i could) (?:just )?(?:run away|disappear|hide"
        r"|stay in bed|crawl|give up|scream|cry"
        r"|be left alone|sleep for a)\b",
        """
        That sounds like a lot at once.
        Oh, that bad?
        I can hear how much it is.
        """,
        """
        What is weighing on you most?
        What would you need most right now?
        What has made it so heavy?
        """,
        Act.SAD,
    ),
)
"""Told so plainly that nothing else in the turn matters more."""
ODD_FORMS = (
    form(
        "tells something odd about an animal or a thing",
        GLAD,
        r".*\b(?:named (?:him|her|it|them|the)|a (?:pigeon|seagull|squirrel|ghost|goose|duck"
        r"|snail|crow)|sandwich|dreamt"
        r"|dreamed (?:that|i)|no joke|hilarious|looks like a (?:battlefield|bomb)"
        r"|like a (?:tractor|brick))\b",
        """
        Ha, what a picture.
        I'd have liked to see that.
        That's one for the diary.
        """,
        """
        How does the story go on?
        And how did you take it?
        I need to hear the rest.
        """,
    ),
    form(
        "suspects something",
        CURIOUS,
        r"(?:someone|somebody|my|our|the|a|i left|i may|i might|it|this|that"
        r"|there)\b(?<=i think )?.*\b(?:more than (?:he|she|they)"
        r" should|is following|are following|is watching|behind my back)\b",
        """
        Hm, that's a strange feeling.
        I see why you wonder.
        """,
        """
        What makes you think so?
        How do you feel about it?
        Since when have you noticed it?
        """,
    ),
)
"""What one tells with a twinkle."""
