"""Words that are pleasant or unpleasant without naming a feeling, things that go wrong, and words about others."""

from __future__ import annotations

import re

from policies.feelings.cues import words

PLEASANT = words(
    "happy glad great wonderful amazing fantastic lovely excited exciting proud good nice love loved loves"
    " enjoyed enjoy enjoying fun delighted relieved grateful thankful beautiful perfect awesome brilliant"
    " excellent delicious tasty cosy cozy pleasant pleased cheerful calm peaceful relaxed relaxing refreshing"
    " refreshed sweet funny laughed laugh laughing smile smiled smiling joy joyful hopeful optimistic"
    " inspired inspiring impressed impressive incredible super superb terrific marvellous marvelous"
    " magnificent charming adorable gorgeous stunning splendid best better luckily lucky fortunately blessed"
    " thrilled ecstatic overjoyed comfortable friendly kind helpful generous gift treat sunshine success"
    " successful achieved improved improving progress thriving healthy rested energetic motivated confident"
    " satisfied fascinating magical special hooray perfectly nicely reunited victory triumph bliss blissful"
    " euphoric jubilant elated radiant heavenly glorious congratulations giggling favourite favorite proudly"
    " beaming celebrate won winning hilarious wonderfully happily safe recovered engaged"
)
STRONGLY_PLEASANT = words(
    "thrilled ecstatic overjoyed elated euphoric jubilant delighted excited exciting proud amazing fantastic"
    " awesome incredible happiest bliss triumph victory joyful wonderful brilliant terrific marvellous"
    " marvelous hooray congratulations beaming stoked chuffed psyched hyped pumped happy joy"
)
UNPLEASANT = words(
    "bad terrible awful horrible worse worst difficult tough painful hurt hurts hurting ugly boring bored"
    " dull nasty disappointing unlucky unfortunately sadly gloomy dreadful unpleasant uncomfortable cruel"
    " stupid useless pointless problem problems trouble mess disaster crisis failure failed fail lost broken"
    " ruined wasted complicated confused jealous regret mistake struggling struggle suffering suffer pain"
    " freezing stuck delayed rejected ignored abandoned hated hate dislike cry pressure weak poor ill"
    " nightmare bitter grumpy restless wrong sad alone angry argument argued fight quarrel stolen robbed"
    " accident injured crashed bankrupt debt divorce cancelled canceled unfair rude cheated betrayed sick"
    " hopeless empty crying tears hospital abuse bullied pathetic miserable"
)
NUISANCES = words(
    "cancelled canceled delayed late broke broken crashed died dead frozen ticket bill bills tax taxes queue"
    " queues traffic jam jams rain rained raining puncture overtime stuck lost spilled spilt spill deadline"
    " ruined leak leaking flooded stolen bug error errors virus flat breaks breaking stopped fails failed"
    " missed dentist freezing mud dirty drilling paperwork crowded toothache headache flu toilet blocked"
    " burnt burned bins strike closed locked forgot complaint complaints smashed cracked scratched wet chores"
    " ironing midnight dawn ignored eaten interrupted waited password printer battery shouted yelled expired"
)
"""Where someone praises one of these, they do not mean it."""
SMALL_NUISANCES = words(
    "again another hold wait waiting nothing full power key keys cold hours fine update updates meeting meetings wrong"
    " cut cleaning monday mondays noise neighbours email emails dies down alarm homework"
)
"""These only with another of them, or after an "oh" or "well"."""
LOADED = words(
    "not never no nobody nothing none hardly barely without only ever even finally suddenly so such too me"
    " myself us alone must cannot nowhere anymore over gone left lost feel feels felt feeling urgent urgently"
    " refuse refuses refused caught cheating secret heart inside hell god hope hopes hoped wish afraid dying"
    " blood police ambulance court stomach knots chest head eyes strangle kill closing school mother father"
    " friend tour twins love like food party own quiet dark storm tonight swear secrets waste promise lawyer"
    " blame blamed strange sudden stupid forever always everyone everybody last end ended empty"
)
"""Words that often come with feeling though they name none: who uses them is not safely called neutral."""
PRAISE = (
    r"(?:great|wonderful|brilliant|lovely|fantastic|perfect|super|marvellous|marvelous|terrific|excellent"
    r"|splendid"
    r"|awesome|nice|amazing|fabulous|charming|delightful|beautiful|good|cool|hurray|yay|hooray|magnificent"
    r"|superb)"
)
_OPENING = re.compile(
    rf"^(?:oh joy\b)|^(?:oh|well|yeah|yes|ah|so|right|and|now|okay|ok|that is|this is|how|just|absolutely"
    rf"|simply|really|isn't that"
    rf"|is not that|what a)*(?: (?:oh|well|yeah|that is|this is|is not that|how|just|absolutely|simply"
    rf"|really|so))* ?{PRAISE}\b"
)
_SARCASM = re.compile(
    r"\b(?:just|exactly) what (?:i|we) (?:need|needed|wanted|always wanted)\b|\bthat is all (?:i|we) need\b"
    r"|\bam i not lucky\b|\bare not i lucky\b|\bmy (?:absolute )?favou?rite\b|\bway to go\b"
    r"|\bnice (?:going|timing|work)\b"
    r"|\bwhat a (?:surprise|treat|joy|delight|pleasure|great start|lovely start|great way to)\b"
    r"|\bhow (?:nice|kind|thoughtful|generous|sweet|lovely|considerate) of (?:him|her|them|you|my)\b"
    r"|\b(?:well|nicely) done\b|\bof course (?:it|he|she|they|the)\b|\bas if\b"
    r"|\bjust (?:great|perfect|brilliant|wonderful|lovely|fantastic)\b|\bthat went well\b|\bliving the dream\b"
    r"|\btruly a (?:joy|delight)\b|\bthe best part\b"
)
"""Meant as it is said, unless about something that nobody likes."""
_FONDNESS = re.compile(
    r"\b(?:just|simply|absolutely|really|so|because i|how i|always) (?:just |really |so |absolutely )*"
    r"(?:love|loves|adore|enjoy|like)\b|\bthank(?:s| you) (?:a lot|a bunch|so much|very much) for\b"
    r"|\b(?:exactly|just) what (?:i|we) (?:\w+ )?(?:dreamed|dreamt|hoped|asked|signed up|prayed|planned)\b"
    r"|^(?:oh |yeah )?sure because\b|\bcan not wait\b"
)
"""Meant as it is said, unless about an ordeal."""
BITTER = re.compile(
    r"\bthanks for nothing\b|\b(?:nice|kind|good) of (?:you|him|her|them) to (?:finally|at last|bother"
    r"|tell me now|even)\b"
    r"|\byeah right\b|\bjust my luck\b|^(?:oh |that is |how |so |just )*typical\b"
    r"|\bso much for (?:my|the|that|our|his|her)\b"
    r"|\bthat is all (?:i|we) needed\b|\blucky me\b|\bbig surprise$"
)
"""What is hardly ever meant as it is said."""
_ORDEAL = re.compile(
    r"\bwhen (?:people|he|she|they|someone|somebody|my \w+|the \w+|you) (?:\w+ )?(?:talks?|chews?|parks?"
    r"|interrupts?|shouts?|complains?|ignores?|leaves?|forgets?|cancels?|snores?|yells?|blames?|cuts?"
    r"|pushes|coughs?|smokes?|breaks?)\b"
    r"|\bworking (?:on )?(?:\w+ )?(?:sunday|sundays|saturday|saturdays|weekends?|christmas|nights?|late"
    r"|overtime|for free)\b|\bcleaning up\b|\bto tell me now\b|\b(?:leaving|making) me\b"
    r"|\b(?:standing|waiting|sitting|being|working|getting up|getting|waking me up|paying|queueing|queuing|cleaning"
    r"|listening|spending"
    r"|driving|filling|doing|hearing|walking|missing|commuting|when (?:he|she|they|people|it|my|the|you"
    r"|someone|nobody))"
    r" .*(?:in the (?:rain|cold|dark|snow|queue)|for (?:an |two |three |several |\w+ )?(?:hour|hours|ages"
    r"|nothing|free)|in (?:traffic|line|a queue|a jam)"
    r"|on hold|at (?:five|four|six|three|midnight|night|weekends)|overtime|ignored|interrupt\w*|shout\w*"
    r"|yelled at|late|last|all (?:day|weekend|night)|twice|forms?|wet|stuck|complain\w*)"
)


_SPARED = re.compile(
    r"\b(?:no|not|without|never) (?:\w+ )?(?:traffic|queue|rain|wait|problem|problems|waiting|wrong|late)\b"
)


def ironic(low: str, heavy: bool) -> bool:
    """Whether praise in these words (lower case, no punctuation) is for something that nobody likes.

    `heavy` says that other cues of the same words are unpleasant.
    """
    if BITTER.search(low):
        return True
    ordeal = _ORDEAL.search(low) is not None
    if _FONDNESS.search(low):
        return ordeal
    opening = _OPENING.search(low)
    if opening is None and _SARCASM.search(low) is None:
        return False
    rest = low[opening.end() :] if opening else low
    if opening is not None and (rest.startswith((" to ", " that ")) or " but " in rest):
        return False
    if _SPARED.search(rest):
        return False
    words_left = rest.split()
    small = sum(word in SMALL_NUISANCES for word in words_left)
    enough = 1 if low.startswith(("oh ", "well ", "yeah ", "how ", "just ")) else 2
    return ordeal or heavy or small >= enough or any(word in NUISANCES for word in words_left)
