"""orjson, a reader written in Rust that makes Python values, with a plain loop.

Leaves out: fractions; the threshold must be in whole per cent.
"""

import gc
import sys

import orjson

from plain_loop import percent, reaches, verdicts


def main(path: str) -> None:
    with open(path, "rb") as file:
        registry = orjson.loads(file.read())
    sys.stdout.buffer.write(orjson.dumps(verdicts(registry, percent, reaches)))


# Nothing becomes garbage here, so that to look for it would only take time.
gc.disable()
main(sys.argv[1])
