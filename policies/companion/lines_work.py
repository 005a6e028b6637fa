"""What the companion says about work. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, JOYFUL, manner
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
        r"|that|an) (?:\w+ )?(?:job(?! interview)|offer|position|raise|rise|promotion|contract|role"
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
        match=r"^(?!.*\b(?:had|went|was|after)\b.*interview)(?=.*interview)",
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
        match=r"\b(?:had|went|after|did|yesterday)\b.*interview|interview (?:\w+ )?(?:went|was)\b",
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
        r"|(?P<interrupt>interrupt\w*|cut\w* me off|talks? over)|called me|blam\w+|steals?|stole|ignor\w+"
        r"|unfair"
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
)
