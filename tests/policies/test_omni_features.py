"""From signals to the model's features: levelled sound, its spectrum, pictures in patches, text in tokens."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from omni_models import jpeg, pcm, picture, tiny_thinker, voice
from transformers import Qwen2VLImageProcessorPil, WhisperFeatureExtractor

from policies.events import SECOND
from policies.omni.ear import Ear
from policies.omni.level import PEAK, Leveller
from policies.omni.pictures import decoded, patches, resized, size_for
from policies.omni.sound import floored


def loudness(sound: np.ndarray) -> float:
    return float(20 * np.log10(np.sqrt(np.mean(sound**2)) + 1e-9))


# -- level ----------------------------------------------------------------------------------------------------------


def test_levelled_sound_is_the_same_whatever_blocks_it_comes_in_by() -> None:
    sound = voice(3.0)
    whole = Leveller()(sound)
    level = Leveller()
    pieces = [level(sound[start : start + 1600]) for start in range(0, len(sound), 1600)]
    assert np.array_equal(np.concatenate(pieces), whole)


def test_near_and_far_voices_come_out_alike() -> None:
    far, near = (Leveller()(voice(8.0, loud=loud))[64_000:] for loud in (0.01, 0.25))
    assert abs(loudness(far[48_000:]) - loudness(near[48_000:])) < 3


def test_a_jump_of_40_decibels_is_over_within_a_second_and_never_clips() -> None:
    sound = voice(9.0, loud=0.3)
    sound[: 16_000 * 6] *= 0.01
    out = Leveller()(sound)
    assert np.abs(out).max() <= PEAK + 1e-3
    shouted = Leveller()(voice(9.0, loud=0.3))
    assert abs(loudness(out[16_000 * 7 :]) - loudness(shouted[16_000 * 7 :])) < 1
    assert loudness(out[16_000 * 5 : 16_000 * 6]) > loudness(sound[16_000 * 5 : 16_000 * 6]) + 15


def test_silence_stays_silent() -> None:
    assert not Leveller()(np.zeros(16_000, np.float32)).any()


# -- spectrum -------------------------------------------------------------------------------------------------------


def test_stretches_have_the_spectrum_that_the_library_makes_of_the_whole() -> None:
    sound = voice(4.8)
    library = WhisperFeatureExtractor(
        feature_size=128, sampling_rate=16_000, hop_length=160, chunk_length=30, return_attention_mask=True
    )
    whole = library(sound, sampling_rate=16_000, return_tensors="pt").input_features[0, :, :480]
    mel = tiny_thinker().mel
    ours = [mel.log_mel(sound, start, min(start + 32_000, 76_800)) for start in range(0, 76_800, 32_000)]
    floor = max(float(one.max()) for one in ours) - 8
    assert float((floored(torch.cat(ours, 1), floor) - whole).abs().max()) < 1e-5


# -- pictures -------------------------------------------------------------------------------------------------------


def test_patches_are_those_of_the_library() -> None:
    frame = picture(3, 252, 336)
    from PIL import Image

    library = Qwen2VLImageProcessorPil(min_pixels=3136, max_pixels=12845056)(
        Image.fromarray(frame), return_tensors="pt"
    )
    ours, grid = patches(np.stack([frame, frame]))
    assert grid == tuple(library["image_grid_thw"][0].tolist())
    assert float((ours - library["pixel_values"]).abs().max()) < 1e-6


@pytest.mark.parametrize(("height", "width"), [(480, 640), (1080, 1920), (20, 20), (30, 4000), (2000, 40)])
def test_any_camera_fits(height: int, width: int) -> None:
    rows, columns = size_for(height, width, 112 * 168)
    assert rows % 28 == columns % 28 == 0
    assert 0 < rows * columns <= 112 * 168


def test_a_camera_that_changes_its_size_does_not_break_a_turn() -> None:
    first, later = picture(1), picture(2, 280, 140)
    assert resized(later, first).shape == first.shape


@pytest.mark.parametrize("broken", [b"", b"no picture", jpeg(1)[:10]])
def test_what_is_no_picture_is_left_out(broken: bytes) -> None:
    assert decoded(broken, 112 * 168) is None


# -- what came lately -------------------------------------------------------------------------------------------------


def test_sound_that_stops_and_comes_back_has_silence_between() -> None:
    ear, block = Ear(), pcm(voice(0.5))
    ear.hear(block, 0)
    ear.hear(block, SECOND)
    ear.settle()
    assert ear.end == 24_000
    assert not ear.taken(8_160, 15_840).any()
    assert ear.taken(16_160, 24_000).any()


def test_sound_that_comes_twice_is_heard_once() -> None:
    ear, block = Ear(), pcm(voice(0.5))
    ear.hear(block, 0)
    ear.hear(block, 0)
    ear.hear(block, SECOND // 2)
    ear.settle()
    assert ear.end == 16_000


def test_a_long_session_keeps_half_a_minute() -> None:
    ear, block = Ear(), pcm(voice(1.0))
    for second in range(40):
        ear.hear(block, second * SECOND)
    ear.settle()
    assert ear.end == 640_000
    assert ear.taken(39 * 16_000, 640_000).any()
    assert not ear.taken(0, 16_000).any()


# -- text -----------------------------------------------------------------------------------------------------------


def test_the_tokenizer_has_the_public_numbers() -> None:
    tokenizer = tiny_thinker().tokenizer
    assert tokenizer.encode("<|im_start|>user\nhello, 你好<|im_end|>") == [
        151644, 872, 198, 14990, 11, 220, 108386, 151645,
    ]  # fmt: skip
    marks = tiny_thinker().marks
    assert (marks.audio, marks.audio_start, marks.image, marks.video) == (151646, 151647, 151655, 151656)
    for text in ("Hello, I'm 12345.", "mixed ÄÖ 你好 😀", "  spaces\n\nnew lines\t"):
        assert tokenizer.decode(tokenizer.encode(text)) == text
