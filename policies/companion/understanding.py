"""From words to what a person does with them: one act for the whole turn, what it is about, and what shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from policies.companion.acts import TROUBLES, Act
from policies.companion.grammar import echo, is_person, plain, someone, topic, words_of
from policies.companion.lexicon import pleasantness
from policies.companion.patterns import EXCLUDED_NEGATION, GREETING, NAME, QUESTION
from policies.companion.phrases import CONTRACTED, FILLERS, NOT_A_NAME, PAST
from policies.companion.safety import Danger, danger_in
from policies.companion.said import SAYS
from policies.companion.told import DISLIKES, LIKES, OPINION, PLANS, TELLS
from policies.completeness import completeness

UNSURE_OF_WORDS = 0.35
"""Below this confidence of the recognition, words are not answered but asked for again."""
OPEN_ENDED = 0.1
"""Below this completeness a sentence certainly goes on."""

_PIECES = re.compile(r"[^.!?…]+[.!?…]*")
_BUT = re.compile(r",?\s+but\s+|;\s+", re.IGNORECASE)
_CONTRACTIONS = [
    (re.compile(pattern), short)
    for pattern, short in (
        (r"\bi am\b", "i'm"),
        (r"\b(you|we|they) are\b", r"\1're"),
        (r"\b(he|she|it|that|what|who|where|how|there) is\b", r"\1's"),
        (r"\b(do|does|did|is|are|was|were|have|has|had|would|could|should) not\b", r"\1n't"),
        (r"\b(?:can not|cannot)\b", "can't"),
        (r"\bwill not\b", "won't"),
        (r"\b(i|we|you|they) have (been|got|had|never|just)\b", r"\1've \2"),
    )
]
"""The patterns know the short forms only."""
_LEAD_IN = re.compile(r"^(?:guess what|you know what|listen|look),? +(?=\S+ \S+ \S+)", re.IGNORECASE)
"""Before what someone is about to tell, when they tell it at once."""
_ANSWERS = frozenset({Act.YES, Act.NO, Act.UNSURE, Act.GREETING, Act.THANKS, Act.APOLOGY, Act.PRAISE})
_WEIGHT = {
    **dict.fromkeys((Act.LOSS,), 9),
    **dict.fromkeys((Act.SAD, Act.LONELY, Act.FEAR), 7),
    **dict.fromkeys((Act.ANGER, Act.ILL, Act.NEWS), 6),
    **dict.fromkeys((Act.BAD, Act.TIRED, Act.CONCERN), 5),
    **dict.fromkeys((Act.GOOD, Act.NAMED), 4),
    **dict.fromkeys((Act.PLAN, Act.LIKES, Act.DISLIKES), 3),
    **dict.fromkeys((Act.OPINION, Act.TOLD), 2),
    **dict.fromkeys((Act.FINE, Act.UNFINISHED), 1),
    **dict.fromkeys((Act.FRAGMENT, Act.GREETING), 0),
}
"""Which of several statements is answered: the weightier, of equals the later."""
_FEELINGS = TROUBLES - {Act.BAD, Act.LOSS, Act.ILL}
_FIRST_OF_ALL = (Act.FAREWELL, Act.HOLD, Act.REPEAT)


@dataclass(frozen=True, slots=True)
class Understanding:
    """What was understood. `topic`, `who` and `echo` are the person's words from the listener's side, "" where unfit:
    what it is about, whom it names, and the whole clause.

    `shown_by` is the word that betrays the feeling, `mood` the trouble (or joy) that goes with a question or farewell,
    `past` whether it is over.
    """

    act: Act
    text: str
    topic: str = ""
    who: str = ""
    echo: str = ""
    shown_by: str = ""
    name: str = ""
    mood: Act | None = None
    past: bool = False
    thanks: bool = False
    danger: Danger | None = None


def understand(text: str, confidence: float = 1.0) -> Understanding:
    """Understand the words of a turn; `confidence` 0..1 is that of their recognition."""
    text = " ".join(plain(text).split())
    danger = danger_in(text)
    if not words_of(text) or (confidence < UNSURE_OF_WORDS and danger is None):
        return Understanding(Act.UNCLEAR, text, danger=danger)
    text = _LEAD_IN.sub("", text)
    pieces = [
        piece for sentence in _PIECES.findall(text) for piece in _BUT.split(sentence) if words_of(piece)
    ]
    thanks = re.search(r"\b(?:thanks|thank you)\b", text, re.IGNORECASE) is not None
    found: list[Understanding] = []
    for piece in pieces:
        rest = _without_greeting(piece)
        if words_of(rest):
            found.append(_sentence(rest))
    if not found:
        return Understanding(Act.GREETING, text, danger=danger)
    chosen = _chosen(found)
    if chosen.act in {Act.TOLD, Act.PLAN, Act.FRAGMENT} and completeness(text).score < OPEN_ENDED:
        chosen = replace(chosen, act=Act.UNFINISHED, echo="")
    name = next((u.name for u in found if u.name), "")
    return replace(chosen, text=text, thanks=thanks, danger=danger, name=name)


def _chosen(found: list[Understanding]) -> Understanding:
    """The sentence that asks for an answer: goodbyes, then a last question or request, then the weightiest told."""
    for act in _FIRST_OF_ALL:
        for one in found:
            if one.act is act:
                return replace(one, mood=_mood(found))
    last = found[-1]
    if last.act not in _WEIGHT and last.act not in _ANSWERS:
        about = last.topic or next((u.topic for u in reversed(found) if u.topic), "")
        return replace(last, mood=_mood(found), topic=about)
    statements = [one for one in found if one.act not in _ANSWERS]
    if not statements:
        return next((one for one in reversed(found) if one.act is Act.THANKS), last)
    at, best = max(enumerate(statements), key=lambda item: (_WEIGHT.get(item[1].act, 1), item[0]))
    if best.topic:
        return best
    return replace(best, topic=next((one.topic for one in reversed(statements[:at]) if one.topic), ""))


def _mood(found: list[Understanding]) -> Act | None:
    moods = [one.act for one in found if one.act in TROUBLES or one.act in {Act.NEWS, Act.GOOD}]
    return max(moods, key=lambda act: _WEIGHT[act]) if moods else None


def _without_greeting(piece: str) -> str:
    """The sentence without a leading "hello there"."""
    low = " ".join(words_of(piece)).lower()
    greeting = GREETING.match(low)
    if greeting is None:
        return piece
    count = len(greeting[0].split())
    ends = [match.end() for match in re.finditer(r"[^\W_]+(?:['-][^\W_]+)*", piece)]
    rest = piece[ends[count - 1] :].lstrip(" ,.!?")
    # What is left of "Hello, Vis." is the name of who is greeted.
    return "" if len(words_of(rest)) == 1 and not piece.rstrip().endswith("?") else rest


def _sentence(piece: str) -> Understanding:
    """Understand one sentence."""
    given = words_of(piece)
    low = [word.lower() for word in given]
    line = _contracted(low)
    asked = piece.rstrip().endswith("?")
    about = topic(piece)
    for act, pattern in SAYS:
        match = pattern.search(line)
        if match is None or (act is Act.APOLOGY and asked) or (act is Act.YES and asked):
            continue
        if act is Act.NAMED:
            name = _name(next(filter(None, match.groups()), ""))
            if not name:
                continue
            return Understanding(act, piece, name=name)
        return Understanding(act, piece, topic=about)
    if asked and line in {"sorry", "right", "yes", "okay", "really"}:
        return Understanding(Act.REPEAT if line == "sorry" else Act.YES, piece)
    while low and low[0] in FILLERS - {"no"}:
        low.pop(0)
    line = _contracted(low)
    if asked or (QUESTION.search(line) and not line.startswith(("what a ", "how nice", "how lovely"))):
        return Understanding(Act.FACT, piece, topic=about)
    introduced = NAME.match(" ".join(given))
    if introduced is not None and (name := _name(introduced[1])):
        return Understanding(Act.NAMED, piece, name=name)
    return _told(piece, low, about)


def _contracted(low: list[str]) -> str:
    line = " ".join(low)
    for pattern, short in _CONTRACTIONS:
        line = pattern.sub(short, line)
    return line


def _name(word: str) -> str:
    return "" if word.lower() in NOT_A_NAME or len(word) < 2 else word[:1].upper() + word[1:]


def _told(piece: str, low: list[str], about: str) -> Understanding:
    """Understand a sentence that tells something."""
    line = _contracted(low)
    thing = topic(piece, things=True)
    main = topic(piece, main=True)
    told = Understanding(Act.TOLD, piece, thing, someone(piece), echo(piece), past=_is_past(low))
    for act, pattern in TELLS:
        match = pattern.search(line)
        if match is None or EXCLUDED_NEGATION.search(line[: match.start()]):
            continue
        if act is Act.NEWS and is_person(thing):
            thing = ""
        others = (act is Act.ILL and told.who) or (act in _FEELINGS and not _about_self(low))
        kept = thing if act in {Act.NEWS, Act.BAD, Act.ILL} else main
        return replace(told, act=Act.CONCERN if others else act, topic=kept, shown_by=match[0])
    if DISLIKES.search(line):
        return replace(told, act=Act.DISLIKES, topic=about)
    if LIKES.search(line):
        return replace(told, act=Act.LIKES, topic=about)
    balance, word = pleasantness(low)
    if abs(balance) >= 1:
        if balance < 0:
            return replace(told, act=Act.BAD, shown_by=word)
        return replace(told, act=Act.GOOD, topic=topic(piece, things=True, main=True), shown_by=word)
    if PLANS.search(line):
        return replace(told, act=Act.PLAN, topic="" if is_person(thing) else thing)
    if OPINION.search(line):
        return replace(told, act=Act.OPINION, echo="")
    if not low:
        return Understanding(Act.UNFINISHED, piece)
    if len(low) <= 2 and not any(word in CONTRACTED for word in low):
        return replace(told, act=Act.FRAGMENT, topic=thing or " ".join(words_of(piece)))
    return told


def _is_past(low: list[str]) -> bool:
    return any(word in PAST or (len(word) > 4 and word.endswith("ed")) for word in low)


def _about_self(low: list[str]) -> bool:
    """Whether the feeling told is the speaker's own: "I'm worried", "feeling low", but not "my sister is worried"."""
    first = low[0] if low else ""
    if first in {"my", "our", "his", "her", "their", "the", "he", "she", "they", "he's", "she's", "they're"}:
        return any(word in {"me", "i", "i'm"} for word in low)
    return True
