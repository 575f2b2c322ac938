"""A workspace of a given size, the same on every machine, and the same units for the peers.

Words are letters thrown together from each language's alphabet: they look like text to a program
and mean nothing to a reader.
"""

import hashlib
import json
import random
import unicodedata
from pathlib import Path

LOCALES = ["sv", "se", "smn", "sms"]
UNITS = 12
FOLDER_SIZE = 100
TRANSLATED = 0.70
OUTDATED = 0.05  # of the translated
DECOMPOSED = 0.03
RESEMBLING = 0.20  # texts that differ from an earlier one in a word or two

LETTERS = {
    "fi": ("aeiouyäö", "hjklmnprstv"),
    "sv": ("aeiouyåäö", "bdfghjklmnprstv"),
    "se": ("aeiouá", "bčdđfghjklmnŋprsštŧvzž"),
    "smn": ("aeiouáâä", "čdđhjklmnŋprsštvzž"),
    "sms": ("aâeioõuåä", "čʒǯdđǧǥhjkǩlmnŋprsštvzž"),
}

MODEL = """\
format: 1
types:
  area:
    folder: areas
    fields:
      name: {kind: line, translate: true, required: true, max: 100}
      locales: {kind: policy}
  service:
    folder: services
    fields:
      name: {kind: line, translate: true, required: true, max: 100}
      summary: {kind: line, translate: true, required: true, max: 150, differs: name}
      description: {kind: text, translate: true, required: true, max: 5000}
      areas: {kind: reference, to: area, many: true, required: true}
      status: {kind: choice, of: [draft, published], required: true, hidden: [draft]}
      confirmed: {kind: date, warn-after: 15m, error-after: 18m}
"""

SETTINGS = """\
format: 1
name: Benchmark
source: fi
locales: [sv, se, smn, sms]
complete: translated
"""


class Words:
    """Texts of nonsense words, some of which resemble an earlier one."""

    def __init__(self, language, chance):
        self.chance = chance
        vowels, consonants = LETTERS[language]
        mark = "ʹ" if language == "sms" else ""
        self.words = [self._word(vowels, consonants, mark) for _ in range(4000)]
        self.earlier = []

    def _word(self, vowels, consonants, mark):
        choice = self.chance.choice
        syllables = self.chance.choices([1, 2, 3, 4], [1, 4, 4, 1])[0]
        word = "".join(choice(consonants) + choice(vowels) for _ in range(syllables))
        if mark and self.chance.random() < 0.3:
            word += mark + choice(consonants)
        return word + (choice(consonants) if self.chance.random() < 0.4 else "")

    def line(self, words):
        text = " ".join(self.chance.choices(self.words, k=words))
        return text[0].upper() + text[1:]

    def sentence(self, words):
        chance = self.chance
        if self.earlier and chance.random() < RESEMBLING:
            parts = chance.choice(self.earlier).split(" ")
            for _ in range(chance.randint(1, 2)):
                parts[chance.randrange(1, len(parts))] = chance.choice(self.words)
            return " ".join(parts).rstrip(".") + "."
        text = self.line(words) + "."
        if len(self.earlier) < 20_000:
            self.earlier.append(text)
        return text


class Unit:
    """One text with its translations: for each locale the target, its state and its Finnish."""

    __slots__ = ("name", "source", "targets")

    def __init__(self, name, source):
        self.name = name
        self.source = source
        self.targets = {}


class Corpus:
    """Makes the files once into a folder; a folder that is complete is used again."""

    def __init__(self, folder, services):
        self.folder = Path(folder)
        self.services = services
        self.workspace = self.folder / "workspace"

    def make(self):
        recipe = hashlib.sha256(Path(__file__).read_bytes()).hexdigest() + f" {self.services}"
        stamp = self.folder / "made"
        if stamp.exists() and stamp.read_text() == recipe:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        stamp.unlink(missing_ok=True)
        self._write_areas()
        chance = random.Random(20_260_101)
        self.words = {code: Words(code, chance) for code in LETTERS}
        self.counts = {code: dict(translated=0, fuzzy=0, untranslated=0) for code in LOCALES}
        with_po = {code: self._open_po(code) for code in LOCALES}
        memory = {"choices": [], "queries": []}
        for start in range(0, self.services, FOLDER_SIZE):
            self._folder(start, chance, with_po, memory)
        for file in with_po.values():
            file.close()
        (self.folder / "memory.json").write_text(json.dumps(memory, ensure_ascii=False))
        (self.folder / "counts.json").write_text(json.dumps(self.counts))
        stamp.write_text(recipe)

    def expected(self):
        """For each locale how many units are translated, outdated (gettext: fuzzy) and missing."""
        return json.loads((self.folder / "counts.json").read_text())

    def yaml_files(self):
        return sorted(self.workspace.glob("*/**/*.yaml"))

    def _write_areas(self):
        areas = self.workspace / "catalogue" / "areas"
        areas.mkdir(parents=True, exist_ok=True)
        (areas / "alue.yaml").write_text(
            "name: Alue\nlocales: {required: [sv, se], expected: [smn, sms]}\n")
        (self.workspace / "catalogue" / "kielipolku.yaml").write_text(SETTINGS)
        (self.workspace / "catalogue" / "model.yaml").write_text(MODEL)

    def _open_po(self, code):
        file = open(self.folder / f"{code}.po", "w", encoding="utf-8")
        file.write(
            'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
            f'"Content-Transfer-Encoding: 8bit\\n"\n"Language: {code}\\n"\n\n')
        self._po_entry(file, code, "areas/alue#name", "Alue", None)
        return file

    def _folder(self, start, chance, po, memory):
        name = f"g{start // FOLDER_SIZE:03}"
        catalogue = self.workspace / "catalogue" / "services" / name
        catalogue.mkdir(parents=True, exist_ok=True)
        locales = {code: ["format: 1\ndocuments:\n"] for code in LOCALES}
        for number in range(start, min(start + FOLDER_SIZE, self.services)):
            slug = f"palvelu-{number:05}"
            units = self._units(number, chance)
            (catalogue / f"{slug}.yaml").write_text(self._document(units), encoding="utf-8")
            for code in LOCALES:
                self._translate(units, code, chance)
                locales[code].append(self._entries(slug, units, code))
                for unit in units:
                    key = f"services/{name}/{slug}#{unit.name}"
                    self._po_entry(po[code], code, key, unit.source, unit.targets.get(code))
            for unit in units:
                self._remember(f"services/{name}/{slug}#{unit.name}", unit, memory)
        for code, parts in locales.items():
            folder = self.workspace / "locales" / code / "services"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{name}.yaml").write_text("".join(parts), encoding="utf-8")

    def _units(self, number, chance):
        words = self.words["fi"]
        texts = [("name", words.line(3) + f" {number}"), ("summary", words.line(8) + ".")]
        texts += [
            (f"description.{i + 1}", words.sentence(chance.randint(22, 38)))
            for i in range(UNITS - 2)
        ]
        return [Unit(name, self._maybe_decomposed(text, chance)) for name, text in texts]

    @staticmethod
    def _maybe_decomposed(text, chance):
        return unicodedata.normalize("NFD", text) if chance.random() < DECOMPOSED else text

    @staticmethod
    def _document(units):
        paragraphs = "\n\n".join("  " + unit.source for unit in units[2:])
        return (
            f"name: {units[0].source}\nsummary: {units[1].source}\ndescription: |\n{paragraphs}\n"
            "areas: [alue]\nstatus: published\nconfirmed: 2026-01-15\n")

    def _translate(self, units, code, chance):
        words = self.words[code]
        for unit in units:
            if chance.random() >= TRANSLATED:
                continue
            length = max(2, unit.source.count(" "))
            target = words.line(length) + ("." if unit.source.endswith(".") else "")
            source = unit.source
            if chance.random() < OUTDATED:
                source = self.words["fi"].sentence(length)
            state = chance.choice(["translated", "translated", "reviewed"])
            unit.targets[code] = (self._maybe_decomposed(target, chance), state, source)

    @staticmethod
    def _entries(slug, units, code):
        rows = []
        for unit in units:
            if code not in unit.targets:
                continue
            target, state, source = unit.targets[code]
            rows.append(
                f"    {unit.name}:\n      source: {source}\n      target: {target}\n"
                f"      state: {state}\n")
        return f"  {slug}:\n" + "".join(rows) if rows else ""

    def _po_entry(self, file, code, key, source, translation):
        target, _, old = translation or ("", None, source)
        kind = "untranslated" if not target else "translated" if old == source else "fuzzy"
        self.counts[code][kind] += 1
        flag = "#, fuzzy\n" if kind == "fuzzy" else ""
        file.write(f'{flag}msgctxt "{key}"\nmsgid "{source}"\nmsgstr "{target}"\n\n')

    @staticmethod
    def _remember(key, unit, memory):
        """What a memory for Northern Sámi offers, and what is to be looked up in it."""
        if "se" not in unit.targets:
            memory["queries"].append({"name": key, "text": unit.source})
        elif unit.targets["se"][2] == unit.source:
            memory["choices"].append(unit.source)


def write_plain_xliff(path, units):
    """A file of XLIFF 2.0 with so many units, about 500 bytes each."""
    chance = random.Random(7)
    finnish, sami = Words("fi", chance), Words("se", chance)
    with open(path, "w", encoding="utf-8") as file:
        file.write(
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" '
            'srcLang="fi" trgLang="se">\n')
        for start in range(0, units, UNITS):
            file.write(f'<file id="f{start}" original="services/palvelu-{start}">\n')
            for number in range(start, min(start + UNITS, units)):
                file.write(_plain_unit(number, finnish, sami))
            file.write("</file>\n")
        file.write("</xliff>\n")


def _plain_unit(number, finnish, sami):
    source, target = finnish.line(8), sami.line(8)
    return (
        f'  <unit id="u{number}" name="services/palvelu#{number}">\n'
        f'    <notes><note id="n1" category="context">{finnish.line(2)}</note></notes>\n'
        f'    <originalData><data id="d1">**</data></originalData>\n'
        f'    <segment id="s1" state="translated">\n'
        f'      <source>{source} <pc id="1" dataRefStart="d1" dataRefEnd="d1">xyz</pc></source>\n'
        f'      <target>{target} <pc id="1" dataRefStart="d1" dataRefEnd="d1">xyz</pc></target>\n'
        "    </segment>\n  </unit>\n")
