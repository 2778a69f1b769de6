"""Turns places.txt, texts with their toponyms marked, into places.jsonl, the form that casus eval places reads.

  python3 mark.py places.txt > places.jsonl
  python3 mark.py fresh.txt dev > fresh.jsonl     # all of them of one half

A mark is [words|COUNTRY latitude longitude class] or [words|COUNTRY a]; see README.md. Offsets count UTF-16 code units.
"""
import hashlib
import json
import re
import sys

CLASSES = {"s": "sub_city", "c": "city", "d": "district", "p": "province", "n": "country"}
MARK = re.compile(r"\[([^\]|]+)\|([^\]]+)\]")


def width(text):
    return len(text.encode("utf-16-le")) // 2


def place(words, mark, start):
    parts = mark.split()
    found = {"start": start, "end": start + width(words), "text": words, "country": None if parts[0] == "-" else parts[0]}
    if parts[1:] == ["a"]:
        return {**found, "use": "actor"}
    latitude, longitude, name = parts[1:]
    found["use"] = "place"
    if latitude != "-":
        found.update(lat=float(latitude), lon=float(longitude))
    found["precision"] = CLASSES[name]
    return found


def half(name):
    """Half of the documents, by the first byte of the SHA-256 of their id."""
    return "dev" if hashlib.sha256(name.encode()).digest()[0] < 128 else "test"


def main(path, all_of=None):
    for block in open(path, encoding="utf-8").read().split("# id: ")[1:]:
        name, marked = block.strip().split("\n", 1)
        text, places, at = "", [], 0
        for match in MARK.finditer(marked):
            text += marked[at : match.start()]
            places.append(place(match[1], match[2], width(text)))
            text += match[1]
            at = match.end()
        text += marked[at:]
        print(json.dumps({"id": name, "half": all_of or half(name), "text": text, "places": places}, ensure_ascii=False))


main(*sys.argv[1:])
