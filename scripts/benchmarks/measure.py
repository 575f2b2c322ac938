"""Runs whole processes and says what they took."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

LAUNCHER = str(Path(__file__).parent / "launch.py")


@dataclass
class Cost:
    """Seconds of wall and processor time, and the peak of memory in MiB."""

    wall: float
    cpu: float
    memory: float

    def __add__(self, other):
        return Cost(
            self.wall + other.wall, self.cpu + other.cpu, max(self.memory, other.memory))

    def __sub__(self, other):
        return Cost(max(self.wall - other.wall, 1e-4), max(self.cpu - other.cpu, 1e-4), self.memory)


class Failed(Exception):
    """A command did not end as it should."""


def run(command, accepts=(0,)):
    """Runs a command, or several one after the other, and gives their cost together.

    A command is a list of arguments, or a dictionary with `args`, and `stdin` or `stdout` as paths
    of files; `accepts` are the exit codes that count as done.
    """
    if isinstance(command, tuple):
        costs = [run(part, accepts) for part in command]
        return sum(costs[1:], costs[0])
    options = command if isinstance(command, dict) else {"args": command}
    with open(options.get("stdin", os.devnull), "rb") as source, open(
        options.get("stdout", os.devnull), "wb"
    ) as sink:
        reading, writing = os.pipe()
        process = subprocess.Popen(
            [sys.executable, "-IS", LAUNCHER, str(writing), *options["args"]], stdin=source,
            stdout=sink, stderr=subprocess.PIPE, pass_fds=[writing])
        os.close(writing)
        complaint = process.stderr.read()
        with open(reading, "rb") as report:
            said = report.read()
        process.wait()
    if not said:
        raise Failed(f"{options['args'][0]} could not be run")
    wall, cpu, memory, code = json.loads(said)
    if code not in accepts:
        raise Failed(f"{' '.join(options['args'])} ended with {code}: {first_line(complaint)}")
    return Cost(wall, cpu, memory)


def output(args, accepts=(0,)):
    """What a command prints."""
    done = subprocess.run(args, capture_output=True, text=True)
    if done.returncode not in accepts:
        raise Failed(f"{' '.join(args)} ended with {done.returncode}: {first_line(done.stderr)}")
    return done.stdout


def first_line(text):
    """The first line of a complaint."""
    text = text.decode(errors="replace") if isinstance(text, bytes) else text
    return (text.strip().splitlines() or [""])[0][:200]


def instructions(args, out):
    """The instructions that a command takes in all its threads, by callgrind; `out` is its file."""
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *args],
        capture_output=True, text=True)
    for line in done.stderr.splitlines():
        if "Collected" in line:
            return int(line.split(":")[1].split()[0])
    raise Failed(f"valgrind counted nothing: {done.stderr.strip()[-200:]}")


def stripped(program, path):
    """A copy of a program without what is for debuggers, which valgrind may be too old to read."""
    subprocess.run(["strip", "--strip-debug", "-o", path, program], check=True)
    return path
