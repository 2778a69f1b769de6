"""Learns which place of a sentence is that of the act: the weights of event-place.tsv.

  casus eval event-places --part train --features features.jsonl VERBS
  python3 train.py features.jsonl > ../../core/src/main/resources/org/casus/place/event-place.tsv
  python3 train.py --folds 5 features.jsonl      # what it scores on folds of the same file

A line is the list of an act's places, each with its features and whether it is a marked one. Two losses are mixed: that of a
logistic regression, one example a place, which says whether a place is given at all, and that of a choice among the places of one act
(RANKED of it), which says which. Quadratic penalty; features seen fewer than LEAST times and weights near zero are left out.
Needs numpy and scipy. No randomness: the same input and versions give the same weights.
"""
import argparse
import json
from collections import Counter

import numpy as np
import scipy.optimize
import scipy.sparse

LEAST = 3
PENALTY = 4.0
RANKED = 0.7
SMALL = 0.03
THRESHOLD = -1.5


def train(acts):
    counts = Counter(f for act in acts for place in act for f in place["features"])
    index = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= LEAST))}
    rows, columns, right, act_of = [], [], [], []
    number = 0
    for act in acts:
        if any(place["right"] for place in act):
            for place in act:
                known = [index[f] for f in place["features"] if f in index]
                rows += [len(right)] * len(known)
                columns += known
                right.append(float(place["right"]))
                act_of.append(number)
            number += 1
    matrix = scipy.sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(right), len(index)))
    right, act_of = np.array(right), np.array(act_of)

    def loss(weights):
        scores = matrix @ weights
        single = (np.logaddexp(0, scores) - right * scores).sum()
        most = np.full(number, -np.inf)
        np.maximum.at(most, act_of, scores)
        share = np.exp(scores - most[act_of])
        whole, marked = np.bincount(act_of, share), np.bincount(act_of, share * right)
        ranked = (np.log(whole) - np.log(marked)).sum()
        value = (1 - RANKED) * single + RANKED * ranked + PENALTY / 2 * (weights @ weights)
        slope = (1 - RANKED) * (1 / (1 + np.exp(-scores)) - right)
        slope += RANKED * (share / whole[act_of] - share * right / marked[act_of])
        return value, matrix.T @ slope + PENALTY * weights

    found = scipy.optimize.minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return {f: w for f, i in index.items() if abs(w := round(float(found.x[i]), 3)) >= SMALL}


def chosen(weights, act):
    scores = [sum(weights.get(f, 0) for f in place["features"]) for place in act]
    best = max(range(len(act)), key=scores.__getitem__, default=None)
    return best if best is not None and scores[best] > THRESHOLD else None


def cross(acts, folds):
    right = given = 0
    for fold in range(folds):
        weights = train([a for i, a in enumerate(acts) if i % folds != fold])
        for act in acts[fold::folds]:
            best = chosen(weights, act)
            given += best is not None
            right += best is not None and act[best]["right"]
    reachable = sum(any(p["right"] for p in a) for a in acts)
    print(f"{len(acts)} acts, {reachable} with a marked place among those found, {given} answered, {right} right: "
          f"{right / len(acts):.4f}")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("features")
    arguments.add_argument("--folds", type=int)
    options = arguments.parse_args()
    acts = [json.loads(line) for line in open(options.features, encoding="utf-8")]
    if options.folds:
        cross(acts, options.folds)
        return
    print("# What speaks for and against a place being that of an act: log-odds by feature of PlaceFeatures. Learned by")
    print("# training/places/train.py; do not edit.")
    print("feature\tweight")
    for feature, weight in sorted(train(acts).items()):
        print(f"{feature}\t{weight}")


main()
