"""The plain loop of the programs in Python, which read a registry in ways of their own."""

from collections.abc import Callable, Iterable
from typing import Any


def verdicts(
    registry: Any, threshold: Callable[[str], Any], meets: Callable[[int, int, Any], bool],
    observations: Callable[[Any], Iterable[Any]] = lambda body: body["observations"],
) -> list[dict[str, str]]:
    """Which body meets which target by its latest figure.

    `threshold` makes what a target asks out of its text, and `meets` says whether so many women of
    so many members are as many; `observations` are those of a body.
    """
    end = registry["reportingPeriod"]
    thresholds = {target["id"]: threshold(target["atLeast"]) for target in registry["targets"]}
    found = []
    for body in registry["bodies"]:
        latest, last = None, ""
        for observation in observations(body):
            period = observation["period"]
            if last <= period <= end and not observation.get("alternate"):
                latest, last = observation, period
        for target in body["targets"]:
            is_met = meets(latest["women"], latest["members"], thresholds[target])
            found.append({
                "subject": body["id"], "target": target, "verdict": "met" if is_met else "unmet"})
    return found


def percent(text: str) -> int:
    """A threshold in whole per cent."""
    return int(text.removesuffix("%"))


def reaches(women: int, members: int, percents: int) -> bool:
    """Whether a share is as great as so many per cent: whole numbers alone, so that it is exact."""
    return women * 100 >= members * percents
