"""What people say who are afraid or ashamed."""

from __future__ import annotations

from policies.events import Emotion
from policies.feelings.cues import LIKELY, MAYBE, SURE, Listing

AFRAID: Listing = (
    (
        Emotion.FEAR,
        SURE,
        r"""
        (?:might|may|could|going to|will) (?:\w+ )?(?:lay (?:me|us) off|fire (?:me|us)|sack (?:me|us)
        |throw (?:me|us) out|evict (?:me|us)|deport (?:me|us)|let (?:me|us) go)
        (?:hands|palms) (?:\w+ )?(?:get|go|got|went|are|were) (?:\w+ )?(?:sweaty|clammy|shaky)
        (?:could not|can not) sleep (?:for fear|because i (?:was|am) (?:worried|afraid|scared))
        chest (?:\w+ )?(?:tight|tightens|tightness|hurts when)
        (?:huge|big|giant|poisonous) (?:spider|snake|dog|rat|wasp)
        (?:dark|creepy|haunted) (?:\w+ )?(?:cellar|basement|alley|forest|house|street|room|attic)
        do not know what (?:it is about|they want|is going on|will come|to expect)
        (?:police|doctor|hospital|school) (?:called|rang|phoned)|jump at every
        (?:hear|heard|hearing) (?:\w+ )?(?:footsteps|voices|scratching|screaming|gunshots|breathing)
        (?:gunshots?|explosion|has a (?:gun|knife)|being attacked)
        (?:dare|brave enough|not want) to (?:go (?:in|out|home|down|up) (?:\w+ )*alone|walk home|look down
        |fly|drive at night)
        (?:might|could|may) (?:be|have) (?:cancer|serious|a tumou?r|a heart attack)|safe anymore
        thoughts? of (?:losing|leaving|failing|going|being|dying|having to|it happening)
        there (?:is|was) (?:\w+ )?(?:someone|somebody|a stranger|an intruder) (?:in|at|outside|behind|under
        |downstairs|upstairs)
        stomach is doing|somersaults|(?:mess|screw|muck) (?:\w+ )?up(?= tomorrow|$)|panick?\w*|fright\w*
        scar(?:ed|es|y|ing)|terrif\w*|terror|petrif\w*|horrif(?:ied|ying)
        stomach (?:is |was )?(?:\w+ )?(?:in|churning|turning|knots?|tied)(?: knots)?
        knots?(?= (?:about|before|thinking|all))|(?:tried|trying|attempted) to (?:break|get) (?:into|in)
        broke into our|growl\w*
        (?:can not|could not) (?:relax|settle|calm down|sleep) (?:until|till|because|before|knowing
        |thinking)
        not (?:\w+ )?safe|(?:is|feels) unsafe|dreaded|trembl\w*|shudder\w*|paranoi\w*|phobi\w*|worry\w*
        worri\w*|anxi\w*|nervous\w*|nerves|(?:am|feel|felt|so|very) tense|on tenterhooks|on edge
        sweaty palms|cold sweat|gulp|(?:feel|felt|so) helpless
        (?:driving|walking|travelling|out|alone|home) (?:\w+ )*(?:in|through) (?:the|this) (?:snow|storm
        |ice|dark|fog)(?: tonight| alone)?
        (?:bad|uneasy|horrible|sinking|awful) feeling
        (?:storm|hurricane|flood|fire|tornado|wildfire)s? (?:is |are )?(?:coming|approaching|getting closer
        |heading)
        (?:found|discovered|felt) a lump|(?:throw|kick|chuck) (?:me|us) out
        (?:find|found) out (?:about|that|what|who) (?:me|i|we)
        (?:happen|happens|happened) to (?:me|him|her|them|us|my \w+)
        (?:terrified|terrifying|frightened|frightening|petrified|afraid|scared|scary|panicking|panicked
        |panic|anxious|anxiety|dreading|dread|worried sick|nightmares?|creeped out|spooked)
        (?:shaking|trembling|shivering|sweating|shaky|clammy)(?! hands? with)
        (?:hands|knees|legs|voice|whole body) (?:\w+ )?(?:were|was|are|is|started|keep|kept
        |will not stop) (?:\w+ )?(?:shaking|trembling|sweating|sweaty|shake|tremble|like jelly)
        (?:heart|pulse) (?:\w+ ){0,2}(?:racing|pounding|beating|in my mouth|raced|hammering|thumping
        |was going)
        butterflies|knot in my stomach|lump of ice|blood (?:ran|runs) cold|hair (?:\w+ )?stood (?:up|on end)
        goosebumps|froze|frozen (?:with|to the spot)|scared stiff|worri(?:ed|es|ers?)|worry(?:ing)?|nervous
        nervy|jittery|uneasy|apprehensive|(?:nerves|stage fright)|freak(?:ing|ed|s)? (?:me )?out|what if
        (?:something|anything) (?:\w+ )?<dark>(?: \w+)* (?:is going to|will|might|could|is about to|has|may
        |must have)(?: have)? (?:happen\w*|go|come)
        (?:feel|feeling|sense|fear|thinking|think|afraid|sure) (?:that )?something (?:\w+ )?(?:<dark>
        |is wrong|bad is|will)
        (?:bad|terrible|awful|uneasy|horrible) feeling (?:about|that)
        fear(?:s|ed|ing)? (?:the|that|for|of|i|we|he|she|they|my)
        (?:did not|do not|would not|dare not|not|daren't) dare(?: to)?
        too (?:scared|frightened|afraid|nervous) to|(?:hid|hiding) (?:under|behind|in)
        (?:held|holding) my breath|(?:could not|can not) (?:move|breathe|scream)
        (?:in case|afraid|scared) (?:he|she|they|it|something|someone) (?:\w+ )?(?:comes? back|hurts?
        |finds?|attacks?|happens?|dies|breaks?)
        (?:someone|somebody|a man|a stranger|a car|he|they) (?:is|was|has been|keeps|kept) (?:following
        |stalking|watching|chasing|staring at) (?:me|us|my)
        (?:someone|somebody) (?:is|was|trying to get|broke|has been) (?:outside|in|inside|into|downstairs
        |at) (?:the|my|our)
        """,
    ),
    (
        Emotion.FEAR,
        LIKELY,
        r"""
        (?:not|no) (?:sure|idea|clue) (?:how|whether|if|what) (?:\w+ )*(?:pay|survive|manage|cope|happen|do
        |afford|make it|get through)
        (?:do not|does not) know (?:how|whether|if|what) (?:\w+ )*(?:pay|survive|manage|cope|happen|afford
        |make it|get through|will happen)
        (?:not|no one|nobody|is not|are not|has not|have not|still not) (?:\w+ )?(?:answer(?:ing|ed|s)?
        |pick(?:ing|ed)? up|home yet|come home|called back|home|heard from)(?: (?:his|her|their|the
        |my) (?:phone|calls|mobile))?(?: yet)?(?= .*(?:phone|yet|late|hours|dark|home|night|since|missing)
        |$)
        (?:should have been|was supposed to be) (?:home|here|back)|missing since|gone missing
        (?:can not|could not) reach (?:him|her|them)
        (?:strange|weird|odd|funny|creepy|loud) (?:noise|noises|sound|sounds|man|shadow|footsteps)|footsteps
        (?:noise|sound|someone|somebody|something) (?:downstairs|in the dark|outside (?:my|the)|upstairs
        |in the attic|behind me)
        in the dark|broke in|break ?in|burglar\w*|intruder
        (?:an |the |my |his |her )?(?:operation|surgery|biopsy|scan|mri|test results|results|diagnosis
        |chemo\w*|blood test|x ?ray) (?:\w+ )*(?:tomorrow|next|on|this|soon|come back|today|in)
        (?:waiting|wait) (?:for|on) (?:\w+ )?(?:results|test results|the results|news from the hospital)
        found a lump|a lump in my (?:breast|neck|chest)|chest pains?
        (?:could|might|may|going to|about to|will) (?:\w+ )?(?:lose (?:my|our|the) (?:job|home|house|mind
        |baby|licen[cs]e|flat)|go bankrupt|be (?:fired|sacked|evicted|deported|attacked|killed|sacked
        |laid off|made redundant)|collapse|crash|explode|drown|get worse|die|fail)
        behind on (?:the|my|our) (?:rent|bills|mortgage)|eviction|redundanc(?:y|ies)|layoffs
        (?:can not|could not) (?:afford|pay) (?:the|my|our) (?:rent|bills|mortgage)
        (?:nearly|almost) (?:died|crashed|drowned|got (?:hit|run over|killed)|had (?:an accident
        |a heart attack)|hit)
        (?:scared|frightened) the (?:life|hell|living daylights) out of|jumped out of my skin|near miss
        close call
        (?:hope|hoping|pray|praying) (?:\w+ )*(?:nothing|not (?:serious|broken|cancer|too late)|is okay
        |are okay|is all right|is alright|is safe|are safe|it is not|survives?|wakes? up)
        (?:can not|could not) stop (?:thinking|worrying) (?:about|that)?
        (?:lie|lying|lay) awake (?:worrying|thinking|wondering)
        keep(?:s)? (?:thinking|imagining|worrying|wondering) (?:that|about|something|what|i will)
        (?:fear(?:ing|ed)?|expect(?:ing|ed)?|prepared for|imagin(?:e|ing|ed)) the worst|butterflies
        gives me the (?:creeps|shivers|willies)|phobia|claustrophobi\w*|turbulence
        what (?:will|would|is going to) (?:happen|become|i do|we do) .*if
        (?:will not|would not|refuses to) (?:say|tell (?:me|us)) (?:why|what is wrong)
        wants to see me (?:urgently|right away|immediately|at once)|urgently
        (?:man|someone|somebody|stranger|car|guy) (?:was |is |kept |has been )?(?:following|stalking
        |chasing|watching) (?:me|us)
        (?:feel|felt) sick (?:just )?(?:thinking|at the thought)
        (?:give|giving|make|making|hold) (?:a|the|my) (?:speech|talk|presentation|toast) (?:in front
        |tomorrow|next|to|at)
        thought (?:\w+ )*(?:going to|was about to|would) (?:die|crash|drown|fall|be killed|faint|pass out)
        past midnight|(?:danger|dangerous|threat|threatened|threatening|unsafe|not safe|at risk|risky)
        """,
    ),
    (
        Emotion.FEAR,
        MAYBE,
        r"""
        (?:job |my |the |an |this |that )?(?:interview|exam|driving test|presentation|speech|audition
        |dentist|court|trial|hearing|deadline) (?:is )?(?:tomorrow|today|next|in an hour|on monday|this)
        (?:alone )?(?:at night|after dark)|(?:storm|earthquake|flood|fire|hurricane|tornado|bomb|war)
        """,
    ),
    (
        Emotion.SHAME,
        SURE,
        r"""
        i (?:\w+ )?(?:stole|insulted|betrayed|cheated|hurt|bullied|mocked|abandoned|neglected
        |deceived) (?:\w+ )*(?:from|on|my|him|her|them|a|someone)
        (?:got|was) (?:so |really |too |very )?drunk and
        (?:turned|went|go|going|got) (?:\w+ )?(?:bright |beet |all |completely )?(?:red|crimson|scarlet
        |beetroot)(?! light)
        (?:can not |could not |never |not )(?:ever )?show(?:ing)? my face|inside out
        in front of (?:my|the|our) (?:whole|entire) \w+
        (?:everyone|everybody|they all|people) (?:could see|saw|heard|noticed|knew
        |laughed at)(?: \w+)? (?:me|my|what i|that i|it)
        (?:never|not) live (?:it|this|that) down
        (?:wanted|want) to (?:hide|disappear|sink|run away and hide)
        (?:looked|look|felt|feel) (?:so |really |like )?(?:ridiculous|silly|foolish|such a fool
        |a complete idiot)
        (?:hate|hated|loathe|cursed) myself|(?:toilet paper|spinach|food) (?:\w+ )*(?:shoe|teeth|face|chin)
        humiliat\w*|embarrass\w*|mortif\w*|asham\w*|guilt\w*|blush\w*
        (?:forgot|forget|fluffed|messed up|mixed up) my (?:lines|words|speech|part|notes)|i disappointed
        disappointed (?:my (?:parents|mother|father|family|mum|dad|team|teacher|boss|wife|husband|friends)
        |everyone|them|him|her)
        (?:behaved|acted|behaving|acting|behave) (?:so |really )?(?:like (?:an? )?(?:\w+ )?(?:idiot|fool
        |child|jerk|monster|pig)|badly|terribly|awfully|stupidly|disgracefully)
        should have (?:been (?:there|kinder|nicer|more|honest|a better)|helped|called|told|visited|listened
        |known better|said sorry|apologi[sz]ed|stood up|done more|paid attention)
        (?:something|anything|things) (?:so |really |that )?(?:stupid|hurtful|cruel|nasty|mean|unforgivable
        |awful) (?:to|about|in front)
        broke (?:my|a) (?:promise|word)
        (?:feel|felt|feeling) (?:so |really |just )?(?:rotten|wretched|awful|terrible|lousy|small|like dirt
        |like a liar|like a monster|like a cheat) (?:about|for|that|because|since|after)
        (?:trousers|skirt|dress|shirt|zip|fly|flies|tights|jeans) (?:\w+ )?(?:ripped|split|open|undone|torn
        |stained|down|tore)
        drank too much|made a scene|(?:so|really) clumsy of me|unforgivable|inexcusable
        i owe (?:him|her|them|you) an apology|my conscience|a burden to|not proud of
        i am (?:such |just |nothing but )?(?:an idiot|a fool|a failure|a fraud|a liar|a disappointment
        |a loser|so stupid)
        (?:ashamed|shameful|guilty|guilt|embarrassed|embarrassing|embarrassment|humiliated|humiliating
        |humiliation|mortified|mortifying|remorse|self conscious|disgraced|cringe|cringing|cringed|blushed
        |blushing)
        (?:made|make|making|felt like|feel like|look like|looked like) (?:a )?(?:\w+ )?(?:fool|idiot
        |an idiot|a fraud|an ass|spectacle|a failure)(?: of (?:myself|ourselves))?
        my (?:face|cheeks) (?:\w+ )?(?:went|turned|was|were|burned|is) (?:\w+ )?(?:red|scarlet|bright red
        |burning|beetroot|hot)
        went (?:bright |all |beetroot )?red|(?:red|egg) (?:in|on) (?:the|my) face|(?:lost|lose) face
        (?:ground|earth|floor) (?:\w+ )*(?:swallow|open)(?:ed)?
        wanted to (?:die|disappear|vanish|sink|hide)(?: (?:of|from|with|into|under)\b.*)?
        crawl (?:into|under) a (?:hole|rock)|could have died|(?:hide|hid|hiding) my face
        (?:can not|could not|can hardly|do not dare(?: to)?|hardly|never|not) (?:\w+ )?(?:look
        |face) (?:\w+ ){0,3}(?:in the (?:eye|eyes|face|mirror)|myself|them|him|her|anyone
        |my (?:\w+))(?: (?:again|after|anymore|in))?
        (?:my|all my|entirely my|completely my|it was my) (?:own )?fault|i (?:am|was) to blame|blame myself
        only (?:have )?myself to blame
        (?:hate|hated|never forgive|forgive|kick(?:ing)?|kicked|angry with|mad at|disgusted with
        |disappointed in|despise) myself
        (?:i|we) (?:have |really |just |totally |completely )*(?:let|letting) (?:\w+ ){1,3}down
        letting (?:everyone|everybody|them|him|her|people) down
        i am a (?:terrible|bad|awful|horrible) (?:mother|father|person|friend|son|daughter|parent|mum|mom
        |dad|wife|husband)
        (?:feel|felt|feeling) (?:so |really |just |very |absolutely )*(?:stupid|small|cheap|dirty
        |like an? (?:idiot|fool|failure|fraud|burden)|foolish|pathetic|bad about|terrible about|awful about
        |sorry (?:about|for what|that i)|horrible about)
        i (?:am )?(?:so |really |deeply |truly )*(?:regret|regretted|sorry for what i)
        regret (?:it|what|that|saying|doing|not|every|ever)
        (?:should not|shouldn't|never should|should never) have (?:said|done|shouted|lied|told|yelled|hit
        |drunk|gone|taken|called|laughed|sent|hurt|treated|left|lost|been|let|spoken|snapped|acted|asked
        |opened|read|cheated|stolen|posted|behaved|made|forgotten|trusted|written)
        """,
    ),
    (
        Emotion.SHAME,
        LIKELY,
        r"""
        now (?:i )?avoid (?:him|her|them)
        (?:the|an|that|my) (?:e-?mail|message|text|photo|picture) (?:about|of) (?:\w+ )*to (?:my boss|him
        |her|them|the whole|everyone|my \w+)
        never (?:paid|gave|returned|told|thanked|called) (?:him|her|them) (?:back|it|the)
        (?:could not|can not) answer a single|(?:stared|staring|stares) at me
        (?:everyone|everybody|they|the whole \w+|people|all of them|the class|my colleagues|my friends
        |the others|the kids) (?:\w+ )?(?:laughed|stared|was staring|were staring|was laughing
        |were laughing|saw it|heard|turned|was looking|started laughing|burst out laughing
        |looked)(?: (?:at me|at us|out))?(?= .*(?:me|i|my)|$)
        i (?:\w+ )*(?:forgot|lied|cheated|stole|hit|hurt|snapped at|shouted at|yelled at|broke a promise
        |broke my promise|betrayed|spilled|spilt|tripped|wet|messed|screwed|ruined
        |missed) (?:\w+ ){0,3}(?:birthday|anniversary|him|her|them|mother|mum|mom|father|dad|wife|husband
        |friend|friends|kids|children|wedding|promise|everything|it up|everyone|recital|funeral|myself
        |appointment|concert)
        i (?:accidentally |just |even |actually )*(?:called|sent|said|tripped|fell|dropped|spilled|spilt
        |farted|burped|forgot|walked|waved|replied) (?:\w+ ){0,12}(?:in front of|wrong (?:person|name
        |people|room|number|group|class)|everyone|to everybody|in public|on stage|my lines|on camera
        |my trousers|his name|her name|the whole)
        in front of (?:everyone|everybody|the (?:whole|entire|class|team|others|guests|customers|audience
        |teacher)|all (?:my|the|of)|my (?:class|boss|friends|family|colleagues|students|parents|team)
        |people)(?= .*(?:i|me|my)\b|$)
        (?:behind my|my (?:flies|fly|zip|trousers|skirt|dress|toupee|wig)) (?:\w+ )*(?:open|undone|down
        |split|ripped|tucked)
        (?:trousers|skirt|dress|shirt) (?:\w+ )?(?:split|ripped|fell down|see through)
        (?:made|makes|make|making) (?:such )?(?:a |an )?(?:terrible|stupid|awful|huge|big|silly|dumb|bad
        |embarrassing|horrible) (?:mistake|error|blunder|scene|fuss)
        put my foot in|(?:awkward|mess of (?:it|things))
        (?:i|we) (?:really |totally |completely )*(?:messed|screwed) (?:it |things |everything )?up
        so stupid of me|silly me|how could i
        (?:can not|could not|do not know how i could
        |can not believe (?:that )?i) (?:believe )?(?:\w+ )?(?:i )?(?:said|did|do|forgot|lied|forget
        |be so (?:stupid|cruel|mean|rude))
        (?:what i|the things i) (?:did|said|have done)
        (?:owe|need to give|should give|have to give) (?:\w+ )*an apology|apologi[sz]e to
        (?:hope|hoping) (?:nobody|no one) (?:noticed|saw|heard|finds out|knows)
        (?:do not|never) want (?:anyone|anybody|people|them) to (?:know|find out|see)
        (?:got |was |were |been )caught (?:cheating|stealing|lying|out|red handed|shoplifting|speeding
        |naked|with)
        (?:feel|felt|feeling) (?:so |really |very )?(?:bad|awful|terrible|horrible) (?:for|about|that i
        |because i)
        (?:card|payment) (?:was|got) (?:declined|refused|rejected)
        (?:can not|could not|never|not) forgive myself|(?:was|were|is|are) staring
        (?:rubbish|hopeless|useless|terrible) at (?:this|everything|it|my)|not good enough|a disappointment
        (?:does not|do not) deserve
        """,
    ),
)
