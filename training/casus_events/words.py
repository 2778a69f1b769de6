"""How well the word answers find the acts of reports annotated whole, and who takes part.

    python -m casus_events.words --checkpoint C --reports FOLDER --read READ.conllu ...

An act is found if a word of its sentence is given its type; every word counts once. Prints precision, recall and F1 of types at several
least shares, and how many parties of the found acts the pointers hit.
"""

import argparse
from collections import Counter

import torch

from casus_events import batches, reports, train
from casus_events.batches import Labels
from casus_events.examples import NONE, TYPES, telling

LEAST = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


@torch.no_grad()
def answers(coder, whole, sentences, labels):
    """[(example, {answer: numbers of every word})]"""
    found = []
    for e in whole:
        inputs, *_ = batches.moved(batches.tensors([sentences.item(e, False)], labels), coder.device)
        out = coder(inputs)
        found.append((e, {"kind": out["kind"][0].softmax(-1).cpu(), "source": out["source"][0].exp().cpu(), "target": out["target"][0].exp().cpu()}))
    return found


def predicted(kind, least):
    """[(word, type)]: the most probable type of every word whose types together have the least share; of neighbours the surest."""
    acts = 1 - kind[:, 0]
    best = kind[:, 1:].argmax(-1)
    chosen = [i for i in range(len(kind)) if acts[i] >= least]
    return [(i, TYPES[1 + int(best[i])]) for i in chosen if not any(best[j] == best[i] and acts[j] > acts[i] for j in (i - 1, i + 1) if j in chosen)]


def score(found, least):
    c = Counter()
    for e, out in found:
        gold = [a for a in (e.act, *e.others) if a.event != NONE]
        guesses = predicted(out["kind"], least)
        c["gold"] += len(gold)
        c["guessed"] += len(guesses)
        open_acts = list(gold)
        for at, event in guesses:
            same = [a for a in open_acts if a.event == event]
            if not same:
                continue
            act = min(same, key=lambda a: min(abs(at - i) for i in a.trigger))
            open_acts.remove(act)
            c["right"] += 1
            for name in ("source", "target"):
                marked = getattr(act, name)
                pointed = int(out[name][at].argmax())
                nobody = pointed in telling(e.words, act.trigger) or pointed == at
                c[name + (" of " if marked else " none of ")] += 1
                c[name + (" right" if marked else " none right")] += pointed in marked if marked else nobody
    p, r = c["right"] / max(1, c["guessed"]), c["right"] / max(1, c["gold"])
    parties = ", ".join(
        f"{name} {c[name + ' right']}/{c[name + ' of ']} nobody {c[name + ' none right']}/{c[name + ' none of ']}" for name in ("source", "target")
    )
    return f"least {least}: P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f}; {parties}"


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    train.add_sources(p)
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--reports", required=True, help="folder with annotated reports")
    p.add_argument("--read", required=True, help="what casus read makes of their texts")
    args = p.parse_args()
    labels = Labels(args.modes)
    coder = train.build(args, labels, args.wide, args.checkpoint)
    coder.model.eval()
    whole, _ = reports.read(args.reports, args.read)
    found = answers(coder, whole, train.Sentences(args.base), labels)
    for least in LEAST:
        print(score(found, least))


if __name__ == "__main__":
    main()
