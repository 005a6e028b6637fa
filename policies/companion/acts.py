"""What a person can do with words, as far as the companion tells it apart."""

from __future__ import annotations

from enum import StrEnum


class Act(StrEnum):
    """The kind of a turn. The value reads on from "the person ..."."""

    GREETING = "greets"
    FAREWELL = "says goodbye"
    THANKS = "says thanks"
    APOLOGY = "apologises"
    HOLD = "wants to be let speak or think"
    REPEAT = "did not understand"
    NAMED = "says their name"
    RECALL_NAME = "asks for their own name"
    RECALL = "asks what is remembered"
    ABOUT_NAME = "asks who this is"
    ABOUT_WELLBEING = "asks how the companion is"
    ABOUT_NATURE = "asks what the companion is"
    ABOUT_SIGHT = "asks whether they are seen"
    ABOUT_HEARING = "asks whether they are heard"
    ABOUT_ABILITY = "asks what the companion can do"
    RETURNED = "gives the question back"
    JOKE = "wants to laugh"
    STORY = "wants to be told something"
    TIME = "asks for the time, the date or the weather"
    DO = "asks for something to be done"
    INVITE = "is about to tell something"
    ADVICE = "asks for advice"
    OPINION_ASKED = "asks for an opinion"
    TASTE_ASKED = "asks for tastes"
    FACT = "asks a question"
    PRAISE = "praises the companion"
    INSULT = "is unhappy with the companion"
    MORE = "wants more of the same"
    FINE = "is doing fine"
    YES = "agrees"
    NO = "declines"
    UNSURE = "is undecided"
    NEWS = "tells good news"
    GOOD = "tells something pleasant"
    BAD = "tells of bad luck"
    LOSS = "tells of a loss"
    ANGER = "is angry"
    FEAR = "is worried"
    TIRED = "is worn out"
    LONELY = "feels alone"
    SAD = "is sad"
    ASHAMED = "is ashamed"
    GUILTY = "feels guilty"
    ENVIOUS = "is envious"
    IRONIC = "says it with irony"
    PROUD = "is proud"
    RELIEF = "is relieved"
    LOVE = "speaks of love"
    BORED = "is bored"
    ILL = "is unwell"
    CONCERN = "tells how someone else fares"
    PLAN = "tells a plan"
    LIKES = "tells what they like"
    DISLIKES = "tells what they dislike"
    OPINION = "gives an opinion"
    TOLD = "tells something"
    FRAGMENT = "says a word or two"
    UNFINISHED = "leaves a sentence open"
    UNCLEAR = "cannot be understood"


EMOTIONS = {
    Act.NEWS: "joy",
    Act.GOOD: "contentment",
    Act.BAD: "distress",
    Act.LOSS: "grief",
    Act.ANGER: "anger",
    Act.FEAR: "fear",
    Act.ASHAMED: "shame",
    Act.GUILTY: "guilt",
    Act.ENVIOUS: "envy",
    Act.IRONIC: "annoyance",
    Act.PROUD: "pride",
    Act.RELIEF: "relief",
    Act.LOVE: "affection",
    Act.TIRED: "tiredness",
    Act.LONELY: "loneliness",
    Act.SAD: "sadness",
    Act.ILL: "discomfort",
    Act.BORED: "boredom",
    Act.LIKES: "enthusiasm",
    Act.DISLIKES: "dislike",
    Act.INSULT: "annoyance",
    Act.PRAISE: "friendliness",
}
"""What a person feels who does this; other acts leave it unclear."""
TROUBLES = frozenset(
    {
        Act.BAD,
        Act.LOSS,
        Act.ANGER,
        Act.FEAR,
        Act.TIRED,
        Act.LONELY,
        Act.SAD,
        Act.ILL,
        Act.ASHAMED,
        Act.GUILTY,
        Act.ENVIOUS,
        Act.IRONIC,
    }
)
