"""What people say who are angry or disgusted."""

from __future__ import annotations

from policies.events import Emotion
from policies.feelings.cues import LIKELY, SURE, Listing

AGAINST: Listing = (
    (
        Emotion.ANGER,
        SURE,
        r"""
        how could (?:he|she|they|you|anyone)|(?:never |not |without )lift(?:s|ed|ing)? a finger
        (?:i|we) (?:always )?(?:have|had) to do (?:it all|everything|all the)|liars?
        (?:with|has|had|put|left) a (?:\w+ )?(?:dent|scratch)|(?:do|does|did) (?:this|that) to (?:me|us)
        (?:incredibly|so|really|very|extremely|unbelievably) (?:rude|unfair|annoying|frustrating|selfish
        |disrespectful|arrogant|ignorant|unfriendly)
        (?:keeps?|kept|always) (?:changing|breaking|cancelling|postponing|stealing|moving|raising) (?:the
        |my|our|his|her|their)
        still (?:is not|has not|have not|are not|no) (?:\w+ )?(?:here|arrived|come|fixed|paid|answer|reply
        |refund)
        paid (?:good money )?for .*(?:still|never|broken|nothing)|mess everywhere|slammed
        (?:want|demand) (?:a refund|an apology|an explanation|to see the manager)
        complain(?:ed|ing)? to the manager
        (?:will not|would not|refuse to|refused to) (?:\w+ )?(?:refund|pay|give me (?:a refund|my money)
        |apologi[sz]e|admit|take responsibility)
        stop (?:telling|asking|saying|doing|shouting|interrupting|lying|bossing|talking|blaming|treating)
        tell(?:ing|s)? me to calm down
        i am not (?:his|her|your|their) (?:\w+ )?(?:maid|servant|slave|mother|cleaner|secretary|doormat
        |property)
        (?:he|she|they) never (?:\w+ )?(?:do|does|help|helps|clean|cleans|pay|pays|listen|listens
        |apologi[sz]es?|washes the|takes? out|lifts?)
        (?:drilling|hammering|mowing|barking|shouting|partying|loud music|noise) (?:\w+ ){0,4}(?:at|until
        |all|till|every|in the middle) (?:\w+ )*(?:morning|night|day)
        as (?:his|her|their) own|(?:hung|hang|hangs) up on (?:me|us)
        who (?:do|does) (?:he|she|they|you) think
        (?:told|asked|warned) (?:him|her|them|you) (?:a (?:hundred|thousand|million|dozen) times
        |again and again|so many times|over and over|repeatedly|not to)
        (?:a|one) (?:hundred|thousand) times|waste of (?:my|our) (?:time|money|life)|waste of time
        (?:i will|i could|i swear|about to|ready to|going to) (?:\w+ ){0,3}(?:explode|strangle|scream
        |kill (?:him|her|them)|lose it|flip|snap|throttle|wring)
        strangle|wring (?:his|her|their) neck
        (?:bugs?|irks?|enrages?|annoys?|infuriates?|irritates?|maddens?|aggravates?|riles?|pisses) me
        (?:makes|made|making) me (?:so |really )?(?:mad|cross|furious|angry)
        (?:ate|eats|used|uses|took|takes|wore|drank|borrowed|stole|finished) my (?:\w+ ){1,2}(?:again
        |without)
        (?:told|tells|shared|spread) (?:\w+ ){0,2}(?:my|our) (?:secrets?|private)
        (?:over ?charged|short changed|swindled|scammed|conned|duped|robbed|fleeced) (?:me|us)
        (?:lost|ruined|destroyed|broke|wrecked) my (?:\w+ )?(?:suitcase|luggage|parcel|package|order|bag
        |laptop|phone|guitar|bike|reservation|shirt|car)
        (?:no one|nobody) (?:will|would|wants to|bothers to|bothered to) (?:help|listen|apologi[sz]e|tell
        |answer|take)
        (?:still|and it still) (?:does|is|has|do|are) not (?:\w+ )?(?:work|working|fixed|done|here|arrived
        |delivered|paid|repaired)
        rage|furious\w*|outrag\w*|infuriat\w*|hateful|despicable|hypocrit\w*|fuming|cheeky|insolent
        arrogan\w*|bastards?|bullsh\w+|crap|what the hell|for god's sake|for goodness sake|for heaven's sake
        for crying out loud
        (?:furious|livid|outraged|outrageous|enraged|fuming|seething|infuriated|infuriating|infuriates
        |angry|angrier|anger|raging|pissed off|hopping mad|cross with|irate|incensed|resentful)
        (?:how|do not you|don't) (?:\w+ )?dare(?: \w+)?(?= (?:to |he|she|they|you|charge|speak|talk|say|do
        |touch|treat|come|tell|look|take|me)|$)
        sick (?:and tired|to death) of|sick of|fed up|had enough (?:of|already)|had it (?:up to here|with)
        (?:at|reached) the end of my (?:tether|rope)|last straw
        (?:lost|losing|lose) my (?:temper|patience|cool|rag)|lost it with|blew (?:up|my top)|see(?:ing)? red
        saw red|makes my blood boil|my blood (?:is boiling|boils)
        (?:drives?|drove|driving|sends?|makes?|making) me (?:up the wall|crazy|mad|nuts|insane
        |round the bend|furious|angry|so angry|bonkers|livid)
        (?:gets?|getting|got|grates) on my (?:nerves|last nerve)|gets? (?:me|my goat|under my skin)
        winds me up|pushes my buttons|ticks me off
        (?:can not|could not) (?:stand|bear|abide|put up with) (?:it |how |when |that |the way |him|her
        |them|people|my)+
        (?:will|would) not (?:stand|put up with|take|tolerate)
        (?:so|completely|totally) (?:unacceptable|unfair|unjust|out of order|out of line)|unacceptable
        a disgrace|disgraceful|how rude|what a (?:nerve|cheek|liar|jerk|rip ?off|joke)
        the (?:nerve|cheek|audacity)|(?:lied|lies|lying|cheated|cheats|cheating) (?:to|on) (?:me|us|my)
        stabbed me in the back|behind my back
        (?:betrayed|cheated|deceived|tricked|ripped|conned) (?:me|us|off)
        took (?:advantage of|the credit|all the credit)|stole (?:my|our|the)|stolen (?:my|our)
        (?:took|takes|taking|claims?|claimed) (?:all )?(?:the )?credit
        i hate (?:him|her|them|it when|when|how|that (?:he|she|they|man|woman)|my (?:boss|job|landlord
        |neighbour|neighbours|ex)|people who|being (?:treated|ignored|lied|told|interrupted))
        (?:shouted|yelled|screamed|swore|snapped|spat|sworn) at (?:me|us)
        (?:insulted|bullied|humiliates|mocked|disrespected|threatened|blamed|ignored) me
        talks? (?:down )?to me like|treat(?:s|ed|ing)? (?:me|us|like)(?: \w+)? (?:like|as)
        treated (?:me )?like
        (?:idiot|idiots|moron|morons|jerk|jerks|bastard|bastards|arsehole|asshole|scumbag|creep|selfish
        |thug|thugs|vandals|imbecile) (?:\w+ ){0,6}(?:my|our|me|us|the|off|his|her)
        (?:mad|annoyed|frustrated|irritated|livid|furious|angry) (?:at|about|with|that|by|because)
        <am> <very>(?:annoyed|irritated|mad|frustrated|cross|bitter|fed up|ticked off|aggravated)
        (?:want|wanted|feel like|felt like) (?:to )?(?:scream(?:ing)?|punch(?:ing)?|shout(?:ing)?
        |throw(?:ing)? (?:something|my)|smash(?:ing)?|hit(?:ting)?)
        shut up|leave me alone|get lost|screw (?:you|him|them|this)|damn (?:it|him|them|you)
        (?:damn|bloody|stupid|wretched|useless|lousy) (?:\w+ )?(?:thing|computer|machine|car|printer|phone
        |people|company|neighbours?|man|woman|train|trains|bus|government|landlord|driver|drivers|boss
        |website)
        """,
    ),
    (
        Emotion.ANGER,
        LIKELY,
        r"""
        (?:annoying|annoys?|annoyed|irritating|irritates?|frustrating|frustrated|maddening|ridiculous
        |unfair|injustice|insulting|rude|arrogant|inconsiderate|disrespectful|incompetent|useless
        |hypocrites?|bullies)
        (?:promised|promises|swore|said|told me|told us) (?:\w+ ){0,8}(?:and|but) (?:\w+ ){0,4}(?:never
        |did not|nobody|no one|nothing|forgot|lied|changed|is still|are still|has not)
        (?:every|each) (?:single )?(?:time|night|morning|day|week) .*(?:noise|noisy|loud|music|bark|barking
        |shout|late|complain|mess)
        (?:noise|noisy|loud music|barking|drilling) .*(?:every|all night|again|at night|non ?stop)
        (?:always|constantly|keeps?|never stops?) (?:\w+ )?(?:interrupt\w*|complain\w*|criticis\w*
        |criticiz\w*|nag\w*|boss\w*|ignor\w*|lying|shouting|parking|blaming|forgetting|leaving (?:his|her
        |their|the))
        (?:charged?|overcharged?|bill(?:ed)?|invoiced?) (?:me|us) (?:\w+ )?(?:twice|again|double|extra
        |too much|for)
        (?:refuse|refused|refuses) to (?:pay|refund|help|listen|apologi[sz]e|give|admit|answer|take)
        want my money back|(?:kept|keeps|left) (?:me|us) (?:waiting|on hold)|on hold for
        waited (?:for )?(?:\w+ )*hours?|(?:blam(?:es?|ed|ing)) (?:me|us|it on me)
        (?:his|her|their|your) fault
        (?:did not|never|not) even (?:apologi[sz]e|say (?:sorry|thank)|ask|bother|listen)
        without (?:even )?(?:asking|telling|apologi[sz]ing)|not fair|no right to
        none of (?:his|her|their|your) business|minds? (?:his|her|their|your) own business
        (?:scratched|dented|hit|keyed|damaged|smashed|broke|trashed|wrecked|vandalised|vandalized
        |broke into|kicked|blocked|towed) (?:my|our) (?:\w+ )?(?:car|bike|bicycle|house|flat|fence|garden
        |window|door|drive|driveway|phone|wall)
        (?:parked|parks|parking) (?:\w+ )*(?:in (?:my|our) (?:space|spot|drive|driveway)|across
        |in front of (?:my|our))
        cut (?:me|us) (?:off|up)|pushed in|jumped the queue|queue jump\w*
        (?:he|she|they|who|you) (?:do|does|did)(?: not|n't) (?:\w+ )?(?:listen|care|respect)
        (?:do|does|did) not (?:\w+ )?(?:listen to|respect|care what)
        (?:laughed|laughs|sneered|smirked) (?:in my face|about it|at it)|to my face
        (?:spread|spreading|spreads) (?:rumours|rumors|lies)
        (?:been|was|got|were|am|being) (?:ripped off|scammed|robbed|mugged|cheated|lied to|overlooked
        |passed over|treated (?:badly|unfairly|like)|ignored|insulted|overcharged|fobbed off|used)
        (?:why (?:do|does|is|are|can not|did) (?:he|she|they|people|nobody|no one|it|everything
        |you) (?:always|never|have to|keep|not|ever))
        refus(?:es|ed|ing) to|(?:still|and) wants? (?:the full|me to pay|us to pay)
        without (?:asking|permission|my permission|telling me|warning)
        (?:read|opened|went through|goes through|searched) my (?:\w+ )?(?:diary|mail|post|phone|messages
        |letters|things|emails|bag|drawers)
        (?:had|has) the (?:nerve|cheek|audacity|gall)|cut (?:in|me off)|swore
        gave (?:my|our) (?:\w+ )?(?:promotion|job|seat|room|place|desk|idea)|ripped (?:me|us) off
        (?:nobody|no one|never) (?:ever )?listens?|i hate
        """,
    ),
    (
        Emotion.DISGUST,
        SURE,
        r"""
        (?:blew|blows|wiped|wipes|wiping|blowing) (?:his|her|their) (?:nose|hands|mouth) (?:in|into|on)
        (?:so|too|really|absolutely) (?:dirty|filthy|greasy|sticky|smelly)
        (?:did not|do not|would not) (?:even )?want to (?:touch|eat|sit|look|smell|step)
        (?:felt|feel|was|am) (?:\w+ )?sick when (?:i|we) (?:saw|smelled|smelt|tasted|found|looked|heard)
        full of (?:worms|maggots|flies|hair|ants|bugs|mould|mold)|rotten|toenails|smelly|infested|reek\w*
        revolt(?:ed|ing)|repuls\w*|disgust\w*|nauseat\w*|slim[ey]\w*|maggot\w*|vomit\w*|puk(?:e|ed|ing)
        cockroach\w*|sewage|stench
        smell(?:s|ed)? (?:\w+ )?(?:off|bad|awful|rotten|vile|(?:smell\w*|breath|so|is|was
        |tastes?) (?:\w+ )?foul|horrible|terrible|disgusting)
        overflowing|unhygienic|greasy|grubby|never (?:showers|washes|bathes|cleans|flushes|brushes)
        (?:spat|spits|spitting|urinated|peed|pooped|coughed|sneezed) (?:\w+ )?(?:on|at|in|all over|right
        |into)
        bad breath|body odou?r|gunk|grime|filth\w*|rotting|putrid|festering|turned my stomach
        put me off (?:my food|eating)|(?:can not|could not) (?:even )?look at it|how can anyone eat
        (?:disgusting|disgusted|disgusts?|revolting|revolted|repulsive|repulsed|repulsing|gross|grossed
        |vile|nauseating|nauseated|sickening|sickened|foul|filthy|putrid|rancid|rank|stank|stinks?|stinking
        |stench|yuck|yucky|ugh|eww?|ick|icky|bleurgh|slimy|mouldy|moldy|maggots?|repugnant|loathsome
        |abhorrent|stomach churning|skin crawl\w*)
        (?:mould|mold|vomit|puke|sick|snot|poo|poop|faeces|feces|urine|pee|wee|cockroach(?:es)?|roaches
        |rats?|lice|worms?|slugs?|flies|mucus|phlegm|spit|pus|dog mess|sewage|droppings
        |toenails?) (?:\w+ )?(?:all over|on|in|under|everywhere|between|floating|crawling|from|down|out of)
        (?:turn(?:s|ed)?|churn(?:s|ed)?|turning) my stomach
        (?:made|makes|making) (?:me|my) (?:\w+ )?(?:sick|gag|retch|heave|stomach turn|skin crawl
        |want to (?:vomit|be sick|throw up)|feel sick|nauseous|queasy)(?! of)
        (?:throw|throwing|threw) up
        (?:nearly|almost|wanted to|want to) (?:vomit(?:ed)?|threw up|be sick|gag(?:ged)?|throw up
        |retch(?:ed)?|was sick)
        could have (?:vomited|thrown up|been sick)|gag(?:ging|ged)?|retch(?:ing|ed)?
        (?:smell(?:s|ed)?|tast(?:es?|ed)|reek(?:s|ed)?|stink(?:s)?|smelling|tasting) (?:\w+ )?(?:like
        |of)? ?(?:\w+ )?(?:rotten|awful|terrible|off|foul|horrible|disgusting|bad|rubbish|sweat|feet|vomit
        |sewage|mould|sewer|death|pee|urine|eggs)
        (?:rotten|rotting|gone off|sour milk|spoiled|spoilt|decaying|festering|mildew|greasy|grimy|sticky)
        (?:crawling|infested|swarming|riddled|covered|teeming) with (?:\w+ )?(?:cockroaches|ants|maggots
        |flies|rats|mice|lice|bugs|worms|insects|bedbugs|mould|mold|filth|vermin|grease|dirt|slime|hair
        |blood|dust)
        """,
    ),
    (
        Emotion.DISGUST,
        LIKELY,
        r"""
        (?:picks?|picking|picked) (?:his|her|their|your) (?:nose|teeth|toes|toenails|scabs?)
        (?:spits|spitting|spat|burps|burped|burping|farts|farted|chews|chewing) (?:\w+ )*(?:on|in|at|with
        |open|loudly|table)
        (?:did not|never|does not|without) (?:\w+ )?(?:wash(?:es|ing)?) (?:his|her|their|your)? ?(?:hands
        |feet|hair)?
        (?:a|an|some|dead|found|there was) (?:\w+ )?(?:hair|hairs|fly|insect|bug|worm|slug|spider|maggot
        |plaster|fingernail|mouse|rat|beetle|caterpillar|band aid) (?:in|on|inside|floating in) (?:my|the
        |her|his|our) (?:\w+ )?(?:food|soup|salad|drink|coffee|meal|dinner|sandwich|burger|plate|bed|glass
        |rice|pizza|bread|cake|cereal|tea|lunch|kitchen|milk)
        (?:the|those|these|that|public) (?:\w+ )?(?:smell|stink|odour|odor|toilets?|bathroom|stench|drains?
        |bin|sink) (?:\w+ )*(?:was|is|were|are|in|smelled|smells) (?:\w+ )*(?:awful|terrible|unbearable
        |horrible|dirty|filthy|blocked|overflowing|so bad|appalling)
        (?:what|that) (?:a )?(?:creep|pervert|sleazy|sleaze|slimeball|pig)
        (?:sleazy|creepy|perverted|depraved|obscene|indecent)
        (?:stepped|trod|sat|slipped|put my (?:hand|foot)) (?:right )?(?:in|on) (?:\w+ )?(?:dog|poo|mess
        |something (?:wet|soft|sticky|slimy)|chewing gum|vomit|puke)
        (?:dog|cat) (?:poo|poop|mess|dirt|pee|hair all)
        (?:hair|hairs|stains?|crumbs|grease) (?:\w+ )?everywhere|stained
        (?:been|was|were|is) sick (?:on|all over|in)
        dead (?:rat|mouse|bird|fly|flies|fish|cockroach|insects?)|chewing with|mouth open
        (?:gone|went|turned|smelled|tastes?) (?:sour|off|mouldy|moldy|rancid|slimy)
        (?:dirty|unwashed|sweaty|stale|bloody|used) (?:\w+ )?(?:socks|dishes|sheets|underwear|nappy|nappies
        |diapers?|feet|plates|tissues?|towels?|bandages?)
        """,
    ),
)
