"""Numbers, paragraphs and tables, as the page has them."""

import textwrap
from collections.abc import Callable, Sequence

WIDTH = 100
MEGABYTE = 10**6


def power(size: int) -> str:
    """A power of ten as such: 10⁵; any other number with commas."""
    digits = str(size)
    if digits.strip("0") != "1":
        return f"{size:,}"
    return "10" + str(len(digits) - 1).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


def significant(number: float) -> str:
    """A number with three digits, or with all that stand before its point."""
    decimals = 2 if number < 9.995 else 1 if number < 99.95 else 0
    return f"{number:,.{decimals}f}"


def time(seconds: float) -> str:
    """A time: 7.20 ms, 1.86 s."""
    return f"{significant(seconds)} s" if seconds >= 1 else f"{significant(seconds * 1000)} ms"


def amount(size: float) -> str:
    """A number of bytes: 720 B, 7.20 kB, 7.20 MB."""
    if size < 1000:
        return f"{size:.0f} B"
    if size < MEGABYTE:
        return f"{significant(size / 1000)} kB"
    return f"{significant(size / MEGABYTE)} MB"


def times(ratio: float) -> str:
    """How many times: ×1.60."""
    return f"×{significant(ratio)}"


def paragraph(text: str, indent: str = "") -> str:
    """A text in lines of the page's width."""
    return textwrap.fill(
        " ".join(text.split()), WIDTH, subsequent_indent=indent, break_long_words=False,
        break_on_hyphens=False)


def grid(
    heading: str, rows: Sequence[str], columns: Sequence[str], cell: Callable[[int, int], str]
) -> str:
    """A table whose first column is of names and whose others are of numbers, by row and column."""
    lines = [[heading, *columns], ["---"] + ["---:"] * len(columns)]
    lines += [[name, *(cell(row, column) for column in range(len(columns)))]
              for row, name in enumerate(rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
