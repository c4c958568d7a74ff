"""Runs the example that plots a series: it draws every figure that a source publishes, as counts or as a
percentage alone, and the threshold that the body's target has.

Usage: plot_check.py REGISTRY   (with the Python that the wheel and matplotlib are installed in)
"""

import json
import pathlib
import runpy
import sys
import tempfile

EXAMPLE = pathlib.Path(__file__).resolve().parents[2] / "Examples/Python/plot_series.py"
REGISTRY = pathlib.Path(sys.argv[1])
folder = pathlib.Path(tempfile.mkdtemp())


def drawn(registry, body):
    """The figures and the threshold of a plot."""
    picture = folder / "plot.svg"
    sys.argv = [str(EXAMPLE), str(registry), body, str(picture)]
    figures, threshold = runpy.run_path(str(EXAMPLE))["axes"].get_lines()
    assert "<svg" in picture.read_text("utf-8"), picture
    return [float(share) for share in figures.get_ydata()], threshold.get_ydata()[0]


# Of this commission one figure has counts, 6 of 24, and the other is a percentage.
assert drawn(REGISTRY, "cvjr") == ([25.0, 20.0], 30), drawn(REGISTRY, "cvjr")
changed = json.loads(REGISTRY.read_text("utf-8"))
for target in changed["targets"]:
    if target["id"] == "law-appointments":
        target["atLeast"] = "40%"
other = folder / "other.json"
other.write_text(json.dumps(changed), "utf-8")
assert drawn(other, "cvjr") == ([25.0, 20.0], 40), drawn(other, "cvjr")
# The target is on the sex that has fewer, of which a percentage of women above 50 says nothing.
for body in changed["bodies"]:
    for observation in body["observations"] if body["id"] == "cvjr" else []:
        if "reportedPercent" in observation and "women" not in observation:
            observation["reportedPercent"] = 60
other.write_text(json.dumps(changed), "utf-8")
counts, unknown = drawn(other, "cvjr")[0]
assert counts == 25.0 and unknown != unknown, unknown
print("python: the example draws figures and threshold")
