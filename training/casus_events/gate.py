"""The words that ever told an act: a sentence without any of them, or of the lexicon, is not shown to the event layers.

    python -m casus_events.gate --examples training/events --reports FOLDER --read READ.conllu... --out gate.tsv

Lemmas of nouns, verbs, adjectives and adverbs that are part of a trigger in the examples of this project and in annotated reports. READ is what
`casus read` makes of both.
"""

import argparse
from pathlib import Path

from casus_events import reports
from casus_events.examples import LIGHT, NONE, own, telling
from casus_reader import conllu

# What helps to tell and tells nothing by itself; that it stands in a sentence says nothing.
EMPTY = LIGHT | frozenset("do get go make take give come put keep let be have want see say tell happen use other more new same all so".split())
HEAD = """# Lemmas that told an act in the annotated reports and the examples, besides those of acts.tsv: a sentence without any of them is not shown to
# the event layers. Made by training/casus_events/gate.py.
lemma
"""
# Adjectives of states stand in triggers such as "British support"; they tell nothing.
PEOPLES = frozenset("american british french russian german chinese turkish israeli iranian syrian iraqi".split())
TAGS = ("VERB", "NOUN", "ADJ", "ADV")


def lemmas_of(paths):
    """{form in lower case: its lemmas} over everything that was read."""
    found = {}
    for path in paths:
        for _, rows in conllu.read_blocks(path):
            for row in rows:
                if row[3] in TAGS:
                    found.setdefault(row[1].lower(), set()).add(row[2].lower())
    return found


def triggers(examples):
    for e in examples:
        for act in (e.act, *e.others):
            if act.event != NONE:
                for i in telling(e.words, act.trigger):
                    yield e.words[i].lower()


def words(args):
    lemmas = lemmas_of(args.read)
    examples = own(args.examples)
    if args.reports:
        examples += reports.read(args.reports, args.read[0])[0]
    found = set()
    for form in set(triggers(examples)):
        for lemma in lemmas.get(form, ()):
            if lemma not in EMPTY and lemma.isalpha() and lemma not in PEOPLES:
                found.add(lemma)
    return sorted(found)


def measure(found, folder, read):
    """How much the lemmas alone let through of reports: their events and their sentences."""
    found = set(found)
    lemmas = {}
    for _, rows in conllu.read_blocks(read):
        lemmas[" ".join(r[1] for r in rows)] = {r[2].lower() for r in rows if r[3] in TAGS}
    events = kept = sentences = admitted = 0
    for e in reports.read(folder, read)[0]:
        told = sum(act.event != NONE for act in (e.act, *e.others))
        through = bool(lemmas[e.plain] & found)
        events, kept = events + told, kept + told * through
        sentences, admitted = sentences + 1, admitted + through
    print(f"{kept} of {events} events ({kept / events:.4f}), {admitted} of {sentences} sentences ({admitted / sentences:.3f})")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--examples", required=True)
    p.add_argument("--reports")
    p.add_argument("--read", nargs="+", required=True, help="first that of the reports")
    p.add_argument("--out", required=True)
    p.add_argument("--measure", help="folder of reports: also print how much of them the list lets through")
    args = p.parse_args()
    found = words(args)
    Path(args.out).write_text(HEAD + "".join(f"{lemma}\n" for lemma in found), encoding="utf-8")
    print(f"{len(found)} lemmas")
    if args.measure:
        measure(found, args.measure, args.read[0])


if __name__ == "__main__":
    main()
