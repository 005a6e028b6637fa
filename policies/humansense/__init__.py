"""HumanSense, the benchmark this project grew from: what a question is, how it is put, how an answer is scored.

`items` reads the records, `levels` names the tests, `official` scores as published and `strict` as it should have
been, `prompts` and `reasoning` hold our wording of the questions and of the reasoning, `sampling` says which pictures
are looked at. Pure functions; media, models and reports are elsewhere.
"""

from policies.humansense.official import official_score
from policies.humansense.strict import strict_score

__all__ = ["official_score", "strict_score"]
