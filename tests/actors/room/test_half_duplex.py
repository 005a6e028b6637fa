"""The microphone is closed while the companion can be heard in it, and only then."""

from actors.room.half_duplex import BEFORE, TAIL, HalfDuplex
from policies.events import MILLISECOND, SECOND

BLOCK = 32 * MILLISECOND


def test_it_is_open_while_nothing_sounds() -> None:
    assert not HalfDuplex().closed(0, BLOCK)


def test_it_is_closed_from_shortly_before_the_sound_until_the_room_is_quiet() -> None:
    duplex = HalfDuplex()
    for block in range(50):
        duplex.sounded(SECOND + block * 20 * MILLISECOND, SECOND + (block + 1) * 20 * MILLISECOND)
    closed = [t for t in range(0, 4 * SECOND, BLOCK) if duplex.closed(t, t + BLOCK)]
    assert SECOND - BEFORE - BLOCK < closed[0] <= SECOND - BEFORE
    assert 2 * SECOND + TAIL - BLOCK <= closed[-1] < 2 * SECOND + TAIL
    assert len(closed) == (closed[-1] - closed[0]) // BLOCK + 1


def test_it_opens_between_two_replies() -> None:
    duplex = HalfDuplex()
    duplex.sounded(1 * SECOND, 2 * SECOND)
    duplex.sounded(4 * SECOND, 5 * SECOND)
    assert duplex.closed(int(1.5 * SECOND), int(1.5 * SECOND) + BLOCK)
    assert not duplex.closed(3 * SECOND, 3 * SECOND + BLOCK)
    assert duplex.closed(int(4.5 * SECOND), int(4.5 * SECOND) + BLOCK)
