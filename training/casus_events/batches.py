"""Examples as tensors."""

from dataclasses import dataclass
from pathlib import Path

import torch

from casus_events.examples import EVENTS, NONE, ROOTS, STATUSES, TYPES, root, telling
from casus_reader.dataset import IGNORE, by_size, collate, pad

# Words that no example says anything about seldom tell an act, but some do; in reports annotated whole few do.
SILENT, WHOLE = 0.2, 0.6


@dataclass
class Item:
    """A sentence as the encoder sees it, with the pair marked or with nothing marked. `example` is None if nothing is known of it."""

    inputs: tuple  # ids, first, last, chars: see casus_reader.dataset.Encoder
    roles: list[int]
    example: object
    marked: bool
    facts: tuple = ()  # (word, factuality from -3 to 3)


class Labels:
    """The mode labels, EVENT/mode; EVENT/- is an act whose words give no mode."""

    def __init__(self, codebook):
        rows = Path(codebook).read_text(encoding="utf-8").splitlines()
        rows = [row.split("\t") for row in rows if row and not row.startswith("#")][1:]
        self.modes = [f"{event}/{mode}" for event, mode, *_ in rows] + [f"{event}/-" for event in EVENTS]
        self.mode = {label: i for i, label in enumerate(self.modes)}

    def mode_of(self, act):
        return self.mode[f"{act.event}/{act.mode or '-'}"]

    def write(self, path):
        kinds = {"event": EVENTS, "kind": TYPES, "mode": self.modes, "status": STATUSES}
        lines = [f"{kind}\t{i}\t{label}\n" for kind, labels in kinds.items() for i, label in enumerate(labels)]
        Path(path).write_text("".join(lines), encoding="utf-8")


def plan(items, budget, seed):
    for batch in by_size([len(i.inputs[0]) for i in items], budget, seed):
        yield [items[i] for i in batch]


def tensors(items, labels):
    """What the models see, what is known of the marked pairs, and what of the words of sentences with nothing marked."""
    ids, first, last, chars, mask = collate([i.inputs for i in items])
    if mask is None:
        mask = torch.zeros(len(items), 1, 1, ids.shape[1])
    inputs = ids, first, last, chars, mask, pad([i.roles for i in items])
    return inputs, _pairs(items, labels), _words(items, labels, first.shape[1])


def moved(value, device):
    """The same tensors on a device, in whatever they are held."""
    if isinstance(value, dict):
        return {k: moved(v, device) for k, v in value.items()}
    if isinstance(value, (tuple, list)):
        return type(value)(moved(v, device) for v in value)
    return value.to(device, non_blocking=True)


def _pairs(items, labels):
    """Codes of the marked pairs: [row], allowed events [n, 16], mode, status."""
    rows = [(row, i.example) for row, i in enumerate(items) if i.marked and i.example]
    allowed = torch.zeros(len(rows), len(EVENTS), dtype=torch.bool)
    for n, (_, e) in enumerate(rows):
        for k, event in enumerate(EVENTS):
            allowed[n, k] = event == e.act.event or (not e.own and root(event) == e.act.event)
    return {
        "row": torch.tensor([row for row, _ in rows], dtype=torch.long),
        "allowed": allowed,
        "own": torch.tensor([e.own for _, e in rows], dtype=torch.bool),
        "mode": torch.tensor([labels.mode_of(e.act) if e.own else IGNORE for _, e in rows], dtype=torch.long),
        "status": torch.tensor([STATUSES.index(e.act.status) if e.own else IGNORE for _, e in rows], dtype=torch.long),
    }


def _words(items, labels, width):
    """Types of words [B, W] with their weights, the acts: [row, word], mode, status, background, source [n, W], target; and how factual words are."""
    types, weight = torch.zeros(len(items), width, dtype=torch.long), torch.zeros(len(items), width)
    acts, modes, statuses, past, parties = [], [], [], [], {"source": [], "target": []}
    facts = [(row, at, value) for row, item in enumerate(items) for at, value in item.facts]
    for row, item in enumerate(items):
        e = item.example
        if item.marked or not e:
            continue
        weight[row, : len(e.words)] = WHOLE if e.whole else SILENT
        for act in (e.act, *e.others):
            weight[row, act.trigger] = 0
            for at in telling(e.words, act.trigger):
                types[row, at], weight[row, at] = TYPES.index(act.event), 1
            if act.event != NONE:
                acts.append((row, telling(e.words, act.trigger)[0]))
                modes.append(labels.mode_of(act))
                statuses.append(STATUSES.index(act.status))
                past.append(IGNORE if act.historical is None else int(act.historical))
                for name in parties:
                    inside = torch.zeros(width, dtype=torch.bool)
                    # An act that points at itself has nobody in this place.
                    inside[getattr(act, name) or telling(e.words, act.trigger)[0]] = True
                    parties[name].append(inside)
    return {
        "types": types,
        "weight": weight,
        "acts": torch.tensor(acts, dtype=torch.long).reshape(-1, 2),
        "mode": torch.tensor(modes, dtype=torch.long),
        "status": torch.tensor(statuses, dtype=torch.long),
        "background": torch.tensor(past, dtype=torch.long),
        "facts": torch.tensor([(row, at) for row, at, _ in facts], dtype=torch.long).reshape(-1, 2),
        "fact": torch.tensor([value for *_, value in facts], dtype=torch.float),
        **{k: torch.stack(v) if v else torch.zeros(0, width, dtype=torch.bool) for k, v in parties.items()},
    }


def root_scores(log_shares):
    """Log shares [..., 15] of the roots from those of the 16 events."""
    members = [[i for i, event in enumerate(EVENTS) if root(event) == name] for name in ROOTS]
    return torch.stack([log_shares[..., m].logsumexp(-1) for m in members], -1)
