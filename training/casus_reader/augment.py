"""News-like variants of a training sentence: headlines, capitals, datelines, other names."""

import copy
import random

from casus_reader import names
from casus_reader.conllu import Sentence
from casus_reader.entities import spans

_SMALL = set("a an the and or but nor of in on at to for from by with as into over after than".split())


class Names:
    """The names of annotated sentences by type and tags, so that one can stand in another's place."""

    def __init__(self, sentences):
        self.pools = {}
        for s in sentences:
            for start, end, kind in spans(s.entity):
                name = (tuple(s.words[start:end]), tuple(s.lemma[start:end]))
                self.pools.setdefault((kind, tuple(s.upos[start:end])), []).append(name)

    def like(self, s, start, end, kind, rng):
        """(words, lemmas) of some name with the tags of this one."""
        return rng.choice(self.pools[kind, tuple(s.upos[start:end])])


class Augmenter:
    def __init__(self, seed, names):
        self.random = random.Random(seed)
        self.names = names

    def __call__(self, sentence):
        """A variant of the sentence, or the sentence itself; annotation follows the words."""
        draw, s = self.random.random, sentence
        named = any(label and label[0] == "B" for label in s.entity)
        if named and draw() < 0.25:
            s = self._swap(copy.deepcopy(s))
        elif named and draw() < 0.3:
            s = self._rename(copy.deepcopy(s))
        if draw() < 0.06:
            s = _without_end(s)
        kind = draw()
        if kind < 0.05 and len(s.words) > 3:
            s = _recased(_without_end(s) if draw() < 0.8 else s, _title)
        elif kind < 0.07:
            s = _recased(s, str.upper)
        elif kind < 0.11:
            s = _recased(s, str.lower)
        elif kind < 0.14 and s.words[0][:1].isalpha():
            s = self._dateline(s)
        return s

    def _swap(self, s):
        """Other names of the same types and tags, from other sentences."""
        for start, end, kind in spans(s.entity):
            if self.random.random() < 0.6:
                s.words[start:end], s.lemma[start:end] = self.names.like(s, start, end, kind, self.random)
        return s

    def _rename(self, s):
        for start, end, kind in reversed(spans(s.entity)):
            if self.random.random() < 0.4 or any(not w[0].isupper() or not w.isalpha() for w in s.words[start:end]):
                continue
            if kind == "PER":
                for i in range(start, end):
                    last = i == end - 1 and (end - start > 1 or self.random.random() < 0.5)
                    _put(s, i, self.random.choice(names.SURNAMES if last else names.GIVEN))
                if self.random.random() < 0.12:
                    pool = names.SURNAMES if end - start > 1 else names.GIVEN
                    _hyphenate(s, end - 1, self.random.choice(pool))
            elif kind == "LOC" and end - start == 1:
                _put(s, start, self.random.choice(names.PLACES))
            elif kind == "ORG" and end - start == 1:
                _put(s, start, self.random.choice(names.ORGANISATIONS))
        return s

    def _dateline(self, s):
        """`PARIS (AP) - `, the city hung on the root as parataxis."""
        city, agency = self.random.choice(names.PLACES), self.random.choice(names.AGENCIES)
        city = city.upper() if self.random.random() < 0.7 else city
        with_agency, dash = self.random.random() < 0.6, self.random.choice(["-", "--", "-", ":"])
        words = [city] + (["(", agency, ")"] if with_agency else []) + [dash]
        n = len(words)
        root = s.heads.index(0) + 1 + n
        heads = [root] + ([3, 1, 3] if with_agency else []) + [1]
        relations = ["parataxis"] + (["punct", "parataxis", "punct"] if with_agency else []) + ["punct"]
        tags = ["PROPN"] + (["PUNCT", "PROPN", "PUNCT"] if with_agency else []) + ["PUNCT"]
        labels = ["B-LOC"] + (["O", "B-ORG", "O"] if with_agency else []) + ["O"]
        return Sentence(
            key=s.key,
            words=words + s.words,
            upos=tags + s.upos,
            feats=["Number=Sing" if tag == "PROPN" else "_" for tag in tags] + s.feats,
            lemma=words + s.lemma,
            heads=heads + [h + n if h else 0 for h in s.heads],
            deprel=relations + s.deprel,
            entity=labels + s.entity,
        )


def _put(s, i, word):
    s.words[i] = s.lemma[i] = word
    s.upos[i], s.feats[i] = "PROPN", "Number=Sing"


def _hyphenate(s, i, word):
    """Turns word i into `word_i - word`, three words joined as the treebank joins them."""
    head = s.heads[i] if s.deprel[i] == "flat" else i + 1
    s.heads = [h + 2 if h > i + 1 else h for h in s.heads]
    head = head + 2 if head > i + 1 else head
    at = i + 1
    for values, new in (
        (s.words, ["-", word]),
        (s.lemma, ["-", word]),
        (s.upos, ["PUNCT", "PROPN"]),
        (s.feats, ["_", "Number=Sing"]),
        (s.heads, [i + 3, head]),
        (s.deprel, ["punct", "flat"]),
        (s.entity, ["I-PER", "I-PER"]),
    ):
        values[at:at] = new


def _without_end(s):
    """The sentence without its final mark, if nothing hangs on that mark."""
    n = len(s.words)
    if n < 3 or s.upos[-1] != "PUNCT" or n in s.heads:
        return s
    parts = {k: v[:-1] for k, v in vars(s).items() if k not in ("key", "misc")}
    return Sentence(key=s.key, **parts)


def _title(word):
    return word if word.lower() in _SMALL else word[:1].upper() + word[1:]


def _recased(s, change):
    words = [change(w) for w in s.words]
    if change is _title:
        words[0] = words[0][:1].upper() + words[0][1:]
    lemma = [
        new if old_lemma == old and tag == "PROPN" else old_lemma
        for new, old, old_lemma, tag in zip(words, s.words, s.lemma, s.upos)
    ]
    parts = {k: v for k, v in vars(s).items() if k not in ("words", "lemma", "misc")}
    return Sentence(words=words, lemma=lemma, **parts)
