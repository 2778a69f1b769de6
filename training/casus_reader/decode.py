"""From scores to annotation: single-root maximum spanning tree, BIO Viterbi."""

import numpy as np


def tree(scores):
    """Heads (0 = root) of the best tree with one root; `scores` is [W, W+1], column 0 the root."""
    n = scores.shape[0]
    full = np.full((n + 1, n + 1), -np.inf)
    full[1:] = scores
    np.fill_diagonal(full, -np.inf)
    heads = full[1:].argmax(1)
    if (heads == 0).sum() == 1 and not _cycle(np.concatenate([[0], heads])):
        return heads.tolist()
    best, best_score = None, -np.inf
    roots = np.argsort(-full[1:, 0])[: max(5, int((heads == 0).sum()))] + 1
    for root in roots:
        limited = full.copy()
        limited[1:, 0] = -np.inf
        limited[root, 0] = full[root, 0]
        limited[root, 1:] = -np.inf
        found = _chu_liu_edmonds(limited)
        score = sum(full[i, found[i]] for i in range(1, n + 1))
        if score > best_score:
            best, best_score = found, score
    return [int(h) for h in best[1:]]


def _cycle(heads):
    """The nodes of one cycle of a head array, or None."""
    color = [0] * len(heads)
    color[0] = 2
    for start in range(1, len(heads)):
        path, node = [], start
        while color[node] == 0:
            color[node] = 1
            path.append(node)
            node = heads[node]
        if color[node] == 1:
            return path[path.index(node) :]
        for node in path:
            color[node] = 2
    return None


def _chu_liu_edmonds(scores):
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    cycle = np.array(cycle)
    inside = np.zeros(len(scores), bool)
    inside[cycle] = True
    rest = np.flatnonzero(~inside)
    kept = scores[cycle, heads[cycle]]
    m = len(rest)
    small = np.full((m + 1, m + 1), -np.inf)
    small[:m, :m] = scores[np.ix_(rest, rest)]
    small[:m, m] = scores[np.ix_(rest, cycle)].max(1)
    leave = scores[np.ix_(rest, cycle)].argmax(1)
    gain = scores[np.ix_(cycle, rest)] - kept[:, None]
    small[m, :m] = gain.max(0) + kept.sum()
    enter = gain.argmax(0)
    found = _chu_liu_edmonds(small)
    result = heads.copy()
    for i in range(1, m):
        result[rest[i]] = cycle[leave[i]] if found[i] == m else rest[found[i]]
    broken = cycle[enter[found[m]]]
    result[broken] = rest[found[m]]
    return result


def viterbi(scores, labels):
    """The best label indices in which every I-X follows B-X or I-X."""
    kinds = [label[2:] for label in labels]
    starts = np.array([0.0 if label[0] != "I" else -1e9 for label in labels])
    moves = np.array([[0.0 if b[0] != "I" or (a[0] in "BI" and a[2:] == kind) else -1e9 for b, kind in zip(labels, kinds)]
                      for a in labels])
    best, back = starts + scores[0], []
    for row in scores[1:]:
        through = best[:, None] + moves
        back.append(through.argmax(0))
        best = through.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]
