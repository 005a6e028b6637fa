"""What the companion says about work and money. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, GLAD, JOYFUL, WARM, manner
from policies.companion.situation import AHEAD, EVEN, GOOD, ROUGH, TELLING, situation

WORK = (
    situation(
        "lost their job",
        TELLING,
        "fired sacked laid redundant job layoffs let",
        manner(
            Help.VALIDATE,
            "catch them after losing a job",
            CARING,
            """
            Oh no, I'm so sorry.
            That is a real blow.
            What a shock that must be.
            """,
            """
            It doesn't say anything about your worth.
            Did you see it coming?
            You don't need a plan tonight.
            How are you taking it so far?
            First breathe, the next step can wait a day.
            """,
        ),
        match=r"\b(?:i|we) (?:just |have |'ve )*(?:got|was|were|been|being|am being) (?:\w+ )?(?:fired"
        r"|sacked|laid off|made redundant|let go)\b|\blost my job\b"
        r"|\bi'm (?:fired|being let go|being laid off)\b|\b(?:they|she|he|boss) (?:just )?(?:fired"
        r"|sacked|let|laid) me\b",
        becomes=Act.BAD,
    ),
    situation(
        "did not get a job or promotion",
        ROUGH | EVEN,
        "job promotion position interview application applications rejected rejection turned raise said"
        " refused",
        manner(
            Help.VALIDATE,
            "comfort after a refusal",
            CARING,
            """
            Oh, that's disappointing.
            Ouch, a no like that stings.
            I'm sorry, you hoped for it.
            """,
            """
            Had you set your heart on it?
            Being turned down isn't being worth less.
            Did they tell you why?
            It took courage to try at all.
            """,
        ),
        match=r"\b(?:didn't|did not|haven't|never) get (?:the|a|that|any)\b|\brejected\b|\brejection\b"
        r"|\bturned (?:me )?down\b|\bpassed over\b|\b(?:that )?i (?:wanted|applied for|hoped for)\b"
        r"|\binstead of me\b|\b(?:they|he|she|boss) said no\b|\brefused\b"
        r"|\bgave it to (?:someone|somebody)",
        becomes=Act.BAD,
    ),
    situation(
        "got a new job or a step up at work",
        GOOD | EVEN,
        "job offer position promoted promotion raise rise contract role internship hired offered boss",
        manner(
            Help.CELEBRATE,
            "celebrate a success at work",
            JOYFUL,
            """
            Congratulations, that is big news!
            Brilliant, you earned that!
            How exciting, well done!
            {place}, how exciting!
            """,
            """
            How did you hear about it?
            When do you start?
            What are you looking forward to most?
            Somebody clearly sees what you can do.
            How will you celebrate?
            """,
        ),
        match=r"^(?!.*\b(?:colleague|friend|brother|sister|she|he|someone|everyone) (?:\w+ )?(?:got|was"
        r"|is|has|landed)\b).*\b(?:got|landed|offered|gave|given|accepted for|starting|start) (?:me "
        r"|us )?(?:the|a|my"
        r"|that|an) (?:\w+ )?(?:job|offer|position|raise|rise|promotion|contract|role"
        r"|internship)\b(?: in (?P<place>\w+)\b)?"
        r"|\b(?:promoted|promotion|hired|pay rise)\b",
        becomes=Act.NEWS,
    ),
    situation(
        "has a job interview ahead",
        AHEAD | GOOD,
        "interview",
        manner(
            Help.ENCOURAGE,
            "steady them before an interview",
            CARING,
            """
            Interviews make anyone nervous.
            An interview, that is exciting.
            {topic}, a big moment.
            """,
            """
            They already liked what they read about you.
            Which question would you rather not get?
            What is the job, if I may ask?
            I'm keeping my fingers crossed for {topic}.
            Get some sleep, and be yourself there.
            """,
        ),
        match=r"^(?!.*\b(?:had|went|was|got|after)\b.*interview)",
        becomes=Act.FEAR,
    ),
    situation(
        "had an interview",
        TELLING,
        "interview",
        manner(
            Help.ASK,
            "hear how the interview went",
            CURIOUS,
            """
            The interview is behind you.
            One big step done.
            """,
            """
            How do you feel about it now?
            Which part went best?
            What did they ask you?
            Waiting for the answer is the hard part.
            """,
        ),
    ),
    situation(
        "has a presentation or speech ahead",
        AHEAD | GOOD,
        "presentation speech talk stage toast present perform performance audition recital",
        manner(
            Help.ENCOURAGE,
            "steady them before speaking to others",
            CARING,
            """
            All those eyes, I understand.
            Speaking up front takes courage.
            A speech can feel like a mountain.
            """,
            """
            Most people there want you to do well.
            What is it about?
            Your first sentence is the hardest, then it flows.
            What would help you feel ready?
            Shall we talk it through once?
            """,
        ),
        match=r"^(?!.*\b(?:was|were|went|gave|after) )(?=.)(?:.*)\b(?:presentation|speech|toast|audition"
        r"|recital|performance)\b|\b(?:give|giving|hold|holding) a talk\b|\bon stage\b|\bperform\b"
        r"|\bpresent (?:my|our|to|in)\b(?<!was)",
        becomes=Act.FEAR,
    ),
    situation(
        "has a deadline pressing",
        TELLING,
        "deadline due deadlines",
        manner(
            Help.ENCOURAGE,
            "make a deadline smaller",
            CARING,
            """
            Deadlines like that press hard.
            That is a lot of pressure.
            Starting is the hardest part.
            """,
            """
            What is the smallest piece you could begin with?
            Ten minutes of a bad beginning beat none.
            What is it that you need to hand in?
            What keeps you from starting?
            """,
        ),
        match=r"\bdeadlines?\b|\bdue (?:tomorrow|tonight|today|on|in|next|this)\b",
        becomes=Act.FEAR,
    ),
    situation(
        "was wronged at work",
        TELLING - GOOD,
        "boss manager colleague colleagues coworker co-worker supervisor credit idea",
        manner(
            Help.VALIDATE,
            "take their side calmly",
            CARING,
            """
            That is really unfair.
            No wonder you are angry.
            {credit}Taking your credit, how unfair.
            {shout}Nobody should be spoken to like that.
            {interrupt}Being cut off is maddening.
            """,
            """
            You have every right to be annoyed.
            What would you have liked to say?
            Did anyone else notice it?
            {credit}You know whose work it was.
            {interrupt}What you have to say deserves to be heard.
            {shout}How did you react?
            Has that happened before?
            """,
        ),
        match=r"\b(?P<who>my (?:\w+ )?(?:boss|manager|colleagues?|coworkers?|co-worker|supervisor|team)"
        r"|our (?:new )?(?:manager|boss)|the (?:new )?(?:boss|manager))\b.{0,40}\b(?:(?P<credit>credit"
        r"|stole my idea)|(?P<shout>shout\w*|yell\w*|scream\w*|swore|rude|humiliat\w+)"
        r"|(?P<interrupt>interrupt\w*|cut\w* me off|talks? over)|called me|blam\w+|ignor\w+|unfair"
        r"|criticis\w+"
        r"|critici\w+|treats?|hates?|never|bull\w+|micromanag\w+|lied|took|makes me|laughed|annoy\w*"
        r"|gossip\w*|doesn't|won't)\b",
        becomes=Act.ANGER,
    ),
    situation(
        "has too much work",
        TELLING - GOOD,
        "work overtime shift shifts job workload night hours meetings emails inbox swamped working"
        " office double weekend",
        manner(
            Help.VALIDATE,
            "see how much they carry at work",
            CARING,
            """
            No wonder you are worn out.
            That is a lot of work.
            {nights}Night shifts are hard on anyone.
            Work is taking a lot from you.
            """,
            """
            What eats up the most of your strength?
            When did you last have a proper rest?
            {nights}How do you manage to sleep during the day?
            Could anything wait until tomorrow?
            You are not a machine, take it from one.
            Nobody can run at that pace for ever.
            """,
        ),
        match=r"\b(?P<nights>night shifts?)\b|\b(?:overtime|swamped|workload|double shifts?|overworked"
        r"|burn(?:ed|t) out|too much work|so much work|back to back)\b"
        r"|\b(?:work|job|shift|office|working)\b.{0,40}\b(?:stress\w*|exhaust\w*|tired|too much|crazy"
        r"|killing me|overwhelm\w*|long|hard|tough|busy|hectic|drain\w*|late|weekends?|hours)\b"
        r"|\b(?:stress\w*|exhaust\w*|tired|long day|hard day|busy day|overwhelm\w*|worn out|tough day"
        r"|rough day)\b.{0,25}\b(?:work|job|office|shift)\b",
        becomes=Act.TIRED,
    ),
    situation(
        "dislikes their job",
        TELLING - GOOD,
        "job work career office",
        manner(
            Help.REFLECT,
            "explore what is wrong with the job",
            CARING,
            """
            That many hours, and no joy.
            Work like that drains you.
            That is a hard place to be stuck.
            """,
            """
            What bothers you most about it?
            What would you do if you could choose?
            Is it the work itself or the people?
            It makes sense to want more than that.
            """,
        ),
        match=r"\b(?:hate|sick of|tired of|stuck in|bored (?:at|with|by)|can't stand|don't (?:like"
        r"|enjoy)|dislike|fed up with|no (?:sense|point|meaning) in)\b.{0,12}\b(?:job|work|career"
        r"|office)\b",
    ),
    situation(
        "thinks of leaving their job",
        TELLING | {Act.ADVICE},
        "quit resign quitting resigned notice leave leaving job",
        manner(
            Help.ASK,
            "weigh the step with them",
            CURIOUS,
            """
            That is a big step.
            A decision with some weight.
            Leaving a job takes courage.
            """,
            """
            What would you be leaving behind, and what for?
            What has brought you to this point?
            How does the thought of being gone feel?
            What would have to change for you to stay?
            """,
        ),
        match=r"\b(?:quit|quitting|resign|resigned|leave|leaving|handed in)\b.{0,12}\b(?:job|work|notice"
        r"|company|resignation)\b|\bgave (?:my )?notice\b|\bi quit$",
    ),
    situation(
        "begins something new at work",
        AHEAD | GOOD,
        "first new job work",
        manner(
            Help.ENCOURAGE,
            "wish them a good start",
            GLAD,
            """
            A fresh start, how exciting.
            First days are a jumble.
            New faces, new names, a lot.
            """,
            """
            How do you feel about it?
            They chose you for good reasons.
            What are you most curious about?
            Nobody expects you to know everything on day one.
            """,
        ),
        match=r"\bfirst (?:day|week) (?:at|of|on|in) (?:the |my |a )?(?:new )?(?:work|job|office)\b"
        r"|\bstart\w* (?:my|a|the) new job\b|\bnew job\b",
    ),
    situation(
        "does not know how work will go on",
        TELLING - GOOD,
        "contract probation restructuring",
        manner(
            Help.VALIDATE,
            "see the uncertainty",
            CARING,
            """
            That leaves a question mark.
            So much hangs on that.
            """,
            """
            Do you know yet what comes after?
            What would you like to happen then?
            How do you feel about it?
            """,
        ),
        match=r"\bcontract (?:ends|is ending|runs out|expires|won't)|\bprobation\b|\brestructur\w+",
        becomes=Act.FEAR,
    ),
    situation(
        "stood up to someone",
        GOOD | EVEN | {Act.ANGER},
        "stood",
        manner(
            Help.CELEBRATE,
            "honour the courage",
            JOYFUL,
            """
            Bravo, that took courage!
            Good for you!
            """,
            """
            How did it feel to say it?
            What did {they} answer?
            You can be proud of that.
            """,
        ),
        match=r"\bi (?:\w+ )?stood up (?:to|for) (?P<who>(?:my )?\w+)",
        becomes=Act.PROUD,
    ),
    situation(
        "has a packed day of work ahead",
        EVEN,
        "meetings meeting calls appointments",
        manner(
            Help.REFLECT,
            "see the load with humour",
            WARM,
            """
            {clash}You would need to be twins for that.
            A packed day, then.
            Meetings multiply like rabbits.
            """,
            """
            {clash}Which one could do without you?
            Is there a gap for lunch, at least?
            Which one matters to you?
            """,
        ),
        match=r"\b(?:two|three|four|five|six|many|\w+) (?:meetings|calls"
        r"|appointments)\b(?:.*(?P<clash>same time))?|\ba meeting\b",
    ),
    situation(
        "stops working for good",
        TELLING,
        "retire retired retiring retirement",
        manner(
            Help.ASK,
            "look at life after work",
            GLAD,
            """
            A whole new chapter.
            After all those years of work.
            Retirement, what a change.
            """,
            """
            What will you do with all that time?
            How does it feel so far?
            What will you miss, and what not at all?
            """,
        ),
    ),
    situation(
        "is out of work",
        TELLING - GOOD,
        "unemployed jobless applications applying work",
        manner(
            Help.VALIDATE,
            "keep their courage up in the search",
            CARING,
            """
            Searching like that wears you down.
            So much waiting and hoping.
            """,
            """
            Every application takes a bit of heart.
            What kind of work are you hoping for?
            It says more about the market than about you.
            How do you keep your spirits up?
            """,
        ),
        match=r"\bunemployed\b|\bjobless\b|\bout of work\b|\blooking for (?:a |any )?(?:job|work)\b"
        r"|\bapplications?\b|\bapplying for jobs?\b|\bcan't find (?:a )?(?:job|work)\b",
        becomes=Act.BAD,
    ),
    situation(
        "is short of money",
        TELLING - GOOD,
        "rent bill bills debt debts money mortgage broke afford overdraft loan evicted eviction prices"
        " expensive landlord salary",
        manner(
            Help.VALIDATE,
            "take money worries seriously",
            CARING,
            """
            Money worries keep you awake.
            That is a frightening spot.
            {rent}Rent worries go deep.
            That must press on you.
            """,
            """
            How long have you been juggling this?
            {rent}Have you been able to talk to your landlord?
            You are not the only one, and it is no shame.
            What is the most urgent of it all?
            Is there anyone you could talk it through with?
            """,
        ),
        match=r"\b(?:can't|cannot|couldn't|struggl\w+ to|don't know how to|hardly|barely|behind (?:on"
        r"|with)) (?:\w+ )?(?:pay|afford|the rent|my rent|make ends)\b(?:.*\b(?P<rent>rent))?|\b(?:debts?"
        r"|overdraft|eviction|evicted|bankrupt|no money|out of money|short of money)\b"
        r"|\b(?:i'm|we're|am) (?:so |completely |totally )?broke\b|\b(?P<rent2>rent|mortgage) (?:went"
        r"|is going|has gone|goes) up\b|\braised (?:my|our|the) rent\b|\bbills?\b.*\b(?:pil\w+|high|huge"
        r"|can't|pay|overdue)\b",
        becomes=Act.FEAR,
    ),
    situation(
        "has finished some work",
        GOOD | EVEN,
        "app website product launched released project report thesis essay book paper work novel"
        " dissertation finished submitted handed",
        manner(
            Help.CELEBRATE,
            "enjoy the finished work with them",
            JOYFUL,
            """
            Done, what a relief!
            Well done, truly!
            That must feel good.
            """,
            """
            How long did you work on it?
            Now you may put your feet up.
            What are you proudest of in it?
            How will you reward yourself?
            """,
        ),
        match=r"\b(?:finished|submitted|handed in|completed|turned in|delivered|launched|released"
        r"|shipped)\b.{0,15}\b(?:project"
        r"|report|thesis|essay|book|paper|work|novel|dissertation)\b",
        becomes=Act.NEWS,
    ),
    situation(
        "has begun a business or sold something of their own",
        GOOD | EVEN,
        "sold business shop customer published",
        manner(
            Help.CELEBRATE,
            "celebrate their own success",
            JOYFUL,
            """
            Congratulations, that is huge!
            {Thing} sold, how exciting!
            Wow, what a milestone!
            """,
            """
            How did it feel when it happened?
            Somebody out there values what you made.
            How long have you been working towards that?
            May it be the first of many.
            """,
        ),
        match=r"\bsold (?P<thing>my (?:very )?first \w+)\b|\bfirst (?:customer|sale|client)\b"
        r"|\b(?:opened|started|launched) (?:my|our) (?:own )?(?:business|shop|company|cafe|bakery)\b"
        r"|\bgot published\b|\bpublish\w* my\b",
        becomes=Act.NEWS,
    ),
    situation(
        "tells of a colleague or the boss",
        EVEN | ROUGH,
        "boss manager colleague colleagues coworker",
        manner(
            Help.ASK,
            "hear more of the people at work",
            CURIOUS,
            """
            {Told}.
            That can colour a whole day.
            """,
            """
            How do you feel about that?
            How do you get along otherwise?
            What do you make of it?
            """,
        ),
        match=r"\b(?P<who>(?:my|our) (?:\w+ )?(?:boss|manager|colleagues?|coworkers?))\b",
    ),
    situation(
        "has a good day at work",
        GOOD,
        "work job office boss team",
        manner(
            Help.CELEBRATE,
            "enjoy a good day at work",
            GLAD,
            """
            Good days at work are gold.
            How nice, well done.
            That must feel good.
            """,
            """
            What made the difference?
            What are you proudest of?
            I hope tomorrow goes on like that.
            """,
        ),
        match=r"\b(?:at work|my job|my boss|the office|my team)\b",
    ),
    situation(
        "says they are busy",
        EVEN | ROUGH,
        "busy hectic to-do list errands chores",
        manner(
            Help.REFLECT,
            "see the load",
            WARM,
            """
            That sounds like a full plate.
            Busy days fly and drain.
            A long list, by the sound of it.
            """,
            """
            What is at the top of the list?
            Is there a pause in it for you?
            What could you let go of?
            """,
        ),
        match=r"\b(?:so|very|really|too|been|is|pretty|quite) (?:busy|hectic)\b|\bto-do list\b"
        r"|\b(?:errands|chores)\b|\bbusy (?:day|week|time)\b",
    ),
)
