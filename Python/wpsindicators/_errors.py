"""What is wrong with a registry, or with what is asked of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Optional


@dataclass(frozen=True)
class Problem:
    """One problem, with its place."""

    code: str
    """What it is, such as ``unknown-key``; ``wps-cli explain CODE`` explains it."""
    severity: str
    """``error`` or ``warning``."""
    message: str
    """What is wrong, in words."""
    help: Optional[str]
    """What to write instead; None where nothing is advised."""
    path: Optional[str]
    """The record in the file, such as ``bodies[3].observations[0]``."""
    line: Optional[int]
    """The line in the file, from 1."""
    column: Optional[int]
    """The column in the line, from 1."""
    file: Optional[str]
    """What the place is in: the name of the registry, of the table, or ``options``."""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        advice = f" ({self.help})" if self.help else ""
        return f"{place}: {self.severity}: {self.message}{advice} [{self.code}]"


def problems(answer: bytes) -> list[Problem]:
    """The problems that the library tells of."""
    told: dict[str, Any] = json.loads(answer)
    return [
        Problem(
            code=problem["code"],
            severity=problem["severity"],
            message=problem["message"],
            help=problem.get("help"),
            path=problem.get("path"),
            line=problem.get("line"),
            column=problem.get("column"),
            file=told.get("file"),
        )
        for problem in told["problems"]
    ]


class _Told(Exception):
    """Something that the library tells problems of."""

    problems: list[Problem]
    """Every problem, in the order of the file."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self.problems = problems(answer)
        errors = [problem for problem in self.problems if problem.severity == "error"]
        super().__init__("\n".join(map(str, errors or self.problems)))

    def __reduce__(self) -> tuple[type[_Told], tuple[bytes]]:
        return type(self), (self._answer,)


class RegistryError(_Told):
    """The registry has errors."""


class Refused(_Told):
    """What is asked for cannot be done with this registry; nothing was written."""


class BadOption(_Told, ValueError):
    """An option is no good: a period, an identifier, a word."""
