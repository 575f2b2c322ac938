"""What comes out, ours against the peer's, before anything is timed."""

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as tree
from pathlib import Path

import corpus
from bench import Mismatch, expect
from costs import memory_cost, rapidfuzz
from measure import output, run

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


def check_changed_import(bench):
    files = [bench.path(f"changed/{code}.xlf") for code in corpus.LOCALES]
    said = json.loads(bench.text("import", "--dry-run", "--format", "json", *files, accepts=(0, 1)))
    for path, file in zip(files, said["files"]):
        changed = Path(path).read_bytes().count(b" a</target>")
        others = file["counts"].get("unchanged", 0)
        expect("changed units", sum(file["counts"].values()) - others, changed)


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
