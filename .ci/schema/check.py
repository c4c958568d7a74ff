"""Runs the JSON Schema, by Python's jsonschema, over the fixtures and over changes made to them.

Usage: check.py WPS-CLI [STRIDE]

The schema accepts every valid file, and of the invalid ones only those whose defect no schema can
express. Then a file that uses every key is changed in one place at a time: what the command calls
valid the schema accepts, and what breaks a rule of a single value the schema rejects. One change in
STRIDE is made: 7 without it, a number prime to that of the replacements, so that all of them come;
1 makes every change. Needs jsonschema.
"""

import copy
import itertools
import json
import pathlib
import re
import subprocess
import sys

from jsonschema import Draft202012Validator

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/WPSIndicatorsTests/Fixtures"

# What no schema can express, by the code of the diagnostic.
BEYOND_SCHEMA = {
    "after-reporting-period": "compares a time with another in the file",
    "byte-order-mark": "is no part of the text that a schema sees",
    "circular-reference": "follows references",
    "contradictory-counts": "is arithmetic over several counts",
    "dates-disagree": "works out the quarter of a day",
    "dates-reversed": "compares two dates",
    "duplicate-id": "compares a key across the records of lists",
    "duplicate-key": "is lost when the text is parsed",
    "duplicate-observation": "compares times across records",
    "measure-mismatch": "follows a reference",
    "missing-translation": "compares the languages of all names",
    "no-observations": "is a warning: a body may be new",
    "outside-life": "compares dates of several records",
    "parts-disagree": "compares figures of several records",
    "parts-exceed-whole": "compares figures of several records",
    "percent-as-fraction": "looks for the counts beside a percentage",
    "percent-mismatch": "is arithmetic over several figures",
    "placeholder": "is a warning: words of the starter file may be meant",
    "source-too-early": "compares dates of several records",
    "threshold-order": "compares exact fractions",
    "uncited-law": "is a warning: the law may be added later",
    "unknown-id": "follows a reference",
    "unused-source": "follows references",
    "unused-target": "follows references",
}

# Single files whose code a schema expresses otherwise.
FILES_BEYOND_SCHEMA = {
    "invalid-count-exponent": "JSON Schema calls 4e1 a whole number",
    "invalid-count-zero-decimals": "JSON Schema calls 40.0 a whole number",
    "invalid-percent-decimals": "decimals are lost when the text is parsed",
    "invalid-percent-exponent": "the spelling is lost when the text is parsed",
    "malformed-json-lone-surrogate": "Python's parser takes half a surrogate pair for a character",
}

# Files of the codes above that are rejected all the same: a schema, or a parser, sees their defect, or
# another beside it.
EXPRESSIBLE = {
    "byte-order-mark-utf-16",
    "duplicate-id-target-named-twice",
    "threshold-order-levels",
    "threshold-order-step-behind-unreadable",
    "unknown-id-about",
    "unknown-id-in-list",
    "unknown-id-level",
    "unknown-id-position",
}


def code_of(name, codes):
    """The code that a fixture's name begins with."""
    fitting = [c for c in codes if name == c or name.startswith(c + "-")]
    return max(fitting, key=len, default=None)


def parse(data):
    """The file as JSON; None where it is none."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except ValueError:
        return None


def check_fixtures(schema):
    """Every fixture; the numbers of accepted and rejected ones."""
    accepted, rejected, faults, excused = 0, 0, [], set()
    for file in sorted(FIXTURES.glob("valid/*.json")):
        errors = [e.message for e in schema.iter_errors(parse(file.read_bytes()))]
        faults += [f"{file.name} is valid, but: {message}" for message in errors]
        accepted += 1
    for file in sorted(FIXTURES.glob("invalid/*.json")):
        value = parse(file.read_bytes())
        accepts = value is not None and schema.is_valid(value)
        code = code_of(file.stem, BEYOND_SCHEMA)
        excuse = file.stem in FILES_BEYOND_SCHEMA or (code and file.stem not in EXPRESSIBLE)
        if accepts and not excuse:
            faults.append(f"{file.name} is invalid, but accepted")
        if not accepts and excuse:
            faults.append(f"{file.name} is excused, but rejected")
        excused |= {file.stem, code} if accepts else set()
        rejected += not accepts
    listed = set(BEYOND_SCHEMA) | set(FILES_BEYOND_SCHEMA)
    faults += [f"'{name}' is excused, but no file needs it" for name in sorted(listed - excused)]
    assert accepted > 3 and rejected > 60, "too few fixtures were found"
    assert not faults, "\n".join(faults)
    return accepted, rejected


def places(value, path=()):
    """The paths of all values in a document, but the whole."""
    items = value.items() if isinstance(value, dict) else enumerate(value) \
        if isinstance(value, list) else ()
    for key, element in items:
        yield (*path, key)
        yield from places(element, (*path, key))


REMOVED = object()
REPLACEMENTS = [
    REMOVED, None, True, "", " ", "x", "X_y", "30%", "130%", "1/0", "2016-Q3", "2016-Q5",
    "2016-13-01", "2016-02-30", -1, 0, 7, 1.5, 101, 10 ** 12 + 1, [], ["x"], ["x", "x"], {},
    {"en": "x"}, {"EN": "x"}, {"en": ""}, {"atLeast": 1}, {"atLeast": -1}, {"atMos": 1},
]


def changed(document, path, value):
    """The document with one value replaced or removed."""
    result = copy.deepcopy(document)
    owner = result
    for key in path[:-1]:
        owner = owner[key]
    if value is REMOVED:
        del owner[path[-1]]
    else:
        owner[path[-1]] = value
    return result


def check_changes(schema, tool, stride):
    """One change in so many to the file that uses every key; the number of changes."""
    document = parse((FIXTURES / "valid/every-key.json").read_bytes())
    faults, count = [], 0
    changes = itertools.product(places(document), REPLACEMENTS)
    for path, replacement in itertools.islice(changes, 0, None, stride):
        value = changed(document, path, replacement)
        text = json.dumps(value)
        run = subprocess.run(
            [tool, "validate", "-"], input=text.encode(), capture_output=True, timeout=20)
        codes = set(re.findall(r"error: .*\[([a-z-]+)\]$", run.stderr.decode(), re.MULTILINE))
        accepts = schema.is_valid(value)
        change = "/".join(map(str, path)) + " = " + (
            "nothing" if replacement is REMOVED else json.dumps(replacement))
        if run.returncode == 0 and not accepts:
            faults.append(f"{change}: valid, but rejected")
        if accepts and codes - set(BEYOND_SCHEMA):
            faults.append(f"{change}: {sorted(codes)}, but accepted")
        count += 1
    assert count > 1000, "too few changes were made"
    assert not faults, "\n".join(faults[:40]) + f"\n{len(faults)} in all"
    return count


def check_examples(schema):
    """Every example in the schema keeps to the rules of its key; the number of examples."""
    count, open_values = 0, [schema]
    while open_values:
        value = open_values.pop()
        open_values += value.values() if isinstance(value, dict) else value \
            if isinstance(value, list) else ()
        if isinstance(value, dict) and isinstance(value.get("examples"), list):
            rules = Draft202012Validator({"$defs": schema["$defs"], **value})
            for example in value["examples"]:
                rules.validate(example)
                count += 1
    assert count > 30, "too few examples were found"
    return count


def main(tool, stride="7"):
    schema = json.loads((ROOT / "schema/indicators.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(
        schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    shipped = json.loads((ROOT / "indicators.json").read_text(encoding="utf-8"))
    validator.validate(shipped)
    assert (ROOT / shipped["$schema"]).is_file(), "the shipped file names no schema that exists"
    print(f"schema: {check_examples(schema)} examples keep to it")
    accepted, rejected = check_fixtures(validator)
    print(f"schema: {accepted} valid files accepted, {rejected} invalid ones rejected")
    print(f"schema: {check_changes(validator, tool, int(stride))} changes agree with the command")


if __name__ == "__main__":
    main(*sys.argv[1:])
