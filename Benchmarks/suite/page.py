"""The page that a run writes: docs/performance.md."""

from collections.abc import Callable, Sequence

from .files import PLAIN, REALISTIC
from .machine import machine, today
from .measure import Costs, Failure
from .peers import CHECKS, VERDICTS, Peer
from .results import CommandCosts, PeerCosts, Results
from .text import MEGABYTE, amount, grid, paragraph, power, significant, time, times

# Against other programs

def peer_table(
    results: Results, sizes: PeerCosts, heading: str, value: Callable[[Costs], float],
    absolute: Callable[[float], str]
) -> str:
    """What the scorecard takes, and how many times as much each other program."""
    names = [VERDICTS, CHECKS, *(peer.name for peer in results.peers)]

    def cell(row: int, column: int) -> str:
        named = sizes[results.sizes[column]]
        ours, costs = named[VERDICTS], named.get(names[row])
        if costs is None:
            return "absent"
        if isinstance(costs, Failure) or isinstance(ours, Failure):
            return "failed"
        return absolute(value(ours)) if row == 0 else times(value(costs) / value(ours))

    return grid(heading, names, [power(size) for size in results.sizes], cell)


def against_others(results: Results) -> list[str]:
    """The part of the page on the peers."""
    parts = ["## Against other programs", paragraph("""
        Each program reads the same file and writes as JSON which body meets the target by its
        latest figure. The first line is what `wps-cli scorecard --format json` takes, the others
        how many times that: above ×1 the other program takes more. Before anything was measured,
        the verdicts of each were compared with ours: they are the same for every body."""), paragraph(f"""
        All of them leave out what `wps-cli` does besides. They check no key, date, reference, sum
        or duplicate, so that they cannot say in which line one is wrong. They take every body to
        have an exact figure, and all periods to be quarters: they know no bounds, percentages
        alone, words, parts, positions or totals. They work out no trend, no pace, nothing that is
        needed, and cite no source. {bytes_of_a_body(results)} `wps-cli validate` is the checks
        alone, without verdicts."""),
        "The programs, and what each leaves out besides:", descriptions(results.peers)]
    for shape, sizes in results.against.items():
        parts += [
            f"### {shape}",
            peer_table(results, sizes, "processor time", lambda costs: costs.middle.seconds, time),
            peer_table(results, sizes, "peak memory", lambda costs: costs.middle.peak, amount),
        ]
        parts += [f"{name} failed at {power(size)}: {costs}." for size, named in sizes.items()
                  for name, costs in named.items() if isinstance(costs, Failure)]
    return parts


def bytes_of_a_body(results: Results) -> str:
    """How much is written about a body, by the first of the peers and by wps-cli."""
    shape, size = PLAIN[0], max(results.sizes)
    bodies = size // shape.each
    costs = results.against[shape.name][size]
    theirs, ours = costs[results.peers[0].name], costs[VERDICTS]
    if isinstance(theirs, Failure) or isinstance(ours, Failure):
        return ""
    return (f"They write {theirs.middle.written // bodies:,} bytes about a body, and `wps-cli` "
            f"{ours.middle.written // bodies:,}.")


def descriptions(peers: Sequence[Peer]) -> str:
    """What each peer is, and what it leaves out."""
    said = []
    for peer in peers:
        version = peer.version if peer.command else f"absent in this run: {peer.version}"
        said.append(paragraph(f"- **{peer.name}** ({version}): {peer.description}", "  "))
    return "\n".join(said)


# Each command

def time_table(sizes: CommandCosts) -> str:
    """What each command takes at each size, and how many times what it took at the size before."""
    columns = list(sizes)
    names = list(sizes[columns[0]])

    def cell(row: int, column: int) -> str:
        taken = [sizes[size][names[row]].costs.middle.seconds for size in columns]
        grown = f" ({times(taken[column] / taken[column - 1])})" if column > 0 else ""
        return time(taken[column]) + grown

    return grid("processor time", names, [power(size) for size in columns], cell)


def amount_table(sizes: CommandCosts) -> str:
    """What each command reads and writes of the greatest registry, how fast, and its memory."""
    size = max(sizes)
    names = list(sizes[size])

    def cell(row: int, column: int) -> str:
        measured = sizes[size][names[row]]
        cost = measured.costs.middle
        return [
            amount(measured.read), amount(measured.written),
            significant(measured.read / MEGABYTE / cost.seconds),
            significant((measured.read + measured.written) / MEGABYTE / cost.seconds),
            amount(cost.peak), times(cost.peak / measured.read),
        ][column]

    return grid(f"at {power(size)}", names,
                ["reads", "writes", "MB/s read", "MB/s both", "peak memory", "of what it reads"],
                cell)


def each_command(results: Results) -> list[str]:
    """The part of the page on the commands of wps-cli."""
    parts = ["## Each command", paragraph("""
        In brackets stands how many times the time of the column before it is: ×10 where the input
        is ten times as large and the work grows as it does. At 10³ most of the time is the start of
        the process. `import` takes over the table that `export` wrote, in which nothing is changed;
        `diff` compares the file with itself after `record` has added a figure; `record` adds one
        and writes the file anew.""")]
    for shape, sizes in results.commands.items():
        parts += [f"### {shape}, by command", time_table(sizes), amount_table(sizes)]
    return parts


def example(results: Results) -> list[str]:
    """The part of the page on the file that comes with wps-cli."""
    names = list(results.example)

    def cell(row: int, column: int) -> str:
        cost = results.example[names[row]].middle
        return [time(cost.seconds), amount(cost.peak)][column]

    return ["## The example", "`indicators.json`, as it comes with `wps-cli`:",
            grid("command", names, ["processor time", "peak memory"], cell)]


# The whole

def beginning(results: Results) -> list[str]:
    """What was measured, when and on what."""
    linked = "linked statically, as it is handed out" if results.is_static else "linked dynamically"
    parts = ["# Speed and memory", paragraph(f"""
        `Benchmarks/run` measured this on {today()} and wrote this page; nothing of it is written by
        hand. The machine: {machine()}; its load before the run was {results.load:.2f}.
        `{results.version}`, {linked}.""")]
    if results.is_quick:
        parts.append(paragraph("""
            **This was a quick run, one of each, which shows that the suite works. Its figures are
            worth nothing.**"""))
    else:
        parts.append(paragraph(f"""
            Each figure is the median of 7 runs, of 3 from 10⁶ up, with every program in turn. Of
            those that take 0.1 s or longer, the slowest run lay at most {results.spread:.0%} of the
            median above the fastest."""))
    return [*parts, in_short(results), "## How to read it", paragraph("""
        Sizes are numbers of observations: each national parliament by the month since 1945 is 10⁵,
        each parliament, cabinet and council by the quarter for fifty years 10⁷. Processor time is
        that of the whole process, its start included, user and system time of all its threads
        together; elapsed time says little where others use the machine. Peak memory is the most
        that was resident, pages of mapped files included; below 5 MB it cannot be told. MB are
        millions of bytes."""), shapes()]


def in_short(results: Results) -> str:
    """What the scorecard of the greatest registry of the first shape takes, beside the others."""
    shape, size = PLAIN[0], max(results.sizes)
    measured = results.commands[shape.name][size]["scorecard json"]
    cost = measured.costs.middle
    compared = {name: costs.middle.seconds
                for name, costs in results.against[shape.name][size].items()
                if isinstance(costs, Costs)}
    others = {name: seconds / compared[VERDICTS] for name, seconds in compared.items()
              if name not in (VERDICTS, CHECKS)}
    fastest = min(others, key=lambda name: others[name])
    return paragraph(f"""
        In short: of {power(size)} observations, {shape.each} a body ({amount(measured.read)}),
        `wps-cli scorecard --format json` takes {time(cost.seconds)} of processor time
        ({significant(measured.read / MEGABYTE / cost.seconds)} MB/s) and {amount(cost.peak)} of
        memory, {times(cost.peak / measured.read)} the file. The fastest of the other programs,
        {fastest}, takes {times(others[fastest])} that time.""")


def shapes() -> str:
    """What the registries have."""
    plain = [f"{shape.each:,}" for shape in PLAIN]
    return paragraph(f"""
        The registries are made by `random-registry`, the same in every run. The plain ones have an
        exact figure for each quarter and one target, with {', '.join(plain[:-1])} or {plain[-1]}
        observations of each body. The realistic one, with {REALISTIC.each}, has names and notes in
        English and French, a quota in steps, parity and a position; other sources' figures, bounds,
        percentages alone, parts, flags and quotations. The programs that `wps-cli` is compared with
        could not read it.""")


AGAIN = """## Measure it again

```sh
Benchmarks/run                                 # builds, measures, writes this page
Benchmarks/run --quick --output page.md        # does it work?
Benchmarks/run --sizes 1000,2000000            # other sizes
Benchmarks/run --tool PATH --generator PATH    # programs that are built already
```

On a machine with other work the ratios hold better than the times, and neither holds well.
[Benchmarks/README.md](../Benchmarks/README.md) says more.
"""


def page(results: Results) -> str:
    """The whole page, in Markdown."""
    parts = [*beginning(results), *against_others(results), *each_command(results),
             *example(results)]
    return "\n\n".join([*parts, AGAIN])
