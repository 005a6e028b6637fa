"""What only sounds like danger, and what takes a sign of danger back. Plain data; see `signs`."""

from __future__ import annotations

from policies.safety.signs import compiled

_FUN = (
    r"(?:laugh\w*|embarrass\w*|shame|boredom|curiosity|excitement|joy|happiness|heat|hunger|thirst|cringe"
    r"|cuteness)"
)

IDIOMS = compiled(
    r"\b(?:trousers|jeans|dress|belt|corset|shoes|tie|skirt|collar)\b.{0,30}\bcan not breathe(?: in)?\b"
    r"|\b(?:dog|cat|puppy|kitten) (?:will|would|does|did) not let (?:me|us)\b",
    r"\bfire sale\b|\bhits? the (?:high|low) notes?\b|\bhit (?:my|his|her) \w+ serve\b|\bbroke my neck to\b"
    r"|\b(?:perfume|aftershave) is so strong i can not breathe",
    r"\b(?:wifi|queues?|traffic|printer|meetings?|computer|website|internet|broadband|homework|spreadsheet|phone)\b"
    r".{0,60}\b(?:losing|lost|lose) (?:the|my) will to live",
    r"\bpoison\w* (?:the |some |all the )?(?:weeds|rats|mice|ants|slugs|wasps|moles)",
    rf"\bkill\w* (?:myself|me|us) (?:with |of |from )?{_FUN}",
    r"\b(?:could|nearly|almost|could have|about) (?:have )?kill(?:ed)? (?:myself|me|himself|herself|us)"
    r" (?:for|laughing|over|trying|trip\w*|slip\w*|on (?:the|that|my|a|those|his|her)|climbing|getting"
    r"|falling|skiing"
    r"|running|with (?:the|that|my)|carrying|coming|when i (?:fell|slipped|tripped|saw))",
    r"\bkilling (?:myself|himself|herself|themselves|ourselves) (?:at (?:work|the gym|the office"
    r"|school)|with work|to"
    r" (?:finish|get|make|meet|be|keep)|over (?:this|that|the)|for (?:this|that|the|a) (?:job|company"
    r"|boss|exam|deadline"
    r"|project)|working|trying to (?:finish|get|make|meet|be|keep|please))",
    r"\bshot (?:myself|himself|herself|ourselves|themselves) in the foot|\bshoot\w* (?:myself"
    r"|yourself) in the foot",
    r"\b(?:if i (?:have to|hear|see|get|eat|must)|if (?:he|she|they|this|that|you) (?:says?|plays?"
    r"|sings?|asks?|calls?|sends?|"
    r"tells?)) .{0,40}\b(?:again|another|one more|any more)\b.{0,20}\b(?:kill|shoot|hang) (?:myself"
    r"|someone|somebody)",
    r"\b(?:kill|shoot|hang) (?:myself|someone) if (?:i (?:have to|hear|see|get|eat|must)|(?:he|she"
    r"|they|this|that|you)"
    r" (?:says?|plays?|sings?|asks?|calls?|sends?|tells?)).{0,40}\b(?:again|another|one more|anymore)",
    r"\b(?:drown\w*|bury\w*) (?:myself|himself|herself) in (?:work|ice cream|chocolate|books|wine"
    r"|coffee|music|my|his|her|"
    r"series|netflix|study\w*|paperwork)",
    r"\b(?:cut|cuts|cutting) (?:myself|himself|herself|my (?:finger|thumb|hand|chin|face|leg|legs))"
    r"(?: \w+){0,4}? (?:shaving|shave|cooking|chopping|slicing|gardening|peeling|on (?:a|the|some"
    r"|my) (?:\w+ )?(?:glass|paper"
    r"|knife|tin|can|lid|fence|grater|edge|envelope|razor while shaving|mug|plate|thorn|rose|rose bush"
    r"|nail|page)"
    r"|accident\w*|by accident|(?:in|with) the (?:kitchen|scissors|bread knife)|opening|making|preparing)",
    r"\b(?:cut|cuts|cutting) (?:myself|himself|herself) (?:some|a|off|out|loose|free|in on|short|shaving)\b",
    r"\bused to (?:cut|hurt|harm|burn|starve|hit|beat)\w* (?:myself|himself|herself|me|us|each other)",
    r"\bcut (?:my|his|her) (?:hair|nails|own hair|losses|hours|coat)",
    r"\b(?:hurt|hurting|injured|burn\w*|hit) (?:myself|my (?:arms?|legs?|hands?|skin|stomach|face)"
    r"|himself|herself)"
    r"(?: \w+){0,3}? (?:at (?:the gym|work|training|practice)|playing|running|skiing|lifting|falling"
    r"|dancing|climbing|"
    r"doing|moving|working|carrying|jogging|cycling|yoga|on (?:the|a|my|some|that) \w+|cooking|baking"
    r"|ironing|in the sun"
    r"|by accident|accident\w*|with the iron|when i (?:fell|slipped|tripped)|trying|while)",
    r"\b(?:suicide squad|suicide mission|(?:political|career|social|commercial|professional|fashion"
    r"|financial) suicide)\b",
    rf"\b(?:want|wants|wanted|going|could|thought i (?:would|was going to)|nearly|almost|have"
    rf"|gonna)(?: to)? (?:have )?die[ds]?"
    rf" (?:\w+ )?(?:of|from|with|out of) (?:\w+ )?{_FUN}",
    r"\b(?:so|was|felt|feel|how) (?:\w+ )?(?:embarrass\w+|awkward|mortif\w+|humiliat\w+"
    r"|cringe\w*).{0,40}\b(?:die|disappear|kill"
    r" myself|sink into the (?:floor|ground))",
    r"\b(?:want(?:ed)?|could) (?:to )?(?:have )?(?:die[ds]?|disappear\w*)\b.{0,20}\b(?:embarrass\w+"
    r"|awkward|mortif\w+|blush\w*)",
    r"\bdying (?:to (?!end)\w+|for (?:a|an|some|the|news|my|your|it)|of (?:laugh\w*|boredom|curiosity"
    r"|heat|hunger|thirst)|"
    r"laugh\w*|with laughter|inside|over here|light)",
    r"\bto die for\b(?! him| her| nothing)|\bdie (?:my|his|her|the|it|your) (?:\w+ )?(?:hair|shirt"
    r"|eyebrows|red|blue|jeans|dress)|\bdie hard\b",
    r"\bdie(?:s|d)? (?:in (?:the|this|that|my) (?:game|level|film)|on (?:me|level))|\b(?:old habits"
    r"|never say) die\b",
    r"\brather (?:die|be dead) than (?!live|be alive|go on|face|be here|stay|continue|carry on|keep)",
    r"\b(?:gave|give|giving|gives|had|having|have|get|getting) (?:me |him |her |us )?(?:almost "
    r"|nearly |a |an |have )*"
    r"(?:heart attack|stroke) (?:when (?:i|he|she|they|we) (?:saw|sees?|heard|hears?|find\w*|open\w*"
    r"|looked|read)|at the"
    r" (?:price|bill)|if (?:he|she|they|i))",
    r"\b(?:nearly|almost|practically) (?:gave|had|have) (?:me |him |her )?a (?:heart attack|stroke)",
    r"\bgave (?:me|him|her|us) a (?:heart attack|fright)|\bstroke of (?:luck|genius)|\bpanic attack\b",
    r"\b(?:breathing down|takes? my breath|took my breath|breath of fresh|waste (?:your|my) breath"
    r"|hold my breath|"
    r"room to breathe|time to breathe|breathe easy)\b",
    r"\blaugh\w*\b.{0,40}\bbreath\w*|\bbreath\w*\b.{0,30}\blaugh\w*",
    r"\bcatch (?:my|his|her|your) breath (?:after|from|between|before|for a)",
    r"\b(?:off|get (?:it|this|that|something) off) my chest\b",
    r"\b(?:team|band|he|she|they|you|i|we|mouth|career|tongue|lips|throat|belly|market|stock|party"
    r"|show|crowd|player|"
    r"singer|soul|heart|legs|thighs|muscles|desire|internet|twitter|chat|phone) (?:is|are|was|were"
    r"|am)(?: \w+)? on fire\b"
    r"(?= (?:today|tonight|right now|lately|this|after|from|with|and|since|in the|all)|$)",
    r"\b(?:fire in (?:the|our|my) (?:fireplace|wood stove|stove pipe|pit|belly|barbecue|chimney|grill"
    r"|camp)|fire (?:drill|place|pit)"
    r"|setting the (?:world|stage|internet) on fire|fired|on fire emoji)",
    r"\b(?:gas station|gas prices|gas bill|out of gas|gas tank|gas mileage)\b",
    r"\b(?:stab\w*|stabbed) (?:me|him|her|us) in the back|\bstabbed in the back|\bbacks?tab\w*",
    r"\bhit (?:me|us) up\b|\bit hit me\b|\bhit me (?:that|then|hard that|like a)",
    r"\bcould(?: \w+)? (?:kill|murder|strangle) (?:for )?(?:a|an|some|him|her|them|you|my \w+"
    r"|that \w+)\b(?!.*\b(?:gun|knife|mean it|right now|tonight|rage)\b)",
    r"\bcould have (?:killed|strangled|murdered|punched|slapped) (?:him|her|them|you|someone|my \w+"
    r"|that \w+)",
    r"\b(?:kill|murder) for (?:a|an|some|that|those|this|her|his)\b|\bkill(?:s|ed|ing)? (?:time"
    r"|two birds|the (?:mood|engine|lights|"
    r"music|noise|vibe|weeds|germs|bacteria|deal|dragon|boss|process)|it|an hour|a few hours)\b",
    r"\bhurt(?:s|ing)? (?:me|us|him|her|them|my|his|her) (?:feelings|pride|ego)",
    r"\b(?:food poisoning|alcohol poisoning course)\b|\bpoison (?:ivy|pill)\b|\bbleeding edge"
    r"|\bbleeding obvious|\bnose ?bleeds?\b",
    r"\b(?:panic|heart) ?attacks? on a plate\b|\bshoot (?:me|him|her|them|you) (?:a|an) (?:e?mail|text"
    r"|message|line|quick)",
    r"\b(?:ask|asking) me to marry\b|\bdrowning in (?:work|debt|emails?|paperwork|meetings|homework"
    r"|laundry|tears of joy|deadlines)",
    r"\b(?:jump\w*|dive|diving|leap) (?:\w+ ){0,3}(?:diving board|pool|springboard|trampoline"
    r"|plane with|bandwagon|conclusions|joy)",
    r"\b(?:bungee|parachut\w*|skydiv\w*|base jump\w*|paraglid\w*|abseil\w*|zip ?lin\w*)\b.{0,60}"
    r"|.{0,60}\b(?:bungee|parachut\w*|skydiv\w*|"
    r"base jump\w*|paraglid\w*|abseil\w*|zip ?lin\w*)\b",
    r"\b(?:choked|choking) (?:up|back)\b|\bchoke(?:d)? (?:in|under) (?:the|pressure)",
    r"\b(?:dead|sick) (?:tired|serious|end|line|heat|ringer|silent|easy|on time)\b",
)  # fmt: skip
"""Turns of speech that are taken out of a sentence before danger is looked for."""

NEGATED = compiled(
    r"(?<!why )\b(?:not|never|nobody|without|no longer|stopped|far from|no longer feel\w*) (?:(?:going"
    r"|want|wanting|wanted|trying|planning|"
    r"thinking|think|plan|plans|tried|need|feel|feeling|felt|mean|saying|say|said|have|having|had|got"
    r"|get|getting|be|been|is|"
    r"was|am|to|of|about|that|any|a|an|the|i|in|actually|myself|like|would|really|anymore|intend"
    r"|intending|urge) )*"
    r"(?:kill\w*(?: <self>| anyone| someone| him| her| them)?|hurt\w* (?:<self>|anyone|him|her|them"
    r"|someone|my \w+|the baby)|harm\w* (?:<self>|anyone|him|her)|"
    r"suicid\w+|end(?:ing)? (?:my|his|her) life|cut(?:ting)? <self>|self harm\w*|chest pains?"
    r"|heart attack|stroke|seizure|"
    r"overdos\w+|unconscious|choking|bleeding|on fire|fire|smoke|a? ?gas leak|gas|gun|knife|weapon"
    r"|in danger|an emergency|die|raped|"
    r"poisoned|dying|hit me|hits me|touch(?:es|ed) me|laid a hand on|suffocating|drowning|stabbed|shot)\b",
    r"\bno (?:chest pain|fire|smoke|gas|gun|knife|heart attack|emergency|suicid\w+|blood|danger|weapon"
    r"|injuries)\b",
    r"\bafraid (?:of|to) (?:die|dying|death)\b|\bdo not want (?:him|her|them|my \w+|you|anyone"
    r"|to) (?:to )?(?:die|be dead)\b",
)
"""What somebody says is not so."""

STORY = compiled(
    r"\b(?:(?:am|was|been|finished|started|keep|love) (?:reading|watching|rereading)|films?|movies?"
    r"|books?|novels?|story|episode|season|series|tv show|the show|in a show|a show|a play|the play"
    r"|opera|musical"
    r"|video ?games?|the game|a game|this game|game where|level|character|documentar\w+|podcast"
    r"|headline|thriller|crime (?:story|show|drama)|scene|chapter"
    r"|lyrics|song|poem|theatre|actor|actress|villain|hero|heroine|protagonist|detective"
    r"|murder mystery|dragon|zombies?|minecraft"
    r"|fortnite|comic|manga|anime|cartoon|plot|script|act (?:one|two|three|\d)|sequel|netflix"
    r"|soap opera|paintball|laser tag|airsoft|fairy tale|romeo|juliet"
    r"|hamlet|ophelia|shakespeare|agatha christie|tatort|crime show|dungeon|role ?play|dream|dreamt"
    r"|dreamed|nightmare|exhibition"
    r"|painting|cosplay|halloween|audiobook|rehears\w*|biography|myth|legend|opera|sims|drama|author|page)\b"
)
"""Around a sign that speaks of somebody: it is told, not lived."""

GENERAL = compiled(
    r"^(?:(?:and|so|well|hey|can you tell me|do you know|tell me|i wonder"
    r"|i was wondering) )*(?:what (?:is|are|was|were|causes|does|happens|kind|percentage|do (?:you"
    r"|people)"
    r"|would (?:you|happen|one)|should (?:one|you|people|we) do)|how (?:many|common|often"
    r"|do you (?:treat|recognise|recognize|spot|prevent|know|tell|stop|help|put|survive)|does"
    r"|dangerous|"
    r"likely|fast|long|do (?:people|doctors|firefighters|they|paramedics|seizures|i (?:know|recognise"
    r"|recognize|spot|tell|learn|treat|prevent))|can (?:one|you|people|we)|did)|why (?:do|does|did|is"
    r"|are) (?!i |he |she |my )|do (?:people|you know|fish|dogs|cats|"
    r"babies|you (?:think|believe))|does (?:it|smoking|the|a)|is (?:it|suicide|euthanasia|murder|a"
    r"|an) (?:\w+ )?(?:true|legal|illegal|a sin|possible|dangerous|common|called|normal)"
    r"|did you (?:know|hear|read|see)|have you (?:heard|read|seen|"
    r"ever)|are (?:you|there|people)|who (?:killed|shot|was|invented|murdered)|when did|where did"
    r"|which|can (?:you|people|a|dogs|smoking|stress))\b",
    r"\b(?:statistics?|rates?|research\w*|study|studies|studying|essay|lecture|course|in class"
    r"|training|trained|exam (?:about|on)|thesis|article|"
    r"paper (?:about|on)|reading about|read about|learn|learned|learnt|learning|taught us|doll|dummy"
    r"|dummies|mannequin|simulation|practis\w+|practic\w+|exercise|talk about|writing about|seminar"
    r"|workshop|"
    r"certificate|first aid|homework about|presentation|newspaper|headlines|on the news|the news"
    r"|in the news|news (?:said|says|report\w*)|"
    r"reported|reports|i read (?:that|about|somewhere)|heard on the radio|on the radio|on tv"
    r"|the police said|volunteer\w*|works? (?:as|for|at) (?:a|the|an)|"
    r"job is|as a (?:nurse|doctor|firefighter|paramedic|policeman|police officer)|history|historical"
    r"|ancient|medieval|in the war|law|debate|the government|"
    r"awareness|prevention|campaign|charity|fundraiser|joke|jokes|quiz|crossword|hypothetical\w*"
    r"|for example|imagine (?:if|that)|what if (?:someone|a|the|my house|there)|"
    r"if (?:someone|somebody|a person|there (?:was|were|is)|my house (?:was|were)|the (?:house"
    r"|building) (?:was|were|is)|you (?:see|smell|hear|are|find|have)))\b",
)
"""Around a sign that speaks of somebody: a matter of general interest, or the news."""

LONG_AGO = compiled(
    r"\b(?:(?:\w+ )?(?:years?|months?|weeks|decades?|ages) ago|last (?:year|summer|winter|spring"
    r"|autumn|fall|month|christmas|easter|decade|century|january|"
    r"february|march|april|june|july|august|september|october|november|december|semester|season"
    r"|holiday)|years (?:back|earlier)|"
    r"as (?:a|an) (?:\w+ )?(?:kid|child|teenager|teen|student|boy|girl|baby|toddler|young (?:man"
    r"|woman))|as (?:kids|children|teenagers)|"
    r"when (?:i|he|she|we|they|my \w+) (?:was|were) (?:a|an|little|young|younger|small|\w+teen|six"
    r"|seven|eight|nine|ten|eleven|twelve|four|five|three|two|twenty|\d+|at (?:school|university"
    r"|college)|in (?:school|college|the army)|kids|children|pregnant|growing up)|"
    r"back (?:then|in (?:the|my|19|20|high|college))|growing up|in (?:the )?(?:war|past|eighties"
    r"|nineties|seventies|sixties|fifties)|in (?:19|20)\d\d|in (?:nineteen|two thousand)\b.*|"
    r"used to|long (?:time )?ago|once upon|my childhood|in (?:high school|college|university"
    r"|primary school|kindergarten)|before i was born|the other (?:year|month)|in my (?:twenties|teens"
    r"|youth|old (?:job|flat|house))|former|at the time|in those days)\b"
)
"""Around a sign that may be over: it was another time."""

WELL_AGAIN = compiled(
    r"\b(?:got (?:through|over|past|better)|glad (?:i|he|she|it|they|we)|(?:fine|ok|better|well|good"
    r"|healthy|safe|alright|all right|stable|healed|happy|home|recovered|sober) (?:now|again|since"
    r"|today|these days|after)|"
    r"(?:is|are|am|was|were|feel|feeling|doing|turned out|everyone is|all|came out"
    r"|got out) (?:\w+ )?(?:fine|ok|better|stable|alright|all right|nothing serious|harmless"
    r"|much better|recovering|recovered|safe|unharmed|healthy|in good hands)|recover\w*|heal(?:ed|ing"
    r"|s)\b|"
    r"therapy (?:has )?helped|behind me|back to normal|false alarm|no worries|(?<!not )put (?:it )?out"
    r"|under control|out of (?:the )?(?:hospital|danger|woods)|in (?:the )?hospital|at the hospital"
    r"|doctors? (?:said|says|gave|told|checked|checks?|confirmed)|"
    r"ambulance (?:came|took|arrived|was there|has come)|survived|free of|made it (?:through|out)"
    r"|clean for|sober for|luckily|thankfully|thank god|nobody was hurt|nothing happened"
    r"|no longer (?:with|together)|left him (?:years|long)|fit as|up and about|went away"
    r"|stopped by itself|ended up laughing|we laughed|laughing about|lesson learned|it was nothing"
    r"|turned out to be|just a (?:drill|scratch|bruise|nick)|nothing serious|insurance|drill)\b"
)
"""Around a sign that may be over: it ended well, or help has come."""
