"""What a registry says: scorecards, problems, tables, suppositions and proofs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Mapping, Sequence

from ._errors import Problem, problems
from ._library import Registry, call, content, name


def scorecard(
    registry: Registry,
    *,
    period: str | None = None,
    compare_with: str | None = None,
    groups: Sequence[str] | None = None,
    subjects: Sequence[str] | None = None,
    language: str = "en",
) -> dict[str, Any]:
    """Where every subject of a registry stands in a period.

    :param period: a year ``2020``, half-year ``2020-S1``, quarter ``2020-Q2`` or month ``2020-04``; the
        one that the registry reports up to where it is left out.
    :param compare_with: an earlier period; ``comparison`` then tells what changed since.
    :param groups: the identifiers of the groups to show; all where it is left out.
    :param subjects: the identifiers of the bodies, lists and indicators to show.
    :param language: ``en`` or ``fr``, for titles and names.
    :returns: what ``wps-cli scorecard --format json`` writes: fractions are strings such as ``"40/147"``,
        what is not known or does not apply is None.
    :raises RegistryError: the registry has errors.
    :raises ValueError: an option is no good.
    """
    card = render(
        registry,
        format="json",
        period=period,
        compare_with=compare_with,
        groups=groups,
        subjects=subjects,
        language=language,
    )
    return _object(card)


def render(
    registry: Registry,
    *,
    format: str = "text",
    period: str | None = None,
    compare_with: str | None = None,
    groups: Sequence[str] | None = None,
    subjects: Sequence[str] | None = None,
    detail: str | None = None,
    history: int | None = None,
    links: Mapping[str, str] | None = None,
    width: int | None = None,
    language: str = "en",
) -> bytes:
    """A scorecard as a page: the bytes that ``wps-cli scorecard`` writes.

    :param format: ``text``, ``brief``, ``html``, ``svg``, ``markdown``, ``csv`` or ``json``.
    :param detail: ``board``, what is read at a glance, or ``full``.
    :param history: how many quarters the strip of each body shows, 1 to 60.
    :param links: the addresses of the page in other languages, by language.
    :param width: the columns of a terminal, for ``text`` and ``brief``.
    :raises RegistryError: the registry has errors.
    :raises ValueError: an option is no good.
    """
    options = {
        "format": format,
        "period": period,
        "compareWith": compare_with,
        "groups": _listed(groups),
        "subjects": _listed(subjects),
        "detail": detail,
        "history": history,
        "links": dict(links) if links is not None else None,
        "width": width,
        "language": language,
        "name": name(registry),
    }
    return call("wps_scorecard", [content(registry)], options)


def validate(registry: Registry, *, language: str = "en") -> list[Problem]:
    """Everything that is wrong with a registry, or worth a second look; nothing is raised for it."""
    options = {"format": "json", "language": language, "name": name(registry)}
    return problems(call("wps_validate", [content(registry)], options, accepts=(0, 1)))


def what_if(
    registry: Registry,
    body: str,
    *,
    women: int = 0,
    men: int = 0,
    seats: int = 0,
    vacancies_to_women: int | None = None,
    vacancies: int | None = None,
    next: int | None = None,
    period: str | None = None,
    language: str = "en",
) -> dict[str, Any]:
    """What would become of the verdicts on a body if people came or went; nothing is recorded.

    :param women: how many women come; of those who go, a number below 0. So for ``men`` and ``seats``.
    :param vacancies_to_women: fill the vacant seats, so many of them with women, the others with men.
    :param vacancies: fill only so many of the vacant seats.
    :param next: also say how many of so many next appointments, 1 to 1000, would have to be women.
    :returns: what ``wps-cli what-if --format json`` writes: for each target ``before``, ``after``, the
        ``ways`` to meet it, the fewest appointments first, or ``waysAreOpen`` where none can be told
        since not all counts are known, and ``womenAmongNext``: from ``least`` to ``most`` of them
        would meet it.
    :raises Refused: it cannot be, for example as more would leave than there are.
    :raises ValueError: a number is out of its range.
    """
    options = {
        "body": body,
        "women": women or None,
        "men": men or None,
        "seats": seats or None,
        "vacanciesToWomen": vacancies_to_women,
        "vacancies": vacancies,
        "next": next,
        "period": period,
        "format": "json",
        "language": language,
        "name": name(registry),
    }
    return _object(call("wps_what_if", [content(registry)], options))


def worklist(registry: Registry, *, language: str = "en") -> dict[str, Any]:
    """What has to be looked for in the period that a registry reports up to.

    :param language: ``en`` or ``fr``, for ``name`` and ``lines``; all else is as the file has it.
    :returns: what ``wps-cli quarter --format json`` writes: ``entries``, the most urgent first, each with
        its ``section`` (``due``, ``missing``, ``stale``, ``open`` or ``awaited``), all ``reasons``, the
        subject, and its last ``figures`` with their age in quarters. What does not apply is left out.
    :raises RegistryError: the registry has errors.
    """
    options = {"format": "json", "language": language, "name": name(registry)}
    return _object(call("wps_quarter", [content(registry)], options))


def explain(
    registry: Registry,
    subject: str,
    *,
    target: str | None = None,
    period: str | None = None,
    width: int | None = None,
    language: str = "en",
) -> str:
    """How the verdicts on a subject were reached, from the words of the source to what it would take.

    :param subject: the identifier of a body, a list or an indicator.
    :param target: the identifier of one of its targets, of which the verdict is explained alone.
    :param width: the columns of a terminal; 80 where it is left out.
    :returns: what ``wps-cli explain`` prints.
    :raises RegistryError: the registry has errors.
    :raises ValueError: there is no such subject, or it is not held against that target.
    """
    options = {
        "subject": subject,
        "target": target,
        "period": period,
        "width": width,
        "language": language,
        "name": name(registry),
    }
    return call("wps_explain", [content(registry)], options).decode("utf-8")


def explain_code(code: str, *, width: int | None = None, language: str = "en") -> str:
    """What a kind of problem means, with a wrong and a right example.

    :param code: the ``code`` of a :class:`Problem`, such as ``unknown-key``.
    :raises ValueError: there is no such code.
    """
    options = {"code": code, "width": width, "language": language}
    return call("wps_explain", [b""], options).decode("utf-8")


def export(
    registry: Registry,
    *,
    format: str = "table",
    measure: str | None = None,
    ref_area: str | None = None,
    groups: Sequence[str] | None = None,
    subjects: Sequence[str] | None = None,
    language: str = "en",
) -> bytes:
    """What sources say, as a table for other programs.

    :param format: ``table``, observations for spreadsheets; ``lists``, candidate lists; ``series``, each
        figure with its share; ``sdmx-csv`` or ``sdmx-structure``.
    :param measure: for ``series`` the figures for this measure alone, such as ``womenShare``.
    :param ref_area: the code of the country for ``sdmx-csv``, such as ``ML``.
    """
    options = {
        "format": format,
        "measure": measure,
        "refArea": ref_area,
        "groups": _listed(groups),
        "subjects": _listed(subjects),
        "language": language,
        "name": name(registry),
    }
    return call("wps_export", [content(registry)], options)


def diff(
    old: Registry, new: Registry, *, period: str | None = None, language: str = "en"
) -> str:
    """What differs between two versions of a registry in meaning, and which verdicts flipped."""
    options = {
        "period": period,
        "language": language,
        "oldName": name(old),
        "newName": name(new),
    }
    return call("wps_diff", [content(old), content(new)], options).decode("utf-8")


def verify(
    registry: Registry,
    documents: str | Path | Mapping[str, bytes] | None = None,
    *,
    language: str = "en",
) -> dict[str, Any]:
    """Which figures are proven by a quotation, and which quotations stand in the copies of the sources.

    :param documents: the folder with the copies, or the copies by their names. Copies that sources name
        as ``file`` are looked for beside the registry; without any the numbers alone are looked up in
        their quotations.
    :returns: what ``wps-cli verify --format json`` writes.
    """
    text = content(registry)
    copies: dict[str, bytes] = {}
    if not isinstance(registry, (bytes, bytearray, memoryview)):
        copies.update(_beside(Path(registry), text))
    if isinstance(documents, Mapping):
        copies.update(documents)
    elif documents is not None:
        for path in sorted(Path(documents).iterdir()):
            if path.is_file():
                copies.setdefault(path.name, path.read_bytes())
    options = {"format": "json", "language": language, "name": name(registry)}
    return _object(call("wps_verify", [text], options, sorted(copies.items())))


def _listed(identifiers: Sequence[str] | None) -> list[str] | None:
    """Identifiers as a list; a single one is often given by itself."""
    if identifiers is None:
        return None
    return [identifiers] if isinstance(identifiers, str) else list(identifiers)


def _object(answer: bytes) -> dict[str, Any]:
    """The object that an answer is as JSON."""
    told: dict[str, Any] = json.loads(answer)
    return told


def _beside(registry: Path, text: bytes) -> dict[str, bytes]:
    """The copies that the sources of a registry name, as far as they are there."""
    try:
        sources = json.loads(text)["sources"]
        names = [source["file"] for source in sources if isinstance(source.get("file"), str)]
    except (ValueError, LookupError, TypeError, AttributeError):
        # What is wrong with the registry the library tells.
        return {}
    copies = {}
    for named in names:
        file = Path(named)
        if file.is_absolute() or ".." in file.parts:
            continue
        # Of a PDF the text beside it is read.
        for path in [file, file.with_suffix(".txt"), file.with_name(file.name + ".txt")]:
            if (registry.parent / path).is_file():
                copies[path.as_posix()] = (registry.parent / path).read_bytes()
    return copies
