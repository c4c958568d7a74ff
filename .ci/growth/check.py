"""Counts the work of commands on an input and on one of twice its size: it may double, no more.

Usage: check.py WPS-CLI [WORD…]

Work is instructions, as valgrind counts them: no clock is read. With WORDs, only the cases are
measured whose names have them all. A case that grows faster, or ends with another exit status than
it should, is named at the end. Needs valgrind.
"""

import concurrent.futures
import functools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from cases import CASES

# Sorting makes it a little more than twice: 2.2 times at a thousand, were nothing else done. What
# compares each with each makes it four times.
MOST = 2.2
# Tables are hashed alike in each run.
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1"}


class Failure(Exception):
    """That a command did not end as it should."""


def write(folder, made):
    """What a case makes: a registry, as a record or as text, or several files."""
    if isinstance(made, str) or "indicators.json" not in made:
        made = {"indicators.json": made}
    for name, content in made.items():
        text = content if isinstance(content, str) else json.dumps(content, indent=1)
        (folder / name).write_text(text, encoding="utf-8", newline="")


def work(tool, case, size):
    """The instructions that a case's command takes on an input of a size."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        write(folder, case.make(size))
        done = subprocess.run(
            ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null",
             "--log-file=counted", tool, *case.command.split()],
            cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE)
        if done.returncode != case.status:
            said = done.stderr[:200].decode(errors="replace")
            raise Failure(f"{case.name}: of {size}, exit status {done.returncode}: {said}")
        counted = (folder / "counted").read_text()
    return int(re.search(r"I +refs: +([\d,]+)", counted)[1].replace(",", ""))


@functools.cache
def least_work(tool, command):
    """The instructions that a command takes on next to nothing: those of its start."""
    case = next(case for case in CASES if case.command == command)
    return work(tool, case, 1)


def measure(tool, case):
    """What is said of a case, and whether it grows faster than its input."""
    try:
        least = least_work(tool, case.command)
        once, twice = (work(tool, case, size) - least for size in (case.size, 2 * case.size))
    except Failure as failure:
        return str(failure), True
    return (f"{case.name}: {once / 1e6:.1f} M of {case.size}, {twice / 1e6:.1f} M of twice as "
            f"many, {twice / once:.2f} times", twice > MOST * once)


def main(tool, *words):
    tool = pathlib.Path(tool).resolve()
    cases = [case for case in CASES if all(word in case.name for word in words)]
    wrong = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for said, is_wrong in pool.map(lambda case: measure(tool, case), cases):
            print(said, flush=True)
            if is_wrong:
                wrong.append(said)
    print(f"{len(cases)} cases, {len(wrong)} of which grow faster than their input, or fail")
    for said in wrong:
        print(f"growth: {said}", file=sys.stderr)
    sys.exit(1 if wrong or not cases else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
