"""A registry as pandas frames, where pandas is there."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Sequence

from ._library import Registry
from ._reading import export, render

if TYPE_CHECKING:
    import pandas

#: The columns of :func:`frame` unless others are asked for.
USUAL = [
    "subject", "name", "group", "position", "part", "target", "target_name", "basis", "measure",
    "denominator", "required_label", "verdict", "reason", "rating", "flags", "observation_period",
    "observation_as_at", "age_in_quarters", "women_min", "women_max", "men_min", "men_max",
    "members_min", "members_max", "seats_min", "seats_max", "vacant_min", "vacant_max",
    "value_min_numerator", "value_min_denominator", "value_max_numerator", "value_max_denominator",
    "percent", "needed", "shortfall", "allowed", "excess", "replacement", "enlargement",
    "trend_direction", "trend_since", "sources", "locator", "quote",
]  # fmt: skip

#: Words of which there are few.
_CATEGORIES = {
    "basis", "denominator", "flag", "group", "measure", "pace_status", "part", "previous_verdict",
    "rating", "reason", "required_sense", "rounding", "sex", "subject_kind", "trend_basis",
    "trend_direction", "verdict",
}  # fmt: skip
#: What is true or false.
_TRUTHS = {
    "alternate", "binding", "flipped", "vacancies_sufficient", "value_max_excluded",
    "value_min_excluded",
}  # fmt: skip
#: Rounded numbers, beside the exact fractions.
_DECIMALS = {
    "change_percentage_points", "percent", "reported_percent", "trend_percentage_points",
}  # fmt: skip
#: Whole numbers besides those whose names end as `_COUNT_ENDS` has it.
_COUNTS = {
    "age_in_quarters", "allowed", "alternates", "attainable_at", "change_count", "change_levels",
    "change_members", "change_men", "change_part", "change_seats", "change_whole", "change_women",
    "changes", "enlargement", "excess", "level_rank", "levels", "men_short", "needed", "place",
    "replacement", "shortfall", "trend_count", "trend_members", "trend_men", "trend_women",
    "vacancies_men", "vacancies_vacant", "vacancies_women", "value", "women_short",
}  # fmt: skip
_COUNT_ENDS = ("_min", "_max", "_numerator", "_denominator", "_age_in_quarters")
#: Days.
_DAYS = {"as_at", "date", "due_by", "observation_as_at"}


def frame(
    registry: Registry,
    *,
    period: str | None = None,
    compare_with: str | None = None,
    groups: Sequence[str] | None = None,
    subjects: Sequence[str] | None = None,
    columns: Sequence[str] | str | None = None,
    language: str = "en",
) -> pandas.DataFrame:
    """A scorecard as a frame: a row for each assessment.

    Whole numbers are ``Int64``, which has a place for what is not known; ``percent`` is rounded as the
    scorecard shows it, and the exact share stands beside it as a fraction. A count is exact where its
    ``_min`` equals its ``_max``; without an upper bound ``_max`` is missing.

    :param columns: the columns wanted; ``"all"`` for the more than hundred of
        ``wps-cli scorecard --format csv --full``; the usual ones where it is left out.
    """
    table = render(
        registry,
        format="csv",
        detail="full",
        period=period,
        compare_with=compare_with,
        groups=groups,
        subjects=subjects,
        language=language,
    )
    typed = _typed(table)
    if columns == "all":
        return typed
    if isinstance(columns, str):
        columns = [columns]
    return typed[list(USUAL if columns is None else columns)]


def series(
    registry: Registry,
    subjects: str | Sequence[str] | None = None,
    *,
    measure: str | None = None,
    alternates: bool = False,
    language: str = "en",
) -> pandas.DataFrame:
    """What sources say of subjects over time: a row for each figure, the earliest of a subject first.

    :param subjects: the identifier of a body, a list or an indicator, or several; all where it is left
        out.
    :param measure: figures for this measure alone, such as ``womenShare``; all measures that the
        subjects are held against where it is left out.
    :param alternates: whether other sources' figures, which no verdict rests on, are among them.
    :raises ValueError: there is no such subject, or no such measure; a measure that the subjects are not
        held against has no rows.
    """
    wanted = [subjects] if isinstance(subjects, str) else subjects
    table = export(
        registry, format="series", subjects=wanted, measure=measure, language=language
    )
    typed = _typed(table)
    if not alternates:
        typed = typed[~typed["alternate"]]
    return typed.reset_index(drop=True)


def _typed(table: bytes) -> pandas.DataFrame:
    """A table of the library, with a type for each column by its name."""
    import pandas

    cells = pandas.read_csv(
        io.BytesIO(table),
        encoding="utf-8-sig",
        dtype=str,
        keep_default_na=False,
        na_values=[""],
    )
    columns: dict[str, Any] = {name: _column(cells[name], name) for name in cells.columns}
    return pandas.DataFrame(columns, index=cells.index)


def _column(cells: pandas.Series, name: str) -> pandas.Series:
    import pandas

    if name in _TRUTHS:
        return cells.map({"true": True, "false": False}).astype("boolean")
    if name in _COUNTS or name.endswith(_COUNT_ENDS):
        # By way of floating point a number above 2⁵³ would be another one.
        known = {place: int(cell) for place, cell in cells.items() if not pandas.isna(cell)}
        # A fraction may have a denominator that no 64 bits hold.
        fits = all(abs(number) < 2**63 for number in known.values())
        numbers = [known.get(place, pandas.NA) for place in cells.index]
        return pandas.Series(numbers, index=cells.index, dtype="Int64" if fits else object)
    if name in _DECIMALS:
        return pandas.to_numeric(cells).astype("Float64")
    if name in _DAYS:
        return pandas.to_datetime(cells, format="%Y-%m-%d", errors="coerce").astype(
            "datetime64[ns]"
        )
    if name in _CATEGORIES:
        return cells.astype("category")
    return cells.astype("string")
