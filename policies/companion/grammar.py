"""Taking up a person's words: seen from the other side, and by the noun phrase they are about.

There is no parser. Everything here would rather find nothing than say something wrong.
"""

from __future__ import annotations

import re

from policies.companion.phrases import (
    AUXILIARIES,
    CONJUNCTIONS,
    CONTRACTED,
    DEGREES,
    FILLERS,
    KIN,
    NEGATED,
    PAST,
    PEOPLE,
    PLURAL_PAST,
    PREPOSITIONS,
    SELF_TO_YOU,
    SINGULAR_BE,
    STOPPERS,
    TIMES,
    VAGUE,
    VERBS,
    words,
)

MIN_ECHO_WORDS, MAX_ECHO_WORDS = 4, 8
MAX_NOUN_WORDS = 3
_PLACED = 4
"""Added to the rank of a noun phrase behind a preposition of place."""
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_ABOUT = re.compile(
    r"\b(?:about|(?:afraid|scared|tired|sick|proud|fond) of|(?:angry|mad) (?:with|at)|fed up with"
    r"|(?:excited|afraid) for|looking forward to|miss|missing"
    r"|(?:i|we|you) (?:really |just )?(?:love|like|enjoy|adore|prefer|hate|dislike))\s+(.+)",
    re.IGNORECASE,
)
_GERUND = re.compile(r"[a-z]{2,}ing$")
_NO_GERUND = words("thing something nothing anything everything morning evening king ring wedding building")
_PLACES = words("in at on from with by near under behind into through for")
_OWN_STARTS = words("i i'm i've my we we're we've")
_UNFIT = CONJUNCTIONS - {"as"} | words("think guess mean know don't wonder suppose hope want just said")
"""Words with which a clause is not said back: it would sound like a doubt of it."""
_TAIL = re.compile(
    r"[\s,]+(?:by the way|you know|actually|though|i guess|i think|anyway|please)[.!?]*$", re.IGNORECASE
)
_BE = words("be is am are was were been being")
_GOOD_ENDS = words("home here there again together alone it him her them")
_SUPPOSED = words("think guess believe suppose wonder feel mean know wish hope just")
_RETOLD_WORDS = 14
_TELLING_STARTS = _OWN_STARTS | words("our his her the he she they he's she's they're we'll i'll it it's")
_LINKING_IN = words("in on at to from with of for about the a an my your")


def plain(text: str) -> str:
    """With straight apostrophes, as everything here expects it."""
    return text.replace("’", "'").replace("‘", "'")


def words_of(text: str) -> list[str]:
    """The words as written, without punctuation."""
    return _TOKEN.findall(plain(text))


def flipped(text: str) -> str:
    """The words as the other person would say them: "I'm late for my train", "you're late for your train"."""
    given = words_of(text)
    low = [word.lower() for word in given]
    out: list[str] = []
    for at, word in enumerate(low):
        before = low[at - 1] if at else ""
        after = low[at + 1] if at + 1 < len(low) else ""
        if word == "you":
            out.append("I" if _is_subject(before, after) else "me")
        elif word in SELF_TO_YOU:
            out.append(SELF_TO_YOU[word])
        elif word in PLURAL_PAST and ("i" in (before, after) or _adverb_between(low, at)):
            out.append(PLURAL_PAST[word])
        elif word in SINGULAR_BE and "you" in (before, after):
            out.append(SINGULAR_BE[word])
        else:
            out.append(given[at] if at else _uncapitalised(given[at]))
    return " ".join(out)


def _is_subject(before: str, after: str) -> bool:
    """Whether "you" between these words does something, rather than having it done to it."""
    if before in PREPOSITIONS or not after:
        return False
    if not before or before in AUXILIARIES | NEGATED:
        return True
    return after in AUXILIARIES | NEGATED | VERBS


def _adverb_between(low: list[str], at: int) -> bool:
    """As in "I really was"."""
    return at >= 2 and low[at - 2] == "i" and low[at - 1] not in CONJUNCTIONS


def _uncapitalised(word: str) -> str:
    """Without a sentence's first capital; a name may lose its own, but names seldom stand there."""
    return word if word.isupper() or word.startswith(("I'", "I’")) else word[:1].lower() + word[1:]


def capitalised(text: str) -> str:
    """With a capital at the beginning."""
    return text[:1].upper() + text[1:]


def echo(clause: str) -> str:
    """The clause from the other side, where it can be said back as it is; otherwise "".

    Only a short clause of the person's own, without a word about the listener and not broken off.
    """
    given = _without_fillers(words_of(_TAIL.sub("", plain(clause))))
    low = [word.lower() for word in given]
    if not MIN_ECHO_WORDS <= len(low) <= MAX_ECHO_WORDS or low[0] not in _OWN_STARTS:
        return ""
    if any(word.startswith(("you", "um", "uh")) or word in _UNFIT for word in low):
        return ""
    if low[0] == "my" and not any(word in AUXILIARIES or word.endswith("ed") for word in low[2:]):
        return ""
    if low[-1] in STOPPERS - TIMES - _GOOD_ENDS:
        return ""
    return flipped(" ".join(given))


def retold(clause: str) -> str:
    """What a clause told, to be said back behind "you told me that"; "" where that would not be a sentence."""
    given = _without_fillers(words_of(_TAIL.sub("", plain(clause))))
    low = [word.lower() for word in given]
    if not 3 <= len(low) <= _RETOLD_WORDS or low[0] not in _TELLING_STARTS:
        return ""
    if any(word.startswith(("you", "um", "uh")) for word in low) or low[-1] in STOPPERS - TIMES - _GOOD_ENDS:
        return ""
    if any(word in _SUPPOSED for word in low[1:3]):
        return ""
    does = len(low) > 2 and low[1] in PEOPLE and low[2].endswith("s")
    if low[0] in {"my", "our", "his", "her", "the"} and not (does or any(map(_is_verb, low[2:]))):
        return ""
    return flipped(" ".join(given))


def _is_verb(word: str) -> bool:
    return word in AUXILIARIES | NEGATED | VERBS | PAST or word.endswith(("ed", "s'"))


def _without_fillers(given: list[str]) -> list[str]:
    start = 0
    while start < len(given) and given[start].lower() in FILLERS:
        start += 1
    return given[start:]


def topic(clause: str, *, things: bool = False, main: bool = False) -> str:
    """What the clause is about, as the listener would call it ("your sister", "the exam", "Berlin"), or "".

    `things`: rather what happened than who it happened to ("my sister passed her test" is about her test).
    `main`: nothing that is only a place or company ("we danced in the kitchen" is not about the kitchen).
    """
    text = plain(clause)
    about = _ABOUT.search(text)
    if about is not None:
        found = _gerund_phrase(about[1]) or _noun_phrase(about[1], leading=True)
        if found:
            return found
    phrases = _noun_phrases(text, last_rank=_PLACED - 1 if main else 2 * _PLACED)
    if things:
        phrases.sort(key=is_person)
    return phrases[0] if phrases else ""


def someone(clause: str) -> str:
    """The first person or animal in the clause ("your sister"), or ""."""
    return next(filter(is_person, _noun_phrases(plain(clause))), "")


def _gerund_phrase(text: str) -> str:
    """As in "about moving to Berlin": the activity, at most five words."""
    given = words_of(re.split(r"[,.;!?]", text)[0])
    if not given or given[0].lower() in _NO_GERUND or not _GERUND.match(given[0].lower()):
        return ""
    taken: list[str] = []
    for word in given[:5]:
        if taken and word.lower() in (CONJUNCTIONS | TIMES | AUXILIARIES | {"next", "this"}) - {"as"}:
            break
        taken.append(word)
    while taken and taken[-1].lower() in _LINKING_IN:
        taken.pop()
    return flipped(" ".join(taken))


def _noun_phrase(text: str, *, leading: bool) -> str:
    """The best noun phrase; where `leading`, the one with which the text begins, even without an article."""
    piece = re.split(r"[,.;:!?]", text)[0]
    phrases = _noun_phrases(piece)
    return phrases[0] if phrases or not leading else _phrase("", words_of(piece))


def _noun_phrases(text: str, last_rank: int = 2 * _PLACED) -> list[str]:
    """The noun phrases: what is the person's own, then what has an article, then names.

    In each of these, what stands behind a preposition of place comes last: it is seldom what matters.
    """
    ranked: list[tuple[int, str]] = []
    for piece in re.split(r"[,.;:!?]", text):
        given = words_of(piece)
        low = [word.lower() for word in given]
        for at, word in enumerate(low):
            before = low[at - 1] if at else ""
            placed = _PLACED if before in _PLACES else 0
            if word in {"my", "our"}:
                ranked.append((placed, _phrase("your", given[at + 1 :])))
            elif word in {"a", "an"} and (before in _BE or before in CONTRACTED):
                continue  # as in "it's a pity": that says how something is, and names nothing
            elif word in {"the", "a", "an", "this"}:
                ranked.append((placed + 1, _phrase("the", given[at + 1 :])))
            elif word in {"his", "her", "their"}:
                ranked.append((placed + 1, _phrase(word, given[at + 1 :])))
            elif (
                before in _LINKING_IN
                and given[at][0].isupper()
                and word not in TIMES
                and word.rstrip("m'vedl") != "i"
            ):
                ranked.append((2, given[at]))
    ranked.sort(key=lambda item: item[0])
    return [phrase for rank, phrase in ranked if phrase and rank <= last_rank]


def _phrase(determiner: str, following: list[str]) -> str:
    """The noun phrase behind a determiner, or "" where it is vague, cut off or too long to be sure of."""
    taken: list[str] = []
    rest: list[str] = []
    for at, word in enumerate(following):
        low = word.lower()
        if not taken and low in DEGREES:
            continue
        if low in STOPPERS or (taken and (low.endswith(("ed", "ly")) or _GERUND.match(low))):
            rest = following[at:]
            break
        taken.append(word)
        if low in KIN:
            break
    if not taken or len(taken) > MAX_NOUN_WORDS or taken[-1].lower() in VAGUE or taken[-1].isdigit():
        return ""
    if len(taken[-1]) < (3 if determiner else 4) and not taken[-1].isupper():
        return ""
    return " ".join(filter(None, (determiner, *taken, _of(rest))))


def _of(rest: list[str]) -> str:
    """As in "the capital of France": what makes a noun phrase definite."""
    if len(rest) < 2 or rest[0].lower() != "of":
        return ""
    low = rest[1].lower()
    if rest[1][0].isupper() and low != "i":
        return f"of {rest[1]}"
    possessor = {"my": "your", "our": "your", "the": "the"}.get(low, "")
    noun = _phrase(possessor, rest[2:]) if possessor else ""
    return f"of {noun}" if noun else ""


def is_kin(phrase: str) -> bool:
    """Whether a topic is someone close."""
    return phrase.rpartition(" ")[2].lower() in KIN


def is_person(phrase: str) -> bool:
    """Whether a topic is a person or an animal."""
    return phrase.rpartition(" ")[2].lower() in PEOPLE
