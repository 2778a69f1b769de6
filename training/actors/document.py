"""Measures what a transformer that reads whole articles knows of the mentions in them, alone and together with the weights of train.py.

  casus eval actor-evidence learn.jsonl learn2.jsonl > evidence.jsonl
  python3 document.py --base FOLDER/e5 --gold learn.jsonl learn2.jsonl --evidence evidence.jsonl --fold 0

Nothing of it is part of the program: docs/accuracy.md says what it brought and what it would cost. Learned on three of four folds, split by article, and scored on
the fourth. A mention is the mean of its word pieces, the last of them, and the start of the text. Its sector is one answer of all; its country too, to which is added
how much it looks at each other mention with a country (by rule). The answers of the rules are told to both. `--base` is a folder of fetch_base.sh. Fixed seed.
"""
import argparse
import collections
import json
import math
import random
import re
import sys
import warnings
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

import train

sys.path.insert(0, str(Path(__file__).parent.parent))
from casus_reader import base  # noqa: E402
from casus_reader.model import Encoder  # noqa: E402

FOLDS = 4
LONGEST, TITLE = 505, 80
WIDTH, HIDDEN, LOOK = 384, 512, 192
WARM = 0.1
LITTLE = 1e-4
WORD = re.compile(r"\w+|[^\w\s]")


class Window:
    """A stretch of an article as word pieces, with the mentions in it: [(first piece, end, annotated or None, evidence)]."""

    def __init__(self, ids, cases, words, pairs):
        self.ids, self.cases = ids + [102], cases + [0]
        first, last = min(words)[0], max(words)[1]

        def span(m):
            inside = [at for (s, e), at in words.items() if s < m["end"] and m["start"] < e]
            return (min(a for a, _ in inside), max(b for _, b in inside)) if inside else None

        within = [(g, m) for g, m in pairs if m and first <= m["start"] < last and span(m)]
        self.items = [(span(m), g, m) for g, m in within]
        self.told = [(span(m), m["country"]) for _, m in within if m["country"]]


def case(word):
    return 0 if word.islower() else 1 if word[1:].islower() else 2 if word.isupper() else 3


def windows(article, pairs, pieces):
    opening = [101]
    shapes = [0]
    for word in WORD.findall(f"{article.get('date', '')[:4]} {article.get('title') or ''} . "):
        own = pieces.word(word)
        opening += own
        shapes += [case(word)] * len(own)
    ids, cases, words, found = opening[:TITLE], shapes[:TITLE], {}, []
    for match in WORD.finditer(article["text"]):
        own = pieces.word(match.group())
        if len(ids) + len(own) > LONGEST:
            found.append(Window(ids, cases, words, pairs))
            ids, cases, words = opening[:TITLE], shapes[:TITLE], {}
        words[match.span()] = (len(ids), len(ids) + len(own))
        ids = ids + own
        cases = cases + [case(match.group())] * len(own)
    if words:
        found.append(Window(ids, cases, words, pairs))
    return [w for w in found if w.items]


class Documents(nn.Module):
    def __init__(self, folder, layers, sectors, countries):
        super().__init__()
        self.sectors, self.countries = sectors, countries
        self.encoder = Encoder(layers)
        base.load_encoder(self.encoder, folder)
        self.case = nn.Embedding(4, WIDTH)
        self.hidden = nn.Sequential(nn.Linear(3 * WIDTH, HIDDEN), nn.GELU(), nn.Dropout(0.2))
        self.sector, self.country = nn.Linear(HIDDEN, len(sectors)), nn.Linear(HIDDEN, len(countries))
        self.ruled_sector = nn.Embedding(len(sectors), len(sectors))
        self.ruled_country = nn.Linear(HIDDEN, 1)
        self.asks, self.answers, self.weight = nn.Linear(HIDDEN, LOOK), nn.Linear(HIDDEN, LOOK), nn.Linear(HIDDEN, 1)
        for zero in (self.case.weight, self.country.weight, self.country.bias, self.ruled_sector.weight):
            nn.init.zeros_(zero)

    def forward(self, batch):
        """Scores of the sectors and countries of all mentions in some windows."""
        length = max(len(w.ids) for w in batch)
        ids, cases = torch.zeros(2, len(batch), length, dtype=torch.long)
        mask = torch.full((len(batch), 1, 1, length), -1e4)
        for i, w in enumerate(batch):
            ids[i, : len(w.ids)], cases[i, : len(w.ids)], mask[i, ..., : len(w.ids)] = torch.tensor(w.ids), torch.tensor(w.cases), 0
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.encoder(ids, self.case(cases), mask)[-1]
        scores = [self.window(states[i].float(), w) for i, w in enumerate(batch)]
        return torch.cat([s for s, _ in scores]), torch.cat([c for _, c in scores])

    def vectors(self, states, spans):
        mean = torch.zeros(len(spans), len(states))
        for row, (start, end) in enumerate(spans):
            mean[row, start:end] = 1 / (end - start)
        last = states.index_select(0, torch.tensor([end - 1 for _, end in spans]))
        return self.hidden(torch.cat([mean @ states, last, states[:1].expand(len(spans), -1)], 1))

    def window(self, states, w):
        mentions = self.vectors(states, [span for span, _, _ in w.items])
        by_rule = torch.tensor([self.sectors.index(m["sector"] or train.NONE) for _, _, m in w.items])
        sector = self.sector(mentions) + self.ruled_sector(by_rule)
        by_rule = torch.tensor([self.countries.index(m["country"] or "") for _, _, m in w.items])
        country = self.country(mentions) + F.one_hot(by_rule, len(self.countries)) * self.ruled_country(mentions)
        if w.told:
            told = self.vectors(states, [span for span, _ in w.told])
            look = self.asks(mentions) @ self.answers(told).T / math.sqrt(LOOK) + self.weight(told).T
            most = look.max(1, keepdim=True).values
            of = torch.tensor([self.countries.index(c) for _, c in w.told])
            sums = torch.zeros(len(w.items), len(self.countries)).index_add(1, of, (look - most).exp())
            country = country + torch.where(sums > 0, sums.clamp(min=1e-9).log() + most, -4.0)
        return sector, country


def learn(model, data, args):
    slow = list(model.encoder.parameters())
    quick = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    optimiser = torch.optim.AdamW([{"params": slow, "lr": 1e-4}, {"params": quick, "lr": 1e-3}], weight_decay=0.01)
    steps = args.epochs * math.ceil(len(data) / args.batch)
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda k: min((k + 1) / (WARM * steps), max(0.0, (steps - k) / ((1 - WARM) * steps))))
    for epoch in range(args.epochs):
        order = sorted(data, key=lambda w: len(w.ids) + random.random() * 60)
        batches = [order[i : i + args.batch] for i in range(0, len(order), args.batch)]
        random.shuffle(batches)
        total = 0.0
        for batch in batches:
            items = [item for w in batch for item in w.items]
            worth = torch.tensor([1.0 if g else train.NOBODY for _, g, _ in items])
            sector = torch.tensor([model.sectors.index(train.right_sector(g)) for _, g, _ in items])
            country = torch.tensor([model.countries.index(g["country"] or "") if g else -100 for _, g, _ in items])
            sectors, countries = model(batch)
            loss = (F.cross_entropy(sectors, sector, reduction="none") * worth).sum() / worth.sum()
            loss = loss + F.cross_entropy(countries, country, ignore_index=-100)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            pace.step()
            total += float(loss.detach())
        print(f"epoch {epoch + 1}: loss {total / len(batches):.3f}", flush=True)


def joined(weights, read, share):
    """The best answer by the logarithms of two distributions, `share` of it by the second."""
    score = {k: (1 - share) * math.log(weights.get(k, 0) + LITTLE) + share * math.log(read.get(k, 0) + LITTLE) for k in weights | read}
    return max(score, key=score.get)


def score(model, models, articles, data, share):
    counts = collections.Counter()
    for pairs, own in zip(articles, data):
        counts["all"] += sum(1 for g, _ in pairs if g)
        for w in own:
            with torch.no_grad():
                sectors, countries = model([w])
            by_weights = train.sector_shares(models[0], [m for _, _, m in w.items])
            for (_, g, m), s, c, weighed in zip(w.items, sectors.softmax(-1), countries.softmax(-1), by_weights):
                if not g:
                    continue
                sector = joined(dict(zip(models[0][0], weighed.tolist())), dict(zip(model.sectors, s.tolist())), share)
                columns, weights = models[1]
                options = train.options(m, sector)
                shares = torch.tensor([sum(float(weights[columns[f]]) for f in fs if f in columns) for _, fs in options]).softmax(0)
                country = joined({k: float(v) for (k, _), v in zip(options, shares)}, dict(zip(model.countries, c.tolist())), share)
                right = sector == train.right_sector(g), country == (g["country"] or "")
                counts["sector"] += right[0]
                counts["country"] += right[1]
                counts["both"] += all(right)
    return ", ".join(f"{name} {counts[name] / counts['all']:.3f}" for name in ("sector", "country", "both"))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--gold", nargs="+", required=True, help="annotated articles with their texts")
    p.add_argument("--evidence", nargs="+", required=True, help="what casus eval actor-evidence wrote of them")
    p.add_argument("--base", required=True, help="folder with model.onnx and tokenizer.json")
    p.add_argument("--layers", type=int, default=12)
    p.add_argument("--epochs", type=int, default=6)
    p.add_argument("--batch", type=int, default=8)
    p.add_argument("--fold", type=int, default=0, help="the one that is scored, from 0 to 3")
    args = p.parse_args()
    warnings.filterwarnings("ignore")
    torch.manual_seed(1)
    random.seed(1)
    texts = list({a["id"]: a for path in args.gold for a in map(json.loads, open(path, encoding="utf-8"))}.values())
    articles = train.read(args.gold, args.evidence)
    pieces = base.read_vocabulary(Path(args.base) / "tokenizer.json")
    data = [windows(text, pairs, pieces) for text, pairs in zip(texts, articles)]
    found = [pair for pairs in articles for pair in pairs]
    sectors = sorted({train.right_sector(g) for g, _ in found} | {m["sector"] or train.NONE for _, m in found if m})
    countries = sorted({g["country"] or "" for g, _ in found if g} | {c for _, m in found if m for c in m["for_country"]})
    model = Documents(args.base, args.layers, sectors, countries)
    learn(model, [w for i, own in enumerate(data) if i % FOLDS != args.fold for w in own], args)
    model.eval()
    models = train.learn([pairs for i, pairs in enumerate(articles) if i % FOLDS != args.fold])
    held = [i for i in range(len(articles)) if i % FOLDS == args.fold]
    for share, name in ((0.0, "weights"), (1.0, "whole articles"), (0.5, "both")):
        print(f"by {name}: {score(model, models, [articles[i] for i in held], [data[i] for i in held], share)}")


if __name__ == "__main__":
    main()
