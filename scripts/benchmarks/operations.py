"""What is measured: ours against a peer's, with the goal for the ratio."""

import os

import checks
from bench import PROJECT, Goal, Operation
from corpus import LOCALES
from costs import json_cost, memory_cost, orjson_cost, rapidfuzz_cost
from measure import run


def operations(bench, large):
    """All of them; `large` is the bench of four times the size."""
    return [
        *loading(bench), *exporting(bench), *importing(bench), *validating(bench),
        *checking(bench, large), *growing(bench, large), *bounded(large), *starting(bench)]


def loading(bench):
    rules = ["check", "--rule", "missing", "--rule", "outdated", "--rule", "letter-nfc"]
    load = bench.ours(*rules, findings=True)

    def tool(name):
        return lambda: run({"args": [str(bench.tools / name)], "stdin": bench.file_list()})

    return [
        Operation(
            "load-gettext", "load, completeness and NFC", Goal("faster", 15, 30), load,
            lambda: run(bench.each("msgfmt", "--statistics", "-o", "/dev/null", "@{}.po")),
            "msgfmt --statistics", needs=["msgfmt"], check=lambda: checks.check_gettext(bench)),
        Operation(
            "load-pyyaml", "load, completeness and NFC", Goal("faster", 40), load,
            lambda: run(bench.peer("pyyaml_status.py", str(bench.corpus.workspace))),
            "PyYAML's C loader", needs=[bench.python], check=lambda: checks.check_pyyaml(bench)),
        Operation(
            "load-raw", "load", Goal("within", 4, 3), bench.ours("status"), tool("raw-read"),
            "open, read, close", measure="cpu", check=lambda: checks.check_counts(bench)),
        Operation(
            "normalise", "normalise --check", Goal("faster", 0.7),
            bench.ours("normalise", "--check", findings=True), tool("nfc-check"),
            "ICU's isNormalizedUTF8", check=lambda: checks.check_normalise(bench)),
    ]


def exporting(bench):
    export = bench.ours(*bench.export_arguments("out"))
    lconvert = ("lconvert", "-if", "po", "-i", "@{}.po", "-of", "xlf", "-o", "@lconvert-{}.xlf")
    po2xliff = ("po2xliff", "--progress=none", "@{}.po", "@po2xliff-{}.xlf")
    return [
        Operation(
            "export-lconvert", "export XLIFF, four locales", Goal("faster", 8, 12), export,
            lambda: run(bench.each(*lconvert)), "Qt lconvert", needs=["lconvert"],
            check=lambda: checks.check_export(bench, lconvert, "lconvert-{}.xlf")),
        Operation(
            "export-po2xliff", "export XLIFF, four locales", Goal("faster", 60, 120), export,
            lambda: run(bench.each(*po2xliff)), "po2xliff", needs=["po2xliff"],
            check=lambda: checks.check_export(bench, po2xliff, "po2xliff-{}.xlf")),
        Operation(
            "export-json", "export JSON, the writing", Goal("faster", 0.7, 1.0),
            lambda: json_cost(bench), lambda: orjson_cost(bench), "orjson", needs=[bench.python],
            prepare=bench.ours("export", "json", "-o", bench.path("json")),
            check=lambda: checks.check_json(bench)),
        Operation(
            "memory", "close matches, a unit", Goal("faster", 15, 50), lambda: memory_cost(bench),
            lambda: rapidfuzz_cost(bench), "rapidfuzz extractOne", needs=[bench.python],
            check=lambda: checks.check_memory(bench)),
    ]


def importing(bench):
    def files(folder, *arguments, **accepted):
        paths = [bench.path(f"{folder}/{code}.xlf") for code in LOCALES]
        return bench.ours("import", *arguments, *paths, **accepted)

    xmllint = ("xmllint", "--stream", "--noout")
    pomerge = ("pomerge", "--progress=none", "-t", "@{}.po", "-i", "@{}.po", "-o", "@pomerge-{}.po")
    return [
        Operation(
            "import-xmllint", "import XLIFF, no change", Goal("within", 1.0, 0.7),
            files("out"), lambda: run(bench.each(*xmllint, "@out/{}.xlf")), "xmllint --stream",
            needs=["xmllint"], prepare=bench.export, check=lambda: checks.check_import(bench)),
        Operation(
            "import-changed", "import XLIFF, one unit of each document changed", Goal("within"),
            files("changed", "--dry-run", findings=True),
            lambda: run(bench.each(*xmllint, "@changed/{}.xlf")), "xmllint --stream",
            needs=["xmllint"], prepare=bench.export_changed,
            check=lambda: checks.check_changed_import(bench)),
        Operation(
            "import-pomerge", "import XLIFF, no change", Goal("faster", 30, 50), files("out"),
            lambda: run(bench.each(*pomerge)), "pomerge", needs=["pomerge"], prepare=bench.export,
            check=lambda: checks.check_import(bench)),
    ]


def validating(bench):
    path, driver = bench.path("plain.xlf"), schema()
    xmllint = ["xmllint", "--nonet", "--noout", "--stream", "--schema", driver, path]
    return [
        Operation(
            "validate", "validate XLIFF 2.0", Goal("within", 1.0, 0.7),
            bench.ours("xliff", "validate", path), lambda: run(xmllint),
            "xmllint --stream --schema", needs=["xmllint", driver],
            prepare=lambda: bench.plain_xliff("plain.xlf", 20 * bench.size),
            check=lambda: checks.check_validation(bench, path))
    ]


def schema():
    """The driver of XLIFF 2.1's schemas, where the machine has them."""
    folders = [os.environ.get("XLIFF_SCHEMAS", ""), f"{PROJECT}/../shared/xliff/schemas"]
    paths = [f"{folder}/2.1/driver.xsd" for folder in folders]
    return next(filter(os.path.exists, paths), "$XLIFF_SCHEMAS/2.1/driver.xsd")


def checking(bench, large):
    check = bench.ours("check", findings=True)
    return [
        Operation(
            "check-cost", "check, all rules", Goal("within", 5), check, bench.ours("status"),
            "load and status"),
        Operation("check-memory", "check, peak MiB", Goal("below", 350), check, measure="memory"),
        Operation(
            "check-memory-large", "check, peak MiB, at four times the size", Goal("below", 1331),
            large.ours("check", findings=True), measure="memory", prepare=large.corpus.make),
    ]


def growing(bench, large):
    def grown(name, *arguments):
        return Operation(
            f"growth-{name}", f"{name}, at four times the size", Goal("within", 4.4, 4.0),
            large.ours(*arguments, findings=True), bench.ours(*arguments, findings=True), "itself",
            prepare=large.corpus.make)

    return [
        grown("status", "status"),
        grown("check", "check"),
        grown("export", "export", "xliff", "--locale", "se", "-o", bench.path("grown.xlf")),
    ]


def bounded(large):
    """Work on files of some 500 MB, where `large` has 40,000 services."""
    huge = large.path("huge.xlf")

    def prepare():
        large.corpus.make()
        large.export()

    return [
        Operation(
            "validate-huge", "validate 500 MB, peak MiB", Goal("below", 100),
            large.ours("xliff", "validate", huge), measure="memory",
            prepare=lambda: large.plain_xliff("huge.xlf", 28 * large.size)),
        Operation(
            "import-huge", "import a locale of four times the size, peak MiB above status's",
            Goal("beyond", 100), large.ours("import", large.path("out/se.xlf")),
            large.ours("status"), "status", measure="memory", prepare=prepare),
    ]


def starting(bench):
    def bare():
        return run([str(bench.tools / "bare")])

    status = [bench.program, "--workspace", str(PROJECT), "--quiet", "status"]
    return [
        Operation(
            "start-version", "--version", Goal("beyond", 0.03),
            lambda: run([bench.program, "--version"]), bare, "a bare Swift program"),
        Operation(
            "start-status", "status of the catalogue here", Goal("beyond", 0.03),
            lambda: run(status), bare, "a bare Swift program"),
    ]
