"""What the appraisal of words looks for around and beside its cues, in lower-case words without short forms."""

from __future__ import annotations

import re

NEGATED = re.compile(
    r"\b(?:not|never|no|hardly|barely|nothing|without|nor|neither|no longer|nobody|no one)"
    r" (?:(?:be|been|being|feel|feeling|felt|get|at all|really|that|so|very|too|any|a|an|the|going to"
    r"|to be|even|exactly"
    r"|particularly|especially|make|makes|made|me|say|think|have|need|have to|to|quite|i am|i was|much"
    r"|it was|it is|all) )*$"
)
OTHERS = re.compile(
    r"\b(?:he|she|they|people|(?:my|his|her|our) \w+)(?: (?:is|was|are|were|gets?|got|feels?|felt|seems?"
    r"|looks?|looked"
    r"|sounds?|has been|becomes?|became|always|all|both))+ (?:(?:so|very|really|quite|just|a bit|still"
    r"|always|completely|too) )*$"
)
YOURS = re.compile(
    r"\b(?:are|were|do|did|can|could|will|would|have) you\b|\byou(?: are| feel| seem| look| sound| get)\b"
)
MY_DEED = re.compile(r"\bi (?:have |had |just |even |really |always |only |\w+ly )*$")
"""Before what would be an offence if another did it."""
DEEDS = re.compile(
    r"^(?:lied|lies|lie|lying|cheat\w*|stole|shouted|yelled|screamed|swore|snapped|betrayed|deceived"
    r"|insulted|blamed"
    r"|ignored|mocked|bullied|threatened|broke|damaged|scratched|hit|smashed|laughed|forgot|refused"
    r"|interrupted)\b"
)
WEAKER = re.compile(
    r"\b(?:a bit|a little|slightly|kind of|sort of|somewhat|not exactly|almost|maybe|perhaps) $"
)
STRONGER = re.compile(
    r"\b(?:so|very|really|absolutely|completely|totally|utterly|extremely|incredibly|terribly|such) $"
)
FINE = re.compile(
    r"^(?:(?:i am|i feel|it is|we are|that is|this is|everything is|all is|things are|yes|yeah|no|oh|well"
    r"|really|honestly"
    r"|i|just|all|doing|quite|pretty|very|perfectly|absolutely|feeling|so|am|do) )*"
    r"(?:fine|okay|ok|all right|alright|good|great|not (?:too |so |that |all that )?bad|well)"
    r"(?: (?:really|thanks|thank you|honestly|today|i guess|i suppose"
    r"|do not worry(?: about (?:me|it))?|as always|with me|here|i am|i promise|it is|no problem))*$"
    r"|\bdo not worry about (?:me|it)\b|\bnothing is wrong\b|\bno big deal\b|\bit does not matter\b"
    r"|\bi do not mind\b"
)
TURNED = re.compile(
    r"\b(?:could|can) not (?:be|have been|feel|have gone|wait|stop|ask for)(?: any)?(?: to| for)?\b"
    r"|\bno (?:problem|doubt|wonder|worries|trouble)\b|\bnot (?:only|just)\b|\bbest friends?\b"
)
"""Negations that take nothing away."""
ASKS = re.compile(
    r"^(?:and |so |well |okay |hey |sorry |excuse me |please )*(?:what|who|which|when|where|how|is|are|was"
    r"|were|do|does|did"
    r"|can|could|will|would|have|has|should|may|shall|tell me|give me|show me|remind me|i wonder)\b"
)
FACTUAL = re.compile(
    r"\b(?:opens?|closes?|starts?|ends|leaves|arrives|works? (?:in|at|for|as|from)|lives? (?:in|at|near"
    r"|on)|live (?:in|at|near)"
    r"|is (?:in|on|at|about|called|near|next|made|from|open|due|over|the|behind|between|\w+ (?:years|miles"
    r"|metres|minutes|euros|pounds|kilometres))"
    r"|are (?:in|on|at|about|called|from|the|\w+ of|open)|usually|normally|mostly|generally"
    r"|every (?:\w+day|morning|week|year|other)|on \w+days?|by (?:bus|train|car|bike)|for (?:breakfast"
    r"|lunch|dinner)"
    r"|at (?:\w+ )?(?:o'clock|noon|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|half)"
    r"|number \w+|bought|ordered|parked|there (?:is|are) (?:a|an|two|three|four|some|\w+)"
    r"|my name is|i am from|studied|painted|cooked|need to buy|have to (?:buy|pick|post|go to the)"
    r"|have (?:a|two|three) (?:\w+ )?(?:meeting|brothers?|sisters?|cats?|dogs?|cars?|children)|(?:takes?"
    r"|took) (?:the|about|\w+) (?:\w+ )?(?:bus|train|minutes|hours?|tram))\b"
)
