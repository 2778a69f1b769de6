"""Scores of predicted annotation against gold, on gold tokens."""

import numpy as np

from casus_reader import decode, lemmas
from casus_reader.conllu import Sentence
from casus_reader.entities import spans

SCORED = ("PER", "ORG", "LOC")


def decided(scores, inventory):
    """Score arrays of one sentence, with the best labels in place of the scores of what is decided word by word."""
    rel = scores["rel"].copy()
    rel[..., inventory.index["deprel"]["root"]] = -np.inf
    return {
        "upos": scores["upos"].argmax(-1),
        "feats": scores["feats"].argmax(-1),
        "lemma": np.argsort(-scores["lemma"], -1, kind="stable")[:, :4],
        "entity": scores["entity"],
        "arc": scores["arc"],
        "rel": rel.argmax(-1),
    }


def annotate(words, best, inventory, table=None):
    """A `Sentence` from what `decided` gives, or the exported heads."""
    labels = inventory.labels
    upos = [labels["upos"][i] for i in best["upos"]]
    heads = decode.tree(best["arc"])
    lemma = [_lemma([labels["lemma"][i] for i in row], word) for row, word in zip(best["lemma"], words)]
    if table:
        lemma = [table.get((word.lower(), tag), guess) for word, tag, guess in zip(words, upos, lemma)]
    return Sentence(
        key="",
        words=list(words),
        upos=upos,
        feats=[labels["feats"][i] for i in best["feats"]],
        lemma=lemma,
        heads=heads,
        deprel=[labels["deprel"][best["rel"][i, head]] if head else "root" for i, head in enumerate(heads)],
        entity=[labels["entity"][i] for i in decode.viterbi(best["entity"], labels["entity"])],
    )


def _lemma(scripts, word):
    """What the first script makes of the word that fits it."""
    return next((lemma for lemma in (lemmas.apply(script, word) for script in scripts) if lemma), word.lower())


def evaluate(gold, guessed):
    """Percentages over words, and exact-span F1 of the scored entity types."""
    hits = dict.fromkeys(("upos", "feats", "lemma", "uas", "las"), 0)
    words, named = 0, {kind: [0, 0, 0] for kind in SCORED}
    for g, p in zip(gold, guessed):
        words += len(g.words)
        for kind in ("upos", "feats", "lemma"):
            hits[kind] += sum(a == b for a, b in zip(getattr(g, kind), getattr(p, kind)))
        right = [a == b for a, b in zip(g.heads, p.heads)]
        hits["uas"] += sum(right)
        hits["las"] += sum(r and a == b for r, a, b in zip(right, g.deprel, p.deprel))
        if g.entity[0] is None:
            continue
        a, b = set(spans(g.entity)), set(spans(p.entity))
        for kind in SCORED:
            x, y = {s for s in a if s[2] == kind}, {s for s in b if s[2] == kind}
            for i, part in enumerate((x & y, x, y)):
                named[kind][i] += len(part)
    result = {kind: 100 * n / words for kind, n in hits.items()}
    total = [sum(named[kind][i] for kind in SCORED) for i in range(3)]
    for kind, (right, of_gold, of_guess) in {**named, "entity": total}.items():
        result[kind if kind == "entity" else "entity_" + kind] = 200 * right / max(1, of_gold + of_guess)
    return result


def line(result):
    return "  ".join(f"{kind} {value:.2f}" for kind, value in result.items())
