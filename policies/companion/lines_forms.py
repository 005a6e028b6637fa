"""What the companion says by the build of what is told, whatever it is about: a plan, a habit, a mishap. Plain data.

Every pattern begins where the sentence begins, so that it is the speaker's own main clause that counts. The narrower
build comes first.
"""

from __future__ import annotations

from policies.companion.lines_forms_deeds import FORMS_DEEDS
from policies.companion.lines_forms_doubts import FORMS_DOUBTS
from policies.companion.lines_forms_first import FIRST_FORMS, ODD_FORMS
from policies.companion.lines_forms_self import FORMS_SELF

FORMS = (*FORMS_DOUBTS, *FORMS_DEEDS, *FORMS_SELF)
"""What is told, by its build, in the order in which it is looked for."""

__all__ = ["FIRST_FORMS", "FORMS", "ODD_FORMS"]
