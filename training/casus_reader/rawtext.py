"""Plain news text to tokenised sentences, roughly as the treebank tokenises them.

Only for unlabelled training text: the product has its own tokeniser.
"""

import argparse
import csv
import gzip
import json
import re
from pathlib import Path

_ABBREVIATIONS = set(
    "mr mrs ms dr prof gen lt col sgt capt cpl maj adm rep sen gov rev hon st jr sr inc corp co ltd no vs etc jan feb mar "
    "apr jun jul aug sep sept oct nov dec u.s u.n u.k e.u d.c a.m p.m i.e e.g".split()
)
_TOKEN = re.compile(
    r"https?://\S+|\S+@\S+\.\w+"  # addresses
    r"|(?:[A-Za-z]\.){2,}"  # U.N.
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b"
    r"|[A-Za-zÀ-ɏ]+(?:['’][A-Za-zÀ-ɏ]+)*\.?"  # the final dot is decided below
    r"|\.{2,}|-{2,}|\w+|\S"
)
_CLITIC = re.compile(r"(?i)^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$")


def tokens(text):
    found = []
    for token in _TOKEN.findall(text):
        if token.endswith(".") and len(token) > 1 and token[0] != "." and not _keeps_dot(token):
            found += _word(token[:-1]) + ["."]
        else:
            found += _word(token)
    return found


def _keeps_dot(token):
    core = token[:-1].lower()
    return core in _ABBREVIATIONS or "." in core or (len(core) == 1 and core.isalpha() and token[0].isupper())


def _word(token):
    if token.lower() in ("cannot", "gonna"):
        return [token[:3], token[3:]]
    clitic = _CLITIC.match(token)
    return [clitic[1], clitic[2]] if clitic else [token]


def sentences(text):
    """Splits a paragraph after . ! ? (and closing marks) where a new sentence seems to start."""
    start, found = 0, []
    for match in re.finditer(r"[.!?]+[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|\n+", text):
        piece = text[start : match.end()]
        last = re.search(r"([\w.]+)\.$", piece.rstrip())
        if last and "\n" not in match[0] and _keeps_dot(last[1].split()[-1] + "."):
            continue
        found.append(piece.strip())
        start = match.end()
    return [s for s in found + [text[start:].strip()] if s]


def _texts(folder):
    """Every text under the folders of events, places and articles, with its kind."""
    folder = Path(folder)
    with open(folder / "events" / "relations-train.tsv", encoding="utf-8") as source:
        for row in csv.DictReader(source, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield "relation", re.sub(r"</?[st]>", "", row["marked_sentence"])
    for line in open(folder / "events" / "petrarch-unit.jsonl", encoding="utf-8"):
        yield "unit", json.loads(line)["text"]
    with gzip.open(folder / "places" / "event-location-train.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield "place", json.loads(line)["text"]
    with gzip.open(folder / "events" / "synthetic-stories.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            story = json.loads(line)
            yield "title", story["title"]
            yield "story", story["text"]
    for line in open(folder / "articles" / "guardian-dev.jsonl", encoding="utf-8"):
        yield "article", json.loads(line)["text"]
    for path in sorted((folder / "articles").glob("wikinews-*.json")):
        yield "article", json.loads(path.read_text(encoding="utf-8"))["text"]


def unlabelled(folder, stories=0.35):
    """Distinct tokenised sentences of 4 to 70 words; only a share of the stories, which repeat themselves."""
    seen, found, count = set(), [], 0
    for kind, text in _texts(folder):
        if kind in ("story", "title"):
            count += stories if kind == "story" else 0
            if int(count) == int(count - stories):
                continue
        for sentence in sentences(text):
            words = tokens(sentence)
            key = " ".join(words).lower()
            if 4 <= len(words) <= 70 and key not in seen and sum(w.isalpha() for w in words) > len(words) // 2:
                seen.add(key)
                found.append(words)
    return found


def read(path):
    """The sentences of a file that this module wrote, as lists of words."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [line.split() for line in lines]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--text", required=True, help="folder with the unlabelled texts")
    p.add_argument("--out", required=True, help="file to write, gzipped: a sentence a line, words apart")
    args = p.parse_args()
    found = unlabelled(args.text)
    with gzip.GzipFile(args.out, "wb", mtime=0) as out:
        out.write("".join(" ".join(words) + "\n" for words in found).encode())
    print(f"{len(found)} sentences, {sum(map(len, found))} words")


if __name__ == "__main__":
    main()
