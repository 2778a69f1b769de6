"""Reading CoNLL-U trees."""

import gzip
from dataclasses import dataclass, field


@dataclass
class Sentence:
    """One sentence with gold annotation; a `None` inside a list means "not known"."""

    key: str
    words: list
    upos: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    lemma: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    deprel: list = field(default_factory=list)
    entity: list = field(default_factory=list)
    misc: list = field(default_factory=list)


def read_blocks(path):
    """Yields (comments, rows) for each sentence of a CoNLL-like file, gzipped or not."""
    comments, rows = [], []
    opened = gzip.open(path, "rt", encoding="utf-8") if str(path).endswith(".gz") else open(path, encoding="utf-8")
    with opened as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield comments, rows
                comments, rows = [], []
            elif line.startswith("# "):
                comments.append(line[2:])
            else:
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
    if rows:
        yield comments, rows


def read_documents(path):
    """Yields (id of the document, rows) for each sentence."""
    document = ""
    for comments, rows in read_blocks(path):
        document = next((c.removeprefix("newdoc id = ") for c in comments if c.startswith("newdoc id = ")), document)
        yield document, rows


def sentence_key(comments):
    return next(c.split("= ", 1)[1] for c in comments if c.startswith("sent_id"))


def read_trees(path):
    """All sentences of a UD file, with relation subtypes stripped."""
    sentences = []
    for comments, rows in read_blocks(path):
        sentences.append(
            Sentence(
                key=sentence_key(comments),
                words=[r[1] for r in rows],
                upos=[r[3] for r in rows],
                feats=[r[5] for r in rows],
                lemma=[r[2] if r[2] != "_" or r[1] == "_" else r[1] for r in rows],
                heads=[int(r[6]) for r in rows],
                deprel=[r[7].split(":")[0] for r in rows],
                entity=[None] * len(rows),
                misc=[r[9] for r in rows],
            )
        )
    return sentences
