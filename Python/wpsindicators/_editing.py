"""Changing a registry: its file, or its bytes."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Iterator, Mapping, Sequence

from ._library import Registry, call, content, name


@dataclass(frozen=True)
class Recorded:
    """What came of a change."""

    registry: bytes
    """The changed registry; nothing but what was asked for is other than before."""
    diff: str
    """The change as ``diff -u`` shows it."""
    words: str
    """What was done, and what that does to the verdicts."""


def record(
    registry: Registry,
    subject: str,
    observation: Mapping[str, Any],
    *,
    source: Mapping[str, Any] | None = None,
    replace: bool = False,
    without: Sequence[str] | None = None,
    remove: bool = False,
    with_source: bool = False,
    which: int | None = None,
    write: bool = True,
    language: str = "en",
) -> Recorded:
    """Records an observation, corrects one or takes one away.

    The file is written whole or not at all, and only if nobody else changed it meanwhile; of bytes
    nothing is written.

    :param subject: the identifier of a body, a list or an indicator.
    :param observation: in the keys of the file: ``{"asAt": "2026-12-01", "members": 133, "women": 40,
        "source": "ipu-2026-12"}``. A percentage is a number, or a ``decimal.Decimal`` where its last
        digit is a zero that the source prints.
    :param source: a new source in the keys of the file, which the observation then cites.
    :param replace: correct the observation of that time: what is given takes the place of what it says.
    :param without: with ``replace``, the keys of what it is to say no more. None of them is given but texts,
        ``by`` and ``holders``, of which what is given would else be added to what it says.
    :param remove: take the observation of that time away; nothing is given but the time, and perhaps
        ``alternate``. ``with_source`` takes with it the sources that nothing else cites.
    :param which: which of several observations of that time, from 1.
    :param write: whether the file is written; if not, all is told of what would be.
    :raises RegistryError: the registry has errors.
    :raises Refused: it has a figure of that time already, or would have errors.
    :raises ValueError: the observation is no good: an unknown key, a word, a time.
    """
    draft = {
        "subject": subject,
        "observation": dict(observation),
        "source": dict(source) if source is not None else None,
        "replace": replace or None,
        "without": list(without) if without is not None else None,
        "remove": remove or None,
        "withSource": with_source or None,
        "which": which,
        "language": language,
        "name": name(registry),
    }
    return _change(registry, lambda text, answer: _record(text, draft, answer), write)


def take_over(
    registry: Registry,
    table: str | os.PathLike[str] | bytes,
    *,
    dates: str | None = None,
    encoding: str | None = None,
    write: bool = True,
    language: str = "en",
) -> Recorded:
    """Takes over a table of observations or of candidate lists: all of its rows, or none.

    :param table: the path of a table that ``export`` made and a spreadsheet changed, or its bytes.
    :param dates: how a spreadsheet rewrote the dates: ``day-first`` or ``month-first``.
    :param encoding: ``utf-8``, ``utf-16`` or ``windows-1252``; as the bytes show where it is left out.
    :param write: whether the file is written; if not, all is told of what would be.
    :raises Refused: a row cannot be taken over; every such cell is told.
    """
    rows = content(table)
    options = {
        "dates": dates,
        "encoding": encoding,
        "language": language,
        "name": name(registry),
        "tableName": "observations.csv" if isinstance(table, bytes) else name(table),
    }

    def change(text: bytes, answer: str) -> bytes:
        return call("wps_import", [text, rows], {**options, "answer": answer})

    return _change(registry, change, write)


def _record(text: bytes, draft: Mapping[str, Any], answer: str) -> bytes:
    return call("wps_record", [text], {**draft, "answer": answer})


def _change(
    registry: Registry, change: Callable[[bytes, str], bytes], write: bool
) -> Recorded:
    def recorded(text: bytes) -> Recorded:
        return Recorded(
            registry=change(text, "file"),
            diff=change(text, "diff").decode("utf-8", "replace"),
            words=change(text, "words").decode("utf-8"),
        )

    if not write or isinstance(registry, (bytes, bytearray, memoryview)):
        return recorded(content(registry))
    with _locked(Path(registry)) as text:
        outcome = recorded(text)
        _replace(Path(registry), text, outcome.registry)
    return outcome


@contextmanager
def _locked(path: Path) -> Iterator[bytes]:
    """The bytes of a file under the lock that `wps-cli` takes: who changes it waits for the other."""
    while True:
        with open(path, "r+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            # Who had the lock may have put another file in its place.
            if os.path.samestat(os.fstat(file.fileno()), os.stat(path)):
                yield file.read()
                return


def _replace(path: Path, old: bytes, new: bytes) -> None:
    """Writes a file anew: into a file beside it, which takes its name once it is on the disk."""
    target = path.resolve()
    descriptor, beside = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        _adopt_rights(beside, target)
        # What an editor saved meanwhile is not lost.
        if target.read_bytes() != old:
            raise FileExistsError(f"{path} was changed meanwhile; nothing was written")
        os.replace(beside, target)
    except BaseException:
        os.unlink(beside)
        raise


def _adopt_rights(beside: str, target: Path) -> None:
    """Gives a new file the owner, the mode and the attributes of another, and never more rights."""
    status = target.stat()
    mode = stat.S_IMODE(status.st_mode)
    try:
        os.chown(beside, status.st_uid, status.st_gid)
    except PermissionError:
        try:
            os.chown(beside, -1, status.st_gid)
        except PermissionError:
            # It belongs to another group, which must not have more than everybody.
            mode = mode & ~stat.S_IRWXG | (mode & stat.S_IRWXO) << 3 & mode
    os.chmod(beside, mode)
    try:
        names = os.listxattr(target)
    except OSError as error:
        if error.errno != errno.ENOTSUP:
            raise
        names = []
    for name in names:
        os.setxattr(beside, name, os.getxattr(target, name))
