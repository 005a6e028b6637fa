"""Checks on every clause that a model wrote. Each says why it refuses, in words for a person; "" where all is well.

They are rules, not a model: they catch what a listener would notice at once (a stranger's name, a life that a machine
cannot have had, a list read aloud), and cannot know whether a fact is true.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from policies.companion.phrases import CONJUNCTIONS, KIN, NOT_A_NAME, TIMES, words
from policies.floor import tokens
from policies.safety.unsafe import unsafe_in
from policies.wording.known import Known, Writer
from policies.wording.tone import unfit
from policies.wording.vocabulary import NUMBERS, content, spoken, stem, words_in

SHORTEST, LONGEST = 2, 24
"""Words of a clause."""
SENTENCES = 3
"""Of a reply."""
FOREIGN = {Writer.SMALL: 1, Writer.CAPABLE: 4}
"""Content words that nobody said before a clause counts as off topic."""
RUN = 6
"""Words in a row that repeat what was said before word for word."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one check says of a clause; `reason` is empty where it passes."""

    check: str
    reason: str

    @property
    def passed(self) -> bool:
        """Whether the check has nothing against it."""
        return not self.reason


def check(clause: str, known: Known, before: tuple[str, ...] = ()) -> tuple[Verdict, ...]:
    """All verdicts on a clause that follows `before`, the clauses of the same reply."""
    return tuple(Verdict(name, rule(clause, known, before)) for name, rule in CHECKS.items())


def refusal(clause: str, known: Known, before: tuple[str, ...] = ()) -> Verdict | None:
    """The first verdict against a clause, or None where it may be said."""
    return next((verdict for verdict in check(clause, known, before) if not verdict.passed), None)


# -- form ---------------------------------------------------------------------------------------------------------

_MARKUP = re.compile(r"[*_#`|~<>{}\[\]\\^=]|^\s*(?:[-•+]|\d+[.)])\s|\n|&\w+;")
_ROLE = re.compile(
    r"^\s*[A-Z]\w*:|\b(?:assistant|user|system)\s*:|\bas an? (?:ai|artificial|large|language)\b|\blanguage model\b"
    r"|\b(?:openai|chatgpt|smollm|my training|training data|knowledge cut-?off|system prompt|my instructions)\b"
    r"|\bi (?:can't|cannot|can not|am unable to|'m unable to) (?:assist|help with that|provide|fulfil|comply)",
    re.IGNORECASE,
)
_DANGLING = (CONJUNCTIONS - {"though", "while", "than", "whether"}) | words(
    "the a an my your his her its our their of from into at very if is are was were i we"
)


def _plain(clause: str, known: Known, before: tuple[str, ...]) -> str:
    if (found := _MARKUP.search(clause)) is not None:
        return f"markup that cannot be spoken (“{found[0].strip() or 'line break'}”)"
    if "(" in clause or ")" in clause:
        return "brackets: a stage direction or an aside"
    if re.search(r"https?:|www\.|\w@\w", clause):
        return "an address that cannot be spoken"
    for sign in clause:
        if unicodedata.category(sign) in {"So", "Sk", "Cs", "Co", "Cn", "Cc", "Cf"} or sign == "\ufffd":
            return "a sign that cannot be spoken"
        if sign.isalpha() and not unicodedata.name(sign, "").startswith("LATIN"):
            return "letters of another script"
    if (found := _ROLE.search(clause)) is not None:
        return f"talk about its own workings (“{found[0].strip()}”)"
    return ""


def _whole(clause: str, known: Known, before: tuple[str, ...]) -> str:
    text = clause.rstrip("\"”’' ")
    if not text.endswith((".", "!", "?")) or text.endswith(".."):
        return "it is not a finished sentence"
    said = tokens(text)
    if said and said[-1] in _DANGLING and not text.endswith("?"):
        return f"it breaks off at “{said[-1]}”"
    if re.search(r"[?!.]{3,}|[?!]{2,}", text):
        return "punctuation that shouts"
    return ""


def _length(clause: str, known: Known, before: tuple[str, ...]) -> str:
    count = len(clause.split())
    if count < SHORTEST:
        return "a single word" if count else "nothing in it"
    if count > LONGEST:
        return f"{count} words: too long to be spoken in one breath"
    if sentences(" ".join((*before, clause))) > SENTENCES:
        return f"more than {SENTENCES} sentences in one reply"
    return ""


def sentences(text: str) -> int:
    """How many sentences a text has."""
    return len(re.findall(r"[.!?]+(?=\s|$)", text))


def _questions(clause: str, known: Known, before: tuple[str, ...]) -> str:
    if known.no_questions and "?" in clause:
        return "a question, though the person asked for none"
    return "a second question" if " ".join((*before, clause)).count("?") > 1 else ""


# -- whose words --------------------------------------------------------------------------------------------------

_OWN = (
    "job boss work house home flat family childhood life school body doctor weekend day car experience youth past room"
    " garden kitchen holiday birthday age health parents kids children marriage career exam team class town country"
)
_NEAR = "|".join(sorted(KIN - {"friend"}) + _OWN.split())
_HUMAN = (
    (r"\bme too\b|\bsame here\b|\bjust like me\b|\blike you, i\b", "it claims to share what the person lives through"),
    (
        r"\bi (?:also |once |just |recently |still |always |actually |never |really )*(?:lost|had|went|grew|used to"
        r"|lived|was (?:a|an|born|at|in|once|also|so|very|really|there|young|too)|got|bought|ate|drank|slept|woke|moved"
        r"|married|studied|travelled|traveled|failed|drove|visited|worked|cried|stayed up|broke)\b",
        "it tells of a life of its own",
    ),
    (
        r"\bi(?:'ve| have) (?:also |never |always |often |just )*(?:been (?:there|through|in|to|a|so|feeling|working)"
        r"|had|lost|lived|gone|felt|experienced|done|been thinking about my)\b"
        r"|\bwhen i (?:was|had|lost|moved|felt|went)\b",
        "it tells of a life of its own",
    ),
    (rf"\bmy (?:own |old |little |best )*(?:{_NEAR})\b", "it tells of people or things of its own"),
    (
        r"\bi(?:'m| am) (?:also |only |just )?(?:a |an )?(?:human|person|man|woman|girl|boy|mother|father|student"
        r"|doctor|therapist|nurse|married|single|pregnant|hungry|thirsty|sleepy|\w+ years old)\b"
        r"|\bas an? (?:fellow |former )?(?:human|person|woman|man|parent|mother|father|doctor|therapist)\b",
        "it claims to be a human being",
    ),
    (r"\bi know (?:exactly |just )?how (?:you|that|it|this)\b", "it claims to know how that feels"),
    (r"\bi(?:'m| am)? [^.,;?!]*\b(?:too|as well)[.!?]*$", "it claims to be in the same place"),
    (
        r"\bwe (?:went|had|were|lost|got|moved|used|met|lived|did|need|might need|should (?:go|get|buy|have))\b"
        rf"|\bour (?:{_NEAR})\b|\bboth of us\b",
        "it speaks as if it had been there",
    ),
    (r"\b(?:the|this) (?:user|person|speaker|human|client|patient)\b", "it speaks about the person, not to them"),
    (r"\bi(?:'ll| will) (?:be there|call you|come|visit|drive|bring|meet|see you (?:at|there|on)|have to)\b",
     "it promises what it cannot do"),
)  # fmt: skip
_HUMAN_PATTERNS = [(re.compile(pattern, re.IGNORECASE), reason) for pattern, reason in _HUMAN]
_MAY_SAY_I = re.compile(
    r"^(?:i(?:'m| am) (?:so |really |very |truly )*(?:sorry|glad|happy|here|listening|proud|curious|with you)\b"
    r"|i (?:can (?:hear|see|imagine|tell|understand)|hope|hear|see|imagine|believe|bet|wonder|wish|understand)\b"
    r"|i(?:'d| would) (?:love|like) to (?:hear|know))",
    re.IGNORECASE,
)
"""How a small model may begin a sentence with "I": what follows anything else is seldom true of us."""


def _role(clause: str, known: Known, before: tuple[str, ...]) -> str:
    straight = clause.replace("’", "'").strip()
    for pattern, reason in _HUMAN_PATTERNS:
        if (found := pattern.search(straight)) is not None:
            return f"{reason} (“{found[0].strip()}”)"
    if known.writer is Writer.SMALL:
        own = {"i", "i'm", "i'll", "i've", "i'd", "me", "my", "we", "us", "our", "we're"} & set(
            tokens(straight)
        )
        if own and _MAY_SAY_I.search(straight) is None:
            return "it speaks of itself"
    return ""


# -- what it says -------------------------------------------------------------------------------------------------

_UNSAID = words("god lord christmas easter english ai i'm i'll i've i'd i")
_POSSESSED = re.compile(r"\byour (\w+(?:'s)?)(?: (\w+))?")


def _facts(clause: str, known: Known, before: tuple[str, ...]) -> str:
    if known.asked and known.writer is Writer.CAPABLE:
        return ""  # they asked for something that nobody here has said yet
    said = spoken(clause)
    for word in said:
        if (word in NUMBERS or any(map(str.isdigit, word))) and word not in known.words:
            return f"a number that nobody said (“{word}”)"
    for name in words_in(clause):
        low = re.sub(r"'s$", "", name.lower())
        if name[:1].isupper() and low not in known.words | _UNSAID | NOT_A_NAME | TIMES:
            return f"a name that nobody said (“{name}”)"
        if low in TIMES and name[:1].isupper() and low not in known.words:
            return f"a day that nobody said (“{name}”)"
    if re.search(r"\b(?:as )?you (?:told me|said|mentioned)\b", clause, re.IGNORECASE):
        claimed = content(clause) - known.ground
        if claimed:
            return f"it ascribes to the person what they did not say (“{min(claimed)}”)"
    if known.writer is Writer.SMALL:
        for found in _POSSESSED.finditer(clause.lower()):
            foreign = content(" ".join(filter(None, found.groups()))) - known.ground
            if foreign:
                return f"it gives the person what they did not speak of (“{found[0]}”)"
    return ""


def _topic(clause: str, known: Known, before: tuple[str, ...]) -> str:
    about = content(clause)
    foreign = about - known.ground - content(" ".join(before))
    if known.asked and known.writer is Writer.CAPABLE:
        return ""
    shared = about & known.topic
    if known.writer is Writer.SMALL and not shared:
        return "it takes up nothing of what was said"
    if len(foreign) > FOREIGN[known.writer] + 2 * len(shared) * (known.writer is Writer.CAPABLE):
        return f"it speaks of other things ({', '.join(sorted(foreign)[:4])})"
    return ""


def _fresh(clause: str, known: Known, before: tuple[str, ...]) -> str:
    own = tokens(clause)
    for line in (*known.lines, *before):
        for sentence in re.findall(r"[^.!?]+", line):
            earlier = tokens(sentence)
            if earlier == own or _run(own, earlier) >= RUN:
                return "we have said that before"
    for line in (known.said, *known.heard):
        theirs = tokens(line)
        if own and (own == theirs or _run(own, theirs) >= RUN):
            return "it says the person's words back word for word"
    if known.writer is Writer.SMALL and len({stem(word) for word in own}) < 0.7 * len(own):
        return "it goes round in circles"
    return ""


def _run(one: list[str], other: list[str]) -> int:
    """The longest run of words that both have."""
    best, before = 0, [0] * (len(other) + 1)
    for word in one:
        now = [0] * (len(other) + 1)
        for at, theirs in enumerate(other):
            if word == theirs:
                now[at + 1] = before[at] + 1
                best = max(best, now[at + 1])
        before = now
    return best


def _tone(clause: str, known: Known, before: tuple[str, ...]) -> str:
    return unfit(clause, known)


def _safe(clause: str, known: Known, before: tuple[str, ...]) -> str:
    unsafe = unsafe_in(" ".join((*before[-1:], clause)))
    return "" if unsafe is None else f"it {unsafe}"


CHECKS: dict[str, Callable[[str, Known, tuple[str, ...]], str]] = {
    "plain speech": _plain,
    "complete": _whole,
    "length": _length,
    "one question": _questions,
    "safe": _safe,
    "role": _role,
    "facts": _facts,
    "topic": _topic,
    "fresh": _fresh,
    "tone": _tone,
}
"""By name, in the order in which they are asked."""
