"""Signs of a medical emergency, of fire or gas, and of emergencies that nobody names. Plain data; see `signs`."""

from __future__ import annotations

from policies.safety.signs import Signs

_BAD_BREATH = (
    r"(?:can not|could not|can hardly|can barely|could barely|could hardly|hardly|barely"
    r"|struggl\w+(?: to)?|trouble|difficulty"
    r"|hard to|hard time|unable to|not able to|not|stopped|no longer|fighting to|gasping to|having problems)"
)
_THERE = (
    r"(?! (?:to (?:my|the|our|any|his|her)? ?(?:\w+ )?(?:e?mails?|texts?|messages?|calls?|invitation"
    r"|letters?|offer|request|application|complaint))\b)"
)

MEDICAL = Signs(
    present=(
        rf"\b(?:i|<them>|\w+) (?:<is>)?{_BAD_BREATH} (?:breath\w*|get (?:any |enough )?air|catch (?:my"
        rf"|his|her) breath)\b(?<!you can not breathe)(?! (?:easy|life|new|in (?:this|that|these|those"
        rf"|here|the|such)|with (?:this|that|so|all|how|these|my mouth)|under ?water|in space"
        rf"|on (?:the moon|mars)|on mars|out of water|for laugh\w*|from laugh\w*|from excite\w*"
        rf"|for excite\w*|because (?:i|we|it|of (?:the |all )?(?:work|stress|laugh\w*|crowd))"
        rf"|through (?:my|his|her|the) (?:nose|mask|left|right)|a word|until|when (?:she|he|i (?:see"
        rf"|saw|think|look))|down my neck|laugh\w*|i was laughing|we were laughing)\b)",
        r"\bno (?:air|breath) (?:left|coming|getting in)\b|\bgasping for (?:air|breath)\b(?! (?:after"
        r"|when we|laugh)\b)|\b(?:<them>|he|she|lips|face|skin|fingers) (?:<is>)?(?:turn\w*|going|gone"
        r"|went|looking|looks) (?:\w+ )?(?:blue|grey|gray|purple)\b|\blips (?:are|look|went|have gone"
        r"|are going|are turning) (?:\w+ )?blue\b",
        r"\b(?:having|having had|suffering|is it|think it is|this is|it is|looks like|feels like"
        r"|must be|could be|think i have|think he has|think she has|going through|went into) (?:a |an "
        r"|some (?:sort|kind) of )?(?:\w+ )?(?:heart attack|stroke(?! of)|seizure|asthma attack"
        r"|allergic reaction|anaphyla\w+|cardiac arrest|allergic shock|epileptic fit|miscarriage"
        r"|brain bleed|aneurysm|convulsions?)\b(?! (?:when|if|every time|from (?:joy|laugh\w*)|over"
        r"|because of the (?:bill|price)|at the (?:price|bill)|just thinking|movie|film|scene)\b)",
        r"\b<them> (?:<is>)?(?:seizing|convulsing|foaming at the mouth|fitting and)\b"
        r"|\bfoaming at the mouth\b(?! (?:about|over|to)\b)|\bshaking (?:and"
        r"|all over).{0,25}\b(?:will not|can not|does not|not) (?:stop|respond|answer|wake)\b"
        r"|\beyes (?:have |are )?(?:rolled|rolling) back\b(?! at)",
        r"\b(?:my|his|her|one side of (?:my|his|her|the)|half (?:of )?(?:my|his|her)) (?:\w+ )?(?:face"
        r"|mouth|smile|eyelid)\b.{0,20}\b(?:droop\w*|dropped|hanging|numb|crooked|paraly[sz]ed|slack"
        r"|sagging|lopsided)\b(?!.*(?:dentist|dental|filling|injection|cold))|\b(?:face|mouth"
        r"|smile) (?:is |has |looks |has gone |went |is hanging |on one side )*(?:droop\w*|sagging"
        r"|lopsided|crooked all)",
        r"\b(?:slurring|slurred|slurs)\b(?=.*\b(?:speech|words|face|arm|his|her|numb|confused|talk\w*"
        r"|he|she|sudden\w*)\b)(?!.*\b(?:drunk|beers?|wine|drinks|party|pub)\b)|\bspeech (?:is"
        r"|has gone|has become|went) (?:\w+ )?(?:slurred|funny|weird|garbled|strange)\b"
        r"|\bcan not (?:speak|talk|form words|move (?:his|her|my|one|the)|feel (?:his|her|my"
        r"|one))\b(?: properly| right)?(?=.*\b(?:face|arm|side|numb|droop\w*|leg|body"
        r"|half)\b)(?!.*(?:cold|freez\w*|snow|gym|leg day|slept on|workout|squats|marathon|hike"
        r"|dentist))",
        r"\b(?:left|right|one|whole|half) (?:\w+ )?(?:arm|leg|side|hand)\b.{0,20}\b(?:numb|tingl\w+"
        r"|paraly[sz]ed|weak|went dead|gone dead|will not move|can not move)\b(?!.*\b(?:sleep\w*|slept"
        r"|sitting|cold|dentist|gym|workout|pillow|wak\w+ up with)\b)",
        rf"\b(?:he|she|i|<them>) (?:<is>)?(?:unconscious|unresponsive|lifeless|not conscious|out cold"
        rf"|not waking up|not respond\w*|does not respond|do not respond|no longer respond\w*"
        rf"|not react\w*|limp|gone limp|went limp){_THERE}\b(?! (?:bias|to (?:treatment|my)|when (?:i"
        rf"|he|she) (?:was|were) (?:operated|in surgery)|during (?:the|my|his|her) (?:operation"
        rf"|surgery)|for (?:the|my) (?:operation|surgery)|on the sofa|of)\b)",
        r"\b(?:he|she|<them>) (?:will not|can not be|is not|does not|would not) (?:wak\w+(?: up)?"
        r"|woken)\b(?! (?:up )?(?:for (?:school|work|breakfast)|before|early|on time|until|at|in time"
        r"|with the alarm))|\bcan not (?:wake|get|seem to wake|bring) (?:him|her|them|mum|dad"
        r"|my \w+(?: \w+)?|<mine>|grandma|grandpa)(?: back)? (?:up|awake|round|to wake up|to respond"
        r"|around|awake anymore)\b(?! (?:for|before|on|in time|early|from (?:his|her) nap)\b)"
        r"|\bcan not wake (?:him|her|them|mum|dad|<mine>)$",
        r"\b(?:he|she|<them>) (?:is |are |has )?(?:not moving|stopped moving|not move"
        r"|does not move)\b(?! (?:in|to|out|house|away|forward|on|with (?:me|us)|the|because|back"
        r"|there|until|from (?:the|his|her) (?:sofa|couch|room|bed|spot))\b)"
        r"|\blying (?:on the (?:floor|ground)|there|motionless|in (?:a pool of )?blood)\b(?=.*\b(?:not"
        r"|blood|motionless|unconscious|will not|pale)\b)",
        r"\b(?:no|not (?:find|feel) (?:a|his|her|any)|can not find (?:a|his|her|any)) (?:pulse"
        r"|heartbeat)\b|\bheart (?:has )?stopped(?: beating)?\b(?! (?:when|for a (?:second|moment)"
        r"|at the)\b)(?<!my heart stopped)",
        r"\bbleed\w* (?:\w+ )?(?:a lot|badly|heavily|everywhere|out|to death|much|profusely|non ?stop"
        r"|like crazy|hard|all over|from (?:the|his|her|my) (?:head|ear|ears|neck|eye|stomach"
        r"|mouth))\b(?<!bleeding money everywhere)(?! (?:of money|cash)\b)|\b(?:will not|does not"
        r"|can not|can not get it to|not) stop (?:the )?bleed\w*"
        r"|\bbleeding (?:and )?(?:it )?(?:will not|does not|can not|is not) (?:stop\w*|be stopped)"
        r"|\bblood (?:is )?(?:everywhere|all over|pouring|gushing|spurting|pumping|squirting"
        r"|keeps coming|streaming|running down)\b(?! (?:in (?:the|that|this) (?:film|movie|game"
        r"|show))\b)|\b(?:lost|losing|lose|lot of|lots of|much) blood\b(?! (?:test|sugar|pressure"
        r"|sample|donat\w*|orange)\b)|\b(?:cough\w*|spit\w*|vomit\w*|throw\w* up|puk\w*|peeing"
        r"|pooping) (?:up )?blood\b",
        r"\b(?:i|he|she|<them>) (?:is|am|are|keeps|started|has started|might be)(?: \w+)? ?(?:choking"
        r"|suffocating|drowning|being electrocuted|electrocuted|having convulsions|bleeding out"
        r"|in cardiac arrest|going into shock|in shock|overheating and|hypothermic)\b(?! (?:up|back"
        r"|with (?:tears|emotion|laughter|work)|in (?:\w+ )?(?:work|debt|e?mails?|paperwork|meetings"
        r"|tears|memories|homework|love|self|deadlines|bills|tasks|sorrow|chocolate|here with"
        r"|this (?:job|heat|marriage|city|house|place)|the (?:heat|debt|crowd))|on (?:my|his"
        r"|her) words|the|under (?:work|a pile|paperwork|all)|our|at work)\b)|\bchok(?:ed|es"
        r"|ing) on (?:a|an|his|her|some|the|something|my|food|meat)\b(?! (?:words|tears"
        r"|lines)\b)(?=.*\b(?:can not|not|is|help|blue|now|breath\w*)\b)|\b(?:something|food|grape"
        r"|bone|coin|toy|sweet|meat|piece \w+ \w+|nut) (?:is )?(?:stuck|lodged|caught) in (?:my|his"
        r"|her|the \w+ is|the baby's|the baby is) (?:throat|windpipe|airway)",
        r"\b(?:throat|tongue|airway|windpipe|lips) (?:<is>)?(?:swell\w*|swollen (?:shut|and)|clos\w+"
        r"|tighten\w*|blocked)\b(?! (?:when|with emotion|ceremony|at)\b)|\b(?:face|lips"
        r"|eyes) (?:<is>)?swell\w*\b(?=.*\b(?:ate|sting|stung|allerg\w*|breath\w*|peanuts?|nuts?"
        r"|shrimp|bee|wasp|medicine|tongue)\b)|\bepi ?pen\b(?=.*\b(?:no|not|need|now|where|lost"
        r"|without|used|expired)\b)",
        r"\b(?:need|needs|want|call|get|send|calling|require|have to call|should i call|phone"
        r"|fetch) (?:me |us |him |her |for )?(?:an|the|a) ambulance\b(?! (?:toy|driver|job"
        r"|service (?:pays|is))\b)|\bneed(?:s)? (?:a (?:doctor|medic|paramedic)|medical help|to (?:get"
        r"|go) to (?:the )?(?:hospital|er|emergency room|a hospital)|emergency help"
        r"|first aid) (?:right )?(?:now|immediately|urgently|fast|quick\w*|at once|right away)\b"
        r"|\bis there a doctor (?:here|in the|anywhere)\b|\bmedical emergency\b(?! (?:on (?:the"
        r"|my) (?:plane|train|flight) (?:yesterday|last)|fund|course|training)\b)|\b(?:needs"
        r"|need) (?:cpr|urgent medical|stitches now)\b",
        r"\b(?:water|waters) (?:has |have |just )*(?:broke|broken)\b(?=.*\b(?:my|her|baby|weeks"
        r"|pregnan\w+|now|labou?r)\b)(?! (?:through|the|into|down)\b)|\b(?:my|her|wife's"
        r"|sister's) waters? (?:has |have |just )*(?:broke|broken)\b(?! (?:bottle|glass|pipe))"
        r"|\bbaby is coming (?:right )?(?:now|out|fast|and)\b|\b(?:head|crowning) .{0,10}crowning\b"
        r"|\bcontractions (?:are|every) .{0,20}\b(?:minute|minutes|hospital|alone)\b",
        r"\b(?:fallen|fell|slipped|fall)\b.{0,50}\b(?:can not (?:get up|move|stand|feel)|not moving"
        r"|unconscious|bleeding|bone is|broken hip|not get (?:up|her up|him up)|hit (?:his|her"
        r"|my) head (?:and|hard|badly))\b(?!.*\b(?:scraped|ski|skiing|snow ?board\w*|laugh\w*"
        r"|nothing serious)\b)",
        r"\b(?:can not|not|unable to) feel (?:my|his|her) (?:legs?|arms?|left|right|body|face|whole"
        r"|one side)\b(?!.*\b(?:cold|freez\w*|snow|gym|leg day|workout|squats|marathon|hike|ran|run"
        r"|skiing|dentist|training|asleep|sitting|spin class)\b)",
        r"\b(?:bone|bones) (?:is |are )?(?:sticking|poking|coming) (?:out|through)\b|\b(?:cut|sawed"
        r"|chopped|sliced|ripped|tore|lost|severed) (?:off )?(?:my|his|her|the) (?:\w+ )?(?:finger"
        r"|fingers|thumb|hand|arm|foot|leg|toe|artery) ?(?:off|open)\b|\bcut off (?:the tip of "
        r"|part of |half of )?(?:my|his|her) (?:\w+ )?(?:finger|fingers|thumb|hand|toe)\b"
        r"|\bcut too deep\b|\b(?:leg|arm|foot|hand|fingers?|head|hair|sleeve) (?:is|are|got"
        r"|is getting) (?:\w+ )?(?:stuck|trapped|pinned|caught|crushed)\b (?:in|under"
        r"|between)\b(?! (?:the (?:past|middle of|nineties)))|\bcrash\w* (?:my|the|our|his|her) (?:car"
        r"|bike|motorbike|van|truck|scooter)\b(?=.*\b(?:stuck|trapped|hurt|bleed\w*|pain|move|leg|head"
        r"|smoke|blood|neck)\b)|\b(?:deep|gaping|huge) (?:cut|wound|gash)\b(?=.*\b(?:bleed\w*|blood"
        r"|bone|stop|see)\b)",
        r"\b(?:suddenly )?(?:gone|went|going) blind\b|\b(?:can not|not) see (?:anything )?(?:out of"
        r"|with|from|in) (?:my|his|her) (?:\w+ )?eyes?\b|\blost (?:the )?(?:vision|sight) in\b"
        r"|\bworst headache of (?:my|his|her) life\b|\bblood sugar\b.{0,30}\b(?:low|high|dropping"
        r"|forty|thirty|crash\w*)\b.{0,30}\b(?:shak\w*|confus\w*|pass|faint|sweat\w*|not respond\w*"
        r"|unconscious|pale|wake)\b|\bdiabetic (?:coma|shock|emergency)\b(?=.*\b(?:is|in|now|going)\b)",
        r"\b(?:fever|temperature)\b.{0,20}\b(?:(?:of |over |is )?(?:40|41|42|104|105|106|forty"
        r"|forty one|hundred and (?:four|five|six)))\b(?!.*(?:outside|oven|pool|degrees in|city))"
        r"|\b(?:fever|rash)\b.{0,20}\b(?:stiff neck|limp|will not wake|seizure|convuls\w*)\b",
        r"\bi think i am (?:dying|going to die|about to die|having a heart)\b(?! (?:of|for|from|to|if"
        r"|laughing|here)\b)|\bi am going to die (?:here|tonight|now|right now|help|call)\b",
    ),
    told=(
        r"\b(?:pain|pains|pressure|weight|tightness|burning|squeezing|stabbing|crushing|elephant|cramp"
        r"|ache)\b.{0,20}\b(?:in|on|across|around|through) (?:my|his|her"
        r"|the) (?:\w+ )?chest\b(?<!off my chest)",
        r"\b(?:my|his|her|have|has|having|with|got|getting|had|of|feel|bad|terrible|strong|severe"
        r"|sharp|the|these) (?:(?:\w+ ){0,2})chest pains?\b|^chest pains?\b|\b(?:my|his"
        r"|her) chest (?:is |feels |has been |started )?(?:hurts?|hurting|tight\w*|burning|heavy"
        r"|crushed|aches?|on fire|exploding|killing me)\b",
        r"\b(?:he|she|i|<them>) (?:<is>|just )*(?:collapsed|passed out|fainted|blacked out|keeled over"
        r"|lost consciousness|dropped to the floor|stopped breathing|had a (?:seizure|stroke"
        r"|heart attack|fit))\b(?! (?:on (?:the|my) (?:sofa|couch|bed)|into (?:bed|my bed|laughter)"
        r"|in (?:a heap of )?laugh\w*|laughing|after (?:dinner|the party|work|three|my shift)"
        r"|in front of the tv|when (?:he|she|i) (?:saw|sees|heard) the|at the price|with laughter"
        r"|from (?:joy|exhaustion after))\b)(?<!had a fit)",
        r"\b(?:took|taken|taking|swallowed|swallowing|ate|eaten|eating|drank|drunk|had|given|gave"
        r"|popped|downed|injected|emptied|finished)\b (?:\w+ ){0,4}?(?:too (?:many|much)|whole|entire"
        r"|all|every|double|twenty|thirty|forty|fifty|a hundred|fifteen|lots of|a (?:lot|handful|bunch"
        r"|load|ton|packet|pack|box|bottle)(?: of)?|handfuls?|bottle of|\d\d+)\b.{0,25}?<pills>",
        r"\b(?:took|swallowed|downed|emptied) the (?:whole|entire) (?:bottle|packet|pack|box"
        r"|strip)\b(?! of (?:wine|beer|water|milk|biscuits|cookies|sweets|chocolates?"
        r"|crisps))(?!.*\b(?:wine|beer|biscuits|cookies|juice)\b)",
        r"\b(?:drank|drunk|drinking|drinks|swallowed|swallow|swallowing|ate|eaten|eating|licked"
        r"|inhaled|inhaling|breathed in|got into|sipped|chewed|put .{0,20} in (?:his"
        r"|her) mouth)\b (?:\w+ ){0,4}?<toxin>\b(?! (?:ad|free|company)\b)",
        r"\boverdos\w+\b(?! on (?!<pills>|something|it|his|her|my))(?! (?:statistics|deaths in|rate"
        r"|crisis|prevention|awareness)\b)",
        r"\b(?:i|he|she|<them>) (?:<is>)?(?:been )?poisoned\b|\bpoisoned (?:me|him|himself|herself"
        r"|my (?!dog|cat|plants|lawn)\w+)\b|\b(?:eaten|ate|picked"
        r"|swallowed) (?:\w+ ){0,3}?(?:poisonous|wild|toxic|unknown|the wrong|death cap) (?:mushrooms?"
        r"|berr\w+|plants?|leaves)\b|\bmixed (?:bleach|chlorine) (?:and|with)\b",
        r"\b(?:bitten|stung|bit)\b.{0,15}\b(?:by )?(?:a |an |the )?(?:snake|viper|scorpion|rattlesnake"
        r"|cobra|adder|jellyfish|black widow)\b|\b(?:stung|bitten) by (?:a |an )?(?:bee|wasp"
        r"|hornet)s?\b(?=.*\b(?:swell\w*|breath\w*|allerg\w*|throat|dizzy|face)\b)",
        r"\b(?:electrocuted|electric shock|struck by lightning)\b(?=.*\b(?:i|he|she|my|dizzy|not|heart"
        r"|is|just)\b)(?!.*\bfences?\b)|\b(?:boiling|scalding|hot) (?:water|oil|tea|coffee|soup"
        r"|fat)\b.{0,25}\b(?:over|on|onto|all over) (?:himself|herself|myself|him|her|the baby"
        r"|my (?:son|daughter|baby|face|chest|legs|kid|toddler|little \w+)|his (?:face|chest)"
        r"|her (?:face|chest))\b|\b(?:third degree burns?|severe burns|burned badly|badly burn\w*"
        r"|burnt badly|burns all over)\b",
        r"\b(?:fell|fallen|falls) (?:in|into) the (?:pool|river|lake|sea|canal|well|pond"
        r"|bath\w*)\b(?=.*\b(?:can not swim|not (?:come|coming) up|under|pulled|breath\w*|baby|toddler"
        r"|not moving|gone)\b)|\b(?:pulled|fished|found) (?:him|her|my \w+|the (?:baby|boy|girl"
        r"|kid)) (?:out of|from|in|face down in|at the bottom of) the (?:pool|water|river|lake|bath\w*"
        r"|sea|pond)\b(?! (?:laughing|crying)\b)",
        r"\b(?:i|he|she|<them>|we) (?:<is>)?(?:was |were |been |is |got )(?:just )?(?:shot|stabbed"
        r"|knifed)\b(?! (?:down|in the (?:back by|foot)|at the|for the|of|by (?:a )?(?:paintball"
        r"|photographer)|against|up (?:so|this|in)|today at the (?:clinic|doctor|pharmacy))\b)"
        r"|\bsomeone (?:was|is|got|has been) (?:shot|stabbed|hurt bad\w*)\b",
        r"\b(?:just had|just been in|had|been in|in|saw|is|was in|there has been|there was)\b (?:a "
        r"|an )(?:\w+ )?(?:accident|crash|car accident|car crash|collision)\b(?=.*\b(?:trapped|hurt"
        r"|bleeding|stuck|unconscious|can not (?:move|get out)|pain|injured|not moving|blood|right now"
        r"|people are|upside down|just now)\b)",
    ),
)  # fmt: skip

FIRE = Signs(
    present=(
        r"\b(?:house|flat|home|kitchen|building|room|bedroom|bathroom|living room|stove|oven|car"
        r"|office|apartment|bed|mattress|curtains?|sofa|couch|roof|garage|basement|cellar|attic"
        r"|hallway|stairs|staircase|barn|shed|garden|forest|woods|field|pan|frying pan|fryer|toaster"
        r"|laptop|phone|charger|battery|christmas tree|tree|hair|sleeve|dress|shirt|clothes|jacket"
        r"|blanket|carpet|everything|socket|outlet|microwave|dryer|washing machine|tumble dryer|van"
        r"|bus|cooker|hob|grill|table|wall|floor|hostel|school|shop|store|restaurant|engine|scooter"
        r"|bin|oil|towel|tent|boat|caravan|television|tv|heater|lamp|candle|plug|wires?|wiring|place"
        r"|door|bike|hotel|neighbou?rs?(?: place| house| flat)?|next door|upstairs|downstairs|it"
        r"|something)\b (?:is |are |has |have |just |got |was |went )*(?:on fire|caught fire"
        r"|catching fire|in flames|ablaze|burning down|up in flames|bursting into flames"
        r"|burst into flames|set on fire|alight)\b(?! (?:pit|place|with (?:messages|notifications"
        r"|calls|likes)|emoji|since|when (?:we|i) (?:met|kissed)|years|sale)\b)",
        r"\b(?:there is|i see|i can see|we see|see|are|there are|saw) (?:\w+ )?(?:a |an )?(?:big "
        r"|small |lot of |lots of |thick |black )*(?:fire|flames|smoke) (?:\w+ )?(?:in|at|coming"
        r"|everywhere|under|from|on|next door|downstairs|upstairs|outside|filling|all over|out of"
        r"|pouring|behind|spreading|below)\b(?! (?:the (?:fireplace|oven pizza|chimney|barbecue|grill"
        r"|bbq|wood stove|fire pit|log burner|stage|campsite|distance)|(?:from )?(?:the|a|our|their"
        r"|his) (?:chimney|barbecue|bbq|grill|fireplace|campfire|bonfire|factory|steam|candle|incense"
        r"|cigar)|(?:his|her|your) (?:eyes|belly)|my (?:belly|heart|eyes)|between (?:us|them)"
        r"|the (?:game|film|picture|painting|movie))\b)",
        r"\bsmoke (?:is |keeps )?(?:coming|pouring|filling|everywhere|billowing|rising|creeping"
        r"|getting|spreading)\b(?! (?:from|out of|up from) (?:the|a|our|his) (?:chimney|barbecue|bbq"
        r"|grill|fireplace|campfire|bonfire|pipe|exhaust))|\broom is (?:full of|filling with) smoke\b"
        r"|\bfull of smoke\b(?! from the (?:barbecue|bbq|stage))|\bfire(?: is|s are)? (?:spreading"
        r"|getting bigger|out of control|in my|in our|in the (?:kitchen|house|building|flat|bedroom"
        r"|basement|hall\w*|living|garage|attic|staircase|room|oven|office|cellar))\b(?! (?:place|pit"
        r"|drill)\b)|\bset (?:the|my|our) (?:house|flat|kitchen|bed|curtains|couch|sofa"
        r"|room) on fire\b|\bwe are trapped\b(?=.*\b(?:fire|smoke|flames)\b)",
        r"\b(?:i|we|can|you can|it|house|flat|kitchen|room|place|building|everything|here|basement"
        r"|cellar|hall\w*|apartment) (?:can )?(?:smells?|smelling|stinks?|reeks?) (?:(?:of|like"
        r"|strongly of|strongly|a|some|strong|a strong|an) )*(?:smell of )?(?:gas|smoke"
        r"|burning(?: plastic| rubber| wires| cables)?|leaking gas)\b(?! (?:station|from (?:the|a|our"
        r"|your|my|his) (?:barbecue|bbq|bonfire|campfire|chimney|toast|neighbour's barbecue|grill|bar"
        r"|fireplace)|prices|bill|after the (?:barbecue|bonfire|party|concert)|on (?:your|my|his"
        r"|her) (?:clothes|jacket|hair|breath)|toast)\b)|\b(?:smell|stench|odou?r) of (?:gas"
        r"|burning (?:plastic|wires|rubber|cables))\b(?! stations?)",
        r"\bgas (?:is )?(?:leak\w*|escaping|hissing|coming out|is on and|alarm)\b(?! (?:prices"
        r"|was fixed)\b)|\bleaking gas\b|\bleft the gas on\b(?=.*\b(?:dizzy|smell\w*|headache|house"
        r"|hours|now)\b)|\b(?:carbon monoxide|co) (?:alarm|detector|poisoning|meter|is"
        r"|leak)\b(?! (?:battery|needs a (?:new )?battery|installed|arrived)\b)(?!.*\b(?:batter(?:y"
        r"|ies)|install\w*|bought|buy|beep every)\b)",
        r"\b(?:smoke|fire) (?:alarm|detector|alarms) (?:is|are|keeps?|will not stop|has been"
        r"|is still)(?: \w+)? ?(?:going off|ringing|blaring|screaming|sounding)\b(?!.*\b(?:toast"
        r"|cooking|burnt|drill|test\w*|batter(?:y|ies)|steak|bacon|shower)\b)|\b(?:can not get out"
        r"|trapped|no way out)\b.{0,40}\b(?:fire|smoke|flames|burning)\b|\b(?:fire|smoke|flames"
        r"|burning)\b.{0,40}\b(?:can not get out|trapped|stuck inside|no way out|can not leave)\b",
    ),
)  # fmt: skip

EMERGENCY = Signs(
    present=(
        r"\b(?:this|it) is an emergency\b(?! (?:room|exit|fund|landing|number)\b)|\bthere (?:is"
        r"|has been) an emergency\b|^emergency\b(?! (?:room|exit|fund|number|brake|landing|contact"
        r"|meeting)\b)|\bemergency(?: please)? help\b",
        r"\b(?:call|dial|need|phone|ring|get me|calling) (?:for )?(?:911|999|112|000"
        r"|emergency services|the emergency (?:services|number|line)|the (?:fire brigade"
        r"|fire department|firefighters|coast ?guard)|for help now)\b",
        r"\bhelp help\b|^(?:please )?(?:someone|anyone)(?: please)? help(?: me| us| him"
        r"| her)?(?: please| now)?$|\b(?:someone|anyone) (?:please )?help (?:me|us|him"
        r"|her)\b(?! (?:with|to|find|understand|decide|choose|out with|carry|move|learn)\b)"
        r"|\bhelp me (?:please )?(?:i am (?:dying|trapped|hurt|bleeding|in danger)|he is|she is"
        r"|they are|now|quick|right now)\b|\bmayday\b(?! parade)|\bneed help (?:right now|immediately"
        r"|urgently)\b(?! (?:with|choosing|to (?:find|choose|fix)|finding)\b)"
        r"|\bi am in danger\b(?! of (?:losing|missing|being late|failing|falling asleep|forgetting))",
        r"\bmy (?:\w+ ){0,2}?(?:son|daughter|child|kid|baby|toddler|mum|dad|boy|girl|grandma|grandpa"
        r"|husband|wife|sister|brother|twins?|grandson|granddaughter) (?:is|are|has been|has|went"
        r"|have) (?:been )?(?:gone )?(?:missing|disappeared|kidnapped|been taken|vanished"
        r"|not come home|never came home|abducted)\b(?! (?:a |an |the |her |his |out|two|three|one"
        r"|some|school|home|me|us|from (?:the )?(?:picture|photo)|class|lessons|practice|into (?:his"
        r"|her) room)\b)|\bi can not find my (?:\w+ )?(?:son|daughter|child|kid|baby|toddler"
        r"|little (?:boy|girl)|grandson|granddaughter)(?=$| (?:anywhere|and|in|she|he|at|i|since|we"
        r"|they|for|not)\b)(?! in the (?:photo|picture))|\b(?:took|taken|kidnapped|abducted"
        r"|snatched) my (?:son|daughter|child|kid|baby|kids)\b(?! (?:to|out|for|home|on|shopping"
        r"|swimming|skiing)\b)",
        r"\b(?:water is|flood is|flood water is) (?:\w+ )?(?:rising|coming in|up to (?:my|the"
        r"|our))\b(?=.*\b(?:house|car|trapped|roof|basement|can not|fast|out)\b)|\b(?:building|ceiling"
        r"|roof|house) (?:has |is |just )*(?:collapsing|coming down|caving in|(?:collapsed"
        r"|caved in) (?:on|and|with|around))\b(?! (?:in price|last)\b)|\bbomb\b(?=.*\b(?:in (?:the"
        r"|this|my|our)|going to go off|ticking|about to)\b)(?!.*\b(?:movie|film|game|bath|hair|photo"
        r"|sex|squad|recipe|war|museum|shelter|calorie)\b)",
    ),
    told=(
        r"\b(?:i am|we are|he is|she is|my \w+ is|<them> is|got|stuck and) (?:\w+ )?(?:trapped|stuck"
        r"|buried|pinned) (?:in|under|inside|beneath|underneath) (?:the|a|my|this|our"
        r"|some) (?:\w+ )?(?:car|rubble|wreck\w*|water|lift|elevator|debris|snow|avalanche|burning \w+"
        r"|cave|freezer|tractor|tree|machine|collapsed \w+|building|truck|hole|mud"
        r"|ice)\b(?! (?:park queue|for hours yesterday|park|queue|line|wash queue)\b)",
    ),
)  # fmt: skip
"""Danger that needs help at once, whatever it is."""
