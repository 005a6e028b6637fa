"""Whether words could stand as a finished turn: a judgement from the words alone.

Speech recognition puts a full stop behind almost anything, so punctuation counts little. What counts is the last
word: English announces by it that more must come ("the", "because", "I'm", "want to", "um"), and a clause without a
verb or a lone "if ..." is still waiting for its other half. Every rule gives a score and a reason a person can
read; the first that applies wins. The score is a rank between 0 (something must follow) and 1 (nothing needs to),
not a calibrated probability: `policies.endpointing` weighs it.
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


FILLERS = _words("um uh er erm uhm hm hmm mm ah eh well like anyway basically actually")
ARTICLES = _words("a an the my your our their its every each whose")
CONJUNCTIONS = _words("and or nor but because if unless although whereas while than as whether until since though cos")
RELATIVES = _words("which who whom when where why how what whenever wherever")
PREPOSITIONS = _words(
    "of from into with at for by about between among during without within upon toward towards against through"
    " beside besides beyond except despite per onto under behind beneath via amongst regarding near to"
)
PARTICLES = _words("in on up out off over down away back around along across by through about before after")
SUBJECTS = _words("i we they he she")
CONTRACTED = _words(
    "i'm you're we're they're he's she's it's i've you've we've they've i'll you'll we'll they'll he'll she'll it'll"
    " i'd you'd we'd they'd he'd she'd there's that's what's who's where's how's here's let's gonna wanna gotta"
)
AUXILIARIES = _words(
    "am is are was were be been being have has had do does did will would shall should can could may might must ought"
)
NEGATED = _words(
    "don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't haven't hasn't hadn't shouldn't"
    " mustn't ain't cannot not"
)
DEGREES = _words("very quite rather such extremely fairly somewhat pretty almost nearly only just even also mostly")
NEEDS_OBJECT = _words(
    "want wants need needs like likes prefer get gets give gives take takes make makes put puts find bring"
    " buy add use using let lets tell show says mean means seems becomes became getting making taking"
)
ATTRIBUTES = _words(
    "large small medium big new old good nice little great hot cold iced dark light whole other same first second"
    " third next last own certain different long short single double triple few many several more most less extra"
)
QUESTION_WORDS = _words("what who whom whose which when where why how what's who's where's how's when's")
OBJECT_PRONOUNS = _words("me us them him her it you that this these those one ones myself")
PRONOUNS = SUBJECTS | OBJECT_PRONOUNS | _words("there")
SUBORDINATORS = _words("if when although though while since unless whenever once until whereas as before after")
WHOLE_TURNS = _words(
    "yes yeah yep yup no nope okay ok sure right exactly absolutely definitely maybe perhaps alright fine great good"
    " thanks hello hi hey bye goodbye please stop wait sorry pardon what why how really never always nothing cool"
    " wow help next again continue correct true false zero one two three four five six seven eight nine ten"
)
WHOLE_PHRASES = _words(
    "thank_you thanks_a_lot good_morning good_evening good_afternoon good_night see_you of_course not_really"
    " no_thanks no_thank_you yes_please i_see got_it that's_it that's_all that's_right all_right not_yet me_too"
    " go_on go_ahead come_on never_mind excuse_me i_know i_think_so i_hope_so how_are_you what_about_you"
    " and_you how_about_you i_don't_know you_know_what what_is_it who_is_it"
)
BARE_VERBS = _words(
    "go goes went gone come comes came see sees saw say said says think thinks thought know knows knew want wants like"
    " likes love loves need needs make makes made take takes took get gets got give gives gave tell tells told feel"
    " feels felt look looks seem seems find finds found keep keeps kept let put puts leave left begin began"
    " begins run ran runs show shows set stand stood mean means meant hold held bring brought write wrote become"
    " became lost lose hear heard sit read spend spent grow grew pay paid meet met lead led understand understood"
    " speak spoke cost send sent build built fall fell cut sell sold hope hopes work works play plays live lives"
    " help helps wish wait waits talk talks ask asks try tries hate hates order call please stop turn open close"
)
LINKING_SO = _words("think hope guess suppose believe say said afraid do did told ever")

_TOKEN = re.compile(r"[a-z0-9]+(?:['’-][a-z0-9]+)*")
_LETTERS = re.compile(r"[^\W\d_]")


def _has_verb(words: list[str]) -> bool:
    """Whether any word could be a finite verb. Crude on purpose: a false yes only costs the "no verb" rule."""
    return any(
        w in AUXILIARIES or w in NEGATED or w in CONTRACTED or w in BARE_VERBS or (len(w) > 4 and w.endswith("ed"))
        for w in words
    )


def _ending(words: list[str], question: bool) -> Completeness | None:
    """Judge the last word; None when it says nothing."""
    last = words[-1]
    before = words[-2] if len(words) > 1 else ""
    if last in FILLERS and not (last in ("like", "well", "actually") and (question or before in ("as", "very"))):
        return Completeness(0.04, f"hesitates: “{last}”")
    if last == "so":
        return Completeness(0.85, "“so” stands for a clause") if before in LINKING_SO else Completeness(0.05, "“so”")
    if last in ARTICLES:
        return Completeness(0.03, f"“{last}” needs a noun")
    if last in CONTRACTED:
        return Completeness(0.05, f"“{last}” needs a predicate")
    if last in CONJUNCTIONS:
        return Completeness(0.05, f"“{last}” opens a clause")
    if last in RELATIVES and len(words) > 1 and not (question and words[0] == last):
        return Completeness(0.2, f"“{last}” opens a clause")
    if last in SUBJECTS and len(words) > 1 and before not in ("and", "than", "as"):
        return Completeness(0.08, f"“{last}” needs a verb")
    if last in AUXILIARIES:
        short_answer = before in PRONOUNS and len(words) <= 4
        if short_answer or question:
            return Completeness(0.7, "a short answer or question")
        return Completeness(0.15, f"“{last}” needs a predicate")
    if last in PARTICLES:
        return Completeness(0.75, "a question") if question else Completeness(0.4, f"“{last}” may go on")
    if last in PREPOSITIONS:
        if question:
            return Completeness(0.75, "a question ending in a preposition")
        return Completeness(0.25 if last == "to" and before in BARE_VERBS else 0.06, f"“{last}” needs a noun")
    if last in DEGREES:
        return Completeness(0.2, f"“{last}” qualifies what follows")
    if last in ATTRIBUTES and (before in ARTICLES or before in ATTRIBUTES or before in DEGREES):
        return Completeness(0.3, f"“{before} {last}” expects a noun")
    if last in NEEDS_OBJECT and not question and (before in PRONOUNS or before in AUXILIARIES or before == "to"):
        return Completeness(0.15, f"“{last}” expects an object")
    return None


def completeness(text: str) -> Completeness:
    """Judge the words of a turn so far, as recognised: any case, any punctuation."""
    plain = text.strip().lower().replace("’", "'")
    words = _TOKEN.findall(plain)
    if not words:
        return Completeness(0.3, "no words")
    if plain.endswith(("...", "…", "-", "—", "–")):
        return Completeness(0.15, "trails off")
    joined = "_".join(words)
    if joined in WHOLE_PHRASES or (len(words) == 1 and words[0] in WHOLE_TURNS):
        return Completeness(0.95, "a whole turn by itself")
    question = plain.endswith("?") or words[0] in QUESTION_WORDS or (
        len(words) > 2 and words[0] in AUXILIARIES | NEGATED and words[1] in PRONOUNS | ARTICLES
    )
    judged = _ending(words, question)
    if judged is not None:
        return judged
    if plain.endswith(","):
        return Completeness(0.3, "ends in a comma")
    if words[0] in AUXILIARIES and len(words) == 2 and words[1] in PRONOUNS:
        return Completeness(0.3, "a question barely begun")
    if words[0] in SUBORDINATORS and "," not in plain:
        return Completeness(0.4, f"“{words[0]} …” awaits its main clause")
    if len(words) >= 4 and not _has_verb(words):
        return Completeness(0.45, "no verb yet")
    if question:
        return Completeness(0.92, "a whole question")
    if len(words) <= 2:
        return Completeness(0.6, "a short phrase")
    return Completeness(0.8, "a whole clause")
