"""What the figures were measured on, without its name."""

import datetime
import os
import platform
import re
from pathlib import Path


def machine() -> str:
    """The processor, its cores, the memory and the system."""
    processors = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    model = re.search(r"^model name\s*: (.+)$", processors, re.MULTILINE)
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    return (f"{model[1] if model else platform.machine()}, {os.cpu_count()} cores, "
            f"{round(memory / 2**30)} GiB of memory, {system}")


def today() -> str:
    """The date, such as 3 May 2027."""
    date = datetime.date.today()
    return f"{date.day} {date:%B %Y}"


def is_static(program: Path) -> bool:
    """Whether a program of Linux needs no library of the system: it then names no loader."""
    with program.open("rb") as file:
        return b"/ld-linux" not in file.read(4096)
