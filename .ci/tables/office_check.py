"""Takes the table of observations through LibreOffice and back: CSV, XLSX, CSV.

Usage: office_check.py WPS-CLI REGISTRY

What `export` writes and `import` reads must survive a spreadsheet: an import of what comes back
changes nothing, save that it says of zeros and bounds which the spreadsheet took away that they
stay. Where the encoding lacks the sign of a bound, the cell is refused. Needs soffice (LibreOffice Calc).
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# What a spreadsheet may do, and the import must notice.
NOTICES = {"percent-decimals", "bound-lost"}
# Commas, quotes around text alone, UTF-8; and what French and Windows make of it.
FILTERS = {
    "UTF-8, commas": "44,34,76,1",
    "UTF-8, semicolons": "59,34,76,1",
    "Windows-1252, semicolons": "59,34,1,1",
}


def convert(folder, path, form, outcome):
    """Converts a file with LibreOffice; the path of what came of it."""
    # Tables are UTF-8 with commas, which a program without a window does not ask for.
    reading = ["--infilter=CSV:44,34,76,1"] if path.suffix == ".csv" else []
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
         *reading, "--convert-to", form, "--outdir", str(outcome), str(path)],
        check=True, capture_output=True, timeout=180)
    return outcome / (path.stem + "." + form.partition(":")[0])


def registry_with_every_bound():
    """A small registry with each spelling of a count, and texts that spreadsheets change."""
    counts = [{"atLeast": 2001}, {"atMost": 5}, {"atLeast": 1, "atMost": 5}, 40, 0]
    texts = ["1/2", "=2+2", "+33", "-", "May 2016", 'say "no"', "a; b, c", "ligne 1\nligne 2",
             "12.70", "007", "vrai", "≥ 5", "'quoted'"]
    values = [{"asAt": f"2025-{month:02}-28", "value": count, "source": "s-1", "quote": text}
              for month, (count, text) in enumerate(zip(counts + counts + counts, texts), 1)
              if month <= 12]
    shares = [{"asAt": f"2025-{month:02}-28", "reportedPercent": percent, "source": ["s-1", "s-2"],
               "members": 147}
              for month, percent in enumerate([27, 27.2, 30.5, 12.25], 1)]
    return {
        "formatVersion": 1, "title": "Tables", "reportingPeriod": "2025-Q4",
        "sources": [{"id": "s-1", "title": "1"}, {"id": "s-2", "title": "2"}], "targets": [],
        "bodies": [{"id": "assemblee-1", "name": "Assemblée", "kind": "legislature", "targets": [],
                    "observations": shares}],
        "indicators": [{"id": "count-2025", "name": "=count", "kind": "count", "targets": [],
                        "observations": values}],
    }


def check(tool, folder, registry):
    """Takes a registry's table there and back; how many rows came back each time."""
    table = folder / "observations.csv"
    subprocess.run([tool, "export", str(registry), "--output", str(table)], check=True,
                   capture_output=True)
    # A table opened in a spreadsheet is split at commas, read as UTF-8, numbers and dates found.
    book = convert(folder, table, "xlsx", folder / "book")
    before, counts = registry.read_bytes(), []
    for name, options in FILTERS.items():
        back = convert(
            folder, book, f"csv:Text - txt - csv (StarCalc):{options}", folder / "back")
        run = subprocess.run(
            [tool, "import", str(back), "--into", str(registry), "--encoding",
             "windows-1252" if name.startswith("Windows") else "utf-8"],
            capture_output=True, text=True)
        codes = set(re.findall(r"warning: .*\[([a-z-]+)\]", run.stderr))
        if name.startswith("Windows"):
            # It has no ≥, so that LibreOffice writes a question mark: nobody may guess what it was.
            assert run.returncode == 1 and registry.read_bytes() == before, (name, run.stderr)
            assert re.findall(r"= help: (a sign was lost here: write ≥2001)", run.stderr)
            assert re.search(r": [0-9]+ errors?; nothing", run.stderr), (name, run.stderr)
            continue
        assert run.returncode == 0, (name, run.stderr)
        assert codes <= NOTICES, (name, run.stderr)
        assert run.stdout.startswith("nothing to change"), (name, run.stdout)
        assert registry.read_bytes() == before, name
        counts.append(int(re.search(r"(\d+) as in the file", run.stdout)[1]))
    return counts


def main(tool, shipped):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        made = folder / "made.json"
        made.write_text(json.dumps(registry_with_every_bound(), ensure_ascii=False), "utf-8")
        copy = folder / "indicators.json"
        shutil.copyfile(shipped, copy)
        copy.chmod(0o600)
        for registry in (made, copy):
            counts = check(tool, folder, registry)
            assert len(set(counts)) == 1 and counts[0] > 10, counts
            print(f"tables: {counts[0]} observations of {registry.name} came back from a "
                  f"spreadsheet in {len(counts)} forms")


if __name__ == "__main__":
    main(*sys.argv[1:])
