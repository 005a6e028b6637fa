"""What the companion says to nuisances: traffic, weather, noise, broken things. Plain data."""

from __future__ import annotations

from policies.companion.acts import Act
from policies.companion.helping import Help
from policies.companion.manner import CARING, CURIOUS, WARM, manner
from policies.companion.situation import EVEN, GOOD, ROUGH, TELLING, situation

NUISANCES = (
    situation(
        "was stopped by trains, planes or traffic",
        TELLING | {Act.IRONIC},
        "bus train plane flight traffic jam metro tram airport delayed cancelled missed tube ferry",
        manner(
            Help.VALIDATE,
            "share the annoyance of a bad journey",
            CARING,
            """
            Oh, how annoying!
            {flight}Cancelled, of all things.
            Stuck like that, how frustrating.
            What a nuisance.
            """,
            """
            Did it upset your plans badly?
            {flight}Did they offer you another way to get there?
            How long did you have to wait?
            {missed}And it always leaves just as you arrive.
            I hope the rest of the way goes smoothly.
            """,
        ),
        match=r"\b(?P<missed>missed) (?:my|the|our) (?:\w+ )?(?:bus|train|plane|flight|connection|tram"
        r"|ferry)\b|\b(?P<flight>flight|plane)\b.{0,20}\b(?:cancel\w+|delayed)|\b(?:bus|train|tram|tube"
        r"|metro)\b.{0,25}\b(?:late|delayed|cancel\w+|didn't come|never came|left|broke)\b"
        r"|\bstuck in (?:\w+ )?(?:traffic|a jam|an airport|the airport)\b|\btraffic (?:jam|(?:is"
        r"|was) (?:so |really )?(?:bad|terrible|awful|a nightmare|killing))\b",
        becomes=Act.BAD,
    ),
    situation(
        "has trouble with a car or bicycle",
        ROUGH | EVEN | {Act.IRONIC},
        "car bike bicycle tyre tire engine motorbike van",
        manner(
            Help.VALIDATE,
            "share the annoyance",
            CARING,
            """
            Oh no, just what nobody needs.
            Cars pick the worst moments.
            What a nuisance.
            """,
            """
            Were you on your way somewhere important?
            Is there somebody who could give you a lift?
            I hope it's something cheap.
            What happened exactly?
            """,
        ),
        match=r"\b(?:car|bike|bicycle|engine|motorbike|van)\b.{0,20}\b(?:won't|doesn't|didn't|broke"
        r"|broken|dead|died|stolen|towed|crash\w*|smok\w+|start)\b|\bflat (?:tyre|tire)\b"
        r"|\bparking ticket\b|\bspeeding ticket\b",
        becomes=Act.BAD,
    ),
    situation(
        "had an accident with a car",
        TELLING,
        "accident crash crashed",
        manner(
            Help.VALIDATE,
            "make sure they are all right",
            CARING,
            """
            Oh no, how frightening.
            What a shock for you.
            """,
            """
            Are you all right, and everyone else?
            It takes days for the fright to leave the bones.
            What happened?
            """,
        ),
        match=r"\b(?:car )?(?:accident|crash)\b(?<!by accident)|\bcrashed (?:my|the|our|into)\b",
        becomes=Act.BAD,
    ),
    situation(
        "has a broken thing at home",
        ROUGH | EVEN | {Act.IRONIC},
        "phone laptop computer heating boiler fridge washing machine dishwasher oven internet wifi tv"
        " television screen printer toilet roof pipe lift elevator power electricity water",
        manner(
            Help.VALIDATE,
            "share the annoyance",
            CARING,
            """
            Oh no, how annoying.
            Things break at the worst moment.
            {cold}No heating in the cold, poor you.
            What a nuisance.
            """,
            """
            {cold}Have you got blankets and something hot to drink?
            Can somebody come and mend it?
            How long have you been without it?
            I hope it turns out to be something small.
            Suddenly one notices how much hangs on it.
            """,
        ),
        match=r"\b(?:phone|laptop|computer|(?P<cold>heating|boiler)|fridge|washing machine|dishwasher"
        r"|oven|internet|wi-?fi|tv|television|screen|printer|toilet|roof|pipe|lift|elevator|machine|power"
        r"|electricity|water)\b.{0,25}\b(?:broke\w*|dead|died|crash\w*|won't|doesn't|isn't|stopped"
        r"|cracked|leak\w*|froze|frozen|down|slow|burst|start|went out|is out|cut)\b"
        r"|\b(?:broke|dropped|cracked|smashed) my (?:phone|laptop|screen|glasses)\b",
        becomes=Act.BAD,
    ),
    situation(
        "has noisy or difficult neighbours",
        TELLING - GOOD,
        "snores snoring neighbour neighbours neighbor neighbors upstairs flatmate flatmates roommate"
        " roommates landlord"
        " landlady drilling noise loud",
        manner(
            Help.VALIDATE,
            "take their side",
            CARING,
            """
            That would drive anyone mad.
            {night}And that at night, too.
            How infuriating.
            No peace in your own home, awful.
            """,
            """
            Home should be where you can rest.
            {snores}How long since you had a quiet night?
            Have you ever spoken to them about it?
            {night}Did you get any sleep at all?
            How long has this been going on?
            You have every right to be cross.
            """,
        ),
        match=r"\b(?:neighbou?rs?|upstairs|flatmates?|roommates?|landlord|landlady)\b.*\b(?:party|loud"
        r"|noise|noisy|music|bark\w*|drill\w*|(?P<night>until \w+|four|three|two|midnight|morning|night)"
        r"|never|doesn't|don't|mess|dirty|rude|steals?|eats?|complain\w*|won't|keeps?|again)\b"
        r"|\b(?P<snores>snores?|snoring)\b|\b(?:drilling|construction|noise|noisy)\b",
        becomes=Act.ANGER,
    ),
    situation(
        "had to wait for nothing",
        TELLING | {Act.IRONIC},
        "waited line queue hold waiting hotline",
        manner(
            Help.VALIDATE,
            "share the frustration",
            CARING,
            """
            How infuriating!
            {time}, all for nothing.
            That would test a saint.
            """,
            """
            All that time, and nothing to show for it.
            What was it that you needed there?
            Will you have to go back?
            """,
        ),
        match=r"\b(?:waited|waiting|stood|standing|spent|on hold)\b.{0,30}\b(?P<time>(?:two|three|four"
        r"|five|six|an|one|\d+|half an) (?:hours?|days|minutes))\b|\bon hold\b",
        becomes=Act.ANGER,
    ),
    situation(
        "was treated rudely by a stranger",
        TELLING,
        "rude shouted stranger waiter driver customer clerk cashier pushed woman man guy lady insulted",
        manner(
            Help.VALIDATE,
            "take their side",
            CARING,
            """
            How rude, honestly.
            That was uncalled for.
            Nobody deserves that.
            """,
            """
            What did you say to that?
            Things like that stick for hours, don't they.
            You did nothing to earn that.
            Did anyone stand up for you?
            """,
        ),
        match=r"\b(?:a|some|this|the|that) (?:\w+ )?(?:stranger|waiter|waitress|driver|customer|clerk"
        r"|cashier|woman|man|guy|lady|cyclist|passenger)\b.*\b(?:rude|shout\w*|yell\w*|pushed|insult\w*"
        r"|swore|laughed|stared|called me|cut in|honked|spat|snapped)\b",
        becomes=Act.ANGER,
    ),
    situation(
        "burned or spoiled the food",
        ROUGH | EVEN,
        "burned burnt dinner cake bread roast soup toast ruined oven",
        manner(
            Help.REFLECT,
            "take the sting out of it",
            WARM,
            """
            Oh no, poor {thing}.
            Ah, kitchen luck was out.
            Charcoal with love, then.
            """,
            """
            Was any of it still edible?
            Even great cooks have days like that.
            What did you have instead?
            """,
        ),
        match=r"\b(?:burned|burnt|ruined|overcooked|oversalted|dropped) (?:the|my|our"
        r"|a) (?P<thing>(?:\w+ )?(?:dinner|cake|bread|roast|soup|toast|pizza|cookies|rice|food|lunch"
        r"|breakfast|pie|chicken|meal|birthday cake))\b",
        becomes=Act.BAD,
    ),
    situation(
        "has an animal that spoiled something",
        TELLING - {Act.LOSS},
        "dog cat puppy kitten ate chewed destroyed peed",
        manner(
            Help.REFLECT,
            "see the funny side with care",
            CURIOUS,
            """
            Oh no, the little rascal!
            Oh dear, {thing} too!
            Puppies chew first and think later.
            """,
            """
            Can anything still be saved?
            How guilty did {pet} look afterwards?
            Did you manage to stay cross for long?
            """,
        ),
        match=r"(?P<pet><mine> <pet>) (?:just |has )*(?:ate|chewed|destroyed|bit|scratched|peed on"
        r"|knocked over|tore|stole|broke|ruined) (?:up |on )?(?P<thing>(?:my|our|the) (?:\w+ )?\w+)",
        becomes=Act.BAD,
    ),
    situation(
        "minds the weather",
        ROUGH | EVEN,
        "rain raining rained rainy snow snowing cold wind windy storm fog grey gray heat hot weather"
        " freezing humid",
        manner(
            Help.REFLECT,
            "share the weather",
            WARM,
            """
            {rain}That much rain gets to anyone.
            {cold}Brr, I can almost feel it.
            {heat}Heat like that slows everything.
            Weather like that sets the mood.
            """,
            """
            {rain}Is it cosy indoors, at least?
            {cold}I hope you have something warm to drink.
            {heat}Have you found a shady spot?
            What do you do on a day like this?
            What would you do if the sun came out?
            """,
        ),
        match=r"^(?=.*\b(?:it|it's|weather|outside|today|day|morning|night|week|here|summer|winter|days"
        r"|i'm|storm|sky|all|this|the rain|the heat|the cold)\b).*?\b(?:(?P<rain>rain\w*|pouring|storm\w*"
        r"|drizzl\w+)|(?P<cold>snow\w*|cold|freezing|icy"
        r"|wind\w*)|(?P<heat>heat|hot|humid|boiling)|grey|gray|fog\w*|weather"
        r"|dark outside)\b(?!.*\b(?:a cold|have a cold|coffee|chocolate|shower|feet)\b)",
    ),
    situation(
        "enjoys the weather",
        GOOD | {Act.LIKES},
        "rain sun sunny sunshine snow snowing weather spring summer autumn warm sky",
        manner(
            Help.REFLECT,
            "enjoy the weather with them",
            WARM,
            """
            Days like that lift the mood.
            {rain}That scent after rain, yes.
            How lovely, I can picture it.
            """,
            """
            {rain}People even gave that smell a name, petrichor.
            Will you be able to go out and enjoy it?
            What do you like to do in weather like that?
            What does it remind you of?
            """,
        ),
        match=r"\b(?:(?P<rain>smell of (?:the )?rain|smell after)|rain|sun\w*|snow\w*|weather|spring"
        r"|summer|autumn|warm|sky)\b(?! (?:of|with))",
    ),
    situation(
        "has forgotten or overlooked something",
        TELLING,
        "forgot forgotten overslept late",
        manner(
            Help.VALIDATE,
            "take the sting out of it",
            CARING,
            """
            Oh no, that happens.
            Oh dear, what a moment.
            {late}Oh dear, what a start.
            """,
            """
            Did it cause much trouble?
            A full head drops things now and then.
            Can it still be put right?
            {late}Was anybody cross with you?
            """,
        ),
        match=r"\bi (?:totally |completely |almost |just )*forgot\b(?! (?:my|our) (?:\w+ )?(?:birthday"
        r"|anniversary))|\b(?P<late>overslept|was (?:so |really )?late|i'm (?:so |really )?late)\b",
        becomes=Act.BAD,
    ),
    situation(
        "spilled or broke something",
        TELLING - {Act.ASHAMED},
        "spilled spilt dropped broke knocked",
        manner(
            Help.VALIDATE,
            "take the sting out of it",
            CARING,
            """
            Oops, poor you.
            Oh no, what a mess.
            """,
            """
            Was it something you were fond of?
            It happens to the steadiest hands.
            Could you save it?
            """,
        ),
        match=r"\bi (?:just |accidentally )*(?:spilled|spilt|dropped|broke"
        r"|knocked over) (?:\w+ ){0,2}(?:coffee|tea|wine|milk|water|cup|mug|plate|vase|glass|bowl|jar)\b",
        becomes=Act.BAD,
    ),
    situation(
        "had a day on which everything went wrong",
        ROUGH | EVEN,
        "everything day wrong nothing morning today",
        manner(
            Help.VALIDATE,
            "let them have had a bad day",
            CARING,
            """
            What a day that was!
            One of those days, then.
            That's a lot for one day.
            """,
            """
            Which part got to you the most?
            A day like that earns you an early night.
            No wonder you wanted to hide.
            The good thing is that it ends.
            What would make the evening a little nicer?
            """,
        ),
        match=r"\b(?:everything|it all) (?:went|goes|is going|has gone) wrong\b|\b(?:bad|terrible|awful"
        r"|horrible|worst|rough|tough|long|hard|crap|rubbish|shitty) day\b|\bday from hell\b"
        r"|\bnothing (?:works|worked|went right)\b|\b(?:then|and)\b.*\b(?:then|and when"
        r"|and my)\b.*\b(?:wouldn't|missed|broke|late|ate|lost|rain\w*)\b",
        becomes=Act.BAD,
    ),
)
