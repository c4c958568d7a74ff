"""Presses the Tab key in zsh and fish, each with the script that wps-cli prints for it.

Usage: check.py WPS-CLI

Needs zsh and fish. (The Swift tests do the same in bash.)
"""

import os
import pathlib
import pty
import select
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What is typed, and what the line holds once the Tab key was pressed.
COMPLETED = {
    "wps-cli vali": "wps-cli validate ",
    "wps-cli scorecard --for": "wps-cli scorecard --format ",
    "wps-cli scorecard --format j": "wps-cli scorecard --format json ",
    "wps-cli scorecard --format=j": "wps-cli scorecard --format=json ",
    "wps-cli scorecard --body cvjr-": "wps-cli scorecard --body cvjr-at-work ",
    "wps-cli scorecard --group un": "wps-cli scorecard --group un-mission ",
    "wps-cli scorecard --fail-on unmet,st": "wps-cli scorecard --fail-on unmet,stale ",
    "wps-cli init --template two": "wps-cli init --template two-chamber-parliament ",
    "wps-cli scorecard READM": "wps-cli scorecard README.md ",
    "wps-cli scorecard --output=READM": "wps-cli scorecard --output=README.md ",
}


def fish(environment):
    """What fish offers for each line; it can be asked without a terminal."""
    for typed, line in COMPLETED.items():
        run = subprocess.run(
            ["fish", "--no-config", "-c",
             "wps-cli completions fish | source; complete -C $argv[1]", typed],
            env=environment, cwd=ROOT, capture_output=True, text=True, timeout=30)
        offered = [each.split("\t")[0] for each in run.stdout.splitlines()]
        last = line.split()[-1]
        assert last in offered and len(offered) == 1, f"fish: {typed!r}: {run.stdout}{run.stderr}"


def read_until(terminal, wanted, seconds=20):
    """What comes from a terminal, up to some text."""
    seen, end = "", time.monotonic() + seconds
    while wanted not in seen:
        left = end - time.monotonic()
        assert left > 0 and select.select([terminal], [], [], left)[0], \
            f"no {wanted!r} in {seen!r}"
        seen += os.read(terminal, 4096).decode("utf-8", "replace")
    return seen


def zsh(environment):
    """What zsh makes of each line, in a terminal; a key shows what the line holds."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(ROOT)
        os.execvpe("zsh", ["zsh", "-f", "-i"], environment)
    start = (
        "PS1=; unsetopt zle_bracketed_paste; autoload -U compinit && compinit -D -u; "
        "source <(wps-cli completions zsh); "
        "show() { print -r -- \"<${BUFFER}>\"; BUFFER= }; zle -N show; bindkey '^G' show; "
        "print rea''dy\n")
    os.write(terminal, start.encode())
    read_until(terminal, "ready\r\n")
    for typed, line in COMPLETED.items():
        os.write(terminal, typed.encode() + b"\t\x07")
        seen = read_until(terminal, ">")
        assert f"<{line}>" in seen, f"zsh: {typed!r}: {seen!r}"
    os.write(terminal, b"exit\n")
    os.close(terminal)
    os.waitpid(process, 0)


def main(tool):
    folder = pathlib.Path(tool).resolve().parent
    environment = {
        "PATH": f"{folder}:/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "dumb",
        "HOME": "/nonexistent", "COLUMNS": "200"}
    fish(environment)
    zsh(environment)
    print(f"completions: {len(COMPLETED)} lines in zsh and fish")


if __name__ == "__main__":
    main(*sys.argv[1:])
