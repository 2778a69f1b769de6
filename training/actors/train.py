"""Learns whom mentions stand for: the weights of sector-weights.bin and country-weights.bin.

  casus eval actor-evidence learn.jsonl learn2.jsonl > evidence.jsonl
  python3 train.py --gold learn.jsonl learn2.jsonl --evidence evidence.jsonl --out ../../core/src/main/resources/org/casus/actor
  python3 train.py --gold learn.jsonl learn2.jsonl --evidence evidence.jsonl --folds 4      # what it scores on folds, split by article

Two log-linear models with a quadratic penalty: the sector of a mention, and a choice among the countries that the article tells of, or none. What was coded
where nobody annotated an actor, and is in no table, is an example of no sector, with a smaller weight. The choice of a country sees the
sectors that a model of other articles gave, as it will when it is used. Features seen seldom and weights near zero are left out.
Needs torch. No randomness and one thread: the same input and versions give the same weights.
"""
import argparse
import collections
import json
import struct
import warnings
from pathlib import Path

import torch

LEAST_SECTOR, LEAST_COUNTRY = 3, 3
PENALTY_SECTOR, PENALTY_COUNTRY = 2.0, 1.0
NOBODY = 0.3
SMALL = 0.08
STEPS = 150
FOLDS = 3
LEAD = 0.1
NONE = "-"


def read(gold, evidence):
    """[[(annotated mention or None, its evidence or None)]], one list an article."""
    articles = {}
    for path in gold:
        for line in open(path, encoding="utf-8"):
            article = json.loads(line)
            articles[article["id"]] = article["mentions"]
    coded = collections.defaultdict(list)
    for path in evidence:
        for line in open(path, encoding="utf-8"):
            mention = json.loads(line)
            coded[mention["article"]].append(mention)
    return [match(mentions, coded[name]) for name, mentions in articles.items()]


def head(mention):
    text = mention["text"]
    word = mention.get("head") or text.split(" ")[-1]
    at = text.index(word) if mention.get("head") else len(text) - len(word)
    return mention["start"] + at, mention["start"] + at + len(word)


def agreement(one, other):
    both = min(one["end"], other["end"]) - max(one["start"], other["start"])
    return both / (max(one["end"], other["end"]) - min(one["start"], other["start"]))


def match(gold, coded):
    """As casus eval actors does it; coded mentions of no sector that touch no annotated one are examples of nobody."""
    pairs = []
    for g in gold:
        start, end = head(g)
        touching = [m for m in coded if m["start"] < end and start < m["end"]]
        pairs.append((g, max(touching, key=lambda m: agreement(m, g), default=None)))
    for m in coded:
        if m["sector"] is None and not any(m["start"] < g["end"] and g["start"] < m["end"] for g in gold):
            pairs.append((None, m))
    return pairs


def right_sector(g):
    return (g["sector"] or NONE) if g else NONE


def index(rows, least):
    counts = collections.Counter(f for row in rows for f in row)
    return {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= least))}


def matrix(rows, columns):
    starts, found = [0], []
    for row in rows:
        found += sorted({columns[f] for f in row if f in columns})
        starts.append(len(found))
    return torch.sparse_csr_tensor(torch.tensor(starts), torch.tensor(found), torch.ones(len(found)), (len(rows), len(columns)))


class Times(torch.autograd.Function):
    """A sparse matrix times weights; torch knows no gradient for that."""

    @staticmethod
    def forward(context, matrix, transposed, weights):
        context.transposed = transposed
        return matrix @ weights

    @staticmethod
    def backward(context, gradient):
        return None, None, context.transposed @ gradient


def minimise(weights, loss, steps):
    optimiser = torch.optim.LBFGS(
        [weights], max_iter=steps, history_size=10, line_search_fn="strong_wolfe", tolerance_grad=1e-4, tolerance_change=1e-7)

    def closure():
        optimiser.zero_grad()
        value = loss(weights)
        value.backward()
        return value

    optimiser.step(closure)
    return weights.detach()


def transposed(matrix):
    return matrix.to_sparse_coo().t().coalesce().to_sparse_csr()


def learn_sectors(items):
    sectors = sorted({right_sector(g) for g, _ in items})
    rows = [m["for_sector"] for _, m in items]
    columns = index(rows, LEAST_SECTOR)
    x = matrix(rows, columns)
    xt = transposed(x)
    right = torch.tensor([sectors.index(right_sector(g)) for g, _ in items])
    worth = torch.tensor([1.0 if g else NOBODY for g, _ in items])

    def loss(weights):
        each = torch.nn.functional.cross_entropy(Times.apply(x, xt, weights), right, reduction="none")
        return (each * worth).sum() + PENALTY_SECTOR / 2 * (weights * weights).sum()

    return sectors, columns, minimise(torch.zeros(len(columns), len(sectors), requires_grad=True), loss, STEPS)


def sector_shares(model, mentions):
    _, columns, weights = model
    return (matrix([m["for_sector"] for m in mentions], columns) @ weights).softmax(-1)


def options(mention, sector):
    """The features of each country, the sector filled in where it was left open."""
    def named(feature):
        if feature.endswith(" for *"):
            return feature[:-1] + sector
        return feature.replace("none sector=*", "none sector=" + sector, 1)
    return [(country, [named(f) for f in features]) for country, features in mention["for_country"].items()]


def learn_countries(items, sectors):
    rows, groups, right, number = [], [], [], 0
    for (g, m), sector in zip(items, sectors):
        wanted = g["country"] or ""
        if wanted in m["for_country"]:
            for country, features in options(m, sector):
                rows.append(features)
                groups.append(number)
                right.append(country == wanted)
            number += 1
    columns = index(rows, LEAST_COUNTRY)
    x = matrix(rows, columns)
    xt = transposed(x)
    groups, right = torch.tensor(groups), torch.tensor(right)

    def loss(weights):
        scores = Times.apply(x, xt, weights)[:, 0]
        most = torch.full((number,), -1e30).scatter_reduce(0, groups, scores.detach(), "amax")
        whole = torch.zeros(number).index_add(0, groups, (scores - most[groups]).exp()).log() + most
        return whole.sum() - scores[right].sum() + PENALTY_COUNTRY / 2 * (weights * weights).sum()

    return columns, minimise(torch.zeros(len(columns), 1, requires_grad=True), loss, STEPS)[:, 0]


def learn(articles):
    items = [pair for article in articles for pair in article if pair[1]]
    told = {}
    for fold in range(FOLDS):
        others = [p for i, a in enumerate(articles) if i % FOLDS != fold for p in a if p[1]]
        own = [m for i, a in enumerate(articles) if i % FOLDS == fold for g, m in a if g and m]
        if own:
            model = learn_sectors(others)
            for m, best in zip(own, sector_shares(model, own).argmax(-1)):
                told[id(m)] = model[0][int(best)]
    annotated = [(g, m) for g, m in items if g]
    return learn_sectors(items), learn_countries(annotated, [told[id(m)] for _, m in annotated])


def country_of(model, mention, sector):
    columns, weights = model
    given = options(mention, sector)
    shares = torch.tensor([sum(float(weights[columns[f]]) for f in fs if f in columns) for _, fs in given]).softmax(0)
    best, ruled = int(shares.argmax()), [c for c, _ in given].index(mention["country"] or "")
    return given[best][0] if shares[best] - shares[ruled] >= LEAD else mention["country"] or ""


def score(models, articles):
    counts = collections.Counter()
    for pairs in articles:
        known = [(g, m) for g, m in pairs if g and m]
        counts["all"] += sum(1 for g, _ in pairs if g)
        if not known:
            continue
        shares = sector_shares(models[0], [m for _, m in known])
        for (g, m), share in zip(known, shares):
            best, ruled = int(share.argmax()), models[0][0].index(m["sector"] or NONE)
            sector = models[0][0][best] if share[best] - share[ruled] >= LEAD else m["sector"] or NONE
            country = country_of(models[1], m, sector)
            wanted = (right_sector(g), g["country"] or "")
            counts["rules"] += (m["sector"] or NONE, m["country"] or "") == wanted
            counts["sector"] += sector == wanted[0]
            counts["country"] += country == wanted[1]
            counts["both"] += (sector, country) == wanted
    return counts


def fingerprint(feature):
    """FNV-1a in 64 bits over the UTF-16 units, as org.casus.actor.Features has it."""
    value = 0xCBF29CE484222325
    for (unit,) in struct.iter_unpack("<H", feature.encode("utf-16-le")):
        value = (value ^ unit) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def write(path, answers, parts, rows):
    """The file that org.casus.actor.Weights reads: answers, parts of one in which weights are counted, weights by fingerprint."""
    cells = {}
    for feature, weights in rows:
        own = [(i, round(float(w) * parts)) for i, w in enumerate(weights) if abs(w) >= SMALL]
        if own and cells.setdefault(fingerprint(feature), own) is not own:
            raise SystemExit(f"two features have the fingerprint of '{feature}'")
    with open(path, "wb") as out:
        out.write(struct.pack(">iB", 0x43415731, len(answers)))
        for answer in answers:
            out.write(struct.pack(">H", len(answer)) + answer.encode("ascii"))
        out.write(struct.pack(">iii", parts, len(cells), sum(map(len, cells.values()))))
        for print_, own in sorted(cells.items()):
            out.write(struct.pack(">QB", print_, len(own)))
            for answer, weight in own:
                out.write(struct.pack(">Bh", answer, weight))


def write_all(folder, models):
    (sectors, columns, weights), (country_columns, country_weights) = models
    write(folder / "sector-weights.bin", sectors, 100, ((f, weights[i]) for f, i in columns.items()))
    write(folder / "country-weights.bin", ["country"], 1000, ((f, country_weights[i : i + 1]) for f, i in country_columns.items()))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--gold", nargs="+", required=True, help="annotated articles")
    p.add_argument("--evidence", nargs="+", required=True, help="what casus eval actor-evidence wrote of them")
    p.add_argument("--folds", type=int, help="score on so many folds instead of writing weights")
    p.add_argument("--out", type=Path, default=Path("."), help="folder for the weights")
    args = p.parse_args()
    warnings.filterwarnings("ignore")
    torch.set_num_threads(1)
    articles = read(args.gold, args.evidence)
    if not args.folds:
        write_all(args.out, learn(articles))
        return
    total = collections.Counter()
    for fold in range(args.folds):
        models = learn([a for i, a in enumerate(articles) if i % args.folds != fold])
        total += score(models, [a for i, a in enumerate(articles) if i % args.folds == fold])
    print(f"{total['all']} mentions; right by rules {total['rules'] / total['all']:.3f}, "
          f"by weights: sector {total['sector'] / total['all']:.3f}, country {total['country'] / total['all']:.3f}, "
          f"both {total['both'] / total['all']:.3f}")


if __name__ == "__main__":
    main()
