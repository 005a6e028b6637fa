"""The ideas that `signs_broad` names: each a pattern of whole words, in the form of `spoken`. Plain data."""

from __future__ import annotations

IDEAS = {
    # who
    "i": r"i|me|my|myself",
    "me": r"me|us|myself",
    "them": r"<them>",
    "mine": r"<mine>|my \w+ (?:year|month|week) old|him|her|them|he|she|they|someone",
    "child": (
        r"baby|toddler|newborn|infant|son|daughter|kids?|child|children|boy|girl|little one|grandson"
        r"|granddaughter|nephew|niece|twins?|two year old|three year old"
    ),
    "other": (
        r"he|she|it|they|we|you|dog|cat|hamster|puppy|plants?|phone|battery|laptop|everyone|people|<mine>"
        r"|grandma|grandpa|mum|dad|character|star|company|language|tree|bees?"
    ),
    # one's own death
    "die": (
        r"die|dying|be dead|being dead|dead|not exist|stop existing|end my life|ending my life"
        r"|not be alive|not wake up|take my life|kill myself|killing myself|not alive|no longer alive"
        r"|finish myself"
    ),
    "dwell": (
        r"think about|thinking about|thinking of|thoughts? of|thought about|think of|dream of|dreaming of"
        r"|obsess\w*|fantasi\w+|made up my mind|decided|plan|plans|planned|planning|wish|wishing|hope"
        r"|hoping|ready|longing|look forward|every (?:single )?(?:day|night|morning)|all day|all the time"
        r"|tonight|tomorrow|rather|crave|want|better|research\w*|googl\w+|deserve|tempt\w+|urge|waiting"
    ),
    "end-all": (
        r"(?:end|ending|finish|finishing|stop|stopping) (?:everything|it all|all of it|all this|this all"
        r"|my pain|my suffering|the suffering)"
    ),
    "final": (
        r"tonight|for good|forever|once and for all|close to|want to|going to|about to|ready|tired|soon"
        r"|tomorrow"
    ),
    "living-on": (
        r"keep (?:on )?living|go(?:ing)? on living|stay(?:ing)? alive|to live|being alive|be alive"
        r"|carry on living|still alive|keep going on living|still here|keep existing|exist|go on"
        r"|keep going"
    ),
    "what-for": (
        r"why (?:i|should i|am i|do i|bother)|no (?:reason|strength|point|energy|will|purpose|sense|power)"
        r"|not (?:have|see|find|got) (?:a|any|the) (?:reason|strength|point|energy|will|purpose|sense"
        r"|power)|what for|no longer (?:have|see|want|know)|can not find a reason|not worth|no idea why"
        r"|not deserve|not have it in me"
    ),
    "somewhere": (
        r"in (?:this|that|the|a|my|berlin|london|new york) (?:\w+ )?(?:city|town|flat|house|country|place"
        r"|village|apartment|neighbourhood)|abroad|with (?:my|him|her|them|this|the|a)|diet|project|course"
        r"|song|healthy|vegan|relationship|game|run|running|hike|discussion|argument|meeting|talking"
        r"|this job|alone in|team|company|rule|restaurant|shop|about"
    ),
    "urge-jump": (
        r"(?:should|could|might|want to|wanna|going to|about to|would|ready to|let me) jump$|i (?:will"
        r"|am going to|want to) jump (?:now|tonight|down)"
    ),
    "harms-self": (
        r"(?:cuts?|cutting|hurts|hurting|harms?|harming|burns|burning|starving|starves|scratching"
        r"|punishing|killing|kills?|hang\w*|stabb\w*) (?:himself|herself|themselves)"
    ),
    "shooter": (
        r"burglars?|intruders?|shooter|gunman|gunmen|terrorists?|hostage taker|armed (?:man|men"
        r"|robbers?|guy|person)|knife man"
        r"|attacker|shots fired"
    ),
    "here-now": (
        r"in (?:our|my|the|this)|outside|here|near|at (?:our|my|the)|next to|coming|right now|downstairs"
        r"|upstairs|across"
    ),
    "use-it": r"(?:will|going to|want to|about to|ready to|not afraid to|might) use (?:it|them)\b",
    "lover": (
        r"with (?:him|her|them|my|this|that)|relationship|marriage|contract|subscription|project|meeting"
        r"|friendship|collaboration|lease"
    ),
    "how-much": r"how (?:much|many|high)|what (?:dose|amount|quantity)|which (?:dose|pills|poison)",
    "lethal": (
        r"deadly|lethal|fatal|to die|kill me|kills? you|kill a person|kill someone|would kill|not survive"
        r"|overdose|end it|end my life"
    ),
    "dose": r"<pills>|dose|it take|need to take|mg|units|alcohol and",
    "cuts": r"cut|cuts|cutting|carv\w+|slash\w*|slic\w+|scratch\w* open|burn|burned|burning",
    "hidden-limb": r"thighs?|wrists?|forearms?|inner arm|upper arms?|veins?|skin|my arms|my legs|my stomach",
    "funeral": (
        r"(?:nobody|who|no one)\b.{0,30}\bmy funeral|(?:plan|planned|planning|picked|imagin\w+"
        r"|songs? for) (?:\w+ ){0,3}my (?:own )?funeral"
    ),
    "die-if": (
        r"if i (?:died|was dead|were dead|am dead|die|disappeared|vanished|killed myself|was gone"
        r"|were gone|did not wake up|never woke up|jumped|stopped existing|was not here|was not around"
        r"|were not here|never came home|never came back)"
    ),
    "uncared": (
        r"nobody|no difference|who would|not even|would not (?:care|notice|miss|mind|matter)|better|easier"
        r"|best|good for|relieved|happier|peace|not matter|finally|problem solved|a favour|a favor"
    ),
    "nothing-left": (
        r"(?:nothing|no place|no room|not a place|nobody) (?:left |here |there )?(?:for me"
        r"|left)(?: for me)? (?:in|on|here|anymore|to live|but)|nothing (?:keeps|is keeping"
        r"|holds) me (?:here|alive|going)|not belong (?:in|on) this (?:world|earth|life|planet)"
        r"|want out of (?:life|this life|here for good)|leave (?:everyone|everything|you all|it all"
        r"|this world|this life|them all) behind(?: for good| forever)?|see you (?:all )?on the other side"
        r"|(?:not|never) (?:going to )?(?:make|making|survive|get through) (?:it )?(?:to (?:morning"
        r"|tomorrow|christmas|my birthday|next \w+)|through (?:the|this|another) night|the night|tonight)"
        r"|not (?:be|stay) (?:alive|here) (?:much )?longer|lost (?:all )?(?:my )?(?:hope|reason to live"
        r"|will to live)|no hope left|there is no hope|nothing matters anymore|too tired to (?:live|exist"
        r"|go on|be alive)|cannot see tomorrow|stopped (?:wanting|caring) to live"
        r"|drink(?:ing)? myself to death|starv\w+ myself|punish\w* myself|hurt\w* myself on purpose"
        r"|not deserve to (?:live|be here|exist)|do(?:ing)? something to myself|what i (?:might|could"
        r"|would|will|may) do to myself|harm(?:ing)? myself"
    ),
    "distrust": (
        r"not trust myself|scared of myself|afraid of myself|do something (?:stupid|terrible|bad|rash"
        r"|final)|what i (?:might|could|may|will) do|not safe (?:with|from) myself"
        r"|not be (?:left )?alone (?:tonight|right now)|might do something"
    ),
    "vehicle-kills": (
        r"(?:car|truck|bus|train|lorry|lightning|plane|something|someone|cancer|bullet|tram"
        r"|meteor)\b.{0,30}\b(?:run me over|hit me|kill me|kills me|crash|took me|take me out|take me"
        r"|runs me over|hits me|end it)"
    ),
    "blade": (
        r"blades?|razors?|razor blades?|knife|knives|scissors|scalpel|glass|lighter|cigarettes?|box cutter"
        r"|needle|shard"
    ),
    "limb": r"arms?|wrists?|legs?|thighs?|skin|veins?|stomach|forearms?",
    "mishap": (
        r"shav\w+|cook\w*|chop\w*|kitchen|accident\w*|slip\w*|onions?|bread|vegetables|peel\w*|paper|tin"
        r"|dropped|broke|broken|stepped|gardening|washing up|dishes|workshop|carv\w+ (?:pumpkin|wood)"
        r"|tattoo\w*|vaccin\w+|blood test|doctor|nurse|surgery|cast|sandwich|can opener|fell|playing"
        r"|football|bike|stuck|tripped|fence|cat|rose"
    ),
    "jump": (
        r"(?:jump|jumps|jumping|leap|step|stepping|throw\w* (?:myself|himself|herself)|fall|falling|walk"
        r"|walking|driv\w+|steer\w*)"
    ),
    "from": r"off|from|out of|in front of|over|under|onto",
    "height": (
        r"bridge|roof|rooftop|balcony|building|windows?|cliff|ledge|tower|parking garage|car park|overpass"
        r"|train|tracks|railing|edge|floor window|quarry|dam|subway|platform|motorway"
    ),
    "fun": (
        r"bungee|parachut\w*|pool|lake|swim\w*|dive|diving|stunt|cat|dog|trampoline|board|holiday"
        r"|rope course|climbing|water|as a kid|when i was|bird|squirrel|museum|station|got off|get off"
        r"|go for|home|to work"
    ),
    "means": (
        r"<pills>|rope|noose|gun|pistol|razor blades?|helium|charcoal|exhaust|insulin|gas oven|belt around"
        r"|poison"
    ),
    "plan": (
        r"tonight i|this is it|end it|it will (?:all )?be over|over soon|be over|finally (?:be )?(?:free"
        r"|over|at peace|rest)|goodbye|nobody can stop|no turning back|ready to go|last (?:time|night|day)"
        r"|be with (?:my|him|her)|peace|stop the pain|make it stop|stop hurting|use (?:it"
        r"|them) (?:on myself|tonight)|all at once|all of them|enough to|stare at|staring at|looking at"
        r"|keep looking|in my hand|tempt\w*|calling me"
    ),
    "says": (
        r"says?|said|saying|told|tells|wrote|writes|text\w*|sent|posted|messaged|threatens?|threatened"
        r"|keeps talking|talks|talking|wants?|is going to|thinking|admitted|confessed|on the phone"
        r"|called me|calling me|begging"
    ),
    "their-death": (
        r"not be (?:alive|around|here)(?: anymore)?|no longer be (?:alive|here|around)|will be dead"
        r"|be gone by|(?:kill|killing|hang\w*|hurt\w*|harm\w*|cut\w*) (?:himself|herself|themselves"
        r"|themself)|wants? to die|want to die|to die|end (?:it|his life|her life|their life|it all)"
        r"|not want to live|suicid\w+|sleep forever|be dead|better off dead|will jump|to jump"
        r"|going to jump|jump(?:ing)? off|no longer want to live|last goodbye|not be here tomorrow"
        r"|not see (?:him|her|them) again|can not go on|nothing to live for"
    ),
    "trifle": (
        r"embarrass\w*|laugh\w*|shame|boredom|exam results|joke\w*|funny|haha|old age|in peace|peacefully"
        r"|hair|game|character|the queue|rope|lake|pool|water|bandwagon|ship"
    ),
    # the body
    "ingest": (
        r"took|take|taken|takes|taking|ate|eaten|eating|eats|swallow\w*|drank|drunk|drinking|got hold of"
        r"|got into|gotten into|chew\w*|gulped|inject\w*|emptied|put .{0,20} in (?:his|her|their) mouth"
        r"|snorted|sniffed|downed|popped"
    ),
    "drug": (
        r"<pills>|(?:my|his|her|grandma's|grandpa's|mum's|dad's) (?:\w+ )?(?:medicine|pills|tablets|meds)"
    ),
    "toxin": (
        r"<toxin>|nightshade|foxglove|oleander|lily of the valley|mothballs|vape liquid|nicotine"
        r"|essential oil|coin|marbles?|screws?|nails|small magnets|broken glass|needle|pin|plastic piece"
        r"|toy part"
    ),
    "much": (
        r"too many|too much|whole|entire|all (?:of )?(?:my|the|his|her|them)|every (?:single )?(?:pill|one"
        r"|tablet)|handfuls?|a lot|lots|dozens?|twenty|thirty|forty|fifty|fifteen|hundred|bottle|packet"
        r"|pack|box|some|wrong|double|unknown|accidentally|by accident|by mistake|overdos\w*|four times"
        r"|three times"
    ),
    "prescribed": (
        r"doctor|prescri\w*|every (?:morning|day|evening|night)|daily|for (?:my|a|the) (?:headache|cold"
        r"|allerg\w+|back|blood pressure|pain|knee|fever|period|thyroid|migraine|cough|tooth\w*|teeth|flu"
        r"|heartburn)|vitamins?|helping|side effects|forgot to|refill|pharmacy|remember|reminder|vet"
        r"|(?:one|a|two|1|2) (?:\w+ )?(?:aspirins?|ibuprofen|tablets?|pills?|paracetamol|painkillers?"
        r"|tylenol|advil)"
    ),
    "run-over": (
        r"(?:got|was|were|been|get|is|are|gets|being) (?:\w+ )?(?:hit|struck|run over|knocked (?:down"
        r"|over)|crushed) by (?:a|an|the|his|her|my|some) (?:\w+ )?(?:car|truck|bus|lorry|train|van"
        r"|motorbike|motorcycle|taxi|tram|bike|bicycle|scooter|tractor|forklift)"
    ),
    "feels-like": r"feels? like|felt like|feeling like|as if|like i (?:was|got)|like being",
    "pain": r"pain|pains|hurts?|hurting|cramps?|ache|agony|stomach|appendix|belly|headache",
    "unbearable": (
        r"unbearable|excruciating|agony|can not (?:stand(?: up)?|walk|move|bear it|sit|straighten|see)"
        r"|scream\w*|worst (?:pain|headache)|doubled over|burst|ruptured|throwing up blood|passing out"
        r"|faint\w*|cold sweat|sweating (?:a lot|and|like)|pregnant|spreads? (?:to|into) (?:my|his|her)"
        r"|down (?:my|his|her) (?:left )?arm|jaw|pale"
    ),
    "fails": (
        r"collapsed|unconscious|unresponsive|not react\w*|no reaction|passed out|fainted|not responding"
        r"|not respond|not breathing|no pulse|not moving|limp|lifeless|turning blue|convuls\w+|seizing"
        r"|lips (?:are )?blue|can not be woken|out cold|not wake up|not waking up|stopped breathing"
        r"|gasping|barely breathing|keeled over|blacked out|going into shock|foaming|not coming round"
        r"|slumped over|eyes rolled back|not opening (?:his|her) eyes|not conscious"
    ),
    "patient": (
        r"he|she|i|<mine>|someone|mum|dad|grandma|grandpa|man|woman|lady|baby|person|colleague|neighbour"
        r"|stranger|boy|girl|guest|driver"
    ),
    "machine": (
        r"surgery|operation|an(?:a)?esth\w+|phone|computer|laptop|server|app|website|printer|tv|screen"
        r"|router|engine|browser|software|system|market|stock|company|bridge collapsed|tent|shelf|chair"
        r"|traffic|queue|line|team|economy|e?mails?|texts?|messages?|sofa|couch|invitation"
        r"|customer service|support team|the boiler|mortgage|app store|landlord|seller|recruiter"
    ),
    "bleed": r"bleed\w*|blood|haemorrhag\w+|hemorrhag\w+",
    "badly": (
        r"a lot|lot of|lots of|badly|heavily|everywhere|will not stop|can not stop|not stopping|like crazy"
        r"|much|pouring|gushing|spurting|all over|from (?:his|her|my|the) (?:head|ears?|neck|eyes?|wrists?"
        r"|throat)|deep|pregnant|heavy|severely|out of control|soaked|puddle|pool of|non stop|fast"
        r"|cough\w* up|vomit\w* up|throwing up"
    ),
    "no-blood": (
        r"test|donat\w*|pressure|sugar|sample|film|movie|game|nosebleed|nose|orange|type|period|gums"
        r"|radiator|money|cash|steak|vampire|brothers?|thicker|bank|moon|hell|count|new blood|relative"
        r"|on the news|cold blood|bad blood|edge"
    ),
    "chest": r"chest|breastbone|heart",
    "squeezed": (
        r"tight\w*|pressure|band|squeez\w*|crush\w*|heavy|stabbing|pain|pains|hurts?|hurting|burning"
        r"|elephant|vice|ache|aching|clamp\w*|tearing|pressing|fist"
    ),
    "heart-signs": (
        r"sweat\w*|left arm|my arm|his arm|her arm|jaw|breath\w*|nause\w*|sick|dizzy|faint\w*|shoulder"
        r"|numb|pale|neck|back|throw up|throwing up|now|suddenly|since this|strange|terrible|awful"
    ),
    "not-heart": (
        r"heartburn|cough\w*|broke my heart|heartbreak|breaks|broken heart|workout|gym|push ups|bench"
        r"|muscle|sunburn|wax\w*|bra|treasure|drawers?|freezer|love|crush on|happy|proud|warm|grief|miss"
        r"|goodbye|breakup|heart to heart|by heart|presentation|sad|homesick|news|song|heavy heart"
        r"|training"
    ),
    "swells": (
        r"(?:face|lips|tongue|throat|eyes?|airway|mouth|neck)\b.{0,15}(?:swell\w*|swollen|puff\w*|closing"
        r"|itch\w*)|swelling of (?:my|his|her)"
    ),
    "allergy": (
        r"allerg\w*|sting|stung|bees?|wasps?|hornet|peanuts?|nuts?|shrimps?|ate|eaten|medicine|bitten"
        r"|antibiotics?|penicillin|hives|breath\w*"
    ),
    "falls-in": r"(?:fell|fallen|fall|falls|falling|slipped|jumped|went) (?:in|into|through)",
    "deep-water": r"pool|pond|river|lake|well|canal|water|harbou?r|sea|ice|dock",
    "soaked": (
        r"laugh\w*|fun|soaked|paddling|swims|wet shoes|everyone|phone|keys?|glasses|ball|place|puddle"
        r"|climbed out|pulled (?:him|her) out and"
    ),
    "inhaler": r"inhaler|epipen|epi pen|insulin|oxygen|nitro\w*",
    "without": (
        r"no|without|not|lost|empty|forgot|need|needs|where|run out|ran out|expired|not working"
        r"|left at home"
    ),
    "attack": (
        r"asthma|allergic|anaphyla\w*|sting|stung|breath\w*|wheez\w*|attack|hypo|sugar|chest|peanuts?|blue"
        r"|swelling|dizzy|shaking|confused"
    ),
    # fire
    "burns": (
        r"is burning|are burning|burning down|on fire|in flames|caught fire|catching fire|ablaze"
        r"|flames are|there are flames|went up in flames|fire is|there is (?:a )?fire|fire in|fire at"
        r"|smoke in|smoke is|full of smoke|smoke (?:coming|everywhere|pouring|filling)|lots of smoke"
        r"|thick smoke|see flames|see smoke"
    ),
    "thing": (
        r"house|flat|home|kitchen|building|room|bed|bedroom|bathroom|stove|oven|car|office|apartment"
        r"|mattress|curtains?|sofa|couch|roof|garage|basement|cellar|attic|hall\w*|stair\w*|barn|shed"
        r"|forest|woods|pan|toaster|charger|christmas tree|clothes|sleeve|carpet|everything|socket|outlet"
        r"|microwave|dryer|washing machine|dishwasher|fridge|van|bus|school|shop|restaurant|engine|scooter"
        r"|bin|oil|tent|boat|caravan|heater|lamp|cables?|wires?|plug|door|hotel|neighbours?|next door"
        r"|upstairs|downstairs|floor|corridor|elevator|lift|wall|balcony|garden shed|hob|cooker|grease"
        r"|train|plane|cabin"
    ),
    "cosy": (
        r"fireplace|bonfire|campfire|barbecue|bbq|candles?|incense|marshmallows?|wood stove|chimney"
        r"|fire pit|logs?|grill|grilling|steak|toast|burnt|fireworks|sunset|sun|film|movie|game|song"
        r"|candlelight|cigar|cigarettes?|smoking|smoke machine|concert|stage|volcano|drill|years ago"
        r"|was a kid|calories|bridges|cd|chili|curry|spicy|sale|sold|team|career|passion"
        r"|(?<!not )put (?:it )?out|extinguished|firefighters? (?:came|were|put)|insurance|alarm test"
        r"|neighbourhood watch|vape|factory chimney|steam"
    ),
    # violence
    "attacker": (
        r"he|she|they|someone|people|<mine>|man|guy|men|stranger|boys|gang|dad|mum|stepdad|stepmum"
        r"|stepfather|stepmother|boyfriend|husband|ex|uncle|coach|teacher|neighbour|woman|girls|kids"
        r"|bullies|father|mother|brother|partner|wife|girlfriend"
    ),
    "assaults": (
        r"(?:hits?|hit|hitting|beats?|beat|beating|beaten|punch\w*|chok\w*|strangl\w*|slap\w*|kick\w*"
        r"|stab\w*|attack\w*|grab\w*|push\w*|shov\w*|threw|throws?|throwing|dragg?\w*|pull\w*|burn\w*"
        r"|whip\w*|bit|bites|spat|slamm\w*|shak\w+|pinn\w*|held|holds) (?:\w+ ){0,3}?(?:me|us)"
    ),
    "hard": (
        r"me up|us up|throat|neck|wall|hair|stairs|boiling|acid|plates?|glass|bottle|knife|gun|belt"
        r"|fists?|floor"
        r"|ground|bed|drunk|bruis\w*|bleed\w*|face|every (?:day|night|week|time)|again|when(?:ever)? (?:he"
        r"|she) (?:drinks|is angry|is drunk|gets)|screwdriver|hammer|chair|cigarettes?|hot iron|until i"
        r"|in front of (?:the|my|our) (?:kids|children)|afraid|scared|against my will|for not|because i"
        r"|black eye|hospital|ribs?|stomach|head|last night"
    ),
    "sport": (
        r"chess|tennis|cards|football|golf|darts|match|final|score|goals?|league|season|tournament"
        r"|monopoly|quiz|game|games|race|points|penalt\w+|team|ping pong|sparring|judo|karate|boxing"
        r"|wrestling|training|practice|massage|tickl\w*|snowballs?|pillow|surprise|party|jok\w+|words"
        r"|feelings|compliments?|questions?|bill|film|movie|dance\w*|swing|pool|hug\w*|laugh\w*"
        r"|breath away|hand in hand|attention|leg|teeth|dentist|cat|dog|ball|wave|branch|strings|loop"
        r"|curiosity|dream|news|accountable|responsible|up early|into the meeting|in my arms|in (?:his"
        r"|her) arms"
    ),
    "bed": (
        r"(?:came|comes?|coming|goes|went|sneaks?|sneaked|snuck|gets|got|climbs?"
        r"|crawls?) (?:back )?(?:in(?:to)?|to) my (?:\w+ )?(?:bed|room|bedroom)"
    ),
    "touches": (
        r"touch\w*|undress\w*|naked|under my|night|secret|not tell|hands|lies on|lay on|on top of|kiss\w*"
        r"|takes off|pants|body"
    ),
    "others-beaten": (
        r"(?:beating|kicking|attacking|stabbing|robbing|mugging|strangling|hitting|assaulting|choking"
        r"|raping|punching|hurting|shooting at|torturing) (?:up )?(?:(?:a|an|the|my|some|his|her|this|that"
        r"|another|two) )?(?:\w+ ){0,2}?(?:man|woman|boy|girl|kid|kids|guy|neighbour|wife|child|baby|mum"
        r"|mother|friend|sister|brother|person|lady|homeless|somebody|someone|people|son|daughter"
        r"|girlfriend|dad|each other)"
    ),
    "about": (
        r"street|right now|outside|next door|in front of|help|hear|screaming|see|downstairs|upstairs"
        r"|police|window|bus stop|park|station|on the bus|blood|going to kill|on the ground|on the floor"
        r"|now"
    ),
    "prowler": (
        r"(?:someone|somebody|a man|a stranger|intruder|burglar|footsteps|people|men|noises|voices|person"
        r"|guy|figure)\b.{0,40}\b(?:walking around|moving|creeping|inside|downstairs|upstairs|in (?:my|our"
        r"|the) (?:\w+ )?(?:house|flat|apartment|garden|basement|attic|kitchen|hall\w*|room|bedroom|yard"
        r"|garage)|at (?:my|the) (?:back )?(?:door|window)|trying (?:the|my) (?:door|handle|lock|window)"
        r"|picking (?:the|my) lock|rattling|broke in|breaking in|climbing|crawling|got in|in here with"
        r"|hiding)"
    ),
    "alone": (
        r"alone|nobody else|scared|afraid|terrified|should be (?:home )?(?:alone|empty)|hiding|whisper\w*"
        r"|not supposed|help|police|do not know (?:him|them|who)|strang\w+|weapon|knife|gun"
        r"|middle of the night|in the dark|locked myself|under the bed|never seen"
    ),
    "will-hurt": (
        r"(?:is going to|are going to|will|wants to|is about to|is trying to|threatens to) (?:kill|hurt"
        r"|beat|shoot|stab|rape|strangle|find) (?:me|us|my (?:kids|son|daughter|mum)|the kids|her|them)"
    ),
    "fear": (
        r"afraid|scared|help|hiding|police|gun|knife|outside|door|found me|please|tonight|drunk|serious"
        r"|means it|hits?|locked|terrified|whisper\w*|coming|run|escape|where i live"
    ),
    "chiding": (
        r"when (?:he|she|they) (?:sees?|finds?|hears?|gets? home)|if i (?:forget|am late|break|lose"
        r"|do not)|for (?:losing|forgetting|breaking|being late|eating|this|that)|because i (?:forgot|lost"
        r"|broke|ate)|boss|help me (?:find|clean|hide the)"
    ),
    "fight": r"fight\w*|brawl\w*|attack\w*|slashing|stabbing",
    "taken-away": r"(?:was|were|been|got|is|has been) (?:kidnapped|abducted|snatched)",
    "own-hand": (
        r"(?:stop|keep|control|restrain) (?:myself|my anger|my hands)|control myself|lose control|los(?:t"
        r"|ing) control"
    ),
    "lash": (
        r"(?:hit|hitting|beat|beating|shake|shaking|hurt|hurting|slap|slapping|kick|kicking|choke"
        r"|choking) (?:<whom>|my \w+|the baby)"
    ),
    "screams": (
        r"scream\w*|crying for help|calls? for help|calling for help|shouting for help|begging|thuds|blows"
        r"|gunshots?|shots|glass breaking|smashing"
    ),
    "nearby": (
        r"next door|neighbours?|upstairs|downstairs|outside|street|hallway|stairwell|through the wall"
        r"|flat above|flat below"
    ),
    "helpless": r"help|blows|stop it|hurting|hit|thuds|child|woman|glass|shots|gunshots|pain|kill",
    "gone": (
        r"gone (?:since|for|missing|all|without)|missing since|not come (?:back|home)|never came (?:back"
        r"|home)|wandered off|ran away|run away|disappeared|has vanished|lost (?:him|her) in"
        r"|can not be found|not been seen|is missing|was taken|did not come (?:back|home)"
    ),
    "since": (
        r"since|hours|morning|last night|yesterday|cold|freezing|dementia|alzheimer\w*|worried|scared"
        r"|police|dark|forest|woods|phone|supermarket|crowd|beach|years old|looked everywhere|anywhere"
        r"|alone|mall|medication|all day|all night"
    ),
    "belongs": (
        r"cat|dog|keys?|wallet|tooth|phone charger|job|shopping|work|holiday|vacation|army|parrot"
        r"|from the photo|sock|bag|hair|business trip|college|umbrella|school trip|rabbit|turtle"
    ),
    "weapon": r"<weapon>s?|firearm|revolver|bomb|grenade",
    "at-us": (
        r"on me|at me|at us|on us|at my|outside (?:my|our|the)|in my (?:house|face|building|class|school)"
        r"|chasing|coming (?:at|for|after|towards)|threaten\w*|point\w*|waving|wielding|running (?:at"
        r"|around)|hostage|to my|against my|in the (?:street|school|shop|store|building|hall\w*|mall"
        r"|class\w*|train|bus)"
    ),
    "peaceful": (
        r"chef|cook\w*|licen[cs]e|hunt\w*|film|movie|toy|baseball|cricket|costume|museum|collection|drawer"
        r"|kitchen|butter|bread|cut(?:ting)? the|game|range|shop|carpenter|nail|painting|play|scene|series"
        r"|show|photo|cake|present|dishes|steak|sharpen\w*|cave|vampire|nerf|water gun|glue gun|hot glue"
        r"|hair|top gun|record|rock band"
    ),
    "intend": (
        r"i (?:am going to|will|want to|am about to|have to|need to|swear i will|am ready to|could|might"
        r"|would love to|plan to|should|am gonna|decided to|keep wanting to|feel like|am planning to"
        r"|think about|keep thinking about|keep imagining|dream of|fantasi[sz]e about|am thinking (?:of"
        r"|about)|can not stop (?:thinking about|imagining))"
    ),
    "harm-them": (
        r"(?:kill|killing|murder\w*|stab\w*|shoot\w*|strangl\w*|poison\w*|smash\w*|beat(?:ing)? up|hurt\w*"
        r"|slaughter\w*|burn\w*|torture|suffocat\w*|smother\w*|push\w*|destroy|attack\w*|choke|choking"
        r"|drown\w*|run over|running over|blow up|gut|break (?:his|her|their) (?:neck|legs|arms"
        r"|face)) (?:<whom>|his \w+|her \w+|them all|everyone|every)"
    ),
    "armed": (
        r"gun|knife|rifle|shotgun|machete|bomb|axe|pistol|weapon|weapons|ammo|ammunition|bullets|petrol"
        r"|acid"
    ),
    "they-pay": (
        r"(?:they|he|she|everyone|you|all of them)(?: \w+){0,2} (?:pay|suffer|regret it|be sorry|die|bleed"
        r"|see)|revenge|last day for (?:them|him|her)"
    ),
    "ram": (
        r"(?:drive|driving|plough|ram|ramming|run|running|steer)\b.{0,25}\b(?:into|over"
        r"|through) (?:\w+ ){0,2}(?:crowd|people|group|school|market|pedestrians|children|protest\w*|queue"
        r"|shop|him|her|them)"
    ),
    "want-dead": (
        r"want (?:<whom>|\w+ \w+) (?:to be )?dead|wish (?:<whom>) (?:was|were) dead|deserves? to die"
        r"|see (?:<whom>) dead|have (?:<whom>) killed|get rid of (?:him|her|them) for good|hitman"
    ),
    "shoved": r"(?:pushed|shoved|threw|kicked|knocked|slammed|dragged) (?:\w+ )?<whom>",
    "stairs": r"stairs|wall|window|balcony|floor|ground|unconscious|not moving|bleed\w*|head",
    "revenge": (
        r"pay|revenge|suffer|regret|sorry|school|office|mosque|church|synagogue|mall|my boss|my ex"
        r"|his house|her house|not coming back|everyone|get (?:him|her|them)|find (?:him|her|them)"
        r"|the bullies|they laughed|end (?:him|her|them)|teach (?:him|her|them)|waiting for (?:him|her"
        r"|them)|finish (?:him|her|them)|tomorrow|all of them"
    ),
    "banter": (
        r"ate|eaten|forgot|spoil\w*|borrow\w*|sandwich|cake|chips|charger|dessert|chocolate|leftovers"
        r"|cookies?|snor\w+|dishes|socks|lol|haha|jok\w+|game|chess|level|respawn|quest|paintball"
        r"|laser tag|nerf|water pistol|snowball|pillow|photo\w*|camera|wedding|portrait|film|movie|scene"
        r"|script|novel|chapter|recipe|story|penalty|free kick|basketball|zombie|tickets?|bill|rent|drinks"
        r"|with kindness|feelings|accident\w*|weeds|time|never|rather|surprise|hug\w*|cuddl\w*|luck|leg"
        r"|hunt\w*|deer|duck|fish|not want to|boss fight|homework|gym|training|match|race|board game"
        r"|debts?|taxes"
    ),
}  # fmt: skip
"""What a sign may speak of, each as a pattern of whole words."""
