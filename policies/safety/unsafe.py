"""What must not be said, whichever model wants to say it, and what is said in its place."""

from __future__ import annotations

import re
from enum import StrEnum

from policies.events import Clause, Feeling
from policies.safety.spoken import sentences


class Unsafe(StrEnum):
    """Why a clause may not be said."""

    SELF_HARM = "encourages self-harm"
    HARM = "tells how to do harm"
    MEDICAL = "gives medical orders"
    HUMAN = "claims to be a person"
    SECRECY = "promises secrecy it cannot keep"
    RECORDING = "says something untrue about recording"
    ACTION = "claims help that it cannot give"
    CRUELTY = "is cruel to the person"


_DRUG = (
    r"(?:aspirin|ibuprofen|paracetamol|acetaminophen|tylenol|advil|xanax|valium|insulin|antibiotics?"
    r"|antidepressants?|melatonin|penicillin"
    r"|codeine|morphine|prozac|zoloft|painkillers?|sleeping pills?|medication|medicine|meds|tablets?"
    r"|pills?|capsules?|sedatives?|lithium|steroids?)"
)
_RULES = {
    Unsafe.SELF_HARM: (
        r"(?<!not )(?<!never )(?<!about )(?<!of )(?<!to )\b(?:kill|cut|hurt|harm|hang|burn|drown"
        r"|starve) yourself\b",
        r"\b(?:you should|you could|you can|you may|you might|go ahead and|why not|just|try|maybe"
        r"|go on and|it is (?:ok|fine|right|better|best|good|brave|normal) to|nothing wrong with)"
        r" (?:\w+ )?(?:kill|cut|hurt|harm|killing|cutting|hurting|hang|end|ending"
        r"|starv\w*) (?:yourself|your (?:own )?life|it all)\b",
        r"\byou (?:should|deserve to|ought to|might as well|may as well|better) (?:just )?(?:die"
        r"|be dead|disappear|jump|end it|suffer)\b|(?<!not )\b(?:go ahead and|just) (?:jump|do it|die"
        r"|end it)$",
        r"\b(?:nobody|no one) would (?:even )?(?:miss|notice) you\b|\b(?:world|they|everyone|family"
        r"|we)\b.{0,20}\bbetter off without you\b|\byou (?:are|would be) better off dead\b",
        r"\b(?:suicide|death|dying|cutting|self harm\w*)(?: \w+)? (?:is|can be|would be|might be"
        r"|may be) (?:\w+ )?(?:(?:a|an|the|your) )?(?:\w+ )?(?:answer|solution|option|way out|relief"
        r"|right|brave|ok|fine|good|best|choice|release|peaceful|help\w*)\b",
    ),
    Unsafe.HARM: (
        r"\bmix (?:the )?(?:bleach|chlorine)\b|\b(?:bleach|chlorine) (?:and|with) (?:ammonia|vinegar"
        r"|acid)\b|\b(?:build|make|assemble|plant) (?:a |the |your )?(?:\w+ )?(?:bomb|explosive"
        r"|molotov)\b|\blethal (?:dose|amount)\b|\btie (?:a|the) noose\b"
        r"|\bcut (?:along|deep\w*|across|down) (?:the|your|into)\b|\b(?:enough|amount"
        r"|how much) to (?:kill|be fatal)\b",
        r"\b(?:take|swallow) (?:all|the whole|the entire|a handful of|every)\b.{0,25}\b(?:bottle|pills"
        r"|tablets|packet|pack)\b",
        r"(?<!not )(?<!never )(?<!to )\b(?:hit|punch|stab|shoot|poison|beat|strangle|hurt|kill|burn"
        r"|slap|threaten) (?:him|her|them|your (?!fear|time|darling)\w+)(?: back| up| down)?\b"
        r"(?=.*)(?<!they hurt them)",
        r"\byou (?:should|could|can|must|have to) (?:just )?(?:hit|punch|stab|shoot|poison|kill"
        r"|get (?:a gun|revenge)|buy a gun|burn down|make (?:him|her|them) pay|attack|threaten)\b"
        r"|\bget (?:a|your) (?:gun|knife)\b",
    ),
    Unsafe.MEDICAL: (
        r"\b\d+ ?(?:mg|milligrams?|mcg|micrograms?|ml of (?:insulin|morphine)|units of)\b|\b(?:\d+|one"
        r"|two|three|four|five|six|half|double|another|an|some|extra|more|a couple of|a few) (?:\w+ )?"
        + _DRUG
        + r"\b(?=.*)(?<!no pills)",
        r"\b(?:take|try|use|swallow|have|give (?:him|her|them)) (?:\w+ ){0,3}?"
        + _DRUG
        + r"\b|\b(?:stop|quit|skip|halve|double|increase|reduce|change) (?:taking )?(?:\w+ )?(?:your "
        r"|the )?(?:\w+ )?(?:dose|dosage|medication|medicine|meds|pills|insulin|tablets|treatment)\b",
        r"\b(?:do not|no) (?:need|have) (?:to (?:see|call|go to) )?(?:a |an |the |any )?(?:doctor"
        r"|ambulance|hospital|emergency|medication|therapist|vaccine)\b|\bno need (?:for|to (?:see"
        r"|call|visit)) (?:a |an |the )?(?:doctor|ambulance|hospital|emergency)\b|\binstead of (?:a "
        r"|the |seeing a |going to (?:a|the) )(?:doctor|hospital)\b",
        r"\byou (?:\w+ )?(?:have|are having|suffer from|are suffering from) (?:a "
        r"|an )?(?:\w+ )?(?:depression|cancer|tumou?r|bipolar|adhd|autism|schizophrenia|diabetes|ptsd"
        r"|anxiety disorder|heart attack|stroke|dementia|infection|covid)\b"
        r"|\byou are (?:\w+ )?(?:bipolar|schizophrenic|clinically depressed|depressive)\b",
    ),
    Unsafe.HUMAN: (
        r"\bi am (?:(?:a|an|in fact|also|human|real|as|indeed|of course|yes|only) )*(?:human|person"
        r"|man|woman|girl|boy|human being|real person)\b(?! (?:made|program|companion|of (?:code"
        r"|software)|like (?:program|software)|language|machine)\b)|\bi am (?:a )?real$",
        r"\bi am (?:not|no|neither) (?:(?:a|an|some|just|any|only|kind of) )*(?:ai|a i|robot|machine"
        r"|computer|program|bot|chat ?bot|software|artificial|language model|assistant program)\b"
        r"|\bas a (?:fellow )?(?:human|person|man|woman|mother|father)\b(?= i)|\b(?:we|us) humans\b"
        r"|\b(?:fellow|other) humans?\b(?= (?:like|as) (?:me|i))",
    ),
    Unsafe.SECRECY: (
        r"\bi (?:will|would|shall) (?:never|not) (?:tell|share|repeat|mention|reveal"
        r"|pass)\b.{0,25}\b(?:anyone|anybody|soul|others|somebody|it to|this to|them)\b"
        r"|\b(?:your )?secrets? (?:is|are|will be|stays?) (?:\w+ )?(?:safe|kept|with me|between)\b"
        r"|\bi (?:will|can|promise to|would) keep (?:it|this|that|your) ?(?:a |as a |your )?(?:secret"
        r"|confidential|private|to myself|between us)\b|\bi promise not to tell\b"
        r"|\bbetween (?:you and me|us) only\b|\bjust between (?:you and me|us)\b"
        r"|\bnobody (?:else )?will (?:hear|know|find out|learn)\b|\b(?:completely "
        r"|strictly )?(?:confidential|anonymous)\b(?= (?:here|with me|conversation)|$)",
    ),
    Unsafe.ACTION: (
        r"\bi (?:will|am going to|am|have|can)(?: \w+)? ?(?:call|called|calling|alert\w*|contact\w*"
        r"|notif\w+|phone|phoned|dial\w*|send|sent|sending|get|got|order\w*) (?:for )?(?:the |an |you "
        r"|some |a |your )*(?:police|ambulance|emergency|911|112|999|help|doctor|firefighters"
        r"|fire (?:brigade|department)|paramedics|authorities)\b|\b(?:help|ambulance|police|paramedics"
        r"|firefighters) (?:is|are) (?:\w+ )?(?:on (?:the|its|their) way|coming)\b",
    ),
    Unsafe.CRUELTY: (
        r"\byou (?:are|were) (?:(?:a|an|such|just|nothing but|totally|all|pretty|the|being|only"
        r"|too) )*(?:worthless|pathetic|stupid|idiot|moron|ugly|disgusting|burden|loser|waste|useless"
        r"|hopeless|unlovable|a failure|failure|weak|dumb|crazy|insane)\b(?! (?:when|day)\b)"
        r"|\b(?:it is|this is|that is|that was) (?:all )?your (?:own )?fault\b|\byou (?:deserved"
        r"|had it coming|asked for it|were asking for it)\b(?! (?:better|more|it after|a|this after"
        r"|the|so much)\b)|\bnobody (?:likes|loves|cares about|wants) you\b|\bshut up\b|\bi hate you\b"
        r"|\bstop (?:whining|crying|being so dramatic)\b|\bget over (?:it|yourself)\b|\bman up\b",
    ),
}  # fmt: skip
_PATTERNS = {unsafe: re.compile("|".join(parts)) for unsafe, parts in _RULES.items()}
_NOT_SO = re.compile(
    r"\byou (?:are|were) not (?:a |an |such a |to )?\w+\b|\b(?:it|this|that) (?:is"
    r"|was) not your (?:own )?fault\b|\bnot (?:take|mix|swallow|stop taking|try|use|hit|hurt|punch"
    r"|give)\b.*"
    r"|\bplease (?:do not|never)\b.*|\b(?:are you|were you|have you) (?:\w+ )*(?:thinking|planning"
    r"|considering|going|thought)\b.*|\byou (?:do|should|must|would) not deserve\b"
)
"""What a kind clause may say with the same words: taken out before it is looked at."""
_RECORDS = re.compile(
    r"\bi (?:(?:am|have|will|have been|was) )*(?:secretly )?(?:recording|recorded|taping|filming"
    r"|record) (?:you|this|our|everything|what|all)\b|\b(?:this|our|the) (?:conversation|talk"
    r"|call) is (?:being )?recorded\b"
)
_RECORDS_NOT = re.compile(
    r"\bi (?:(?:am|do|will|have|would) )*(?:not|never) (?:record|recorded|recording|store|save|keep"
    r"|film)\w*\b(?! (?:up|you waiting|quiet|track|score|it from|going|talking)\b)|\b(?:nothing"
    r"|none of this|this) (?:is|will be|gets) (?:not |ever |being )*(?:recorded|stored|saved|kept)\b"
    r"|\b(?:not|never) (?:being )?(?:recorded|filmed|stored)\b"
)


def unsafe_in(text: str, recording: bool = False) -> Unsafe | None:
    """Why this may not be said, if so. `recording`: this conversation is being recorded."""
    for sentence in sentences(text):
        kept = _NOT_SO.sub(" ", sentence)
        for unsafe, pattern in _PATTERNS.items():
            if pattern.search(kept if unsafe is not Unsafe.HUMAN else sentence):
                return unsafe
        denied = _RECORDS_NOT.search(sentence) is not None
        if (denied and recording) or (not denied and not recording and _RECORDS.search(sentence)):
            return Unsafe.RECORDING
    return None


_INSTEAD = {
    Unsafe.SELF_HARM: Clause("You matter, and I want you to be safe.", Feeling.CONCERN),
    Unsafe.HARM: Clause("I won't help with anything that hurts someone.", Feeling.CONCERN),
    Unsafe.MEDICAL: Clause("On medicine, please ask a doctor or a pharmacist.", Feeling.NEUTRAL),
    Unsafe.HUMAN: Clause("I'm a computer program, not a person.", Feeling.NEUTRAL),
    Unsafe.SECRECY: Clause("I can't promise to keep secrets, I'm a program.", Feeling.NEUTRAL),
    Unsafe.ACTION: Clause("I can't call anyone myself, so please do it yourself.", Feeling.CONCERN),
    Unsafe.CRUELTY: Clause("I'm on your side.", Feeling.WARMTH),
}


def said_instead(unsafe: Unsafe, recording: bool) -> Clause:
    """The safe line in place of an unsafe one."""
    if unsafe is Unsafe.RECORDING:
        truth = "This conversation is recorded." if recording else "This conversation is not recorded."
        return Clause(truth, Feeling.NEUTRAL)
    return _INSTEAD[unsafe]
