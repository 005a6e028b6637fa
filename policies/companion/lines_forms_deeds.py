"""What the companion says to what was done or happened. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.form import MUCH, PERSON, START, form
from policies.companion.manner import CARING, CURIOUS, WARM

FORMS_DEEDS = (
    form(
        "was asked or wanted to do something",
        CURIOUS,
        rf"{PERSON} {MUCH}(?:asked|asks|wants|wanted|expects|expected|begged|begs|keeps asking"
        rf"|is asking) "
        r"(?:me|us) (?:to|if|whether|for)\b",
        """
        And now it's up to you.
        Hm, quite a request.
        Not so easy to answer, maybe.
        """,
        """
        What do you feel like doing?
        What did you say?
        You're allowed to say no, too.
        How do you feel about it?
        """,
    ),
    form(
        "retells what someone said",
        CURIOUS,
        rf"{PERSON} {MUCH}(?:told|says|said|tells|thinks|claims|reckons|asked|mentioned"
        rf"|asks)\b(?! (?:his|her|their|its) first)",
        """
        Is that so?
        Words like that linger.
        Hm, I see.
        """,
        """
        What did you think when you heard it?
        How was that for you?
        """,
    ),
    form(
        "tells of someone's habit",
        CURIOUS,
        rf"(?!.*\b(?:and|but) i\b)(?!.*\b(?:cries|hurts|hits|shouts|ignores"
        rf"|bullies)\b){PERSON} (?:keeps \w+ing|always|constantly|never \w+s\b|\w+s .*\b(?:every"
        rf"|all day|all the time|all night|each)\b"
        r"|(?!is\b|was\b|has\b|hates|wants|needs|likes|loves|leaves|starts|lives|works|gets|means"
        r"|dies|says|thinks)\w+[^s]s (?:at|on"
        r"|in|like|my|me|so|too|all|the)\b)",
        """
        Ah, I see.
        So that's how it goes.
        Tell me more about that.
        """,
        """
        How is that for you?
        Is it more sweet or more tiresome?
        Do you know how it began?
        """,
    ),
    form(
        "is still without an answer",
        CARING,
        rf"(?:{PERSON} (?:\w+ )?(?:hasn't|haven't|didn't|doesn't|won't|never) (?:\w+ )?(?:answer"
        rf"|reply|replie|call"
        r"|text|wr[io]t|write|rung|ring|respond)\w*|i (?:\w+ )?(?:sent|wrote|asked|called"
        r"|applied) .*\b(?:no (?:answer"
        r"|reply)|never (?:answered|replied|wrote|called)|nothing back|haven't heard))\b",
        """
        Silence like that is hard to read.
        Waiting without a word isn't easy.
        Oh, that leaves you hanging.
        """,
        """
        What do you think is behind it?
        What would you like to hear most?
        Will you try once more?
        How are you with the waiting?
        """,
        Act.BAD,
    ),
    form(
        "thinks about doing something",
        CURIOUS,
        r"(?:i(?:'m|'ve been)|we're|we've been) (?:\w+ )?(?:thinking (?:of|about)|considering"
        r"|toying with|tempted to"
        r"|wondering (?:if|whether))\b|^.*,? but i'm thinking of\b",
        """
        Worth a good think.
        Ah, so it's on your mind.
        No need to rush that.
        """,
        """
        What speaks for it?
        What keeps you thinking about it?
        How would you feel once it's done?
        And what does your gut say?
        """,
    ),
    form(
        "has decided to do something",
        CURIOUS,
        r"(?:i(?:'ve)?|we(?:'ve)?) (?:\w+ )?(?:decided|made up my mind|given up|gave up|quit"
        r"|turned down|said no"
        r"|cancelled|stopped|switched|chose)\b",
        """
        That's a decision.
        So that's settled.
        Hm, a clear step.
        """,
        """
        What made you decide that?
        How does it feel now?
        Was it a hard choice?
        How has it been since?
        """,
    ),
    form(
        "had a change of heart",
        WARM,
        r"i was (?:going|about|planning|supposed|meant) to\b.*\bbut\b",
        """
        Ha, plans have a life of their own.
        And then came something else.
        It happens to the best plans.
        """,
        """
        And how was it instead?
        Are you glad about it, or a little sorry?
        Will you try again another day?
        """,
    ),
    form(
        "used to do something",
        CURIOUS,
        rf"(?:i|we|{PERSON}) (?:\w+ )?used to\b(?! it)",
        """
        Ah, in those days.
        I can picture that.
        Times change.
        """,
        """
        What do you remember best?
        How do you look back on it?
        What brings it to mind now?
        """,
    ),
    form(
        "has done something for years",
        CURIOUS,
        r"(?!.*\b(?:still|don't|never|can't|too|so long|forgotten)\b)(?:i|we)(?:'ve"
        r"| have) (?:\w+ )?(?:been|lived|worked|had|played|known|done|driven|collected|kept)\b.*\b(?:since"
        r"|for (?:\w+ )?(?:years|months|ages|decades|\w+ (?:years|months|decades)))\b",
        """
        That's quite a stretch of time.
        Long enough to know it well.
        So it has become part of you.
        """,
        """
        How did it all begin?
        How has it been for you?
        What has changed over that time?
        """,
    ),
    form(
        "has not done something for a long time",
        CURIOUS,
        r"(?:i|we) haven't .*\b(?:in|for) (?:\w+ )*(?:ages|years|months|weeks|forever|so long"
        r"|a long time|a while)\b",
        """
        That's a long time.
        Such a while, really.
        """,
        """
        What brings it to mind now?
        How does that feel?
        How come, do you think?
        """,
    ),
    form(
        "has never done something",
        CURIOUS,
        r"(?:i|we)(?:'ve)? (?:have )?never (?!told|said|thanked|called|visited|apologi)\w+",
        """
        You'd not be the only one.
        Fair enough.
        Not everybody has to.
        """,
        """
        Does it bother you, or not really?
        Would you like that to change?
        How come, do you think?
        """,
    ),
    form(
        "cannot stop doing something",
        WARM,
        r"i (?:can't stop|keep|can't help) \w+ing\b",
        """
        Some things have a pull of their own.
        Once started, it goes on by itself.
        I know what you mean.
        """,
        """
        Does it bother you, or do you let it be?
        What do you think is behind it?
        How long has that been going on?
        """,
    ),
    form(
        "cannot find what to choose",
        CURIOUS,
        r"(?:i|we) (?:can't|couldn't|don't know what to) (?:\w+ )?(?:find (?:anything"
        r"|something) to|decide|choose|pick"
        r"|watch|read|wear|eat|cook)\b",
        """
        Too much choice, or too little.
        Hm, a small riddle.
        """,
        """
        What are you in the mood for?
        What would feel right just now?
        What did you enjoy last time?
        """,
    ),
    form(
        "got into a scrape",
        WARM,
        r"(?:i|we) (?:\w+ )?(?:got|was|were) (?:lost|stuck|caught|locked (?:out|in)|told off"
        r"|woken|stopped|soaked"
        r"|drenched|mistaken|stung|chased|trapped|scolded)\b",
        """
        Goodness, what an adventure.
        Oh dear, that too.
        """,
        """
        How did it end?
        And what did you do then?
        How did that happen?
        Can you laugh about it by now?
        """,
        Act.BAD,
    ),
    form(
        "had a mishap",
        WARM,
        r"(?:i|we) .*\b(?:by accident|by mistake|accidentally)\b|"
        + START
        + r"(?:i|we)(?:'ve)? "
        + MUCH
        + r"(?:forgot|forgotten|left my|lost my (?!sense|voice|appetite|mind|hair|temper|job"
        r"|faith|hearing|sight|memory|mum|dad)|dropped (?!out)|burn(?:ed|t)|spill?ed|spilt|broke"
        r"|missed (?!you|him|her|them|out)"
        r"|ruined|knocked|scratched|shrank|overslept|locked myself|fell asleep|tripped|slipped"
        r"|crashed|deleted|ripped|accidentally \w+ed"
        r"|mixed up)\b",
        """
        Mishaps happen to everyone.
        Oh dear, it happens.
        These things always come unasked.
        """,
        """
        What did you do then?
        Could it still be put right?
        How did it end?
        I hope it's not too bad.
        """,
        Act.BAD,
    ),
    form(
        "has something out of order",
        CARING,
        r"(?!.*\bso (?:i|we)\b)(?:the|my|our) (?:\w+ ){1,3}(?:was |is |has |keeps |just "
        r"|got )*(?:broke|broken|broke down|stopped working"
        r"|leaks?|leaking|went out|crashing|crashed|out of order|frozen|cracked|won't (?:start"
        r"|open|turn on|work|charge"
        r"|close)|doesn't work|isn't working|cancelled|delayed)\b",
        """
        How annoying.
        Oh, what a nuisance.
        Just what one needs.
        """,
        """
        How did you manage?
        How do you get by with that?
        What happens now?
        """,
        Act.BAD,
    ),
)
