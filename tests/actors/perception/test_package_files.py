"""What a person is told when a package's file is not where it should be."""

from pathlib import Path

import pytest

from actors.perception.package_files import MissingPackageFile, package_file, package_network
from actors.stage import StageError


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with one good file, one empty file, and code that must not run."""
    folder = tmp_path / "carries_a_model"
    folder.mkdir()
    (folder / "__init__.py").write_text("raise RuntimeError('imported')")
    (folder / "good.onnx").write_bytes(b"not a network")
    (folder / "empty.onnx").touch()
    monkeypatch.syspath_prepend(tmp_path)
    return folder


def test_a_file_is_found_without_importing_its_package(package: Path) -> None:
    assert package_file("carries_a_model", "good.onnx", install="x==1") == package / "good.onnx"


@pytest.mark.parametrize("name", ["absent.onnx", "empty.onnx"])
def test_a_missing_or_empty_file_is_named_with_what_to_do(package: Path, name: str) -> None:
    with pytest.raises(MissingPackageFile, match=rf"{name} is missing or empty: install it with .* x==1"):
        package_file("carries_a_model", name, install="x==1")


def test_a_missing_package_is_named_with_what_to_do() -> None:
    with pytest.raises(
        MissingPackageFile, match=r"no_such_package, which brings a\.onnx, is not installed: .*x==1"
    ):
        package_file("no_such_package", "a.onnx", install="x==1")


def test_a_damaged_network_is_named_with_what_to_do(package: Path) -> None:
    with pytest.raises(StageError, match=r"good\.onnx cannot be loaded .*: install it with .*x==1"):
        package_network("carries_a_model", "good.onnx", install="x==1")
