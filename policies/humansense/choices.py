"""The options that an answer chooses: letters in any usual form, or the options' own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policies.humansense.said import plain

Options = Sequence[tuple[str, str]]

_CONCLUDES = (
    r"(?:\b(?:(?:final|correct|right|best|my|the|proper|accurate)\s+){0,3}(?:answer|answers|choice|choices|option|"
    r"options|solution|response)\b"
    r"(?:\s+(?:here|to (?:the|this) question|would|should|must|is|are|be|was))*\s*(?:is|are|be|:|=|-)?\s*"
    r"|\b(?:i(?:'d| would|'ll| will)?\s+(?:choose|pick|select|say|go with|opt for|answer|went with|chose)|"
    r"choose|select|therefore|thus|hence|so|conclusion)\b\s*(?:it is|it's|is|are|that|:|,)?\s*)"
)
_ARTICLE = r"(?:the\s+)?(?:(?:options?|choices?|letters?|answers?)\s+)?"
_MORE = r"(?:\s*(?:,|&|and|/|\+|;)?\s*(?:and\s+)?(?:options?\s+)?[\[(]?\s*[A-Z]\s*[\])]?(?![\w'])[.)]?)*"
_LETTERS = r"[\[(\"']*\s*[A-Z]\s*[\])\"']*(?![\w'])"
_TAKEN_BACK = re.compile(
    r"\b(?:wait|actually|no,|rather,|correction|on second thought|i mean|instead)\b", re.IGNORECASE
)
_OPEN = re.compile(r"\b(?:or|either)\b", re.IGNORECASE)
_DENIED_BEFORE = re.compile(
    r"(?:\b(?:not|isn't|aren't|never|neither|nor|except|excluding|without|rule out|ruled out|eliminate|eliminated|"
    r"reject|rather than|instead of|than|unlike|no)\b)\s*(?:(?:that|it|is|the|be|option|options|choice|answer|a|an|"
    r"really|at all|just|exactly)\s+){0,3}[\[(\"']*$",
    re.IGNORECASE,
)
_DENIED_BEHIND = re.compile(
    r"^[\])\"'.]*\s*(?:[^.,;\n]{0,24}\s)?(?:is|are|was|seems|looks|can be|would be)\s*(?:not|n't|wrong|incorrect|false|"
    r"unlikely|ruled out|out\b|eliminated|implausible)|^[\])\"']*\s*(?:isn't|aren't|wouldn't|can't)\b",
    re.IGNORECASE,
)
_SAID_RIGHT = re.compile(
    r"^[\])\"'.]*\s*(?:[^.,;\n]{0,24}\s)?(?:is|are|seems|looks|would be)\s+(?:the\s+)?"
    r"(?:correct|right|best|true|most|answer|correct answer)\b",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"^(?:all(?: of (?:them|the above|these|the options))?|all options|everything|all four)\W*$",
    re.IGNORECASE,
)


class Unreadable(Exception):
    """No option was chosen, or it cannot be told which; the text says how."""


def letters_in(text: str, options: Options, *, several: bool) -> frozenset[str]:
    """The letters chosen in `text` (see `said.answers_in`), one or `several`. Raises Unreadable."""
    if not text:
        raise Unreadable("no answer")
    known = "".join(letter for letter, _ in options)
    whole = _as_a_whole(text, options, known, several=several)
    if whole:
        return whole
    chosen = _concluded(text, options, known, several=several)
    if not chosen:
        chosen = _listed(text, options, known, several=several)
    if not chosen:
        chosen = _mentioned(text, options, known)
    if not chosen:
        chosen = _by_words(text, options)
    if not chosen:
        raise Unreadable("no option is named")
    if not several and len(chosen) > 1:
        raise Unreadable(f"more than one option is named: {', '.join(sorted(chosen))}")
    if several and len(chosen) > 1 and _OPEN.search(text) and not _by_words(text, options):
        raise Unreadable("it is left open which")
    return chosen


def _as_a_whole(text: str, options: Options, known: str, *, several: bool) -> frozenset[str]:
    """The answer is nothing but an option's words, or nothing but letters."""
    same = [letter for letter, words in options if plain(words) == plain(text) and plain(text)]
    if len(same) == 1:
        return frozenset(same)
    if several and _ALL.match(text):
        return frozenset(known)
    preface = re.compile(rf"^{_CONCLUDES}{_ARTICLE}", re.IGNORECASE)
    bare = re.sub(
        r"\b(?:and|options?)\b|[\s,.;:/&+()\[\]\"'|]+", " ", preface.sub("", text), flags=re.IGNORECASE
    )
    parts = bare.upper().split()
    letters = "".join(parts)
    if not letters or not (all(len(part) == 1 for part in parts) or (several and len(parts) == 1)):
        return frozenset()
    if len(letters) == 1 and letters not in known:
        raise Unreadable(f"there is no option {letters}")
    if not set(letters) <= set(known) or len(letters) > len(known):
        return frozenset()
    if len(set(letters)) > 1 and not several:
        raise Unreadable(f"more than one option is named: {', '.join(letters)}")
    return frozenset(letters)


def _concluded(text: str, options: Options, known: str, *, several: bool) -> frozenset[str]:
    """What is stated as the answer: "the answer is B", "I choose (B)", "B is correct"."""
    found: list[tuple[int, frozenset[str]]] = []
    for match in re.finditer(rf"(?i:{_CONCLUDES}{_ARTICLE})({_LETTERS}{_MORE})", text):
        if _DENIED_BEFORE.search(text[: match.start(1)]) or _DENIED_BEHIND.search(text[match.end(1) :]):
            continue
        letters = re.findall(r"(?<![\w'])[A-Z](?![\w'])", match[1])
        if letters == ["A"] and _is_article(text, match.start(1)):
            continue
        if letters == ["I"]:
            continue
        found.append((match.start(1), frozenset(letters if several else letters[:1])))
        if not several and len(set(letters)) > 1:
            raise Unreadable("more than one option is stated")
        behind = text[match.end(1) : match.end(1) + 12]
        if re.match(r"\W*(?:or|/)\W+(?:option\s+)?[A-Z]\b", behind):
            raise Unreadable("it is left open which")
    found.extend(
        (match.start(1), frozenset(match[1]))
        for match in re.finditer(rf"(?<![\w'])[\[(]?([{known}])(?![\w'])", text)
        if _SAID_RIGHT.search(text[match.end(1) :]) and not _DENIED_BEHIND.search(text[match.end(1) :])
    )
    if not found:
        return frozenset()
    found.sort(key=lambda one: one[0])
    last = found[-1][1]
    if any(letters != last for _, letters in found):
        if several and not any(_TAKEN_BACK.search(text[at:]) for at, _ in found[:-1]):
            last = frozenset().union(*(letters for _, letters in found))
        elif not _TAKEN_BACK.search(text[found[0][0] : found[-1][0]]) and not re.search(
            r"\bfinal\b", text[: found[-1][0]], re.IGNORECASE
        ):
            raise Unreadable("two different answers are stated")
    for letter in last:
        if letter not in known:
            raise Unreadable(f"there is no option {letter}")
    _contradicted(text, found[-1][0], last, options)
    return last


def _listed(text: str, options: Options, known: str, *, several: bool) -> frozenset[str]:
    """Lines or sentences that begin with a letter and a mark: "B. because he smiles", "A) this\\nC) that"."""
    marks = r".):\-" if several else r".):\-,"  # "A, C" lists two letters, "A, because" explains one
    mark = rf"(?:^|\n|(?<=[;,])\s*|(?<=\.)\s+|\band\s+)\s*(?:option\s+)?[\[(]?([A-Za-z])[\])]?\s*[{marks}]\s*(?=\S)"
    found = [match for match in re.finditer(mark, text) if match[1].upper() in known]
    found = [match for match in found if match[1].isupper() or match.start() == 0]
    if not found:
        alone = re.match(
            r"^(?:option\s+|choice\s+)?[\[(]?([A-Za-z])[\])]?[.):,;]*(?:\s*\n|$)", text, re.IGNORECASE
        )
        if alone:
            if alone[1].upper() not in known:
                raise Unreadable(f"there is no option {alone[1].upper()}")
            return frozenset(alone[1].upper())
        return frozenset()
    if found[0].start() > 0 and not several:
        return frozenset()
    chosen = set()
    for place, match in enumerate(found):
        end = found[place + 1].start() if place + 1 < len(found) else len(text)
        rest = text[match.end() : end]
        if _DENIED_BEHIND.search(" " + rest) or re.match(
            r"(?:no|wrong|incorrect|false)\b", rest, re.IGNORECASE
        ):
            continue
        _contradicted(text, match.start(1), frozenset(match[1].upper()), options, end=end)
        chosen.add(match[1].upper())
    if not several and len(chosen) > 1:
        raise Unreadable("more than one option is listed")
    return frozenset(chosen)


def _mentioned(text: str, options: Options, known: str) -> frozenset[str]:
    """Capital letters standing alone anywhere: "Option B", "it has to be (B)"."""
    chosen = set()
    for match in re.finditer(rf"(?<![\w'])([{known}])(?![\w'])", text):
        if match[1] == "A" and _is_article(text, match.start(1)):
            continue
        if _DENIED_BEFORE.search(text[: match.start(1)]) or _DENIED_BEHIND.search(text[match.end(1) :]):
            continue
        chosen.add(match[1])
    if chosen:
        worded = _by_words(text, options)
        if len(chosen) == 1 and worded and not chosen & worded:
            raise Unreadable("letter and words do not go together")
    if not chosen and (found := re.search(r"(?i:\b(?:option|choice|answer)\s+)\(?([a-z])\)?(?!\w)", text)):
        if found[1].upper() not in known:
            raise Unreadable(f"there is no option {found[1].upper()}")
        if found[1] != "a" or found.end() == len(text.rstrip(".")):
            chosen.add(found[1].upper())
    return frozenset(chosen)


def _by_words(text: str, options: Options) -> frozenset[str]:
    """The options whose words occur and are not denied; longer ones first, so that none hides in another."""
    rest = " " + plain(text) + " "
    chosen = set()
    for letter, words in sorted(options, key=lambda option: -len(plain(option[1]))):
        sought = plain(words)
        if not sought:
            continue
        at = rest.find(f" {sought} ")
        while at >= 0:
            if not _DENIED_BEFORE.search(rest[:at].rstrip() + " "):
                chosen.add(letter)
            rest = f"{rest[:at]} {'#' * len(sought)} {rest[at + len(sought) + 2 :]}"
            at = rest.find(f" {sought} ")
    return frozenset(chosen)


def _contradicted(
    text: str, at: int, chosen: frozenset[str], options: Options, end: int | None = None
) -> None:
    """Raise Unreadable where the words right behind a letter are those of another option."""
    if len(chosen) != 1:
        return
    behind = plain(re.split(r"[\n;]|\.\s", text[at + 1 : end].lstrip(" .):-,]\"'"), maxsplit=1)[0])
    own = next((plain(words) for letter, words in options if letter in chosen), "")
    if not behind or behind == own or (own and behind.startswith(own + " ")):
        return
    for letter, words in options:
        other = plain(words)
        if letter in chosen or not other or own.startswith(other):  # its own words cut short may be another's
            continue
        if behind == other or behind.startswith(other + " "):
            raise Unreadable(f"{next(iter(chosen))}, but with the words of {letter}")


def _is_article(text: str, at: int) -> bool:
    """Whether the "A" at `at` begins a phrase ("A man waves") instead of naming an option."""
    return re.match(r"A\s+[a-z]", text[at:]) is not None and not re.match(
        r"A\s+(?:is|are|and|or|because|since|as|seems|would|fits|matches|looks|but|with)\b", text[at:]
    )
