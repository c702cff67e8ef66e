"""Runs a command with at most ten seconds of processor time, and writes what it used: how it ended, seconds and kilobytes.

    python3 measure.py MEASURED LOG COMMAND [ARGUMENT]...

In a process of its own, because on Linux what a command is said to use at most starts with what its parent held."""

import os
import resource
import subprocess
import sys

SECONDS = 10

measured, log, *command = sys.argv[1:]
resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
with open(log, "wb") as output:
    process = subprocess.Popen(command, stdout=output, stderr=output)
    _, status, used = os.wait4(process.pid, 0)
with open(measured, "w", encoding="ascii") as output:
    print(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss, file=output)
