"""Programs of other kinds that read the same file and say which body meets the target."""

import ast
import functools
import json
import platform
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .commands import scorecard, validate
from .measure import Costs, Failure, in_turn, run

FOLDER = Path(__file__).parent.parent / "peers"
Verdicts = frozenset[tuple[str, str, str]]


class Disagreement(Exception):
    """That a program and wps-cli do not come to the same verdicts."""


@dataclass(frozen=True)
class Peer:
    """A program, which is a script in the folder of the peers."""

    name: str
    script: Path
    command: Sequence[str | Path] | None
    """The command before the path of the registry; none if the program is absent."""
    version: str
    """Its version, or why it is absent."""

    @property
    def description(self) -> str:
        """What it is, and what it leaves out: what stands at the beginning of its script."""
        text = self.script.read_text(encoding="utf-8")
        if self.script.suffix == ".py":
            said = ast.get_docstring(ast.parse(text)) or ""
        else:
            lines = text.split("\n\n", 1)[0].splitlines()
            said = "\n".join(line.removeprefix("#").strip() for line in lines)
        return " ".join(said.split())


# Installing

PACKAGES = {
    "orjson": ["orjson"], "simdjson": ["pysimdjson"], "duckdb": ["duckdb"],
    "polars": ["polars"], "pandas": ["pandas", "orjson"],
}


def install(folder: Path) -> list[Peer]:
    """All peers, of which some may be absent; Python's packages go into a folder."""
    script = FOLDER / "with_json.py"
    peers = [Peer("Python json", script, [sys.executable, script], platform.python_version())]
    python = folder / "bin" / "python"
    if not python.exists():
        try:
            venv.create(folder, with_pip=True)
        except (OSError, subprocess.CalledProcessError):
            print("no packages: Python's venv does not work", file=sys.stderr)
    for name, packages in PACKAGES.items():
        script = FOLDER / f"with_{name}.py"
        version = version_of(packages, python)
        if version is None and python.exists():
            subprocess.run([python, "-m", "pip", "install", "--quiet",
                            "--disable-pip-version-check", *packages], check=False)
            version = version_of(packages, python)
        if version is None:
            peers.append(Peer(name, script, None, "pip could not install it"))
        else:
            peers.append(Peer(name, script, [python, script], version))
    return [*peers, jq()]


def version_of(packages: Sequence[str], python: Path) -> str | None:
    """The version of the first of some packages; none if a Python lacks one of them, or there is no
    such Python."""
    asked = f"import importlib.metadata as m; print(*map(m.version, {packages!r}))"
    try:
        said = subprocess.run([python, "-c", asked], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return said.stdout.split()[0]


def jq() -> Peer:
    """jq, where the system has it."""
    script = FOLDER / "with_jq.jq"
    program = shutil.which("jq")
    if program is None:
        return Peer("jq", script, None, "the system has none")
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    return Peer("jq", script, [program, "--compact-output", "--from-file", script],
                said.stdout.strip().removeprefix("jq-"))


# Verdicts

def verdicts(path: Path) -> Verdicts:
    """The verdicts in what a peer wrote, or in a scorecard."""
    keys = {"subject", "target", "verdict", "assessments"}

    def needed(members: list[tuple[str, object]]) -> dict[str, object]:
        return {key: value for key, value in members if key in keys}

    with path.open(encoding="utf-8") as file:
        said = json.load(file, object_pairs_hook=needed)
    assessments = said if isinstance(said, list) else said["assessments"]
    return frozenset(
        (one["subject"], one["target"], one["verdict"]) for one in assessments)


def check(name: str, theirs: Verdicts, ours: Verdicts) -> None:
    """Fails where a peer's verdicts are not those of wps-cli."""
    if theirs != ours:
        raise Disagreement(
            f"{name}: {len(theirs - ours)} of {len(theirs)} verdicts are not those of wps-cli, "
            f"such as {sorted(theirs - ours)[:3]} for {sorted(ours - theirs)[:3]}")


# Measuring

VERDICTS, CHECKS = "wps-cli scorecard, JSON", "wps-cli validate"


def measure_peers(
    tool: Path, peers: Sequence[Peer], registry: Path, folder: Path, rounds: int
) -> dict[str, Costs | Failure]:
    """What wps-cli and each peer that is there take on a registry, once each has come to the same
    verdicts as wps-cli; a peer that does not come through has failed."""
    output = folder / "output"
    commands = {VERDICTS: [tool, *scorecard("json", registry).arguments],
                CHECKS: [tool, *validate(registry).arguments]}
    run(commands[VERDICTS], output)
    ours = verdicts(output)
    failures: dict[str, Costs | Failure] = {}
    for peer in peers:
        if peer.command is None:
            continue
        command = [*peer.command, registry]
        try:
            run(command, output)
        except Failure as failure:
            failures[peer.name] = failure
            continue
        check(peer.name, verdicts(output), ours)
        commands[peer.name] = command
    costs = in_turn(
        {name: functools.partial(run, command, output) for name, command in commands.items()},
        rounds)
    return costs | failures
