"""Data files that installed packages bring along: where they are, without importing the package.

Packages that carry a model often import far more than the model needs (torch, a framework, an audio device); we look
up their folder and read the one file.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

from actors.stage import StageError

if TYPE_CHECKING:
    import onnxruntime


class MissingPackageFile(StageError):
    """A package, or a file inside it, is missing or broken; the message names it and the command that mends it."""


def package_file(package: str, path: str, *, install: str) -> Path:
    """The file at `path` (slashes) inside the installed `package`.

    `install` is what pip is given to bring it, e.g. "--no-deps silero-vad==6.2.3". Raises MissingPackageFile.
    """
    try:
        spec = importlib.util.find_spec(package)
    except (ImportError, ValueError):
        spec = None
    folders = list(spec.submodule_search_locations or ()) if spec else []
    if not folders:
        raise MissingPackageFile(
            f"the package {package}, which brings {path}, is not installed: {_mend(install)}"
        )
    for folder in folders:
        file = Path(folder, path)
        if file.is_file() and file.stat().st_size > 0:
            return file
    raise MissingPackageFile(f"the file {Path(folders[0], path)} is missing or empty: {_mend(install)}")


def package_network(package: str, path: str, *, install: str) -> onnxruntime.InferenceSession:
    """The ONNX (or ORT) network at `path` inside `package`, on one thread: other stages share the cores.

    Calls from several threads at once are safe. Raises MissingPackageFile, also where the file cannot be read.
    """
    import onnxruntime

    file = package_file(package, path, install=install)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3  # errors only: it warns of constants that nobody uses
    try:
        return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise MissingPackageFile(
            f"the network {file} cannot be loaded ({error}): {_mend(install)}"
        ) from error


def _mend(install: str) -> str:
    return f"install it with `./visavis python -m pip install --force-reinstall {install}`"
