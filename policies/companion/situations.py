"""All situations the companion knows, in the order in which they are looked for: what is graver or narrower first."""

from __future__ import annotations

from policies.companion.lines_advice import ADVICE
from policies.companion.lines_career import CAREER
from policies.companion.lines_children import CHILDREN
from policies.companion.lines_companion import COMPANION
from policies.companion.lines_complaints import COMPLAINTS
from policies.companion.lines_conscience import CONSCIENCE
from policies.companion.lines_events import EVENTS as _EVENTS
from policies.companion.lines_family import FAMILY
from policies.companion.lines_feelings import FEELINGS
from policies.companion.lines_grief import GRIEF
from policies.companion.lines_health import HEALTH
from policies.companion.lines_ideas import IDEAS
from policies.companion.lines_leisure import LEISURE
from policies.companion.lines_long import LONG_TALES
from policies.companion.lines_love import LOVE
from policies.companion.lines_mishaps import MISHAPS
from policies.companion.lines_moods import MOODS
from policies.companion.lines_nuisances import NUISANCES
from policies.companion.lines_opinions import OPINIONS
from policies.companion.lines_pastimes import PASTIMES
from policies.companion.lines_requests import REQUESTS
from policies.companion.lines_school import SCHOOL
from policies.companion.lines_wellbeing import WELLBEING
from policies.companion.lines_words import WORDS
from policies.companion.lines_work import WORK
from policies.companion.situation import Situations

SITUATIONS = Situations(
    (
        *GRIEF,
        *COMPANION,
        *COMPLAINTS,
        *REQUESTS,
        *CHILDREN,
        *WORDS[:-2],
        *CONSCIENCE[:-2],
        *LOVE,
        *FAMILY,
        *SCHOOL,
        *WORK,
        *CAREER,
        *HEALTH,
        *WELLBEING,
        *ADVICE,
        *MISHAPS,
        *NUISANCES,
        *LEISURE,
        *PASTIMES,
        *CONSCIENCE[-2:],
        *FEELINGS,
        *MOODS,
        *IDEAS,
        *OPINIONS,
        *WORDS[-2:],
    )
)
"""What may be told or asked."""
LONG = Situations(LONG_TALES)
"""Long turns, whatever they are about."""
EVENTS = Situations(_EVENTS)
"""Kinds of deeds, looked for only where no situation was found."""
