"""The launcher of a project that is set up, and what the set-up is made from."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
LAUNCHER = PROJECT / "visavis"
PACKAGES = ("agent", "actors", "policies")

made_by_launcher = pytest.mark.skipif(
    not (PROJECT / ".venv/visavis-base").exists(), reason="./visavis did not make this environment"
)


def launch(launcher: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [launcher, *arguments], cwd=cwd, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )


def name_of(requirement: str) -> str:
    """`PyYAML>=6,<7` is `pyyaml`."""
    return re.split(r"[^\w.-]", requirement.strip(), maxsplit=1)[0].lower().replace("_", "-")


def requirements(file: str) -> list[str]:
    lines = (PROJECT / file).read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def declared() -> dict[str, list[str]]:
    """The names of the packages that pyproject.toml asks for, to run and to test."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]
    groups = {"run": project["dependencies"], **project["optional-dependencies"]}
    return {group: [name_of(requirement) for requirement in found] for group, found in groups.items()}


@made_by_launcher
def test_python_gets_its_arguments_as_they_are_where_the_person_is(tmp_path: Path) -> None:
    shown = "import json, os, sys; print(json.dumps([sys.argv[1:], os.getcwd(), sys.prefix]))"
    done = launch(LAUNCHER, "python", "-c", shown, "a", "b  c", "$HOME", "", cwd=tmp_path)
    assert json.loads(done.stdout) == [
        ["a", "b  c", "$HOME", ""],
        str(tmp_path),
        str(PROJECT / ".venv"),
    ]


@made_by_launcher
def test_a_link_to_the_launcher_starts_it_too(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/visavis").symlink_to(os.path.relpath(LAUNCHER, tmp_path / "bin"))
    (tmp_path / "agent").symlink_to(tmp_path / "bin/visavis")
    done = launch(tmp_path / "agent", "python", "-c", "import agent; print(agent.__file__)", cwd=tmp_path)
    assert done.stdout.strip() == str(PROJECT / "agent/__init__.py"), done.stderr


@made_by_launcher
def test_without_a_command_it_shows_the_help_of_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "agent").mkdir()
    (tmp_path / "agent/__main__.py").write_text(
        "raise SystemExit('a folder that happens to be called agent')"
    )
    bare, asked = launch(LAUNCHER, cwd=tmp_path), launch(LAUNCHER, "--help", cwd=tmp_path)
    assert bare.returncode == asked.returncode == 0, bare.stderr + asked.stderr
    assert bare.stdout == asked.stdout
    assert "talk" in bare.stdout


@made_by_launcher
def test_test_runs_pytest_with_the_arguments(tmp_path: Path) -> None:
    done = launch(LAUNCHER, "test", "--collect-only", "-q", "tests/test_launcher.py", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "test_test_runs_pytest_with_the_arguments" in done.stdout


def test_without_python_and_apt_get_it_says_what_to_install(tmp_path: Path) -> None:
    """On another system than Debian: one message, nothing left half-made."""
    for file in ("visavis", "pyproject.toml", "constraints.txt", "requirements-no-deps.txt"):
        (tmp_path / file).write_bytes((PROJECT / file).read_bytes())
    tools = tmp_path / "bin"
    tools.mkdir()
    for tool in ("bash", "df", "flock", "rm", "sha256sum", "tail"):
        (tools / tool).symlink_to(Path("/usr/bin") / tool)
    (tmp_path / "visavis").chmod(0o755)
    done = subprocess.run(
        ["bash", tmp_path / "visavis", "talk"],
        env={"PATH": str(tools)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "no apt-get" in done.stderr.splitlines()[-1]
    assert "python3-venv" in done.stderr.splitlines()[-1]
    assert not (tmp_path / ".venv").exists()


def test_every_version_is_exact(declared: dict[str, list[str]]) -> None:
    pins = requirements("constraints.txt") + requirements("requirements-no-deps.txt")
    assert [pin for pin in pins if not re.fullmatch(r"[\w.-]+==[\w.]+", pin)] == []
    names = [name_of(pin) for pin in pins]
    assert sorted(set(names)) == sorted(names)
    assert [name for group in declared.values() for name in group if name not in names] == []


def test_what_is_imported_is_declared(declared: dict[str, list[str]]) -> None:
    known = {*declared["run"], *map(name_of, requirements("requirements-no-deps.txt"))}
    distributions = packages_distributions()
    undeclared = {
        (str(file.relative_to(PROJECT)), module)
        for package in PACKAGES
        for file in (PROJECT / package).rglob("*.py")
        for module in imported(file)
        if module not in sys.stdlib_module_names
        and module not in PACKAGES
        and not known & {name_of(name) for name in distributions.get(module, [])}
    }
    assert undeclared == set()


def imported(file: Path) -> set[str]:
    """The top-level names of the modules that a file imports, wherever in the file."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found
