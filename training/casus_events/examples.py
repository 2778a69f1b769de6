"""Sentences with a marked source, target and trigger, and the codes that they have.

Own examples are JSON lines in training/events: `marked` holds the sentence with <s>source</s>, <t>target</t> and
<e>trigger</e>. The relations file has a column of the same marks without triggers, and one of 15 codes, YIELD for
CONCEDE and RETREAT together. Reports are annotated whole: see reports.py.
"""

import csv
import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from casus_reader import rawtext

EVENTS = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)
NONE = "NONE"
TYPES = (NONE, *EVENTS)
ROOTS = tuple(sorted({"YIELD", *EVENTS} - {"CONCEDE", "RETREAT"}))
STATUSES = ("actual", "future", "cancelled", "hypothetical", "negated")
NO_ROLE, SOURCE, TARGET = 0, 1, 2
MARK = re.compile(r"(</?[ste]>)")
# Words inside a trigger that do not tell anything by themselves.
LIGHT = frozenset(
    "a an the this that its his her their our my of on in to for with by at from into over against about up down out off"
    " away back as and or not no be is are was were been being has have had having will would 's".split()
)


def root(event):
    return "YIELD" if event in ("CONCEDE", "RETREAT") else event


@dataclass
class Act:
    """One act of a sentence: which words are its trigger, source and target, and how it is coded."""

    event: str
    mode: str | None
    status: str | None
    trigger: list[int]
    source: list[int]
    target: list[int]
    historical: bool | None = None  # told as background; None if nobody said


@dataclass
class Example:
    """A sentence with one act, and with `others` that the same sentence tells."""

    words: list[str]
    act: Act
    plain: str
    own: bool
    others: list[Act] = field(default_factory=list)
    whole: bool = False  # every act of the sentence is known: what is not marked tells none

    def roles(self):
        """A role for every word; nothing is marked where it may be neither source nor target."""
        roles = [NO_ROLE] * len(self.words)
        for role, marked in ((SOURCE, self.act.source), (TARGET, self.act.target)):
            for i in marked:
                roles[i] = role
        return roles


def parse(marked):
    """(words, {mark: indices of the words inside})"""
    words, inside, found = [], set(), {"s": [], "t": [], "e": []}
    for part in MARK.split(marked):
        if MARK.fullmatch(part):
            (inside.discard if part[1] == "/" else inside.add)(part[-2])
        else:
            for word in rawtext.tokens(part):
                for mark in inside:
                    found[mark].append(len(words))
                words.append(word)
    return words, found


def plain(marked):
    return MARK.sub("", marked)


def _example(marked, event, mode, status, own):
    words, found = parse(marked)
    act = Act(event, mode, status, found["e"], found["s"], found["t"])
    # A sentence of ours with nothing marked tells nothing at all.
    return Example(words, act, plain(marked), own, whole=own and not found["e"])


def own(folder):
    """The examples written for this project; those of one sentence know of each other."""
    examples = []
    for path in sorted(Path(folder).glob("*.jsonl")):
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                examples.append(_example(row["marked"], row["event"], row.get("mode"), row.get("status"), True))
    sentences = {}
    for e in examples:
        sentences.setdefault(e.plain, []).append(e)
    for e in examples:
        e.others = [o.act for o in sentences[e.plain] if o is not e and o.words == e.words]
    return examples


def relations(path):
    """The rows of relations-train.tsv."""
    with open(path, encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [_example(row["marked_sentence"], row["event"], None, None, False) for row in rows]


def fold(example, folds):
    """The fold of a sentence: by its text, so that its pairs stay together."""
    return int(hashlib.sha256(example.plain.encode()).hexdigest(), 16) % folds


def telling(words, trigger):
    """Which words of a trigger tell the act; all of them if all are light."""
    return [i for i in trigger if words[i].lower() not in LIGHT] or trigger
