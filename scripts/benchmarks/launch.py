"""Runs a command from a small process, and writes what it took to a file descriptor.

The peak of memory that Linux tells of a process counts what the process that started it had.
"""

import json
import os
import sys
import time

report, command = int(sys.argv[1]), sys.argv[2:]
start = time.perf_counter()
child = os.posix_spawnp(command[0], command, os.environ)
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - start
said = [
    wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)]
os.write(report, json.dumps(said).encode())
