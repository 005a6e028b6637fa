"""Signs by the ideas that meet in one sentence, in whatever order and wording. Plain data; see `signs`.

The other signs are turns of phrase; these catch what nobody phrased before. An idea is a pattern; a sign names the
ideas that must all be there, and those of which none may be.
"""

from __future__ import annotations

CERTAIN = {
    "SELF_HARM": (
        ("i die dwell", "other trifle banter machine"),
        ("distrust i", "banter sport trifle"),
        ("i blade limb", "mishap other"),
        ("i jump from height dwell", "fun other"),
        ("i means plan", "prescribed banter cosy peaceful"),
        ("i end-all final", "lover banter"),
        ("how-much dose lethal", "other"),
        ("i cuts hidden-limb", "mishap banter"),
        ("urge-jump", "fun sport banter"),
        ("i vehicle-kills dwell", "feels-like banter"),
    ),
    "DESPAIR": (
        ("die-if uncared", "banter sport"),
        ("nothing-left", "banter sport cosy"),
        ("funeral", "banter"),
        ("i living-on what-for", "somewhere banter sport"),
    ),
    "THREAT": (
        ("intend harm-them", "banter sport"),
        ("i armed revenge intend", "banter peaceful sport"),
        ("i armed they-pay", "banter peaceful sport"),
        ("i armed use-it", "banter peaceful sport cosy"),
        ("own-hand lash", "sport banter"),
        ("intend ram", "banter sport machine"),
        ("i want-dead", "banter sport trifle"),
    ),
}
"""Ideas that stand by themselves, and those that take them back, by danger."""
PRESENT = {
    "OTHERS": (
        ("them says their-death", "trifle machine sport"),
        ("them height jump", "fun trifle sport"),
        ("harms-self", "mishap trifle machine sport"),
    ),
    "MEDICAL": (
        ("patient fails", "machine sport"),
        ("bleed badly", "no-blood"),
        ("inhaler without attack", "machine"),
        ("pain unbearable", "sport feels-like machine"),
    ),
    "FIRE": (("burns thing", "cosy"),),
    "VIOLENCE": (
        ("others-beaten about", "sport peaceful"),
        ("prowler alone", "sport"),
        ("attacker weapon at-us", "peaceful sport"),
        ("attacker bed touches", "sport"),
        ("screams nearby helpless", "sport cosy"),
        ("attacker will-hurt fear", "sport chiding banter peaceful"),
        ("fight weapon", "peaceful sport banter"),
        ("shooter here-now", "sport peaceful"),
    ),
}
TOLD = {
    "THREAT": (("i shoved stairs", "sport banter"),),
    "EMERGENCY": (
        ("mine gone since", "belongs sport"),
        ("mine taken-away", "banter"),
    ),
    "MEDICAL": (
        ("patient chest squeezed heart-signs", "not-heart"),
        ("swells allergy", "machine"),
        ("child falls-in deep-water", "soaked"),
        ("patient ingest drug much", "prescribed machine no-blood"),
        ("child ingest toxin", "machine"),
        ("child ingest drug", "prescribed machine"),
        ("run-over", "feels-like"),
    ),
    "VIOLENCE": (("attacker assaults hard", "sport"),),
}
