"""Registries of any size. Each function makes one of size n: valid, but for what its name says."""

import datetime

FIRST_DAY = datetime.date(1950, 1, 1)


def day(number):
    """A day of its own for each number below 29,000."""
    return str(FIRST_DAY + datetime.timedelta(number))


def observation(number=28999, **keys):
    """One with a day of its own; a key that is None is left out."""
    record = {"asAt": day(number), "members": 100, "women": 20 + number % 20, "source": "s", **keys}
    return {key: value for key, value in record.items() if value is not None}


def body(number=0, observations=(observation(),), **keys):
    return {"id": f"b{number}", "name": f"Body {number}", "kind": "other", "targets": ["t"], **keys,
            "observations": list(observations)}


def indicator(number, kind="count", **keys):
    figure = {"count": {"value": number}, "milestone": {"status": "planned"}}.get(kind, {})
    seen = {"asAt": day(28999), **figure, "source": "s"}
    return {"id": f"i{number}", "name": f"Indicator {number}", "kind": kind, "targets": [],
            "observations": [seen], **keys}


def target(number, **keys):
    """A key that is None is left out."""
    record = {"id": f"t{number}", "name": f"Target {number}", "basis": "policy",
              "measure": "womenShare", "atLeast": "30%", **keys}
    return {key: value for key, value in record.items() if value is not None}


def registry(bodies=(), sources=(), targets=(), **keys):
    """A registry in which a body 'first' has the source 's' and the target 't'."""
    return {
        "formatVersion": 1, "title": "T", "reportingPeriod": "2029-Q4", **keys,
        "sources": [{"id": "s", "title": "Source"}, *sources],
        "targets": [target("", id="t"), *targets],
        "bodies": [body(id="first"), *bodies]}


# --- Ordinary growth ---


def bodies(n, women=20):
    """Each with an earlier observation too."""
    return registry(body(i, [observation(100), observation(women=women)]) for i in range(n))


def observations(n, **keys):
    """Of one body."""
    return registry(
        [body(0, [*(observation(i, **keys) for i in range(n)), observation(**keys)])])


def indicators(n):
    kinds = ["count", "milestone"]
    return registry(indicators=[indicator(i, kinds[i % 2]) for i in range(n)])


def levels(n):
    """Commitments that are rated on one scale."""
    scale = {"id": "scale", "name": "Scale", "levels": [
        {"id": level, "name": level} for level in ("none", "some", "full")]}
    seen = {"asAt": day(28999), "level": "some", "justification": "J", "source": "s"}
    return registry(
        scales=[scale], indicators=[
            indicator(i, "level", scale="scale", observations=[seen]) for i in range(n)])


ORDER = {"id": "order", "measure": "placement", "atLeast": 1, "maxRun": 1, "everyBlockOf": 3,
         "counted": "eachSex", "tail": "ignore"}


def candidates(order, number=0, **keys):
    return {"id": f"l{number}", "name": f"List {number}", "targets": ["order"], **keys,
            "observations": [{"asAt": day(28999), "order": order, "source": "s"}]}


def lists(n):
    """Each of a party and a constituency of its own."""
    return registry(
        targets=[target("", **ORDER)],
        lists=[candidates("WMMWM", i, of="first", party=f"P{i}", constituency=f"C{i}")
               for i in range(n)])


def order(n):
    """One list of so many candidates."""
    return registry(targets=[target("", **ORDER)], lists=[candidates(("WM" * n)[:n])])
