"""Holds the C interface against the command, byte for byte, and looks for races and leaks.

Usage: python3 check.py WPS-CLI LIBRARY [--minute] [--thread-sanitizer]

LIBRARY is a libwpsindicators.so, of `swift build --product wpsindicators` or of .ci/release. It needs
gcc, nm and valgrind.

--minute lets ten threads call everything for a minute. --thread-sanitizer builds the library anew, in
.build-tsan, with a check of each access to memory, and lets ten threads call one case in nine once;
that takes some seven minutes.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "Sources/WPSIndicatorsC/include"
FIXTURES = ROOT / "Tests/WPSIndicatorsTests/Fixtures"
FORMATS = ["text", "brief", "html", "svg", "markdown", "csv", "json"]
LANGUAGES = ["en", "fr"]
DONE, FAULTY, REFUSED, MISUSED = range(4)
THREADS = 10
# What wps.h says a thread needs, of a library that was built for debugging; others need a quarter.
STACK = 1024 * 1024

flags = [word for word in sys.argv[1:] if word.startswith("--")]
command, library = (pathlib.Path(word).resolve() for word in sys.argv[1:] if word not in flags)
folder = pathlib.Path(tempfile.mkdtemp())


def run(*words, **options):
    return subprocess.run([str(word) for word in words], check=True, **options)


def said(*words):
    """What the command prints."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [command, *words], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    return done.stdout


def build(library, compiler="gcc", *options):
    """The program that calls a library."""
    home = folder / pathlib.Path(compiler).name
    home.mkdir()
    caller = home / "caller"
    # It finds the library by the name that it has where it is handed out.
    for name in ["libwpsindicators.so", "libwpsindicators.so.0"]:
        (home / name).symlink_to(library)
    run(
        compiler, "-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic", "-O1", "-g",
        f"-I{INCLUDE}", ROOT / ".ci/c/caller.c", "-o", caller,
        f"-L{home}", "-lwpsindicators", "-pthread", f"-Wl,-rpath,{home}", *options,
    )  # fmt: skip
    return caller


def case(function, options, *files):
    words = options if isinstance(options, str) else json.dumps(options, ensure_ascii=False)
    return "\t".join([function, words or "-", *(str(file) for file in files)])


def answers(caller, cases, *prefix):
    """The status and the bytes of each case."""
    path = folder / "cases"
    path.write_text("\n".join(cases) + "\n")
    output = run(*prefix, caller, "print", path, stdout=subprocess.PIPE, cwd=ROOT).stdout
    given, place = [], 0
    for _ in cases:
        end = output.index(b"\n", place)
        status, count = (int(word) for word in output[place:end].split())
        given.append((status, output[end + 1 : end + 1 + count]))
        place = end + 1 + count
    assert place == len(output), "more answers than cases"
    return given


def check_symbols():
    """Everything that the header declares is there, and no other function of such a name."""
    declared = set(re.findall(r"\b(wps_\w+)\(", re.sub(r"/\*.*?\*/", "", HEADER, flags=re.S)))
    listing = run("nm", "-D", "--defined-only", library, stdout=subprocess.PIPE, text=True).stdout
    exported = {line.split()[-1] for line in listing.splitlines() if " T wps_" in line}
    assert exported == declared, f"{exported ^ declared} differ between header and library"
    return len(declared)


HEADER = (INCLUDE / "wps.h").read_text()


def registries():
    paths = [ROOT / "indicators.json", *sorted((FIXTURES / "valid").glob("*.json"))]
    return [path.relative_to(ROOT) for path in paths]


def scorecards():
    """Cases of scorecards, and the words by which the command gives the same."""
    for path in registries():
        for period in [None, "2020-Q2"]:
            for form in FORMATS:
                for language in LANGUAGES:
                    options = {"name": str(path), "format": form, "language": language}
                    words = ["scorecard", path, "--format", form, "--language", language]
                    if period:
                        options["period"] = period
                        words += ["--period", period]
                    yield case("scorecard", options, path), words


def others():
    """Cases of the other functions."""
    for path in registries():
        for language in LANGUAGES:
            spoken = {"language": language}
            named = {**spoken, "name": str(path)}
            flag = ["--language", language]
            yield case("export", named, path), ["export", path, *flag]
            yield case("export", {**named, "format": "lists"}, path), [
                "export", path, "--lists", *flag]  # fmt: skip
            yield case("export", {**named, "format": "series", "measure": "womenShare"}, path), [
                "export", path, "--format", "series", "--measure", "womenShare", *flag]  # fmt: skip
            yield case("export", {**named, "format": "sdmx-csv", "refArea": "ML"}, path), [
                "export", path, "--format", "sdmx-csv", "--ref-area", "ML", *flag]  # fmt: skip
            yield case("export", {**named, "format": "sdmx-structure"}, path), [
                "export", path, "--format", "sdmx-structure", *flag]  # fmt: skip
            old = registries()[0]
            yield case("diff", {**spoken, "oldName": str(old), "newName": str(path)}, old, path), [
                "diff", old, path, *flag]  # fmt: skip
            yield case("quarter", named, path), [
                "quarter", path, "--format", "json", *flag]  # fmt: skip
            for form in ["json", "text"]:
                yield case("verify", {**named, "format": form}, path), [
                    "verify", path, "--format", form, *flag]  # fmt: skip
    shipped = registries()[0]
    draft = {
        "subject": "cnt",
        "observation": {"asAt": "2026-12-01", "members": 133, "women": 40, "locator": "row Mali"},
        "source": {"id": "new", "title": "New"},
        "answer": "diff",
    }
    words = "--as-at 2026-12-01 --members 133 --women 40 --new-source new --title New --dry-run"
    yield case("record", draft, shipped), [
        "record", "cnt", *words.split(), "--locator", "row Mali"]  # fmt: skip
    for begin in ["2026-Q4", "2027"]:
        yield case("quarter", {"begin": begin, "answer": "diff"}, shipped), [
            "quarter", "--begin", begin, "--dry-run"]  # fmt: skip
    for language in LANGUAGES:
        # The commands of the text are for the file that the command takes anyway.
        yield case("quarter", {"format": "text", "language": language}, shipped), [
            "quarter", "--language", language]  # fmt: skip
        flag = ["--language", language]
        yield case("explain", {"code": "unknown-key", "language": language}, "-"), [
            "explain", "unknown-key", *flag]  # fmt: skip
        options = {"subject": "assembly", "period": "2020-Q2", "language": language}
        yield case("explain", options, shipped), [
            "explain", "assembly", "--period", "2020-Q2", *flag]  # fmt: skip
        for form in ["json", "text"]:
            options = {"body": "cnt", "women": 2, "men": -1, "next": 5, "format": form}
            yield case("what_if", {**options, "language": language}, shipped), [
                "what-if", "cnt", "--women", "+2", "--men", "-1", "--next", "5",
                "--format", form, "--language", language]  # fmt: skip


def check_answers(caller):
    """Each answer is what the command prints."""
    pairs = [*scorecards(), *others()]
    for (made, words), (status, given) in zip(pairs, answers(caller, [pair[0] for pair in pairs])):
        assert status == DONE, f"{made}: {status}\n{given.decode()}"
        # Of what cannot be written, the command says why elsewhere.
        assert given == said(*words), f"{made}: not what the command says"
    return len(pairs)


def drawings():
    for path in sorted((FIXTURES / "invalid").glob("*.json")):
        options = {"name": path.name, "format": "text"}
        yield case("validate", options, path), path.with_suffix(".txt").read_bytes()


def check_problems(caller):
    """Every fixture is drawn as it was recorded; what is no good is refused in one form."""
    pairs = [*drawings()]
    for (made, expected), (status, given) in zip(
        pairs, answers(caller, [pair[0] for pair in pairs])
    ):
        assert given == expected, f"{made}: not the recorded drawing"
        assert status == (FAULTY if b": error: " in expected else DONE), made
    shipped = ROOT / "indicators.json"
    faulty = FIXTURES / "invalid/dates-reversed.json"
    wrong = [
        (case("scorecard", "", "-"), FAULTY),
        (case("scorecard", "", faulty), FAULTY),
        (case("scorecard", {"perod": "2020"}, shipped), MISUSED),
        (case("scorecard", "{", shipped), MISUSED),
        (case("record", "", shipped), MISUSED),
        (case("diff", "", faulty, shipped), FAULTY),
        (case("import", "", shipped, faulty), REFUSED),
        (case("what_if", {"body": "cnt", "women": -999}, shipped), REFUSED),
        (case("what_if", {"body": "cnt", "next": 1001}, shipped), MISUSED),
        (case("quarter", {"begin": "2001"}, shipped), REFUSED),
        (case("quarter", {"answer": "diff"}, shipped), MISUSED),
        (case("quarter", "", faulty), FAULTY),
        (case("explain", {"subject": "cnt", "code": "unknown-key"}, shipped), MISUSED),
        (case("export", {"format": "series", "measure": "womanShare"}, shipped), MISUSED),
    ]
    for (made, expected), (status, given) in zip(
        wrong, answers(caller, [pair[0] for pair in wrong])
    ):
        assert status == expected, f"{made}: {status}"
        problem = json.loads(given)["problems"][0]
        keys = ["code", "severity", "path", "line", "column", "message", "help"]
        assert list(problem) == keys, problem
    return len(pairs) + len(wrong)


def everything():
    """A case of each sort, for threads."""
    made = [pair[0] for pair in [*scorecards()][:28] + [*others()][:14] + [*others()][-5:]]
    return made + [pair[0] for pair in [*drawings()][::10]] + [case("scorecard", "{", "-")]


def check_threads(caller, seconds=0, stack=STACK, step=1, environment=None):
    """Ten threads with small stacks are told what one is."""
    path = folder / "threads"
    cases = everything()[::step]
    path.write_text("\n".join(cases) + "\n")
    run(caller, "threads", THREADS, stack, seconds, path, cwd=ROOT, env=environment)
    return THREADS * len(cases)


def check_leaks(caller):
    """Nothing that a call takes is lost when all is given back; twice, since some is made once."""
    some = 2 * (everything()[::5] + [case("scorecard", {"x": 1}, "-")])
    log = folder / "leaks"
    answers(
        caller, some, "valgrind", "--quiet", f"--log-file={log}", "--leak-check=full",
        f"--suppressions={ROOT / '.ci/c/valgrind.supp'}", "--num-callers=60",
        # Tables that Swift's runtime makes of types, once, are reached through the middle alone, and
        # so "possibly lost"; what calls lose would be lost for certain.
        "--show-leak-kinds=definite,indirect", "--errors-for-leak-kinds=definite,indirect",
        # Swift copies whole words of enums, padding and all, and compares what it copied.
        "--undef-value-errors=no", "--error-exitcode=9",
    )  # fmt: skip
    assert not log.read_text(), log.read_text()
    return len(some)


def check_example(library):
    """The example prints what the command does."""
    program = folder / "scorecard"
    run(
        "gcc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic", f"-I{INCLUDE}",
        ROOT / "Examples/C/scorecard.c", "-o", program, folder / "gcc/libwpsindicators.so",
        f"-Wl,-rpath,{folder / 'gcc'}",
    )  # fmt: skip
    given = run(program, ROOT / "indicators.json", stdout=subprocess.PIPE).stdout
    assert given == said("scorecard"), "the example prints something else"


def check_accesses():
    """No access to memory of one thread meets another's."""
    build_folder = ROOT / ".build-tsan"
    run(
        "swift", "build", "--sanitize=thread", "--scratch-path", build_folder, "--product",
        "wpsindicators", cwd=ROOT,
    )  # fmt: skip
    tools = pathlib.Path(shutil.which("swiftc")).resolve().parent
    runtime = tools.parent / "lib/swift/linux"
    caller = build(
        build_folder / "debug/libwpsindicators.so", tools / "clang", "-fsanitize=thread",
        # The sanitizer watches queues and blocks too, which are Swift's on Linux.
        f"-L{runtime}", "-ldispatch", "-lBlocksRuntime", f"-Wl,-rpath,{runtime}",
    )  # fmt: skip
    # Its own frames are larger.
    environment = {**os.environ, "TSAN_OPTIONS": "halt_on_error=1"}
    check_threads(caller, stack=8 * STACK, step=9, environment=environment)


print(f"c: {check_symbols()} functions, as the header declares them")
caller = build(library)
print(f"c: {check_answers(caller)} answers equal the command's")
print(f"c: {check_problems(caller)} files and options with problems told as recorded")
check_example(library)
print("c: the example prints the scorecard")
print(f"c: {check_threads(caller)} answers in {THREADS} threads equal those of one")
print(f"c: {check_leaks(caller)} answers without a leak")
if "--minute" in flags:
    check_threads(caller, seconds=60)
    print(f"c: a minute of {THREADS} threads, and no answer differs")
if "--thread-sanitizer" in flags:
    check_accesses()
    print(f"c: {THREADS} threads without a race")
