"""Makes raw text from a CoNLL-U file: what a program that has to find sentences and tokens by itself would read.

A paragraph is the sentences from one `# newpar` (or `# newdoc`) to the next, joined by one space, or by nothing where the
last token of a sentence has SpaceAfter=No. Paragraphs are separated by an empty line.

    python3 training/raw_text.py ud-ewt-dev.conllu.gz -o dev.jsonl             one record a document: {"id", "text"}
    python3 training/raw_text.py ud-ewt-dev.conllu.gz --plain -o dev.txt       one text of everything
    python3 training/raw_text.py ud-ewt-dev.conllu.gz --plain --wrap 80 ...    the same, lines of at most 80 columns
"""

import argparse
import gzip
import json
import sys


def sentences(lines):
    """Yields (comments, glued) for each sentence; `glued`: whether no space follows its last token."""
    comments, misc = [], None
    for line in lines:
        line = line.rstrip("\r\n")
        if line.startswith("#"):
            comments.append(line[1:].strip())
        elif line:
            columns = line.split("\t")
            number = columns[0]
            # The words of a multiword token say nothing of the space behind it; the token does.
            if "-" in number:
                covered, misc = int(number.split("-")[1]), columns[9]
            elif "." not in number and (misc is None or int(number) > covered):
                covered, misc = 0, columns[9]
        elif misc is not None:
            yield comments, "SpaceAfter=No" in misc.split("|")
            comments, misc = [], None
    if misc is not None:
        yield comments, "SpaceAfter=No" in misc.split("|")


def value(comments, key):
    """What a comment says: None if it is not there, an empty string if it says no more."""
    for comment in comments:
        if comment == key:
            return ""
        for mark in (key + " = ", key + " id = "):
            if comment.startswith(mark):
                return comment[len(mark):]
    return None


def documents(lines):
    """Yields (id, [paragraph]) for each document."""
    name, paragraphs, count, glued = None, [], 0, False
    for comments, last_glued in sentences(lines):
        text = value(comments, "text")
        if text is None:
            raise ValueError("a sentence has no # text: " + "; ".join(comments))
        newdoc = value(comments, "newdoc")
        if newdoc is not None or name is None:
            if paragraphs:
                yield name, paragraphs
            count += 1
            name, paragraphs = newdoc or "document-%d" % count, []
        if not paragraphs or value(comments, "newpar") is not None:
            paragraphs.append(text)
        else:
            paragraphs[-1] += ("" if glued else " ") + text
        glued = last_glued
    if paragraphs:
        yield name, paragraphs


def wrapped(paragraph, width):
    """The paragraph with a line end instead of a space wherever the next word would pass the column."""
    lines, line = [], ""
    for word in paragraph.split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = line + " " + word if line else word
    return "\n".join(lines + [line])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("conllu", help="a CoNLL-U file, gzipped or not")
    parser.add_argument("-o", "--output", help="file to write; standard output if not given")
    parser.add_argument("--plain", action="store_true", help="one plain text instead of a record a document")
    parser.add_argument("--wrap", type=int, metavar="COLUMNS", help="wrap paragraphs, as UD's own .txt files are, at 80")
    args = parser.parse_args()
    opened = gzip.open if args.conllu.endswith(".gz") else open
    out = open(args.output, "w", encoding="utf-8", newline="\n") if args.output else sys.stdout
    with opened(args.conllu, "rt", encoding="utf-8") as lines, out:
        for name, paragraphs in documents(lines):
            if args.wrap:
                paragraphs = [wrapped(paragraph, args.wrap) for paragraph in paragraphs]
            text = "\n\n".join(paragraphs) + "\n"
            if args.plain:
                out.write(text + "\n")
            else:
                out.write(json.dumps({"id": name, "text": text}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
