"""What stands beside a registry: a table to import, an older version to compare, a document."""

import csv
import io
import json

from registries import bodies, body, day, observation, observations, registry
from traps import chain, cited, parts, positions


def table(rows):
    """As CSV."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


HEADINGS = ["subject", "asAt", "members", "women", "source", "note"]


def rows(record, more_women=0):
    """A row for each observation."""
    yield HEADINGS
    for subject in record["bodies"]:
        for seen in subject["observations"]:
            yield [subject["id"], seen["asAt"], seen["members"], seen["women"] + more_women,
                   seen["source"], ""]


def with_table(record, rows):
    return {"indicators.json": record, "table.csv": table(rows)}


def unchanged_bodies(n):
    return with_table(bodies(n), rows(bodies(n)))


def unchanged_observations(n):
    return with_table(observations(n), rows(observations(n)))


def corrected_bodies(n):
    return with_table(bodies(n), rows(bodies(n), 1))


def corrected_observations(n):
    return with_table(observations(n), rows(observations(n), 1))


def added_observations(n):
    return with_table(observations(0), rows(observations(n)))


def added_to_bodies(n):
    return with_table(registry(body(i) for i in range(n)), rows(bodies(n)))


def added_between(n):
    """A row between each two observations of the file."""
    record = observations(2 * n)
    kept = observations(2 * n)
    del kept["bodies"][1]["observations"][1:-1:2]
    return with_table(kept, rows(record))


def cited_rows(n):
    """Each from a source of its own."""
    return with_table(cited(n), rows(cited(n), 1))


def unknown_cited(n):
    """Beside as many sources that are known."""
    record = cited(n)
    return with_table(record, [
        HEADINGS, *([f"b{i}", day(28999), 100, 20, f"ss{i}", ""] for i in range(n))])


def _one_row(note):
    return with_table(registry([body()]), [HEADINGS, ["b0", day(0), 100, 20, "s", note]])


def cell_of_quotes(n):
    return _one_row("A" + '"' * n)


def cell_of_lines(n):
    return _one_row("A" + "\n" * n + "a")


def cell_of_formulas(n):
    return _one_row("'=1;" * (n // 4))


def cell_never_closed(n):
    record = _one_row("")
    record["table.csv"] += '"' + "x\n" * n
    return record


def columns_of_positions(n):
    """Who holds each of many positions."""
    return with_table(positions(n), [
        ["subject", "asAt", "source", *(f"holders.p{i}" for i in range(n))],
        ["b0", day(28999), "s", *["man"] * n]])


def columns_of_parts(n):
    """The women of each of many parts."""
    return with_table(parts(n), [
        ["subject", "asAt", "source", *(f"by.x.p{i}.women" for i in range(n))],
        ["b0", day(28999), "s", *[2] * n]])


def unknown_columns(n):
    return with_table(registry([body()]), [
        [*HEADINGS, *(f"x{i}" for i in range(n))],
        ["b0", day(0), 100, 20, "s", "", *["1"] * n]])


def bad_rows(n):
    return with_table(registry([body()]), [
        HEADINGS, *([f"b{i + 1}", f"2020-13-{i}", 100, 20, "s", ""] for i in range(n))])


def unknown_subjects(n):
    """Beside as many that are known."""
    return with_table(bodies(n), [
        HEADINGS, *([f"bb{i}", day(0), 100, 20, "s", ""] for i in range(n))])


def same_rows(n):
    return with_table(registry([body()]),
                      [HEADINGS, *[["b0", day(0), 100, 20, "s", ""]] * n])


# --- Two versions ---


def one_figure_changed(n):
    record = bodies(n)
    record["bodies"][-1]["observations"][-1]["women"] = 3
    return {"old.json": bodies(n), "indicators.json": record}


def all_bodies_changed(n):
    return {"old.json": bodies(n, women=3), "indicators.json": bodies(n)}


def all_observations_changed(n):
    return {"old.json": observations(n, women=3), "indicators.json": observations(n)}


def all_days_changed(n):
    record = observations(n)
    for index, seen in enumerate(record["bodies"][1]["observations"]):
        seen["asAt"] = day(20000 + index)
    return {"old.json": observations(n), "indicators.json": record}


def all_renamed(n):
    record = bodies(n)
    for renamed in record["bodies"][1:]:
        renamed["id"] += "-new"
    return {"old.json": bodies(n), "indicators.json": record}


def chain_renamed(n):
    """Of bodies each of which is part of the one before."""
    record = chain(n)
    for renamed in record["bodies"][1:]:
        renamed["id"] += "-new"
        if "partOf" in renamed:
            renamed["partOf"] += "-new"
    return {"old.json": chain(n), "indicators.json": record}


def sources_renamed(n):
    record = cited(n)
    for source, subject in zip(record["sources"][1:], record["bodies"][1:]):
        source["id"] += "-new"
        subject["observations"][0]["source"] += "-new"
    return {"old.json": cited(n), "indicators.json": record}


# --- Documents ---

SENTENCE = "The council has 12 members, of whom 5 are women. It heard {} speakers on peace.\n"


def _quoting(document, quotes):
    return {
        "document.txt": document,
        "indicators.json": registry(
            [body(0, [observation(i, source="d", members=12, women=5, quote=quote)
                      for i, quote in enumerate(quotes)])],
            [{"id": "d", "title": "Document", "file": "document.txt"}])}


def long_document(n):
    """With a quotation that it has, and one that it only nearly has."""
    return _quoting("".join(SENTENCE.format(i) for i in range(n)) + "At the end six rose.",
                    ["At the end six rose", "the council of elders has 12 members, 5 women, in it"])


def many_quotations(n):
    return _quoting(SENTENCE.format(1), ["12 members, of whom 5 are women"] * n)


def long_quotation(n):
    text = "".join(SENTENCE.format(i) for i in range(n))
    return _quoting(text, [text])
