"""What people tell of their lives, by its wording: events and feelings, the first that matches wins. Plain data.

Pleasant and unpleasant words without any of these are weighed by `lexicon`.
"""

from __future__ import annotations

import re

from policies.companion.acts import Act
from policies.companion.patterns import compiled

TELLS = compiled(
    {
        Act.LOSS: (
            (
                r"\b(?:my|our|his|her|their|the) (?:late )?<kin>(?: \w+)? (?:just |recently |suddenly |has "
                r"|had )*(?:died|passed|is dead|was put down|is gone|has gone)\b(?! (?:the|his|her|my"
                r"|their|a|out|to) )"
            ),
            (
                r"\bsince (?:he|she|they|<mine> <kin>) (?:passed|died|left us|went)\b|\b(?:isn't"
                r"|is no longer|not) with us\b|\bashes\b|\b(?:drowned|was killed|were killed"
                r"|was murdered|got killed)\b|\bpassed away\b|\bfuneral\b"
                r"|\bstillborn\b"
            ),
            (
                r"\blost (?:my|our|his|her|their) <kin>\b(?! (?:in the (?!\w+ week)|at the|for a|the))"
                r"|\bmiscarriage\b"
            ),
            (
                r"\b(?:he|she) (?:just |has |had )?died\b(?! in (?:1|20)\d)|\bput (?:him|her) (?:to sleep"
                r"|down)\b"
            ),
            r"\bdeath of (?:my|our) |\bput (?:my|our) (?:\w+ )?<kin> (?:down|to sleep)",
            r"\b(?:it )?would(?:'ve| have) been (?:my|his|her|our) ",
            r"\bcan't believe (?:he|she)(?:'s| is) (?:really )?gone\b",
            r"\bsince (?:my|our) <kin> died\b|\bburied (?:my|our|him|her)\b|\bgrieving\b",
            r"\bleft us (?:last|this|yesterday|on|in|after|too)\b|\bafter a long illness\b",
            r"\b<mine> <kin>\b.*\bdidn't (?:make it|survive)\b",
            r"\b(?:his|her) grave\b|\b<mine> (?:late|dead) ",
        ),
        Act.RELIEF: (
            (
                r"\b(?:relieved|what a relief|woke up from (?:the|a|his|her) coma|out of the coma"
                r"|will make it|pull(?:ed)? through|out of danger|on the mend"
                r"|such a relief|weight off)\b|\bthank (?:god|goodness|heavens)\b"
            ),
            r"\b(?:came back|is|was|were|are) (?:all )?(?:clear|negative|benign)\b|\bit wasn't cancer\b",
            (
                r"\bfinally over\b|\bin remission\b|\bcancer[- ]free\b|\bturned out (?:to be )?(?:fine"
                r"|nothing|all right)\b"
            ),
        ),
        Act.GUILTY: (
            r"\b(?:guilty|guilt)\b(?! pleasure)|\bmy (?:own )?fault\b|\b(?:i"
            r"|we) (?:really )?regret\b(?! nothing)",
            r"\bi (?:shouldn't have|should(?:'ve| have) (?:been|helped|called|listened|told|visited))\b",
            (
                r"\bi (?:just |really |also )*(?:shouted|yelled|screamed|snapped|lashed out"
                r"|swore) at (?:my|the|her|him"
                r"|them)\b"
            ),
            (
                r"\bi (?:just |also )*(?:lied|cheated)\b|\blied to (?:my|him|her|them)\b|\bwhat i(?:'ve"
                r"| have)? (?:did|done)\b"
            ),
            (
                r"\bi (?:really |completely |totally )?(?:hurt|let down|betrayed|abandoned|neglected) (?:my"
                r"|him|her|them)\b"
            ),
            r"\bi let (?:my|him|her|them|everyone|everybody) (?:\w+ )?down\b|\bbroke (?:a|my"
            r"|the) promise\b",
            r"\bi (?:was|am|'ve been) (?:so |really |very )?(?:mean|horrible|unfair|unkind|nasty"
            r"|cruel) to\b",
            (
                r"\b(?:blame|forgive) myself\b|\bi said (?:something |some )?(?:awful|horrible"
                r"|terrible|mean"
                r"|cruel|nasty)"
            ),
            (
                r"\bi (?:completely |totally |almost |just )*(?:forgot|missed) (?:(?:my"
                r"|our) (?:<kin>(?:'s|s)? "
                r"|wedding )?(?:birthday|anniversary|recital|play|concert|graduation))"
            ),
            (
                r"\bi (?:broke|ruined|lost|damaged|ate|used|crashed|dented|killed) my (?:\w+ )?<kin>'s\b"
                r"|\bblamed (?:the|my|him|her|it)\b"
            ),
            (
                r"\bi (?:took|stole) (?:money|things|something|\w+) from my\b|\bi never (?:visited|called"
                r"|told|said|thanked|apologi[sz]ed)\b|\bmade a (?:\w+ )?mistake\b"
            ),
            (
                r"\bi haven't (?:called|visited|rung|phoned|seen|written to) my <kin> (?:since|for|in)\b"
                r"|\bi stole\b|\bi (?:feel|felt) (?:so |really |very )?(?:bad|terrible|awful"
                r"|horrible) (?:about|for|because)"
            ),
        ),
        Act.ASHAMED: (
            r"\b(?:ashamed|shame|embarrass\w+|humiliat\w+|mortified|mortifying|blushed"
            r"|cringe)\b(?! for you)",
            (
                r"\bmade a fool of myself\b|\b(?:everyone|everybody|they all|the whole \w+) (?:laughed"
                r"|stared|saw)\b"
            ),
            (
                r"\bi (?:accidentally |just )*(?:called|spilled|spilt|tripped|fell|slipped|farted|burped"
                r"|cried|fainted"
                r"|dropped|threw up|sang|said|waved)\b.{0,40}\b(?:in front of|all over|on stage"
                r"|at the wedding)\b"
            ),
            (
                r"\bforgot my (?:lines|text|words|speech)\b|\bname wrong\b|\bdeclined in front\b"
                r"|\bwet my pants\b|\bi (?:\w+ )?(?:farted|burped)\b"
                r"|\bto the wrong (?:person|number|chat"
                r"|group)\b|\bmy fly was\b|\bfell asleep (?:in|at|during)\b|\bforgot (?:his|her|their"
                r"|someone's) name\b"
            ),
            (
                r"\b(?:so|really|very|how) awkward\b|\bi called (?:my|the) (?:\w+ )?(?:teacher|boss"
                r"|manager) (?:mum|mom|dad|mummy|honey|darling|love|sweetheart)\b"
            ),
            r"\bi waved (?:back )?at (?:a|some)|\bwant the (?:ground|floor|earth) to\b",
        ),
        Act.ENVIOUS: (
            r"\b(?:jealous|envious|envy)\b",
            (
                r"\b(?:everyone|everybody)(?: else)?\b.{0,25}\b(?:has|have|is|seems|gets|got) (?:a |so "
                r"|much )?(?:better"
                r"|happier|ahead|married|engaged|more|it all|it together|prettier|thinner|pregnant)\b"
            ),
            (
                r"\bwhy (?:do|does|did) (?:he|she|they|everyone|everybody) (?:always )?get\b"
                r"|\bi wish i (?:was|were) (?:like|as)\b"
            ),
        ),
        Act.PROUD: (r"\b(?:so |really |very |quite )?proud\b(?! to)",),
        Act.LOVE: (
            (
                r"\b(?:fell |falling |fallen |i'm |am |be |madly )in love\b|\bcrush on\b|\bbutterflies\b"
                r"|\bfell for\b"
            ),
            (
                r"\bi (?:really |still |just )*love (?:him|her|my (?:husband|wife|girlfriend|boyfriend"
                r"|partner|fiancee?))\b"
            ),
        ),
        Act.LONELY: (
            (
                r"\b(?:lonely|loneliness|homesick|isolated)\b|\b<am> <very>(?:alone|by myself)\b"
                r"|\ball alone\b|\bso alone\b|\bjust to hear a voice\b"
            ),
            (
                r"\bno(?: one|body) (?:\w+ )?(?:to talk to|calls|visits|cares|likes me|understands me"
                r"|understands|remembered|asked me|asks|listens|notices|noticed me|needs me|wants me"
                r"|loves me|came)"
            ),
            (
                r"\b(?:would anyone|anyone would|would anybody|nobody would"
                r"|no one would) (?:even )?(?:notice|care|miss me)\b"
            ),
            r"\bno(?: one|body) (?:wants|wanted) to (?:play|sit|talk|be)\b|\bleft (?:me )?out\b",
            r"\b(?:no|any) (?:real |close )?friends\b|\b(?:weren't|wasn't) invited\b|\bdidn't invite me\b",
            (
                r"\bi (?:really |still |just |do |so )*miss (?:my|him|her|them|you|home|everyone|having"
                r"|being|the|our|those)\b"
            ),
            r"\bmissing (?:my|him|her|them|home)\b|\beat (?:dinner |lunch )?alone\b",
            r"\b(?:don't|do not) (?:really )?know (?:anyone|anybody|a soul)\b|\bknow nobody\b",
        ),
        Act.ANGER: (
            r"\b(?:angry|furious|outraged|livid|fuming|seething|rage|raging)\b",
            r"\b<am> <very>(?:annoyed|irritated|mad|fed up|frustrated|pissed)",
            r"\b(?:mad|annoyed|fed up|frustrated) (?:at|about|with|that)|\btook (?:all )?(?:the )?credit\b",
            (
                r"\b(?:infuriating|unfair|so rude|was rude|disrespect\w*)\b|\b(?:shouted|yelled|screamed"
                r"|swore) at (?:me|us)"
            ),
            (
                r"\b(?:lied|cheated) (?:to|on) (?:me|us)|\b(?:sick|tired) of (?!life|living|pretending"
                r"|being alone)|\bdrives me (?:mad|crazy|up the wall|nuts)"
            ),
            (
                r"\bi hate (?:my (?:job|boss|life|school|work|teacher)|him|her|them|it when)\b"
                r"|\bcan't stand (?:him|her|my)\b"
            ),
            (
                r"\bmakes me (?:so )?(?:angry|mad|furious)|\bhow dare\b|\bkeeps? (?:interrupting|ignoring"
                r"|bothering|touching)\b"
            ),
            (
                r"\bcould scream\b|\b(?:behind my back|talks? down to me|treats? me like|ripped (?:me"
                r"|us) off|scammed)\b"
            ),
            (
                r"\bsome (?:idiot|moron|jerk)\b|\b(?:called|calls) me (?:a |an )?(?:lazy|stupid|idiot|fat"
                r"|ugly|liar|useless|names|crazy)\b|\bcharged (?:me|us) (?:twice|double|too much)\b"
                r"|\bovercharged\b|\brefund\b"
            ),
            (
                r"\b(?:cut in|jumped the queue|pushed in|stole my (?:idea|parking|seat|lunch)"
                r"|(?<!i )ate (?:my\b|the .* i (?:baked|made|bought|saved)\b))\b"
            ),
            r"\bi had to (?:pay|wait|do|clean)\b.{0,30}\b(?:again|myself|for nothing)\b",
        ),
        Act.FEAR: (
            (
                r"\b(?:worried|worrying|worry|afraid|scared|scary|nervous|anxious|anxiety|frightened"
                r"|terrified|terrifying"
                r"|panicking|panic|dreading|dread|uneasy|petrified)\b"
            ),
            (
                r"\b(?:going to leave me|wants to leave me|what if|stage fright|cold feet|more tests|biopsy"
                r"|a lump)\b|\bhaven't even started\b"
            ),
            r"\bmonsters? (?:under|in)\b|\bhad a (?:nightmare|bad dream)\b|\bnightmares?\b",
        ),
        Act.ILL: (
            (
                r"\b<am> <very>(?:sick|ill|unwell|poorly|dizzy|nauseous)\b(?! of)|\bi(?:'ve)? (?:have |had "
                r"|got )?(?:thrown|threw|throwing) up\b"
            ),
            (
                r"\b(?:headache|migraine|fever|the flu|a cough|a cold|sore throat|toothache|stomach ?ache"
                r"|tummy ache"
                r"|backache|food poisoning|covid|allergies|allergic reaction|hay fever|pneumonia"
                r"|diabetes|arthritis|cramps"
                r"|coughing)\b"
            ),
            (
                r"\b(?:my|his|her) (?:\w+ )?(?:head|back|knee|leg|foot|arm|tooth|throat|stomach|tummy"
                r"|neck|shoulder|feet"
                r"|legs|eyes|hand|hip|wrist|ear|finger)s? (?:\w+ )?(?:really |still |so )*(?:hurts?"
                r"|hurting|aches?|aching"
                r"|is sore|are sore|is killing|are killing|has been hurting)"
            ),
            (
                r"\b(?:my|our|his|her|their) <kin> (?:\w+ )?(?:is|has been|was|got) <very>(?:sick"
                r"|ill|unwell"
                r"|poorly)\b"
            ),
            r"\bin (?:so much |a lot of |such )?pain\b|\bin (?:the )?hospital\b|\bchronic\b",
            (
                r"\b(?:surgery|operation|diagnosed|diagnosis|cancer|chemo\w*|dementia|alzheimer's"
                r"|parkinson's|a stroke)\b"
            ),
            r"\b(?:broke|broken|sprained|twisted|fractured|tore) (?:my|his|her) (?:\w+ )?(?:arm|leg|ankle"
            r"|wrist|foot|toe"
            r"|finger|nose|rib|collarbone|hip|knee|hand)\b",
        ),
        Act.TIRED: (
            (
                r"\b(?:tired(?! of (?:\w+ing (?:them|him|her|people|it|everyone)|people|this|that|my|the"
                r"|his|her|always|hearing))|exhausted|exhausting|sleepy|worn out|no energy|burn(?:t"
                r"|ed) out|burnout"
                r"|knackered"
                r"|stressed|stressful|overwhelmed|overworked|under pressure|too much work|drained"
                r"|so much to do"
                r"|shattered|wiped out|running on empty)\b"
            ),
            (
                r"\b(?:can't|cannot|couldn't|didn't|hardly|barely|haven't) (?:\w+ )?sle(?:ep|pt)\b"
                r"|\b(?:slept|sleeping) badly\b"
            ),
            (
                r"\b(?:everything|it|work)(?:'s| is) (?:all |getting )?too much\b|\bcan't (?:cope|take it"
                r"|keep up)\b|\binsomnia\b"
            ),
            (
                r"\b(?:long|hard|busy|tough|rough|hectic) (?:day|week|night|shift|year|month)\b"
                r"|\bawake (?:all|half)\b"
            ),
            r"\b(?:working|worked) (?:double|overtime|seven days|all (?:night|weekend)|late)\b",
        ),
        Act.SAD: (
            (
                r"\b(?:sad|unhappy|depressed|depressing|heartbroken|miserable|hopeless|crying|cried|tears"
                r"|grief"
                r"|upset|disappointed|gutted|devastated|broke(?:n)? my heart|heart is broken|let down)\b"
            ),
            (
                r"\b<am> <very>(?:down|low|blue|hurt|awful|terrible|horrible|bad|empty|worthless|lost"
                r"|invisible"
                r"|rejected|numb|hopeless|broken|not (?:okay|ok|well|good|myself)|unloved|ugly"
                r"|fat|stupid)\b"
            ),
            (
                r"\bnever (?:says|tells me|said) (?:that )?(?:he|she|they) loves?\b|\b(?:everything|life"
                r"|it all|it)(?:'s| is| feels) (?:so |just )?(?:pointless|meaningless|hopeless|empty)\b"
                r"|\bhurt my feelings\b"
                r"|\b<am> <very>(?:useless|worthless|stupid|ugly|numb|a burden|a failure"
                r"|not good enough)\b"
            ),
            (
                r"\b(?:i|we) (?:feel|felt) (?:so |really )?(?:bad|awful|terrible|like (?:a failure|crying"
                r"|nothing))\b|\bi could cry\b"
            ),
            (
                r"\bi'm (?:such )?an? (?:terrible|bad|awful|horrible|useless|lousy|rubbish"
                r"|hopeless) (?:mother|father|mum|mom|dad|parent|son|daughter|friend|wife|husband|partner"
                r"|person|teacher|sister|brother)\b|\bnot good enough\b|\bno self[- ]?(?:esteem"
                r"|confidence)\b|\bnothing (?:matters|makes sense"
                r"|helps)\b"
            ),
            r"\b(?:broke up|split up|breaking up|dumped me|left me|leaving me|divorce|divorced"
            r"|separated)\b",
            (
                r"\b(?:days?|every day|it) (?:all )?(?:is|are|feels?|'s) (?:all )?the same\b"
                r"|\ball there is\b|\bwhat's the point\b|\bin a rut\b|\bfeel stuck\b"
                r"|\bnothing to (?:look forward to|hope for)\b|\bpretend\w*\b.{0,20}\b(?:fine|okay|happy"
                r"|all right)\b|\bbrave face\b"
            ),
            r"\bi'm not (?:okay|ok|doing (?:so )?(?:well|great|good))\b|\bcan't stop crying\b",
        ),
        Act.BORED: (
            (
                r"\b<am> <very>bored\b|\bnothing (?:to do|on)\b(?! to)|\bnothing ever happens\b"
                r"|\bnever anything (?:good |interesting )?on\b|\b(?:this|it|life)(?:'s| is) (?:so |really "
                r"|just )*boring\b|\bso boring\b|\bwatched everything\b|\ba boring\b"
            ),
        ),
        Act.BAD: (
            (
                r"\bnever came back\b|\bflew (?:out|away)\b|\bdeclined\b|\b(?:promotion|job|place|part"
                r"|role|flat|house) (?:that )?i (?:wanted|applied for"
                r"|hoped for)\b|\binstead of me\b"
            ),
            r"\b(?:lost|losing|forgot|ruined|dropped) (?:my|our|his|her|their|the) \w+",
            (
                r"\bgot (?:fired|sacked|laid off|dumped|rejected|robbed|lost|hurt|stuck|cancelled|mugged"
                r"|evicted|burgled|a (?:parking |speeding )?(?:ticket|fine))"
            ),
            (
                r"\b(?:was|were|been|being|get|gets) (?:\w+ )?(?:fired|sacked|laid off|rejected|robbed"
                r"|bullied|cancelled|made redundant"
                r"|stolen|burgled|flooded|mugged|turned down|evicted|ignored|let go|overcharged|delayed)\b"
            ),
            r"\b(?:failed|failing) (?:my|the|his|her|an?|again|at|in|maths?|math)|\bfailed$|\bflunked\b",
            (
                r"\b(?:broke|cracked|smashed|scratched) (?:my|his|her|the|our|down|up)|\bbroken\b|\b(?:it"
                r"|\w+) broke\b(?! the record)"
            ),
            (
                r"\b(?:(?<!by )(?<!of )accident|crashed|stolen|cancelled|canceled|fired|redundant"
                r"|evicted|eviction|(?:throw|kick|throwing|kicking|kicked) (?:us|me) out|bankrupt|debt"
                r"|debts|bullied|bullies|bullying|overdue|leak|leaking"
                r"|leaks|mould|burglar"
                r"|flooded|layoffs|rent (?:went|is going) up|raised (?:my|the|our) rent)\b"
            ),
            (
                r"\bmissed (?:my|the|our) |\b(?:argued|argument|quarrel|quarrelled|arguing|fighting)\b"
                r"|\b(?:a (?:big |huge |terrible )?(?:fight|row))\b|\bfight with\b"
            ),
            (
                r"\b(?:bad|terrible|awful|horrible|worst|sad|tough|rough) (?:news|day|week|time|luck|night"
                r"|year|date|grade|mark)\b"
            ),
            (
                r"\b(?:didn't|did not|couldn't) (?:get|pass|win|work|make it|go well|turn out|even)\b"
                r"|\bturned (?:me|us) down\b"
            ),
            (
                r"\b(?:went|going|goes|gone) wrong\b|\bin trouble\b|\bcan't (?:pay|afford|find|get|seem)\b"
                r"|\bwon't (?:start|work|open|stop)\b"
            ),
            r"\bmy (?:\w+ ){1,2}died\b",
            r"\b(?:doesn't|don't|won't|never|isn't|hasn't|haven't|didn't) (?:\w+ )?(?:talk(?:ing)?"
            r"|speak(?:ing)?|call(?:ed|ing)?|listen"
            r"|writ(?:e|ten)|answer(?:ed)?|repl(?:y|ied)|text(?:ed)?) ?(?:to |my |me\b|back)",
            (
                r"\b(?:don't|doesn't) work\b|\bstuck (?:in|at|with|on)\b|\bburn(?:t|ed) (?:the|my|it|down)"
                r"|\bflat tyre\b|\bflat tire\b"
            ),
            (
                r"\b(?:somebody|someone|they|he|she) (?:just |has |have )?(?:stole|took my|hit my|keyed"
                r"|broke|scratched|hacked|crashed)"
            ),
            (
                r"\bstopped working\b|\bran (?:out of|away)\b|\b(?:is|are|was|'s) (?:getting )?(?:worse"
                r"|closing down|dying)\b|\blost again\b"
            ),
            (
                r"\bignor(?:es|ing) me\b|\brejected\b|\bthen (?:they|it) (?:closed|broke|stopped)\b"
                r"|\bno money\b|\b(?:bills?|rent) (?:is|are|was)\b"
            ),
        ),
        Act.NEWS: (
            (
                r"\b(?:i|we|they|everyone) (?:just |finally |both |all )*passed$|\b(?:test|exam|exams"
                r"|interview)\b.*\b(?:he|she) passed$|\bturn(?:s|ed)? (?:twenty"
                r"|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b"
            ),
            r"\b(?:passed|aced|nailed) (?:my|the|his|her|our|all|it|with)",
            (
                r"\b(?:got|getting|landed|start|starting|started|gave|offered|given|bought) (?:me "
                r"|us )?(?:the|a|my|an|our|his|her) (?:new |great |first "
                r"|dream )*(?:job(?! interview)|offer|promotion|place|position|flat|house|dog"
                r"|puppy|kitten|raise|rise"
                r"|scholarship|part"
                r"|driving licen[cs]e|licen[cs]e|contract|lead|role|business|internship|an a|keys)\b"
            ),
            (
                r"\b(?:was|were|got|been|being|'m|am) promoted\b|\bpromotion\b|\bpay rise\b|\bgot (?:a"
                r"|the) raise\b|\bgot into\b"
            ),
            (
                r"\b(?:i|we|he|she|they|team|\w+) (?:just |finally |actually )*won\b(?!')|\boffered me\b"
                r"|\bsaid yes\b|\bback together\b|\bbecame (?:a |an )?(?:grand)?(?:father|mother|parents?"
                r"|aunt|uncle|dad|mum|mom)\b|\b(?:got|won|received|raised) (?:its|our|my|the) first\b"
                r"|\bmade up (?:after|with|again)\b|\breconciled\b"
                r"|\bproposed\b(?! (?:a|an|that|the)\b)|\bpraised me\b|\bslept through\b|\b(?:he"
                r"|she) kissed me\b|\bcame through\b|\bproposed\b"
                r"|\bit's a (?:girl|boy)\b|\badopting\b|\bstood up (?:to|for)\b"
                r"|\bgold star\b|\bgoing to be published\b"
            ),
            (
                r"\b(?:got|getting|'re|are|am|'m|is|just) (?:\w+ )?(?:engaged|married|pregnant)\b"
                r"|\bhaving twins\b"
            ),
            r"^found (?:it|him|her|them|my|the)\b|\b(?:have|having) a (?:boy|girl|child)\b",
            r"\b(?:have|having|expecting|had) a baby\b|\bwas born\b|\b(?:graduated|graduating"
            r"|graduation)\b",
            r"\bgoing to be (?:a )?(?:grand)?(?:parents?|mother|father|mum|mom|dad|ma|pa|aunt|uncle)\b",
            (
                r"\b(?:fully |completely )?recovered\b|\bcame home from (?:the )?hospital\b"
                r"|\bpersonal best\b|\bnew record\b"
            ),
            (
                r"\b(?:my|our|his|her) birthday (?:is )?today|\btoday(?:'s| is) my birthday"
                r"|\bit's my birthday"
                r"|\bis (?:turning )?(?:\d+|one|two|three|four|five|six|seven|eight"
                r"|nine|ten|\w+teen|\w+ty) today\b"
            ),
            (
                r"\bfirst (?:prize|place)\b|\b(?:got|was|been) (?:accepted|published|chosen|selected"
                r"|picked)\b|\bmade it\b"
            ),
            r"\b(?:good|great|wonderful|amazing|fantastic|exciting|brilliant) news\b"
            r"|\bwedding anniversary\b",
            (
                r"\bdream came true\b|\brang the bell\b|\b(?:last|finished) (?:chemo|treatment)\b"
                r"|\bgot the (?:lead|part|solo)\b|\b(?:he|she|they|crush|parents|everyone) (?:hugged"
                r"|accepted|smiled at|forgave) me\b"
                r"|\b(?:closed on|got the keys|moved into) (?:to )?(?:my|our|the) (?:first |new "
                r"|own )*(?:house|flat|home|place|apartment)|\bpaid off\b|\bmarried (?:for )?\w+ years\b"
                r"|\bquit (?:smoking"
                r"|drinking)\b|\bsober (?:for|since)\b"
            ),
            (
                r"\b(?:i|we|he|she) (?:finally |just |actually )*(?:finished|managed|did it|made it|found"
                r"|sold|completed|solved|learn(?:ed|t))\b"
            ),
            (
                r"\bfirst (?:steps|word|words|tooth)\b"
                r"|\b(?<!flying )for the (?:very )?first time\b(?!.*\b(?:not|cried|sad|failed"
                r"|alone|tomorrow"
                r"|tonight|next|soon)\b)"
            ),
            (
                r"\bgot (?:an? )?(?:a|a plus|top marks|full marks|straight as|good grades?)(?: in \w+)?$"
                r"|\blost (?:\w+ )(?:kilos|pounds)\b"
            ),
            (
                r"\bturned out (?:so |really |just )?(?:great|amazing|perfect|well|delicious|lovely"
                r"|wonderful|beautifully)\b"
            ),
        ),
    }
)

PLANS = re.compile(
    r"\b(?:i'm|we're|i am) (?:going to|gonna|planning|about to|thinking (?:of|about)|looking forward"
    r"|travelling|flying"
    r"|moving|meeting|visiting|leaving|seeing|taking|starting|having)\b"
    r"|\b(?:i|we)(?:'ll| will| plan to| want to| hope to| would like to|'d like to|'d love to"
    r"| would love to| might)\b"
    r"|\b(?:tomorrow|tonight|next (?:week|month|year|weekend|summer|monday|tuesday|friday)|this weekend"
    r"|on (?:monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday))\b"
)
LIKES = re.compile(
    r"^(?:i|we) (?:really |just |absolutely |also |still )*(?:love|like|enjoy|adore|prefer)\b(?! (?:him"
    r"|her|to know)\b)"
    r"|\bmy favou?rite\b|\bfan of\b"
)
DISLIKES = re.compile(
    r"^(?:i|we) (?:really |just |also |still )*"
    r"(?:hate|dislike|don't (?:really )?(?:like|enjoy)|can't stand|detest|loathe)\b"
)
COMPARED = re.compile(
    r"\b(?:is|are|was|were) (?:much |far |way |so |totally |just )?(?:better|worse|more \w+|overrated"
    r"|underrated|the best|the worst)(?: \w+)? ?(?:than|of all|in the world|$)"
)
"""An opinion, however pleasant its words."""
OPINION = re.compile(
    r"^(?:(?:i|we) (?:really |still |sometimes |honestly |personally |just )*(?:don't )?(?:think|believe"
    r"|find|guess|suppose|feel like"
    r"|reckon|feel that)|in my (?:opinion|view)|if you ask me|honestly|people|everyone|everybody|nobody"
    r"|life|kids (?:these|today)"
    r"|the (?:world|government|trouble|problem|older|young)|(?:cats|dogs|men|women|children|politicians"
    r"|books|films) (?:are|is"
    r"|should|can|have)|nothing beats|there(?:'s| is) nothing (?:better|like))\b"
)
