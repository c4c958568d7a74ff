"""Interrupts and obstructs what changes a registry: the file must be the old one or the new one,
always. What other commands write must be whole, or not there.

Usage: check.py WPS-CLI
"""

import json
import os
import pathlib
import random
import resource
import shutil
import signal
import stat
import struct
import subprocess
import sys
import tempfile
import time

import dialogue

KILLS = 1000
# So many killed writes must have ended as the old file and as the new one, or nothing was tested.
LEAST_OF_EACH = 20
PAIRS = 50
NOBODY = 65534

# Between a command's last look at the file and the new name lie microseconds, in which an editor,
# which takes no lock, may save; more than one of these many saves there means that it never looks.
MOST_UNSEEN_SAVES = 1

failures = []
scratch = tempfile.TemporaryDirectory()
base = pathlib.Path(scratch.name).resolve()
# Another user must be able to reach the folder, and the command.
os.chmod(base, 0o755)
tool = pathlib.Path(shutil.copy(sys.argv[1], base / "wps-cli"))


def expect(holds, what):
    if not holds:
        failures.append(what)
    return holds


def registry(bodies=1, padding=0):
    """A registry whose many bytes make a write take long enough to be killed in its midst."""
    return {
        "formatVersion": 1,
        "title": "T",
        "reportingPeriod": "2030-Q4",
        "sources": [{"id": "s", "title": "S" + "." * padding}],
        "targets": [],
        "bodies": [
            {"id": f"b{index}", "name": "B", "kind": "other", "targets": [], "observations": [
                {"period": "2000-Q1", "women": 1, "source": "s"}]}
            for index in range(bodies)
        ],
    }


def fresh(name, **size):
    folder = base / name
    folder.mkdir()
    file = folder / "indicators.json"
    file.write_text(json.dumps(registry(**size), indent=2) + "\n")
    return file


def command(file, subject, period):
    return [tool, "record", subject, "--period", period, "--women", "3", "--source", "s",
            "--file", file]


def import_command(file, subject, period):
    """The same figure, by way of a table."""
    table = base / "table.csv"
    table.write_text(f"subject,period,women,source\n{subject},{period},3,s\n")
    return [tool, "import", table, "--into", file]


def run(file, subject="b0", period="2001-Q1", **options):
    return subprocess.run(command(file, subject, period), capture_output=True, text=True,
                          timeout=60, **options)


def count(file):
    """How many observations a whole file holds; none if it is broken."""
    try:
        bodies = json.loads(file.read_bytes())["bodies"]
    except (OSError, ValueError, KeyError) as error:
        failures.append(f"{file}: broken: {error}")
        return None
    return sum(len(body["observations"]) for body in bodies)


def leftovers(file):
    return sorted(path.name for path in file.parent.iterdir() if path != file)


def quarter(number):
    return f"{2001 + number // 4}-Q{number % 4 + 1}"


def kills():
    file = fresh("kills", padding=1_000_000)
    os.chmod(file, 0o640)
    started = time.monotonic()
    expect(run(file, period=quarter(0)).returncode == 0, "kills: the first write failed")
    usual = time.monotonic() - started
    generator = random.Random(1)
    known, old, new, left = count(file), 0, 0, 0
    for number in range(1, KILLS + 1):
        make = import_command if number % 3 == 0 else command
        process = subprocess.Popen(make(file, "b0", quarter(number)),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(usual * generator.uniform(0, 1.3))
        process.send_signal(signal.SIGKILL)
        process.wait()
        now = count(file)
        if not expect(now in (known, known + 1), f"kill {number}: {known} became {now}"):
            return
        old, new, known = old + (now == known), new + (now == known + 1), now
        left = max(left, len(leftovers(file)))
        expect(stat.S_IMODE(file.stat().st_mode) == 0o640, f"kill {number}: other permissions")
    expect(old >= LEAST_OF_EACH and new >= LEAST_OF_EACH, f"kills: {old} old, {new} new only")
    expect(left <= 1, f"kills: {left} files left behind at once")
    expect(run(file, period="2300-Q1").returncode == 0, "kills: no write after them")
    expect(leftovers(file) == [], f"kills: left behind: {leftovers(file)}")
    print(f"killed {KILLS} writes: {old} left the old file, {new} the new one; "
          f"at most {left} temporary file at a time, {len(leftovers(file))} at the end")


def interrupts():
    """What a terminal sends ends the command without anything left behind."""
    file = fresh("interrupts", padding=1_000_000)
    generator = random.Random(2)
    usual, known = 0.1, count(file)
    for number in range(60):
        make = import_command if number % 3 == 0 else command
        process = subprocess.Popen(make(file, "b0", quarter(number)),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(usual * generator.uniform(0, 1.3))
        process.send_signal([signal.SIGINT, signal.SIGTERM, signal.SIGHUP][number % 3])
        process.wait()
        now = count(file)
        expect(now in (known, known + 1), f"interrupt {number}: {known} became {now}")
        expect(leftovers(file) == [], f"interrupt {number}: left behind: {leftovers(file)}")
        known = now
    print(f"interrupted 60 writes: {len(leftovers(file))} left behind")


def other_writes():
    """`--output` and `init`, interrupted and killed."""
    file = fresh("writes", padding=1_000_000)
    generator = random.Random(3)
    signals = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL]
    writes = [
        lambda number: [tool, "export", file, "--output", file.parent / "table.csv"],
        lambda number: [tool, "init", file.parent / f"new{number}.json"],
    ]
    usual = 0.05
    for number in range(200):
        ending = signals[number % 4]
        process = subprocess.Popen(writes[number // 4 % 2](number),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(usual * generator.uniform(0, 1))
        process.send_signal(ending)
        process.wait()
        left = [name for name in leftovers(file) if name.startswith(".")]
        expect(ending == signal.SIGKILL or not left, f"write {number}: left behind: {left}")
        expect(len(left) <= 1, f"write {number}: left behind: {left}")
        # The next one removes it.
        subprocess.run(writes[0](number), check=True, capture_output=True)
        left = [name for name in leftovers(file) if name.startswith(".")]
        expect(not left, f"write {number}: still there: {left}")
    made = sorted(file.parent.glob("new*.json"))
    for new in made:
        # Warnings tell which of its texts to overwrite.
        expect(subprocess.run([tool, "validate", new], capture_output=True)
               .returncode == 0, f"{new}: not whole")
    print(f"interrupted and killed 200 other writes: {len(made)} new files, all whole")


def closed_streams():
    """A closed stream's number must not go to the file, into which the command then writes."""
    file = fresh("closed")
    for closed in ([0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]):
        def close(streams=closed):
            for stream in streams:
                os.close(stream)
        before = file.read_bytes()
        refused = command(file, "b0", "2001-Q1") + ["--members", "2"]
        subprocess.run(refused, preexec_fn=close, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        expect(file.read_bytes() == before, f"closed {closed}: the file is another")
        known = count(file)
        subprocess.run(command(file, "b0", quarter(known)), preexec_fn=close,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        expect(count(file) == known + 1, f"closed {closed}: not written")
    print("nothing but the file in the file, whichever streams are closed")


def rights():
    """Somebody who does not own the file, nor is in its group, may narrow its rights, never widen
    them."""
    if os.getuid() != 0:
        return
    somebody = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    for mode, narrowed in [(0o664, 0o644), (0o660, 0o600), (0o606, 0o600), (0o666, 0o666)]:
        file = fresh(f"rights-{mode:o}")
        os.chown(file.parent, NOBODY, NOBODY)
        os.chown(file, NOBODY, 12345)
        os.chmod(file, mode)
        expect(run(file, **somebody).returncode == 0, f"rights {mode:o}: not written")
        now = file.stat()
        expect((now.st_gid, stat.S_IMODE(now.st_mode)) == (NOBODY, narrowed),
               f"rights {mode:o}: became {now.st_mode:o} of {now.st_gid}")
    access = b"\2\0\0\0" + b"".join(
        struct.pack("<HHI", tag, allowed, 0xFFFFFFFF if who is None else who)
        for tag, allowed, who in [(1, 6, None), (2, 4, 1), (4, 6, None), (16, 6, None),
                                  (32, 0, None)])
    os.chown(file, NOBODY, 12345)
    try:
        os.setxattr(file, "system.posix_acl_access", access)
    except OSError:
        print("rights kept or narrowed; no access control lists on this disk")
        return
    obstructed("access control list of another group", file, file.read_bytes(),
               run(file, period="2002-Q1", **somebody), "access control list")
    expect(run(file, period="2002-Q1").returncode == 0, "rights: not written by the superuser")
    expect(os.getxattr(file, "system.posix_acl_access") == access, "rights: another list")


def obstructed(name, file, before, result, reason):
    expect(result.returncode == 2, f"{name}: exit {result.returncode}: {result.stderr}")
    expect(reason in result.stderr, f"{name}: {result.stderr!r} says nothing of {reason!r}")
    expect(file.read_bytes() == before, f"{name}: the file is another")
    expect(leftovers(file) == [], f"{name}: left behind: {leftovers(file)}")
    print(f"{name}: {result.stderr.strip()}")


def full_disk():
    """A small disk of its own where that may be mounted, else a limit on the size of files."""
    folder = base / "full"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", folder],
                             capture_output=True).returncode == 0
    try:
        file = folder / "indicators.json"
        file.write_text(json.dumps(registry(padding=250_000)))
        before = file.read_bytes()
        if mounted:
            obstructed("full disk", file, before, run(file), "the disk is full")
        limit = (100_000, 100_000)
        obstructed(
            "limited size of files", file, before,
            run(file, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit)),
            "too large")
    finally:
        if mounted:
            subprocess.run(["umount", folder], check=True)
    return mounted


def read_only():
    """Permissions do not hold the superuser back, who therefore becomes somebody else."""
    as_user = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.getuid() == 0 else {}
    file = fresh("folder")
    os.chmod(file, 0o666)
    os.chmod(file.parent, 0o555)
    obstructed("read-only folder", file, file.read_bytes(), run(file, **as_user), "in its folder")
    other = fresh("file")
    os.chmod(other.parent, 0o777)
    os.chmod(other, 0o444)
    obstructed("read-only file", other, other.read_bytes(), run(other, **as_user), "denied")
    os.chmod(file.parent, 0o755)


def vanished():
    file = fresh("vanished")
    missing = file.parent / "gone" / "indicators.json"
    result = run(missing)
    expect(result.returncode == 2 and "no such file or folder" in result.stderr,
           f"vanished folder: {result.stderr!r}")
    # A folder that goes away while the command waits for the file in it.
    folder = file.parent / "going"
    folder.mkdir()
    going = folder / "indicators.json"
    ended = 0
    for number in range(20):
        folder.mkdir(exist_ok=True)
        going.write_text(json.dumps(registry(padding=1_000_000)))
        process = subprocess.Popen(command(going, "b0", quarter(number)),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        time.sleep(0.004 * number)
        moved = file.parent / f"moved-{number}"
        folder.rename(moved)
        problems = process.communicate()[1]
        now = count(moved / "indicators.json")
        expect(process.returncode in (0, 2), f"vanished {number}: exit {process.returncode}")
        expect(now == 1 + (process.returncode == 0), f"vanished {number}: {now}: {problems}")
        expect(not folder.exists(), f"vanished {number}: the folder came back")
        ended += process.returncode == 2
    expect(ended > 0, "vanished folder: no command met one")
    print(f"vanished folder: {ended} of 20 commands said so: {result.stderr.strip()}")


def pairs():
    file = fresh("pairs", bodies=2, padding=200_000)
    done = refused = 0
    for number in range(PAIRS):
        both = [subprocess.Popen(command(file, f"b{index}", quarter(number)),
                                 stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
                for index in range(2)]
        for process in both:
            problems = process.communicate()[1]
            done += process.returncode == 0
            refused += process.returncode != 0
            expect(process.returncode == 0 or "another program" in problems,
                   f"pair {number}: {problems!r}")
    expect(count(file) == 2 + done, f"pairs: {done} written, {count(file)} in the file")
    expect(done > PAIRS, f"pairs: {done} of {2 * PAIRS} written only")
    print(f"two writers at once, {PAIRS} times: {done} written, {refused} refused, "
          f"{2 + done - count(file)} lost")


def editor():
    """An editor takes no lock; what it saves while the command works must not be overwritten."""
    file = fresh("editor", padding=1_000_000)
    kept = lost = refused = 0
    for number in range(60):
        mark = f"edited {number}"
        process = subprocess.Popen(command(file, "b0", quarter(number)),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        time.sleep(0.002 * (number % 40))
        edited = json.loads(file.read_bytes())
        edited["title"] = mark
        beside = file.with_suffix(".saved")
        beside.write_text(json.dumps(edited, indent=2))
        beside.rename(file)
        problems = process.communicate()[1]
        if process.returncode != 0:
            refused += expect("changed it meanwhile" in problems, f"editor: {problems!r}")
        now = json.loads(file.read_bytes())
        # The editor's own save may have undone the command's, but never the other way round.
        kept, lost = kept + (now["title"] == mark), lost + (now["title"] != mark)
    expect(lost <= MOST_UNSEEN_SAVES, f"editor: {lost} edits lost without an error")
    expect(refused > 0, "editor: no command met a change")
    print(f"an editor beside it, 60 times: {refused} commands refused, {kept} edits kept, "
          f"{lost} unseen")


def links():
    file = fresh("links")
    os.chmod(file, 0o604)
    link = file.parent / "link.json"
    link.symlink_to("middle.json")
    (file.parent / "middle.json").symlink_to(file)
    if os.getuid() == 0:
        os.chown(file, NOBODY, NOBODY)
    expect(run(link).returncode == 0, "links: not written")
    status = file.stat()
    expect(link.is_symlink() and not file.is_symlink(), "links: a link was replaced")
    expect(count(file) == 2, "links: the file at their end is the old one")
    expect(stat.S_IMODE(status.st_mode) == 0o604, "links: other permissions")
    expect(os.getuid() != 0 or status.st_uid == NOBODY, "links: another owner")
    print("symbolic links followed, owner and permissions kept")


def verbs():
    """Every other verb that writes, killed, on a full disk, and with streams closed."""
    words = {
        "replace": ["record", "b0", "--period", "2000-Q1", "--replace", "--women", "2"],
        "remove": ["record", "b0", "--period", "2000-Q1", "--remove"],
        "rename": ["rename", "b0", "renamed"],
        "add": ["add", "body", "b9", "--name", "A new one", "--kind", "other"],
        "take away": ["remove", "body", "b1"],
        "quarter": ["quarter", "--begin", "2031-Q1"],
    }
    generator = random.Random(4)
    told = []
    for name, verb in words.items():
        file = fresh(f"verb-{name}", bodies=2, padding=1_000_000)
        line = [tool, *verb, *([file] if verb[0] == "quarter" else ["--file", file])]
        before = file.read_bytes()
        started = time.monotonic()
        subprocess.run(line, check=True, capture_output=True)
        usual = time.monotonic() - started
        after = file.read_bytes()
        expect(after != before, f"{name}: nothing written")
        old = new = 0
        for number in range(120):
            file.write_bytes(before)
            process = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(usual * generator.uniform(0, 1.3))
            process.send_signal(signal.SIGKILL)
            process.wait()
            now = file.read_bytes()
            expect(now in (before, after), f"{name}, kill {number}: neither old nor new")
            old, new = old + (now == before), new + (now == after)
        expect(old >= 5 and new >= 5, f"{name}: {old} old, {new} new only")
        told.append(f"{name} {old}/{new}")

        for closed in ([0], [1], [2], [0, 1, 2]):
            def close(streams=closed):
                for stream in streams:
                    os.close(stream)
            file.write_bytes(before)
            subprocess.run(line, preexec_fn=close, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
            expect(file.read_bytes() == after, f"{name}, closed {closed}: not as it should be")
        for left in leftovers(file):
            (file.parent / left).unlink()
        file.write_bytes(before)
        limit = (100_000, 100_000)
        result = subprocess.run(
            line, capture_output=True, text=True, timeout=60,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit))
        obstructed(f"{name}, limited size of files", file, before, result, "too large")
    print("killed, old file and new one: " + ", ".join(told))


def conversations():
    dialogue.check(tool, fresh, expect)
    dialogue.check_changes(tool, fresh, expect)
    folder = base / "beginnings"
    folder.mkdir()
    dialogue.check_beginning(tool, folder, expect)


checks = [kills, interrupts, other_writes, closed_streams, rights, full_disk, read_only, vanished,
          pairs, editor, links, verbs, conversations]
with scratch:
    for check in checks:
        try:
            check()
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            failures.append(f"{check.__name__}: {error!r}")
print(f"{len(checks)} checks, {len(failures)} failures")
for failure in failures[:20]:
    print("FAILED:", failure)
sys.exit(1 if failures else 0)
