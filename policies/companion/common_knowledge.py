"""A little of what everybody knows, so that a simple question gets a simple answer. Plain data.

Only what does not change and can be said in a breath; anything else gets an honest "I don't know".
"""

from __future__ import annotations

import re

_CAPITALS = {
    "france": "Paris", "germany": "Berlin", "italy": "Rome", "spain": "Madrid", "portugal": "Lisbon",
    "england": "London", "the uk": "London", "the united kingdom": "London", "great britain": "London",
    "scotland": "Edinburgh", "wales": "Cardiff", "ireland": "Dublin", "the netherlands": "Amsterdam",
    "holland": "Amsterdam", "belgium": "Brussels", "austria": "Vienna", "switzerland": "Bern",
    "denmark": "Copenhagen", "sweden": "Stockholm", "norway": "Oslo", "finland": "Helsinki", "iceland": "Reykjavik",
    "poland": "Warsaw", "czechia": "Prague", "the czech republic": "Prague", "hungary": "Budapest",
    "romania": "Bucharest", "bulgaria": "Sofia", "greece": "Athens", "turkey": "Ankara", "ukraine": "Kyiv",
    "russia": "Moscow", "croatia": "Zagreb", "serbia": "Belgrade", "the united states": "Washington",
    "the usa": "Washington", "america": "Washington", "canada": "Ottawa", "mexico": "Mexico City",
    "brazil": "Brasilia", "argentina": "Buenos Aires", "chile": "Santiago", "peru": "Lima", "colombia": "Bogota",
    "cuba": "Havana", "egypt": "Cairo", "morocco": "Rabat", "kenya": "Nairobi", "nigeria": "Abuja",
    "ethiopia": "Addis Ababa", "ghana": "Accra", "india": "New Delhi", "pakistan": "Islamabad", "china": "Beijing",
    "japan": "Tokyo", "south korea": "Seoul", "thailand": "Bangkok", "vietnam": "Hanoi", "indonesia": "Jakarta",
    "the philippines": "Manila", "australia": "Canberra", "new zealand": "Wellington", "iran": "Tehran",
    "iraq": "Baghdad", "saudi arabia": "Riyadh", "mongolia": "Ulaanbaatar", "nepal": "Kathmandu",
}  # fmt: skip
_ALONE = r"(?! (?:in|of|on) (?!the world|earth|the earth|our solar|the solar|all))"
"""Behind a superlative: of the whole world, not of a part of it."""
_KNOWN = (
    (r"how many (?:days|weeks|months) .*\bleap year", "A leap year has 366 days"),
    (r"how many days .*\byear", "A year has 365 days, and 366 every fourth time or so"),
    (r"how many weeks .*\byear", "A year has 52 weeks and a day or two"),
    (r"how many hours .*\bday", "A day has 24 hours"),
    (r"how many hours .*\bweek", "A week has 168 hours"),
    (r"how many minutes .*\bhour", "An hour has 60 minutes"),
    (r"how many seconds .*\bminute", "A minute has 60 seconds"),
    (r"how many seconds .*\bhour", "An hour has 3600 seconds"),
    (r"how many minutes .*\bday", "A day has 1440 minutes"),
    (r"how many continents", "Most people count seven continents"),
    (r"how many (?:oceans|seas)", "Most people count five oceans"),
    (r"how many planets", "Eight planets go round our sun"),
    (r"how many (?:letters|characters) .*alphabet", "The English alphabet has 26 letters"),
    (r"how many legs .*spider", "Spiders have eight legs"),
    (r"how many legs .*(?:insect|ant|bee|beetle|fly)\b", "Insects have six legs"),
    (r"how many bones", "Grown-ups have 206 bones, and babies rather more"),
    (r"how many (?:countries|states) .*\bworld", "There are a little under two hundred countries"),
    (r"how many strings .*guitar", "Most guitars have six strings"),
    (r"how many strings .*violin", "A violin has four strings"),
    (r"how many keys .*piano", "A piano has 88 keys"),
    (r"how many players .*(?:football|soccer)", "A football team has eleven players"),
    (r"how many teeth(?= (?:do|does|have|has) (?:a |an )?(?:people|humans?|we|person))", "Grown-ups have 32 teeth"),
    (r"how (?:far|many (?:miles|kilomet)).*\bmoon\b", "The moon is about 384,000 kilometres away"),
    (r"how (?:far|many (?:miles|kilomet)).*\bsun\b", "The sun is about 150 million kilometres away"),
    (r"how (?:big|large|wide) .*\bearth\b", "The earth is about 12,700 kilometres across"),
    (r"how old .*\b(?:earth|planet)\b", "The earth is about four and a half billion years old"),
    (r"how old .*\buniverse\b", "The universe is close to fourteen billion years old"),
    (r"how (?:fast|quick).*\blight\b|speed of light", "Light travels about 300,000 kilometres a second"),
    (r"how fast .*\bsound\b|speed of sound", "Sound travels about 340 metres a second"),
    (r"water boil|boil(?:ing)?(?: point)?.*\bwater", "Water boils at 100 degrees Celsius at sea level"),
    (r"water freeze|freez(?:e|ing)(?: point)?.*\bwater", "Water freezes at zero degrees Celsius"),
    (rf"(?:tall|high)est mountain{_ALONE}", "Mount Everest is the highest mountain"),
    (r"how (?:tall|high) .*\beverest", "Mount Everest is about 8,849 metres high"),
    (r"how (?:tall|high) .*\beiffel", "The Eiffel Tower is about 330 metres high"),
    (rf"longest river{_ALONE}", "The Nile and the Amazon both claim that title"),
    (rf"(?:biggest|largest) ocean{_ALONE}", "The Pacific is the largest ocean"),
    (rf"(?:biggest|largest) planet{_ALONE}", "Jupiter is the largest planet"),
    (rf"(?:biggest|largest) country{_ALONE}", "Russia is the largest country"),
    (rf"smallest country{_ALONE}", "Vatican City is the smallest country"),
    (rf"(?:biggest|largest) animal{_ALONE}", "The blue whale is the largest animal"),
    (r"fastest (?:land )?animal", "The cheetah is the fastest on land"),
    (rf"tallest animal{_ALONE}", "The giraffe is the tallest animal"),
    (r"(?:closest|nearest) planet .*sun|planet .*(?:closest|nearest) .*sun", "Mercury is closest to the sun"),
    (r"(?:closest|nearest) star", "The sun is the nearest star"),
    (r"red planet", "Mars is the red planet"),
    (r"why .*\bsky .*\bblue\b", "Air scatters blue light the most"),
    (r"why .*\b(?:grass|leaves|plants)\b.*\bgreen\b", "Chlorophyll soaks up the other colours"),
    (r"why .*\bleaves\b.*\b(?:fall|red|colou?r|change|brown|yellow)", "Trees rest in winter to save water"),
    (r"why .*\b(?:sea|ocean)\b.*\b(?:salt|salty)\b", "Rivers carry salt from the rocks into it"),
    (r"why .*\bcats? purr", "Cats purr when content, and sometimes to soothe themselves"),
    (r"why .*\bdogs? .*\b(?:wag|wagging)", "Dogs wag their tails to show how they feel"),
    (r"why .*\b(?:rainbow)|(?:what|how) .*\brainbow", "Raindrops split sunlight into its colours"),
    (r"why .*\bbirds? .*\bsing", "Birds sing to find a mate and to guard their place"),
    (r"why .*\bbirds? .*\b(?:south|migrate|winter)", "Birds follow the food and the warmth"),
    (r"why (?:do|does) .*\b(?:yawn|yawning)", "Nobody is quite sure, but it may wake the brain a little"),
    (r"why (?:do|must|should) (?:we|people|humans|i) .*\bsleep", "Sleep lets the body repair and the brain tidy up"),
    (r"why (?:do|does) .*\bdream|where do dreams", "Nobody knows, but the brain seems to sort the day"),
    (r"why .*\b(?:hiccup|hiccups)", "A small muscle under the lungs twitches by itself"),
    (r"why .*\bonions?\b.*\b(?:cry|tears)", "Cut onions give off a gas that stings the eyes"),
    (r"why .*\bice\b.*\b(?:float|swim)", "Ice is lighter than the water around it"),
    (r"why .*\bsnow\b.*\bwhite", "Its many crystals scatter every colour of light"),
    (r"(?:why|how|what) .*\bthunder", "Lightning heats the air so fast that it bangs"),
    (r"where .*\brain\b.*\bcome|(?:why|how) .*\bit rain", "Water rises as vapour, cools and falls again"),
    (r"where .*\bsun\b.*\b(?:go|sleep)\b.*\b(?:night)?", "The earth turns us away from it, and it shines elsewhere"),
    (r"why .*\bmoon\b.*\b(?:change|shape|full|glow|shine)", "We see only the part that the sun lights up"),
    (r"how do (?:aeroplanes|airplanes|planes) .*\bfly", "The wings push air down, and so the plane up"),
    (r"how do (?:fish|fishes) breathe", "Fish take oxygen from the water with their gills"),
    (r"how do bees make honey", "Bees thicken nectar in their hive until it is honey"),
    (r"who (?:wrote|is the author of) (?:romeo|hamlet|macbeth|king lear|othello)", "William Shakespeare wrote it"),
    (r"who wrote (?:pride and prejudice|emma|sense and)", "Jane Austen wrote it"),
    (r"who wrote (?:1984|nineteen eighty|animal farm)", "George Orwell wrote it"),
    (r"who wrote (?:war and peace|anna karenina)", "Leo Tolstoy wrote it"),
    (r"who wrote (?:the )?harry potter", "J. K. Rowling wrote it"),
    (r"who wrote the (?:hobbit|lord of the rings)", "J. R. R. Tolkien wrote it"),
    (r"who wrote (?:oliver twist|a christmas carol|david copperfield)", "Charles Dickens wrote it"),
    (r"who wrote (?:frankenstein)", "Mary Shelley wrote it"),
    (r"who wrote (?:faust)", "Goethe wrote it"),
    (r"who wrote (?:the odyssey|the iliad)", "By tradition it was Homer"),
    (r"who painted (?:the )?mona lisa", "Leonardo da Vinci painted it"),
    (r"who painted (?:the )?(?:starry night|sunflowers)", "Vincent van Gogh painted it"),
    (r"who (?:composed|wrote) (?:the )?(?:moonlight sonata|fur elise|ode to joy)", "Beethoven composed it"),
    (r"who (?:composed|wrote) (?:the )?(?:four seasons)", "Antonio Vivaldi composed it"),
    (r"who (?:composed|wrote) (?:the )?(?:magic flute|requiem)", "Mozart composed it"),
    (r"who (?:invented|made|built) the (?:telephone|phone)", "Alexander Graham Bell had the patent"),
    (r"who (?:invented|made) the (?:light ?bulb|lightbulb)", "Thomas Edison made it practical"),
    (r"who (?:invented|made|built) the (?:aeroplane|airplane|plane)", "The Wright brothers flew the first one in 1903"),
    (r"who (?:invented|made) the (?:printing press)", "Johannes Gutenberg built it in Europe"),
    (r"who discovered (?:penicillin)", "Alexander Fleming noticed it in 1928"),
    (r"who discovered (?:gravity)|law of gravity", "Isaac Newton described it first"),
    (r"(?:relativity)", "That was Albert Einstein's idea"),
    (r"first (?:man|person|human) (?:on|to walk on) the moon", "Neil Armstrong was the first, in 1969"),
    (r"first (?:man|person|human) in space", "Yuri Gagarin was the first, in 1961"),
    (r"when .*\b(?:moon landing|land on the moon)", "That was in July 1969"),
    (r"when .*\b(?:first world war|world war one)\b.*\b(?:start|begin|began)", "It began in 1914"),
    (r"when .*\b(?:first world war|world war one)\b.*\bend", "It ended in 1918"),
    (r"when .*\b(?:second world war|world war two)\b.*\b(?:start|begin|began)", "It began in 1939"),
    (r"when .*\b(?:second world war|world war two)\b.*\bend", "It ended in 1945"),
    (r"when .*\bberlin wall\b.*\bfall|when .*\bberlin wall\b.*\bcome down", "It fell in November 1989"),
    (r"when .*\btitanic\b.*\bsink", "The Titanic sank in April 1912"),
    (r"what(?:'s| is) pi\b|value of pi", "Pi is about 3.14159"),
    (r"what(?:'s| is) (?:the )?(?:currency|money) (?:of|in) japan", "Japan pays in yen"),
    (r"what(?:'s| is) h ?2 ?o|formula (?:for|of) water", "Water is two parts hydrogen to one of oxygen"),
    (r"(?:is a )?tomato .*\b(?:fruit|vegetable)", "Botanically a fruit, but cooks call it a vegetable"),
    (r"how long .*\b(?:boil|cook) .*\begg|boil an egg", "About six minutes for soft, ten for hard"),
    (r"how long .*\b(?:boil|cook) .*\b(?:pasta|spaghetti|noodles)", "Most pasta takes eight to twelve minutes"),
    (r"how much water .*\bdrink", "About a litre and a half a day suits most people"),
    (r"how (?:much|many hours) .*\bsleep", "Most grown-ups do well on seven to nine hours"),
    (r"colou?rs .*\brainbow", "Red, orange, yellow, green, blue, indigo and violet"),
    (r"(?:do|can) (?:fish|fishes) sleep", "Fish do rest, with their eyes open"),
    (r"can penguins fly|do penguins fly", "Penguins cannot fly, but they swim splendidly"),
    (r"what do (?:pandas?) eat", "Pandas eat bamboo nearly all day long"),
    (r"are dinosaurs (?:still )?(?:real|alive|around)", "Dinosaurs were real, and birds are their heirs"),
    (r"(?:when|why) did (?:the )?dinosaurs", "A great asteroid ended their time, 66 million years ago"),
)  # fmt: skip
_YEAR = re.compile(r"\b(?:in )?(?:what|which) year\b")
_CAPITAL = re.compile(r"\bcapital (?:city )?of (?P<country>[a-z ]+)")
_PATTERNS = tuple((re.compile(pattern), said) for pattern, said in _KNOWN)
_ASKED = re.compile(r"\b(?:what|who|when|where|why|how|which|whose|is|are|do|does|did|can|tell)\b")
_PERSONAL = re.compile(r"\b(?:my|your|he|she|him)\b")


def known(low: str) -> str:
    """What is known about a question in lower case, as a sentence without its full stop, or ""."""
    if not _ASKED.search(low) or _PERSONAL.search(low):
        return ""
    low = _YEAR.sub("when", low)
    capital = _CAPITAL.search(low)
    if capital is not None:
        country = capital["country"].strip()
        for name in (country, f"the {country}"):
            if name in _CAPITALS:
                return f"{_CAPITALS[name]} is the capital of {_named(name)}"
    return next((said for pattern, said in _PATTERNS if pattern.search(low)), "")


def _named(country: str) -> str:
    return " ".join(
        word if word in {"the", "of"} else word.upper() if word in {"uk", "usa"} else word.capitalize()
        for word in country.split()
    )
