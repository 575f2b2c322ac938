"""A workspace made of MediaWiki's messages: a document for every twelve."""
import json
import os
import re

from messages import LOCALES, all_messages, plain

TEXTS_IN_DOCUMENT = 12
TARGETS = LOCALES[1:]

SETTINGS = """format: 1
name: MediaWiki
source: fi
locales: [sv, se, smn, sms]
complete: translated
"""
MODEL = """format: 1
types:
  page:
    folder: pages
    fields:
      name: {kind: line, label: Name, translate: true}
      messages: {kind: group, many: true, fields: {text: {kind: line, translate: true}}}
"""


def load(folder):
    """The texts that all five languages have: `{key: {locale: text}}`."""
    messages = {locale: all_messages(folder, locale) for locale in LOCALES}
    keys = sorted(set.intersection(*(set(found) for found in messages.values())))
    texts = {}
    for key in keys:
        row = {locale: plain(messages[locale][key], "{p$1}", all_forms=False) for locale in LOCALES}
        # What is not words, or still markup or code, is no text as a catalogue has them.
        if all(row.values()) and not any(set("[]|=<>\\") & set(text) for text in row.values()):
            texts[key] = row
    return texts


def documents(texts):
    """The ids of documents, each with its keys."""
    keys = list(texts)
    starts = range(0, len(keys), TEXTS_IN_DOCUMENT)
    return {f"p{number}": keys[start:start + TEXTS_IN_DOCUMENT] for number, start in enumerate(starts)}


def quoted(text):
    """A text as YAML has it in quotation marks, with what YAML cannot hold escaped."""
    return re.sub(r"[\x7f-\x9f\ufeff]", lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(text, ensure_ascii=False))


def write(texts, folder):
    """Writes the workspace; says for each unit, (document, unit), which text it is."""
    numbers = {key: number for number, key in enumerate(texts)}
    files = {"catalogue/kielipolku.yaml": SETTINGS, "catalogue/model.yaml": MODEL}
    locales = {locale: ["format: 1\ndocuments:\n"] for locale in TARGETS}
    units = {}
    for document, keys in documents(texts).items():
        lines = ["messages:\n"]
        for locale in TARGETS:
            locales[locale].append(f"  {document}:\n")
        for key in keys:
            item = f"m{numbers[key]}"
            units[f"pages/{document}", f"messages.{item}.text"] = key
            lines.append(f"  - id: {item}\n    text: {quoted(texts[key]['fi'])}\n")
            for locale in TARGETS:
                locales[locale].append(
                    f"    messages.{item}.text:\n      source: {quoted(texts[key].get('source', texts[key]['fi']))}\n"
                    f"      target: {quoted(texts[key][locale])}\n      state: translated\n")
        files[f"catalogue/pages/{document}.yaml"] = "".join(lines)
    for locale, lines in locales.items():
        files[f"locales/{locale}/pages.yaml"] = "".join(lines)
    for path, text in files.items():
        os.makedirs(os.path.dirname(f"{folder}/{path}"), exist_ok=True)
        with open(f"{folder}/{path}", "w", encoding="utf-8", errors="surrogatepass") as file:
            file.write(text)
    return units
