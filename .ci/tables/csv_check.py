"""Compares a CSV scorecard, as Python's reader takes it, with the JSON."""

import csv
import io
import re

from cleaning import cleaned

SIGNS = r"=+\-@\uFF1D\uFF0B\uFF0D\uFF20"
INVISIBLE = r"[\s\u200C\u200D\"]*"
NUMERIC = r"[\d \-/.,:%eE+()$€£¥]*"
LIKE_A_NUMBER = re.compile(rf"'*{NUMERIC}\d{NUMERIC}", re.ASCII)
LIKE_A_DATE = re.compile(
    r"(?=.*\d)[\d \-/.,]*(january|janvier|may|mai|november|novembre)[\d \-/.,]*",
    re.ASCII | re.IGNORECASE)
CODES = {
    "subject": "subject", "subject_kind": "subjectKind", "group": "group", "target": "target",
    "measure": "measure", "basis": "basis", "verdict": "verdict", "reason": "reason",
    "rating": "rating", "status": "status", "percent": "percent", "needed": "needed",
    "shortfall": "shortfall", "women_short": "womenShort", "men_short": "menShort",
}
OBSERVATION = {"period": "period", "as_at": "asAt", "age_in_quarters": "ageInQuarters",
               "flag": "flag"}
TREND = {"direction": "direction", "since": "since", "women": "women", "members": "members",
         "count": "count", "percentage_points": "percentagePoints", "basis": "basis",
         "sex": "sex", "men": "men"}


def shown(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def fraction(value):
    """The numerator and the denominator of a share, or of a whole number."""
    parts = shown(value).split("/")
    return parts if len(parts) == 2 else [parts[0], "1" if parts[0] else ""]


def exact_cells(row, period):
    """The codes and the figures of an assessment, by the names of their columns."""
    cells = {"period": period, "flags": " ".join(row["flags"]),
             "alternates": str(len(row["alternates"]))}
    for column, key in CODES.items():
        cells[column] = shown(row.get(key))
    for prefix, key in [("observation_", "observation"), ("unmeasured_", "unmeasured")]:
        observation = row[key] or {}
        for column, member in OBSERVATION.items():
            bare = prefix == "observation_" and column == "age_in_quarters"
            cells[column if bare else prefix + column] = shown(observation.get(member))
        name = "sources" if prefix == "observation_" else prefix + "sources"
        cells[name] = " ".join(observation.get("sources", []))
    for count in ["women", "members", "seats", "vacant", "part", "whole"]:
        for end in ["min", "max"]:
            cells[f"{count}_{end}"] = shown((row.get(count) or {}).get(end))
    value = row["value"]
    for end in ["min", "max"]:
        top, bottom = fraction((value or {}).get(end))
        cells[f"value_{end}_numerator"], cells[f"value_{end}_denominator"] = top, bottom
        cells[f"value_{end}_excluded"] = shown(
            None if value is None else value.get(f"{end}Excluded", False))
    routes = row["routes"] or {}
    for key in ["replacement", "enlargement"]:
        cells[key] = shown(routes.get(key))
    for key in ["vacant", "women", "sufficient"]:
        cells[f"vacancies_{key}"] = shown((routes.get("vacancies") or {}).get(key))
    for column, key in TREND.items():
        cells[f"trend_{column}"] = shown(row["trend"][key])
    for key in ["status", "baseline", "reaches"]:
        cells[f"pace_{key}"] = shown((row["pace"] or {}).get(key))
    return cells


def text_cells(row, card):
    """The words of the file, by the names of their columns."""
    groups = {group["id"]: group["name"] for group in card["groups"]}
    targets = {target["id"]: target["name"] for target in card["targets"]}
    observation, unmeasured = row["observation"] or {}, row["unmeasured"] or {}
    return {
        "name": row["name"], "unit": row["unit"], "note": row["note"],
        "group_name": groups.get(row["group"]), "target_name": targets.get(row["target"]),
        "locator": observation.get("locator"), "quote": observation.get("quote"),
        "observation_note": observation.get("note"), "unmeasured_note": unmeasured.get("note"),
        "unmeasured_locator": unmeasured.get("locator"),
        "unmeasured_quote": unmeasured.get("quote"),
    }


def unguarded(text):
    """The text without one apostrophe before each formula, which keeps it from being taken for one."""
    return re.sub(rf"(^|;)({INVISIBLE})'(?='*[{SIGNS}])", r"\1\2", text)


def required(value):
    """The numerator and the denominator of a threshold as a file writes it, in any terms."""
    text = shown(value)
    if text.endswith("%"):
        whole, _, decimals = text[:-1].partition(".")
        return int(whole + decimals), 100 * 10 ** len(decimals)
    return [int(part) for part in fraction(value)]


def check_no_formula(text):
    """No cell begins a formula, whether a spreadsheet takes commas or semicolons for its own."""
    for separator in ",;":
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            for cell in record:
                is_number = re.fullmatch(r"-?\d+(\.\d+)?", cell)
                begins = re.match(rf"{INVISIBLE}[{SIGNS}]", cell)
                assert is_number or not begins, f"a formula: {cell!r}"


def records_of(data):
    """The text of a file, and its records: a heading and rows that are whole."""
    text = data.decode("utf-8-sig")
    assert data.startswith(b"\xEF\xBB\xBF"), "no byte order mark"
    assert text.endswith("\r\n") and text.count("\n") == text.count("\r\n") == text.count("\r")
    records = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len(set(records[0])) == len(records[0])
    assert all(len(record) == len(records[0]) for record in records), "rows of different lengths"
    return text, records


def check_short(data, card):
    """Compares the table for people with the JSON, by the places of its columns, since their names
    are of a language; the number of figures compared."""
    text, (header, *rows) = records_of(data)
    assert len(header) == 14, header
    assert len(rows) == len(card["assessments"]), "rows are not assessments"
    compared = 0
    for row, assessment in zip(rows, card["assessments"]):
        for cell, key in zip(row[7:9], ["women", "members"]):
            count = assessment.get(key) or {}
            is_exact = count.get("min") is not None and count.get("min") == count.get("max")
            # What follows from a published percentage is not what a source says, and says so.
            if is_exact and f"derived{key.capitalize()}" in assessment["flags"]:
                number, mark = cell.split("(")
                assert mark in ("derived)", "calcul)"), (key, cell)
                assert re.sub(r"\D", "", number) == str(count["min"]), (key, cell, count)
                compared += 1
                continue
            assert not is_exact or cell == str(count["min"]), (key, cell, count)
            assert is_exact or not re.fullmatch(r"\d+", cell), (key, cell, count)
            compared += is_exact
        if re.fullmatch(r"[\d.]+", row[9]):
            ends = [fraction(assessment["value"][end]) for end in ("min", "max")]
            low, high = (100 * int(top) / int(bottom) for top, bottom in ends)
            assert low - 0.051 < float(row[9]) < high + 0.051, (row[9], assessment["value"])
            compared += 1
        observation = assessment["observation"] or {}
        date = observation.get("asAt") or observation.get("period")
        assert row[11:13] == [shown(date), shown(observation.get("ageInQuarters"))], row
    check_no_formula(text)
    return compared


def check(data, card):
    """Compares a file with the JSON; the number of figures compared, and the rows."""
    text, (header, *body) = records_of(data)
    assert len(body) == len(card["assessments"]), "rows are not assessments"
    rows = [dict(zip(header, record)) for record in body]
    compared = 0
    for row, assessment in zip(rows, card["assessments"]):
        for column, expected in exact_cells(assessment, card["period"]).items():
            assert row[column] == expected, (column, row[column], expected)
            compared += expected != ""
        for column, words in text_cells(assessment, card).items():
            expected = cleaned(words or "")
            if LIKE_A_NUMBER.fullmatch(expected) or LIKE_A_DATE.fullmatch(expected):
                assert row[column] == "'" + expected, (column, row[column], words)
            else:
                assert unguarded(row[column]) == expected, (column, row[column], words)
        if assessment["measure"] == "level":
            assert row["required_level"] == shown(assessment["required"]), row["required_level"]
            assert row["required_numerator"] == row["required_denominator"] == ""
        elif assessment["required"] is not None:
            top, bottom = required(assessment["required"])
            found = int(row["required_numerator"]), int(row["required_denominator"])
            assert found[0] * bottom == found[1] * top, (found, assessment["required"])
        else:
            assert row["required_numerator"] == row["required_denominator"] == ""
    check_no_formula(text)
    return compared, rows
