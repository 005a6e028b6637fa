"""What a person asks of the conversation itself: wait, stop, just listen, louder.

Words as recognised, in any case and with any punctuation; a request counts where it is all of a sentence.
"""

from __future__ import annotations

import re
from enum import StrEnum

from policies.floor import tokens


class Request(StrEnum):
    """A request about how we talk. The value reads on from "the person ..."."""

    WAIT = "wants a moment"
    STOP = "wants silence"
    LISTEN = "wants only to be listened to"
    TALK = "wants to hear us again"
    NO_QUESTIONS = "wants no more questions"
    QUESTIONS = "may be asked again"
    LOUDER = "wants it louder"
    QUIETER = "wants it quieter"
    PACE = "wants another pace"


_WHILE = (
    r"(?: (?:for )?(?:a|one|another|just a) (?:moment|second|sec|minute|bit|while|little)| for now| now| okay| then"
    r"| again)*"
)
_RULES = {
    Request.WAIT: (
        r"(?:wait|hold on|hang on|bear with me|pause|not yet|hold it|hold that thought)(?: wait"
        r"| hold on| hang on| there| up)*" + _WHILE,
        r"(?:(?:just|only) )*(?:a|one) (?:moment|second|sec|minute)(?: only)?",
        r"(?:give me|i need|let me have|i just need) (?:a|one|some|just a|another) (?:moment|second"
        r"|sec|minute|time|bit)(?: to think| to breathe)?",
        r"let me (?:just )?(?:think|finish|see|check)(?: about (?:it|that))?(?: first)?" + _WHILE,
        r"(?:i'm|i am) (?:still )?thinking|i'll be right back|be right back",
    ),
    Request.STOP: (
        r"(?:stop|quiet|silence|hush|shush|sh+|enough)(?: stop| it| that| now| there| already| talking"
        r"| speaking)*",
        r"(?:be quiet|shut up|zip it|that's enough|that is enough|stop talking|stop it|no more talking"
        r"|leave me (?:alone|in peace)|go away|be silent)" + _WHILE,
        r"(?:don't|do not) (?:talk|speak)(?: anymore)?",
    ),
    Request.LISTEN: (
        r"(?:(?:i )?just )+(?:listen|be there|hear me out)(?: to me| to this)?(?: and .*)?" + _WHILE,
        r"i (?:just |only )*(?:want|need|would like|'d like) (?:you |someone )(?:just "
        r"|only )*to (?:just |only )*(?:listen|hear me out)(?: to me)?" + _WHILE,
        r"i'd (?:just )?like you to (?:just )?listen(?: to me)?" + _WHILE,
        r"(?:don't|do not) (?:say|answer|reply|respond)(?: anything| a word| anymore| to (?:this|that"
        r"|me))*(?: (?:and )?just listen)?" + _WHILE,
        r"(?:just )?let me (?:just )?(?:talk|vent|speak)" + _WHILE,
        r"i (?:just |only )*(?:want|need) to (?:vent|let off steam|get (?:something|this) off my chest)",
        r"(?:no advice|i don't (?:need|want) (?:any )?advice)(?: now| just listen)*",
    ),
    Request.TALK: (
        r"you (?:can|may) (?:talk|speak|answer|respond|say something)(?: to me)?" + _WHILE,
        r"(?:talk to me|say something|your turn|it's your turn|answer me)" + _WHILE,
        r"(?:i'm|i am) (?:done|finished)(?: talking| venting)?" + _WHILE,
    ),
    Request.NO_QUESTIONS: (
        r"(?:stop|quit) (?:asking|with)(?: me)?(?: so many| all these| all the| all those| these"
        r"| those| the| any)*(?: questions?| things?| that)?" + _WHILE,
        r"(?:no|enough)(?: more| with the| of the| of your)* questions",
        r"(?:don't|do not) ask(?: me)?(?: so many| any more| any| more)*(?: questions?"
        r"| anything)?(?: anymore)?",
        r"you(?:'re asking| ask| are asking)(?: me)? (?:way )?too many questions|i (?:don't"
        r"|do not) (?:want|like)(?: any| any more| more| your| all these)* questions",
    ),
    Request.QUESTIONS: (
        r"you (?:can|may) ask(?: me)?(?: something| anything| a question| questions?)?" + _WHILE,
        r"ask me (?:something|anything|a question|questions)" + _WHILE,
    ),
    Request.LOUDER: (
        r"(?:(?:speak|talk|be|say (?:it|that)|a bit|a little|much|even|still) )*louder" + _WHILE,
        r"speak up|talk up|raise your voice|turn (?:it|yourself|the volume|the sound|your volume) up"
        r"|turn up the (?:volume|sound)|volume up|more volume",
        r"you(?:'re| are) (?:way |much |a bit |a little |still )*too (?:quiet|soft|low)|i can(?:'t"
        r"| not|not) hear you(?: (?:very )?(?:well|properly))?|i can (?:hardly|barely) hear you",
    ),
    Request.QUIETER: (
        r"(?:(?:speak|talk|be|say (?:it|that)|a bit|a little|much|even|still) )*(?:quieter|softer"
        r"|more (?:quietly|softly)|less loud)" + _WHILE,
        r"not so loud(?:ly)?|(?:lower your|keep your) voice(?: down)?|keep it down|turn (?:it|yourself"
        r"|the volume|the sound|your volume) down|turn down the (?:volume|sound)|volume down",
        r"you(?:'re| are) (?:way |much |a bit |a little |still )*too loud|(?:speak"
        r"|talk) (?:more )?(?:quietly|softly)|whisper",
    ),
    Request.PACE: (
        r"(?:(?:speak|talk|go|say (?:it|that)|a bit|a little|much|even|still|more) )*(?:slower|slowly"
        r"|faster|quicker|quickly)" + _WHILE,
        r"slow down|speed up|you(?:'re| are)? (?:(?:speak|talk|talking|speaking) )?(?:way |much "
        r"|a bit |a little |still )*too (?:fast|slow)(?: for me)?",
    ),
}  # fmt: skip
_AROUND = r"(?:okay|ok|no|yes|oh|please|hey|well|so|and|but|sorry|um|uh|thanks|alright|right|vis|now|just)"
_ASKED = r"(?:(?:can|could|would|will) you |i said |i want you to |i need you to |would you mind )?"
_PATTERNS = {
    request: re.compile(
        rf"(?:{_AROUND} )*{_ASKED}(?:please )?(?:{'|'.join(rules)})(?: (?:please|thanks|thank you|okay"
        rf"|vis|will you|for me|a bit|a little))*"
    )
    for request, rules in _RULES.items()
}
_PIECES = re.compile(r"[.!?;,…]+(?:\s|$)")
_SILENT = frozenset({Request.WAIT, Request.STOP})
_NOTHING = re.compile(rf"(?:{_AROUND} ?)*")


def request_in(text: str) -> tuple[Request | None, bool]:
    """What is asked for in a turn, if anything, and whether the turn is that and nothing else.

    WAIT and STOP only ever are: "wait, I forgot my keys" tells something.
    """
    found = [_request(piece) for piece in (text, *_PIECES.split(text))]
    if found[0] is not None:
        return found[0], True
    pieces = [(piece, request) for piece, request in zip(_PIECES.split(text), found[1:], strict=True)]
    asked = [request for _, request in pieces if request is not None]
    alone = all(request or _NOTHING.fullmatch(" ".join(tokens(piece))) for piece, request in pieces)
    if not alone:
        asked = [request for request in asked if request not in _SILENT]
    return (asked[0] if asked else None), alone


def _request(piece: str) -> Request | None:
    line = " ".join(tokens(piece))
    return next((request for request, pattern in _PATTERNS.items() if pattern.fullmatch(line)), None)
