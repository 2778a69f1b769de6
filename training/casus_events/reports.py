"""Reports annotated whole: which words tell an act, its code, and who does it to whom.

training/reports holds offsets and labels alone; the texts are newspaper text (MODEL_CARD.md names the source). Sentences and words are
those that `casus read` gives for the texts, as CoNLL-U.
"""

import json
from pathlib import Path

from casus_events.examples import NONE, Act, Example
from casus_reader import conllu


def read_documents(path):
    """{id: [[(word, start, end)]]}: the sentences of every article of a CoNLL-U file with offsets."""
    documents = {}
    for document, rows in conllu.read_documents(path):
        places = [dict(part.split("=", 1) for part in row[9].split("|")) for row in rows]
        words = [(row[1], int(place["StartChar"]), int(place["EndChar"])) for row, place in zip(rows, places)]
        documents.setdefault(document, []).append(words)
    return documents


def _within(words, span):
    """Indices of the words that a span covers, or [] for a span of another sentence."""
    return [i for i, (_, start, end) in enumerate(words) if span["start"] < end and start < span["end"]]


def _act(words, event):
    def those(parties):
        return sorted({i for party in parties for i in _within(words, party)})

    return Act(
        event["event"], event["mode"], event["status"], _within(words, event), those(event["actors"]), those(event["recipients"]),
        bool(event.get("historical")),
    )


def read(folder, conllu):
    """Two kinds of examples a sentence: one of the sentence with all its acts, and one for every pair that is marked in it."""
    documents = read_documents(conllu)
    whole, pairs = [], []
    for path in sorted(Path(folder).glob("*.json")):
        report = json.loads(path.read_text(encoding="utf-8"))
        for words in documents[report["id"]]:
            texts = [word for word, _, _ in words]
            plain = " ".join(texts)
            acts = [act for act in (_act(words, event) for event in report["events"]) if act.trigger]
            first, *others = acts or [Act(NONE, None, None, [], [], [])]
            whole.append(Example(texts, first, plain, True, others, whole=True))
            pairs += [Example(texts, act, plain, True) for act in acts if act.source and act.target and not {*act.source} & {*act.target}]
    return whole, pairs
