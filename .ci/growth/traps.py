"""What somebody may come to write, or to send, in which there is very much of one thing."""

import json

from registries import body, day, indicator, observation, registry, target

# --- Many of one thing ---


def cited(n):
    """As many sources as bodies."""
    return registry([body(i, [observation(source=f"s{i}")]) for i in range(n)],
                    [{"id": f"s{i}", "title": f"Source {i}"} for i in range(n)])


def cited_together(n):
    return registry([body(0, [observation(source=[f"s{i}" for i in range(n)])])],
                    [{"id": f"s{i}", "title": f"Source {i}"} for i in range(n)])


def uncited(n):
    return registry((), [{"id": f"s{i}", "title": f"Source {i}"} for i in range(n)])


def targets(n):
    """All of one body."""
    return registry([body(0, targets=[f"t{i}" for i in range(n)])],
                    targets=[target(i) for i in range(n)])


def targets_of_their_own(n):
    """A target for each body, which has been counted twice."""
    return registry(
        [body(i, [observation(100), observation()], targets=[f"t{i}"]) for i in range(n)],
        targets=[target(i) for i in range(n)])


def parts_counted_again(n):
    """A body and the many that it is the sum of, which have been counted twice."""
    return registry([body("whole", [], sumOfParts=True),
                     *(body(i, [observation(100), observation()], partOf="bwhole")
                       for i in range(n))])


def groups(n):
    return registry(groups=[{"id": f"g{i}", "name": f"Group {i}"} for i in range(n)])


def _chained(record):
    """Each body is part of the one before."""
    for part, whole in zip(record["bodies"][2:], record["bodies"][1:]):
        part["partOf"] = whole["id"]
    return record


def chain(n):
    """In groups of their own."""
    return _chained(registry([body(i, group=f"g{i}") for i in range(n)],
                             groups=[{"id": f"g{i}", "name": f"Group {i}"} for i in range(n)]))


def sums(n):
    """Each body is the sum of the next alone; the last has figures."""
    return _chained(
        registry([body(i, [], sumOfParts=True) for i in range(n)] + [body(n)]))


def parts_of_one(n):
    """A body and the many that it is the sum of."""
    return registry([body("whole", [observation(members=None, women=None, seats=10**9)],
                          sumOfParts=True)]
                    + [body(i, partOf="bwhole") for i in range(n)])


def successors(n):
    return registry(
        [body(i, **({"successor": f"b{i + 1}"} if i + 1 < n else {})) for i in range(n)])


def alternates(n):
    """Of one day, each from a source of its own."""
    return registry(
        [body(0, [observation(), *(observation(source=f"s{i}", women=i % 90, alternate=True)
                                   for i in range(n))])],
        [{"id": f"s{i}", "title": f"Source {i}"} for i in range(n)])


def breaks(n):
    """In one series."""
    return registry([body(0, [observation(i, flag="break") for i in range(n)])])


def positions(n):
    named = [{"id": f"p{i}", "name": f"Position {i}", "targets": ["held"]} for i in range(n)]
    held = {f"p{i}": "woman" for i in range(n)}
    return registry([body(0, [observation(holders=held)], positions=named)],
                    targets=[target("", id="held", measure="heldByWoman", atLeast=None)])


def parts(n):
    """Of one breakdown, each with figures."""
    named = [{"id": f"p{i}", "name": f"Part {i}"} for i in range(n)]
    figures = {f"p{i}": {"women": 1, "members": 3} for i in range(n)}
    return registry(
        [body(0, [observation(members=3 * n, women=None, by={"x": figures})], targets=["each"],
              breakdowns=[{"id": "x", "name": "X", "parts": named}])],
        targets=[target("", id="each", measure="women", atLeast=1, each="x")])


def breakdowns(n):
    named = [{"id": f"x{i}", "name": f"X {i}", "parts": [{"id": "p", "name": "P"}]}
             for i in range(n)]
    figures = {f"x{i}": {"p": {"women": 1}} for i in range(n)}
    return registry([body(0, [observation(women=None, by=figures)], breakdowns=named)])


def steps(n):
    return registry([body(0, targets=["steps"])], targets=[target("", id="steps", steps=[
        {"from": f"{1000 + i // 12}-{i % 12 + 1:02}", "atLeast": f"{i}/{4 * n}"}
        for i in range(n)])])


def sizes(n):
    """Rows by size of one target."""
    return registry([body(0, targets=["rows"])], targets=[target("", id="rows", bySize=[
        {"upTo": i + 1, "atLeast": f"{i}/{4 * n}"} for i in range(n)])])


def rungs(n):
    """Levels of one scale."""
    scale = {"id": "scale", "name": "Scale", "levels": [
        {"id": f"l{i}", "name": f"Level {i}"} for i in range(n)]}
    seen = {"asAt": day(28999), "level": "l0", "justification": "J", "source": "s"}
    return registry(scales=[scale], indicators=[
        indicator(0, "level", scale="scale", observations=[seen])])


def actions(n):
    """Milestones about one body."""
    return registry([body(0)], indicators=[
        indicator(i, "milestone", about="b0", owner=f"Ministry {i}") for i in range(n)])


def _tags(n):
    """Language tags."""
    return [f"mis-{number:06}" for number in range(n)]


def languages(n):
    """Of one text."""
    return registry(title={tag: "Text" for tag in _tags(n)})


# --- What has errors or warnings ---


def junk_then_duplicates(n):
    """A key that is given again and again, behind what is no part of a registry."""
    junk = "[" + "0," * (30 * n) + "0]"
    return "{" + f'"junk": {junk}' + ',\n"title": "T"' * n + "}"


def one_key_often(n):
    return "{" + ",\n".join(['"formatVersion": 1', *['"title": "T"'] * n]) + "}"


def _replaced(record, word, replacement):
    """A registry as text, with something in it that no dictionary can hold."""
    whole = json.dumps(record, indent=1)
    assert whole.count(f'"{word}"') == 1
    return whole.replace(f'"{word}"', replacement)


def _twice(n, value):
    keys = [f'"k{i}": {value}' for i in range(n)]
    return "{" + ",\n".join(keys + keys) + "}"


def parts_twice(n):
    return _replaced(registry([body(0, [observation(by="HERE")])]), "HERE",
                     '{"x": ' + _twice(n, "{}") + "}")


def breakdowns_twice(n):
    return _replaced(registry([body(0, [observation(by="HERE")])]), "HERE", _twice(n, "{}"))


def holders_twice(n):
    return _replaced(registry([body(0, [observation(holders="HERE")])]), "HERE",
                     _twice(n, '"woman"'))


def languages_twice(n):
    tags = [f'"{tag}": "T"' for tag in _tags(n)]
    return _replaced(registry(title="HERE"), "HERE", "{" + ",\n".join(tags + tags) + "}")


def errors(n):
    return registry([body(i, [observation(mambers=1)]) for i in range(n)])


def errors_on_one_line(n):
    return json.dumps(errors(n))


def circle(n):
    record = chain(n)
    record["bodies"][1]["partOf"] = record["bodies"][-1]["id"]
    return record


def ids_twice(n):
    return registry([body(i % (n // 2 or 1)) for i in range(n)])


def unknown_targets(n):
    return registry([body(i, targets=[f"tt{i}"]) for i in range(n)],
                    targets=[target(i) for i in range(n)])


def unknown_sources(n):
    return registry([body(0, [observation(source=[f"x{i}" for i in range(n)])])])


def unknown_parts(n):
    named = [{"id": f"p{i}", "name": f"Part {i}"} for i in range(n)]
    return registry([body(0, [observation(women=None, by={"x": {f"q{i}": {"women": 1}
                                                                for i in range(n)}})],
                          breakdowns=[{"id": "x", "name": "X", "parts": named}])])


def unknown_holders(n):
    named = [{"id": f"p{i}", "name": f"Position {i}"} for i in range(n)]
    return registry([body(0, [observation(holders={f"q{i}": "woman" for i in range(n)})],
                          positions=named)])


def unknown_levels(n):
    """Ratings on a scale of as many levels, none of which is one."""
    record = rungs(n)
    record["indicators"][0]["observations"] = [
        {"asAt": day(i), "level": f"x{i}", "justification": "J", "source": "s"} for i in range(n)]
    return record


def unheld(n):
    """Positions that no observation is of, beside many observations."""
    named = [{"id": f"p{i}", "name": f"Position {i}"} for i in range(n)]
    return registry([body(0, [observation(i, holders={"p0": "woman"}) for i in range(n)],
                          positions=named)])


def same_day(n):
    return registry([body(0, [observation() for _ in range(n)])])


def cited_twice(n):
    return registry([body(0, [observation(source=["s"] * n)])])


def contradictory(n):
    return registry([body(0, [observation(i, women=101) for i in range(n)])])


def parts_exceed(n):
    return registry([body("whole")] + [body(i, [observation(women=90)], partOf="bwhole")
                                       for i in range(n)])


def nested(n):
    return "[" * n + "]" * n


def digits(n):
    return _replaced(registry([body(0, [observation(women="HERE")])]), "HERE", "1" * n)


def untranslated(n):
    """A name in many languages beside many names in one."""
    record = registry([body(i, name={"en": f"Body {i}"}) for i in range(n)])
    record["bodies"][0]["name"] = {tag: "T" for tag in _tags(n)}
    return record


def untranslated_parts(n):
    """Names of parts in one language, where another name is in two."""
    record = parts(n)
    record["title"] = {"en": "T", "fr": "T"}
    record["bodies"][0]["name"] = {"en": "T", "fr": "T"}
    for part in record["bodies"][1]["breakdowns"][0]["parts"]:
        part["name"] = {"en": "Part"}
    return record


def same_parts(n):
    named = [{"id": "p", "name": "Part"} for i in range(n)]
    return registry([body(0, breakdowns=[{"id": "x", "name": "X", "parts": named}])])


def same_positions(n):
    return registry([body(0, positions=[{"id": "p", "name": "P"} for i in range(n)])])


def same_levels(n):
    record = rungs(n)
    for level in record["scales"][0]["levels"]:
        level["id"] = "l0"
    return record
