"""How signs of danger are written, and the words that recur in them.

All are regular expressions over one sentence in the form of `spoken`: lower case, contractions written out, fillers
gone. `<them>` and its like stand for what recurs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_KIN = (
    r"(?:mum|mother|dad|father|parents|step\w+|husband|wife|spouse|partner|boyfriend|girlfriend|fianc\w+|ex"
    r"|ex (?:husband|wife|boyfriend|girlfriend|partner)|brother|sister|son|daughter|kids?|child"
    r"|children|baby|babies"
    r"|toddler|newborn|twins?|girl|boy|uncle|aunt|cousin|nephew|niece|friends?|buddy|mate|roommate"
    r"|flatmate|housemate"
    r"|neighbou?rs?|boss|manager|coach|teacher|colleague|coworker|grandma|grandpa|grandmother"
    r"|grandfather|grandson"
    r"|granddaughter|grandchild|family|patient|student|landlord|little one|guy|man|carer|nurse"
    r"|classmates?|bull(?:y|ies)"
    r"|priest|doctor|tutor|babysitter|bandmate|teammate)"
)
_RECURRING = {
    "<kin>": _KIN,
    "<mine>": rf"(?:(?:my|our|his|her|the|a) (?:(?!own )\w+ ){{0,2}}?{_KIN}(?: of mine)?)",
    "<them>": (
        rf"(?:he|she|they|someone|people|mum|dad|grandma|grandpa|this (?:man|woman|guy|kid|boy|girl)"
        rf"|some (?:man|guy|woman|kids|boys|men)|(?:the|a|an|another|that) (?:old |young |little "
        rf"|elderly )?(?:man|woman"
        rf"|guy|girl|boy|lady|gentleman|stranger|driver|cyclist|customer|guest|visitor|passenger|person"
        rf"|worker)"
        rf"|the (?:kids|boys|girls|men|others) (?:at|in|from) \w+|(?:my|our|his|her|the"
        rf"|a) (?:(?!own )\w+ ){{0,2}}?{_KIN}"
        rf"(?: of mine)?)"
    ),
    "<whom>": (
        rf"(?:him|her|them|someone|everyone|people|mum|dad|you all|you|(?:my|our|the|that|this|these"
        rf"|those) (?!own\b)"
        rf"(?:\w+ ){{0,2}}?(?:{_KIN}|man|woman|people|bitch|bastard|asshole|bully|bullies|pig|students"
        rf"|cops?|guards?))"
    ),
    "<self>": r"(?:myself|himself|herself|themselves|themself)",
    "<is>": (
        r"(?:(?:is|am|are|was|were|has|have|had|been|be|got|just|keeps?|kept|will|might|could|started"
        r"|going to"
        r"|getting) )*"
    ),
    "<pills>": (
        r"(?:pills?|tablets?|medication|medicine|meds|paracetamol|tylenol|aspirin|ibuprofen|advil"
        r"|painkillers?|xanax"
        r"|valium|antidepressants?|insulin|opioids?|oxy\w*|morphine|methadone|heroin|fentanyl|cocaine"
        r"|drugs|sedatives"
        r"|codeine|tranquill?i[sz]ers|sleeping (?:pills|tablets))"
    ),
    "<toxin>": (
        r"(?:bleach|detergent|drain cleaner|antifreeze|poison\w*|pesticide|insecticide|rat poison"
        r"|petrol|gasoline|paint"
        r"|thinner|white spirit|ammonia|(?:dishwasher|laundry|washing|cleaning) (?:tablet|pod|capsule"
        r"|liquid|fluid"
        r"|powder|stuff|product|detergent)s?|button (?:battery|cell)|batter(?:y|ies)|magnets?"
        r"|turpentine|toilet cleaner"
        r"|weed ?killer|nail polish remover|acid|descaler|lamp oil|lighter fluid|methanol|cleaner"
        r"|hand saniti[sz]er)"
    ),
    "<weapon>": r"(?:gun|knife|knives|pistol|rifle|shotgun|machete|axe|hammer|weapon|blade|bat|crowbar)",
}
"""What stands for a person, oneself, medicine, and so on."""


def expanded(pattern: str) -> str:
    """The pattern with what stands in angle brackets written out; patterns may nest once."""
    for short, full in _RECURRING.items():
        pattern = pattern.replace(short, full)
    return pattern


def compiled(*parts: str) -> re.Pattern[str]:
    """One pattern from alternatives; one that can never match where there are none."""
    return re.compile(expanded(rf"(?:{'|'.join(parts)})\b" if parts else r"(?!)"))


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of one danger, by how far what stands around them can take them back.

    `certain` ones stand by themselves: "I want to kill myself" means it after a film too. `present` ones speak of now,
    and are taken back by a story or a question of general interest around them; `told` ones, which may be over, also
    by a time long ago, or by a good end. Of `together`, each pair must be found in one turn, in any order.
    """

    certain: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    together: tuple[tuple[str, str], ...] = ()
