"""The interface texts of MediaWiki, from Debian's package `mediawiki`, unpacked."""
import glob
import json
import os
import re

LOCALES = ["fi", "sv", "se", "smn", "sms"]
INTERFACE = "usr/share/mediawiki/languages/i18n"


def read(file):
    """The messages of a file, by their keys."""
    with open(file, encoding="utf-8") as text:
        messages = json.load(text)
    return {key: text for key, text in messages.items() if key != "@metadata" and isinstance(text, str)}


def interface(folder, locale):
    """The messages of the interface in a language."""
    return read(f"{folder}/{INTERFACE}/{locale}.json")


def extensions(folder, locale):
    """The messages of extensions and skins in a language; documentation of the API left out."""
    own = os.path.normpath(f"{folder}/{INTERFACE}/{locale}.json")
    files = glob.glob(f"{folder}/usr/share/mediawiki/**/i18n/**/{locale}.json", recursive=True)
    files = [file for file in sorted(files) if os.path.normpath(file) != own and "/api" not in file]
    return {f"{os.path.dirname(file)}/{key}": text for file in files for key, text in read(file).items()}


def all_messages(folder, locale):
    """The messages of the interface, extensions and skins in a language."""
    return extensions(folder, locale) | interface(folder, locale)


def plain(text, parameter=" ", all_forms=True):
    """A message without markup; for each of its parameters what `parameter` makes of `$1`.

    Of plural forms all, or the last that is not for one number alone.
    """
    text = re.sub(r"<[^>]*>", " ", text)
    for _ in range(3):
        text = re.sub(
            r"\{\{(?:PLURAL|GENDER|GRAMMAR):[^|{}]*\|([^{}]*)\}\}",
            lambda match: forms(match.group(1), all_forms), text, flags=re.I)
    text = re.sub(r"\{\{[^{}]*\}\}", " ", text)
    text = re.sub(r"\[\[(?:[^|\]]*\|)?([^\]]*)\]\]", r"\1", text)
    text = re.sub(r"\[\S+ ([^\]]*)\]", r"\1", text)
    text = re.sub(r"'{2,}|https?://\S+|&\w+;", " ", text)
    text = re.sub(r"\$(\d)", lambda match: parameter.replace("$1", match.group(1)), text)
    return re.sub(r"\s+", " ", text).strip()


def forms(text, all_forms):
    found = text.split("|")
    if all_forms:
        return " ".join(form.split("=", 1)[-1] for form in found)
    usual = [form for form in found if not re.match(r"\d+=", form)]
    return (usual or found)[-1].split("=", 1)[-1]
