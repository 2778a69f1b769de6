"""Writes the parity sentences with what the int8 reader makes of them, as CoNLL-U (entity labels in MISC)."""

import argparse
from pathlib import Path

from casus_reader import runtime
from casus_reader.dataset import Inventory
from casus_reader.text import WordPiece


def read_table(path):
    rows = (line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8"))
    return {(form, tag): lemma for form, tag, lemma in rows}


def block(number, s):
    lines = [f"# sent_id = check-{number}", "# text = " + " ".join(s.words)]
    columns = zip(s.words, s.lemma, s.upos, s.feats, s.heads, s.deprel, s.entity)
    for i, (word, lemma, upos, feats, head, deprel, entity) in enumerate(columns, 1):
        lines.append("\t".join([str(i), word, lemma, upos, "_", feats, str(head), deprel, "_", f"Entity={entity}"]))
    return "\n".join(lines) + "\n\n"


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--export", required=True, help="the exported folder")
    p.add_argument("--sentences", required=True, help="tokenised sentences, one a line, words separated by spaces")
    args = p.parse_args()
    folder = Path(args.export)
    words = [line.split() for line in Path(args.sentences).read_text(encoding="utf-8").splitlines()]
    pieces, inventory = WordPiece.read(folder / "vocab.txt"), Inventory.read(folder / "labels.tsv")
    table = read_table(folder / "lemmas.tsv")
    parsed = runtime.annotate(folder, pieces, inventory, words, table)
    text = "".join(block(i, s) for i, s in enumerate(parsed, 1))
    (folder / "check.conllu").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
