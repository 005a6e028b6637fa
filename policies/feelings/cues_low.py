"""What people say who are sad, alone or worn out."""

from __future__ import annotations

from policies.events import Emotion
from policies.feelings.cues import HINT, LIKELY, MAYBE, SURE, Listing

LOW: Listing = (
    (
        Emotion.SADNESS,
        SURE,
        r"""
        (?:stopped|no longer|not) (?:speaking|talking|writing) to me
        (?:his|her|my \w+'s) (?:\w+ )?(?:jumper|shirt|coat|voice|scent|picture|photo
        |letters) (?:\w+ )*(?:under|beside|still|every)
        (?:will not|does not want to) (?:speak|talk) to me
        (?:killed|hanged|shot) (?:herself|himself|themselves)|suicide
        (?:had to be |was |were )put (?:to sleep|down)
        (?:can|could|will) (?:never|not) have (?:children|kids|a baby|babies)
        (?:does|did) not (?:even )?know (?:who i am|me|my name)|(?:it is|is|was|are) all gone
        (?:had|have) (?:\w+ )?(?:such )?(?:high )?hopes
        lost (?:everything|it all|everyone|touch|my (?:way|wife|husband|best))
        never (?:got|had) (?:the|a) chance to
        (?:all|when) (?:we were )?(?:all )?(?:together|happy) (?:again)?(?= anymore)
        (?:days|times|years) (?:are|when) (?:\w+ )*(?:over|gone|together)|(?:empty|hollow|dead|numb) inside
        (?:could|can) not stop (?:crying|the tears)|so much grief
        (?:feels|felt|life is|everything is|world is) (?:\w+ )?(?:empty|grey|gray|meaningless|dark)
        (?:he|she|they|it|(?:my|our|the) <kin>) did not make it|means nothing (?:without|now|to me)
        hit by a (?:car|train|bus|truck)|(?:he|she|they) (?:is|are) (?:really )?gone|(?:his|her) empty chair
        buried (?:my|our|him|her)|nothing makes me (?:happy|smile|laugh)|congratulat\w+ me but
        (?:are not|is not|no longer) together(?: anymore)?|anniversary of (?:\w+ )*death
        (?:his|her|their|my \w+'s|whose) death|since (?:\w+ )*(?:died|death|passed|the funeral)
        nothing (?:more|else) (?:they|we|anyone|the \w+|i) (?:can|could) do|nothing (?:can|could) be done
        (?:not|never|no longer|do not) (?:\w+ )?see (?:the|any|a) point|what is the point|why bother
        no reason to (?:get up|live|go on|smile)|shake (?:it|this) off
        feel(?:ing)? (?:so )?(?:down|low|blue|sad|broken|crushed|defeated|hopeless)
        (?:closing|tearing|tore|pulling|knocking|demolishing|selling) (?:down )?(?:the|my
        |our) (?:\w+ )*(?:school|home|house|shop|library|church|cinema|pub|club) (?:where|i|we|for good
        |down)
        (?:friend|son|daughter|sister|brother|girlfriend|boyfriend|grandson
        |family) (?:is |are |has |have )?(?:moving|moved|emigrat\w+) (?:away|abroad|to (?:the other|another
        |\w+))
        other side of the world|i (?:always |still |often |just |only |\w+ly )*(?:cry|weep|wept|cried|sob)
        our song|(?:his|her|their) (?:chair|room|side of the bed|clothes|bed) (?:is|are|still)
        (?:wish|if only) (?:i|we) (?:could|had) (?:\w+ )*(?:goodbye|one more|more time|told|back|see (?:him
        |her))
        gone forever|never coming back|lost the will|so much pain inside|grieve|tearful|mourn\w*|sorrow\w*
        gloom\w*|depress\w*|heart ?ache|melanchol\w*
        (?:rejected|turned down|failed|lost|rejection) (?:again|once more|every time)
        (?:tenth|third|another|fifth|hundredth) (?:rejection|refusal)|(?:team|side) lost
        lost the (?:final|match|game|election|case)
        (?:plans|dreams?|hopes?) (?:\w+ )?(?:fell through|shattered|crushed|over|dead|ruined|fallen)
        (?:cancelled|called off) (?:the|my|our) (?:wedding|trip|holiday)|(?:passed|slipped) away|funeral
        (?:is|was|are) (?:dead|dying|gone for good|no longer with us)|miscarriage|in mourning
        <kin>(?: \w+)? (?:just |recently |suddenly |has |had |have )*(?:died|is dying|was put down
        |was run over|passed)
        (?:he|she|they) (?:just |has |had |have |both )*died(?! (?:his|her|my|down|of laughing|laughing))
        lost (?:my|our|his|her|their) <kin>(?! (?:in the|at the|for a))|the loss of (?:my|our)
        (?:my|our|his|her) loss|put (?:him|her|(?:my|our|the) <kin>) (?:down|to sleep)
        had to (?:say goodbye|let (?:him|her) go)|said (?:our|my|a last|the last) goodbyes?|say goodbye
        (?:my |a |his |her )?heart (?:is |was |has been |feels |felt |just )*(?:broken|breaking|aches
        |aching|heavy|shattered|sank|bleeds|in pieces)
        broke my heart|broken heart|breaks my heart|heartbroken|heartbreaking
        (?:crying|cried|weeping|wept|sobbing|sobbed|burst into tears|in tears|close to tears|tears (?:in
        |down|came|are))
        could (?:just )?cry|want to cry|cry myself|cry all|(?:do|does|did) not love me
        (?:fell|fallen) out of love|no longer loves? me|never loved me|stopped loving
        (?:broke up|broken up|split up|breaking up|splitting up|separated|divorced?|getting a divorce
        |(?:left|leaving|dumped|has left) me)
        nothing (?:\w+ ){0,4}(?:matters?|makes (?:any )?sense|is worth|brings me|gives me)
        (?:no|what is the) point (?:in|to|of|anymore)
        <am> <very>(?:down|low|blue|empty|numb|hollow|hopeless|worthless|lost|broken|hurt|gloomy
        |heavy hearted|miserable|discouraged|crushed|let down|sad)
        (?:just )?(?:feel|feeling|felt) (?:so |really |just |completely |totally )?(?:empty|numb|hollow
        |nothing|broken|lost|down|low|blue)
        (?:down in the dumps|under a cloud|feeling blue|a lump in my throat|in pieces|fallen apart
        |falling apart|lost all hope|given up hope|lost the will)
        (?:not|never) (?:\w+ )?(?:going to )?(?:get|getting|be) (?:any )?better
        (?:not|no) (?:\w+ )?much longer to live|months to live
        """,
    ),
    (
        Emotion.SADNESS,
        LIKELY,
        r"""
        (?:marriage|relationship|friendship|engagement|it) (?:is |was )(?:all )?over
        (?:tears|it) (?:would|will|do|did) not stop|lost (?:the|our|my|her|their) (?:baby|child|pregnancy)
        hurts? (?:so much |me )?(?:to (?:see|think|know|hear|look)|that|when)|left me for
        (?:am|was|feel|been|are) not (?:\w+ )?(?:happy|well|good|myself|okay|pleased|satisfied|happier)
        (?:do|does|did) not feel (?:\w+ )?(?:happy|well|good|joy|like myself|right)|can not bring myself
        (?:bring myself to)|did not (?:even )?(?:recogni[sz]e|remember|know) me
        (?:lost|lose) all (?:hope|interest|joy)|inside i am|inside i feel|dying inside|broken inside
        (?:did not|do not|does not|could not|will not|has not|have not) (?:\w+ )?(?:get|pass|win|make|got
        |made) (?:it |into |in |the |my |a |through )+(?:job|university|college|place|exam|test|team|part
        |role|course|school|it|in|flat|house)?
        (?:failed|flunked) (?:my|the|at|his|her|again|every|all|in)|<i> failed
        (?:was|got|been|were) (?:rejected|turned down|dumped|fired|sacked|laid off|made redundant|let go)
        lost my (?:job|home|house|savings|faith|ring)
        (?:miss|missed|missing) (?:him|her|them|you|it|home|being|having|the (?:old|way|days)|those
        |my (?:old )?(?:\w+))
        (?:disappointed|disappointing|disappointment|let me down|gutted)
        (?:will|would|can) never (?:be|see|hear|get|have|know|come|happen|forgive|walk|talk) (?:the same
        |him|her|them|over|back|again|it|to)+
        (?:not|no) (?:the )?(?:same )?(?:without|since) (?:him|her|them|you)
        (?:never|not) (?:be )?the same(?: again)?|no longer (?:the same|here|enjoy)
        (?:nothing|not) (?:\w+ )?(?:fun|joy) anymore
        (?:terminal(?:ly ill| illness| cancer)|incurable|stage four|hospice|dementia|alzheimer's|a stroke)
        (?:used to (?:be|love|enjoy|laugh|feel|have) .*(?:but|anymore|not now|now))
        (?:what a|such a|it is a) (?:shame|pity)
        i wish (?:things|it|he|she|they|i|we|there) (?:\w+ )*(?:were|was|had|could|would|hadn't|did not)
        (?:can not|could not|do not) (?:seem to )?(?:enjoy|be happy|feel happy|smile|laugh|see a way
        |get over)
        do not feel (?:that way|it|happy|joy|anything|good|well|like (?:it|celebrating|myself))
        (?:bad|sad|terrible|tragic|awful|devastating|heartbreaking) (?:news|loss|day)
        (?:sad|sadness|unhappy|depressed|depressing|miserable|misery|hopeless|grief|grieving|mourning
        |sorrow|melancholy|devastated|despair|heartache)
        (?:died|death|dead|grave|buried|cemetery)|(?:given|giving) up (?:on|hope)
        (?:can not|could not) go on|pointless|meaningless
        (?:forgot|forgotten|did not remember) (?:about )?my birthday
        (?:sold|sell|selling|lost|losing|leave|leaving) (?:my|our
        |the) (?:childhood |family |old |parents )*(?:home|house)
        """,
    ),
    (
        Emotion.LONELINESS,
        SURE,
        r"""
        not (?:one|a single) (?:real |true |close )?(?:friend|visitor|call|message|letter)
        (?:by myself|on my own|alone) (?:most of|all|nearly all) (?:of )?the time
        (?:no one|nobody) (?:came|showed up|turned up|comes|remembered)(?: to my)?
        (?:table|dinner|meal|cooking|set|laid) for one
        (?:see|saw|seen|meet|met|talk to|speak to) (?:a single (?:person|soul)|another (?:person|soul
        |human)|anyone|nobody|no one) (?:all|for|these|anymore|at|in days|except)
        (?:do not|did not|not|never) (?:see|meet|hear from|talk to|speak to) (?:a soul|a single \w+|anyone
        |anybody)
        even in a crowd|in a crowd|(?:feel|feeling|felt) (?:so |very |really |quite |all )?alone
        alone all the time|(?:to be|being) (?:so |all )?alone|(?:friends|company) to (?:go|do|talk|share|be)
        solitude|solitary|nobody (?:sees|hears|touches|hugs) me
        (?:nobody|no one|anyone|anybody|somebody|someone) (?:\w+ ){0,2}(?:i|we) (?:can
        |could) (?:\w+ )?(?:call|talk|turn|ask|trust|tell|ring|phone|lean)
        there is (?:no one|nobody)(?: else)?
        (?:nobody|no one) (?:is )?(?:there|here|waiting|around)(?: for me)?
        (?:standing|sitting|end up|left|always|only one|stuck) (?:\w+ ){0,5}(?:by myself|on my own|alone)
        the only (?:one|person) (?:\w+ ){0,4}(?:alone|on (?:my|his|her) own|single|without|left)|in a corner
        (?:cut off|shut out|excluded|left behind|apart|distant|disconnected|separated) from (?:everyone
        |everybody|people|the (?:world|others|rest)|my|them)
        left behind
        (?:have not|has not|not) (?:\w+ )?had (?:a |any )?(?:visitor|visitors|visit|guest|company
        |phone call|hug|conversation|call)
        too busy (?:to (?:visit|call|see|phone|talk)|for me)|no visitors|crave company
        need (?:some )?company|starved of
        talk(?:ing|s)? to (?:the|my|myself|a) ?(?:television|tv|cat|dog|plants|radio|walls|wall|photo|fish
        |computer)?(?= (?:because|since|all|just|most|these|now)|$)
        without (?:him|her|them|you) (?:the|it|here|at|every|i)
        (?:nobody|no one) (?:to )?(?:hug|hugs|touch\w*|hold\w*) me
        (?:lonely|loneliness|lonesome|homesick|isolated|friendless|abandoned|left out|forgotten about
        |invisible|unloved|unwanted)
        (?:do not|does not|not) (?:\w+ )?have (?:anyone|anybody|a single (?:friend|person)
        |any (?:\w+ )?friends|many friends|someone|somebody|a friend|people)
        (?:no one|nobody|no friends|anyone|anybody|someone|somebody|no real friends
        |no family) (?:left )?(?:to (?:talk|turn|speak|go|share|confide|call|eat|spend|come home|visit
        |phone|ring|hug|celebrate)|around|nearby|close)
        (?:have|got|has) (?:no one|nobody|no friends|no family)|without (?:anyone|any friends|a friend)
        <noone> (?:\w+ )*(?:calls|called|visits|visited|phones|phoned|rings|rang|writes|wrote|comes|came
        |cares|texts|texted|talks|spoke|speaks|invites|invited|understands|remembers|remembered|notices
        |noticed|asks|asked|likes|needs|needed|wants)(?: (?:me|to me|for|round|over|by|anymore|about|with))?
        (?:do not|not|hardly|barely) know (?:a soul|anyone|anybody|many people|a single)
        (?:eat|eating|ate|sit|sitting|sat|spend|spent|spending|live|living|celebrate|celebrated|stuck|cook
        |dinner|lunch|christmas|birthday|evenings?|weekends?) (?:\w+ ){0,4}(?:all alone|alone|by myself
        |on my own|all by myself)
        all alone|so alone|very alone|completely alone|feel(?:ing)? alone|quite alone
        alone in (?:the|this|my) (?:world|house|flat|room|city)
        (?:everyone|everybody|they|all my friends|all the others|the others) (?:else )?(?:have|has|had
        |seems to have|are with|is with|went|goes|got|gets|was|were) (?:\w+ ){0,5}(?:but|except|without
        |apart from|not) (?:for )?me
        (?:house|flat|place|home|apartment|bed|room|nest) (?:is|feels|seems|has been|was
        |has become) (?:so |very |too |really |terribly )*(?:empty|quiet|silent)
        empty (?:house|flat|nest|bed|apartment)|nobody at home
        (?:am|was|were|are) (?:not|never) (?:\w+ )?invited|did not invite me|without inviting me
        not inviting me
        """,
    ),
    (
        Emotion.LONELINESS,
        LIKELY,
        r"""
        (?:phone|telephone|doorbell) (?:never|hardly|rarely|does not|has not) (?:\w+ )?(?:rings?|rung)
        (?:days|weeks|months|hours|a day
        |a week) (?:can |go |goes |pass )*(?:by )?without (?:\w+ )?(?:speaking|talking|seeing|hearing
        |a (?:single )?(?:call|visit|word|conversation)|anyone|human)
        (?:evenings|nights|days|weekends|sundays) (?:are|feel|seem|get) (?:\w+ )*(?:long|quiet|empty
        |endless|silent|lonely)
        (?:miss|missing) (?:my|having|our) (?:\w+ )?(?:wife|husband|friends?|family|company|parents|mum|mom
        |dad|children|kids|people|company|girlfriend|boyfriend|partner|brother|sister|home)(?: \w+)*
        miss having (?:someone|somebody|people|company|a)
        (?:far (?:away )?from) (?:home|my family|everyone|my friends|everybody)|strangers? (?:here|in)
        (?:only|just) (?:the cat|the tv|the television|my cat|my dog|the walls|the radio) (?:to|for)
        (?:have|has) not (?:\w+ )?(?:spoken|talked|heard|seen|had) (?:to |from )?(?:anyone|anybody|another
        |a soul|a visitor|a single)
        (?:friends|people|kids|children|everyone) (?:have |has )?(?:all )?(?:moved (?:away|out|on)|left
        |drifted|stopped (?:calling|writing|visiting))
        (?:my|the) (?:children|kids|son|daughter|sons|daughters) (?:never|hardly|rarely|do not
        |does not) (?:\w+ )?(?:visit|call|phone|ring|write|come)
        (?:wish|wished) (?:i|we) had (?:someone|somebody|a friend|friends|company|anyone|people)
        (?:nobody|no one) (?:would|will|would even|even) (?:notice|miss|care|know|come|remember)
        on my own (?:again|every|all|since|this|these|now|for|most|at)|(?:do not|not) (?:belong|fit in)
        (?:feel|felt) (?:like )?an? (?:outsider|stranger)
        """,
    ),
    (
        Emotion.TIREDNESS,
        SURE,
        r"""
        (?:so |very |really |just |too )?draining
        (?:tiring|wearing me (?:down|out)|takes it out of me|took it out of me|no let ?up)
        (?:could |can )?(?:hardly |barely |had to |have to )?drag(?:ged|ging)? myself
        (?:a bit|all|just|getting) (?:too )?much (?:lately|for me|at the moment|right now)
        could not keep my eyes|barely see straight|see straight|up to my eyeballs|out of breath
        (?:have|had) not (?:\w+ )?(?:sat|stopped|rested|slept)
        (?:my|the) (?:eyes|head|body|mind) (?:is|are|feels?) (?:so |really |very )?(?:heavy|tired|foggy)
        long for (?:sleep|bed|a break)|too tired|slogging|slaving|grind(?:ing)? me down
        batter(?:y|ies) (?:is|are|feel) (?:\w+ )?(?:empty|flat|low|drained|dead)|workload
        (?:sleep|slept) for a (?:week|month|year|hundred)|everything (?:aches|hurts)
        up with the (?:baby|kids|children|twins)|(?:do nothing|nothing left in me|nothing left to give)
        wrecked|(?:end|limit|last) of my (?:strength|energy|reserves)
        (?:can not|could not) (?:keep|go) (?:going|on) (?:like this|much longer|at this)
        all i want is (?:\w+ )?(?:my bed|sleep|bed|to sleep|a nap|rest|to lie)
        eyes (?:\w+ )?(?:keep|kept|are) (?:\w+ )?(?:closing|shutting|burning|heavy|drooping)
        one thing after another|day and night|round the clock
        (?:was|been|am|got|getting|woke) up (?:at|since|before) (?:two|three|four|five|half past (?:three
        |four|five)|dawn|\d)(?! and feel)
        only just (?:home|got home|finished|sat down)|sleepy|tired(?:ness)?(?! of)|exhaust\w*|fatigue\w*
        run ?down|ground down|frazzled|(?:am|feel) bushed|(?:am|feel|completely) done in|flagging
        wiped(?: out)?|asleep on my feet|brain ?dead|brain fog
        my brain (?:is|has) (?:mush|fried|stopped|given up)|running around all
        worked (?:\w+ )*(?:hours|through|nights?|weekend|late)
        (?:slept|sleep) (?:\w+ )?(?:terribly|awfully|little|horribly)|half asleep|groggy|jet ?lagged
        (?:exhausted|exhausting|worn out|tired out|knackered|shattered|drained|burnt out|burned out|burnout
        |wiped out|dead tired|dog tired|weary|sleepy|drowsy|overworked|fatigued|pooped|zonked
        |sleep deprived|(?:am|feel|so|dead|just) beat(?: today)?$)
        (?<!sick and )tired(?! of)|tired of (?:it all|everything|working|running)(?= all day| so)
        (?:do not|does not|did not|hardly|barely|never|not) (?:\w+ )?(?:have|got|find) (?:\w+ )?(?:energy
        |strength)
        (?:no|without|out of|lack of|little|zero|low on) (?:\w+ )?(?:energy|strength)
        (?:can|could) (?:hardly|barely|not|scarcely) (?:keep|hold) (?:my|our) eyes (?:open)
        (?:eyes|eyelids) (?:are |keep |kept |were )?(?:closing|heavy|falling shut|shutting|burning)
        (?:running|run|ran) (?:on (?:empty|fumes|coffee)|out of (?:steam|energy))|on my last legs
        dead on my feet|ready to drop|about to drop
        (?:on my feet|working|at work|awake|up|going|driving|on the go) (?:\w+ ){0,3}(?:since|all (?:day
        |night)|for (?:\w+ )?hours|(?:day|days) (?:without|non)|around the clock)
        (?:slept|sleep|sleeping) (?:\w+ )?(?:badly|poorly|terribly|only|too little|a wink)
        (?:not|hardly|barely|never|did not|can not) (?:\w+ ){0,3}(?:slept|sleep|a wink|get (?:any|enough
        |much|a (?:good|proper)) (?:sleep|rest))
        (?:\w+) hours (?:of )?sleep|no sleep|lack of sleep|sleepless|insomnia
        (?:kept|keeps|keeping|had) (?:me|us) (?:up|awake)|up all night|awake all night
        woke (?:me|us)? ?(?:up )?(?:\w+ times|every hour)
        (?:need|could do with|dying for|want|could use|long for) (?:\w+ ){0,3}(?:a |some |my )?(?:sleep
        |rest|nap|break|lie down|holiday|vacation|early night|my bed|bed|day off|time off)
        (?:fall|fell|falling|fallen) asleep
        (?:nod|nodded|nodding|doze|dozing|dozed|drop|dropping|dropped) off
        (?:just )?want to (?:sleep|lie down|go to bed|crawl into bed|rest)
        (?:can not|could not) (?:stop yawning|stay awake|get out of bed|get up)|yawning
        (?:double|back to back|night|extra|long) shifts?|overtime
        (?:twelve|fourteen|ten|sixteen|eleven|thirteen|\d+) hours? (?:a day|shift|straight|today|in a row
        |non ?stop)
        """,
    ),
    (
        Emotion.TIREDNESS,
        LIKELY,
        r"""
        (?:long|hard|busy|tough|rough|endless|hectic|gruelling) (?:day|week|night|shift|year|month|journey
        |flight|drive|few days)
        (?:so|too) much (?:to do|work|on my plate)|(?:on|my) plate is full|do not know where to start
        (?:everything|it|work|it is|all) (?:is |getting |all |just )*too much|overwhelmed|stressed(?: out)?
        stressful|swamped|snowed under|up to my (?:neck|ears|eyes)|(?:can not|could not) cope
        no (?:time|moment) (?:for myself|to (?:rest|breathe|myself|think|eat))
        never (?:a|any) (?:break|moment|rest|pause)|non ?stop
        (?:legs|feet|back|head|body|bones|arms|muscles
        |everything) (?:are |is |just |feel |feels )*(?:aching|ache|aches|like lead|heavy|sore|hurts
        |killing me)
        (?:can|could) (?:hardly|barely|scarcely) (?:stand|move|walk|think|lift|keep|function|get up
        |concentrate)
        (?:third|fourth|fifth|tenth) (?:coffee|cup)|another coffee|jet ?lag(?:ged)?
        haven't had a (?:day|moment)|have not had a (?:day|moment|break)
        (?:can not|could not) (?:even )?(?:think straight|focus|concentrate|think clearly)
        (?:minute|moment|second|hour|day) (?:to|for) (?:myself|ourselves)
        since (?:dawn|the crack of dawn|sunrise)|nights? (?:shifts? )?in a row
        (?:been|had) (?:\w+ )*non ?stop|keep yawning|rushed off (?:my|our) feet|burning the candle
        pulled an all ?nighter
        """,
    ),
    (
        Emotion.SADNESS,
        MAYBE,
        r"""
        (?:only|just) (?:a )?(?:memory|memories|photo|photos) (?:left|of)
        (?:old|last) (?:photos|letters?|photo) of|(?:moved|moving|went|gone) away|far away|goodbye|farewell
        last time <i>|retired? and|(?:in|into|to|at) (?:the )?(?:hospital|intensive care|coma)
        (?:very|seriously|really|gravely) ill|cancer|diagnosed|for good|no longer
        """,
    ),
    (
        Emotion.LONELINESS,
        MAYBE,
        r"""
        (?:alone|by myself|on my own)
        (?:gets|is|are|feels|so) (?:so |very |too )?quiet (?:here|at home|in the house|when|without)
        """,
    ),
    (
        Emotion.TIREDNESS,
        HINT,
        r"""
        (?:since|at|until|till) (?:four|five|three|two|half past|4|5|3|2)(?: o'clock)?(?: in the
        | this)? (?:morning|am)
        (?:the|work|deadlines?|shift|shifts|commute) (?:every day|again)
        """,
    ),
)
