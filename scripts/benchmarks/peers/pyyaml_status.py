"""Loads a workspace with PyYAML's C loader, counts states, and checks that texts are NFC."""

import json
import sys
import unicodedata
from pathlib import Path

import yaml


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.CBaseLoader)


def units(service):
    yield "name", service["name"]
    if "summary" in service:
        yield "summary", service["summary"]
    for number, text in enumerate(service.get("description", "").strip().split("\n\n")):
        if text:
            yield f"description.{number + 1}", text


def main(root):
    root = Path(root)
    normal = lambda text: unicodedata.is_normalized("NFC", text)
    sources, decomposed = {}, 0
    for path in sorted((root / "catalogue").glob("*/**/*.yaml")):
        name = str(path.relative_to(root / "catalogue").with_suffix(""))
        sources[name] = dict(units(load(path)))
        decomposed += sum(not normal(text) for text in sources[name].values())
    counts = {}
    for locale in sorted(path for path in (root / "locales").iterdir() if path.is_dir()):
        entries = {}
        for path in sorted(locale.glob("**/*.yaml")):
            folder = str(path.relative_to(locale).with_suffix(""))
            for slug, texts in load(path)["documents"].items():
                entries[f"{folder}/{slug}"] = texts
        count = counts[locale.name] = dict(translated=0, fuzzy=0, untranslated=0)
        for name, texts in sources.items():
            for unit, text in texts.items():
                entry = entries.get(name, {}).get(unit)
                if entry is None:
                    count["untranslated"] += 1
                    continue
                decomposed += not normal(entry["target"])
                same = entry["source"] == text
                count["translated" if same else "fuzzy"] += 1
    print(json.dumps({"locales": counts, "decomposed": decomposed}))


main(sys.argv[1])
