"""Acts of speech by their wording: the first that matches a sentence wins. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.patterns import compiled

SAYS = compiled(
    {
        Act.REPEAT: (
            (
                r"^(?:what|sorry what|pardon|pardon me|excuse me|come again|one more time|once more"
                r"|again please)$"
            ),
            r"\b(?:say|repeat|tell me) (?:that|it|this|what you said) ?(?:again|once more)?$",
            r"\bsay (?:that|it) again\b|\brepeat (?:that|it|please|yourself)\b|what did you (?:just )?say",
            r"can you repeat",
            (
                r"\bi (?:didn't|did not|couldn't|can't) (?:hear|catch|understand|get) (?:that|you"
                r"|what you said|it)$"
            ),
        ),
        Act.HOLD: (
            (
                r"^(?:no |please |okay |ok |oh |just |can you |could you )*(?:stop|wait|hold on|hang on"
                r"|be quiet|quiet|shush|pause|shut up|one (?:moment|second|minute)|just a (?:moment|second"
                r"|minute|sec)|a (?:moment|second) please|give me a (?:moment|second|minute)"
                r"|let me (?:think|finish))(?: please| now| talking| it| wait| stop| there| a (?:moment"
                r"|second|minute|bit)| for a (?:moment|second|minute))*$"
            ),
            (
                r"^(?:please |just )*leave me (?:alone|in peace)|^go away$|^(?:please )?stop talking\b"
                r"|^(?:please )?let me finish"
            ),
            (
                r"\bjust (?:listen|let me talk)\b|\bdon't say anything\b|\bi (?:just )?(?:want"
                r"|need) to (?:vent|get something off)|^let me vent"
            ),
            (
                r"\bstop asking\b|\b(?:no more|don't ask(?: me)?(?: so many| any)?|too many) questions\b"
                r"|^(?:please )?don't ask\b"
            ),
            r"\bi don't (?:really )?(?:feel like|want to) talk(?:ing)?\b",
        ),
        Act.MORE: (
            (
                r"^(?:and |okay |ok |yes |please )*(?:another(?: one)?|one more|more|again)(?: please| joke"
                r"| story)*$"
            ),
            r"^tell me (?:another|more)(?: one)?(?: please)?$",
        ),
        Act.GREETING: (
            r"^(?:morning|evening|afternoon)(?: vis)?$",
            (
                r"^(?:\w+ ){0,2}(?:so )?(?:nice|good|great|lovely|pleased) to (?:meet|see|hear) you(?: too"
                r"| again)?$"
            ),
        ),
        Act.FAREWELL: (
            (
                r"^(?:<okays> )*(?:bye|good[- ]?bye|see (?:you|ya)(?: later| soon| tomorrow| then"
                r"| around| next \w+)?$|good night|goodnight|talk to you (?:later|soon|tomorrow)|take care"
                r"|farewell|until (?:next time|tomorrow)|have a (?:nice|good|great|lovely) (?:day|evening"
                r"|night|weekend|one)|catch you later)"
            ),
            (
                r"\bi(?:'ve got to| have to| need to| must| should|'d better|'m going to) (?:go|leave|run"
                r"|get going|hang up)(?: now| then| soon)?$"
            ),
            (
                r"\bi(?:'m| need to| have to| want to| should)(?: going| off)?(?: to)? (?:go to )?(?:sleep"
                r"|bed)(?: now)?$"
            ),
            r"\bgood ?night$|\b(?:time|got) to go(?: now)?$|^that's all(?: for (?:now|today))?$",
        ),
        Act.APOLOGY: (
            r"^(?:oh |i'm |i am |so |very |really )*sorry(?: about (?:that|it)| for (?:that|it|the \w+))?$",
        ),
        Act.THANKS: (
            (
                r"^(?:(?:okay|ok|oh|well|yes|no|and|great|good|many|so|wow|ah|right|lovely|nice"
                r"|that helps) )*(?:thank you|thanks)\b(?! to\b)"
            ),
            r"\bi (?:really )?appreciate (?:it|that|this|you)",
        ),
        Act.RECALL_NAME: (r"what(?:'s| is) my name|(?:know|remember) my name|^who am i$",),
        Act.RECALL: (
            (
                r"do you (?:still )?remember\b|what did i (?:just |ever )?(?:say|tell|mention)|what (?:were"
                r"|are) we talking about"
            ),
            (
                r"what do you know about (?:me|my)\b|what(?:'s| is) (?:the name of )?my (?:\w+ )?\w+'s name"
                r"|what(?:'s| is) my \w+ called"
            ),
            r"what(?:'s| is) the name of my\b|what have i told you",
            r"where (?:were|was) (?:we|i)$",
        ),
        Act.ABOUT_NAME: (
            (
                r"what(?:'s| is) your name|^who are you\b(?! (?:talking|calling|with))|who am i (?:talking"
                r"|speaking) (?:to|with)"
            ),
            r"what (?:should|do|can|shall) i call you|do you have a name",
        ),
        Act.ABOUT_WELLBEING: (
            (
                r"how(?:'s it going|'re you| are you(?: doing| feeling)?(?: today| now| tonight"
                r"| this \w+)?$| have you been| do you feel)"
            ),
            r"^how are you|^are you (?:okay|ok|all right|alright|well|happy|sad|tired)|^what's up$",
            (
                r"how(?:'s| is| was) your (?:day|morning|evening|night|weekend|week)|how(?:'s| are) (?:life"
                r"|things)|what's new$|what have you been up to"
            ),
            (
                r"^you (?:okay|ok|all right)$|what did you do (?:today|yesterday|this|last)|what(?:'re"
                r"| are) you (?:up to|doing)"
            ),
        ),
        Act.RETURNED: (
            r"\b(?:what|how) about you(?:rself)?$|\band you(?:rself|rs)?$|^you too$|^same to you$",
        ),
        Act.ABOUT_SIGHT: (
            r"(?:can|do|could) you (?:see|watch)\b|are you (?:watching|looking at) me",
            r"what (?:can|do) you see|how do i look|what am i (?:wearing|holding|doing)",
        ),
        Act.ABOUT_HEARING: (
            (
                r"(?:can|do|could|did) you (?:hear|understand|listen)(?: to)? ?(?:me|this|that"
                r"|what i'm saying)?$"
            ),
            r"^are you (?:still )?(?:listening|there|on|awake|working)",
            r"is (?:this|it) (?:thing )?(?:on|working)|^(?:is )?anyone there|^testing",
            r"^test(?: test)*(?: one two(?: three)?)?$",
        ),
        Act.ABOUT_NATURE: (
            r"^what are you$",
            (
                r"are you (?:a |an )?(?:real|human|robot|machine|computer|person|alive|ai|a\.i|bot|man"
                r"|woman|boy|girl|artificial|program|\w+ assistant)\b"
            ),
            (
                r"where (?:are you|do you (?:live|come from))|how old are you|when(?:'s| is) your birthday"
                r"|^what is it like"
            ),
            (
                r"are you (?:recording|spying|smarter|intelligent|conscious|sentient|married|single|a boy"
                r"|going to)\b|(?<!long )(?<!often )(?<!how )do you (?:record|store|save|spy|keep|share)\b"
            ),
            (
                r"do you (?:really )?(?:love me|like me|care|miss me|know (?:me|everything)|get (?:bored"
                r"|lonely|tired|angry|sad)|believe in)\b"
            ),
            (
                r"will you (?:marry|remember|miss|be my|always|ever)\b|can i trust you|can we be friends"
                r"|are we friends|are you my friend"
            ),
            r"what do you look like|how do you look\b|what are you (?:wearing|made of)",
            r"\bwhen i(?:'m| am) (?:not here|gone|away|asleep)\b|\bwhen i leave\b",
            (
                r"what languages|do you speak|can you (?:learn|lie|swim|cry|laugh|die|remember)\b"
                r"|can you keep\b|do you (?:know|understand) (?:what )?(?:love|pain|feelings)"
            ),
            r"who (?:made|built|created|invented|programmed) you",
            r"do you (?:have|get|ever get|ever feel|sleep|eat|dream|breathe|exist)\b",
            r"can you (?:feel|think|love|dream)\b|what's it like (?:to be|being)",
        ),
        Act.ABOUT_ABILITY: (
            r"what can you do|what do you do\b|how do you work|how (?:can|could) you help",
            r"^can you help(?: me)?$|what (?:can|could|should) (?:we|i) (?:talk|ask)",
            r"^help(?: me)?(?: please)?$",
        ),
        Act.JOKE: (
            r"^(?!(?:i|my|our|we|he|she|they|the|it"
            r"|no)\b)(?!.*\bno jokes?\b).*\b(?<!your )jokes?\b|make me (?:laugh|smile)|(?:something"
            r"|anything) funny|cheer me up",
        ),
        Act.STORY: (
            r"\b(?:tell|read|know|have|hear) .{0,15}\b(?:story|stories|tale)\b",
            r"tell me something(?: nice| interesting| fun| new| about you| about yourself)?$|^entertain me",
            (
                r"^surprise me|tell me about (?:you|yourself)|\b(?:fun|interesting|random) fact\b|^(?:tell"
                r"|teach) me something"
            ),
        ),
        Act.TIME: (
            r"what time is it",
            r"what(?:'s| is) (?:the|today's) (?:time|date|weather|temperature|forecast)",
            (
                r"what (?:day|date|month|year) is (?:it|today)|do you (?:have|know) the time|is (?:it"
                r"|today) (?:mon|tues|wednes|thurs|fri|satur|sun)day"
            ),
            (
                r"weather (?:like|tomorrow|going|forecast)|will it (?:rain|snow|be (?:cold|warm|hot|sunny))"
                r"|how(?:'s| is) the weather|do i need an umbrella"
            ),
            r"is it (?:raining|cold|warm|hot) (?:outside|today)",
        ),
        Act.INVITE: (
            r"^guess what|^you know what$|you (?:won't|will not|wouldn't) believe",
            r"can i (?:tell|ask) you (?:something|a (?:question|secret)|about)",
            r"i (?:have|need|want|'d like|would like|got|wanted) to (?:tell|ask) you|can we (?:talk|chat)",
            r"i (?:just )?(?:need|want|would like|'d like) (?:to talk|someone to talk)|let's (?:talk|chat)",
            r"do you (?:have|got) (?:a (?:minute|moment)|time)",
            r"i have (?:a question|news|something to tell)",
        ),
        Act.DO: (
            (
                r"^(?!.*\bif you were\b)(?:please |vis )*(?:can|could|would|will) you (?:please )?(?:turn"
                r"|switch|open|close"
                r"|play|call|ring|set|book|order|send|show|find|search|look|bring|make|cook|buy|google"
                r"|remind|write|translate|give me|get me|sing|dance|read|add|count|draw|calculate|email"
                r"|text|start|schedule|take|do|help me (?!feel|decide|understand|with my))\b"
            ),
            (
                r"^(?:please )?(?:turn|switch|play|call|set|order|remind|search|google|translate|send|book"
                r"|sing|dance|show me|look up|bring me|calculate|draw|read me|write|email"
                r"|count to|add|put|open|close|dim|pause|skip|lock|unlock|check|cancel|note|wake me"
                r"|remind me)\b(?! (?:is|was|up with))"
            ),
        ),
        Act.ADVICE: (
            (
                r"what (?:should|shall|can|could|would|do|must) i (?:do|say|wear|eat|cook|tell|try|get|buy"
                r"|give)"
            ),
            (
                r"\b(?:if you were me|in my (?:place|position|shoes))\b|\bshould i\b|what would you (?:do"
                r"|suggest|recommend|say)"
            ),
            r"(?:any|some|your|need|give me) (?:\w+ )?(?:advice|ideas|tips|suggestions)",
            (r"how (?:do|can|should|could|would) i (?!know|spell|say\b.* in )\w+"),
            r"can you help me (?:decide|understand|with|feel)|help me (?:decide|choose)|^what helps\b",
        ),
        Act.TASTE_ASKED: (
            r"\bdo you (?:like|love|enjoy|prefer|hate|want|drink|play|listen to|watch)\b",
            r"(?:what's|what is|who is|who's|which is) your favou?rite",
            r"have you (?:ever|seen|read|been|heard|tried|eaten|played)",
            r"would you (?:like|rather|want|love)|did you (?:see|watch|read|enjoy|like|sleep)",
            r"are you (?:interested in|into|a fan of)",
        ),
        Act.OPINION_ASKED: (
            r"what do you think|what's your (?:opinion|view|take)|what is your (?:opinion|view|take)",
            (
                r"^should (?!i\b|we\b)\w+|^(?:is|are) \w+ (?:always|ever|really|the best"
                r"|overrated|important"
                r"|necessary)\b|do you (?:think|believe|agree|reckon|suppose)|how do you see"
                r"|don't you (?:think|agree)"
            ),
            r"would you (?:say|agree)",
        ),
        Act.INSULT: (
            (
                r"\byou(?:'re| are) (?:so |very |really |such |just |a |an |being )*(?:stupid|dumb|useless"
                r"|annoying|boring|awful|terrible|bad|ugly|idiot|rubbish|silly|weird|wrong|slow|rude|mean"
                r"|horrible|useless|broken|no help|a waste of time|too slow|repeating yourself|hopeless)\b"
            ),
            (
                r"\byou (?:already|just) (?:said|told|asked)|\byou (?:keep|always) (?:say|ask|repeat"
                r"|interrupt|talk)|\byou(?:'re| are) (?:just|only|nothing but) an? "
            ),
            (
                r"\byou (?:talk|ask|interrupt) (?:too|so|me)\b|\byou interrupted"
                r"|\byou don't (?:really )?(?:care|feel|know|mean|help|make)\b|\byou suck\b"
            ),
            (
                r"\byou(?:'re| are) not (?:very |so |that |really |even )?(?:smart|clever|funny"
                r"|helpful|nice"
                r"|good|real|listening|helping|making|answering)"
            ),
            (
                r"\byou sound (?:like|so|weird|fake|robotic|boring)|\bthat (?:makes no sense|didn't help"
                r"|doesn't help|was no help)|\bthat(?:'s| is) (?:not (?:true|right|helpful|funny|an answer)"
                r"|wrong)$"
            ),
            (
                r"\byou(?:'ve)? (?:got|get|understood) (?:that|it|me|everything) wrong|\byou misunderstood"
                r"|\bnot what i (?:said|meant|asked|wanted)|\byou didn't (?:answer|listen|help|hear)"
            ),
            (
                r"\bi(?:'d| would) rather talk to a (?:real )?(?:person|human)|\btalking to you is\b"
                r"|\byou('re| are) boring|\bterrible answer|\bstupid (?:machine|computer|robot|thing)"
            ),
            (
                r"\byour (?:jokes?|answers?|voice|face|questions?) (?:is|are|sounds?|makes?) (?:so |really "
                r"|very )?(?:terrible|bad|awful|stupid|boring|annoying|weird|ugly|creepy|not)"
            ),
            (
                r"^why (?:don't|can't|won't|didn't|aren't) you\b|\byou forgot\b|\bare you (?:even"
                r"|really) listening"
            ),
            r"\bi (?:hate|don't like|can't stand) you\b",
            r"you (?:don't|do not|didn't|never) (?:understand|get (?:it|me)|listen|know anything|hear me)",
            r"you're not (?:listening|helping|making sense)",
            r"^(?:that's|that is|that was) (?:stupid|nonsense|not what i (?:said|meant|asked))|^nonsense$",
        ),
        Act.PRAISE: (
            (
                r"\byou(?:'re| are) (?:so |very |really |such |just |a |an |the |being |quite "
                r"|pretty )*(?:great|nice|kind|funny|sweet|clever|smart|best|good|wonderful|amazing"
                r"|awesome|helpful|lovely|cute|beautiful|brilliant|friendly|right|cool)\b"
            ),
            r"\bi (?:really )?(?:like|love|enjoy) (?:you|talking (?:to|with) you)\b",
            r"^(?:good (?:job|answer|one|point)|well (?:done|said))",
            r"\b(?:kind|sweet|nice|good|funny) of you\b|^that (?:really )?(?:helps|helped)",
            r"(?:great|nice|good|lovely) (?:talking|chatting|speaking|to talk|to chat) (?:to|with) you",
            (
                r"^(?:that's|that was) (?:a good|a nice|funny|hilarious|a lovely|nice$|good$|lovely$|great$"
                r"|sweet$|fun$)"
            ),
        ),
        Act.NAMED: (r"\bmy name(?:'s| is) (\w+)|\b(?:call me|i'm called|i am called|they call me) (\w+)$",),
        Act.UNSURE: (
            (
                r"^(?:um |well |i |mm |hm )*(?:don't know|do not know|maybe|perhaps|not (?:really )?sure"
                r"|'m not sure|dunno|guess|guess so|it depends|no idea|hard to say|kind of|sort of|so so"
                r"|who knows|can't decide|'m not certain)(?: really| yet| maybe| to be honest| so"
                r"| what to (?:do|say|think)| about (?:that|it))*$"
            ),
            r"^i'm not (?:sure|certain)(?: about (?:that|it)| yet)?$",
            r"^i don't (?:really )?know (?:if|whether|what|how|when|who|where)\b",
            r"^i don't (?:really )?know(?: yet| really| what to (?:do|say|think))?$",
        ),
        Act.NO: (
            (
                r"^(?:(?:well|oh|um) )?(?:no|nope|nah|not really|not at all|never|not yet|no way"
                r"|no thanks?|no thank you|i don't think so|not today|not now|not much|nothing"
                r"|nothing much)(?: (?:no|not really|thanks?|thank you|i don't|i'm not|i didn't|i haven't"
                r"|i can't|not at all|not yet|i don't think so|it's not|it isn't|it wasn't|never|sorry"
                r"|today))*$"
            ),
            r"^(?:i (?:don't|didn't|haven't|won't|wouldn't|can't)|i'm not)$",
        ),
        Act.FINE: (
            (
                r"^(?:(?:oh|well|yeah|yes|um) )*(?:i'm|i've been|we're|it's|doing|feeling)(?: (?:very"
                r"|quite|pretty|really|just|doing|feeling|all|so far))* (?:fine|okay|ok|all right|alright"
                r"|good|well|great|not (?:too |so )?bad)(?: (?:today|now|thanks?|thank you|really|so far"
                r"|actually|very much|i guess|i think|i suppose))*$"
            ),
            (
                r"^(?:(?:oh|well|yeah|yes|um|very|quite|pretty|really) )*(?:fine|good|well|great"
                r"|not (?:too |so )?bad|can't complain|same as (?:always|usual|ever)|the usual"
                r"|no problem)(?: (?:today|now|thanks?|thank you|really|so far|actually|very much))*$"
            ),
        ),
        Act.YES: (
            (
                r"^(?:(?:well|oh|um|ah) )?(?:yes|yeah|yep|yup|sure|of course|definitely|absolutely|exactly"
                r"|right|true|i (?:do|am|did|have|would|can|think so|know|see|guess so|hope so|will)"
                r"|please do|okay|ok|all right|alright|correct|that's (?:right|true|it)|indeed|certainly"
                r"|very much|a (?:bit|little|lot)|mm-hm|mhm|uh-huh|got it|makes sense|sounds good|cool"
                r"|nice)(?: (?:yes|yeah|please|sure|of course|i (?:do|am|did|have|would|can|think so|know"
                r"|see|will)|it (?:is|was|does|did)|definitely|absolutely|very much|a (?:bit|little|lot)"
                r"|then|okay|right|that's (?:right|true|it)|indeed))*$"
            ),
        ),
    }
)
