"""Faults put into good texts, and the share of them that is found by the right rule."""
import random
import re
import unicodedata
import zlib

from check import findings
from workspace import documents

MOST = 150  # texts with a fault of one kind, in each locale
SAMI = ["se", "smn", "sms"]
TARGETS = ["sv", *SAMI]
VOWELS = "aâeioõuåäáöy"
LETTER = r"[^\W\d_]"
TWINS = {"a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "x": "х", "i": "і", "s": "ѕ", "v": "ν", "u": "υ"}


def words(text):
    """Where the words in lower case are that stand in no placeholder: `(start, end)`."""
    return [match.span() for match in re.finditer(rf"(?<![{{\w]){LETTER}+(?![\w}}@./])", text) if match.group().islower()]


def replace(wrong, *right):
    """A fault: one of the letters of a word becomes a wrong one."""
    def fault(text, random, row=None):
        places = [index for start, end in words(text) for index in range(start, end) if text[index] in right]
        return put(text, random, places, wrong, 1)
    return fault


def insert(sign, inside=True):
    """A fault: a sign is put inside a word, or anywhere in it."""
    def fault(text, random, row=None):
        places = [index for start, end in words(text) for index in range(start + 1, end)]
        return put(text, random, places, sign, 0)
    return fault


def put(text, random, places, sign, width):
    if not places:
        return None
    place = random.choice(places)
    return text[:place] + sign + text[place + width:]


def match(pattern, wrong):
    """A fault: one of the matches of a pattern becomes `wrong`, a text or a function."""
    def fault(text, random, row=None):
        found = list(re.finditer(pattern, text))
        if not found:
            return None
        one = random.choice(found)
        new = wrong(one) if callable(wrong) else one.expand(wrong)
        return None if new == one.group() else text[:one.start()] + new + text[one.end():]
    return fault


def capitals(fault):
    """A fault in the text in capitals."""
    def inner(text, random, row=None):
        return fault(re.sub(r"\{P(\d)\}", r"{p\1}", text.upper()), random)
    return inner


def decompose(text, random, row=None):
    places = [i for i, letter in enumerate(text) if unicodedata.normalize("NFD", letter) != letter]
    place = random.choice(places) if places else None
    return None if place is None else \
        text[:place] + unicodedata.normalize("NFD", text[place]) + text[place + 1:]


def twin(text, random, row=None):
    places = [i for start, end in words(text) if end - start > 1 for i in range(start, end) if text[i] in TWINS]
    place = random.choice(places) if places else None
    return None if place is None else text[:place] + TWINS[text[place]] + text[place + 1:]


def misread(text, random, row=None):
    """The text's UTF-8 as Windows-1252."""
    signs = "".join(bytes([byte]).decode("cp1252", errors="replace").replace("\ufffd", chr(byte)) for byte in text.encode())
    return None if signs == text or not re.search(rf"{LETTER}[^\x00-\x7f]{LETTER}", text) else signs


def encoded(signs, letters):
    """A fault: the text in an old encoding; only where two signs or more stand inside words."""
    table = str.maketrans(letters, signs)

    def fault(text, random, row=None):
        inside = sum(text[i] in letters for start, end in words(text) for i in range(start + 1, end - 1))
        return text.translate(table) if inside >= 2 else None
    return fault


def other(locale):
    """A fault: the text of another language."""
    return lambda text, random, row: row[locale] if len(row[locale]) >= 40 and row[locale] != text else None


def number(text, random, row=None):
    return match(r"(?<![{\w.,])\d+(?![\w}.,])", lambda one: str(int(one.group()) + 1))(text, random)


def quotation(text, random, row):
    """Quotation marks that two other texts of the document do not have; in one text of each."""
    plain = [other for other in row["document"] if not re.search("[”“„«»]", other)]
    if text != next(iter(plain), None) or sum("”" in other for other in row["document"]) < 2:
        return None
    return match(rf"(?<![{{\w])({LETTER}{{3,}})(?![\w}}])", r"«\1»")(text, random)


def against_finnish(pattern, wrong, fits=lambda text: True):
    """A fault in a target that the pattern fits as it fits its Finnish."""
    def fault(text, random, row):
        alike = re.search(pattern, row["fi"]) and re.search(pattern, text) and fits(row["fi"])
        return re.sub(pattern, wrong, text) if alike else None
    return fault


def doubled(text, random, row=None):
    places = [span for span in words(text) if span[1] - span[0] > 4]
    start, end = random.choice(places) if places else (0, 0)
    return text[:end] + " " + text[start:end] + text[end:] if places else None


def shortened(text, random, row):
    return text[:len(text) * 3 // 10] if len(row["fi"]) > 80 and len(text) <= len(row["fi"]) else None


SUBSTITUTES = "'’‘´`′ˊ"
WINSAMI = ("„‚˜‰¹¸¼º¿¾¡™¥¢³²†…ˆ‡", "čČđĐŋŊŧŦžŽǧǦǥǤǩǨʒƷǯǮ")
ISO = ("¢¡¤£±¯³²¸µº¹ª¨¦¥®¬½¼¿¾", "čČđĐŋŊšŠŧŦžŽǧǦǥǤǩǨʒƷǯǮ")

# Each fault: its name, the locales, the rules of which one must find it, and what puts it in.
FAULTS = [
    ("a letter in parts", ["fi"] + TARGETS, ["letter-nfc"], decompose),
    *((f"U+{ord(sign):04X} in a word", ["fi"] + TARGETS, ["letter-invisible"], insert(sign)) for sign in "\u200b\ufeff\u200e\u200f"),
    *((f"U+{ord(sign):04X} for a space", ["fi"] + TARGETS, ["letter-no-break-space"], match(r"(?<=[a-zäöáâ]) (?=[a-zäöáâ]{5})", sign)) for sign in "\u00a0\u202f"),
    *((f"U+{ord(sign):04X} for ʹ or ʼ", ["sms"], ["letter-prime"], match("[ʹʼ]", lambda one, sign=sign: sign)) for sign in SUBSTITUTES),
    ("ʼ for ʹ", ["sms"], ["letter-prime-place"], match("ʹ", "ʼ")),
    ("ʹ for ʼ", ["sms"], ["letter-prime-place"], match("ʼ", "ʹ")),
    ("ˈ for ʹ or ʼ", ["sms"], ["letter-prime-place"], match("[ʹʼ]", "ˈ")),
    *((f"U+{ord(sign):04X} in a word", ["smn"], ["letter-apostrophe"], match(rf"\b({LETTER}*[{VOWELS}])(?=[a-zčđŋšž]{{2}})", rf"\1{sign}")) for sign in "´’'ʹ"),
    ("ð for đ", SAMI, ["letter-lookalike"], match("đ", "ð")),
    ("Ð for Đ", SAMI, ["letter-lookalike"], capitals(match("Đ", "Ð"))),
    ("Ɖ for Đ", SAMI, ["letter-lookalike"], capitals(match("Đ", "Ɖ"))),
    ("ğ for ǧ", ["sms"], ["letter-lookalike"], match("ǧ", "ğ")),
    ("Ğ for Ǧ", ["sms"], ["letter-lookalike"], capitals(match("Ǧ", "Ğ"))),
    *((f"{sign} for ʒ", ["sms"], ["letter-lookalike"], replace(sign, "ʒ")) for sign in "ȝзӡ"),
    ("3 for ʒ inside a word", ["sms"], ["letter-lookalike"], match(rf"(?<={LETTER})ʒ(?={LETTER})", "3")),
    ("Ӡ for Ʒ or Ǯ", ["sms"], ["letter-lookalike"], capitals(match("[ƷǮ]", "Ӡ"))),
    ("ƶ for ʒ or ǯ", ["sms"], ["letter-lookalike"], replace("ƶ", "ʒ", "ǯ")),
    *((f"{sign} for ŋ", ["se"], ["letter-substitute"], match("ŋ", sign)) for sign in "ńñ"),
    *((f"{sign} for â or õ", ["smn", "sms"], ["letter-substitute"], match("[âõ]", sign)) for sign in "ãą"),
    ("æ for ä", ["smn", "sms"], ["letter-substitute"], match("ä", "æ")),
    ("ø for a vowel", ["smn", "sms"], ["letter-substitute"], replace("ø", "o", "õ")),
    ("å for á or ä", ["se", "smn"], ["letter-name-only"], match("[áä]", "å")),
    ("á for a or ä", ["sms"], ["letter-name-only"], replace("á", "a", "ä", "â")),
    *((f"{name} in a word", ["fi"] + TARGETS, ["letter-damaged"], replace(sign, *"aeiou")) for name, sign in
      [("U+FFFD", "\ufffd"), ("U+0090", "\x90"), ("U+E000", "\ue000"), ("U+07CA", "\u07ca"), ("ƾ", "ƾ")]),
    ("¬ in a word", ["fi"] + TARGETS, ["letter-damaged"], insert("¬")),
    ("a Cyrillic or Greek letter", ["fi"] + TARGETS, ["letter-script"], twin),
    ("a soft hyphen", ["fi"] + TARGETS, ["letter-soft-hyphen"], insert("\u00ad")),
    ("ş for s", ["fi"] + TARGETS, ["letter-alphabet"], replace("ş", "s")),
    ("UTF-8 as Windows-1252", ["fi"] + TARGETS, ["letter-encoding"], misread),
    ("WinSami2", SAMI, ["letter-encoding"], encoded(*WINSAMI)),
    ("ISO-IR-197", SAMI, ["letter-encoding"], encoded(*ISO)),
    *((f"{locale} for the text, 40 letters or more", [l for l in TARGETS if l != locale], ["wrong-language", "same-as-source"], other(locale)) for locale in ["fi"] + TARGETS),
    ("a placeholder dropped", TARGETS, ["placeholder"], match(r"\{p\d\}", "")),
    ("a number changed", TARGETS, ["number"], number),
    ("a word doubled", ["fi"] + TARGETS, ["double-word"], doubled),
    ("a full stop doubled", ["fi"] + TARGETS, ["double-punctuation"], match(r"(?<=\w)\.$", "..")),
    ("a comma doubled", ["fi"] + TARGETS, ["double-punctuation"], match(r"(?<=[a-zäö]),(?= )", ",,")),
    ("a space before a mark", ["fi"] + TARGETS, ["punctuation-space"], match(r"(?<=[a-zäö])[.,?](?= |$)", r" \g<0>")),
    ("no space after a comma", ["fi"] + TARGETS, ["punctuation-space"], match(r"(?<=[a-zäö]{2}), (?=[a-zäöáâ]{2})", ",")),
    ("a bracket lost", ["fi"] + TARGETS, ["unbalanced"], match(r"[()]", "")),
    ("a quotation mark lost", ["fi"] + TARGETS, ["unbalanced"], match("”", "")),
    ("'null' before the text", ["fi"] + TARGETS, ["web-debris"], match("^", "null ")),
    ("the mark at the end lost", TARGETS, ["end-punctuation"],
     against_finnish(r"(?<=\w)[.?:]$", "", lambda finnish: " " in finnish)),
    ("the capital at the start lost", TARGETS, ["first-letter"],
     against_finnish(r"^[A-ZÄÖČŠŽ](?=[a-zäöáâ]{2})", lambda one: one.group().lower())),
    ("a dash for the text", TARGETS, ["empty-target"], lambda text, random, row: "–" if words(row["fi"]) else None),
    ("seven tenths of a long text lost", TARGETS, ["length-ratio"], shortened),
    ("a quotation in another style than the document's", ["fi"] + TARGETS, ["letter-quotes"], quotation),
]


def report(program, texts, good, only):
    known = {finding[:3] for finding in good}
    print(f"{'fault':50}{'rule':24}" + "".join(f"{locale:>14}" for locale in ["fi"] + TARGETS))
    for name, locales, rules, fault in FAULTS:
        if only not in name + " ".join(rules):
            continue
        faulty, planted = plant(texts, name, locales, fault, {f[1:] for f in known if f[0] in rules})
        found = {finding[1:3] for finding in findings(program, faulty) if finding[0] in rules}
        cells = []
        for locale in ["fi"] + TARGETS:
            all_in = [key for key in planted if key[0] == locale]
            share = sum(key in found for key in all_in)
            cells.append(f"{share}/{len(all_in)} {100 * share // len(all_in)} %" if all_in else "")
        print(f"{name:50}{rules[0]:24}" + "".join(f"{cell:>14}" for cell in cells), flush=True)


def plant(texts, name, locales, fault, known):
    """The texts with a fault in up to so many of each locale, and where."""
    faulty = {key: dict(row) for key, row in texts.items()}
    neighbours = {key: keys for keys in documents(texts).values() for key in keys}
    planted = []
    for locale in locales:
        chance = random.Random(zlib.crc32((name + locale).encode()))
        keys = list(texts)
        chance.shuffle(keys)
        done = 0
        for key in keys:
            if done == MOST:
                break
            row = texts[key] | {"document": [texts[other][locale] for other in neighbours[key]]}
            new = fault(texts[key][locale], chance, row)
            if new and new != texts[key][locale] and (locale, key) not in known:
                faulty[key][locale] = new
                planted.append((locale, key))
                done += 1
        if locale == "fi":
            for key in texts:
                faulty[key]["source"] = faulty[key]["fi"]
    return faulty, planted
