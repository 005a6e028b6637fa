"""The model at work: text, sound and pictures to embeddings, embeddings to logits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from policies.omni.context import Piece
from policies.omni.sound import Mel
from policies.omni.tokenizer import marks

if TYPE_CHECKING:
    from torch import Tensor


class Thinker:
    """One loaded model, shared by all conversations; it keeps nothing about any of them."""

    def __init__(self, model: Any, tokenizer: Any, extractor: Any, name: str) -> None:
        self.model = model
        self.tokenizer = tokenizer
        self.name = name
        self.marks = marks(tokenizer)
        self.extractor = extractor
        self.mel = Mel(extractor)
        self.ids_per_second = int(model.config.position_id_per_seconds)
        self._table = model.get_input_embeddings()
        self.device = self._table.weight.device
        self.dtype = self._table.weight.dtype
        self.stops = frozenset({self.marks.end, self.marks.start, self.marks.end_of_text})
        """Tokens after which a reply is over."""

    def new_cache(self) -> Any:
        """An empty cache."""
        from transformers import DynamicCache

        return DynamicCache(config=self.model.config.text_config)

    def text(self, text: str) -> Piece:
        """A piece of text; marks such as <|im_end|> in it count as marks."""
        return self.tokens(self.tokenizer.encode(text))

    def tokens(self, numbers: Sequence[int]) -> Piece:
        """A piece of tokens that follow each other."""
        import torch

        return self.placed(numbers, torch.arange(len(numbers)).expand(3, -1), len(numbers))

    def placed(self, numbers: Sequence[int], positions: Tensor, after: int) -> Piece:
        """A piece of tokens with positions of their own."""
        import torch

        with torch.inference_mode():
            embeddings = self._table(torch.tensor(list(numbers), device=self.device))
        return Piece(embeddings, positions, after)

    def hear(self, features: Tensor) -> Tensor:
        """The embeddings (tokens, hidden) of features (bins, frames) of at most one block."""
        import torch

        with torch.inference_mode():
            lengths = torch.tensor([features.shape[1]], device=self.device)
            heard = self.model.model.audio_tower(features.to(self.device), feature_lens=lengths)
            return heard.last_hidden_state.to(self.dtype)

    def see(self, patches: Tensor, grid: tuple[int, int, int]) -> Tensor:
        """The embeddings (tokens, hidden) of patches of whole layers."""
        import torch

        with torch.inference_mode():
            seen = self.model.model.get_video_features(
                patches.to(self.device), torch.tensor([grid], device=self.device), return_dict=True
            )
            return torch.cat(seen.pooler_output).to(self.dtype)

    def forward(self, embeddings: Tensor, positions: Tensor, cache: Any) -> Tensor:
        """Put embeddings (tokens, hidden) at positions (3, tokens) into the cache; float32 logits after the last."""
        import torch

        with torch.inference_mode():
            out = self.model.model(
                inputs_embeds=embeddings[None],
                position_ids=positions[:, None].to(self.device),
                past_key_values=cache,
                use_cache=True,
            )
            return self.model.lm_head(out.last_hidden_state[:, -1])[0].float()

    def decode(self, numbers: Sequence[int]) -> str:
        """Tokens as text, without marks."""
        return str(self.tokenizer.decode(list(numbers), skip_special_tokens=True))
