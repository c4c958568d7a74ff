"""Holds the table of observations, and what an import makes of it, against the registry's JSON."""

import collections
import csv
import io
import json
import os
import subprocess
import tempfile

COUNTS = ["seats", "members", "vacant", "women", "men", "other", "unspecified", "part", "whole", "value"]
WORDS = ["reportedTrend", "status", "flag", "order", "level"]
TEXTS = ["locator", "quote", "note", "justification"]
NOTES = ["changed", "=2+2", "1/2", "May 2016", "a;b", 'q"q', "x\ny", "é", "{en}"]


def spelt(count):
    """A count as the table has it."""
    if not isinstance(count, dict):
        return str(count)
    least, most = count.get("atLeast", 0), count.get("atMost")
    if least == most:
        return str(least)
    if most is None:
        return f"≥{least}"
    return f"≤{most}" if least == 0 else f"{least}..{most}"


def subjects(registry):
    """All that observations are of, in the order of the table."""
    return registry["bodies"] + registry.get("lists", []) + registry.get("indicators", [])


def cells(observation):
    """What the table must say of an observation, texts apart."""
    sources = observation["source"]
    day, period = observation.get("asAt", ""), observation.get("period", "")
    # A day says its quarter; a period of another length says more.
    quarter = f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}" if day else None
    row = {"asAt": day,
           "period": "" if period == quarter else period,
           "source": sources if isinstance(sources, str) else ", ".join(sources),
           "reportedPercent": observation.get("reportedPercent", ""),
           "alternate": "true" if observation.get("alternate") else ""}
    for key in WORDS:
        row[key] = observation.get(key, "")
    for position, holder in observation.get("holders", {}).items():
        row[f"holders.{position}"] = holder
    for key in COUNTS:
        row[key] = spelt(observation[key]) if key in observation else ""
        # Leaving these out says the same.
        if row[key] == ("0" if key in ("other", "unspecified") else "≥0") and key != "value":
            row[key] = ""
    return row


def texts(observation):
    """The texts of an observation by column."""
    found = {}
    for key in TEXTS:
        value = observation.get(key, {})
        for language, text in ([("", value)] if isinstance(value, str) else value.items()):
            found[f"{key}.{language}" if language else key] = text
    return found


def compare(rows, registry):
    """Compares the table with the registry; the number of cells compared."""
    wanted = [(subject, observation) for subject in subjects(registry)
              for observation in subject["observations"]]
    assert len(rows) == len(wanted)
    for row, (subject, observation) in zip(rows, wanted):
        name = subject["name"]
        assert row["subject"] == subject["id"]
        for column, cell in cells(observation).items():
            assert row[column] == str(cell), (column, row[column], cell)
        told = texts(observation) | {"name": name if isinstance(name, str) else name["fr"]}
        for column, cell in row.items():
            if column.partition(".")[0] in TEXTS + ["name"]:
                # Apostrophes keep spreadsheets from converting; that they come off the import shows.
                assert cell.replace("'", "") == told.get(column, "").replace("'", ""), column
    return sum(cell != "" for row in rows for cell in row.values())


def place(row):
    """What tells by itself which observation a row is about."""
    return (row["subject"], row["asAt"], row["period"], row["alternate"],
            frozenset(row["source"].split(", ")))


def import_table(tool, path, rows, columns, dialect):
    """Writes a table as another program would, and imports it."""
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, columns, **dialect)
    writer.writeheader()
    writer.writerows(rows)
    run = subprocess.run([tool, "import", "-", "--into", path], input=table.getvalue().encode(),
                         capture_output=True, timeout=20)
    assert run.returncode == 0, run.stderr.decode()


def check(tool, data, generator):
    """Exports a registry, imports the table again, and then with changes; the cells compared."""
    registry = json.loads(data, parse_float=str)
    table = subprocess.run([tool, "export", "-", "--language", "fr"], input=data,
                           capture_output=True, check=True, timeout=20).stdout
    reader = csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline=""), strict=True)
    rows, columns = list(reader), reader.fieldnames
    compared = compare(rows, registry)
    # Python quotes a cell for the line ends in it only if its own lines end in both.
    ending = generator.choice(["\r\n", "\n", "\r"])
    dialect = {"delimiter": generator.choice(",;\t"), "lineterminator": ending,
               "quoting": csv.QUOTE_MINIMAL if ending == "\r\n" else csv.QUOTE_ALL}
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "indicators.json")
        with open(path, "wb") as file:
            file.write(data)
        shuffled = generator.sample(rows, len(rows))
        import_table(tool, path, shuffled, generator.sample(columns, len(columns)), dialect)
        with open(path, "rb") as file:
            assert file.read() == data, "a table that says the same changed the file"

        # Another note and flag for some, in the table and in the JSON. Which of two alternates of
        # one time and source is meant only a whole table tells.
        places = iter(rows)
        alike = collections.Counter(map(place, rows))
        changed = []
        for subject in subjects(registry):
            for observation in subject["observations"]:
                row = next(places)
                if generator.random() < 0.3 and alike[place(row)] == 1:
                    for column in list(row):
                        if column.startswith("note"):
                            row[column] = ""
                    observation["note"] = row["note"] = generator.choice(NOTES)
                    if "order" not in observation:
                        observation["flag"] = row["flag"] = "revised"
                    changed.append(row)
        import_table(tool, path, changed, columns + ["note"] * ("note" not in columns), dialect)
        with open(path, "rb") as file:
            assert json.loads(file.read(), parse_float=str) == registry, "another change was made"
    return compared + check_lists(tool, data)


def check_lists(tool, data):
    """Takes the candidate lists out of a registry, and in again by their table; the cells."""
    registry = json.loads(data, parse_float=str)
    table = subprocess.run([tool, "export", "-", "--lists"], input=data, capture_output=True,
                           check=True, timeout=20).stdout
    rows = list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline=""), strict=True))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "indicators.json")
        bare = json.loads(data)
        lists = bare.pop("lists", [])
        assert len(rows) == sum(max(1, len(known["observations"])) for known in lists)
        known = {subject["id"] for subject in subjects(bare)}
        for indicator in bare.get("indicators", []):
            if indicator.get("about", next(iter(known))) not in known:
                del indicator["about"]
        with open(path, "w") as file:
            json.dump(bare, file, indent=2)
        subprocess.run([tool, "import", "-", "--into", path], input=table, capture_output=True,
                       check=True, timeout=20)
        with open(path) as file:
            found = json.load(file).get("lists", [])
        for subject in lists + found:
            subject["observations"].sort(key=lambda told: json.dumps(told, sort_keys=True))
        assert [cited(known) for known in found] == [cited(known) for known in lists]
    return sum(cell != "" for row in rows for cell in row.values())


def cited(subject):
    """A list whose observations have their sources as a list."""
    for observation in subject["observations"]:
        source = observation["source"]
        observation["source"] = [source] if isinstance(source, str) else source
        if observation.get("alternate") is False:
            del observation["alternate"]
    return subject
