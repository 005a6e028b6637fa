"""Which manner of replying fits: what was said, how it was said, and what came before."""

from __future__ import annotations

from collections.abc import Mapping

from policies.companion.acts import TROUBLES, Act
from policies.companion.lines_asked import ANSWER, ASKED
from policies.companion.lines_grief import MEMORIES
from policies.companion.lines_life import LIFE
from policies.companion.lines_listening import LISTENING, LISTENING_SOFTLY
from policies.companion.lines_noticing import BRIGHT, STAYING, UNSAID, UNSAID_FINE
from policies.companion.lines_support import SUPPORT
from policies.companion.lines_talk import OFFERS, TALK
from policies.companion.manner import Manner
from policies.companion.memory import Memory
from policies.companion.noticing import HIGH, LOW, seems
from policies.companion.understanding import Understanding
from policies.events import Felt

MANNERS: dict[Act, Manner] = TALK | ASKED | LIFE
_ALWAYS_THEMSELVES = frozenset({Act.HOLD, Act.REPEAT, Act.UNCLEAR, Act.UNFINISHED})
_REMEMBERING = frozenset(
    {Act.TOLD, Act.GOOD, Act.LIKES, Act.FRAGMENT, Act.YES, Act.OPINION, Act.PROUD, Act.NEWS}
)
_GRIEVING = frozenset({Act.LONELY, Act.SAD, Act.TIRED})
_HARMLESS = frozenset(
    {
        Act.TOLD,
        Act.FINE,
        Act.GOOD,
        Act.YES,
        Act.NO,
        Act.FRAGMENT,
        Act.GREETING,
        Act.PLAN,
        Act.UNSURE,
        Act.OPINION,
    }
)
"""What may be said while feeling otherwise."""
_NEVER_LISTENED_AWAY = frozenset({Act.REPEAT, Act.UNCLEAR, Act.FAREWELL, Act.HOLD})
_THIRD = frozenset(
    ["he", "she", "him", "her", "his", "they", "them", "we", "used", "remember", "he's", "she's", "it's"]
)


def chosen_manner(
    understood: Understanding, memory: Memory, slots: Mapping[str, str], felt: Felt | None
) -> Manner:
    """How to reply."""
    act = understood.act
    if memory.after_danger and act not in _ALWAYS_THEMSELVES:
        return SUPPORT
    if memory.listening and act not in _NEVER_LISTENED_AWAY:
        return LISTENING_SOFTLY if act in TROUBLES else LISTENING
    if memory.after_loss and act in _REMEMBERING and _still_about_them(understood, memory):
        return MEMORIES
    if memory.after_loss and act in _GRIEVING:
        return MANNERS[Act.LOSS]
    noticed = _noticed(understood, memory, felt)
    if noticed is not None:
        return noticed
    if "answer" in slots:
        return ANSWER
    if act is Act.YES and memory.lines:
        act = next((wanted for offer, wanted in OFFERS.items() if memory.lines[-1].endswith(offer)), act)
    if act is Act.MORE:
        act = next((wanted for wanted in OFFERS.values() if wanted is memory.last_act), Act.INVITE)
    if understood.found is not None:
        return understood.found.situation.manner
    return MANNERS[act]


def next_manners(manner: Manner, act: Act) -> tuple[Manner, ...]:
    """Where to look on once a manner has nothing new to say: ever less is taken for granted."""
    if manner in {LISTENING, LISTENING_SOFTLY}:
        return (LISTENING_SOFTLY, LISTENING)
    usual = MANNERS.get(act, manner)
    own = () if manner is usual else (usual,)
    if act in TROUBLES or manner is MEMORIES:
        return (*own, MANNERS[Act.SAD], MANNERS[Act.BAD], MEMORIES)
    return (*own, MANNERS[Act.TOLD], MANNERS[Act.YES], MANNERS[Act.INVITE])


def _still_about_them(understood: Understanding, memory: Memory) -> bool:
    """Whether it may go on about who was lost."""
    low = set(understood.text.lower().split())
    return not low.isdisjoint(_THIRD) or bool(understood.who and understood.who in memory.people)


def _noticed(understood: Understanding, memory: Memory, felt: Felt | None) -> Manner | None:
    """The manner for a feeling that shows beside the words, or None; noticed once, it is left alone for a while."""
    one = seems(felt)
    if one is None or understood.act not in _HARMLESS:
        return None
    if one.emotion in HIGH:
        quiet = understood.found is None and understood.act in {Act.TOLD, Act.GREETING, Act.FINE}
        return BRIGHT if quiet and not memory.noticed else None
    if one.emotion not in LOW:
        return None
    if memory.noticed:
        return STAYING if understood.act in {Act.FINE, Act.YES, Act.NO, Act.FRAGMENT} else None
    if understood.act is Act.FINE:
        return UNSAID_FINE
    return UNSAID
