"""What our perception makes of a whole recording: who is there, who speaks, what is said, how they seem to feel."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from agent.eval.clip import Clip
from agent.eval.perceiving.hearing import Hearing, Utterance
from policies.events import SECOND, Emotion, Felt, Prosody, Reasoning, Seen, Words
from policies.feelings.fusion import Feelings

ALIKE = 4
"""Looks at most for which each picture stands, so that what lasts is noticed in pictures a second apart."""
STEP = SECOND // 10


@dataclass(frozen=True, slots=True)
class Perceived:
    """A recording, perceived. `people` is how many faces were seen at once at most; `heads` the yaw and pitch of the
    largest face in each picture; `speaker` the horizontal place 0..1 of the face that seems to speak (None: not
    known)."""

    said: tuple[Utterance, ...]
    felt: Felt
    people: int
    heads: tuple[tuple[float, float], ...]
    speaker: float | None

    @property
    def words(self) -> str:
        """All that is said, in a line."""
        return " ".join(one.words for one in self.said if one.words)

    def reasoning(self, response: str) -> Reasoning:
        """What was perceived, in the four steps; "" where it is unclear."""
        faces = f"{self.people} face{'s' if self.people != 1 else ''}" if self.people else "nobody is seen"
        voices = ", a voice is heard" if self.said else ""
        reasons = [
            f"{one.source}: {one.emotion} ({', '.join(one.reasons)})"
            for one in self.felt.impressions
            if one.emotion is not Emotion.UNCLEAR
        ]
        emotion = "; ".join(filter(None, (*reasons, self.felt.contradiction)))
        return Reasoning(faces + voices, emotion, f"“{self.words}”" if self.words else "", response)


class Perception:
    """All models of seeing and hearing, each loaded when it is first needed."""

    def __init__(self) -> None:
        self._hearing: Hearing | None = None
        self._models: object | None = None

    def perceive(self, clip: Clip, words: str = "") -> Perceived:
        """Look and listen. `words`, where given, are taken for what was said when nothing can be heard."""
        feelings = Feelings()
        said: list[Utterance] = []
        if len(clip.sound):
            self._hearing = self._hearing or Hearing()
            said = self._hearing.utterances(clip.sound)
        seen = self._look(clip, said) if clip.pictures else []
        events: list[Seen | Prosody] = [*seen, *(one.prosody for one in said)]
        for event in sorted(events, key=lambda one: one.t):
            feelings.perceive(event)
        end = round(clip.seconds * SECOND)
        heard = " ".join(one.words for one in said if one.words) or words
        if heard:
            confidence = min((one.confidence for one in said if one.words), default=0.9)
            feelings.perceive(Words(end, heard, confidence, end))
        return Perceived(
            tuple(said),
            feelings.felt(end),
            max((len(look.faces) for look in seen), default=0),
            tuple((look.faces[0].head[0], look.faces[0].head[1]) for look in seen if look.faces),
            _speaker(seen, said),
        )

    def _look(self, clip: Clip, said: list[Utterance]) -> list[Seen]:
        from actors.perception.vision.networks import FaceModels
        from actors.perception.vision.watcher import Watcher

        if not isinstance(self._models, FaceModels):
            self._models = FaceModels()
        watcher = Watcher(self._models)
        looks: list[Seen] = []
        for place, at in enumerate(clip.times):
            pixels = clip.pixels(place)
            voice = any(one.begin <= at <= one.end for one in said)
            t = round(at * SECOND)
            looks.extend(watcher.look(pixels, t + again * STEP, voice) for again in range(ALIKE))
        return looks


def _speaker(seen: list[Seen], said: list[Utterance]) -> float | None:
    """Where the face is that most often seems to speak while a voice is heard."""
    votes: Counter[int] = Counter()
    for look in seen:
        if any(one.begin <= look.t / SECOND <= one.end for one in said) and len(look.faces) > 1:
            loudest = max(look.faces, key=lambda face: face.speaks)
            votes[int((loudest.box[0] + loudest.box[2] / 2) * 10)] += 1
    return votes.most_common(1)[0][0] / 10 + 0.05 if votes else None
