"""The registries that are measured, from the generator."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

SEED = "1"


@dataclass(frozen=True)
class Shape:
    """How the observations of a registry are spread over its bodies."""

    name: str
    each: int
    """How many observations a body has."""
    is_realistic: bool = False

    def write(self, generator: Path, size: int, path: Path) -> None:
        """Writes a registry with so many observations."""
        command = [str(generator), SEED, "--bodies", str(size // self.each),
                   "--observations", str(self.each)]
        if self.is_realistic:
            command.append("--realistic")
        with path.open("wb") as file:
            subprocess.run(command, stdout=file, check=True)


PLAIN = [
    Shape("100 observations a body", 100),
    Shape("10 observations a body", 10),
    Shape("1,000 observations a body", 1000),
]
REALISTIC = Shape("100 observations a body, realistic", 100, is_realistic=True)
# Sizes are multiples of it, so that every shape has whole bodies.
LEAST = 1000
