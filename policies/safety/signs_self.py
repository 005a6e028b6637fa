"""Signs that someone may end their life or hurt themselves. Plain data; see `signs`."""

from __future__ import annotations

from policies.safety.signs import Signs

_KILLING = (
    r"(?:kill|killing|shoot|shooting|hang|hanging|drown|drowning|poison|poisoning|starve|starving|stab"
    r"|stabbing|gas|gassing"
    r"|off|offing)"
)
_HARMING = (
    r"(?:cut|cuts|cutting|hurt|hurts|hurting|harm|harms|harming|burn|burns|burning|burned|burnt|hit"
    r"|hitting|punch|punching"
    r"|injure|injuring|bite|biting|scratch|scratching|mutilat\w+)"
)
_HEIGHT = (
    r"(?:bridge|roof|rooftop|balcony|building|window|cliff|ledge|tower|car park|parking garage|overpass"
    r"|viaduct|edge)"
)
_TRAIN = r"(?:train|trains|tracks|subway|tube|metro|bus|truck|lorry|traffic|car|motorway|highway|tram)"
_NO_USE = (
    r"(?:no|little|zero|hardly any|not (?:a|any|the|much|see (?:a|any|the|much)|have (?:a|any|the|much)"
    r"|find (?:a|any|the|much)|feel (?:a|any|the|much)))"
)
_STILL_HERE = (
    r"(?:live|living|be living|be alive|being alive|stay alive|exist|existing|go on|going on|carry on"
    r"|carrying on|keep going"
    r"|keep living|wake up|be here anymore|being here|continue living|life)"
)

OWN = Signs(
    certain=(
        rf"\bi (?!(?:do|did|would|could|will|am|was|have|had) (?:not|never)|never|used to|studied"
        rf"|played?).{{0,40}}?\b{_KILLING} myself\b",
        rf"^(?:(?:want|going|ready|about|thinking|thoughts|need) (?:\w+ )?)?{_KILLING} myself\b",
        rf"\b(?:thought|thoughts|think|thinking|idea|urge|plan|plans|planning|dream|dreaming|googl\w+"
        rf"|ways?|how|wanted|tempted)\b.{{0,25}}\b{_KILLING} myself\b",
        r"\b(?:end|ending|take|taking|finish|finishing|throw away) my (?:own )?life\b(?! (?:back"
        r"|seriously|as|in|easy|to a|together|story)\b)",
        r"\b(?:want|going|ready|time|thinking (?:about|of)|plan\w*|decided|might|tempted|wish i could"
        r"|i (?:will|could|would|should|can)|about)\b.{0,12}\b(?:end|ending|finish) (?:it(?! (?:with"
        r"|between|there|on|at|by|before|early|well|soon)\b)|it all|everything|it tonight"
        r"|it now)(?: all| tonight| now| for good| forever)?\b",
        r"\bend(?:ing)? it all\b|\bput(?:ting)? an end to (?:it all|my life|everything|myself"
        r"|this life|me)\b",
        r"\bfinish(?:ing)? myself off\b|\bdo(?:ing)? away with myself\b|\btop(?:ping)? myself\b"
        r"|\bunaliv\w+ myself\b",
        r"\b(?:i am|am i|i have been|i feel|feeling|feel|i get|getting) (?:\w+ )?suicidal\b"
        r"|^suicidal\b|\bi .{0,25}suicidal (?:thoughts|ideas|feelings|tonight|again|right now)",
        r"\b(?:i|my)\b.{0,25}\b(?:think\w*|thought|thoughts|contemplat\w+|consider\w*|plan\w*|want\w*"
        r"|commit\w*|obsess\w*|ready)\b.{0,25}\bsuicide\b(?! (?:squad|mission|rates?|prevention"
        r"|statistics?|awareness|bomb\w*)\b)|^(?:thinking|think|thoughts) (?:about|of) suicide\b",
        r"\bsuicide (?:is|seems|looks|would be|feels)(?: like)? (?:the|my|an|a|better|easier|all)\b",
        r"\b(?:i )?(?:want|wanted|wanting|need|ready|prefer|rather|hope|wish|wishing|longing|pray"
        r"|praying|trying|decided|deserve|plan\w*|wish i could|hoping|begging|waiting|would like"
        r"|would love|feel like|felt like|thinking (?:about|of))\b (?:(?:to|i would|i could|i will|i"
        r"|that|it would be better if i|for me to|have to|better to|the world if i|was"
        r"|were) ){0,3}(?:die|be dead|dying|dead|not exist|never exist|cease to exist|stop existing"
        r"|not be alive|be gone forever|disappear forever|vanish forever"
        r"|disappear for good)\b(?! (?:my|her|his|the hair|it|a|of|from|for|down|out|laughing|trying"
        r"|than (?!live|be|keep|go on|face|stay|continue|carry))| happy| old| in my sleep at"
        r"| peacefully (?:at|when)| hard)",
        r"\b(?:i am|i will|going to be|i would be) better off dead\b|\bbetter off (?:if i (?:was|were"
        r"|am) )?dead\b",
        r"\bwish (?:that )?(?:i|they|god|the doctors?|mum|you|he|she|someone) (?:was|were|had|would"
        r"|could) (?:not |never )?(?:dead|not born|never born|been born|been alive|not alive|be dead"
        r"|die|let me die|gone forever|saved me|found me in time|wake up|just let me die"
        r"|not here anymore|not be here|stop existing|not exist|wiped out|kill me)\b",
        r"\bwish i (?:had )?(?:never|not) (?:been born|existed|woken up)\b|\bwish i (?:did not|was not"
        r"|were not|could not)(?: have to)? (?:exist|be alive|alive|born|wake up|live)\b",
        r"\b(?:do|does|did) not (?:\w+ )?(?:want|care|wish) to (?:live(?! (?:in|with|near|at|on|like"
        r"|there|next|alone|by|without|here|under|off|up|that|so)\b)|be alive|exist|be around anymore"
        r"|be here anymore(?! (?:at|in|with)\b)|wake up(?: tomorrow| again| anymore| in the morning)?$"
        r"|wake up (?:tomorrow|again|anymore)|go on(?:$| anymore| living| like this)|carry on(?:$"
        r"| anymore| living| like this)|keep (?:living|going anymore|existing)|be in this world"
        r"|be on this (?:earth|planet)|continue (?:living|my life))",
        r"\bno longer want to (?:live|be alive|exist|be here)\b|\bnot want(?:ing)? to be alive\b",
        r"\b(?:sleep|bed|eyes|wish|hope|hoping|want|pray|praying|rather|would|could|if i"
        r"|just)\b.{0,30}\b(?:never|not)(?: ever)? (?:to )?(?:have to )?(?:wake|waking"
        r"|woke) up\b(?! (?:early|before|at|that|to|with|on|until|in time)\b)",
        r"\b(?:fall asleep|go to sleep) forever\b|\bgo to sleep and (?:that is it|not come back"
        r"|stay there)\b",
        r"\b(?:jump|jumping|leap|throw myself|throwing myself|hurl\w* myself"
        r"|fling myself)\b(?: \w+){0,2}? (?:off|from|out of) (?:the|a|my|this|that|our"
        r"|some)(?: \w+)?? (?!diving)"
        + _HEIGHT
        + r"\b(?=.*(?:\b(?:done|over|end|dead|die|gone|nobody|nothing|everything|stop|quiet|peace"
        r"|final\w*|free|it all)\b))",
        rf"\b(?:want|going|feel like|felt like|thinking (?:about|of)|thought (?:about|of)"
        rf"|think (?:about|of)|urge|tempted|wonder\w*|imagin\w+|picture|might|could|should|ready"
        rf"|about)\b.{{0,25}}\b(?:jump|jumping|leap|step|stepping|throw myself|throwing myself|fall"
        rf"|falling)\b(?: \w+)?? (?:off|from|out of) (?:the|a|my|this|that|our"
        rf"|some)(?: \w+){{0,3}}? ?{_HEIGHT}\b",
        rf"\b(?:jump|jumping|step|stepping|throw myself|throwing myself|walk|walking|lie|lying|run"
        rf"|running)\b (?:out )?(?:in front of|under|into|on) (?:a|the|an|that|my|some|this|oncoming"
        rf"|busy)?(?: \w+)?? ?(?:oncoming )?{_TRAIN}\b(?! (?:museum|station|to|home|when|game"
        rf"|stop)\b)(?<!into a car)(?<!into the car)(?<!on the bus)(?<!on a bus)(?<!on the "
        rf"train)(?<!on a train)",
        r"\b(?:driv\w+|crash\w*|steer\w*|swerv\w+|run|running)\b(?: (?:my|the|this|our) (?:car|bike"
        r"|truck|van))?(?: straight| right)? (?:into|off|in front of) (?:a|the|some|that|oncoming"
        r"|this) ?(?:\w+ )?(?:tree|wall|traffic|river|lake|bridge|cliff|road|lorry|truck|barrier|canal"
        r"|pole|sea)\b(?<!off road)(?<!off the road)",
        r"\b(?:rope|noose|belt|cord|cable)\b.{0,20}\b(?:around|round|about) (?:my|his|her) neck\b"
        r"|\bnoose\b(?=.*\b(?:i|my|tied|made|ready)\b)",
        r"\bgun (?:to|at|against|in|on|pressed \w+) my (?:head|mouth|temple|chest|chin)\b"
        r"|\bput a bullet (?:in|through) my\b|\bblow my brains out\b",
        r"\b(?:i have|i) (?:written|wrote|finished|left|am writing|writing) (?:a|the|my|them all"
        r"|all my|some|you)? ?(?:suicide |goodbye |farewell |last )?(?:note|notes|letter"
        r"|letters) (?:to|for) (?:my|the|everyone|them|mum|dad|our)(?! (?:\w+ )?(?:teacher|boss"
        r"|landlord|colleague|team|editor|class|school|doctor|neighbour|kids' teacher"
        r"|bank))(?=.*\b(?:kids|children|family|parents|wife|husband|mum|dad|everyone|daughter|son"
        r"|girlfriend|boyfriend|sister|brother)\b)",
        r"\b(?:suicide|goodbye|farewell) (?:note|letter)s?\b(?! (?:to|for) (?:my|the|our) (?:colleague"
        r"|team|class|boss|job|work|office))(?=.*\b(?:i|my)\b)",
        rf"\b(?:want|wants|wanting|need|going|urge|urges|tempted|thinking (?:about|of)|feel like|keep"
        rf"|keeps|kept|started|start|starting|stop|stopped|relapsed?|back to|again|addicted to|deserve"
        rf"|afraid i will|scared i will|might|about|been|better when i|relief when i|only when i"
        rf"|ended up|to)\b (?:(?:to|and|by|of|with|it|that|i|be|not"
        rf"|stop) ){{0,3}}{_HARMING} (?:my (?:arms?|legs?|thighs?|wrists?|skin|body|face|hands)"
        rf"|myself)\b",
        rf"\b{_HARMING} (?:myself|my (?:arms?|legs?|thighs?|skin|stomach))\b.{{0,25}}\b(?:again"
        rf"|on purpose|deliberately|to feel|when i am (?:sad|upset|stressed|alone)|to cope|to punish"
        rf"|every (?:day|night|time)|because i (?:hate|deserve)|with a (?:razor|lighter|blade)"
        rf"|with cigarettes|it helps|the pain)\b",
        r"\b(?:slit|slitting|slash\w*|cut|cutting|cuts) (?:on )?(?:my|both|both my) (?:wrists?|veins?"
        r"|throat|pulse)\b",
        r"\bself harm\w*\b(?=.*\b(?:i|my|me|again|urge)\b)|\bi (?:have )?(?:started|been|relapsed"
        r"|am) (?:back )?(?:self harm\w*|cutting(?: again| (?:my|on) \w+)?)(?! (?:down|back|out"
        r"|corners|class|carbs|sugar|the|grass|hair|onions|off|it|my (?:hair|nails|grass|hours|losses"
        r"|own))\b)\b",
        rf"\b(?:how many|how much|what dose|which)\b.{{0,30}}\b(?:pills|tablets|{'<pills>'[1:-1]}"
        rf"|it take|<pills>)\b.{{0,25}}\b(?:to die|kill me|kill myself|kill you|kill a person"
        rf"|to overdose|be fatal|fatal|lethal)\b",
        r"\b(?:painless|easiest|quickest|least painful|fastest|best|easy|quick) (?:way|ways"
        r"|method) to (?:die|kill myself|end (?:it|my life)|go)\b",
        r"\b(?:i am|i will be|we will be) (?:going to )?(?:take|taking|swallow|swallowing) (?:them"
        r"|all of them|all|every)\b.{0,15}\b<pills>|\bgoing to (?:take|swallow"
        r"|overdose)\b.{0,20}\b(?:all (?:of )?(?:my|the|these|them)|whole (?:bottle|box|pack|packet)"
        r"|every)\b.{0,15}<pills>",
        r"\bi (?:am going to|will|want to|might|could|am about to|plan to) overdose\b",
        r"\b(?:already|nearly|almost|tried to|try to|attempted to) (?:kill|hang|drown|shoot"
        r"|end) myself (?:yesterday|last night|today|this morning|again|last week)\b",
    ),
    told=(
        r"\bi (?:was|have been|had been|had|have|have had) (?:\w+ )?suicidal\b",
        r"\bi (?:tried|attempted|almost tried|nearly tried) (?:to )?(?:kill myself|commit suicide"
        r"|end (?:it|my life)|take my (?:own )?life|suicide)\b",
        rf"\bi (?:have )?(?:{_HARMING}|carved|slashed) myself\b(?! (?:off|out|some|a (?:slice|piece"
        rf"|break)|when|while|at|on|in|with|playing|running|doing|lifting|falling|skiing|moving"
        rf"|badly (?:at|in|playing))\b)",
        r"\bi (?:have )?overdosed\b(?! on (?!<pills>))",
    ),
    together=(
        (r"\b(?:bottle|box|pack|packet|handful|pile|stash|lot|full) of <pills>|<pills> (?:here"
        r"|in (?:front|my hand)|next to me|on the table|lined up|saved)|\b(?:counted|counting|hoarding"
        r"|saving|saved|stockpil\w+|collect\w+)\b.{0,15}<pills>",
        r"\b(?:take|taking|swallow) (?:them|all of them|it all|the whole|every)|\btake the lot\b"
        r"|\b(?:nobody|goodbye|end it|done|over|tempt\w*|enough to|stop thinking|ready)\b"),
        (
        r"\b(?:rope|noose|belt|razor|blades?|gun|pistol|charcoal|helium)\b",
        r"\b(?:know where i|going to do it|do it tonight|do it tomorrow|for when i|goodbye"
        r"|use it on myself|end it|picked the (?:place|day|tree)|beam|no way back|when nobody is"
        r"|once and for all)\b"),
        (r"\b(?:standing|sitting|stand|sit|am|up) (?:up )?(?:on|at) (?:the|a|my"
        r"|this) (?:\w+ )?(?:(?:edge|railing|ledge|side|wrong side)(?: of (?:the|a) \w+)?|roof\w*"
        r"|bridge|tracks|platform edge|balcony|cliff)\b",
        r"\b(?:step back|no reason|jump|let go|goodbye|nobody|end|nothing left|last time|done|over"
        r"|do not see|long way down|one step|all alone|do not care)\b"),
    ),
)  # fmt: skip
"""The person's own life."""

DESPAIR = Signs(
    certain=(
        r"\bbetter (?:off )?without me\b(?! (?:in the (?:team|band|squad)|on (?:the|this)|at (?:the"
        r"|this)|playing|there)\b)|\b(?:easier|happier|relieved|better(?: off)?|fine|glad"
        r"|lighter)\b.{0,20}\bif i (?:was|were|had|am|did|died|disappeared|just)\b (?:not |never "
        r"|no longer )?(?:gone|dead|not (?:here|around|alive)|here|around|alive|exist\w*|been born"
        r"|disappear\w*|die|vanish\w*|went away|go away)?",
        r"\b(?:once|when|after|if) i (?:am|was|were) (?:gone|dead|no longer here|not here anymore"
        r"|not around anymore)\b(?! (?:to|on|for (?:a|the|two|three)|shopping|from the|at|away"
        r"|next)\b)(?! (?:i want|they (?:should|can) (?:plant|play))\b)",
        r"\b(?:nobody|who|not one person|not a soul|anyone|my family|they) (?:would|will"
        r"|could)(?: not)? (?:\w+ )?(?:notice|care|miss me|mind|cry|be sad|mourn|realise|realize"
        r"|come)\b(?! (?:at|in|on|if i (?:left early|wore|skip\w*|am late|took|go on|eat|came|cut|dye"
        r"|change)|about the|that i (?:wore|cut|changed))\b)(?=.*\b(?:me|if i|i was|i died|i were"
        r"|i disappear\w*|i am gone|gone|dead|alive)\b)",
        rf"\b(?:see|have|has|find|found|got|is|are|feel|was|left with|without"
        rf"|there) (?:\w+ )?{_NO_USE} (?:reason|point|sense|purpose|use|meaning"
        rf"|future) (?:left )?(?:(?:in|to|for|of|me|with|my) )*{_STILL_HERE}\b(?! (?:in|about|with"
        rf"|at the (?:party|meeting)|to the|there|here)\b)",
        rf"\b(?:no|without|not any|what is the) (?:reason|point|sense|purpose|use) (?:(?:in|to|for|of"
        rf"|me) )*{_STILL_HERE}\b(?! (?:in (?:this|the) (?:city|flat|house|job|town)|with (?:this|the)"
        rf"|about|to)\b)",
        r"\bwhat am i (?:\w+ )?(?:living|alive) for\b|\bnothing (?:left )?to live for\b|\bno (?:reason"
        r"|will) to live\b|\b(?:lost|losing) (?:the|my|all|any) (?:will|wish|reason|desire) to live\b",
        r"\blife (?:is|does|seems|feels|has)(?: \w+){0,2}? (?:not worth (?:living|it)|pointless"
        r"|over for me|no (?:point|meaning|sense)|meaningless|unbearable|worthless)\b"
        r"|\bnot worth living\b|\bmy life is (?:over|worthless|pointless)(?: anyway)?$",
        r"\bwhy (?:am i|should i|do i|must i|bother)(?: \w+)? (?:alive|live|living|exist|existing"
        r"|be alive|stay alive|keep living|going on|wake up)\b(?! (?:in|here|with|at|so|before|on)\b)",
        r"\b(?:tired|sick|done|exhausted|weary|had enough|fed up|through|finished) (?:of"
        r"|with) (?:living(?! (?:in|with|near|at|on|out|like|here|so|next|alone|under|from)\b)"
        r"|life(?! (?:in|here|on|as|at|insurance|advice|lessons|hacks|under|without)\b)|this life"
        r"|my life and|being alive|existing|this world|existence|everything and (?:everyone|i)"
        r"|fighting to stay alive)\b",
        r"\b(?:can not|could not|can barely|can hardly|do not know how to|do not know if i can"
        r"|not sure i can|can no longer) (?:\w+ )?(?:go on|carry on|keep (?:on )?living"
        r"|live with myself|live anymore|live like this anymore|face (?:another|one more|tomorrow"
        r"|life)|bear (?:another|living|life|to live|being alive)|keep going|stand being alive"
        r"|survive (?:this|another)|stay alive)\b(?! (?:with (?:this|the|my) (?:\w+ )?(?:diet|project"
        r"|job|work|course|race|run|story|relationship|puzzle)|to|holiday|stage|about|until|winter of"
        r"|the (?:trip|ride|trail|hike|show|stage)|that (?:ride|trip)|a (?:trip|ride)"
        r"|without (?:coffee|chocolate|my phone|music|cheese|sugar|wifi)|in (?:this|these) (?:heat"
        r"|shoes)|slide|running|walking|at this pace|this pace)\b)",
        r"\bwant (?:it|it all|everything|this|the pain|all of it|the hurt|the voices|my life"
        r"|all this)(?: all)? to (?:stop|end|be over|go away)\b(?=.*(?:\b(?:for good|forever|can not"
        r"|anymore|tonight|once and for all|no way|death|live|life|all)\b))",
        r"\b(?:only|see no|is no|there is no|no|can not see (?:a|any)"
        r"|one) (?:other )?way out\b(?! (?:of (?:the|this|here|that|my (?:contract|lease))|to"
        r"|in (?:the|this) (?:game|maze|level)|was|through|except|but through|from (?:the|this) (?:car"
        r"|building|maze|level)|on)\b)(?<!the one way out)",
        r"\b(?:last|final) (?:time|words?|message|night|day|conversation|evening) (?:you will"
        r"|you are going to|that you|i will|i am going to|we will|anyone|of my life|on (?:this )?earth"
        r"|i have|you hear)\b(?! (?:(?:ever )?(?:see|hear|go|eat|buy|play|book|order|lend|use|work"
        r"|drive)\w* (?:this|that|there|at|from (?:this|that)|him|her|it|them|in|to|with|on)"
        r"|ever (?:buy|eat|lend|go|drink|trust|book)|of (?:the )?(?:school|holiday|term|season|summer"
        r"|work)|be late)\b)",
        r"\b(?:goodbye|bye|farewell) (?:forever|for good|for ever|cruel world|world|everyone forever"
        r"|this world)\b|\bsay(?:ing)? (?:my )?(?:goodbyes?|farewells?) to everyone\b(?! (?:at (?:the"
        r"|my)|before (?:my|the|our) (?:trip|flight|move))\b)|\bsaid my goodbyes\b(?! (?:at"
        r"|and left the (?:party|office))\b)",
        r"\b(?:giv\w+|gave) (?:away )?(?:all |most of )?(?:of )?(?:my|all my) (?:things|stuff"
        r"|belongings|possessions|clothes|books|records|everything|guitar|jewell?ery|savings|pets?|dog"
        r"|cat)(?: away)?\b(?=.*\b(?:not (?:be )?need\w*|not going to need|no use for|where i am going"
        r"|when i am gone|goodbye|no longer need|soon be over|does not matter)\b)"
        r"|\bwill not be needing (?:them|it|these|this|any of it|anything) (?:anymore|where i|soon"
        r"|after)\b",
        r"\bi (?:will|am|may|might)(?: not)? (?:going to )?(?:not )?(?:be )?(?:here|around|alive"
        r"|with you) (?:for )?(?:much longer|for long|to see)\b(?<!will be here)"
        r"|\bi will not be (?:here|around|alive|there) (?:anymore|tomorrow|next \w+|by \w+|after \w+"
        r"|much longer|for long)\b(?=.*\b(?:does not matter|matters|anyway|who cares|no difference"
        r"|will not care|goodbye|soon enough|not need)\b)",
        r"\bi am (?:nothing but |only |such )?(?:a|such a|nothing but a) burden\b|\b(?:being|been"
        r"|become|feel like) (?:such |only |nothing but )?a burden (?:to|on) (?:everyone|my|them"
        r"|people|others|you)\b|\bburden (?:to|on) everyone (?:who|i|around)\b",
        r"\bi (?:want|would like|wish i could|need|long|have decided) (?:to )?(?:leave this (?:world"
        r"|life|earth)|be with (?:my|him|her|them) (?:\w+ )?in heaven|join (?:my|him"
        r"|her) (?:\w+ )?(?:in heaven|on the other side)|stop being|fade away"
        r"|disappear and never come back|be no more|not feel anything ever again"
        r"|be free of this life)\b",
        r"\b(?:death|dying|being dead) (?:would be|is|sounds|seems|feels like) (?:a |the |my |an "
        r"|like a |like the )?(?:relief|easier|better|peaceful|way out|escape|answer|solution"
        r"|comfort\w*|freedom|good|nice|best)\b(?! (?:for (?:him|her|them|the)|metal)\b)"
        r"|\bdeath is the only\b",
        r"\b(?:does not|do not|would not) matter (?:\w+ )?(?:if|whether) i (?:live|am alive|die|exist"
        r"|wake up)\b|\b(?:do not care|not care) (?:\w+ )?(?:if|whether) i (?:live|die|wake up"
        r"|am alive|do not wake up|live or die|get hit|survive)\b",
        r"\b(?:given|giving|gave) up on (?:life|living|everything in life|being alive)\b"
        r"|\bi give up on life\b|\bno future (?:for me|anymore|left|ahead)\b|\bi have no future\b"
        r"|\bnot (?:see|have|picture|imagine) (?:a|any) (?:\w+ )?future (?:for (?:me|myself)|anymore"
        r"|ahead)|\bthe world (?:does not need|would be fine without) me\b"
        r"|\bi do not deserve to (?:live|be alive|exist|breathe|be here)\b|\bi should not (?:be alive"
        r"|exist|be here anymore|have been born)\b|\bi should (?:be|have been) (?:dead"
        r"|the one who died)\b|\b(?:this is|it is|tonight is) (?:my )?(?:goodbye then|my goodbye"
        r"|my last (?:night|day|evening))\b(?! (?:in|at|of|on|before|here)\b)|\bhate being alive\b"
        r"|\bmade (?:my )?peace with (?:dying|leaving|death|the end)\b|\b(?:it will|this will"
        r"|everything will|it is) (?:all )?(?:soon )?be over (?:soon|tonight|tomorrow)(?: for me"
        r"| for good| anyway)\b|\bplease (?:tell|look after) my (?:\w+ )?(?:when|once"
        r"|after) i am (?:gone|dead)\b|\btell my (?:kids|family|mum|wife|husband|parents|children"
        r"|sister|brother|daughter|son) (?:that )?i (?:loved?|am sorry)\b",
    ),
    together=(
        (r"\bi can not (?:do|take|stand|bear|handle) (?:this|it|life|the pain)(?: anymore)?$"
        r"|\bi can not (?:do|take|handle) (?:this|it|the pain|life) anymore\b|\bi am (?:done|finished"
        r"|at the end|out of strength|so done)$",
        r"\b(?:stop|end) for good\b|\bwant it (?:all )?to (?:stop|end|be over)|\bgoodbye\b"
        r"|\bnobody (?:cares|would)|\bwant out\b|\bno way out|\bnothing left\b|\bwant to (?:disappear"
        r"|vanish|be gone|go away forever)"),
        (
        r"\bthank you for everything\b|\bi am (?:so )?sorry for everything\b|\bforgive me\b",
        r"\bgoodbye\b|\bwill not bother (?:you|anyone)|\bgone (?:soon|tomorrow|by)"
        r"|\bit is time (?:for me )?to go|\blast time\b"),
    ),
)  # fmt: skip
"""Hopelessness that may hide the thought of ending one's life."""

OTHERS = Signs(
    present=(
        r"\b(?:says?|said|told|tells|telling|text\w*|wrote|writes|posted|messaged|keeps? saying"
        r"|keeps? talking|talks?|talking|talked|threatens?|threatening|threatened|threatened to|wants?"
        r"|going|plans?|planning|trying|tried to|about|is|afraid|scared|worried|think|thinks|thinking"
        r"|might|could|will|would)\b.{0,35}\b(?:kill|killing|hang|hanging|shoot|shooting|drown"
        r"|drowning|hurt|hurting|harm|harming|cut|cutting|poison|burn|burning) (?:himself|herself"
        r"|themselves|themself)\b(?! (?:some|a (?:slice|piece)|off|out|on (?:a|the|his|her)|while|when"
        r"|at|shaving|cooking)\b)",
        r"\b<them> (?:<is>|keeps? |started )*(?:cutting|hurting|harming|burning|starving"
        r"|killing) (?:himself|herself|themselves)\b|\b<them> (?:cuts|harms|hurts|burns) (?:himself"
        r"|herself|themselves)\b",
        r"\b(?:he|she|they|<mine>|someone|mum|dad) (?:(?:is|are|has been|have been|feels?|seems?"
        r"|sounds?|might be|may be|was|gets?) )+(?:\w+ )?suicidal\b|\bthinks? (?:he|she|they"
        r"|my \w+) (?:is|are|might be) suicidal\b|\b(?:think|afraid|worried|scared|sure"
        r"|believe) (?:that )?<them> (?:is|might be|could be|are|may be) suicidal\b",
        r"\b<them> (?:\w+ ){0,4}?(?:wants?|wanted|said|says|told me|text\w*|wrote|plans|wishes"
        r"|keeps? saying|is saying) (?:\w+ ){0,5}?(?:to die|to be dead|to end (?:it|her life|his life"
        r"|their life)|to end it all|was dead|were dead|is going to end it|to disappear forever"
        r"|not want to live|not want to be alive|does not want to (?:live|be alive|be here) anymore"
        r"|can not go on|no reason to live|to commit suicide|better off dead)\b(?! (?:of|from|her hair"
        r"|his hair|with)\b)",
        r"\b<them> (?:\w+ ){0,3}?(?:do|does) not want to (?:live|be alive|exist|go on living"
        r"|be here) ?(?:anymore)?\b(?! (?:in|with|near|at|there|together|alone|on|like)\b)",
        r"\b<them> (?:\w+ ){0,4}?(?:is going to|wants to|threatened to|tried to|is trying to|will"
        r"|might|may|is about to|threatens to|is thinking (?:about|of)|talks about|is talking about"
        r"|keeps talking about|talked about|thinks about|mentioned) (?:end|take|taking|ending|commit"
        r"|committing|suicide|jump|jumping|killing|kill)(?: (?:his|her|their|it|suicide|all|life"
        r"|himself|herself|off)\b)?(?! (?:rope|to|up|the queue|ship|in|into|at|a|the (?:queue|ship"
        r"|train|bus|gun)|back|time|me|him|her|them|us|you|it (?:with|well)|some|two|over|care|part"
        r"|notes|photos|place)\b)(?=.*\b(?:life|suicide|it all|himself|herself|jump\w*|bridge|roof"
        r"|end it|ending it)\b)",
        r"\blocked (?:himself|herself|themselves) (?:in|up|inside)\b.*\b(?:razor\w*|knife|blade|pills"
        r"|gun|tablets|scissors|rope|medication|not answer\w*|silent)\b",
        r"\b<them> (?:<is>|just )*(?:(?:sent|texted|left|wrote|messaged|posted)(?: me| us"
        r"| everyone)?) (?:a |me |us |the )?(?:(?:suicide|goodbye|farewell) (?:note|letter|message"
        r"|text|video)s?|goodbye forever|goodbye and|that (?:he|she|they) (?:can not go on"
        r"|is sorry for everything))",
        r"\b(?:texted|messaged|said|wrote|told)(?: me| us)? goodbye\b(?=.*\b(?:not (?:pick\w*"
        r"|answer\w*|respond\w*|reply\w*)|phone is off|forever|for good|worried|scared|pills)\b)",
        r"\b<them> (?:is|are|was) (?:\w+ )?(?:standing|sitting|up) on (?:the|a) (?:\w+ )?(?:ledge"
        r"|bridge|roof|railing|edge|tracks)\b(?=.*\b(?:jump|come down|crying|alone|get (?:him"
        r"|her) down|threat\w+|end|kill)\b)|\b<them> (?:is|are) (?:going to|about to|threatening to"
        r"|wants to|trying to) jump (?:off|from|out of|in front)\b",
        r"\bfound (?:a |her |his |my \w+ |the )?(?:(?:\w+ )?suicide note|razor blades?|pills hidden"
        r"|noose)\b|\bfound (?:cuts|scars|fresh cuts) (?:on|all over) (?:my|his|her|their)\b"
        r"|\b<mine> (?:has|is hiding|hides) (?:cuts|fresh cuts|scars|cut marks) (?:on|all over"
        r"|all along) (?:his|her|their)\b",
    ),
    told=(
        r"\b<them> (?:<is>)?(?:tried|attempted|attempts) (?:to )?(?:kill (?:himself|herself"
        r"|themselves)|commit suicide|suicide|end (?:his|her|their) life|take (?:his|her"
        r"|their) (?:own )?life|hang (?:himself|herself))\b",
        r"\b<them> (?:<is>)?(?:cut|slit|slashed|slitting|cutting) (?:his|her|their) (?:wrists?|veins"
        r"|throat)\b",
        r"\b<them> (?:has |is |had )?overdosed?\b(?! on (?!<pills>))",
    ),
)  # fmt: skip
"""Somebody else's life."""
