#!/usr/bin/env python3
"""Uses the installed Python package: what it gives is what the command writes, byte for byte.

Usage: check.py COMMAND REGISTRY FIXTURES [CHECK …]   (with the Python that the wheel is installed in)
"""

import datetime
import decimal
import fractions
import json
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile
import threading

import pandas

import wpsindicators as wps

COMMAND, REGISTRY, FIXTURES = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
ENVIRONMENT = {"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
checks = 0


def expect(condition, *what):
    """Fails where a condition does not hold."""
    global checks
    checks += 1
    if not condition:
        sys.exit(f"python: {' '.join(map(str, what))}")


def command(*arguments, expected=(0,)):
    """What the command writes to standard output."""
    run = subprocess.run([COMMAND, *map(str, arguments)], capture_output=True, env=ENVIRONMENT)
    expect(run.returncode in expected, *arguments, run.stderr.decode())
    return run.stdout


def refused(error, work):
    """The error that some work raises."""
    try:
        work()
    except error as raised:
        expect(type(raised) is error or issubclass(error, ValueError), type(raised))
        return raised
    sys.exit(f"python: {error.__name__} was not raised")


def renders():
    """Fixtures, periods, formats, languages."""
    files = [REGISTRY, *sorted((FIXTURES / "valid").glob("*.json"))]
    for file in files:
        own = json.loads(command("scorecard", file, "--format", "json"))["period"]
        for period in [own, "2020-Q2"]:
            for language in ["en", "fr"]:
                for format in ["text", "brief", "html", "svg", "markdown", "csv", "json"]:
                    for detail in ["board", "full"]:
                        if detail == "full" and format in ("svg", "json"):
                            continue
                        options = ["--period", period, "--language", language, "--format", format]
                        options += ["--full"] if detail == "full" else []
                        expect(
                            command("scorecard", file, *options)
                            == wps.render(
                                file, period=period, language=language, format=format, detail=detail
                            ),
                            "another page:", file, *options,
                        )
        card = wps.scorecard(file, period="2020-Q2", language="fr")
        written = command("scorecard", file, "--format", "json", "--period", "2020-Q2", "--language", "fr")
        expect(card == json.loads(written), file)
        expect(wps.scorecard(file.read_bytes()) == wps.scorecard(str(file)), file)
        for format in ["series", "lists"]:
            options = ["--lists"] if format == "lists" else ["--format", "series"]
            expect(
                command("export", file, *options, "--language", "fr")
                == wps.export(file, format=format, language="fr"),
                file, format,
            )
        expect(command("export", file) == wps.export(file), file)


def problems():
    """What is wrong with a file is told with its place, in both languages."""
    for file in sorted((FIXTURES / "invalid").glob("*.json")):
        for language in ["en", "fr"]:
            told = wps.validate(file, language=language)
            written = json.loads(
                command("validate", file, "--format", "json", "--language", language, expected=(0, 1))
            )["problems"]
            expect([problem.message for problem in told] == [p["message"] for p in written], file)
            expect([problem.line for problem in told] == [p["line"] for p in written], file)
        if all(problem.severity == "warning" for problem in told):
            continue
        error = refused(wps.RegistryError, lambda: wps.scorecard(file))
        errors = [problem for problem in error.problems if problem.severity == "error"]
        expect(errors and errors[0].code in str(error), file)
    expect([p.severity for p in wps.validate(REGISTRY)].count("error") == 0)
    error = refused(ValueError, lambda: wps.scorecard(REGISTRY, period="2020-Q5"))
    expect("2020-Q5" in str(error), error)
    error = refused(ValueError, lambda: wps.frame(REGISTRY, subjects=["govenrment"]))
    expect("government" in str(error), error)
    refused(FileNotFoundError, lambda: wps.scorecard("nowhere.json"))


def frames():
    """Columns have types; what is not known is missing, and never 0."""
    frame = wps.frame(REGISTRY)
    card = wps.scorecard(REGISTRY)
    expect(len(frame) == len(card["assessments"]))
    for row, told in zip(frame.to_dict("records"), card["assessments"]):
        expect(row["subject"] == told["subject"] and row["verdict"] == told["verdict"], row)
        if "women" in told:
            for end in ["min", "max"]:
                number = (told["women"] or {}).get(end)
                given = row[f"women_{end}"]
                expect(pandas.isna(given) if number is None else given == number, row)
        least = (told.get("value") or {}).get("min")
        if isinstance(least, str):
            exact = fractions.Fraction(
                int(row["value_min_numerator"]), int(row["value_min_denominator"])
            )
            expect(exact == fractions.Fraction(least), row)
        if told["percent"] is None:
            expect(pandas.isna(row["percent"]), row)
        else:
            expect(row["percent"] == float(told["percent"]), row)
    types = frame.dtypes.astype(str)
    expect(types["women_min"] == types["needed"] == "Int64", types)
    expect(types["percent"] == "Float64" and types["verdict"] == "category", types)
    expect(types["observation_as_at"] == "datetime64[ns]", types)
    whole = wps.frame(REGISTRY, columns="all")
    expect(len(whole.columns) > 100 and not (whole.dtypes == object).any(), whole.dtypes)
    expect(list(wps.frame(REGISTRY, columns=["subject", "percent"]).columns) == ["subject", "percent"])

    series = wps.series(REGISTRY, "government", measure="womenShare")
    expect(series["date"].is_monotonic_increasing and len(series) > 5, series)
    expect(not series["alternate"].any())
    expect(len(wps.series(REGISTRY, "government", alternates=True)) > len(series))
    exact = series[series["percent"].notna()]
    for row in exact.to_dict("records"):
        share = fractions.Fraction(int(row["women_min"]), int(row["members_min"]))
        shown = fractions.Fraction(str(row["percent"]))
        expect(abs(share * 100 - shown) <= fractions.Fraction(1, 20), row)
    expect(set(series["measure"]) == {"womenShare"}, series)
    # What there is not is told, with what there is.
    for mistaken in [
        lambda: wps.series(REGISTRY, "government", measure="womanShare"),
        lambda: wps.series(REGISTRY, "govenrment"),
        lambda: wps.export(REGISTRY, format="series", groups=["g"]),
    ]:
        error = refused(ValueError, mistaken)
        expect(
            any(known in str(error) for known in ["womenShare", "government", "national-institutions"]),
            error,
        )
    expect(wps.series(REGISTRY, "government", measure="occupancy").empty)
    everything = wps.series(REGISTRY)
    expect(set(everything["subject"]) > {"cnt", "government"})


def changes():
    """What is recorded is what the command records, and nothing is written that should not be."""
    observation = {"asAt": "2026-12-01", "members": 133, "women": 40, "quote": "40"}
    source = {"id": "ipu-2026-12", "title": "IPU Parline, December 2026", "date": "2026-12-01"}
    with tempfile.TemporaryDirectory() as folder:
        mine, theirs = pathlib.Path(folder, "mine.json"), pathlib.Path(folder, "theirs.json")
        shutil.copy(REGISTRY, mine)
        shutil.copy(REGISTRY, theirs)
        mine.chmod(0o640)
        os.utime(mine, (1_000_000_000, 1_000_000_000))
        planned = wps.record(mine, "cnt", observation, source=source, write=False)
        expect(mine.read_bytes() == REGISTRY.read_bytes())
        recorded = wps.record(mine, "cnt", observation, source=source)
        command(
            "record", "cnt", "--as-at", "2026-12-01", "--members", "133", "--women", "40", "--quote",
            "40", "--new-source", source["id"], "--title", source["title"], "--date", source["date"],
            "--file", theirs,
        )
        expect(mine.read_bytes() == theirs.read_bytes() == recorded.registry == planned.registry)
        expect(stat.S_IMODE(mine.stat().st_mode) == 0o640)
        expect(mine.stat().st_mtime > 1_000_000_000, "the time of the change is the old one")
        expect('"id": "ipu-2026-12"' in recorded.diff and "cnt" in recorded.words, recorded)
        again = {**observation, "source": source["id"]}
        error = refused(wps.Refused, lambda: wps.record(mine, "cnt", again))
        expect(error.problems, error)
        refused(ValueError, lambda: wps.record(mine, "cnt", {**again, "wommen": 1}))
        more = wps.record(mine, "cnt", {**again, "women": 41}, replace=True)
        expect('"women": 41' in more.diff, more.diff)
        for draft, path in [
            ({"observation": {**observation, "women": 41}, "remove": True}, "observation.members"),
            ({"observation": observation, "replace": True, "without": ["women"]}, "without[0]"),
        ]:
            error = refused(ValueError, lambda: wps.record(mine, "cnt", **draft))
            expect(error.problems[0].path == path, error)
        wps.record(mine, "cnt", {"asAt": "2026-12-01"}, remove=True, with_source=True)
        expect(mine.read_bytes() == REGISTRY.read_bytes())
        # A zero at the end says how exactly a source counts.
        percent = {
            "asAt": "2022-12-02", "reportedPercent": decimal.Decimal("20.50"), "source": "ipu-monthly",
        }  # fmt: skip
        expect('"reportedPercent": 20.50' in wps.record(mine.read_bytes(), "cvjr", percent).diff)
        table = wps.export(mine)
        expect(wps.take_over(mine, table).registry == REGISTRY.read_bytes())
        other = table.replace(b"cnt,", b"cmt,")
        refused(wps.Refused, lambda: wps.take_over(mine, other))
        expect(mine.read_bytes() == REGISTRY.read_bytes())
        # Ten at once wait for each other, and none of the figures is lost.
        days = [datetime.date(2026, 12, 1 + day).isoformat() for day in range(10)]
        writers = [
            threading.Thread(
                target=wps.record, args=(mine, "cnt", {**observation, "asAt": day, "source": "ipu-monthly"})
            )
            for day in days
        ]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        expect(all(f'"{day}"' in mine.read_text("utf-8") for day in days))
        expect(sorted(os.listdir(folder)) == ["mine.json", "theirs.json"], os.listdir(folder))
        told = wps.diff(REGISTRY, mine, language="fr")
        expect(told.encode() == command("diff", REGISTRY, mine, "--language", "fr"), told)


def suppositions():
    """What if, and what is proven."""
    told = wps.what_if(REGISTRY, "cnt", women=2, men=1, next=5)
    written = command(
        "what-if", "cnt", REGISTRY, "--women", "2", "--men", "1", "--next", "5", "--format", "json"
    )
    expect(told == json.loads(written), told)
    error = refused(wps.Refused, lambda: wps.what_if(REGISTRY, "cnt", women=-200))
    expect("32" in str(error), error)
    error = refused(ValueError, lambda: wps.what_if(REGISTRY, "cnt", next=1001))
    expect("1 to 1000" in str(error) and error.problems[0].path == "next", error)
    expect(
        wps.verify(REGISTRY) == json.loads(command("verify", REGISTRY, "--format", "json", expected=(0, 1))),
    )
    refused(FileNotFoundError, lambda: wps.verify(REGISTRY, "nowhere"))
    with tempfile.TemporaryDirectory() as folder:
        # A copy that a source names is looked for beside the registry.
        registry = json.loads((FIXTURES / "valid" / "minimal.json").read_text("utf-8"))
        registry["sources"][0]["file"] = "copy.txt"
        file = pathlib.Path(folder, "named.json")
        file.write_text(json.dumps(registry), "utf-8")
        pathlib.Path(folder, "copy.txt").write_text("Nothing of it.", "utf-8")
        written = command("verify", file, "--format", "json", expected=(0, 1))
        expect(wps.verify(file) == json.loads(written), written)
        pathlib.Path(folder, "S-2020-1281.md").write_text("The Government has four women of 25.\n", "utf-8")
        proof = wps.verify(REGISTRY, folder)
        expect(proof == wps.verify(REGISTRY, {"S-2020-1281.md": b"The Government has four women of 25.\n"}))


def worklists():
    """What is to be looked for, and how a verdict was reached."""
    for file in [REGISTRY, *sorted((FIXTURES / "valid").glob("*.json"))]:
        for language in ["en", "fr"]:
            written = command("quarter", file, "--format", "json", "--language", language)
            expect(wps.worklist(file, language=language) == json.loads(written), file)
    for language in ["en", "fr"]:
        for options, words in [({}, []), ({"period": "2020-Q2"}, ["--period", "2020-Q2"])]:
            written = command(
                "explain", "cnt", "--file", REGISTRY, "--language", language, *words).decode()
            expect(wps.explain(REGISTRY, "cnt", language=language, **options) == written, written)
        written = command("explain", "unknown-key", "--language", language).decode()
        expect(wps.explain_code("unknown-key", language=language) == written, written)
    error = refused(ValueError, lambda: wps.explain(REGISTRY, "govenrment"))
    expect(error.problems[0].path == "subject", error)
    refused(ValueError, lambda: wps.explain_code("unknown-kee"))
    faulty = FIXTURES / "invalid" / "dates-reversed.json"
    refused(wps.RegistryError, lambda: wps.worklist(faulty))


def threads():
    """Ten threads at once say what one says."""
    expected = wps.render(REGISTRY, format="html", language="fr")
    answers = []

    def work():
        answers.extend(wps.render(REGISTRY, format="html", language="fr") for _ in range(10))

    workers = [threading.Thread(target=work) for _ in range(10)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    expect(len(answers) == 100 and set(answers) == {expected})


expect(wps.__version__ == command("--version").decode().split()[1], wps.__version__)
expect(wps.abi_version() == 1)
for check in [renders, problems, frames, changes, suppositions, worklists, threads]:
    if check.__name__ in sys.argv[4:] or not sys.argv[4:]:
        check()
print(f"python: {checks} checks of the package agree with the command")
