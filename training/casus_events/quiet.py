"""Real sentences that tell no act of politics: reviews, answers, private mail, interviews about other things.

    python -m casus_events.quiet --ewt ud-ewt-train.conllu.gz --gum gum-wikinews-speech-train.conllu.gz --out QUIET.jsonl

Whole genres and documents were judged, not sentences: news, weblogs and newsgroups are left out, and whatever talks of politics.
"""

import argparse
import json
import random

from casus_reader import conllu

GENRES = ("reviews-", "answers-", "email-")
DOCUMENTS = frozenset(
    "GUM_interview_" + name
    for name in "ants brotherhood cocktail daly dungeon herrick mcguire mckenzie messina onion shalev stardust".split()
) | {"GUM_speech_data", "GUM_speech_school", "GUM_speech_telescope"}


def sentences(path, wanted):
    for document, rows in conllu.read_documents(path):
        if wanted(document) and 4 <= len(rows) <= 60:
            yield [row[1] for row in rows]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--ewt", required=True)
    p.add_argument("--gum", required=True)
    p.add_argument("--most", type=int, default=3000)
    p.add_argument("--seed", type=int, default=20261127)
    p.add_argument("--out", required=True)
    args = p.parse_args()
    found = list(sentences(args.gum, lambda d: d in DOCUMENTS))
    other = list(sentences(args.ewt, lambda d: d.startswith(GENRES)))
    found += random.Random(args.seed).sample(other, min(len(other), args.most - len(found)))
    with open(args.out, "w", encoding="utf-8") as out:
        for words in found:
            out.write(json.dumps({"words": words}, ensure_ascii=False) + "\n")
    print(f"{len(found)} sentences")


if __name__ == "__main__":
    main()
