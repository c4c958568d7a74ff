"""The C library, and one way to call it.

Its functions keep no state, so that threads need no lock; ctypes lets others run during a call.
"""

from __future__ import annotations

import ctypes
import json
import operator
import os
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Mapping, Sequence, Union

from ._errors import BadOption, Refused, RegistryError

Registry = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview]
"""A registry: the path of its file, or its bytes."""


class _Bytes(ctypes.Structure):
    _fields_ = [("bytes", ctypes.c_void_p), ("count", ctypes.c_size_t)]


class _Document(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("bytes", ctypes.c_char_p),
        ("count", ctypes.c_size_t),
    ]


_library = ctypes.CDLL(str(Path(__file__).with_name("libwpsindicators.so.0")))
_library.wps_version.restype = ctypes.c_char_p
_library.wps_free.argtypes = [ctypes.POINTER(_Bytes)]
_library.wps_free.restype = None

_DONE, _FAULTY, _REFUSED = 0, 1, 2
_TEXT: list[Any] = [ctypes.c_char_p, ctypes.c_size_t]
_INPUTS: dict[str, list[Any]] = {
    "wps_scorecard": _TEXT,
    "wps_validate": _TEXT,
    "wps_record": _TEXT,
    "wps_import": _TEXT + _TEXT,
    "wps_export": _TEXT,
    "wps_diff": _TEXT + _TEXT,
    "wps_quarter": _TEXT,
    "wps_explain": _TEXT,
    "wps_what_if": _TEXT,
    "wps_verify": [*_TEXT, ctypes.POINTER(_Document), ctypes.c_size_t],
}
for _name, _inputs in _INPUTS.items():
    _function = getattr(_library, _name)
    _function.argtypes = [*_inputs, ctypes.c_char_p, ctypes.POINTER(_Bytes)]
    _function.restype = ctypes.c_int32


def version() -> str:
    """The version of the library, such as ``0.1.0``."""
    text: bytes = _library.wps_version()
    return text.decode("ascii")


def abi_version() -> int:
    """The version of the library's C interface."""
    return int(_library.wps_abi_version())


def content(registry: Registry) -> bytes:
    """The bytes of a registry, which are read where its path is given."""
    if isinstance(registry, (bytes, bytearray, memoryview)):
        return bytes(registry)
    return Path(registry).read_bytes()


def name(registry: Registry) -> str:
    """What a registry is called in problems: the path of its file."""
    if isinstance(registry, (bytes, bytearray, memoryview)):
        return "indicators.json"
    # A name that is no text in UTF-8 is shown as far as it is one.
    return os.fsencode(registry).decode("utf-8", "replace")


def given(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options that are given."""
    return {key: value for key, value in options.items() if value is not None}


def spelt(value: Any) -> bytes:
    """A value as JSON; a decimal number keeps its digits, since 20.50 says more than 20.5."""
    return _json(value).encode("ascii")


def _json(value: Any) -> str:
    if isinstance(value, Mapping):
        members = (f"{json.dumps(str(key))}: {_json(member)}" for key, member in value.items())
        return "{" + ", ".join(members) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_json, value)) + "]"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return json.dumps(value.isoformat()[:10])
    # The whole numbers of a frame are no `int`.
    if not isinstance(value, bool) and hasattr(value, "__index__"):
        return str(operator.index(value))
    return json.dumps(value)


def call(
    function: str,
    inputs: Sequence[bytes],
    options: Mapping[str, Any],
    documents: Sequence[tuple[str, bytes]] | None = None,
    accepts: Sequence[int] = (_DONE,),
) -> bytes:
    """Calls a function of the library with bytes and options, and gives its answer."""
    arguments: list[Any] = []
    for text in inputs:
        arguments += [text, len(text)]
    if documents is not None:
        copies = [_Document(os.fsencode(path), text, len(text)) for path, text in documents]
        arguments += [(_Document * len(copies))(*copies), len(copies)]
    out = _Bytes()
    status = getattr(_library, function)(*arguments, spelt(given(options)), ctypes.byref(out))
    try:
        answer = ctypes.string_at(out.bytes, out.count) if out.bytes else b""
    finally:
        _library.wps_free(ctypes.byref(out))
    if status in accepts:
        return answer
    if status == _FAULTY:
        raise RegistryError(answer)
    if status == _REFUSED:
        raise Refused(answer)
    raise BadOption(answer)
