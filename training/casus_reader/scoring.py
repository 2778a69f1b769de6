"""Scores of predicted annotation against gold, on gold tokens."""

from casus_reader import decode, lemmas
from casus_reader.conllu import Sentence
from casus_reader.entities import spans

SCORED = ("PER", "ORG", "LOC")


def annotate(words, scores, inventory, table=None):
    """A `Sentence` decoded from the score arrays (no batch dimension) of one sentence."""
    labels = inventory.labels
    upos = [labels["upos"][i] for i in scores["upos"].argmax(-1)]
    heads = decode.tree(scores["arc"])
    edits = [labels["lemma"][i] for i in scores["lemma"].argmax(-1)]
    lemma = [lemmas.apply(edit, word) for edit, word in zip(edits, words)]
    if table:
        lemma = [table.get((word.lower(), tag), guess) for word, tag, guess in zip(words, upos, lemma)]
    return Sentence(
        key="",
        words=list(words),
        upos=upos,
        feats=[labels["feats"][i] for i in scores["feats"].argmax(-1)],
        lemma=lemma,
        heads=heads,
        deprel=[labels["deprel"][scores["rel"][i, head].argmax()] for i, head in enumerate(heads)],
        entity=[labels["entity"][i] for i in decode.viterbi(scores["entity"], labels["entity"])],
    )


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
