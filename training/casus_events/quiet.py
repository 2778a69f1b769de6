"""Real sentences that tell no act of politics: reviews, answers, private mail, interviews about other things.

    python -m casus_events.quiet --ewt ud-ewt-train.conllu.gz --gum gum-wikinews-speech-train.conllu.gz --out QUIET.jsonl

Whole genres and documents were judged, not sentences: news, weblogs and newsgroups are left out, and whatever talks of politics.
"""

import argparse
import gzip
import json
import random

GENRES = ("reviews-", "answers-", "email-")
DOCUMENTS = frozenset(
    "GUM_interview_" + name
    for name in "ants brotherhood cocktail daly dungeon herrick mcguire mckenzie messina onion shalev stardust".split()
) | {"GUM_speech_data", "GUM_speech_school", "GUM_speech_telescope"}


def sentences(path, wanted):
    document = ""
    with gzip.open(path, "rt", encoding="utf-8") as source:
        for block in source.read().split("\n\n"):
            words = []
            for line in block.splitlines():
                if line.startswith("# newdoc id = "):
                    document = line.removeprefix("# newdoc id = ")
                elif line and not line.startswith("#"):
                    fields = line.split("\t")
                    if fields[0].isdigit():
                        words.append(fields[1])
            if wanted(document) and 4 <= len(words) <= 60:
                yield words


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
