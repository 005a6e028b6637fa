"""Which words carry content: a reply begins to say something with the first of them, not with an opener."""

from __future__ import annotations

_FUNCTION = """
a an the this that these those some any no each every all both such what which who whom whose
i me my mine myself you your yours yourself he him his she her hers it its
we us our ours they them their theirs one there here
am is are was were be been being do does did done doing have has had having
can cannot could will would shall should may might must let
of to in on at by for from with about as into onto over under up down off out than through
and or but nor so if because though although while when where why how whether
not too also just only even very quite rather still yet again then now ever never
ca wo sha
"""
_OPENERS = """
oh ah aha uh um er hm hmm mm mhm huh ooh wow gosh well okay ok yes yeah yep no nope right sure alright
see indeed really hello hi hey thanks thank please sorry
"""
NOT_CONTENT = frozenset((_FUNCTION + _OPENERS).split())
"""Function words, interjections and the words of openers such as "I see" and "Thank you". A closed list."""


def is_content(word: str) -> bool:
    """Whether a word of a reply, as written, carries content. Contractions count by what they shorten."""
    word = word.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    bare = "".join(c for c in word if c.isalnum() or c == "'")
    bare = bare.removesuffix("n't") if bare.endswith("n't") else bare.strip("'").partition("'")[0]
    return bool(bare) and bare not in NOT_CONTENT
