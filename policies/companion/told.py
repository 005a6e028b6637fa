"""What people tell of their lives, by its wording: events and feelings, the first that matches wins. Plain data.

Pleasant and unpleasant words without any of these are weighed by `lexicon`.
"""

from __future__ import annotations

import re

from policies.companion.acts import Act
from policies.companion.patterns import compiled

TELLS = compiled(
    {
        Act.LOSS: (
            (
                r"\b(?:my|our|his|her|their|the) <kin>(?: \w+)? (?:just |recently |suddenly |has "
                r"|had )*(?:died|passed|is dead|was put down)\b(?! (?:the|his|her|my|their|a) )"
            ),
            r"\bpassed away\b|\bfuneral\b",
            r"\blost (?:my|our|his|her|their) <kin>\b(?! (?:in the|at the|for a))|\bmiscarriage\b",
            r"\b(?:he|she) (?:just |has |had )?died\b(?! in (?:1|20)\d)|\bput (?:him|her) to sleep\b",
            r"\bdeath of (?:my|our) |\bput (?:my|our) <kin> (?:down|to sleep)",
        ),
        Act.LONELY: (
            r"\b(?:lonely|loneliness|homesick|isolated)\b|\b<am> <very>(?:alone|by myself)\b|\ball alone\b",
            r"\bno(?: one|body) (?:to talk to|calls|visits|cares|likes me|understands me)",
            r"\b(?:no|any) friends\b",
            r"\bi (?:really |still |just )*miss (?:my|him|her|them|you|home|everyone|having)\b",
            r"\bmissing (?:my|him|her|them)\b",
        ),
        Act.ANGER: (
            r"\b(?:angry|furious|outraged|livid)\b",
            r"\b<am> <very>(?:annoyed|irritated|mad|fed up|frustrated|pissed)",
            r"\b(?:mad|annoyed|fed up|frustrated) (?:at|about|with|that)",
            r"\b(?:infuriating|unfair|so rude|was rude)\b|\b(?:shouted|yelled|screamed|swore) at me",
            r"\b(?:lied|cheated) (?:to|on) me|\bsick of\b|\bdrives me (?:mad|crazy)",
            r"\bi hate (?:my (?:job|boss|life|school|work)|him|her|them|this|that|it|when)\b",
            r"\bmakes me (?:so )?(?:angry|mad)",
        ),
        Act.FEAR: (
            (
                r"\b(?:worried|worrying|worry|afraid|scared|nervous|anxious|anxiety|frightened|terrified"
                r"|panicking|panic|dreading)\b"
            ),
            r"\b(?:what if|i'm scared|stage fright)\b",
        ),
        Act.ILL: (
            r"\b<am> <very>(?:sick|ill|unwell|poorly|dizzy|nauseous)\b(?! of)",
            (
                r"\b(?:headache|migraine|fever|the flu|a cough|a cold|sore throat|toothache|stomach ache"
                r"|backache|food poisoning|covid)\b"
            ),
            (
                r"\bmy (?:\w+ )?(?:head|back|knee|leg|foot|arm|tooth|throat|stomach|neck|shoulder|feet"
                r"|legs|eyes|hand|hip)s? (?:really |still )?(?:hurts?|aches?|is sore|are sore|is killing"
                r"|are killing)"
            ),
            r"\b(?:my|our|his|her|their) <kin> (?:\w+ )?(?:is|has been|was|got) <very>(?:sick|ill|unwell|poorly)\b",
            r"\bin (?:so much |a lot of |such )?pain\b|\bin (?:the )?hospital\b",
            r"\b(?:surgery|operation|diagnosed)\b",
        ),
        Act.TIRED: (
            (
                r"\b(?:tired|exhausted|exhausting|sleepy|worn out|no energy|burn(?:t|ed) out|burnout"
                r"|stressed|stressful|overwhelmed|overworked|under pressure|too much work|drained"
                r"|shattered)\b"
            ),
            r"\b(?:can't|cannot|couldn't|didn't|hardly|barely) sle(?:ep|pt)\b|\b(?:slept|sleeping) badly\b",
            r"\b(?:everything|it|work)(?:'s| is) (?:all |getting )?too much\b|\bcan't (?:cope|take it)\b",
            r"\b(?:long|hard|busy|tough|rough) (?:day|week|night|shift|year)\b",
        ),
        Act.SAD: (
            (
                r"\b(?:sad|unhappy|depressed|depressing|heartbroken|miserable|hopeless|crying|cried|tears"
                r"|grieving|upset|disappointed)\b"
            ),
            (
                r"\b<am> <very>(?:down|low|blue|hurt|awful|terrible|horrible|bad|empty|worthless|lost"
                r"|ashamed|guilty)\b"
            ),
            r"\bhurt my feelings\b|\b<am> <very>(?:useless|worthless|stupid|ugly|numb|a burden|a failure)\b",
            r"\b(?:i|we) (?:feel|felt) (?:so )?(?:bad|awful|terrible|like a failure)\b|\bi could cry\b",
        ),
        Act.BORED: (r"\b<am> <very>bored\b|\bnothing to do\b|\bso boring\b",),
        Act.BAD: (
            r"\b(?:lost|losing) (?:my|our|his|her|their|the) \w+",
            r"\bgot (?:fired|sacked|laid off|dumped|rejected|robbed|lost|hurt|stuck)",
            (
                r"\b(?:was|were|been|being) (?:fired|sacked|laid off|rejected|robbed|bullied|cancelled"
                r"|stolen|burgled|flooded)\b"
            ),
            r"\b(?:failed|failing) (?:my|the|his|her|an?|again|at)|\bfailed$",
            r"\bbroke (?:my|his|her|the|down|up)|\bbroken\b|\bsplit up\b",
            (
                r"\b(?:divorce|divorced|(?<!by )(?<!of )accident|crashed|stolen|cancelled|canceled|fired"
                r"|evicted|bankrupt|debt|bullied)\b"
            ),
            r"\bmissed (?:my|the|our) |\b(?:argued|argument|quarrel)\b|\bfight with\b",
            (
                r"\b(?:bad|terrible|awful|horrible|worst|sad|tough|rough) (?:news|day|week|time|luck|night"
                r"|year)\b"
            ),
            r"\b(?:didn't|did not|couldn't) (?:get|pass|win|work|make it|go well)\b",
            r"\b(?:went|going|goes|gone) wrong\b|\bin trouble\b|\bcan't (?:pay|afford|find|get)\b",
            r"\bmy (?:\w+ ){1,2}died\b|\b(?:doesn't|don't|won't|never) (?:talk|speak|call|listen|write) (?:to )?me\b",
            r"\b(?:don't|doesn't) work\b|\bstuck (?:in|at|with)\b|\bburn(?:t|ed) (?:the|my|it|down)",
        ),
        Act.NEWS: (
            r"\b(?:i|we|he|she|they) (?:just |finally )*passed$",
            r"\bpassed (?:my|the|his|her|our|all|it|with)",
            (
                r"\b(?:got|getting|landed|start|starting|started) (?:the|a|my|an) (?:new |great "
                r"|dream )*(?:job|offer|promotion|place|flat|house|dog|puppy|kitten|raise|scholarship"
                r"|driving licen[cs]e)\b"
            ),
            r"\b(?:was|were|got|been|being|'m|am) promoted\b|\bpromotion\b",
            r"\b(?:i|we|he|she|they|team) (?:just |finally |actually )*won\b",
            r"\b(?:got|getting|'re|are|am|'m|is) (?:\w+ )?(?:engaged|married|pregnant)\b",
            r"^found (?:it|him|her|them|my|the)\b|\b(?:have|having) a (?:boy|girl|child)\b",
            r"\b(?:have|having|expecting|had) a baby\b|\bwas born\b|\b(?:graduated|graduating|graduation)\b",
            r"\b(?:fully |completely )?recovered\b|\ball clear\b",
            r"\b(?:my|our|his|her) birthday (?:is )?today|\btoday is my birthday|\bit's my birthday",
            r"\bfirst prize\b|\b(?:got|was|been) accepted\b|\bmade it\b",
            r"\b(?:good|great|wonderful|amazing|fantastic|exciting) news\b|\bfell in love\b|\bin love\b",
            r"\bdream came true\b",
            r"\b(?:i|we) (?:finally |just )*(?:finished|managed|did it|made it|found)\b",
            r"\bfirst (?:steps|word|tooth)\b",
        ),
    }
)

PLANS = re.compile(
    r"\b(?:i'm|we're) (?:going to|gonna|planning|about to|thinking (?:of|about)|looking forward|travelling|flying"
    r"|moving|meeting|visiting|leaving|seeing)\b"
    r"|\b(?:i|we)(?:'ll| will| plan to| want to| hope to| would like to|'d like to|'d love to| would love to| might)\b"
    r"|\b(?:tomorrow|next (?:week|month|year|weekend|summer|monday|friday)|this weekend)\b"
)
LIKES = re.compile(
    r"^(?:i|we) (?:really |just |absolutely |also |still )*(?:love|like|enjoy|adore|prefer)\b"
    r"|\bmy favou?rite\b|\bfan of\b"
)
DISLIKES = re.compile(
    r"^(?:i|we) (?:really |just |also |still )*"
    r"(?:hate|dislike|don't (?:really )?(?:like|enjoy)|can't stand|detest)\b"
)
OPINION = re.compile(
    r"^(?:i (?:really |still )?(?:think|believe|find|guess|suppose|feel like|reckon)|in my (?:opinion|view)|people"
    r"|everyone|nobody|life|the (?:world|government|trouble|problem))\b"
)
