"""pysimdjson, which reads with vector instructions and makes Python values of what is asked for.

Leaves out: fractions; the threshold must be in whole per cent.
"""

import gc
import json
import sys

import simdjson

from plain_loop import percent, reaches, verdicts


def main(path: str) -> None:
    registry = simdjson.Parser().load(path)
    found = verdicts(registry, percent, reaches, lambda body: body["observations"].as_list())
    sys.stdout.write(json.dumps(found))


# Nothing becomes garbage here, so that to look for it would only take time.
gc.disable()
main(sys.argv[1])
