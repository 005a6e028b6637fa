"""What the model is fed while a person speaks gives the same answer as the library gives for all of it at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from omni_models import picture, tiny_thinker, voice
from omni_reference import Clip, Reference
from transformers import WhisperFeatureExtractor

from policies.omni.context import Context
from policies.omni.level import Leveller
from policies.omni.segment import SLOT, Segment
from policies.omni.sound import TOKEN

HEAD = "<|im_start|>system\nYou listen.<|im_end|>\n<|im_start|>user\n"
TAIL = "<|im_end|>\n<|im_start|>assistant\n"
EXACT = 1e-4
"""Of the largest logit."""


@pytest.fixture(scope="module")
def library() -> Reference:
    # The library fills clips up to 300 s, which takes it a while; up to 30 s gives the same.
    extractor = WhisperFeatureExtractor(
        feature_size=128, sampling_rate=16_000, hop_length=160, chunk_length=30, return_attention_mask=True
    )
    return Reference(tiny_thinker(), extractor)


def levelled(sound: NDArray[np.float32]) -> NDArray[np.float32]:
    whole = len(sound) - len(sound) % TOKEN
    return Leveller()(sound[:whole])


def fed(
    context: Context,
    sound: NDArray[np.float32] | None,
    frames: Sequence[NDArray[np.uint8]],
    seconds: float,
    step: int = 6400,
) -> tuple[Segment, Clip]:
    """A turn, brought in `step` samples at a time; and what of it the library is to be given."""
    segment = Segment(tiny_thinker(), hears=sound is not None)
    end = int(16_000 * seconds)
    end -= end % TOKEN
    if frames:
        segment.saw(0, frames[0])
    context.push(segment.opening())
    for now in [*range(step, end, step), end]:
        if sound is not None:
            segment.heard(sound[segment.length : now])
        for slot in range(1, min(len(frames), -(-now // SLOT))):
            if slot * SLOT < now <= slot * SLOT + step:
                segment.saw(slot, frames[slot])
        for _ in segment.bring(context, now):
            pass
    return segment, Clip(
        segment.clip(end) if sound is not None else None, segment.frames(0, end) if frames else None
    )


def greedy(context: Context, logits: torch.Tensor, count: int) -> list[int]:
    """The next tokens on a fork."""
    fork, tokens = context.fork(), []
    for _ in range(count):
        tokens.append(int(logits.argmax()))
        logits = fork.push(tiny_thinker().tokens(tokens[-1:]))
    return tokens


def compare(
    library: Reference,
    context: Context,
    logits: torch.Tensor,
    text: str,
    clips: list[Clip],
    *,
    words: int = 2,
) -> float:
    """The largest difference, as a share of the largest logit; and the same words follow, one or two."""
    inputs = library.inputs(text, clips)
    assert int((inputs["input_ids"] == tiny_thinker().marks.audio).sum()) == sum(
        len(clip.sound) // TOKEN for clip in clips if clip.sound is not None
    )
    assert context.tokens == inputs["input_ids"].shape[1]
    wanted = library.logits(inputs)
    first = int(wanted.argmax())
    ours = greedy(context, logits, words)
    assert ours[0] == first
    if words == 1:
        return float((logits - wanted).abs().max() / wanted.abs().max())
    longer = library.inputs(text + tiny_thinker().tokenizer.decode([first]), clips)
    if longer["input_ids"].shape[1] == context.tokens + 1:  # a token that stays one when it is read again
        assert ours[1] == int(library.logits(longer).argmax())
    return float((logits - wanted).abs().max() / wanted.abs().max())


@pytest.mark.parametrize("seconds", [0.4, 4.0, 4.64])
@pytest.mark.parametrize("kind", ["sound", "pictures", "both"])
def test_a_turn_in_pieces_equals_the_turn_at_once(kind: str, seconds: float, library: Reference) -> None:
    sound = levelled(voice(seconds)) if kind != "pictures" else None
    frames = [picture(number) for number in range(int(2 * seconds) + 1)] if kind != "sound" else []
    context = Context(tiny_thinker())
    context.push(tiny_thinker().text(HEAD))
    segment, clip = fed(context, sound, frames, seconds)
    logits = context.push(segment.closing(), tiny_thinker().text(TAIL))
    assert compare(library, context, logits, HEAD + "{clip}" + TAIL, [clip]) < EXACT


def test_a_shout_after_a_whisper_changes_what_was_heard_before_just_as_it_does_for_the_library(
    library: Reference,
) -> None:
    # Not levelled: the loudest frame, and with it the mel floor of the earlier blocks, rises by 40 dB at the end.
    sound = voice(5.0, loud=0.2)
    sound[: 16_000 * 4] *= 0.01
    context = Context(tiny_thinker())
    context.push(tiny_thinker().text(HEAD))
    segment, clip = fed(context, sound, [], 5.0)
    logits = context.push(segment.closing(), tiny_thinker().text(TAIL))
    assert compare(library, context, logits, HEAD + "{clip}" + TAIL, [clip]) < EXACT


def test_other_sound_gives_another_answer() -> None:
    def answer(sound: NDArray[np.float32]) -> torch.Tensor:
        context = Context(tiny_thinker())
        context.push(tiny_thinker().text(HEAD))
        segment, _ = fed(context, sound, [], 2.0)
        return context.push(segment.closing(), tiny_thinker().text(TAIL))

    sound = levelled(voice(2.0))
    other = answer(np.ascontiguousarray(sound[::-1]))
    assert float((answer(sound) - other).abs().max()) > 100 * EXACT * float(other.abs().max())


def test_many_turns_with_drafts_thrown_away_and_words_cut_short(library: Reference) -> None:
    thinker = tiny_thinker()
    context = Context(thinker)
    context.push(thinker.text(HEAD))
    text, clips = HEAD, []
    said = ["That is good to", "Tell me.", "Oh."]  # as far as they were heard
    for turn, (seconds, sees) in enumerate([(2.4, True), (0.8, False), (1.2, True)]):
        frames = [picture(10 * turn + number) for number in range(10)] if sees else []
        segment, clip = fed(context, levelled(voice(seconds, turn)), frames, seconds)
        for _ in range(2):  # drafts that nobody will hear
            draft = context.fork()
            greedy(draft, draft.push(segment.closing(), thinker.text(TAIL)), 4)
        before = context.tokens
        context.push(segment.closing(), thinker.text(TAIL))
        assert context.tokens > before
        heard = f"{said[turn]}<|im_end|>\n<|im_start|>user\n"
        text, clips = text + "{clip}" + TAIL + heard, [*clips, clip]
        logits = context.push(thinker.text(heard))
        assert compare(library, context, logits, text, clips, words=1) < EXACT


def test_what_is_dropped_leaves_nothing_behind() -> None:
    thinker = tiny_thinker()
    untouched, context = Context(thinker), Context(thinker)
    for one in (untouched, context):
        one.push(thinker.text(HEAD))
    fed(context, levelled(voice(2.4)), [picture(1)], 2.4)
    context.drop(len(context) - 1)
    assert context.tokens == untouched.tokens
    after = thinker.text("Hello.")
    assert torch.equal(context.push(after), untouched.push(after))


def test_a_fork_leaves_its_origin_alone() -> None:
    thinker = tiny_thinker()
    context = Context(thinker)
    context.push(thinker.text(HEAD))
    fork = context.fork()
    fork.push(thinker.text("Something else entirely."))
    fork.drop(1)
    fork.push(thinker.text("And more."))
    alone = Context(thinker)
    alone.push(thinker.text(HEAD))
    assert torch.equal(context.push(thinker.text("Hi.")), alone.push(thinker.text("Hi.")))
