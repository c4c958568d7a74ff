"""Women's representation in peace processes, held against quotas and other targets.

A registry is the file ``indicators.json``, named by its path or given as its bytes. What is wrong with
one is raised as :class:`RegistryError`, with every problem and its place; what cannot be done with it as
:class:`Refused`; options that are no good as :class:`ValueError`.

Every figure is exact: counts are whole numbers or bounds, shares are fractions.
"""

from ._editing import Recorded, record, take_over
from ._errors import Problem, Refused, RegistryError
from ._frames import frame, series
from ._library import abi_version, version
from ._reading import (
    diff,
    explain,
    explain_code,
    export,
    render,
    scorecard,
    validate,
    verify,
    what_if,
    worklist,
)

__version__ = version()

__all__ = [
    "Problem",
    "Recorded",
    "Refused",
    "RegistryError",
    "abi_version",
    "diff",
    "explain",
    "explain_code",
    "export",
    "frame",
    "record",
    "render",
    "scorecard",
    "series",
    "take_over",
    "validate",
    "verify",
    "version",
    "what_if",
    "worklist",
]
