"""Lemmas as edit scripts: `case|cutPrefix|addPrefix|cutSuffix|addSuffix`, or `=lemma`."""

from collections import Counter, defaultdict


def _common(a, b):
    """(start in a, start in b, length) of the longest common substring, the leftmost one."""
    best = (0, 0, 0)
    row = [0] * (len(b) + 1)
    for i, x in enumerate(a):
        last = 0
        for j, y in enumerate(b):
            row[j + 1], last = (last + 1 if x == y else 0), row[j + 1]
            if row[j + 1] > best[2]:
                best = (i - row[j + 1] + 1, j - row[j + 1] + 1, row[j + 1])
    return best


def script(form, lemma):
    """The script that turns `form` into `lemma`; lower-casing first wherever that loses nothing."""
    case = "l" if lemma == lemma.lower() else "k"
    source = form.lower() if case == "l" else form
    at, to, length = _common(source, lemma)
    if "|" in lemma or length < min(2, len(lemma), len(source)) or 2 * length < len(lemma):
        return "=" + lemma
    add_prefix, add_suffix = lemma[:to], lemma[to + length :]
    return f"{case}|{at}|{add_prefix}|{len(source) - at - length}|{add_suffix}"


def apply(edit, form):
    """The lemma that the script `edit` gives `form`; none where the form is too short."""
    if edit.startswith("="):
        return edit[1:]
    case, cut_prefix, add_prefix, cut_suffix, add_suffix = edit.split("|")
    source = form.lower() if case == "l" else form
    start, end = int(cut_prefix), len(source) - int(cut_suffix)
    if start > end:
        return ""
    return add_prefix + source[start:end] + add_suffix


def table(sentences, least=3):
    """{(form in lower case, upos): lemma} where the training lemma is unambiguous and irregular."""
    seen = defaultdict(Counter)
    for s in sentences:
        for form, tag, lemma in zip(s.words, s.upos, s.lemma):
            if tag not in ("PROPN", "X", "SYM", "NUM", "PUNCT"):
                seen[form.lower(), tag][lemma] += 1
    rules = {}
    for (form, tag), lemmas in seen.items():
        lemma, count = lemmas.most_common(1)[0]
        if count >= least and count >= 0.95 * sum(lemmas.values()) and lemma != form:
            rules[form, tag] = lemma
    return rules
