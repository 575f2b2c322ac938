"""The files of one size, the commands on them, and what an operation is."""

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

import corpus
from measure import Cost, output, run

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]


class Mismatch(Exception):
    """Ours and the peer's results differ, so that their times say nothing."""


def expect(what, ours, theirs):
    if ours != theirs:
        raise Mismatch(f"{what}: ours {ours}, the peer's {theirs}")


@dataclass
class Goal:
    """What a ratio must come to.

    `faster`: theirs / ours is at least; `within`: ours / theirs is at most; `below`: ours alone is at
    most; `beyond`: ours - theirs is at most. Without a bound the ratio is only told.
    """

    kind: str
    bound: float = None
    stretch: float = None

    def value(self, ours, theirs):
        if self.kind == "faster":
            return theirs / ours
        if self.kind == "within":
            return ours / theirs
        return ours - theirs if self.kind == "beyond" else ours

    def is_met(self, value):
        if self.bound is None:
            return None
        return value >= self.bound if self.kind == "faster" else value <= self.bound


@dataclass
class Operation:
    name: str
    title: str
    goal: Goal
    ours: Callable[[], Cost]
    theirs: Callable[[], Cost] = None
    peer: str = ""
    measure: str = "wall"
    needs: list = field(default_factory=list)
    prepare: Callable[[], None] = None
    check: Callable[[], None] = None

    def missing(self):
        """The tools that it needs and that are not there."""
        return [tool for tool in self.needs if not shutil.which(tool) and not os.path.exists(tool)]


class Bench:
    """The files of one size, and the commands on them."""

    def __init__(self, root, program, size):
        self.root = Path(root)
        self.program = str(program)
        self.size = size
        self.corpus = corpus.Corpus(self.root / str(size), size)
        self.folder = self.corpus.folder
        self.tools = self.root / "tools"
        self.python = str(self.root / "python" / "bin" / "python3")
        self.is_exported = False

    def ours(self, *args, findings=False):
        command = [self.program, "--workspace", str(self.corpus.workspace), "--quiet", *args]
        return lambda: run(command, accepts=(0, 1) if findings else (0,))

    def text(self, *args, accepts=(0,)):
        return output(
            [self.program, "--workspace", str(self.corpus.workspace), "--quiet", *args], accepts)

    def path(self, name):
        return str(self.folder / name)

    def peer(self, name, *args):
        return [self.python, str(HERE / "peers" / name), *args]

    def file_list(self):
        path = self.folder / "files.txt"
        if not path.exists():
            path.write_text("".join(f"{file}\n" for file in self.corpus.yaml_files()))
        return str(path)

    # MARK: what several need

    def export(self):
        """The four locales as XLIFF 2.1 in `out`, as the program that is measured writes them."""
        if not self.is_exported:
            self.ours(*self.export_arguments("out"))()
            self.is_exported = True

    def export_changed(self):
        """The same in `changed`, with another translation of one unit in each document."""
        self.export()
        os.makedirs(self.path("changed"), exist_ok=True)
        for code in corpus.LOCALES:
            text = Path(self.path(f"out/{code}.xlf")).read_bytes()
            files = [part.replace(b"</target>", b" a</target>", 1) for part in text.split(b"</file>")]
            Path(self.path(f"changed/{code}.xlf")).write_bytes(b"</file>".join(files))

    def export_arguments(self, folder):
        os.makedirs(self.path(folder), exist_ok=True)
        return ["export", "xliff", "--locale", ",".join(corpus.LOCALES), "-o", self.path(folder)]

    def each(self, *pattern):
        """The command for each locale: `{}` stands for its code, a path for the folder's."""
        return tuple(
            [part.replace("{}", code).replace("@", str(self.folder) + "/") for part in pattern]
            for code in corpus.LOCALES)

    def plain_xliff(self, name, units):
        """A file of XLIFF 2.0 that nothing is wrong with."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not os.path.exists(self.path(name)):
            corpus.write_plain_xliff(self.path(name), units)

    def units(self):
        return self.size * corpus.UNITS + 1
