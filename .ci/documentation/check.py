"""Makes the documentation of both modules, and compares what is public with the listing of it.

Usage: check.py [--record]

docc takes every comment, article and link without a warning; the landing page names every public
type; and docs/public-interface.txt lists every public symbol with its declaration, so that the
interface changes on purpose alone. --record writes that listing anew.

Needs the programs of the Swift toolchain: swift, swift-symbolgraph-extract, docc.
"""

import collections
import difflib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "Sources/WPSIndicators/WPSIndicators.docc"
LISTING = ROOT / "docs/public-interface.txt"
MODULES = ["WPSIndicators", "WPSIndicatorsFiles"]

# What the compiler gives every type unless it is told otherwise.
IMPLIED = {"Copyable", "Escapable", "SendableMetatype"}


def run(*command):
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def extract(folder):
    """The symbol graphs of the modules, as they are now, in a folder."""
    run("swift", "build", "--quiet", "--target", MODULES[-1])
    products = pathlib.Path(run("swift", "build", "--show-bin-path").strip())
    target = json.loads(run("swift", "-print-target-info"))["target"]["triple"]
    graphs = {}
    for module in MODULES:
        run("swift-symbolgraph-extract", "-module-name", module, "-I", products / "Modules",
            "-I", ROOT / "Sources/CExtendedAttributes", "-target", target,
            "-minimum-access-level", "public", "-output-dir", folder)
        graphs[module] = json.loads((folder / f"{module}.symbols.json").read_text())
        assert len(graphs[module]["symbols"]) > 10, f"{module} has hardly a public symbol"
    return graphs


def document(graphs, symbols, archive):
    """Makes the documentation, and looks in it for types that no section of a page names."""
    made = subprocess.run(
        ["docc", "convert", CATALOGUE, "--additional-symbol-graph-dir", symbols,
         "--fallback-display-name", "WPSIndicators", "--fallback-bundle-identifier", "WPSIndicators",
         "--warnings-as-errors", "--output-path", archive],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if made.returncode != 0:
        sys.exit(f"{made.stdout}docc does not take the documentation: see above")
    missing = []
    for module, graph in graphs.items():
        page = json.loads((archive / f"data/documentation/{module.lower()}.json").read_text())
        named = {
            page["references"][identifier]["url"]
            for section in page.get("topicSections", []) if not section.get("generated")
            for identifier in section["identifiers"]
        }
        for symbol in graph["symbols"]:
            name = "/".join(symbol["pathComponents"])
            url = f"/documentation/{module}/{name}".lower()
            if len(symbol["pathComponents"]) == 1 and url not in named:
                missing.append(f"{module}/{name}")
    if missing:
        sys.exit(
            f"the landing pages in {CATALOGUE.relative_to(ROOT)} name nowhere, under their Topics: "
            + ", ".join(sorted(missing)))


def listing(graphs):
    """A line for each public symbol: module, name, declaration, and what a type conforms to."""
    lines = []
    for module, graph in graphs.items():
        names = {each["identifier"]["precise"]: each["names"]["title"] for each in graph["symbols"]}
        conformances = collections.defaultdict(set)
        for relation in graph["relationships"]:
            if relation["kind"] == "conformsTo":
                protocol = relation.get("targetFallback") or names[relation["target"]]
                conformances[relation["source"]].add(protocol.split(".")[-1])
        for symbol in graph["symbols"]:
            if "::SYNTHESIZED::" in symbol["identifier"]["precise"]:
                continue
            words = "".join(each["spelling"] for each in symbol["declarationFragments"])
            declaration = re.sub(r"\s+", " ", words).strip()
            protocols = ", ".join(sorted(conformances[symbol["identifier"]["precise"]] - IMPLIED))
            lines.append(
                f"{module}.{'.'.join(symbol['pathComponents'])}: {declaration}"
                + (f" // {protocols}" if protocols else ""))
    return "".join(f"{line}\n" for line in sorted(lines))


def compare(current, records):
    """Holds the listing against the one that is kept."""
    if records:
        LISTING.write_text(current)
        return
    kept = LISTING.read_text() if LISTING.exists() else ""
    if current == kept:
        return
    name = LISTING.relative_to(ROOT)
    sys.stdout.writelines(difflib.unified_diff(
        kept.splitlines(keepends=True), current.splitlines(keepends=True), f"{name}", "now", n=0))
    sys.exit(
        f"what is public is not what {name} lists. If that is meant, run "
        "'python3 .ci/documentation/check.py --record' and commit the listing with the change; "
        "else give back what is gone, and make internal or package what nobody outside needs.")


def main():
    if sys.argv[1:] not in ([], ["--record"]):
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        symbols = pathlib.Path(folder) / "symbols"
        symbols.mkdir()
        graphs = extract(symbols)
        document(graphs, symbols, pathlib.Path(folder) / "archive")
    current = listing(graphs)
    compare(current, records=bool(sys.argv[1:]))
    print(f"documented: {current.count(chr(10))} public symbols")


main()
