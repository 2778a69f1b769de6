"""Other names in the same sentence: what is done does not hang on who does it."""

import copy

from casus_events.examples import Act, Example

LONGEST = 4
SMALL = frozenset("of the and for de al el bin van von".split())


def is_name(words):
    """Capitalised words alone, a few of them: a span that can be put in another's place."""
    return 0 < len(words) <= LONGEST and words[0][:1].isupper() and all(w[:1].isupper() or w in SMALL for w in words)


class Names:
    """The names that stand as source or target in the examples, and a way to put others in their place."""

    def __init__(self, examples):
        found = set()
        for e in examples:
            for marked in (e.act.source, e.act.target):
                words = tuple(e.words[i] for i in marked)
                if is_name(words) and contiguous(marked):
                    found.add(words)
        self.pool = sorted(found)

    def vary(self, example, rng, share):
        """The example with some of its names replaced; the same one if it has none."""
        for side in ("source", "target"):
            marked = getattr(example.act, side)
            words = [example.words[i] for i in marked]
            if contiguous(marked) and is_name(words) and rng.random() < share:
                example = replaced(example, marked, rng.choice(self.pool))
        return example


def contiguous(marked):
    return bool(marked) and marked[-1] - marked[0] == len(marked) - 1


def replaced(example, marked, words):
    """The example with the words at `marked` replaced, and every index after them moved."""
    start, end, longer = marked[0], marked[-1] + 1, len(words) - len(marked)

    def moved(indices):
        kept = [i + longer if i >= end else i for i in indices if not start <= i < end]
        inside = any(start <= i < end for i in indices)
        return sorted(kept + (list(range(start, start + len(words))) if inside else []))

    def act(a):
        return Act(a.event, a.mode, a.status, moved(a.trigger), moved(a.source), moved(a.target))

    other = copy.copy(example)
    other.words = example.words[:start] + list(words) + example.words[end:]
    other.act, other.others = act(example.act), [act(a) for a in example.others]
    return Example(other.words, other.act, other.plain, other.own, other.others)
