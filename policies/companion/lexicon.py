"""How words sound, pleasant or unpleasant, where no event or feeling is named outright."""

from __future__ import annotations

from policies.companion.phrases import words

PLEASANT = words(
    "happy glad great wonderful amazing fantastic lovely excited exciting proud good nice love loved"
    " enjoyed enjoy enjoying fun delighted relieved grateful thankful beautiful perfect awesome brilliant"
    " excellent delicious tasty cosy cozy pleasant pleased cheerful calm peaceful relaxed relaxing"
    " refreshing refreshed sunny sweet funny laughed laugh laughing laughs smile smiled smiling joy joyful"
    " hopeful optimistic inspired inspiring impressed impressive incredible super terrific marvellous"
    " magnificent charming adorable gorgeous stunning splendid cool best better luckily lucky fortunately"
    " blessed thrilled ecstatic overjoyed comfortable warm friendly kind helpful generous gentle"
    " celebrated celebrate celebrating hugged kissed danced sang gift surprise treat sunshine"
    " success successful achieved improved improving progress healthy strong rested energetic motivated"
    " confident satisfied fascinating interesting magical special thriving yay hooray finally"
    " perfectly nicely praised chosen recovered recovering reunited reconciled healed compliment complimented thanked"
    " hug kiss cuddle celebration proposed engaged gifts bonus discount bargain lovingly smooth"
    " smoothly delightful yummy"
    " blooming bloomed sparkling honoured award prize applause applauded cheered supported"
    " encouraged succeeded solved"
    " freed honeymoon restful welcomed welcoming admired treasure rainbow"
)
UNPLEASANT = words(
    "bad terrible awful horrible worse worst hard difficult tough rough painful hurt hurts hurting ugly"
    " boring bored dull disgusting nasty annoying annoyed irritating frustrating disappointing"
    " disappointed unlucky unfortunately sadly miserable gloomy dreadful unpleasant uncomfortable unfair"
    " cruel rude stupid useless pointless hopeless problem problems trouble troubles mess messy"
    " disaster crisis failure failed fail lost broken broke damaged ruined wasted complicated confusing"
    " confused embarrassed embarrassing ashamed guilty jealous regret mistake wrong struggling struggle"
    " suffering suffer pain freezing noisy dirty expensive stuck delayed rejected ignored abandoned"
    " hated hate dislike cry sorry stress pressure weak poor dead ill sick nightmare bitter grumpy"
    " restless weird strange empty drowned ripped torn threatened evicted mispronouncing blamed insulted insult"
    " bleeding injured injury killed murdered war worried worries scared lied liar lies betrayed"
    " betrayal cheated leaking"
    " mould stain stains stink stinks smelly rotten vomit itchy swollen sore aching ache aches"
    " infected infection stung"
    " bitten burned burnt crash crashed accident arrested jail prison fined penalty debt debts bankrupt unemployed"
    " homeless starving sweaty loud chaos chaotic rush stolen theft robbery robbed damage fight"
    " fought argument quarrel"
    " divorce rejection refused denied unanswered criticised criticized mocked teased gossip rumour"
    " rumours scam scammed"
    " fraud spam nuisance impossible unbearable exhausting tears cried crying panic nasty bully bullied abused threat"
    " threats collapsed unconscious cancelled postponed overpriced broke crappy rubbish lousy"
    " creepy hopelessly unloved"
    " unwanted unwelcome humiliated ridiculous outrageous kidnapped drought flood flooded"
)
NEGATORS = words(
    "not no never don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't"
    " hardly barely without nothing haven't hasn't hadn't ain't neither nor"
)
STRENGTHENERS = words("very really so extremely incredibly absolutely totally completely too such")
REACH = 3
"""How many words a negation reaches forward."""


def pleasantness(low: list[str]) -> tuple[float, str]:
    """The balance of a clause's words, lower case, and the word that weighed most.

    Each word counts 1, strengthened 1.5; a negated pleasant word counts as unpleasant, while a negated unpleasant
    one is only mildly pleasant ("not bad", "no problem").
    """
    total, heaviest, reason = 0.0, 0.0, ""
    for at, word in enumerate(low):
        if low[at : at + 2] in (["best", "friend"], ["best", "friends"]):
            continue
        weight = 1.0 if word in PLEASANT else -1.0 if word in UNPLEASANT else 0.0
        if weight == 0.0:
            continue
        before = low[max(0, at - REACH) : at]
        if any(negator in before for negator in NEGATORS):
            weight = -1.0 if weight > 0 else 0.5
        elif before and before[-1] in STRENGTHENERS:
            weight *= 1.5
        total += weight
        if abs(weight) > heaviest:
            heaviest, reason = abs(weight), word
    return total, reason


_STRONG = words(
    "furious livid devastated terrified heartbroken ecstatic thrilled overjoyed amazing incredible horrible awful"
    " terrible worst best hate adore never always everything nothing scream desperate unbearable exhausted"
)
_MILD = words("bit little slightly somewhat okay fine kind sort maybe perhaps guess")


def strength(text: str) -> float:
    """How strongly something is put, 0..1; 0.5 is matter-of-fact."""
    low = [word.strip(".,!?") for word in text.lower().split()]
    strong = sum(word in STRENGTHENERS or word in _STRONG for word in low)
    mild = sum(word in _MILD for word in low)
    return min(1.0, max(0.2, 0.5 + 0.15 * strong + 0.1 * min(text.count("!"), 2) - 0.15 * mild))
