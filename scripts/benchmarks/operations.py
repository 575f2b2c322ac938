"""What is measured: ours against a peer's, with the goal for the ratio and a check of both results."""

import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as tree
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

import corpus
from measure import Cost, Failed, output, run

HERE = Path(__file__).parent


class Mismatch(Exception):
    """Ours and the peer's results differ, so that their times say nothing."""


def expect(what, ours, theirs):
    if ours != theirs:
        raise Mismatch(f"{what}: ours {ours}, the peer's {theirs}")


@dataclass
class Goal:
    """What a ratio must come to.

    `faster`: theirs / ours is at least; `within`: ours / theirs is at most; `below`: ours alone is at
    most; `beyond`: ours - theirs is at most.
    """

    kind: str
    bound: float
    stretch: float = None

    def value(self, ours, theirs):
        if self.kind == "faster":
            return theirs / ours
        if self.kind == "within":
            return ours / theirs
        return ours - theirs if self.kind == "beyond" else ours

    def is_met(self, value):
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
        """The four locales as XLIFF 2.1 in `out`."""
        if not all(os.path.exists(self.path(f"out/{code}.xlf")) for code in corpus.LOCALES):
            self.ours(*self.export_arguments("out"))()

    def export_arguments(self, folder):
        os.makedirs(self.path(folder), exist_ok=True)
        return ["export", "xliff", "--locale", ",".join(corpus.LOCALES), "-o", self.path(folder)]

    def each(self, *pattern):
        """The command for each locale: `{}` stands for its code, a path for the folder's."""
        return tuple(
            [part.replace("{}", code).replace("@", str(self.folder) + "/") for part in pattern]
            for code in corpus.LOCALES)

    def units(self):
        return self.size * corpus.UNITS + 1


# MARK: checks of results


def check_counts(bench):
    status = json.loads(bench.text("status", "--format", "json"))["locales"]
    for code, counts in bench.corpus.expected().items():
        ours = status[code]
        expect(f"{code} missing", ours["missing"], counts["untranslated"])
        expect(f"{code} outdated", ours["outdated"], counts["fuzzy"])
        expect(f"{code} units", ours["units"], sum(counts.values()))


def check_gettext(bench):
    check_counts(bench)
    for code, counts in bench.corpus.expected().items():
        said = run_statistics(bench.path(f"{code}.po"))
        expect(f"{code} in gettext", counts, said)


def run_statistics(path):
    text = subprocess.run(
        ["msgfmt", "--statistics", "-o", "/dev/null", path], capture_output=True, text=True,
        env={**os.environ, "LC_ALL": "C"}).stderr
    counts = {kind: int(number) for number, kind in re.findall(r"(\d+) (\w+)", text)}
    return {kind: counts.get(kind, 0) for kind in ["translated", "fuzzy", "untranslated"]}


def check_pyyaml(bench):
    check_counts(bench)
    said = json.loads(output(bench.peer("pyyaml_status.py", str(bench.corpus.workspace))))
    for code, counts in bench.corpus.expected().items():
        expect(f"{code} in PyYAML", counts, said["locales"][code])


def count(path, text):
    total, wanted = 0, text.encode()
    with open(path, "rb") as file:
        for line in file:
            total += line.count(wanted)
    return total


def check_normalise(bench):
    """Each text of the corpus is one line of its file."""
    diff = bench.text("normalise", "--check", "--diff", accepts=(0, 1)).splitlines()
    ours = sum(line.startswith("-") and not line.startswith("---") for line in diff)
    with open(bench.file_list()) as files:
        theirs = subprocess.run(
            [str(bench.tools / "nfc-check")], stdin=files, capture_output=True, text=True)
    expect("lines that are not NFC", ours, int(theirs.stdout))


def check_export(bench, peer, pattern):
    bench.export()
    run(bench.each(*peer))
    for code in corpus.LOCALES:
        expect(f"{code} units", count(bench.path(f"out/{code}.xlf"), "<unit "), bench.units())
        theirs = bench.path(pattern.replace("{}", code))
        header = count(theirs, "x-gettext-domain-header")  # an entry of PO, no text
        expect(f"{code} units of the peer", bench.units(), count(theirs, "<trans-unit") - header)


def check_import(bench):
    files = [bench.path(f"out/{code}.xlf") for code in corpus.LOCALES]
    said = json.loads(bench.text("import", "--dry-run", "--format", "json", *files))
    for file in said["files"]:
        expect("unchanged units", file["counts"].get("unchanged"), bench.units())
    expect("files", len(said["files"]), len(files))


def check_json(bench):
    folder = Path(bench.path("json"))
    for locale in ["fi", *corpus.LOCALES]:
        documents = sum(
            len(json.loads(path.read_bytes())) for path in (folder / locale).glob("**/*.json"))
        expect(f"documents in {locale}", documents, bench.size + 1)


def check_validation(bench, path):
    said = json.loads(
        output([bench.program, "xliff", "validate", "--format", "json", path], (0, 1)))
    expect("errors", said["counts"]["error"], 0)


# MARK: the operations


def orjson_cost(bench):
    wall, cpu = map(
        float, output(bench.peer("orjson_dumps.py", bench.path("json"), bench.path("orjson"))).split())
    return Cost(wall, cpu, 0)


def json_cost(bench):
    writing = bench.ours("export", "json", "-o", bench.path("json"))()
    return writing - bench.ours("status")()


QUERIES, CUTOFF = 200, 0.7


def memory_cost(bench):
    """The search for all units that go out, as seconds a unit looked up."""
    found = bench.ours(
        "export", "xliff", "--locale", "se", "--only", "missing", "--matches", "close", "-o",
        bench.path("close.xlf"))()
    bare = bench.ours(
        "export", "xliff", "--locale", "se", "--only", "missing", "-o", bench.path("bare.xlf"))()
    units = bench.corpus.expected()["se"]["untranslated"]
    cost = found - bare
    return Cost(cost.wall / units, cost.cpu / units, found.memory)


def rapidfuzz(bench):
    return json.loads(
        output(
            bench.peer("rapidfuzz_search.py", bench.path("memory.json"), str(QUERIES), str(CUTOFF))))


def rapidfuzz_cost(bench):
    said = rapidfuzz(bench)
    return Cost(said["seconds"] / said["queries"], said["cpu"] / said["queries"], 0)


def check_memory(bench):
    """At least 97 % of the peer's best matches are found, or others as close."""
    memory_cost(bench)
    ours = matches(bench.path("close.xlf"))
    hits = rapidfuzz(bench)["hits"]
    found = sum(
        any(source == text or similarity >= 100 * share - 1 for source, similarity in ours.get(name, []))
        for name, (text, share) in hits.items())
    if not hits or found < 0.97 * len(hits):
        raise Mismatch(f"{found} of the peer's {len(hits)} matches found")
    print(f"  memory: {found} of the peer's {len(hits)} matches found", file=sys.stderr)


def matches(path):
    """For each unit the sources and similarities of its matches."""
    core, mtc = "{urn:oasis:names:tc:xliff:document:2.0}", "{urn:oasis:names:tc:xliff:matches:2.0}"
    found = {}
    for _, unit in tree.iterparse(path):
        if unit.tag != core + "unit":
            continue
        found[unit.get("name")] = [
            ("".join(match.find(core + "source").itertext()), float(match.get("similarity", 0)))
            for match in unit.iter(mtc + "match")]
        unit.clear()
    return found


def plain_xliff(bench, name, units):
    path = bench.path(name)
    if not os.path.exists(path):
        corpus.write_plain_xliff(path, units)
    return path


def schema():
    """The driver of XLIFF 2.1's schemas, where the machine has them."""
    folders = [os.environ.get("XLIFF_SCHEMAS", ""), str(HERE.parents[1] / "../shared/xliff/schemas")]
    return next(
        (path for folder in folders if os.path.exists(path := f"{folder}/2.1/driver.xsd")),
        "XLIFF_SCHEMAS/2.1/driver.xsd")


def operations(bench, large):
    """All of them; `large` is the bench of four times the size."""
    states = ["check", "--rule", "missing", "--rule", "outdated", "--rule", "letter-nfc"]
    out = [bench.path(f"out/{code}.xlf") for code in corpus.LOCALES]
    plain = bench.path("plain.xlf")
    huge = large.path("huge.xlf")
    files = {"stdin": bench.file_list()}
    lconvert = ("lconvert", "-if", "po", "-i", "@{}.po", "-of", "xlf", "-o", "@lconvert-{}.xlf")
    po2xliff = ("po2xliff", "--progress=none", "@{}.po", "@po2xliff-{}.xlf")
    pomerge = ("pomerge", "--progress=none", "-t", "@{}.po", "-i", "@{}.po", "-o", "@pomerge-{}.po")
    validate = ["xliff", "validate"]
    here = [bench.program, "--workspace", str(HERE.parents[1]), "--quiet", "status"]
    bare = str(bench.tools / "bare")

    def grown(name, *args, findings=False):
        return Operation(
            f"growth-{name}", f"{name}, at four times the size", Goal("within", 4.4, 4.0),
            large.ours(*args, findings=findings), bench.ours(*args, findings=findings), "itself",
            prepare=large.corpus.make)

    return [
        Operation(
            "load-gettext", "load, completeness and NFC", Goal("faster", 15, 30),
            bench.ours(*states, findings=True),
            lambda: run(bench.each("msgfmt", "--statistics", "-o", "/dev/null", "@{}.po")),
            "msgfmt --statistics", needs=["msgfmt"], check=lambda: check_gettext(bench)),
        Operation(
            "load-pyyaml", "load, completeness and NFC", Goal("faster", 40),
            bench.ours(*states, findings=True),
            lambda: run(bench.peer("pyyaml_status.py", str(bench.corpus.workspace))),
            "PyYAML's C loader", needs=[bench.python], check=lambda: check_pyyaml(bench)),
        Operation(
            "load-raw", "load", Goal("within", 4, 3), bench.ours("status"),
            lambda: run({"args": [str(bench.tools / "raw-read")], **files}),
            "open, read, close", measure="cpu", check=lambda: check_counts(bench)),
        Operation(
            "normalise", "normalise --check", Goal("faster", 0.7),
            bench.ours("normalise", "--check", findings=True),
            lambda: run({"args": [str(bench.tools / "nfc-check")], **files}),
            "ICU's isNormalizedUTF8", check=lambda: check_normalise(bench)),
        Operation(
            "export-lconvert", "export XLIFF, four locales", Goal("faster", 8, 12),
            bench.ours(*bench.export_arguments("out")), lambda: run(bench.each(*lconvert)),
            "Qt lconvert", needs=["lconvert"],
            check=lambda: check_export(bench, lconvert, "lconvert-{}.xlf")),
        Operation(
            "export-po2xliff", "export XLIFF, four locales", Goal("faster", 60, 120),
            bench.ours(*bench.export_arguments("out")), lambda: run(bench.each(*po2xliff)),
            "po2xliff", needs=["po2xliff"],
            check=lambda: check_export(bench, po2xliff, "po2xliff-{}.xlf")),
        Operation(
            "import-xmllint", "import XLIFF, no change", Goal("within", 1.0, 0.7),
            bench.ours("import", *out),
            lambda: run(bench.each("xmllint", "--stream", "--noout", "@out/{}.xlf")),
            "xmllint --stream", needs=["xmllint"], prepare=bench.export,
            check=lambda: check_import(bench)),
        Operation(
            "import-pomerge", "import XLIFF, no change", Goal("faster", 30, 50),
            bench.ours("import", *out), lambda: run(bench.each(*pomerge)), "pomerge",
            needs=["pomerge"], prepare=bench.export, check=lambda: check_import(bench)),
        Operation(
            "export-json", "export JSON, the writing", Goal("faster", 0.7, 1.0),
            lambda: json_cost(bench), lambda: orjson_cost(bench), "orjson", needs=[bench.python],
            prepare=bench.ours("export", "json", "-o", bench.path("json")),
            check=lambda: check_json(bench)),
        Operation(
            "validate", "validate XLIFF 2.0", Goal("within", 1.0, 0.7),
            bench.ours(*validate, plain),
            lambda: run(["xmllint", "--nonet", "--noout", "--stream", "--schema", schema(), plain]),
            "xmllint --stream --schema", needs=["xmllint", schema()],
            prepare=lambda: plain_xliff(bench, "plain.xlf", 20 * bench.size),
            check=lambda: check_validation(bench, plain)),
        Operation(
            "memory", "close matches, a unit", Goal("faster", 15, 50), lambda: memory_cost(bench),
            lambda: rapidfuzz_cost(bench), "rapidfuzz extractOne", needs=[bench.python],
            check=lambda: check_memory(bench)),
        Operation(
            "check-cost", "check, all rules", Goal("within", 5), bench.ours("check", findings=True),
            bench.ours("status"), "load and status"),
        Operation(
            "check-memory", "check, peak MiB", Goal("below", 350), bench.ours("check", findings=True),
            measure="memory"),
        Operation(
            "check-memory-large", "check, peak MiB, at four times the size", Goal("below", 1331),
            large.ours("check", findings=True), measure="memory", prepare=large.corpus.make),
        grown("status", "status"),
        grown("check", "check", findings=True),
        grown("export", *["export", "xliff", "--locale", "se", "-o", bench.path("grown.xlf")]),
        Operation(
            "validate-huge", "validate 500 MB, peak MiB", Goal("below", 100),
            large.ours(*validate, huge), measure="memory",
            prepare=lambda: plain_xliff(large, "huge.xlf", 28 * large.size)),
        Operation(
            "import-huge", "import 4 × the size, peak MiB above status", Goal("beyond", 100),
            large.ours("import", large.path("out/se.xlf")), large.ours("status"), "status",
            measure="memory", prepare=lambda: (large.corpus.make(), large.export())),
        Operation(
            "start-version", "--version", Goal("beyond", 0.03),
            lambda: run([bench.program, "--version"]), lambda: run([bare]), "a bare Swift program"),
        Operation(
            "start-status", "status of the catalogue here", Goal("beyond", 0.03),
            lambda: run(here), lambda: run([bare]), "a bare Swift program"),
    ]
