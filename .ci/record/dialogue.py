"""Holds conversations with `wps-cli record` and `wps-cli init` on a terminal of its own."""

import os
import pty
import select
import signal
import subprocess

# A source, a body, a time, a figure with a slip, its place and words, and a yes.
ANSWERS = {
    "en": ["+ A report", "An office", "", "", "B0", "Q2 2024", "4", "2", "10", "0", "page 3",
           "four of ten", "y", "n"],
    "fr": ["+", "Un rapport", "Un bureau", "?", "", "<", "", "", "B0", "T2 2024", "4", "2", "10",
           "0", "page 3", "quatre sur dix", "o", "n"],
}
OPTIONS = {
    "en": ["--new-source", "a-report", "--title", "A report", "--publisher", "An office",
           "--locator", "page 3", "--quote", "four of ten"],
    "fr": ["--new-source", "un-rapport", "--title", "Un rapport", "--publisher", "Un bureau",
           "--locator", "page 3", "--quote", "quatre sur dix"],
}


def converse(tool, file, language, answers, ending=None, command=("record", "--file")):
    """Answers each question; then ends the input, or sends a signal. Gives what was printed and the
    status, below 0 for a signal."""
    child, terminal = pty.fork()
    if child == 0:
        environment = {**os.environ, "LC_ALL": f"{language}_XX.UTF-8", "COLUMNS": "80"}
        os.execve(tool, ["wps-cli", *command, str(file)], environment)
    printed, seen, left = b"", 0, list(answers)
    while select.select([terminal], [], [], 20)[0]:
        try:
            some = os.read(terminal, 65536)
        except OSError:
            break
        if not some:
            break
        printed += some
        if not printed[seen:].endswith(b"> "):
            continue
        seen = len(printed)
        if left:
            os.write(terminal, left.pop(0).encode() + b"\n")
        elif ending is None:
            os.write(terminal, b"\x04")
        else:
            os.kill(child, ending)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.close(terminal)
    return printed.decode(), status


def check(tool, fresh, expect):
    """- fresh: makes a registry of its own by a name. - expect: notes what does not hold."""
    interrupted = 0
    for language, answers in ANSWERS.items():
        file = fresh(f"dialogue-{language}")
        before = file.read_bytes()
        # Whoever leaves, at whichever question, in whichever way, has changed nothing.
        for count in range(len(answers) - 1):
            ending = [None, signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL][count % 5]
            _, status = converse(tool, file, language, answers[:count], ending)
            expect(status == (0 if ending is None else -ending),
                   f"dialogue {language}, {count} answers: status {status}")
            expect(file.read_bytes() == before, f"dialogue {language}: {count} answers written")
            interrupted += 1
        printed, status = converse(tool, file, language, answers)
        expect(status == 0, f"dialogue {language}: status {status}\n{printed}")
        other = fresh(f"options-{language}")
        subprocess.run([tool, "record", "b0", "--period", "2024-Q2", "--women", "4", "--members",
                        "10", "--vacant", "0", *OPTIONS[language], "--file", other],
                       check=True, capture_output=True)
        expect(file.read_bytes() == other.read_bytes(),
               f"dialogue {language}: another file than the options write\n{printed}")
        expect(max(len(line) for line in printed.splitlines() if "wps-cli" not in line) <= 81,
               f"dialogue {language}: longer lines than the terminal's")
    print(f"{len(ANSWERS)} conversations written as the options write; {interrupted} broken off, "
          "and nothing written")


# Country, languages, quarter, what is counted, its name, and a yes; each with a slip.
BEGINNINGS = {
    "en": ["", "Mali", "?", "", "Q3 2026", "9", "3", "", "", "Senate", "y"],
    "fr": ["", "Mali", "?", "", "T3 2026", "9", "4", "<", "4", "", "o"],
}
BEGUN = {
    "en": ["--template", "two-chamber-parliament"],
    "fr": ["--template", "commission"],
}


def check_beginning(tool, folder, expect):
    """- folder: an empty one. - expect: notes what does not hold."""
    interrupted = 0
    for language, answers in BEGINNINGS.items():
        file = folder / f"begun-{language}.json"
        for count in range(len(answers)):
            ending = [None, signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL][count % 5]
            _, status = converse(tool, file, language, answers[:count], ending, ["init"])
            expect(status == (0 if ending is None else -ending),
                   f"init {language}, {count} answers: status {status}")
            expect(not list(folder.iterdir()), f"init {language}: {count} answers written")
            interrupted += 1
        printed, status = converse(tool, file, language, answers, command=["init"])
        expect(status == 0, f"init {language}: status {status}\n{printed}")
        options = subprocess.run([tool, "init", "-", "--country", "Mali", "--language", language,
                                  "--period", "2026-Q3", *BEGUN[language]],
                                 check=True, capture_output=True).stdout.decode()
        options = options.replace("Upper chamber", "Senate")
        expect(file.read_text("utf-8") == options,
               f"init {language}: another file than the options write\n{printed}")
        expect(max(len(line) for line in printed.splitlines() if str(folder) not in line) <= 81,
               f"init {language}: longer lines than the terminal's\n{printed}")
        again, status = converse(tool, file, language, answers, command=["init"])
        expect(status == 2 and "> " not in again, f"init {language}: asked for a file that is there")
        for left in folder.iterdir():
            left.unlink()
    print(f"{len(BEGINNINGS)} files begun as the options begin them; {interrupted} broken off, "
          "and nothing written")


# What is asked, each with a slip and a step back, and the options that do the same.
CHANGES = {
    "rename": (["", "b0", "B0!", "<", "b0", "council", "y"], ["b0", "council"]),
    "remove": (["b0", "<", "b0", "", "2", "y"], ["body", "b0"]),
    "add": (["nothing", "source", "A report", "", "", "", "", "", "y"], ["source", "--title", "A report"]),
}


def check_changes(tool, fresh, expect):
    """What the other verbs ask and write."""
    interrupted = 0
    for verb, (answers, options) in CHANGES.items():
        file = fresh(f"dialogue-{verb}")
        before = file.read_bytes()
        for count in range(len(answers) - 1):
            ending = [None, signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL][count % 5]
            _, status = converse(tool, file, "en", answers[:count], ending, (verb, "--file"))
            expect(status == (0 if ending is None else -ending),
                   f"{verb}, {count} answers: status {status}")
            expect(file.read_bytes() == before, f"{verb}: {count} answers written")
            interrupted += 1
        printed, status = converse(tool, file, "en", answers, command=(verb, "--file"))
        expect(status == 0, f"{verb}: status {status}\n{printed}")
        other = fresh(f"options-{verb}")
        subprocess.run([tool, verb, *options, "--file", other], check=True, capture_output=True)
        expect(file.read_bytes() == other.read_bytes() != before,
               f"{verb}: another file than the options write\n{printed}")
    print(f"{len(CHANGES)} changes made as the options make them; {interrupted} broken off, "
          "and nothing written")
