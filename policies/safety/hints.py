"""Which sentences are worth a closer look: words without which there is no danger of a kind. Plain data.

Looking for every sign takes milliseconds; most sentences hold none of these words, and are done in microseconds.
"""

from __future__ import annotations

import re

LENGTH = 4
"""Words are told by so many first letters."""
_WORDS = re.compile(r"[a-z0-9]+")


def _set(listing: str) -> frozenset[str]:
    return frozenset(word[:LENGTH] for word in listing.split())


_LIFE = _set(
    "aliv arou asle asp aspi bear belo bett blad bloo born brai brid bull burd burn car care carr carv "
    "ceas char clif cras crys cut cuts cutt dama dead deat die died dies disa done dose driv drow drug "
    "dyin easi edge end ende endi exha exis face fall fare fata fed fina fini forg fune futu gas gave "
    "gett givi go goin gone good gun hang happ harm hate head heav heli here hers hims home hope hurt "
    "join jump keep kill knif kniv last leap leav ledg let leth lett life live livi lock lost make matt "
    "medi meds mess miss myse nobo noos note noth noti off over pain para pill pist plat poin pois puni "
    "purp quit rail razo reas roof rope safe said says scar scis self sens shoo sick sitt slas slee "
    "slic slit sorr stan star step stop stre stup sui suic surv swal tabl take tell term text them thin "
    "thou thro tire toni took trac trai tree truc trus unal urge vani wake walk wall wan want way wear "
    "why wish with woke worl wors wort wrot"
)
_PERIL = _set(
    "acci air alle ambu anap aneu anti appe arm arms aspi asth ate atta batt berr birt bit bitt blac "
    "blea blee blin bloo blow blue boil bone brai brea burn card ches chew chok chop coin coll cons "
    "cont conv coug cpr cras crip crow crus cut dete diab die doct dose drai dran drin drow drug drun "
    "dyin eat eate elec emer epip eyes face fain fall fell feve fing firs fit flat foam food foot gasp "
    "gass gave give got grap gray grey gulp haem hand head hear hemo hit hosp hot hurt inge inha inj "
    "inje insu keel knif knoc labo lake leg legs lick life ligh limp lips lyin magn medi meds misc mixe "
    "mout move movi mush numb over pain pan para pass pill pois pool preg pres prob puki puls purp rash "
    "reac resp rive run saw sawe scal scor seiz shak shoc shoo shot side sigh skin slip slum slur snak "
    "snor spea spee spit sque stab stan stop stro stru stuc stun suff suga swal swea swel swol tabl "
    "take taki talk temp thro thum tigh toe tong took toxi trap unco unre visi vomi wake waki wate wors"
)
_FIRE = _set("fire flam smok burn gas abla carb co alig leak smel stin alar")
_HARM = _set(
    "abus afra alon apar arme arms assa atta axe bang beat bed behi belt bit bite blac blow bomb brea "
    "brok brui burg burn chas chok clim come comi cryi door down drag drug drun figh find flat foll "
    "foot forc frig gard goin grab grop gun gunm guns hamm hand hara held hidi hit hits hitt hold home "
    "host hous hurt inst intr keep kept kick kidn kill knif let lets lock mach made make mole mugg murd "
    "nake outs peop pin pinn pins pist poli poun punc push put puts rape rapi rifl robb room safe scar "
    "scre secr sexu shoo shot shov slap slit smac smas some span spik stab stal stra suff terr thre "
    "thro thud tied tort touc traf tryi unde unsa upst viol watc weap whip wind yard"
)
_MENACE = _set(
    "acid atta bash beat blee blow body bomb brea burn chok cut dead dest die dies driv drow exec expl "
    "gun guns gut harm hit hitm hitt hurt kick kill knif molo murd pay petr plou pois punc push ram "
    "ramm reve rifl run set shak shoo shot shov slap slau slit smas smot stab stra suff thre torc tort "
    "weap"
)
_URGENT = _set(
    "000 112 911 999 abdu bomb buri cave coas coll comi dang disa emer find fire floo gone help home "
    "kidn lost mayd miss neve pinn poli ran seen snat sos stuc take took trap vani wand wate"
)
HINTS = {
    "FIRE": _FIRE,
    "MEDICAL": _PERIL,
    "VIOLENCE": _HARM,
    "SELF_HARM": _LIFE,
    "OTHERS": _LIFE,
    "THREAT": _MENACE,
    "DESPAIR": _LIFE,
    "EMERGENCY": _URGENT,
}
"""By danger."""
ANY = frozenset().union(*HINTS.values(), _set("nine sewer sue su"))
"""Of any danger, and how recognition may spell some."""


def beginnings(text: str) -> frozenset[str]:
    """The first letters of the words of a text in lower case."""
    return frozenset(word[:LENGTH] for word in _WORDS.findall(text))
