"""The library's own way with the same sound and pictures: its processor, and one forward pass over everything.

Only torchvision is stood in for: the library's video processor needs it, and hands over our patches instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import BatchFeature, Qwen2_5OmniProcessor, Qwen2VLImageProcessorPil, WhisperFeatureExtractor

from policies.omni.pictures import patches
from policies.omni.thinker import Thinker


class _Patches:
    """In place of the video processor: frames in, the patches and grids that the library expects out."""

    temporal_patch_size, merge_size = 2, 2
    model_input_names = ("pixel_values_videos", "video_grid_thw")

    def __call__(self, videos: list[NDArray[np.uint8]], **options: object) -> BatchFeature:
        made = [patches(frames) for frames in videos]
        return BatchFeature(
            {
                "pixel_values_videos": torch.cat([values for values, _ in made]),
                "video_grid_thw": torch.tensor([grid for _, grid in made]),
            }
        )


class _Processor(Qwen2_5OmniProcessor):  # type: ignore[misc]
    def check_argument_for_proper_class(self, name: str, argument: object) -> type:
        return type(argument)

    @classmethod
    def get_attributes(cls) -> list[str]:
        return ["image_processor", "video_processor", "feature_extractor", "tokenizer"]


@dataclass
class Clip:
    """What a person said and showed in a turn, as it was given to the model."""

    sound: NDArray[np.float32] | None
    frames: NDArray[np.uint8] | None


class Reference:
    """The library, for one model."""

    def __init__(self, thinker: Thinker, extractor: WhisperFeatureExtractor) -> None:
        self.model = thinker.model
        self.processor = _Processor(
            image_processor=Qwen2VLImageProcessorPil(min_pixels=3136, max_pixels=12845056),
            video_processor=_Patches(),
            feature_extractor=extractor,
            tokenizer=thinker.tokenizer,
        )

    def inputs(self, text: str, clips: list[Clip]) -> dict[str, Any]:
        """`text` with "{clip}" where a clip belongs."""
        for clip in clips:
            text = text.replace("{clip}", _marks(clip), 1)
        sounds = [clip.sound for clip in clips if clip.sound is not None]
        videos = [clip.frames for clip in clips if clip.frames is not None]
        together = bool(sounds and videos)
        made = self.processor(
            text=text,
            audio=sounds or None,
            videos=videos or None,
            return_tensors="pt",
            padding=False,
            load_audio_from_video=together,
            audio_from_video_indices=_sources(clips) if together else None,
            videos_kwargs={"fps": 2.0},
        )
        return {**made, "use_audio_in_video": together}

    def logits(self, inputs: dict[str, Any]) -> torch.Tensor:
        """After the last token."""
        keep = {
            "input_ids", "attention_mask", "input_features", "feature_attention_mask", "pixel_values_videos",
            "video_grid_thw", "video_second_per_grid", "use_audio_in_video",
        }  # fmt: skip
        self.model.model.rope_deltas = None
        with torch.inference_mode():
            given = {name: value for name, value in inputs.items() if name in keep}
            if "video_second_per_grid" in given:
                given["video_second_per_grid"] = torch.as_tensor(given["video_second_per_grid"])
            return self.model(**given, use_cache=True).logits[0, -1]


def _marks(clip: Clip) -> str:
    if clip.frames is None:
        return "<|audio_bos|><|AUDIO|><|audio_eos|>"
    return "<|vision_bos|><|VIDEO|><|vision_eos|>"


def _sources(clips: list[Clip]) -> list[int | None]:
    """For each sound, the number of the video that it belongs to."""
    videos = 0
    sources: list[int | None] = []
    for clip in clips:
        if clip.sound is not None:
            sources.append(videos if clip.frames is not None else None)
        videos += clip.frames is not None
    return sources
