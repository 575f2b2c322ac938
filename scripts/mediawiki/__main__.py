"""What `check` says of MediaWiki's interface texts, good as they are or with faults put in."""
import argparse
import collections
import random

import faults
import workspace
from check import findings


def main():
    parser = argparse.ArgumentParser(prog="scripts/check-mediawiki", description=__doc__)
    parser.add_argument("folder", help="the package mediawiki, unpacked")
    parser.add_argument("program", help="kielipolku")
    parser.add_argument("--show", metavar="RULE", help="a sample of what a rule finds, with the texts")
    parser.add_argument("--faults", action="store_true", help="put faults in, and say what share is found")
    parser.add_argument("--only", metavar="WORD", default="", help="only the faults with a word in their name")
    parser.add_argument("--sample", type=int, default=20)
    options = parser.parse_args()
    texts = workspace.load(options.folder)
    good = findings(options.program, texts)
    if options.faults:
        faults.report(options.program, texts, good, options.only)
    elif options.show:
        show(texts, [finding for finding in good if finding[0] == options.show], options.sample)
    else:
        report(texts, good)


def report(texts, found):
    """Findings of each rule for a thousand texts."""
    locales = ["fi"] + workspace.TARGETS
    counts = collections.Counter((rule, locale) for rule, locale, _, _ in found)
    rules = sorted({rule for rule, _ in counts}, key=lambda rule: -sum(counts[rule, l] for l in locales))
    print(f"{len(texts)} texts in each of five languages; findings for 1,000 texts\n")
    print(f"{'rule':26}{'all':>8}" + "".join(f"{locale:>8}" for locale in locales))
    for rule in rules:
        total = sum(counts[rule, locale] for locale in locales)
        row = [total / len(locales)] + [counts[rule, locale] for locale in locales]
        print(f"{rule:26}" + "".join(f"{1000 * count / len(texts):8.1f}" for count in row))


def show(texts, found, size):
    random.Random(1).shuffle(found)
    for rule, locale, key, message in found[:size]:
        row = texts.get(key, {})
        print(f"{locale} {key}: {message}\n    fi  {row.get('fi')}\n    {locale:3} {row.get(locale)}")


main()
