"""Whether words could stand as a finished turn: a judgement from the words alone.

Speech recognition puts a full stop behind almost anything, so punctuation counts little. What counts is the
last word: English announces by it that more must come ("the", "because", "I'm", "want to", "um"), and a
clause without a verb or a lone "if ..." is still waiting for its other half. Every rule gives a score and a
reason a person can read; the first that applies wins. The score is a rank between 0 (something must follow)
and 1 (nothing needs to), not a calibrated probability: `policies.endpointing` weighs it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Completeness:
    """`score` 0 (more must follow) to 1 (a finished turn), and why."""

    score: float
    reason: str


def _words(listing: str) -> frozenset[str]:
    return frozenset(listing.split())


FILLERS = _words("um uh er erm uhm hm hmm mm ah eh like")
OPENERS = _words("well anyway basically actually so okay alright right now look listen see")
ARTICLES = _words("a an the my your our their its every each whose")
CONJUNCTIONS = _words(
    "and or nor but because if unless although whereas while than as whether until since though cos"
)
RELATIVES = _words("which who whom when where why how what whenever wherever")
PREPOSITIONS = _words(
    "of from into with at for by about between among during without within upon toward towards against"
    " through beside besides beyond except despite per onto under behind beneath via amongst regarding near"
    " to owing"
)
PARTICLES = _words("in on up out off over down away back around along across through about before after")
SUBJECTS = _words("i we they he she")
OBJECTS = _words("me us them him her it you this these those one ones there")
PRONOUNS = SUBJECTS | OBJECTS | {"that"}
CONTRACTED = _words(
    "i'm you're we're they're he's she's it's i've you've we've they've i'll you'll we'll they'll he'll"
    " she'll it'll i'd you'd we'd they'd he'd she'd there's what's who's where's how's here's let's gonna"
    " wanna gotta"
)
AUXILIARIES = _words(
    "am is are was were be been being have has had having do does did will would shall should can could may"
    " might must ought"
)
NEGATED = _words(
    "don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't haven't hasn't hadn't"
    " shouldn't mustn't ain't cannot"
)
DEGREES = _words(
    "very quite rather such extremely fairly somewhat pretty almost nearly only just even mostly therefore"
    " not"
)
NEEDS_OBJECT = _words(
    "want wants need needs like likes prefer get gets give gives take takes make makes put puts find bring"
    " have buy add use using let lets tell show says mean means seems becomes became getting making taking"
)
ATTRIBUTES = _words(
    "large small medium big new old good nice little great hot cold iced dark light whole other same first"
    " second third next last own certain different long short single double triple few several more most"
    " less extra"
)
QUESTION_WORDS = _words("what who whom whose which when where why how what's who's where's how's when's")
SUBORDINATORS = _words("if when although though while since unless whenever once until whereas as")
CLAUSE_VERBS = _words(
    "think thinks thought know knew say said says believe hope guess suppose mean told tell feel so"
)
NUMBERS = _words("zero oh one two three four five six seven eight nine ten hundred thousand")
WHOLE_TURNS = NUMBERS | _words(
    "yes yeah yep yup no nope okay ok sure right exactly absolutely definitely maybe perhaps alright fine great"
    " good thanks hello hi hey bye goodbye please stop wait sorry pardon what why how when where who which really"
    " never always nothing cool wow help next again continue correct true false"
)
WHOLE_PHRASES = _words(
    "thank_you thanks_a_lot good_morning good_evening good_afternoon good_night see_you of_course"
    " not_really no_thanks no_thank_you yes_please i_see got_it that's_it that's_all that's_right all_right"
    " not_yet me_too go_on go_ahead come_on never_mind excuse_me i_know i_think_so i_hope_so how_are_you"
    " what_about_you hi_there and_you how_about_you i_don't_know you_know_what what_is_it who_is_it"
    " hello_there hey_there as_well i_do"
)
VERBS = _words(
    "go goes went gone come comes came see sees saw say says said think thinks thought know knows knew want"
    " wants like likes love loves need needs make makes made take takes took get gets got give gives gave"
    " tell tells told feel feels felt look looks seem seems find finds found keep keeps kept let put puts"
    " leave left begin began begins run ran runs show shows set stand stood mean means meant hold held bring"
    " brought write wrote become became lost lose hear heard sit read spend spent grow grew pay paid meet"
    " met lead led understand understood speak spoke cost send sent build built fall fell cut sell sold hope"
    " hopes work works play plays live lives help helps wish wait waits talk talks ask asks try tries hate"
    " hates order call please stop turn open close"
)

_TOKEN = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*")
_SENTENCE_END = re.compile(r"[.?!]+\s+")


def _could_be_verb(word: str) -> bool:
    """Crude on purpose: a false yes only costs the "no verb yet" rule."""
    return (
        word in AUXILIARIES
        or word in NEGATED
        or word in CONTRACTED
        or word in VERBS
        or (len(word) > 4 and word.endswith("ed"))
    )


def _auxiliary_last(words: list[str], asks: bool) -> Completeness:
    """Words that end in an auxiliary: a short answer ("yes, I do"), or a predicate still to come."""
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if asks or (words[0] in ("yes", "no", "yeah") and before in PRONOUNS):
        return Completeness(0.8, "a short answer or question")
    if before in PRONOUNS and len(words) <= 4:
        return Completeness(0.4, f"“{before} {last}” may be an answer or a beginning")
    return Completeness(0.12, f"“{last}” needs a predicate")


def _last_word(words: list[str], asks: bool, inverted: bool) -> Completeness | None:
    """What the last word announces; None when it announces nothing.

    `asks`: has a question word, so that its object may stand in front ("what are you looking at");
    `inverted`: begins with an auxiliary ("can I have").
    """
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if last in FILLERS and not (last == "like" and asks):
        return Completeness(0.04, f"hesitates: “{last}”")
    if last == "so" and before in CLAUSE_VERBS:
        return Completeness(0.85, "“so” stands for a clause")
    if last in ARTICLES:
        return Completeness(0.03, f"“{last}” needs a noun")
    if last in CONTRACTED or last in CONJUNCTIONS or (last == "then" and before == "and"):
        return Completeness(0.05, f"“{last}” announces more")
    if last == "that" and before in CLAUSE_VERBS:
        return Completeness(0.2, "“that” opens a clause")
    if last in RELATIVES:
        return Completeness(0.2, f"“{last}” opens a clause")
    if last in SUBJECTS and not (before in ("and", "than", "as") and len(words) > 2):
        return Completeness(0.08, f"“{last}” needs a verb")
    if last in NEEDS_OBJECT and not asks and (inverted or before in PRONOUNS | AUXILIARIES | {"to"}):
        return Completeness(0.12, f"“{last}” expects an object")
    if last in AUXILIARIES:
        return _auxiliary_last(words, asks)
    if last in PREPOSITIONS or last in PARTICLES:
        if asks:
            return Completeness(0.75, "a question ending in a preposition")
        if last in PARTICLES:
            return Completeness(0.4, f"“{last}” may go on")
        return Completeness(0.25 if last == "to" and before in VERBS else 0.06, f"“{last}” needs a noun")
    if last in DEGREES or (last.endswith("ly") and before in AUXILIARIES):
        return Completeness(0.2, f"“{last}” qualifies what follows")
    if last in ATTRIBUTES and before in ARTICLES | ATTRIBUTES | DEGREES:
        return Completeness(0.45 if before == "the" else 0.2, f"“{before} {last}” expects a noun")
    return None


def completeness(text: str) -> Completeness:
    """Judge the words of a turn so far, as recognised: any case, any punctuation."""
    plain = text.strip().lower().replace("’", "'")
    sentence = _SENTENCE_END.split(plain)[-1]
    words = _TOKEN.findall(sentence)
    if not words:
        return Completeness(0.3, "no words")
    if plain.endswith(("...", "…", "-", "—", "–")):
        return Completeness(0.15, "trails off")
    if "_".join(words) in WHOLE_PHRASES or (len(words) == 1 and words[0] in WHOLE_TURNS):
        return Completeness(0.95, "a whole turn by itself")
    if all(word in OPENERS or word in FILLERS for word in words):
        return Completeness(0.05, f"“{words[-1]}” announces more")
    inverted = words[0] in AUXILIARIES | NEGATED
    asks = any(word in QUESTION_WORDS for word in (words[:-2] if inverted else words[:1])) and len(words) > 2
    judged = _last_word(words, asks, inverted) if len(words) > 1 or words[0] not in RELATIVES else None
    if judged is not None:
        return judged
    if inverted and all(word in PRONOUNS or word == "please" for word in words[1:]):
        return Completeness(0.3, "a question barely begun")
    if plain.endswith(","):
        return Completeness(0.3, "ends in a comma")
    if words[0] in SUBORDINATORS and "," not in sentence:
        return Completeness(0.4, f"“{words[0]} …” awaits its main clause")
    if words[-1] in NUMBERS and len(words) > 1 and words[-2] in NUMBERS:
        return Completeness(0.5, "a number may go on")
    if len(words) >= 3 and not any(map(_could_be_verb, _TOKEN.findall(plain))):
        return Completeness(0.45, "no verb yet")
    if asks or inverted or plain.endswith("?"):
        return Completeness(0.92, "a whole question")
    if len(words) <= 2:
        return Completeness(0.6, "a short phrase")
    return Completeness(0.8, "a whole clause")
