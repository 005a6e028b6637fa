"""Danger in a person's words: hurting oneself or others, violence, a medical emergency, fire.

Patterns only, checked before anything else; what they find is answered by `crisis_reply` and by nothing else. They
lean towards one calm answer too many, but not towards idioms: traffic may be killing, and phones may die.
"""

from __future__ import annotations

import re
from enum import StrEnum

from policies.companion.grammar import plain
from policies.events import Clause, Feeling


class Danger(StrEnum):
    """What kind of danger a person, or someone near, is in."""

    SELF_HARM = "may hurt themselves"
    MEDICAL = "a medical emergency"
    FIRE = "fire or gas"
    VIOLENCE = "violence"
    THREAT = "may hurt someone"


_SELF = r"(?:myself|himself|herself|themselves|themself)"
_PERSON = r"(?:him|her|them|someone|somebody|people|everyone|my \w+|the (?:kids|children|baby))"
_RELATIVE = (
    r"my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|father|dad|mother|mum|mom|stepfather|stepmother"
    r"|brother|sister|son|daughter|ex|uncle|boss|friend|neighbou?r|grandmother|grandfather|grandma|grandpa)"
)
_SOMEONE = rf"(?:he|she|they|someone|somebody|{_RELATIVE})"
_OFTEN = r"(?:just |always |often |sometimes |keeps? |is |are |was |has |tried to |started )*"
_SPORT = r"(?:chess|tennis|cards|football|golf|darts|a game|the game|the match|a race)"
_FICTION = r"(?:film|movie|book|novel|song|series|show|play|documentary|podcast)"

_HARMLESS = (
    r"kill(?:ed|ing)? (?:myself|me) (?:laughing|with laughter)",
    r"(?:could|nearly|almost) (?:have )?kill(?:ed)? myself (?:for|laughing|over|trying)",
    r"cut (?:myself|himself|herself) (?:while |when i was )?(?:shaving|cooking|chopping|gardening|by accident)",
    r"cut (?:myself|himself|herself) on (?:a|the|some|broken) \w+",
    r"(?:hurt|hurting) myself (?:at (?:the gym|work|training)|playing|running|skiing|lifting|falling|dancing)",
    r"burn(?:ed|t)? myself (?:on|cooking|while cooking|baking|ironing|in the sun)",
    rf"{_FICTION} about (?:a |the )?(?:suicide|murder|killing|people|man|woman).*",
    rf"{_FICTION} (?:where|in which) (?:he|she|they|someone|the \w+) .*",
    r"suicide (?:squad|mission)",
    r"want(?:ed)? to die (?:of|from) (?:embarrassment|shame|boredom|laughter|laughing)",
    r"(?:gave|give|giving|had|having) (?:me |him |her )?(?:almost |nearly )?a heart attack when i saw",
    r"(?:can't|cannot|couldn't) breathe (?:for|from|with) (?:laughing|laughter|excitement)",
    r"(?:collapsed|passed out) (?:on (?:the|my) (?:sofa|couch|bed)|into bed|last|yesterday|years ago)",
    rf"(?:beat|beats|beating|hits?|attacked) (?:me|us) (?:at|in) {_SPORT}",
    r"(?:hits?|attacked) (?:me|us) with (?:a|the|his|her|more|so many) (?:question|bill|idea|joke)s?",
    r"attacked me (?:in|at|during) (?:the|a|our) (?:meeting|discussion|comments)",
    r"(?:team|band|he|she|they|you|i|we)(?:'s|'re|'m| is| are| was| were| am) on fire",
    r"hurt(?:s|ing)? (?:me|us) (?:feelings|pride)",
)
"""Turns of speech that are taken out before danger is looked for."""

_DANGERS = {
    Danger.SELF_HARM: (
        rf"\bkill(?:ing|ed)? {_SELF}\b",
        r"\b(?:take|taking|end|ending) (?:my|his|her|their) (?:own )?life\b",
        r"\bsuicid(?:e|al)\b|\bend it all\b|\bself[- ]harm",
        r"\b(?:want|wanna|wants|ready|prefer|rather|going|plan\w*) (?:just )?to (?:die|disappear forever|be dead)\b",
        r"\b(?:wish|wished) (?:that )?i (?:was|were) (?:dead|never born)|\bnever wake up again\b",
        r"\b(?:don't|do not|doesn't|no longer) (?:really )?want to (?:live|be alive|be here any ?more|exist|wake up)\b",
        r"\b(?:no|without) (?:reason|point) (?:to live|in living|to go on|in going on)\b",
        r"\bbetter off (?:without me|dead)\b|\bcan't go on (?:living|like this)\b",
        rf"\b(?:hurt|hurting|harm|harming|cut|cutting|burn|burning|hang) {_SELF}\b",
    ),
    Danger.MEDICAL: (
        r"\boverdos\w+|\btook (?:too many|all (?:of )?(?:my|the|his|her)) (?:\w+ )?(?:pills|tablets)",
        r"\bswallowed (?:poison|bleach|a battery)|\bpoisoned\b",
        r"\b(?:can't|cannot|can not|can hardly|struggling to|not|isn't|stopped) breath(?:e|ing)\b",
        r"\bchest (?:pain|pains|hurts)\b|\bpain in (?:my|his|her) (?:chest|left arm)",
        r"\b(?:having|just had|is it|think it's) (?:a |an )?(?:heart attack|stroke|seizure)\b",
        r"\b(?:unconscious|unresponsive|not responding)\b|\b(?:won't|doesn't) wake up\b",
        rf"\b(?:i|{_SOMEONE}) (?:just |has |have )*(?:collapsed|passed out)\b",
        r"\bbleeding (?:a lot|badly|heavily|so much|everywhere)|\b(?:won't|doesn't|can't) stop (?:the )?bleeding",
        r"\b(?:is|i'm|am|he's|she's) choking\b|\bface is drooping\b",
        r"\b(?:need|call|get|send) (?:me |us )?an ambulance\b",
        r"\bmedical emergency\b|\b(?:this|it)(?:'s| is) an emergency\b",
    ),
    Danger.FIRE: (
        r"\b(?:house|flat|kitchen|building|room|stove|car|office|apartment) (?:is on|caught|has caught) fire\b",
        r"\bthere(?:'s| is) (?:a )?(?:fire|smoke) (?:in|at|coming|everywhere)|\bsmells? (?:of )?gas\b",
    ),
    Danger.VIOLENCE: (
        rf"\b{_SOMEONE} {_OFTEN}(?:hit|hits|hitting|beat|beats|beating|beaten|hurts|hurting) (?:me|us)\b",
        rf"\b{_SOMEONE} {_OFTEN}(?:punch|chok|strangl|attack|slap|kick|assault|threaten|stab|molest)\w* (?:me|us)\b",
        rf"\b{_SOMEONE} (?:said|says|threatened|wants|tried|is trying|'s trying) .{{0,20}}\bkill (?:me|us)\b",
        r"\b(?:i|we)(?:'m| am|'ve| have| was| were)? (?:being |been |just )*(?:raped|assaulted|abused|molested)\b",
        r"\b(?:i'm|we're|i am|we are) being (?:threatened|attacked|followed|stalked|beaten|robbed)\b|\braped me\b",
        r"\b(?:has|he's got|she's got|pulled) a (?:gun|knife)\b",
        r"\b(?:someone|somebody|they|he) (?:is|are|'s) (?:breaking in|trying to get in)|\bin my house right now\b",
        r"\b(?:need|call) the police\b|\bi(?:'m| am) not safe\b",
        r"\bafraid (?:he|she|they)(?:'ll| will) (?:hurt|kill|hit)\b",
    ),
    Danger.THREAT: (
        rf"\bi(?:'m| am)? (?:really )?(?:want to|wanna|going to|gonna|will) (?:kill|stab|shoot|murder) {_PERSON}\b",
        rf"\bi (?:really )?(?:want to|wanna) (?:hurt|hit|beat up) {_PERSON}\b",
    ),
}

_HARMLESS_PATTERN = re.compile("|".join(_HARMLESS))
_DANGER_PATTERNS = {danger: re.compile("|".join(parts)) for danger, parts in _DANGERS.items()}


def danger_in(text: str) -> Danger | None:
    """The danger that the words speak of, if any."""
    low = " ".join(re.sub(r"[^\w'\s-]", " ", plain(text).lower()).split())
    telling = _HARMLESS_PATTERN.sub(" ", low)
    return next((danger for danger, pattern in _DANGER_PATTERNS.items() if pattern.search(telling)), None)


_FIRST = {
    Danger.SELF_HARM: ("Thank you for telling me.", "Your life matters.", "Please stay with me.", "This is serious."),
    Danger.MEDICAL: ("This needs help now.", "Stay calm, and act now.", "Please get help at once."),
    Danger.FIRE: ("Please leave the building.", "Get everyone outside now.", "Stay out of the smoke."),
    Danger.VIOLENCE: ("Your safety comes first.", "Please get somewhere safe.", "Nobody should have to bear that."),
    Danger.THREAT: ("Please step away for now.", "That is a lot of anger.", "Take a breath before anything else."),
}  # fmt: skip
_THEN = {
    Danger.SELF_HARM: (
        "Please call {line} now, and stay near someone.",
        "You can talk to {line} right away.",
    ),
    Danger.MEDICAL: ("Call {line} right away.", "Please call {line} now, and don't stay alone."),
    Danger.FIRE: ("Call {line} once you are out.", "From outside, call {line} at once."),
    Danger.VIOLENCE: ("Call {line} as soon as you can.", "Please call {line}, you deserve protection."),
    Danger.THREAT: ("Talk to {line} before you do anything.", "Please call {line} first, and stay apart."),
}
_WHOM = {
    Danger.SELF_HARM: "a crisis line or someone you trust",
    Danger.MEDICAL: "the emergency number",
    Danger.FIRE: "the emergency number",
    Danger.VIOLENCE: "the police",
    Danger.THREAT: "someone you trust",
}
"""Whom to call where no help line is configured."""


def crisis_reply(danger: Danger, help_line: str, times: int) -> tuple[Clause, Clause]:
    """A calm answer that names whom to call. `times` such answers were given before: no two in a row are alike."""
    first, then = _FIRST[danger], _THEN[danger]
    advice = then[times // len(first) % len(then)]
    return (
        Clause(first[times % len(first)], Feeling.CONCERN),
        Clause(advice.format(line=help_line or _WHOM[danger]), Feeling.WARMTH),
    )
