"""Signs of violence that someone suffers, or may do. Plain data; see `signs`."""

from __future__ import annotations

from policies.safety.signs import Signs

_HITS = (
    r"(?:hits?|hitting|beats?|beating|beaten|punch\w*|chok\w+|strangl\w*|strangled|slap\w*|kick\w*"
    r"|assault\w*|stab\w*|molest\w*"
    r"|abus\w+|rap(?:e|es|ed|ing)|attack\w*|hurts|hurting|whip\w*|burns|burned|smack\w*|grop\w*"
    r"|drugged|shoves?|shoved"
    r"|headbutt\w*|tortur\w*|suffocat\w*|bit|bites|pins? me|tied me up|spanks?|belts)"
)
_VICTIM = (
    r"(?:me|us|my (?:kids?|children|son|daughter|mum|mother|baby|sister|brother|little \w+|wife|dad"
    r"|grandma|grandpa|friend)"
    r"|the (?:kids|children|baby|kid|child)|his (?:wife|kids|children|girlfriend)|her (?:kids|children"
    r"|baby|husband|son"
    r"|daughter)|our (?:son|daughter|kids|children|baby)|mum)"
)
_NOT_REALLY = (
    r"(?! (?:up(?! (?:badly|again|last|at|when|every|and|so|real|pretty|because|in|on|outside|behind"
    r"|yesterday|today|after)\b)(?: on| for|$)"
    r"|with (?:a|the|his|her|more|so many|another|some|that|this|all) (?:\w+ )?(?:questions?|bill"
    r"|ideas?|jokes?|news|snowball|pillow"
    r"|request|facts?|message|e?mail|compliment|deadline|fact)|to it|to the|by|at (?!home|night|school"
    r"|work|least|the bus|the pub)"
    r"|in (?:a (?:race|game|match)|the (?:race|game|match|final\w*|league|cup|meeting|discussion"
    r"|comments|debate|quiz|election|polls|semi\w*|last (?:minute|round))|chess|tennis|cards|darts"
    r"|straight)"
    r"|on (?:points|penalties|the (?:chess|tennis))|out (?:of|on|to|for)|off (?:the|of)"
    r"|under the table|feelings|pride|deeply when|that"
    r"|like a|hard that|when (?:he|she|they|you) (?:forgets?|forgot|said that|says that)|emotionally"
    r"|chess|tennis|cards|five|six|four"
    r"|three|two|one|nil|again (?:at|in) (?:chess|tennis|cards|the game|monopoly|darts)|into shape)\b)"
)
_SPORT = (
    r"(?!.*\b(?:chess|tennis|cards|football|golf|darts|match|final|score|nil|goals?|league|season"
    r"|tournament|monopoly|quiz|game|race"
    r"|points|penalt\w+|team|ping pong|table tennis|sparring|judo|karate|boxing|wrestling|fencing"
    r"|mario|fifa|playoffs?|set|round)\b)"
)

SUFFERED = Signs(
    certain=(
        r"\b(?:i|we|my (?:daughter|son|sister|friend|mum|kid|child)|she|he) (?:<is>|just |think i "
        r"|think i was )*(?:been |just been )?(?:raped|molested|sexually (?:abused|assaulted|harassed)"
        r"|gang raped|date raped)\b(?! (?:in|by) (?:the|a) (?:film|movie|book|series|novel))",
        r"\b(?:raped|molested|groped|sexually (?:abused|assaulted)) (?:me|us|my (?:daughter|son|sister"
        r"|friend|kid|child))\b|\b(?:forced|forces|forcing|makes|made|making"
        r"|wants) me (?:to )?(?:\w+ )?(?:have sex|sleep with|undress|strip|touch (?:him|her|it)"
        r"|do (?:sexual |dirty )?things (?:to|with) (?:him|her)|kiss him)\b",
        r"\b(?:he|she|they|someone|<them>) (?:\w+ )?(?:touches|touched|touching|puts? (?:his"
        r"|her) hands?) (?:me|my (?:daughter|son|sister|private\w*|body|breasts?)|on me|in my pants"
        r"|between|under my)\b (?=.*\b(?:at night|there|down there|when|where|in (?:my|the) (?:bed"
        r"|room|shower|bath\w*)|under|between|places|inappropriately|private\w*|do not want"
        r"|did not want|sleep|secret|should not)\b)(?!.*\b(?:song|story|speech|words|heart|film|music"
        r"|deeply by)\b)|\bcomes? (?:in)?to my (?:room|bed) at night\b(?!.*\b(?:cat|dog|nightmares?"
        r"|monster)\b)",
    ),
    present=(
        rf"\b(?:he|she|<them>) (?:<is>)?(?:tried to |trying to |threatens to |likes to "
        rf"|used a \w+ to )?{_HITS} {_VICTIM}\b{_NOT_REALLY}{_SPORT}(?<!kicked us)(?!.*\b(?:with (?:his"
        rf"|her|their) (?:words|silence)|snowballs?|water balloon|pillow fight|cold water|in the film"
        rf"|feelings)\b)",
        r"\b(?:he|she|<them>) (?:\w+ )?(?:beat|hit|hurt) (?:me|us) (?:up )?(?:again|badly|last night"
        r"|yesterday|today|this morning|so bad|when (?:he|she) (?:is|was|gets|got) drunk|in front of"
        r"|because i|for not|with (?:a|his|her) (?:belt|fist\w*|stick|bottle|hand|cable|bat|shoe"
        r"|hanger))\b(?!.*\b(?:chess|tennis|cards|game|race|match|feelings|words|deeply)\b)",
        r"\b(?:he|she|<them>) (?:\w+ )?(?:hits|beats|slaps|hurts|punches|kicks|attacks) (?:him|her"
        r"|them)\b(?=.*\b(?:scared|afraid|every|screaming|crying|hear|drunk|help|blood|at night|again"
        r"|police|bruises|door|neighbour)\b)(?!.*\b(?:chess|tennis|cards|game|record|film|series"
        r"|book)\b)",
        r"\b(?:threaten\w*|said|says|told me|tells me|swore|swears|warned|promised|promises|wants"
        r"|trying|tried|texted|text\w*|wrote|writes|shouting|screaming|screamed|yelled|vowed"
        r"|attempt\w*)\b.{0,30}?\b(?:kill|killing|hurt|hurting|shoot|shooting|stab|stabbing|murder"
        r"|murdering|strangle|strangling|beat|beating|burn|burning|find and|cut|slit|drown) (?:me|us"
        r"|my (?:\w+ )?(?:kids|children|family|son|daughter|mum|dad|parents|baby|sister|brother|face"
        r"|throat)|him|them|myself and|our)\b(?! (?:with (?:kindness|work|love)|at (?:chess|tennis"
        r"|cards|golf|fifa|darts|anything)|in (?:a|the) (?:race|game|match)|for (?:eating|forgetting"
        r"|being late|saying|losing|breaking|telling|spilling|using|taking)|if i (?:forget|forgot"
        r"|am late|was late|eat|ate|do not (?:bring|finish|call|try|come|clean|stop singing)|break"
        r"|spoil|touch|lose|lost|miss|burn|wear|sing|use|take|drop|scratch)|to it|up for|feelings"
        r"|out of)\b)(?!.*\b(?:chess|joking\w*|jokingly|laugh\w*|film|movie)\b)",
        r"\b(?:he|she|they|<them>) (?:is|are|will|would|might|could)(?: \w+)? ?(?:going to |gonna "
        r"|about to )?(?:kill|murder|shoot|stab|strangle|hurt|beat|find|come for|come back for) (?:me"
        r"|us|my kids|the kids|her|them|mum)\b(?=.*\b(?:afraid|scared|terrified|hiding|hide|outside"
        r"|gun|knife|locked|police|leave|left|find|found|tonight|drunk|hits?|hit|threat\w*|help|escape"
        r"|run|ran|door|serious|weapon|whispering|basement|i think|means it"
        r"|really mean)\b)(?!.*\b(?:for (?:eating|forgetting|being late)|when (?:she|he|they) (?:sees?"
        r"|finds? out|hears?|gets? home)|if i (?:forget|forgot|am late|do not|eat|ate|break|spoil|lose"
        r"|lost|miss))\b)",
        r"\b(?:afraid|scared|terrified|frightened|worried|fear|sure)\b(?: that)? (?:that )?(?:he|she"
        r"|they|<them>|of what (?:he|she|they)) (?:is|will|might|would|could|may"
        r"|are)(?: \w+)? ?(?:going to )?(?:hurt|kill|hit|find|come back|beat|come after|do to|do when"
        r"|do if|attack|shoot|stab|snap|be waiting|follow) ?(?:me|us|him|her|them|the kids|my \w+"
        r"|and)?\b(?! (?:out|a (?:new|better)|someone|another|the|his|her keys|that i"
        r"|something)\b)(?!.*\b(?:surprise|gift|exam|chess|team)\b)",
        r"\b(?:he|she|they|someone|there is \w+ (?:\w+ )?with|<them>|who|man|guy) (?:has|have|is got"
        r"|has got|is holding|holding|pulled|pulls|pulling|is waving|waving|is pointing|pointing"
        r"|points|is carrying|carrying|came at me with|is coming at me with|grabbed|with"
        r"|is standing there with|drew|got) (?:out )?(?:a|the|his"
        r"|an) (?:\w+ )?<weapon>\b(?! (?:collection|set|licen[cs]e|sharpener|for|block|drawer|shop"
        r"|show|permit|in the (?:film|movie)|like|skills|range|and fork|to (?:cut|open|slice|peel)|as"
        r"|of|party|boy|ball)\b)(?!.*\b(?:chef|cook|kitchen for|hunt\w*|film|movie|toy|baseball"
        r"|cricket|cosplay|costume|museum|collector|vampire)\b)",
        r"\b(?:hands?|arm|arms|belt|fingers|cord) (?:around|round|on|at) (?:my|her|our) (?:neck"
        r"|throat)\b(?!.*\b(?:scarf|necklace|massage|hug\w*)\b)|\b(?:man|guy|someone|he|boy|kid"
        r"|stranger|woman|person|husband|boyfriend|ex|dad|men|people|they"
        r"|father)\b(?: \w+){0,4} with (?:a|the|his|an) (?:\w+ )?<weapon>s?\b(?!.*\b(?:chef|cook\w*"
        r"|film|movie|toy|baseball|cricket|painting|statue|costume|hunt\w*|game|carpenter)\b)"
        r"|\bpoint(?:ed|ing|s) (?:a|the|his|her) (?:gun|knife|pistol|rifle) at\b|\b(?:gun|knife) (?:to"
        r"|at|against|on) (?:my|her|his) (?:head|throat|neck|face)\b|\b(?:shots|gunshots|shooting"
        r"|gunfire|shooter)\b(?=.*\b(?:outside|hear|hearing|in the (?:building|school|mall|street"
        r"|hall\w*)|next door|screaming|active|now|downstairs|upstairs)\b)(?!.*\b(?:film|movie|game"
        r"|photo|range|match|goal|scene|series|penalty)\b)",
        r"\b(?:someone|a man|a stranger|they|he|she|burglars?|intruders?|some (?:guy|man|men)|people"
        r"|my ex\w*(?: \w+)?|men|the guy|this guy|<them>) (?:<is>)?(?:breaking|broken"
        r"|trying to (?:break|get|force)|break|kicking|forcing|climbing|smashing|banging|pounding"
        r"|hammering|broke) (?:in\b|into (?:my|our|the) (?:house|flat|room|apartment|home|place|car"
        r"|window)|through (?:my|the|our)|(?:on |at |in |down )(?:my|the|our) (?:\w+ )?(?:door|window)"
        r"|(?:my|our|the) (?:\w+ )?(?:door|window)|the door (?:down|in))\b(?! (?:the (?:market"
        r"|industry|top))|(?:at|on) (?:a|the) (?:show|talk show))(?!.*\b(?:shoes|new (?:shoes|boots"
        r"|job|team|colleague)|delivery|parcel|postman|kids playing|market|career|hockey)\b)",
        r"\b(?:there is|there are|i hear|i think there is|i think|hear) (?:\w+ )?(?:someone|somebody"
        r"|a man|a stranger|an intruder|a burglar|burglars|intruders|people|footsteps|men"
        r"|voices) (?:is )?(?:\w+ )?(?:in|inside|downstairs in|upstairs in|outside|at|on|hiding in"
        r"|walking around in|moving around in|creeping) (?:my|our|the) (?:\w+ )?(?:house|flat"
        r"|apartment|home|basement|cellar|attic|garden|bedroom|kitchen|window|door|closet|wardrobe"
        r"|garage|roof|hall\w*|living room|front door|back door)\b(?! (?:to (?:deliver|see|read|fix)"
        r"|for (?:the|a|dinner)|party|with (?:a|the|my) (?:parcel|delivery|package|pizza"
        r"|flowers))\b)(?!.*\b(?:delivery|parcel|package|pizza|party|guests?|dinner|meter|plumber"
        r"|repair\w*|postman|carpenter|viewing|tv|film|movie)\b)|\bin my house right now\b"
        r"|\bsomeone (?:is )?(?:in|inside) (?:my|our) (?:house|flat|apartment|home)\b(?!.*\b(?:eating"
        r"|cleaning|plumber|fixing|party)\b)",
        r"\b(?:he|she|my ex\w*(?: \w+)?|a man|someone|some guy|they|<them>) is (?:\w+ )?(?:outside|at"
        r"|in front of|behind) (?:my|our|the) (?:door|house|window|flat|bedroom|apartment"
        r"|work)\b(?=.*\b(?:knife|gun|scared|afraid|will not (?:leave|go)|shouting|screaming|threat\w*"
        r"|drunk|restraining|banging|again|help|police|not supposed|hiding|angry|weapon)\b)",
        r"\b(?:man|guy|someone|stranger|he|car|they|men|woman|creep|van|my ex\w*(?: \w+)?"
        r"|group of \w+) (?:(?:is|are|has been|have been|keeps|keep|is been|kept|was|been|outside"
        r"|who is|that is) )?(?:\w+ )??(?:following|stalking|chasing|watching|harassing|tailing"
        r"|trailing|creeping after) (?:me|us|my (?:daughter|son|kids|sister))\b(?! (?:on|in my"
        r"|around (?:the|my) house|everywhere in the (?:game|house)|back on|on (?:instagram|twitter"
        r"|tiktok|social|facebook|spotify|youtube|linkedin|strava))\b)(?!.*\b(?:instagram|twitter"
        r"|tiktok|facebook|youtube|linkedin|spotify|strava|dog|cat|duck|puppy|kitten|blog|channel"
        r"|dreams?)\b)|\b(?:i|we|she) (?:am|are|is|was) being (?:\w+ )?(?:followed|stalked|chased"
        r"|threatened|attacked|beaten|robbed|abused|held|hunted|blackmailed|mugged|kidnapped"
        r"|trafficked|tortured|choked|strangled|strangl\w+)\b(?! (?:on|by (?:a|my|the) (?:cat|dog|duck"
        r"|puppy|goose|thousands)|up|to account|back|by (?:ads|mosquitoes|deadlines))\b)|\bstalk(?:s"
        r"|ed|ing|er)\b(?=.*\bme\b)(?!.*\b(?:instagram|twitter|social|facebook|profile|cat|dog"
        r"|joke)\b)",
        r"\b(?:i|we) (?:am|are|do|did) not (?:feel )?(?:\w+ )?safe (?:here|at home|with (?:him|her"
        r"|them|my)|in my (?:own )?(?:home|house)|anymore|around (?:him|her|my)|right now|tonight"
        r"|in (?:this|the) (?:house|relationship|marriage))\b(?!.*\b(?:online|password|account|ladder"
        r"|job market)\b)|\bi am not safe$|\b(?:afraid|scared|terrified) (?:to go home"
        r"|of my (?:husband|dad|father|boyfriend|partner|step\w+|brother|ex\w*|mum|mother|uncle|wife"
        r"|girlfriend|son)|of going home|to be alone with (?:him|her|my)|for my (?:life"
        r"|safety))\b(?!.*\b(?:judgement|opinion|cooking|reaction|driving|surprise)\b)"
        r"|\bhiding (?:from (?:him|her|my (?:husband|dad|father|boyfriend|partner|step\w+|ex\w*|mum"
        r"|brother)|them)|in the (?:\w+ )?(?:bathroom|closet|wardrobe|basement|attic|toilet|cupboard"
        r"|bedroom|shed))\b(?=.*\b(?:he|him|she|her|them|they|gun|knife|drunk|scared|someone|shooter"
        r"|police)\b)(?!.*\b(?:hide and seek|presents?|surprise|playing|birthday|spoilers|kids|cat)\b)",
        r"\b(?:need|call|get|send|want) (?:me |us )?the police\b(?! (?:report|academy"
        r"|to fix (?:the )?speed|check|clearance|officer's|box set)\b)|\bhelp (?:me )?(?:he"
        r"|she) is (?:hurting|hitting|beating|attacking|killing|trying to)\b|\b(?:will not|does not"
        r"|would not|refuses to|never) let (?:me|us) (?:leave|go|out)(?: (?:the|this|his|our) (?:house"
        r"|flat|room|apartment|home))?(?:$| and (?:took|he|hit|lock\w*)| alone)|\b(?:locks?|locked"
        r"|keeps?|kept|holds?|holding) (?:me|us|her|my \w+) (?:locked )?(?:in|up|inside|captive"
        r"|prisoner|hostage|here|down)(?: (?:the|a|my) (?:room|house|basement|bathroom|cellar|bedroom"
        r"|flat|closet))?\b(?! (?:mind|touch|the loop|suspense|check|high|stitches|good|great|busy"
        r"|awake|shape|my heart|out of|contract|line)\b)(?=.*\b(?:against|he|she|my|they|room|house"
        r"|basement|hostage|captive|bathroom|food)\b)(?!.*\b(?:keys?|forgot|work|escape room|meeting"
        r"|email|by accident|company)\b)|\b(?:gave|give|gives|left) me (?:with )?(?:a "
        r"|another )?(?:black eye|bruises|broken (?:rib|nose|arm|jaw|tooth))\b|\bheld (?:me"
        r"|us) hostage\b|\bbeing held hostage\b|\b(?:my|the) (?:husband|boyfriend|dad|father|partner"
        r"|ex|wife|mum|girlfriend|step\w+) is (?:\w+ )?(?:violent|abusive)\b|\babusive (?:husband"
        r"|boyfriend|father|relationship|marriage|partner|home|wife|ex|girlfriend)\b(?=.*\b(?:my|i|he"
        r"|she)\b)|\b(?:he|she|my (?:husband|boyfriend|wife|dad|father|partner|ex)) (?:gets|is|becomes"
        r"|gets really) (?:\w+ )?violent\b",
    ),
    told=(
        r"\b(?:he|she|<them>) (?:<is>|just )*(?:hurt|push\w*|shov\w*|thrown|threw|grabbed|dragged|spat"
        r"|choked|strangled|slammed|knocked|tied|cut|stabbed|shot|threatened|burnt?) (?:me|us"
        r"|my (?:daughter|son|kid|kids|mum|child|baby|sister|brother)|the (?:baby|kids)) (?:(?:down"
        r"|against|into|by|around|across|onto|over|up|with|at|in|out|off|on|again|badly|physically"
        r"|really bad)\b(?=.*\b(?:stairs|wall|floor|neck|throat|hair|arm|window|door|ground|again"
        r"|badly|knife|gun|bleed\w*|bed|physically|cigarettes?|fist|bruis\w*|face|belt|table|drunk"
        r"|bottle)\b))(?!.*\b(?:game|match|practice|goal|pool|surprise party|swing|dance|stage|ski"
        r"|bike lesson|tackle)\b)",
        r"\b(?:he|she|<them>) (?:<is>)?(?:threatened|threatening|threatens|threaten) (?:me|us"
        r"|my (?:kids|family|mum|life|daughter|son)|to (?:kill|hurt|shoot|take the kids|burn|come|beat"
        r"|rape|post|find))\b(?! (?:with (?:a (?:fine|lawsuit|bad grade|contract|detention|warning)"
        r"|legal|extra|homework|no dessert))\b)",
        r"\bi (?:was|have been|got|am|was just|just got|just been) (?:just |being |been )*(?:assaulted"
        r"|abused|attacked|beaten(?: up)?|mugged|robbed at|held up at|kidnapped|stabbed|drugged|spiked"
        r"|strangled|choked|trafficked|threatened|robbed)\b(?! (?:in (?:the|a) (?:race|game|match"
        r"|final|election|auction|meeting|discussion|comments|debate)|at (?:chess|tennis|cards|golf"
        r"|table|the (?:finish|meeting))|by (?:mosquitoes|a (?:goose|seagull|better|virus|swan|cold"
        r"|machine)|the (?:better|cold|heat|best|computer|system))|of (?:my|a|the) (?:win|goal|victory"
        r"|sleep|time|chance)|to (?:it|the)|with (?:questions|emails))\b)(?!.*\b(?:chess|match|referee"
        r"|election|game|penalty)\b)",
        r"\bsomeone (?:has )?(?:put|slipped) something in my drink\b|\bmy drink (?:was|has been"
        r"|got) spiked\b|\bkids (?:at|from) school (?:beat|hit|kick|push)\w* me\b",
    ),
)  # fmt: skip
"""Violence against the person, or someone near."""

_WANT = (
    r"i (?:(?:am|have|do|will|would|swear|think|feel|really|just|promise|bet|can|might|honestly|could"
    r"|should|want|need|wanted|had"
    r"|was|are|going|about|planning|plan|ready|thinking|tempted|to|about to|of|like|i|be|decided|this"
    r"|an|the|urge|out|feel like"
    r"|and|even) )*?"
)
_FOR_FUN = (
    r"(?! (?:(?:an? )?(?:e?mail|text|message|call|line|look|note|question|glance|smile|photos?"
    r"|video)\b|at (?!night|school|work|home|the|his|her)|for (?:eating|forgetting|that|this|finishing"
    r"|being late|taking|saying|leaving|not|telling|stealing|breaking|using|wearing|spoiling|making"
    r"|coffee)"
    r"|in (?:the (?:game|race|match|finals?|next (?:round|level)|boss fight)|chess|tennis|this (?:game"
    r"|level)|fortnite|minecraft|court|cards|fifa|mario)|with (?:kindness|love|laughter|my (?:cooking"
    r"|jokes|singing|camera)|boredom|questions)|up for|off (?:in the game|the list)|feelings|if (?:he"
    r"|she|they|you) (?:does not (?:stop|call|answer|clean|do)|do not (?:stop|call|answer|clean|do)"
    r"|eats?|forgets?|plays?|sings?|spoils?|touch\w*|says? (?:that|it) (?:again|once)|wakes? me"
    r"|takes my (?:seat|charger|food|chips|parking spot|phone|fries|place|mug)|leaves? (?:the|his"
    r"|her) (?:socks|dishes|towel|toilet))"
    r"|because (?:he|she|they) (?:ate|forgot|took my|left the|spoiled|finished|used my|borrowed"
    r"|broke my|lost my|drank)|(?:on )?level|boss|dragon|zombies?|monsters?|weeds|engine|lights|time"
    r"|character|someone for (?:a|an|some)|for (?:a|an|some) (?:coffee|pizza|beer|burger|nap|holiday"
    r"|drink|cigarette))\b)"
    r"(?!.*\b(?:ate|eaten|forgot|spoil\w*|spoiler\w*|borrow\w*|my (?:sandwich|cake|chips|charger|last"
    r"|dessert|chocolate|leftovers|cookies?)|snor\w+|dishes|socks|surprise party|lol|haha|joke"
    r"|joking\w*|jokingly|video ?game|game|chess|level|respawn|quest|console|paintball|laser tag|nerf"
    r"|water pistol|snowball|pillow fight|photo\w*|camera|wedding|portrait|film|movie|scene|script"
    r"|novel|character|chapter|recipe|story|play|penalty|free kick|basketball|zombie|minecraft"
    r"|fortnite|d and d)\b)"
)

THREATENED = Signs(
    certain=(
        rf"\b{_WANT}(?<!could )(?<!could have )(?:kill|killing|murder|murdering|stab|stabbing|shoot"
        rf"|shooting|strangle|strangling|poison|poisoning|slaughter|execute"
        rf"|choke) (?:\w+ and )?<whom>\b{_FOR_FUN}",
        rf"\b{_WANT}(?:hurt|hurting|harm|harming|beat up|beat the \w+ out of|hit|hitting|smash|attack"
        rf"|attacking|punch|shake|shaking|smother|smothering|drown|drowning|burn|torture|break"
        rf"|bash) (?:<whom>|his (?:face|head|neck|skull|jaw)|her (?:face|head|neck))\b(?! (?:up (?:for"
        rf"|on|later|about|when|with|tomorrow)|with (?:a )?(?:question|this|the (?:news|bill)|my car)"
        rf"|feelings|hand|heart|news|at (?:chess|tennis|golf|cards|ping pong)|hands|to (?:it|the)"
        rf"|record|by (?:a|\w+ points)|in (?:chess|tennis|the (?:race|game|match|final\w*))|the news"
        rf"|of (?:hours|meetings)|off)\b)(?<!not hurt)(?!.*\b(?:feelings|by accident|accidentally|news"
        rf"|with the truth|by (?:leaving|saying|telling|quitting|breaking up)|chess|game|match|race"
        rf"|gently|break up|water|tickle|never|not want)\b)(?<!will not)",
        r"\b(?:afraid|scared|worried|terrified|frightened|think|thoughts?|thinking|fantas\w+|dream\w*"
        r"|urge|urges|impulse|voices?|imagin\w+|obsess\w*|plan\w*|close to|tempted|feel like"
        r"|keep myself from|stop myself from)\b.{0,40}?\b(?:(?:i (?:am going to|will|might|would|could"
        r"|may)|of|about|tell me to|telling me to|to|from|say to|saying to) )(?:\w+ )?(?:hurt|hurting"
        r"|kill|killing|harm|harming|hit|hitting|beating|shaking|hitting|shake|shaking|stab|stabbing"
        r"|shoot|shooting|murder\w*"
        r"|attack\w*|smother\w*|strangl\w*|drown\w*|push\w*) (?:<whom>|the baby)\b(?! (?:feelings"
        r"|by (?:leaving|saying|telling)|if i (?:leave|say|quit|tell)|with (?:the|my) (?:truth|words"
        r"|decision)|in the game)\b)(?!.*\b(?:feelings|game|novel|chapter|boxing|chess|truth"
        r"|by accident|car door)\b)",
        r"\b(?:i have|i have got|i got|i bought|i am (?:bringing|taking|getting|buying|loading)"
        r"|i will (?:bring|take|get)|i know where (?:to get|dad keeps)|i am going to (?:get|bring|take"
        r"|use|buy)|with|have) (?:a|my|the|his|dad's|some|my dad's|my father's) (?:\w+ )?(?:gun|knife"
        r"|rifle|bomb|shotgun|pistol|guns|weapons?|machete|axe|acid|explosives)\b(?=.*\b(?:school"
        r"|office|work(?:place)?|mall|church|mosque|synagogue|use it (?:on)?|revenge|pay for|they will"
        r"|find him|find her|his house|her house|my boss|tomorrow they|all of them|everyone"
        r"|not afraid to|teach (?:him|them|her)|not coming back)\b)(?!.*\b(?:hunt\w*|chef|cook\w*"
        r"|licen[cs]e|range|film|play|toy|costume|butter|bread|cheese|onions?|cutting|kitchen"
        r"|water)\b)",
        r"\bi\b.{0,40}\b(?:shoot|shooting|blow|blowing|bomb|bombing|burn|burning) (?:up |down )(?:the"
        r"|my|his|her|their|that|this|our|a) (?:\w+ )?(?:school|office|house|building|church|mosque"
        r"|synagogue|place|mall|hospital|flat|shop|university|college|club)\b(?!.*\b(?:game|film|movie"
        r"|balloons?|photos?|candle|accident\w*)\b)",
        r"\b(?:shoot(?:ing)? up|blow(?:ing)? up|burn(?:ing)? down|bomb(?:ing)?|set fire to"
        r"|setting fire to|torch(?:ing)?) (?:the|my|his|her|their|that|this|our|a) (?:\w+ )?(?:school"
        r"|office|house|building|church|mosque|synagogue|place|mall|hospital|car|flat|shop|home|store"
        r"|university|college|club)\b(?=.*\b(?:i|we)\b)(?!.*\b(?:in the (?:film|movie|game|series)"
        r"|balloons?|game|minecraft|candle|accidentally|nearly|almost|cooking|oven|they|he|she"
        r"|terrorists?|documentary)\b)|\b(?:how (?:do i|to|can i|would i|do you)|help me|ways? to"
        r"|want to|going to|teach me to|instructions) (?:\w+ )?(?:build|make|plant|get|buy"
        r"|making) (?:a |an )?(?:\w+ )?(?:bomb|explosives?|silencer|ghost gun|molotov)\b(?!.*\b(?:bath"
        r"|seed|hot chocolate|cocoa|glitter|cherry|film|movie|game|minecraft)\b)|\bhow (?:do i|to"
        r"|can i|could i|would i|do you) (?:\w+ )?(?:kill|poison|murder|strangle|get rid of the body"
        r"|hide a body|drug|hurt) ?(?:someone|a person|people|him|her|them|my (?:husband|wife|boss"
        r"|ex\w*|neighbour|mum|dad|brother|sister|step\w+|boyfriend|girlfriend|roommate)"
        r"|somebody)?\b(?! (?:weeds|time|ants|the|moss|mould|mold|bacteria|germs|flies|mosquitoes"
        r"|a (?:wasp|spider|dragon|zombie|weed|computer|process|program|vampire|cold|hangover)|fleas"
        r"|bugs|bed bugs|rats|mice|slugs|odou?r|bed|moths|feelings|less|off|lice|grass|it on stage"
        r"|two hours|an hour|fruit|zombies|in (?:the )?game)\b)(?=.*\b(?:someone|person|people|him|her"
        r"|them|my|body)\b)(?!.*\b(?:novel|feelings|game|crime story|story|film|character|book)\b)",
        r"\bi (?:am going to|will|want to) make (?:him|her|them|everyone"
        r"|you all) (?:all )?(?:pay for what|suffer|bleed|regret (?:being born|ever)|pay with)\b"
        r"|\b(?:they|he|she|everyone) (?:will|are going to|is going to) (?:all )?(?:die"
        r"|bleed) (?:for (?:this|what)|tomorrow|tonight|by my)\b",
    ),
    told=(
        r"\bi (?:think i |have |just |may have |might have )*(?:killed|stabbed|shot|strangled|murdered"
        r"|poisoned) (?:someone|a (?:man|woman|person|guy|kid)|him|her|them|my (?:\w+ )?(?:wife"
        r"|husband|boss|ex\w*|neighbour|mum|dad|brother|sister|step\w+|boyfriend|girlfriend|roommate"
        r"|friend|son|daughter|baby))\b(?! (?:an? (?:look|e?mail|text|message|glance|question)"
        r"|in (?:the|a|my|that|this) (?:game|boss|last|dream|match|level)|with (?:kindness|a (?:smile"
        r"|look|joke))|down|feelings|mood|the|plants?|at (?:chess|laser|paintball))(?:))(?!.*\b(?:game"
        r"|level|boss fight|respawn\w*|paintball|laser|laugh\w*|joke|jokes|dream\w*|quest|minecraft"
        r"|fortnite|portrait|photos?|plants?|with kindness)\b)",
        r"\bi (?:\w+ )?(?:hit|beat|slapped|shook|choked|punched|hurt|kicked|threw|smacked) (?:the baby"
        r"|my (?:\w+ )?(?:baby|wife|husband|girlfriend|boyfriend|kid|kids|child|children|son|daughter"
        r"|mum|mother|toddler|partner))\b(?! (?:at|in|with (?:a )?(?:snowball|pillow|ball|balloon"
        r"|question)|by accident|accidentally|feelings|to the|hand|up for|on the|a (?:ball|party|kiss"
        r"|surprise)|birthday|for (?:the first time )?at|out|some|hair|off the)\b)(?!.*\b(?:chess"
        r"|tennis|cards|game|race|snowball|pillow|balloon|accident\w*|feelings|party|words"
        r"|by (?:saying|forgetting|leaving)|monopoly|uno|match|hands)\b)",
    ),
)  # fmt: skip
"""Violence that the person may do."""
