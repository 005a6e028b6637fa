"""Lost sound is told, but not again and again."""

from actors.room.trouble import EVERY, SETTLED, Trouble
from policies.events import MILLISECOND, SECOND


def test_what_happens_while_the_devices_begin_is_no_trouble() -> None:
    trouble = Trouble()
    assert not trouble.report(0, 5, SECOND, 9)
    assert not trouble.report(SETTLED, 5, SECOND, 9)
    assert not trouble.report(SETTLED + SECOND, 5, SECOND, 9)


def test_what_was_lost_is_told_with_its_extent() -> None:
    trouble = Trouble()
    trouble.report(SETTLED, 0, 0, 0)
    text = trouble.report(SETTLED + SECOND, 2, 40 * MILLISECOND, 3)
    assert "2 overflows" in text and "40 ms" in text and "3 times" in text


def test_notices_are_few() -> None:
    trouble = Trouble()
    told = [bool(trouble.report(SETTLED + i * SECOND // 4, i, 0, 0)) for i in range(4 * 60)]
    assert 5 <= sum(told) <= 60 * SECOND // EVERY + 1


def test_a_device_that_was_opened_anew_counts_from_zero() -> None:
    trouble = Trouble()
    trouble.report(SETTLED, 10, 0, 10)
    assert not trouble.report(SETTLED + SECOND, 0, 0, 0)
    assert trouble.report(SETTLED + 2 * SECOND, 1, 0, 0)
