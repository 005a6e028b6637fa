"""The study's own scores (its first table), to stand beside ours. Shares of right answers, 0..1.

How its average was made is not told, so it is not compared; the levels are not in the table.
"""

from __future__ import annotations

_COLUMNS = ("AR", "ER", "GR", "PA", "AC", "CM", "HC", "TR", "FR1", "FR2", "LD", "RR1", "RR2", "ES", "PC")
_ROWS = """
People (small part)   .917 .933 .767 .933 .967 .967 .889 .900 .900 .800 .533 .967 .833 .867 .933
GPT-4o                .548 .282 .620 .517 .750 .776 .536 .570 .735 -    .310 .480 .535 .587 -
LLaVA-Next-Video-7B   .500 .480 .263 .583 .440 .413 .264 .487 .665 -    .505 .560 .500 .577 -
Qwen2-VL-7B           .473 .470 .307 .322 .600 .591 .424 .537 .665 -    .515 .627 .495 .570 -
Qwen2.5-VL-7B         .540 .497 .267 .448 .550 .644 .461 .523 .480 -    .545 .627 .485 .590 -
VideoLLaMA3-7B        .543 .463 .323 .517 .530 .694 .561 .493 .610 -    .515 .587 .400 .530 -
LLaVA-OneVision-7B    .545 .510 .400 .592 .620 .676 .268 .503 .600 -    .530 .560 .430 .543 -
InternVL3-8B          .393 .483 .387 .547 .670 .751 .630 .567 .735 -    .555 .527 .490 .557 -
Qwen2-Audio-7B        -    -    -    -    -    -    -    -    -    .437 -    -    -    -    .399
Ola-7B                .557 .463 .263 .573 .320 .420 .371 .597 .785 .733 .565 .653 .640 .577 .567
IXC2.5-OmniLive-7B    .508 .467 .257 .338 .660 .584 .544 .533 .780 .415 .500 .560 .470 .463 .324
Qwen2.5-Omni-7B       .473 .513 .303 .350 .600 .630 .438 .600 .770 .740 .550 .713 .650 .607 .399
"""


def _parsed() -> dict[str, dict[str, float]]:
    table = {}
    for row in _ROWS.strip().splitlines():
        name, *values = row.rsplit(maxsplit=len(_COLUMNS))
        scores = zip(_COLUMNS, values, strict=True)
        table[name] = {short: float(value) for short, value in scores if value != "-"}
    return table


PUBLISHED = _parsed()
"""Model → abbreviation of the test → share of right answers; tests without a score are missing."""
