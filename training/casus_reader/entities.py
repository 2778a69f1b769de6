"""Entity labels: joining UNER with the trees, and names from GUM's mention layer.

Labels are BIO over PER, ORG, LOC and OTH (nationalities, works, products, ...); `None` = unknown.
"""

import re

from casus_reader.conllu import read_blocks, sentence_key

TYPES = ("PER", "ORG", "LOC", "OTH")
LABELS = ["O"] + [f"{side}-{kind}" for kind in TYPES for side in "BI"]

_GUM_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}
_TITLES = set(
    "mr mrs ms dr sir president prime minister secretary general senator governor chancellor sheikh shaikh king queen "
    "prince princess pope lord lady professor prof gen lt col capt sen rep gov rev judge justice ambassador officer "
    "vice deputy chief foreign defense defence mayor chairman director commander captain colonel major".split()
)
_DATES = set(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday".split()
)


def read_uner(path):
    """{sentence key: [(word, label)]} of a UNER file."""
    return {sentence_key(comments): [(r[1], r[2]) for r in rows] for comments, rows in read_blocks(path)}


def spans(labels):
    """[(start, end, type)] of a BIO sequence; a stray I- starts a span; `None` counts as outside."""
    found, start, kind = [], 0, None
    for i, label in enumerate(list(labels) + ["O"]):
        label = label or "O"
        if kind and (label[0] != "I" or label[2:] != kind):
            found.append((start, i, kind))
            kind = None
        if label != "O" and kind is None:
            start, kind = i, label[2:]
    return found


def to_labels(length, found):
    labels = ["O"] * length
    for start, end, kind in found:
        labels[start:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1)
    return labels


def add_uner(sentences, uner, clean):
    """Sets `entity` of the sentences that `uner` annotates; `clean` repairs the train annotation."""
    for s in sentences:
        rows = uner.get(s.key)
        if rows is None or len(rows) != len(s.words):
            continue
        labels = ["O" if label in ("B-O", "I-O") else label for _, label in rows]
        s.entity = _cleaned(s, labels) if clean else labels


def _cleaned(s, labels):
    """Titles, articles and edge punctuation off the spans; dates out; odd names become unknown."""
    kept, unknown = [], []
    for start, end, kind in spans(labels):
        if kind not in TYPES:
            continue
        while start < end and _outside(s, start, kind):
            start += 1
        while start < end and s.upos[end - 1] == "PUNCT" and s.words[end - 1] not in ".)":
            end -= 1
        if start == end:
            continue
        inside = range(start, end)
        if all(s.words[i].lower().rstrip(".") in _DATES for i in inside):
            continue
        if kind != "OTH" and not any(s.upos[i] in ("PROPN", "X") for i in inside):
            unknown += inside
        else:
            kept.append((start, end, kind))
    labels = to_labels(len(labels), kept)
    for i in unknown:
        labels[i] = None
    return labels


def _outside(s, i, kind):
    word = s.words[i].lower().rstrip(".")
    if s.upos[i] in ("DET", "PUNCT") and word != "al":
        return word == "the" and kind != "ORG" or s.upos[i] == "PUNCT" and word not in "\"'("
    return kind == "PER" and word in ("sheikh", "shaikh", "mr", "dr", "president")


def add_gum(sentences):
    """Sets `entity` from GUM's mentions: the name inside each person, organisation or place."""
    open_mentions = {}
    for s in sentences:
        mentions = []
        for i, misc in enumerate(s.misc):
            layer = re.search(r"(?:^|\|)Entity=([^|]+)", misc)
            if layer:
                _walk(layer[1], i, open_mentions, mentions)
        open_mentions.clear()
        s.entity = _gum_labels(s, mentions)


def _walk(layer, i, open_mentions, mentions):
    """Reads one Entity value, such as `(1-person-...(2-place-...)1)`, at word `i`."""
    last = None
    for token in re.findall(r"\([^()]+|[^()]*\)", layer):
        if token.startswith("("):
            parts = token[1:].split("-")
            open_mentions.setdefault(parts[0], []).append((i, parts[1]))
            last = parts[0]
        else:
            name = token[:-1] or last
            stack = open_mentions.get(name)
            if stack:
                start, kind = stack.pop()
                mentions.append((start, i + 1, kind))


def _gum_labels(s, mentions):
    labels = [
        None if tag == "PROPN" or (tag in ("ADJ", "NOUN", "VERB", "X") and word[0].isupper() and (i or tag == "X")) else "O"
        for i, (tag, word) in enumerate(zip(s.upos, s.words))
    ]
    for i, word in enumerate(s.words):
        if word.lower().rstrip(".") in _DATES | _TITLES:
            labels[i] = "O"
    for start, end, kind in sorted(mentions, key=lambda m: m[1] - m[0]):
        name = _name(s, start, end, kind)
        if name:
            a, b = name
            labels[a:b] = to_labels(b - a, [(0, b - a, _GUM_TYPES[kind])])
    return labels


def _is_name(s, i):
    return s.upos[i] == "PROPN" or (s.upos[i] in ("ADJ", "NOUN", "VERB") and s.words[i][0].isupper() and i > 0)


def _name(s, start, end, kind):
    """The proper name around the head of a mention, or None."""
    if kind not in _GUM_TYPES:
        return None
    heads = [i for i in range(start, end) if not start < s.heads[i] <= end]
    if len(heads) != 1 or s.upos[heads[0]] != "PROPN":
        return None
    if kind == "person" and "Number=Plur" in s.feats[heads[0]]:
        return None
    a = b = heads[0]
    while a > start and (_is_name(s, a - 1) or s.words[a - 1] == "-"):
        a -= 1
    while b + 1 < end:
        if s.upos[b + 1] == "PROPN" or s.words[b + 1] == "-":
            b += 1
        elif kind == "organization" and b + 2 < end and s.words[b + 1] in ("of", "for", "and") and s.upos[b + 2] == "PROPN":
            b += 2
        else:
            break
    while a < b and s.words[a].lower().rstrip(".") in _TITLES:
        a += 1
    if s.words[a] == "-" or s.words[b] == "-" or s.words[a].lower().rstrip(".") in _DATES | _TITLES:
        return None
    return a, b + 1
