"""What is measured: each command where its work could grow faster than what it is given."""

import dataclasses
from typing import Callable

import files
import registries
import texts
import traps


@dataclasses.dataclass(frozen=True)
class Case:
    """A command on what `make` makes of a size, and the exit status that it must have."""

    make: Callable
    size: int
    command: str
    status: int = 0

    @property
    def name(self):
        return f"{self.make.__name__}: {self.command}"


def cases(make, size, *commands, status=0):
    return [Case(make, size, command, status) for command in commands]


VALIDATE = "validate --format json"
TEXT, FULL, BRIEF, HTML = (
    "scorecard", "scorecard --full", "scorecard --format brief", "scorecard --format html")
CSV, JSON = "scorecard --format csv --full", "scorecard --format json"
MARKDOWN = "scorecard --format markdown --full"
EARLIER = "scorecard --period 2020-Q4"
EXPORT, SERIES = "export", "export --format series"
SDMX = "export --format sdmx-csv --ref-area ML"
DIFF = "diff old.json indicators.json"
GONE = "diff indicators.json /dev/null"
IMPORT = "import table.csv"

# On a registry with a body 'b0'; what people read takes more work than what programs do.
READ = [
    TEXT, FULL, BRIEF, HTML, "scorecard --format svg", MARKDOWN, CSV, JSON, EARLIER,
    "scorecard --format json --compare-with 2020-Q4", "quarter", "list", "explain b0",
    "what-if b0 --women +1",
]
TAKEN_OUT = [VALIDATE, EXPORT, SERIES, SDMX, "chart b0", "verify", GONE]
CHANGED = [
    "quarter --begin 2030-Q1", "add body new --name New --kind other",
    "rename s s-new --in sources", "rename b0 b-new --dry-run", "remove body b0",
    "record b0 --period 1949-Q4 --women 3 --source s",
    "record b0 --as-at 2029-05-25 --replace --note new",
]

CASES = [
    # Ordinary growth.
    *cases(registries.bodies, 30, *READ),
    *cases(registries.bodies, 100, *TAKEN_OUT, *CHANGED),
    *cases(registries.observations, 300, TEXT, HTML, CSV, JSON, "list", "explain b0", *TAKEN_OUT,
           *CHANGED[-2:]),
    *cases(registries.indicators, 60, HTML, JSON, "quarter"),
    *cases(registries.levels, 60, HTML, JSON),
    *cases(registries.lists, 40, TEXT, HTML, JSON, "export --lists"),
    *cases(registries.order, 250, FULL, JSON),
    *cases(files.unchanged_bodies, 80, IMPORT),
    *cases(files.unchanged_observations, 200, IMPORT),
    *cases(files.corrected_bodies, 40, IMPORT),
    *cases(files.corrected_observations, 100, IMPORT),
    *cases(files.added_observations, 100, IMPORT),
    *cases(files.added_between, 100, IMPORT),
    *cases(files.added_to_bodies, 40, IMPORT),
    *cases(files.cited_rows, 60, IMPORT),
    *cases(files.one_figure_changed, 80, DIFF),
    *cases(files.all_bodies_changed, 40, DIFF),
    *cases(files.all_observations_changed, 100, DIFF),
    *cases(files.all_days_changed, 100, DIFF),
    *cases(files.all_renamed, 60, DIFF),
    *cases(files.sources_renamed, 60, DIFF),
    *cases(files.chain_renamed, 100, DIFF),
    # Very many of one thing.
    *cases(traps.cited, 40, BRIEF, HTML),
    *cases(traps.cited_together, 400, VALIDATE, HTML, EXPORT),
    *cases(traps.uncited, 400, VALIDATE),
    *cases(traps.targets, 60, VALIDATE, HTML, JSON),
    *cases(traps.targets_of_their_own, 60, HTML, EARLIER),
    *cases(traps.groups, 400, HTML),
    *cases(traps.chain, 60, HTML),
    # Figures are compared with those of 256 bodies above: only from there on is it the same for each.
    *cases(traps.chain, 1000, VALIDATE, JSON),
    *cases(traps.chain, 250, SERIES),
    *cases(traps.sums, 100, VALIDATE, JSON),
    *cases(traps.parts_of_one, 60, VALIDATE, JSON),
    *cases(traps.parts_counted_again, 40, EARLIER),
    *cases(traps.successors, 100, VALIDATE, JSON),
    *cases(traps.alternates, 200, HTML, JSON, GONE),
    *cases(traps.breaks, 400, HTML, "chart b0"),
    *cases(traps.positions, 40, VALIDATE, TEXT, HTML, EXPORT, GONE, "quarter"),
    *cases(traps.parts, 25, VALIDATE, TEXT, FULL, HTML, EXPORT, SERIES, GONE, "quarter", "verify"),
    *cases(traps.breakdowns, 60, VALIDATE, HTML, EXPORT, GONE),
    *cases(traps.steps, 200, HTML),
    *cases(traps.sizes, 200, HTML),
    *cases(traps.rungs, 200, HTML),
    *cases(traps.actions, 60, HTML, JSON),
    *cases(traps.languages, 400, HTML),
    # What is wrong.
    *cases(traps.junk_then_duplicates, 100, "validate", status=1),
    *cases(traps.one_key_often, 400, VALIDATE, status=1),
    *cases(traps.breakdowns_twice, 200, VALIDATE, status=1),
    *cases(traps.parts_twice, 200, VALIDATE, status=1),
    *cases(traps.holders_twice, 200, VALIDATE, status=1),
    *cases(traps.languages_twice, 200, VALIDATE, status=1),
    *cases(traps.errors, 200, "validate", VALIDATE, status=1),
    *cases(traps.errors_on_one_line, 200, "validate", VALIDATE, status=1),
    *cases(traps.circle, 150, VALIDATE, status=1),
    *cases(traps.ids_twice, 300, VALIDATE, status=1),
    *cases(traps.unknown_targets, 300, VALIDATE, status=1),
    *cases(traps.unknown_sources, 300, VALIDATE, status=1),
    *cases(traps.unknown_parts, 150, VALIDATE, status=1),
    *cases(traps.unknown_holders, 150, VALIDATE, status=1),
    *cases(traps.unknown_levels, 150, VALIDATE, status=1),
    *cases(traps.unheld, 150, VALIDATE),
    *cases(traps.same_day, 300, VALIDATE, status=1),
    *cases(traps.cited_twice, 300, VALIDATE, status=1),
    *cases(traps.contradictory, 200, VALIDATE, status=1),
    *cases(traps.parts_exceed, 150, VALIDATE, status=1),
    *cases(traps.same_parts, 150, VALIDATE, status=1),
    *cases(traps.same_positions, 150, VALIDATE, status=1),
    *cases(traps.same_levels, 150, VALIDATE, status=1),
    *cases(traps.untranslated_parts, 150, VALIDATE),
    *cases(traps.untranslated, 150, VALIDATE),
    *cases(traps.nested, 20_000, VALIDATE, status=1),
    *cases(traps.digits, 20_000, VALIDATE, status=1),
    # Tables.
    *cases(files.cell_of_quotes, 20_000, IMPORT),
    *cases(files.cell_of_lines, 20_000, IMPORT),
    *cases(files.cell_of_formulas, 20_000, IMPORT),
    *cases(files.cell_never_closed, 20_000, IMPORT, status=1),
    *cases(files.columns_of_positions, 60, IMPORT),
    *cases(files.columns_of_parts, 25, IMPORT),
    *cases(files.unknown_columns, 200, IMPORT, status=1),
    *cases(files.bad_rows, 200, IMPORT, status=1),
    *cases(files.unknown_subjects, 150, IMPORT, status=1),
    *cases(files.unknown_cited, 100, IMPORT, status=1),
    *cases(files.same_rows, 200, IMPORT, status=1),
    # Documents.
    *cases(files.long_document, 100, "verify"),
    *cases(files.many_quotations, 60, "verify"),
    *cases(files.long_quotation, 60, "verify"),
    # Texts.
    *(case for unit in texts.UNITS for case in cases(texts.made_of(unit), 1000, FULL)),
    *cases(texts.made_of("all_sorts"), 1000, BRIEF, HTML, MARKDOWN, CSV, EXPORT, SDMX, GONE,
           "quarter", "list", "explain b0"),
]
