"""Reads CSV and Markdown scorecards of random registries with other parsers than the tests'.

Usage: check.py WPS-CLI RANDOM-REGISTRY [FIRST-SEED [COUNT]]

Every figure must be the JSON's, in both languages, and no hostile name may leave its cell. The
table of observations must say what the registry says, and come back from another program's hands.
A failure names the seed that repeats it. Needs markdown-it-py.
"""

import json
import random
import subprocess
import sys

import csv_check
import exchange_check
import markdown_check


def scorecard(tool, registry, period, language, form, *detail):
    """The bytes of a scorecard; None if the registry has errors."""
    run = subprocess.run(
        [tool, "scorecard", "-", "--period", period, "--language", language, "--format", form,
         *detail],
        input=registry, capture_output=True, timeout=20)
    assert run.returncode in (0, 1), run.stderr.decode()
    return run.stdout if run.returncode == 0 else None


def of_figures(registry):
    """The registry without positions, lists and ratings, whose rows and tables in Markdown are other
    than one row an assessment; the tests hold those against what was recorded."""
    record = json.loads(registry)
    kinds = ("heldByWoman", "placement", "level")
    gone = {target["id"] for target in record["targets"] if target["measure"] in kinds}
    record["targets"] = [t for t in record["targets"] if t["id"] not in gone]
    record.pop("lists", None)
    record.pop("scales", None)
    record["indicators"] = [i for i in record.get("indicators", []) if i["kind"] != "level"]
    for body in record["bodies"]:
        body.pop("positions", None)
        for observation in body["observations"]:
            observation.pop("holders", None)
        # What gave holders alone gives nothing now.
        body["observations"] = [o for o in body["observations"] if gives_something(o)]
    for subject in record["bodies"] + record["indicators"]:
        subject["targets"] = [target for target in subject["targets"] if target not in gone]
        # An action stands a second time under what it is about.
        subject.pop("about", None)
    return json.dumps(record).encode()


def gives_something(observation):
    return bool(set(observation) - {"period", "asAt", "source", "locator", "flag", "alternate"})


def check(tool, maker, seed, labels):
    """Checks one registry; the number of figures compared in each table, or None."""
    generator = random.Random(seed)
    registry = subprocess.run([maker, str(seed)], capture_output=True, check=True).stdout
    period = f"{generator.randint(2016, 2023)}-Q{generator.randint(1, 4)}"
    cells, figures, exact = 0, 0, []
    kinds = {body["id"]: body["kind"] for body in json.loads(registry)["bodies"]}
    for language in ("en", "fr"):
        data = scorecard(tool, registry, period, language, "json")
        if data is None:
            return None
        card = json.loads(data)
        compared, rows = csv_check.check(
            scorecard(tool, registry, period, language, "csv", "--full"), card)
        cells += csv_check.check_short(scorecard(tool, registry, period, language, "csv"), card)
        cells += compared
        exact.append([list(csv_check.exact_cells(row, period)) for row in card["assessments"]])
        exact[-1] = [[row[c] for c in columns] for row, columns in zip(rows, exact[-1])]
        plain = of_figures(registry)
        card = json.loads(scorecard(tool, plain, period, language, "json"))
        figures += markdown_check.check(
            scorecard(tool, plain, period, language, "markdown", "--full"), card, kinds, language,
            labels.setdefault(language, {}))
    assert exact[0] == exact[1], "the languages differ in figures"
    return cells, figures, exchange_check.check(tool, registry, generator)


def main(tool, maker, first="1", count="60"):
    labels, valid, cells, figures, exchanged = {}, 0, 0, 0, 0
    seeds = range(int(first), int(first) + int(count))
    for seed in seeds:
        try:
            compared = check(tool, maker, seed, labels)
        except Exception:
            print(f"tables: seed {seed}", file=sys.stderr)
            raise
        if compared:
            valid, cells, figures = valid + 1, cells + compared[0], figures + compared[1]
            exchanged += compared[2]
    print(f"{valid} of {len(seeds)} registries, {cells} cells and {figures} figures compared, "
          f"{exchanged} cells of observations exchanged")
    assert valid == len(seeds), "a registry is not valid"
    assert cells >= 100 * valid and figures >= 10 * valid, "too little was compared"
    assert exchanged >= 50 * valid, "too little was exchanged"
    for language, words in labels.items():
        assert len(set(words.values())) == len(words) >= 6, f"verdicts in {language}: {words}"


main(*sys.argv[1:])
