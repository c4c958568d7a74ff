"""Runs a program and writes down what it took: exit status, processor seconds, peak memory in KiB.

Usage: python3 -I -S launch.py REPORT PROGRAM ARGUMENT…

This is a process of its own because the peak that Linux counts for a program begins with that of
the process that was forked for it: one that has read great files would lend its size to all.
"""

import os
import sys


def main(report: str, *command: str) -> None:
    """Runs the command, whose standard streams are those of this process."""
    child = os.fork()
    if child == 0:
        os.execv(command[0], command)
    _, status, usage = os.wait4(child, 0)
    with open(report, "w", encoding="ascii") as file:
        print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime,
              usage.ru_maxrss, file=file)


main(*sys.argv[1:])
