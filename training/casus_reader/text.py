"""Characters and word pieces of a tokenised sentence, exactly as the Java side makes them."""

import unicodedata

CHAR_CODES = 99
CHAR_SLOTS = 16
FIRST_CHARS = 6
LAST_CHARS = CHAR_SLOTS - FIRST_CHARS
MAX_PIECES = 512
MAX_WORD = 100

_PLAIN = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


def plain(word):
    """Curly quotes and long dashes as ASCII."""
    return word.translate(_PLAIN)


def char_code(c):
    if "!" <= c <= "~":
        return ord(c) - 32
    if c.islower():
        return 95
    if c.isupper():
        return 96
    if c.isdigit():
        return 97
    return 98


def char_codes(word):
    """The first six characters on the left, the last ten right-aligned, zero elsewhere."""
    codes = [char_code(c) for c in plain(word)]
    head, tail = codes[:FIRST_CHARS], codes[-LAST_CHARS:]
    return head + [0] * (FIRST_CHARS - len(head)) + [0] * (LAST_CHARS - len(tail)) + tail


def _is_control(c):
    return c not in "\t\n\r" and unicodedata.category(c).startswith("C")


def _is_punctuation(c):
    code = ord(c)
    ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_mark or unicodedata.category(c).startswith("P")


def _is_cjk(c):
    code = ord(c)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x2FA1F


def _basic_tokens(word):
    """BERT's uncased cleaning: control characters and accents dropped, punctuation split off."""
    clean = "".join(c for c in plain(word) if c not in "\x00\ufffd" and not _is_control(c))
    clean = "".join(" " if c.isspace() else c for c in clean)
    lower = unicodedata.normalize("NFD", clean.lower())
    tokens, current = [], ""
    for c in lower:
        if unicodedata.category(c) == "Mn":
            continue
        if c == " " or _is_punctuation(c) or _is_cjk(c):
            if current:
                tokens.append(current)
            if c != " ":
                tokens.append(c)
            current = ""
        else:
            current += c
    return tokens + [current] if current else tokens


class WordPiece:
    """Greedy longest-match pieces over a BERT uncased vocabulary."""

    def __init__(self, pieces):
        self.pieces = list(pieces)
        self.index = {piece: i for i, piece in enumerate(self.pieces)}
        self.cls, self.sep = self.index["[CLS]"], self.index["[SEP]"]
        self.unk, self.mask = self.index["[UNK]"], self.index["[MASK]"]

    @classmethod
    def read(cls, path):
        with open(path, encoding="utf-8") as lines:
            return cls(line.rstrip("\n") for line in lines)

    def word(self, word):
        """Piece ids of one word, at least one."""
        ids = []
        for token in _basic_tokens(word):
            ids += self._greedy(token)
        return ids or [self.unk]

    def _greedy(self, token):
        if len(token) > MAX_WORD:
            return [self.unk]
        ids, start = [], 0
        while start < len(token):
            for end in range(len(token), start, -1):
                piece = token[start:end] if start == 0 else "##" + token[start:end]
                if piece in self.index:
                    ids.append(self.index[piece])
                    start = end
                    break
            else:
                return [self.unk]
        return ids

    def sentence(self, words):
        """(ids, first, last) of a sentence, with [CLS] and [SEP]."""
        ids, first, last = [self.cls], [], []
        for word in words:
            first.append(len(ids))
            ids += self.word(word)
            last.append(len(ids) - 1)
        return ids + [self.sep], first, last
