"""What the companion says to what people tell of themselves and those close to them. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.form import MUCH, START, form
from policies.companion.manner import CURIOUS, GLAD, WARM

FORMS_SELF = (
    form(
        "got in touch with someone",
        CURIOUS,
        r"(?:i|we) "
        + MUCH
        + r"(?:told|confessed|admitted|asked|wrote to|called|texted|apologi[sz]ed|spoke (?:to|with)"
        r"|talked (?:to|with)) (?P<who2>(?:my|our|the) (?:\w+ )?\w+|him|her|them|everyone)\b",
        """
        Ah, so you did it.
        I see, and that's done.
        """,
        """
        How do you feel about it now?
        What came of it?
        """,
    ),
    form(
        "did someone a kindness",
        GLAD,
        r"(?:i|we) " + MUCH + r"(?:gave|helped|lent|brought|offered|carried|invited|surprised)\b",
        """
        That was kind of you.
        That must have meant something.
        """,
        """
        How did it feel?
        What made you do it?
        How did they take it?
        """,
        Act.GOOD,
    ),
    form(
        "is learning or working on something",
        CURIOUS,
        r"(?:i|we)(?:'m|'re|'ve been) (?:\w+ )?(?:learning|reading|writing|building|knitting"
        r"|painting|practi[sc]ing|training"
        r"|studying|teaching|restoring|watching|trying|working on|saving|growing|planning)\b",
        """
        Now that interests me.
        Tell me about that.
        That takes some patience, I guess.
        """,
        """
        How is it going so far?
        What got you started?
        What do you like about it?
        What's the hardest part?
        """,
    ),
    form(
        "has managed something at last",
        GLAD,
        r"(?:i|we|my|our|the|it)\b.{0,25}\bfinally\b",
        """
        At last!
        That took its time.
        Good things take a while.
        """,
        """
        How does it feel?
        What was the hardest part of the wait?
        What comes next?
        """,
        Act.GOOD,
    ),
    form(
        "has made something",
        CURIOUS,
        r"(?!.*\b(?:and|but) (?:the|it|they|he|she|my)\b)(?:i|we)(?:'ve)? "
        + MUCH
        + r"(?:made|baked|built|painted|wrote|planted|fixed|repaired|knitted|cooked|sewed|drew"
        r"|sorted|cleaned|tidied|assembled|dyed|cut)\b",
        """
        With your own hands, then.
        Ah, you've been busy.
        Something to show, then.
        """,
        """
        How do you like the result?
        What gave you the idea?
        What would you do differently next time?
        """,
    ),
    form(
        "got or gave away a thing",
        CURIOUS,
        r"(?:i|we)(?:'ve)? "
        + MUCH
        + r"(?:sold|bought|ordered|rented|adopted|picked up|got myself|threw (?:out|away)|donated)\b",
        """
        Good, tell me more.
        Oh, tell me more.
        """,
        """
        How do you feel about it?
        What's the story behind it?
        """,
    ),
    form(
        "saw, heard or found something",
        CURIOUS,
        r"(?:i|we)(?:'ve)? "
        + MUCH
        + r"(?:saw|seen|found|heard|noticed|discovered|met|ran into|bumped into|spotted|watched)\b",
        """
        Really, now?
        How interesting.
        Curious, that.
        """,
        """
        What was that like?
        What went through your mind?
        And what did you do?
        """,
    ),
    form(
        "was somewhere",
        CURIOUS,
        r"(?!.*\bwithout me\b)(?:i|we) "
        + MUCH
        + r"(?:went to|drove to|travelled|visited|flew to|came back from|hiked|cycled"
        r"|got back from|walked (?:to|along|through))\b",
        """
        Good to get out and about.
        Tell me about it.
        """,
        """
        How was it?
        What will you remember of it?
        What was it like for you?
        """,
    ),
    form(
        "has something coming up",
        CURIOUS,
        r"(?!.*\b(?:yesterday|ago|last|because|was|were|had|knots|without)\b)(?:(?:i|we)(?:'m|'re"
        r"|'ll| have| will|'ve got| retire| leave"
        r"| start| fly| graduate| turn)|it's (?:my|our)|my ex is|my (?:flight|train|exam|test"
        r"|course|holiday|birthday|contract)|tomorrow)\b"
        r".*\b(?:tomorrow|tonight|next (?:week|month|year|weekend|\w+day)|this (?:weekend|evening"
        r"|summer)|on "
        r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas\b.*)|in (?:january|february"
        r"|march|april|may|june|july|august"
        r"|september|october|november|december|two weeks|a week|a month|the morning)"
        r"|at the end of|soon|five|six|nine)\b",
        """
        Not long to go.
        So that lies ahead of you.
        So that's coming up.
        """,
        """
        How do you feel about it?
        How do you feel when you think of it?
        """,
        Act.PLAN,
    ),
    form(
        "has to do something",
        CURIOUS,
        r"(?:i|we)(?:'m|'re| still| really)* (?:have to|must|need to|supposed to|should|ought to)\b",
        """
        Ah, so that's on your list.
        It has to be, then.
        """,
        """
        How do you feel about it?
        Is it a burden, or rather all right?
        What would make it easier?
        """,
    ),
    form(
        "wishes for something",
        CURIOUS,
        r"(?:i|we)(?:'ve)? (?:always |really |just )*(?:'d (?:love|like) to|want to|wanted to"
        r"|wish|hope|dream of)\b|" + START + r"(?:i'd|we'd|i would) (?:love|like) to\b",
        """
        I can understand that wish.
        That's worth dreaming about.
        """,
        """
        What draws you to it?
        What would it be like?
        What would be a first step?
        """,
    ),
    form(
        "does not like something",
        CURIOUS,
        r"(?:i|we) (?:\w+ )?(?:don't|do not|can't|never) (?:\w+ )?(?:like|enjoy|want|feel like"
        r"|care|stand|get|understand"
        r"|trust)\b",
        """
        Fair enough.
        Nobody has to.
        I hear you.
        """,
        """
        What is it that puts you off?
        Has it always been like that?
        How do you deal with it?
        """,
    ),
    form(
        "prefers one thing",
        CURIOUS,
        r"(?:i|we) (?:\w+ )?(?:prefer|like .* (?:better|more)|would rather)\b|" + START + r"i'd rather\b",
        """
        I see, a clear favourite.
        Good to know that about you.
        """,
        """
        What makes the difference for you?
        Has it always been like that?
        What do you like most about it?
        """,
    ),
    form(
        "tells a fact about themselves",
        CURIOUS,
        r"(?!.*\bbut\b)i(?:'m (?:allergic|vegetarian|vegan|left-handed|colour-blind|the (?:only"
        r"|first|oldest|youngest|tallest)|an? \w+)| work| live"
        r"| was born| grew up| come from| have (?:a|two|three|four|five|six|no) | speak| collect| play)\b",
        """
        Good to know that about you.
        Ah, I'll keep that in mind.
        Thanks for telling me.
        """,
        """
        What is that like for you?
        How does it shape your days?
        What should I know about it?
        """,
    ),
    form(
        "starts something new",
        WARM,
        r"(?:it's|today (?:is|was)|it was) (?:my|our) (?:very )?first\b",
        """
        First times are special.
        Ah, a beginning.
        """,
        """
        How is it going so far?
        How do you feel?
        What was the biggest surprise?
        """,
    ),
    form(
        "tells of someone close",
        CURIOUS,
        r"(?P<who>(?:my|our) <kin>|(?:my|our) (?:\w+ )?(?:parents|kids|children|boss|colleagues?"
        r"|neighbours?|teacher"
        r"|in-laws|family|ex|team))\b",
        """
        Tell me more about that.
        Hm, I see.
        Thanks for telling me.
        """,
        """
        How is that for you?
        What do you make of it?
        And how do you feel about it?
        """,
    ),
)
