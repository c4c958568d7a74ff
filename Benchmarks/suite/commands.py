"""The commands of wps-cli that are measured."""

import functools
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .measure import Cost, Costs, in_turn, run

FORMATS = ["json", "csv", "text", "markdown", "html", "brief"]
# A figure of a day that no figure of the generator is of.
FIGURE = ["body-0", "--as-at", "2024-12-31", "--seats", "15", "--members", "15", "--women", "5",
          "--source", "source-1"]


@dataclass(frozen=True)
class Command:
    """A command on some registry."""

    name: str
    arguments: Sequence[str | Path]
    reads: Sequence[Path]
    """The files that it reads."""
    changes: Path | None = None
    """The file that it changes, which is a fresh copy of the registry each time."""

    def measure(self, tool: Path, registry: Path, output: Path) -> Cost:
        """What it takes."""
        if self.changes:
            shutil.copyfile(registry, self.changes)
        return run([tool, *self.arguments], output)


@dataclass(frozen=True)
class Measured:
    """What a command took, and how many bytes it read and wrote."""

    costs: Costs
    read: int
    written: int


def scorecard(form: str, registry: Path) -> Command:
    """The scorecard in a format."""
    return Command(f"scorecard {form}", ["scorecard", "--format", form, registry], [registry])


def validate(registry: Path) -> Command:
    """The checks alone."""
    return Command("validate", ["validate", registry], [registry])


def commands(registry: Path, table: Path, edited: Path, changed: Path) -> list[Command]:
    """All that are measured: on a registry, its table, one that has a figure more, and a copy."""
    return [
        validate(registry),
        *(scorecard(form, registry) for form in FORMATS),
        Command("export", ["export", registry], [registry]),
        Command("import, no change", ["import", table, "--into", registry], [table, registry]),
        Command("diff, one change", ["diff", registry, edited], [registry, edited]),
        Command("record one", ["record", *FIGURE, "--file", changed], [registry], changed),
    ]


def measure_commands(
    tool: Path, registry: Path, folder: Path, rounds: int
) -> dict[str, Measured]:
    """What each command takes on a registry."""
    table, edited, changed, output = (
        folder / name for name in ("table.csv", "edited.json", "changed.json", "output"))
    run([tool, "export", registry], table)
    shutil.copyfile(registry, edited)
    run([tool, "record", *FIGURE, "--file", edited], output)
    all_commands = commands(registry, table, edited, changed)
    costs = in_turn(
        {command.name: functools.partial(command.measure, tool, registry, output)
         for command in all_commands}, rounds)
    measured = {}
    for command in all_commands:
        read = sum(path.stat().st_size for path in command.reads)
        written = command.changes.stat().st_size if command.changes else 0
        measured[command.name] = Measured(
            costs[command.name], read, costs[command.name].middle.written + written)
    return measured
