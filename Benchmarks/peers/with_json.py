"""Python's `json` and `fractions`, with a plain loop.

Leaves out: nothing more; its thresholds are exact.
"""

import gc
import json
import sys
from fractions import Fraction


def share(text: str) -> Fraction:
    """What a threshold in per cent is worth."""
    return Fraction(text.removesuffix("%")) / 100


def main(path: str) -> None:
    with open(path, encoding="utf-8") as file:
        registry = json.load(file)
    end = registry["reportingPeriod"]
    thresholds = {target["id"]: share(target["atLeast"]) for target in registry["targets"]}
    verdicts = []
    for body in registry["bodies"]:
        latest, last = None, ""
        for observation in body["observations"]:
            period = observation["period"]
            if last <= period <= end and not observation.get("alternate"):
                latest, last = observation, period
        women = Fraction(latest["women"], latest["members"])
        for target in body["targets"]:
            verdict = "met" if women >= thresholds[target] else "unmet"
            verdicts.append({"subject": body["id"], "target": target, "verdict": verdict})
    # In one piece: dump writes it in thousands.
    sys.stdout.write(json.dumps(verdicts))


# Nothing becomes garbage here, so that to look for it would only take time.
gc.disable()
main(sys.argv[1])
