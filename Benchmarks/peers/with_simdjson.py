"""pysimdjson, which reads with vector instructions and makes Python values of what is asked for.

Leaves out: fractions; the threshold must be in whole per cent.
"""

import gc
import json
import sys

import simdjson


def main(path: str) -> None:
    registry = simdjson.Parser().load(path)
    end = registry["reportingPeriod"]
    percents = {target["id"]: int(target["atLeast"][:-1]) for target in registry["targets"]}
    verdicts = []
    for body in registry["bodies"]:
        latest, last = None, ""
        for observation in body["observations"].as_list():
            period = observation["period"]
            if last <= period <= end and not observation.get("alternate"):
                latest, last = observation, period
        hundredfold, members = latest["women"] * 100, latest["members"]
        for target in body["targets"]:
            verdict = "met" if hundredfold >= members * percents[target] else "unmet"
            verdicts.append({"subject": body["id"], "target": target, "verdict": verdict})
    sys.stdout.write(json.dumps(verdicts))


# Nothing becomes garbage here, so that to look for it would only take time.
gc.disable()
main(sys.argv[1])
