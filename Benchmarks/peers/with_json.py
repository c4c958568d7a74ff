"""Python's `json` and `fractions`, with a plain loop.

Leaves out: nothing more; its thresholds are exact.
"""

import gc
import json
import sys
from fractions import Fraction

from plain_loop import verdicts


def share(text: str) -> Fraction:
    """What a threshold in per cent is worth."""
    return Fraction(text.removesuffix("%")) / 100


def reaches(women: int, members: int, threshold: Fraction) -> bool:
    return Fraction(women, members) >= threshold


def main(path: str) -> None:
    with open(path, encoding="utf-8") as file:
        registry = json.load(file)
    # In one piece: dump writes it in thousands.
    sys.stdout.write(json.dumps(verdicts(registry, share, reaches)))


# Nothing becomes garbage here, so that to look for it would only take time.
gc.disable()
main(sys.argv[1])
