"""pandas, a table of columns, filled from what orjson reads.

Leaves out: fractions; the threshold must be in whole per cent.
"""

import gc
import sys

import orjson
import pandas as pd


def main(path: str) -> None:
    with open(path, "rb") as file:
        registry = orjson.loads(file.read())
    bodies = registry["bodies"]
    observations = pd.DataFrame(
        [(body["id"], observation["period"], observation["women"], observation["members"])
         for body in bodies for observation in body["observations"]
         if not observation.get("alternate")],
        columns=["subject", "period", "women", "members"])
    latest = (
        observations[observations["period"] <= registry["reportingPeriod"]]
        # Of the few periods there are, in the order of their texts, numbers are sorted.
        .astype({"period": "category"})
        .sort_values("period", kind="stable")
        .drop_duplicates("subject", keep="last"))
    asked = pd.DataFrame(
        [(body["id"], target) for body in bodies for target in body["targets"]],
        columns=["subject", "target"])
    percents = {target["id"]: int(target["atLeast"][:-1]) for target in registry["targets"]}
    verdicts = asked.merge(latest, on="subject")
    is_met = verdicts["women"] * 100 >= verdicts["members"] * verdicts["target"].map(percents)
    verdicts["verdict"] = is_met.map({True: "met", False: "unmet"})
    verdicts[["subject", "target", "verdict"]].to_json(sys.stdout, orient="records")


# Nothing becomes garbage here, so that to look for it would only take time.
gc.disable()
main(sys.argv[1])
