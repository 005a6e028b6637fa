"""What people say who feel well, or are surprised."""

from __future__ import annotations

from policies.events import Emotion
from policies.feelings.cues import LIKELY, MAYBE, SURE, Listing

PLEASANT: Listing = (
    (
        Emotion.JOY,
        SURE,
        r"""
        my birthday(?= and (?:all|everyone))
        (?:all my friends|everyone|everybody) (?:came|turned up|was there for)
        overwhelmed with (?:joy|happiness|love)|could (?:kiss|hug) (?:him|her|them|you|the|every\w*)
        (?:scan|scans|tests?|results?|biopsy) (?:\w+ )?(?:was|were|is|are|came back) (?:all )?(?:clear
        |negative|good|normal)
        made my (?:whole )?(?:day|week|month|year)|(?:got|have) the keys to|(?:is|are|am) on the radio
        (?:he|she|they|the baby) (?:is|are) (?:perfect|healthy)|debt free|paid off (?:the|my|our)
        (?:got|bought) my first|full scholarship|dream (?:job|house|home|come|wedding)
        (?:we are|i am|she is|they are|found out we are) (?:having|expecting) (?:a baby|twins|a boy|a girl
        |our first|another baby|triplets)
        (?:ran|finished|completed|climbed|crossed|sold|published|learned|learnt|built) (?:my|our) first
        (?:actually|finally|really) (?:finished|did|made|managed|got|won|worked|passed) it|<i> passed$
        (?:paper|book|novel|article|application|proposal|visa|loan|idea|offer
        |grant) (?:has |was |got |is |has been )+(?:accepted|published|approved|granted)
        (?:they|she|he) (?:want|wants|chose|picked|hired|choose|choosing|called to say) me\b(?! to)
        want me for|(?:so|really|very|deeply) (?:touched|moved|blessed|lucky)|could hug|want to hug
        shout it from the rooftops|pinch me|too good to be true
        what a (?:party|night|day|match|game|goal|feeling|view|concert|win|lovely surprise)
        everything i (?:\w+ )?(?:hoped|dreamed|dreamt|wished|wanted)
        (?:just|exactly) what i (?:\w+ )?(?:hoped for|dreamed of)
        better than (?:i|we) (?:\w+ )?(?:hoped|dreamed|expected|imagined|dared)
        (?:laughing|giggling|smiling|singing|dancing|grinning|beaming) (?:all|so|like|around|in|from|with
        |and|together|the whole)
        light ?hearted|high spirits|full of (?:joy|life|the joys)|bursting|radiant
        (?:come|comes|coming|came|is|are|will be|be) (?:back |finally )?home (?:from (?:\w+ )*(?:tour
        |hospital|war|abroad|the army|sea|prison|his|her)|tomorrow|tonight|for christmas|safely?|at last
        |again|today)
        reunited|(?:finally )?(?:met|meeting|meet) my (?:grand\w+|baby|new|birth|long lost|newborn)
        (?:i|we) (?:\w+ )?love (?:my|our) (?:new|life|job|baby)
        (?:feel|feeling|felt) (?:absolutely |so |really )?(?:great|fantastic|amazing|wonderful|alive
        |ecstatic|on top|incredible|brilliant|awesome)
        (?:paid off|worked out perfectly|beyond my wildest|exceeded|a miracle|thank god|thank heavens
        |hallelujah|cheers to)
        (?:proposed|he popped the question|put a ring)
        (?:won|winning|winner|champions?|victory|triumph|jackpot|lottery)|over the moon|on cloud nine
        in seventh heaven|walking on air|on top of the world
        (?:best|happiest|greatest) (?:day|moment|week|year|night|time|news|feeling|thing) (?:of my life
        |ever|in (?:years|ages))
        (?:could not|can not|never been) (?:be |feel |have been )?(?:any )?(?:happier|better|more pleased
        |prouder|more excited)
        (?:dream|dreams) (?:came|come|has come|is coming) true|jump(?:ed|ing)? (?:up and down )?for joy
        tears of joy|bursting with (?:joy|pride|happiness)
        (?:laughed|laughing) (?:so (?:much|hard)|until|till)
        (?:can not|could not) stop (?:smiling|laughing|grinning|singing)
        (?:can not|could not) wait (?:to|for|until|till)
        <i> (?:got|landed|was offered|have been offered|was given) (?:the|a|my|an|that) (?:\w+ )?(?:job
        |offer|promotion|place|scholarship|part|role|raise|pay rise|contract|internship)
        <i> (?:got|was|were|been|have been|am|are being|am being|being) (?:promoted|accepted|engaged|chosen
        |nominated)
        (?:we|they|i|she|he)(?: are| am| is)? (?:getting|got|just got|going to get) (?:married|engaged)
        (?:having|expecting|going to have|had) (?:a|our|my|their|her|his) (?:first |second |third )?(?:baby
        |boy|girl|twins)
        (?:going to be|becoming|became|will be) (?:a |an )?(?:father|mother|dad|mum|mom|parents|grandfather
        |grandmother|grandparents|grandma|grandpa|uncle|aunt|auntie)
        <i> (?:finally |actually |only )*(?:did it|made it|nailed it|aced it|smashed it|won)
        <i> (?:passed|aced) (?:all |my |the |our |every )+\w+|all clear|in remission|cancer free|first prize
        (?<!in the )first place|gold medal|hole in one
        (?:tumou?r|cancer) (?:is |has )?(?:gone|shrunk|disappeared)
        (?:finally|at last) (?:\w+ )?(?:finished|passed|got|did|found|finishing|managed|sold|finishes
        |paid off|qualified|made it|arrived)
        (?:came|finished|placed|ranked) first|came out on top|accepted (?:my|our) offer
        (?:treatment|operation|surgery|transplant|plan|therapy) (?:has )?worked
        (?:got|have|scored|bought|won) (?:us |me )?(?:the )?(?:tickets|front row|a standing ovation|a place
        |a puppy|a kitten)
        front row|(?:can|could) (?:hardly|barely) (?:wait|believe (?:my|our) luck|contain)
        (?:so|over|beyond) (?:joyed|excited)|excited|ecstatic|overjoyed|thrilled|elated|delighted|stoked
        (?:am|feel) buzzing|(?:the |so |never been |ever been |feel so )?happiest
        never (?:been|felt) (?:this |so |that )(?:happy|good|alive|proud)
        so (?:very )?(?:happy|proud|excited)|proud of (?:him|her|them|myself|us|my \w+|our \w+|you)|in love
        fell in love|love of my life
        <am> <very>(?:happy|glad|excited|proud|delighted|thrilled|pleased)(?! (?:enough|with|as i am|where
        |here|how|just))
        hooray|hurray|yippee|woohoo|yay|woo hoo
        """,
    ),
    (
        Emotion.JOY,
        LIKELY,
        r"""
        (?:we|they|he|she|<my> (?:\w+ )?team|<my> <kin>) (?:finally |just |actually )*(?:won|scored)
        won (?:the|a|our|my|first|his|her)|(?:she|he|they) (?:finally )?(?:said|has said) yes|said yes to me
        first (?:steps?|word|words|tooth)
        (?:wonderful|great|fantastic|amazing|exciting|brilliant|good|best|happy|incredible) news
        (?:is|are|was|were) (?:finally )?(?:coming|back) home|came home (?:safe|from hospital)|home at last
        (?<!i )(?:was|is|were) born (?:this|today|yesterday|last|on|healthy|at)
        (?:graduated|graduation|graduating)|(?:fully |completely )recovered|made a full recovery
        (?:is|are|am) (?:healthy|better|safe) (?:again|at last|now)
        (?:celebrating|celebrate|celebrated|celebration)|award|standing ovation
        (?:holiday|trip|house|job|car) of (?:my|our) dreams|it (?:finally |actually |really )?worked$
        held my (?:\w+ )?(?:grand\w+|baby|son|daughter|newborn|niece|nephew)
        for the (?:very )?first time in my life|(?:looking|look) forward to|so much fun
        had (?:a )?(?:great|brilliant|amazing|fantastic|wonderful|lovely) (?:time|day|party|night)|a blast
        having the time|(?:made|makes|has made|it made) my (?:day|week|year)
        (?:absolutely |really |just |simply )(?:loved|love|adore) (?:it|this|every|my new|him|her|them)
        at (?:long )?last <i>|dreamed of|dreamt of|always wanted|(?:is|am|are) pregnant|new (?:puppy|kitten)
        honeymoon|(?:big|huge|such a|what a) (?:relief|success|triumph|joy|treat|win)
        met (?:my|her|his) (?:favou?rite|hero|idol)
        (?:record|personal best|top marks|full marks|straight as|top of (?:the|my) class)
        (?:took|taking|won) (?:home )?(?:the )?(?:cup|title|trophy|medal|prize|championship|award|lottery
        |jackpot)
        """,
    ),
    (
        Emotion.CONTENTMENT,
        SURE,
        r"""
        just right|(?:can|could) breathe again|balance in my life|good company|(?:enough|plenty) for me
        it suits (?:me|us)|(?:we|i) get along|all is (?:quiet|calm|good|fine)|stress free|free of worries
        in good hands|(?:simple|little) (?:pleasures|things)
        like (?:my|our|the) (?:life|job|routine|way (?:it|things|my life)) (?:the way |as |just |is )
        the way (?:it|things) (?:is|are)$|happy (?:the way|as) (?:it|things|i)
        (?:comfortable|at ease|at peace|satisfied|okay|fine|content) with (?:my|our|the|that|how|who|myself
        |it|what)
        made (?:my )?peace with|come to terms with|(?:settled|settling) (?:in|down)(?: nicely| well)?
        feel at home|found my (?:place|feet|rhythm)
        (?:fire|fireplace|candles?|kettle|radio|stove) is (?:on|lit|crackling|warm)
        (?:my|the|a|our) (?:\w+ )?(?:blanket|slippers|armchair|rocking chair|hammock|garden chair)|purring
        pottering|puttering|potter about|took it (?:slow|easy)|lazing|unwinding|unwind|winding down
        breathe easy
        sitting (?:on|in|by) (?:the|my) (?:terrace|garden|porch|balcony|sun|fire|window|sea|lake|park)
        nothing (?:more|else) (?:i|we) (?:could )?(?:want|need|ask)|could not ask for more|all i need
        what more could|(?:have|got) everything i need
        (?:things|life|it) (?:is|are) (?:\w+ )?(?:good|calm|fine|quiet|peaceful|pleasant|comfortable|easy
        |okay|looking up|steady)
        at (?:peace|ease)(?: with)?|at home with myself|peace of mind|inner peace|peace and quiet
        (?:can not|could not|mustn't|must not) (?:really )?complain|no complaints|nothing to complain about
        <am> <very>(?:content|contented|calm|relaxed|satisfied|comfortable|cosy|cozy|serene|grateful
        |thankful|peaceful|settled|rested)
        (?:happy|content|comfortable|satisfied|pleased) (?:enough|with|as i am|where|here|how|just)
        (?:would not|do not) (?:want to )?(?:change|swap) (?:a thing|anything|it)|all is well|all's well
        life is good|life is treating me well|counting my blessings
        """,
    ),
    (
        Emotion.CONTENTMENT,
        LIKELY,
        r"""
        (?:going|went|go|goes|gone|coming along|doing|getting on|working out|turned out
        |worked out) (?:very |pretty |quite |really |fairly |just |rather |so |along )*(?:well|fine|nicely
        |smoothly|okay|ok|all right|alright|better)
        (?:nice|lovely|pleasant|quiet|peaceful|relaxing|slow|lazy|cosy|cozy|calm|gentle|sunny|good|warm
        |restful|simple|beautiful|comfortable|hot) (?:\w+ )?(?:evening|afternoon|morning|weekend|day|walk
        |meal|dinner|lunch|breakfast|bath|chat|night in|time|holiday|break|book|nap|cup|coffee|tea|sunday
        |saturday|stroll|rest|sleep|soak)
        long (?:walk|bath|soak|chat|lie in|sleep|lunch|shower)
        (?:nice|good|lovely|pleasant|relaxing|great) (?:just )?to (?:sit|be|have|see|watch|hear|walk|relax
        |rest|do|read|know)
        (?:was|is|were) (?:\w+ )?(?:pleasant|lovely|relaxing|peaceful|soothing|cosy|cozy|delicious)
        (?:feel|feeling|felt|woke up) (?:\w+ )?(?:refreshed|rested|balanced|grounded|peaceful|relaxed|calm
        |content|grateful)
        with my feet up|put(?:ting)? my feet up
        (?:curled up|snuggled|cuddled|cuddling|listening to the (?:rain|birds|sea))
        slept (?:very |really |so |like a )?(?:well|soundly|log|baby)
        (?:exactly|just|all) (?:what|as|how|the way) <i> (?:like|liked|wanted|hoped|needed|need|want
        |like it|like them)
        taking it easy|take it easy|taking (?:things|life) slowly|one day at a time and
        (?:enough|everything|all) (?:that )?<i> need|(?:makes|made) me smile|(?:enjoy|enjoyed|enjoying)
        (?:doing|feeling|feel|am|been) (?:\w+ )?(?:fine|well|good|great|okay|ok|all right|alright|better)
        not (?:too |so |half )?bad|no worries|glad (?:that )?it|a weight off (?:my|our)
        """,
    ),
    (
        Emotion.SURPRISE,
        SURE,
        r"""
        can you believe (?:it|that)
        (?:hold on|wait|hang on) (?:a minute |a second )?(?:she|he|you|they|that|it) (?:is|are)
        i never (?:even )?knew (?:that )?(?:my|he|she|you|they|it|there)
        (?:nobody|no one|you never|they never|he never|she never|did not|had not) (?:told|tell|warned|warn
        |mentioned to) me (?:\w+ )*(?:was|were|would|had|it|that|is|are|about)(?! off)
        shouting surprise|had to (?:read|look|check|count) (?:\w+ ){0,3}(?:twice|again)
        (?:read|looked|checked) (?:it )?twice|rubbed my eyes|did a double take|double take
        (?:i|we) (?:always|honestly|really) thought (?:you|he|she|they|it|that)
        not what i (?:\w+ )?(?:expected|thought|imagined)|never in (?:a million years|my life|my wildest)
        no idea (?:you|he|she|they|it|there|that)
        (?:you|that) (?:can not|could not) be (?:serious|right|true|possible)|(?:is not|not) possible
        unbelievable|incredible|unexpectedly|unexpected|for the first time ever
        (?:after|in) (?:\w+ )?years (?:he|she|they|of nothing|without)
        you are (?:twins|pregnant|what|here|back|leaving|getting married)
        i am (?:so )?(?:surprised|amazed|astonished|stunned|shocked)
        (?:will not|would not) believe (?:it|what|who|this|me)
        how (?:is that possible|did you know|did that happen)
        (?:what|well) (?:a|the) (?:surprise|coincidence|twist)|small world|out of (?:the blue|nowhere)
        (?:never|not|did not|would not|nobody) (?:have )?(?:\w+ )?(?:expect(?:ed|ing)?|saw|see|seen
        |predict(?:ed)?) (?:that|this|it|him|her|them|to|anything|such)(?: coming)?
        (?:jaw|mouth) (?:just )?(?:dropped|fell open|hit the floor)|you could have knocked me
        knocked (?:me )?(?:over|sideways)|speechless|gobsmacked|flabbergasted|dumbfounded|stunned|astonished
        astonishing|astounded|amazed
        (?:can not|could not) believe (?:my (?:eyes|ears|luck)|what <i>|who <i>|it is (?:really )?(?:you
        |him|her))
        caught (?:me )?(?:off guard|by surprise|completely unawares)|took me by surprise|taken aback
        taken by surprise|lost for words
        (?:total|complete|big|huge|real|such a|quite a|what a|nice) (?:surprise|shock|bombshell|twist)
        (?:surprised|shocked|startled) (?:to|when|that|by|me)
        <am> <very>(?:surprised|amazed|astonished|startled|baffled)
        (?:believe it or not|would you believe|you (?:will|would) (?:never|not) (?:guess|believe)
        |guess (?:who|what happened))
        (?:had|have) (?:absolutely |really )?no (?:idea|clue) (?:that )?(?:\w+ )*(?:was|were|would|had|is
        |could|are|knew)
        who (?:would have|would've|knew|'d have) (?:thought|guessed|known|imagined)
        of all (?:people|places|things)
        """,
    ),
    (
        Emotion.SURPRISE,
        LIKELY,
        r"""
        ^(?:oh |well |but |no )*(?:wow|whoa|gosh|blimey|crikey|good heavens|goodness|good lord|my god
        |my goodness|holy (?:cow|moly|smoke)|no way|never|really|seriously)$
        ^(?:oh |well )*(?:wow|whoa|blimey|crikey|goodness me|good heavens|good grief|gosh|no way)
        ^(?:what|wait what|hang on what|wait|excuse me)$
        are you (?:serious|kidding|joking|sure|pulling my leg|having me on|for real)
        you are (?:kidding|joking)|you must be (?:kidding|joking)|you have got to be (?:kidding|joking)
        is that (?:really )?true|how did you do that|thought it was a joke|^imagine (?:that|my|our)
        ^(?:oh |my )*goodness|suddenly .*everyone|since when|you are telling me
        (?:fell|falling|fallen) off (?:my|the|his|her) (?:chair|seat|sofa)|in (?:complete |total )?shock
        where did (?:that|this|he|she|you) come from
        you (?:actually |really )?(?:remembered|came back|knew|did this|made this)
        ^(?:oh )?my (?:goodness|god|word|gosh)|what are the (?:odds|chances)
        (?:suddenly|all of a sudden|without warning|unexpectedly|unexpected|to my surprise|incredibly
        |unbelievable)
        (?:turned|showed|popped) up(?: (?:at|on|in|out|with|after))?|(?:bumped|ran) into
        (?:never|not) (?:have )?(?:thought|imagined|dreamed|guessed|knew|known|heard) (?:\w+ )*(?:would
        |could|had|that|he|she|they|it)
        (?:surprise|surprised|surprising|shocked|startled)
        """,
    ),
    (
        Emotion.JOY,
        MAYBE,
        r"""
        (?:dancing|danced|singing|sang|cheering|hugging|hugged|wedding|birthday (?:party|present|surprise))
        """,
    ),
    (
        Emotion.CONTENTMENT,
        MAYBE,
        r"""
        (?:sit|sitting|sat|read|reading|relax|relaxing|lying|lay|lunch|tea|coffee|breakfast|rest|resting
        |afternoon|nap|am|time) (?:\w+ ){0,3}(?:in|on) (?:the|my|our) (?:garden|sun|sunshine|hammock|sofa
        |couch|porch|balcony|terrace|beach|park)
        cup of (?:tea|coffee|cocoa|hot chocolate)|glass of wine|by the (?:fire|fireside|sea|lake|window)
        picnic|baked|baking|smells? (?:wonderful|lovely|delicious|good)|birds|knitting|gardening|old friends
        music
        """,
    ),
    (
        Emotion.SURPRISE,
        MAYBE,
        r"""
        (?:can not|could not) believe
        there was a (?:\w+ )?(?:horse|cow|bear|elephant|deer|fox|snake|celebrity|monkey|parrot|crocodile
        |penguin|pig|goat|peacock)
        (?:turns|turned) out|(?:how|what) (?:is|on earth is|did) (?:that|you|he|she|they) (?:possible|even)
        how on earth|what on earth
        """,
    ),
)
