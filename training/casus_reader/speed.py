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
    p.add_argument("--onnx", required=True)
    args = p.parse_args()
    _, dev = corpus.load(args.data)
    encoder = Encoder(base.read_vocabulary(Path(args.base) / "tokenizer.json"))
    feeds = [runtime.feed(encoder, s.words) for s in dev if 23 <= len(s.words) <= 27][:100]
    run = runtime.session(args.onnx)
    times = []
    for _ in range(4):
        for f in feeds:
            started = time.process_time()
            run.run(None, f)
            times.append(1000 * (time.process_time() - started))
    times.sort()
    print(f"{len(feeds)} sentences: median {times[len(times) // 2]:.2f} ms, p90 {times[len(times) * 9 // 10]:.2f} ms CPU")


if __name__ == "__main__":
    main()
