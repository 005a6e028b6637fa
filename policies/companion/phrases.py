"""Word lists for taking up a person's words: plain data."""

from __future__ import annotations


def words(listing: str) -> frozenset[str]:
    """A set of the words of a text."""
    return frozenset(listing.split())


AUXILIARIES = words(
    "am is are was were be been being have has had having do does did will would shall should can could may might"
    " must ought"
)
NEGATED = words(
    "don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't haven't hasn't hadn't"
    " shouldn't mustn't ain't cannot"
)
CONTRACTED = words(
    "i'm you're we're they're he's she's it's i've you've we've they've i'll you'll we'll they'll he'll she'll"
    " it'll i'd you'd we'd they'd he'd she'd there's that's what's who's where's how's here's let's gonna wanna"
)
CONJUNCTIONS = words(
    "and or nor but because if unless although whereas while than as whether until since though"
)
PREPOSITIONS = words(
    "of from into with at for by about between among during without within upon toward towards against through"
    " beside besides beyond except despite per onto under behind beneath via near to"
)
QUESTION_WORDS = words(
    "what who whom whose which when where why how whatever whenever wherever what's who's where's how's when's"
)
DEGREES = words("very quite rather such extremely fairly pretty almost nearly only just even also really so")
"""Words that may stand between an article and what it belongs to."""
VERBS = words(
    "go goes gone come comes see sees seen say says think thinks know knows want wants like need needs make makes"
    " take takes get gets give gives tell tells feel feels look looks seem seems find finds keep keeps let put puts"
    " leave leaves begin begins run set sit stand mean means hold bring write become lose hear read spend grow pay"
    " meet lead understand speak cost send build fall cut sell hope work play live help wish wait talk ask try hate"
    " love order call please stop turn open close eat drink sleep wear swim sing buy hurt miss remember forget wonder"
)
FILLERS = words(
    "um uh er erm uhm hm hmm mm ah oh eh well so and but like actually anyway basically yeah yes okay ok no"
)
"""Words that a sentence may begin with and that carry nothing of it."""

SELF_TO_YOU = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
    "we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves",
    "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "am": "are",
    "we're": "you're", "we've": "you've", "we'd": "you'd", "we'll": "you'll",
    "your": "my", "yours": "mine", "yourself": "myself",
    "you're": "I'm", "you've": "I've", "you'd": "I'd", "you'll": "I'll",
}  # fmt: skip
"""Pronouns seen from the other side. "You" itself depends on whether it is subject or object."""
PLURAL_PAST = {"was": "were", "wasn't": "weren't"}
SINGULAR_BE = {"are": "am", "were": "was", "weren't": "wasn't", "aren't": "am not"}

PAST = words(
    "was were went had did got made took came saw said told left found knew met gave ate drank bought thought broke"
    " threw drove flew wore won lost slept woke swam rode rang drew grew chose forgot hid hurt kept lay rose shook"
    " stole stuck taught tore began became fell felt heard held led paid ran sang sat sent sold spent spoke stood wrote"
    " caught built brought fought sought died cried tried called used lived moved"
)
"""Verbs of the past that do not end in "-ed", or are too short to be told by it."""
TIMES = words(
    "today tomorrow yesterday tonight now then soon later already again once twice always never often"
    " sometimes morning afternoon evening night week weekend month year monday tuesday wednesday thursday"
    " friday saturday sunday january february march april june july august september october november"
    " december christmas easter"
)
WEEKDAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays"
    " sundays christmas easter halloween thanksgiving"
)
STOPPERS = (
    AUXILIARIES
    | VERBS - words("work play help love run call turn order hope wish look drink talk")
    | CONJUNCTIONS
    | CONTRACTED
    | NEGATED
    | PREPOSITIONS
    | QUESTION_WORDS
    | TIMES
    | PAST
    | words(
        "in on up out off over down away back around along across by through before after this that"
        " these those home here there outside inside together alone late early very so too really just"
        " only also still yet ever"
        "even all both each every some any i you he she it we they me him us them who left right please"
        " instead ago else more most less least much many lot better best worse worst well fast hard soon"
        " quite pretty a an the"
        " my your his her our their its no not got had was were been being"
        " hurts aches likes loves gets sleeps eats sings says does goes comes barked jumped"
    )
)
"""Words that end a noun phrase."""
VAGUE = words(
    "name names thing things stuff lot bit way kind sort one ones something anything nothing everything someone"
    " anyone everyone nobody somebody anybody people time times moment minute second while day days week"
    " weeks end fact case other others same whole point part rest mind own god two three four five six"
    " seven eight nine ten first last next"
)
"""Nouns that make no topic by themselves."""
KIN = words(
    "mother mum mom father dad sister brother son daughter husband wife partner boyfriend girlfriend"
    " fiance fiancee grandmother grandma gran granny nan grandfather grandpa grandad granddad uncle aunt"
    " cousin nephew niece friend friends parents children kids child baby family twin girl boy roommate"
    " flatmate neighbour neighbor colleague dog cat puppy kitten horse rabbit hamster pet grandson"
    " granddaughter grandchildren mummy daddy nana auntie granddad grandparents twins in-laws parrot budgie pony"
    " goldfish tortoise sisters brothers sons daughters toddler"
)
"""Living beings that are close to a person."""
PEOPLE = KIN | words(
    "boss manager colleagues teacher doctor landlord landlady coach team neighbours neighbors mates mate"
    " client customer director professor nurse dentist driver grandson man woman guy lady people kid"
    " mother-in-law father-in-law"
)
"""Nouns that name someone."""
NOT_A_NAME = words(
    "sorry fine good great happy sad tired here back home sure okay ok ready done not so very just really"
    " also still glad afraid worried lonely sick ill angry busy late early bored hungry thirsty cold hot"
    " well better alone lost english german french american british irish scottish welsh italian spanish"
    " dutch danish swedish polish greek turkish russian chinese japanese indian australian canadian"
    " christian muslim jewish catholic single married pregnant retired free stuck confused excited nervous"
    " new old young your the a an in at on from to going"
)
FEMALE = words(
    "mother mum mom mummy sister daughter wife girlfriend fiancee grandmother grandma gran granny nan nana aunt"
    " auntie niece girl woman lady landlady granddaughter mother-in-law"
)
MALE = words(
    "father dad daddy brother son husband boyfriend fiance grandfather grandpa grandad granddad uncle nephew boy"
    " man guy grandson father-in-law"
)
PLURAL = words(
    "friends parents children kids colleagues neighbours neighbors mates grandchildren grandparents twins people"
    " in-laws sisters brothers sons daughters cats dogs"
)
