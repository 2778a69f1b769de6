"""Times an exported reader on dev sentences of about 25 words, one thread."""

import argparse
import time
from pathlib import Path

from casus_reader import base, corpus, runtime
from casus_reader.dataset import Encoder


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--export", required=True, help="the exported folder")
    args = p.parse_args()
    _, dev = corpus.load(args.data)
    encoder = Encoder(base.read_vocabulary(Path(args.base) / "tokenizer.json"))
    feeds = [runtime.feed(encoder, s.words) for s in dev if 23 <= len(s.words) <= 27][:100]
    parts = runtime.Model(args.export, encoder).parts
    times = [[], []]
    for _ in range(4):
        for f in feeds:
            given = f
            for part, spent in zip(parts, times):
                started = time.process_time()
                given = {"states": part.run(None, given)[0]}
                spent.append(1000 * (time.process_time() - started))
    for name, spent in zip(("encoder", "heads"), times):
        spent.sort()
        middle, most = spent[len(spent) // 2], spent[len(spent) * 9 // 10]
        print(f"{name}, {len(feeds)} sentences: median {middle:.2f} ms, 90 of 100 within {most:.2f} ms of processor time")


if __name__ == "__main__":
    main()
