"""From words to what a person does with them: one act for the whole turn, what it is about, and what shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from policies.companion.acts import TROUBLES, Act
from policies.companion.grammar import echo, is_person, plain, retold, someone, topic, words_of
from policies.companion.irony import is_ironic
from policies.companion.lexicon import NEGATORS, pleasantness, strength
from policies.companion.patterns import EXCLUDED_NEGATION, GREETING, NAME, QUESTION
from policies.companion.phrases import CONTRACTED, FILLERS, NOT_A_NAME, PAST, TIMES
from policies.companion.said import SAYS
from policies.companion.situation import GOOD, ROUGH, Found
from policies.companion.situations import EVENTS, LONG, SITUATIONS
from policies.companion.told import COMPARED, DISLIKES, LIKES, OPINION, PLANS, TELLS
from policies.companion.trust import settled
from policies.completeness import completeness
from policies.safety.danger import Danger, danger_in

UNSURE_OF_WORDS = 0.35
"""Below this confidence of the recognition, words are not answered but asked for again."""
OPEN_ENDED = 0.1
"""Below this completeness a sentence certainly goes on."""

_PIECES = re.compile(r"[^.!?…]+[.!?…]*")
_BUT = re.compile(r",?\s+but\s+|;\s+", re.IGNORECASE)
_CONTRACTIONS = [
    (re.compile(pattern, re.IGNORECASE), short)
    for pattern, short in (
        (r"\bi am\b", "i'm"),
        (r"\bgotta\b", "have to"),
        (r"\bgonna\b", "going to"),
        (r"\bwanna\b", "want to"),
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
_TAG = re.compile(
    r",? *\b(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|won't|hasn't|haven't) (?:it|they|he|she|we)\?$"
    r"|, *(?:right|eh|huh|no|innit|don't you think|wouldn't you say)\?$",
    re.IGNORECASE,
)
"""Turns what is told into a question only in form."""
_WEIGHT = {
    **dict.fromkeys((Act.LOSS,), 9),
    **dict.fromkeys((Act.SAD, Act.LONELY, Act.FEAR, Act.GUILTY, Act.ASHAMED), 7),
    **dict.fromkeys((Act.ANGER, Act.ILL, Act.NEWS, Act.IRONIC, Act.RELIEF), 6),
    **dict.fromkeys((Act.BAD, Act.TIRED, Act.CONCERN, Act.PROUD, Act.ENVIOUS, Act.LOVE), 5),
    **dict.fromkeys((Act.GOOD, Act.NAMED), 4),
    **dict.fromkeys((Act.PLAN, Act.LIKES, Act.DISLIKES, Act.BORED), 3),
    **dict.fromkeys((Act.OPINION, Act.TOLD), 2),
    **dict.fromkeys((Act.FINE, Act.UNFINISHED), 1),
    **dict.fromkeys((Act.FRAGMENT, Act.GREETING), 0),
}
"""Which of several statements is answered: the weightier, of equals the later."""
_FEELINGS = TROUBLES - {Act.BAD, Act.LOSS, Act.ILL, Act.ASHAMED, Act.GUILTY, Act.IRONIC}
_ASKS_US = re.compile(
    r"^(?:(?:do|are|have|did|were) you|(?:can|could|would|will) you (?:be|ever|really|get)\b"
    r"|(?:what|who|why|how|where|when) (?:do|are|can|will|would|did|were) you"
    r"|(?:who|what|where|when|how)(?:'s|'re| is| are) your)\b"
    r"(?! (?:know|spell|make|cook|say|get|tell|call|pronounce|think|write|bake|clean|fix)\b)"
)
_ASKS_TO_DO = re.compile(
    r"^(?:can|could|would|will) you (?:mind |please )?"
    r"(?!feel|think|love|marry|see|hear|understand|be\b|ever\b|really\b|get\b)\w+"
)
_ASKS_AFTER_US = re.compile(
    r"^(?:busy|good|nice|rough|long|bad|hard|lazy|quiet) (?:day|morning|week|night|weekend)(?: today)?$"
)
_DEMANDS = re.compile(
    r"^(?:i (?:\w+ )?(?:think|believe|feel|say)|in my opinion) (?:that )?"
    r"(?:we|people|they|everyone|everybody|children|schools|men|women) (?:all )?"
    r"(?:should|must|need|have to|ought|can|could|would)\b"
)
"""A view on how all should live, although it says "I" or "we"."""
_GENERAL = re.compile(
    r"^i (?:\w+ )?(?:think|believe) (?:that )?"
    r"(?!(?:i|i'm|i've|my|our|we|we're|he|he's|she|she's|it|it's|they|they're|you|you're"
    r"|there|there's|someone|somebody|this|that|mum|dad|something|nobody|no|the|about|of|so|not)\b)\w+"
)
"""A view on something that is nobody's own."""
_EXCLAIMED_TROUBLE = re.compile(r"\b(?:no|not|never|can't|don't|won't|didn't|enough|stop|help|again|leave)\b")
_TO_US = frozenset({"you", "you're", "you've", "your", "you'd", "you'll"})
_MEANING = re.compile(
    r"^in my (?:opinion|view)\b|^if you ask me\b"
    r"|^(?:i|we) (?:\w+ )?(?:think|believe|find|guess|suppose|feel like|reckon|feel)\b"
)
_OWN_MATTER = re.compile(r"\b(?:i|i'm|i've|my|me|we|our|us)\b")
_OWN = frozenset({"i", "i'm", "i've", "my", "me", "we", "our", "us", "today", "it's", "this"})
_DEEP = frozenset({Act.SAD, Act.LONELY, Act.GUILTY, Act.ASHAMED, Act.FEAR, Act.LOSS})
RAMBLE = 35
"""Words from which on a turn is a long one."""
_FIRST_OF_ALL = (Act.FAREWELL, Act.HOLD, Act.REPEAT)


@dataclass(frozen=True, slots=True)
class Understanding:
    """What was understood. `topic`, `who` and `echo` are the person's words from the listener's side, "" where unfit:
    what it is about, whom it names, and the whole clause.

    `shown_by` is the word that betrays the feeling, `mood` the trouble (or joy) that goes with a question or farewell,
    `past` whether it is over. `found` is the situation, if one of those known; `strength` 0..1 how strongly it is put;
    `told` are the statements from the listener's side, to be remembered.
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
    found: Found | None = None
    strength: float = 0.5
    long: bool = False
    told: tuple[str, ...] = ()
    said_back: str = ""


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
    found = [_sentence(rest) for piece in pieces if words_of(rest := _without_greeting(piece))]
    if not found:
        return Understanding(Act.GREETING, text, danger=danger)
    chosen = _chosen(found)
    if is_ironic(text) and chosen.act in GOOD | ROUGH | {
        Act.TOLD,
        Act.PLAN,
        Act.OPINION,
        Act.FRAGMENT,
        Act.UNFINISHED,
        Act.THANKS,
    }:
        chosen = replace(chosen, act=Act.IRONIC, found=None, echo="")
    elif (
        chosen.found is None
        and chosen.act in {Act.TOLD, Act.PLAN, Act.FRAGMENT}
        and not (len(words_of(text)) >= 6 and text.endswith((".", "!")))
        and completeness(text).score < OPEN_ENDED
    ):
        chosen = replace(chosen, act=Act.UNFINISHED, found=None, echo="")
    long = len(words_of(text)) >= RAMBLE
    tale = LONG.find(chosen.act, [], contracted(" ".join(words_of(text)))) if long else None
    if chosen.found is not None and chosen.act in _DEEP:
        tale = None
    taken = _taken_for(chosen, tale) if tale is not None else _trusted(_in_situation(chosen, text), text)
    return replace(
        taken,
        text=text,
        thanks=thanks,
        danger=danger,
        name=next((u.name for u in found if u.name), ""),
        strength=strength(text),
        long=long,
        told=tuple(one.said_back for one in found if one.said_back),
    )


def _in_situation(chosen: Understanding, text: str) -> Understanding:
    """With what the rest of the turn says about the situation, where the chosen sentence leaves it open."""
    if chosen.found is not None:
        return chosen
    given = words_of(text)
    low = [word.lower() for word in given]
    line = contracted(" ".join(given))
    found = SITUATIONS.find(chosen.act, low, line) or EVENTS.find(chosen.act, low, line)
    return _taken_for(chosen, found)


def _trusted(one: Understanding, text: str) -> Understanding:
    """As far as it can be trusted; otherwise by the build or the tone of the turn."""
    line = contracted(" ".join(words_of(text)))
    act, found, whole = settled(one.act, one.found, one.shown_by, line)
    cut_off = one.topic != "" and f"{one.topic.rpartition(' ')[2]} of " in line
    return replace(
        one,
        act=act,
        found=found,
        echo=one.echo if whole and len(one.echo.split()) <= 7 else "",
        topic="" if cut_off else one.topic,
    )


def _taken_for(one: Understanding, found: Found | None) -> Understanding:
    if found is None:
        return one
    return replace(one, act=found.situation.becomes or one.act, found=found)


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
    at, best = max(
        enumerate(statements),
        key=lambda item: (_WEIGHT.get(item[1].act, 1) + (item[1].found is not None) / 2, item[0]),
    )
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
    piece = _TAG.sub(".", piece.strip())
    given = words_of(piece)
    low = [word.lower() for word in given]
    line = contracted(" ".join(given))
    one = _said(piece, given, low, line.lower())
    return _taken_for(one, SITUATIONS.find(one.act, low, line))


def _said(piece: str, given: list[str], low: list[str], line: str) -> Understanding:
    """The act of one sentence, given also as words, in lower case, and in short forms."""
    asked = piece.endswith("?")
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
    low = list(low)
    while low and low[0] in FILLERS - {"no"}:
        low.pop(0)
    line = contracted(" ".join(low))
    if asked and _ASKS_US.search(line):
        return Understanding(Act.ABOUT_NATURE, piece, topic=about)
    if asked and _ASKS_TO_DO.search(line):
        return Understanding(Act.DO, piece, topic=about)
    if asked and _ASKS_AFTER_US.search(line):
        return Understanding(Act.ABOUT_WELLBEING, piece)
    if asked or (QUESTION.search(line) and not line.startswith(("what a ", "how nice", "how lovely"))):
        return Understanding(Act.FACT, piece, topic=about)
    introduced = NAME.match(" ".join(given))
    if introduced is not None and (name := _name(introduced[1])):
        return Understanding(Act.NAMED, piece, name=name)
    return _told(piece, low, about)


def contracted(line: str) -> str:
    """In the short forms that the patterns know."""
    for pattern, short in _CONTRACTIONS:
        line = pattern.sub(short, line)
    return line


def _name(word: str) -> str:
    return "" if word.lower() in NOT_A_NAME | TIMES or len(word) < 2 else word[:1].upper() + word[1:]


def _told(piece: str, low: list[str], about: str) -> Understanding:
    """Understand a sentence that tells something."""
    line = contracted(" ".join(low))
    thing = topic(piece, things=True)
    main = topic(piece, main=True)
    told = Understanding(
        Act.TOLD, piece, thing, someone(piece), echo(piece), past=_is_past(low), said_back=retold(piece)
    )
    if low and low[0] in _TO_US and low[:2] != ["you", "know"]:
        return Understanding(_remark(low), piece)
    opinion = _DEMANDS.search(line) is not None or (
        OPINION.search(line) is not None and _OWN_MATTER.search(_MEANING.sub("", line)) is None
    )
    if _GENERAL.search(line):
        return replace(told, act=Act.OPINION, topic=about, echo="")
    for act, pattern in TELLS:
        match = pattern.search(line)
        if act is Act.ILL and "laugh" in line:
            continue
        if match is None or EXCLUDED_NEGATION.search(line[: match.start()]):
            continue
        if act is Act.NEWS and is_person(thing):
            thing = ""
        others = (act in _FEELINGS or (act is Act.ILL and told.who)) and not _about_self(low)
        kept = thing if act in {Act.NEWS, Act.BAD, Act.ILL} else main
        return replace(told, act=Act.CONCERN if others else act, topic=kept, shown_by=match[0])
    if DISLIKES.search(line):
        return replace(told, act=Act.DISLIKES, topic=about)
    if LIKES.search(line):
        return replace(told, act=Act.LIKES, topic=about)
    if COMPARED.search(line) and _OWN.isdisjoint(_MEANING.sub("", line).split()):
        return replace(told, act=Act.OPINION, echo="")
    balance, word = pleasantness(low)
    if abs(balance) >= 1:
        if balance < 0:
            others = told.who and not _about_self(low)
            return replace(told, act=Act.CONCERN if others else Act.BAD, topic=main, shown_by=word)
        return replace(told, act=Act.GOOD, topic=topic(piece, things=True, main=True), shown_by=word)
    if PLANS.search(line):
        return replace(told, act=Act.PLAN, topic="" if is_person(thing) else thing)
    if len(low) > 1 and piece.endswith("!") and not _EXCLAIMED_TROUBLE.search(line):
        return replace(told, act=Act.GOOD, topic=main)
    if opinion:
        return replace(told, act=Act.OPINION, echo="")
    if not low:
        return Understanding(Act.UNFINISHED, piece)
    if (len(low) <= 2 or len(set(low)) == 1) and not any(word in CONTRACTED for word in low):
        return replace(told, act=Act.FRAGMENT, topic=thing or " ".join(words_of(piece)))
    return told


def _remark(low: list[str]) -> Act:
    """What someone does who speaks about us."""
    balance = pleasantness(low)[0]
    if balance > 0 or "only" in low:
        return Act.PRAISE
    return Act.INSULT if balance < 0 or not NEGATORS.isdisjoint(low) else Act.OPINION


def _is_past(low: list[str]) -> bool:
    if low and low[0] in {"i'm", "it's", "we're", "he's", "she's", "they're"}:
        return False
    return any(word in PAST or (len(word) > 4 and word.endswith("ed")) for word in low)


def _about_self(low: list[str]) -> bool:
    """Whether the feeling told is the speaker's own: "I'm worried", "feeling low", but not "my sister is worried"."""
    first = low[0] if low else ""
    if first in {"my", "our", "his", "her", "their", "he", "she", "they", "he's", "she's", "they're"}:
        return any(word in {"me", "i", "i'm", "i've", "us"} for word in low) or not {"my", "our"}.isdisjoint(
            low[1:]
        )
    return True
