"""Measures whole processes: processor time and peak memory, never elapsed time."""

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LAUNCHER = Path(__file__).with_name("launch.py")
# One language for all, and one thread for the libraries of those that would start more.
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1"}


class Failure(Exception):
    """That a program did not end well; the text says why."""


@dataclass(frozen=True)
class Cost:
    """What one run of a program took, or the middle of several."""

    seconds: float
    """User and system time."""
    peak: int
    """The most memory that was resident, in bytes."""
    written: int
    """The bytes of its standard output."""


@dataclass(frozen=True)
class Costs:
    """What several runs of a program took."""

    runs: Sequence[Cost]

    @property
    def middle(self) -> Cost:
        """The median of the times, that of the peaks, and what each run wrote."""
        return Cost(statistics.median(run.seconds for run in self.runs),
                    int(statistics.median(run.peak for run in self.runs)),
                    self.runs[0].written)

    @property
    def spread(self) -> float:
        """How far the slowest run lies above the fastest, as a part of the median."""
        times = [run.seconds for run in self.runs]
        return (max(times) - min(times)) / self.middle.seconds


def run(command: Sequence[str | Path], output: Path) -> Cost:
    """What a command takes, whose standard output goes into a file."""
    report, errors = output.with_suffix(".cost"), output.with_suffix(".errors")
    with output.open("wb") as out, errors.open("wb") as err:
        subprocess.run([sys.executable, "-I", "-S", LAUNCHER, report, *command], env=ENVIRONMENT,
                       stdin=subprocess.DEVNULL, stdout=out, stderr=err, check=True)
    status, seconds, kibibytes = report.read_text(encoding="ascii").split()
    if status != "0":
        said = errors.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        raise Failure(f"exit status {status}: {said[-1] if said else 'it said nothing'}")
    return Cost(float(seconds), int(kibibytes) * 1024, output.stat().st_size)


def in_turn(measures: Mapping[str, Callable[[], Cost]], rounds: int) -> dict[str, Costs]:
    """What each takes: all of them once, then all again, so that a busy time of the machine falls
    on all alike."""
    runs: dict[str, list[Cost]] = {name: [] for name in measures}
    for _ in range(rounds):
        for name, measure in measures.items():
            runs[name].append(measure())
    return {name: Costs(costs) for name, costs in runs.items()}
