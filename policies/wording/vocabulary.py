"""Words, their stems, and which of them carry content.

There is no dictionary: a word counts as content unless it is among the words that hold any talk together.
"""

from __future__ import annotations

import re
from functools import lru_cache

from policies.companion.grammar import words_of
from policies.companion.phrases import (
    AUXILIARIES,
    CONJUNCTIONS,
    CONTRACTED,
    DEGREES,
    FILLERS,
    NEGATED,
    PREPOSITIONS,
    QUESTION_WORDS,
    TIMES,
    VAGUE,
    words,
)

_GLUE = words(
    "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself"
    " this that these those a an the no not yes here there up out off over down away back around along across before"
    " after again too very much many more most less least few own same other another such both each every any some"
    " all none else even ever never always often once still yet already almost quite rather enough only just also"
    " maybe perhaps really right well okay oh ah please let's let as if so then than like else away together instead"
    " everybody everyone anybody somebody whoever whatever wherever"
)
TALK = words(
    "able accept afraid agree alone alright amazing anger angry answer anxious apologies apologise appreciate ask asked"
    " asking awful bad bear beautiful become becoming begin believe best bet better big bit brave break breath breathe"
    " brilliant bring brings calm care careful caring carry carrying catch chance change cheer choice clear close"
    " comfort comfortable coming confused congratulations cope coping courage crushing curious deal decide deep"
    " deeply delighted deserve"
    " deserves detail details difference different difficult disappointed disappointing disappointment done doubt"
    " drain draining easier easy effort else end energy enjoy enjoyed enough excited exciting exhausted exhausting"
    " expect explain face fair fantastic fear feel feeling feelings feels felt find fine first follow forget forward"
    " free fresh frightened frightening frustrated frustrating frustration full fun funny gentle gently get gets give"
    " gives giving glad go going good grateful great grief guess guilt happen happened happening happens happiness"
    " happy hard harder hardest hate hear heard hearing heart heartbreaking heavy hello help helped helpful helping"
    " helps hold holding hope hopeful horrible how huge hurt hurtful hurting hurts idea imagine important incredible"
    " interesting join joy keep keeps kind kindness know lasts late laugh lead learn leave left less letting lie life"
    " light like listen listening little live lonely long longer look looking lose loss lot loud love loved lovely low"
    " made main make makes making manage mark matter matters mean means memories memory mind miss missed missing moment"
    " mood morning move nervous new news nice normal notice now okay old open opinion overwhelmed overwhelming pain"
    " painful part patient peace plan plans pleasant pleased pleasure point possible pressure pretty probably problem"
    " proud quiet ready real reason relax relief relieved remember rest rough sad sadness safe said save say saying"
    " says scared scary see seem seems sense serious settle shame share shared sharing shock show shows silence"
    " simple sit sleep slow slowly small smile soft some something soon sorry sort sound sounded sounds speak special"
    " spend start starting stay step still stop story strange strength stress stressed stressful strong stuck sudden"
    " support suppose sure surely surprise surprised surprising sweet take takes taking talk talking tell telling"
    " tense terrible thank thankful thanks thing things think thinking thought thoughts time tired tiring together"
    " tough trouble true trust truth try trying turn understand understandable understanding unfair upset upsetting"
    " use used useful usually wait want wanted wants warm warmth watch way weight welcome went wish wishes won"
    " wonder wonderful word words work worn worried worries worry worrying worse worst worth wow wrong"
)
"""Words with which one answers nearly anything: they bring nothing of their own."""
NUMBERS = words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen"
)
_IRREGULAR = {
    "lost": "lose", "loss": "lose", "died": "die", "dead": "die", "dying": "die", "death": "die", "broke": "break",
    "broken": "break", "met": "meet", "bought": "buy", "brought": "bring", "caught": "catch", "taught": "teach",
    "sold": "sell", "told": "tell", "left": "leave", "slept": "sleep", "drove": "drive", "driven": "drive",
    "wrote": "write", "written": "write", "stole": "steal", "stolen": "steal", "won": "win", "ran": "run",
    "swam": "swim", "sang": "sing", "flew": "fly", "flight": "fly", "grew": "grow", "built": "build", "ate": "eat",
    "fought": "fight", "chose": "choose", "chosen": "choose", "children": "child", "kids": "child", "kid": "child",
    "mum": "mother", "mom": "mother", "dad": "father", "gran": "grandmother", "grandma": "grandmother",
    "grandpa": "grandfather", "grandad": "grandfather", "marriage": "marry", "wedding": "marry", "felt": "feel",
}  # fmt: skip
_ENDINGS = ("ings", "ing", "edly", "ies", "ied", "ed", "es", "s", "ly")
_POSSESSIVE = re.compile(r"'s$|s'$|'$")


def words_in(text: str) -> list[str]:
    """The words inside sentences, that is without the first of each, as written."""
    return [word for sentence in re.split(r"[.!?…:]+\s", text) for word in words_of(sentence)[1:]]


def spoken(text: str) -> list[str]:
    """All words in lower case, without a possessive ending."""
    return [_POSSESSIVE.sub("", word.lower()) for word in words_of(text)]


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A rough stem, so that "scratched" meets "scratch" and "lost" meets "lose". Lower case in."""
    word = _IRREGULAR.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word.removesuffix(ending) + ("y" if ending in {"ies", "ied"} else "")
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lse":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


_LIGHT = (
    _GLUE | TALK | AUXILIARIES | CONJUNCTIONS | CONTRACTED | DEGREES | FILLERS | NEGATED | PREPOSITIONS
) | (QUESTION_WORDS | TIMES | VAGUE)
_LIGHT_STEMS = frozenset(map(stem, _LIGHT))


def content(text: str) -> frozenset[str]:
    """The stems of the words that carry what a text is about."""
    found = (word for word in spoken(text) if word not in _LIGHT and len(word) > 1)
    return frozenset(root for root in map(stem, found) if root not in _LIGHT_STEMS)
