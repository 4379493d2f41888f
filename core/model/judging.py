# SPDX-License-Identifier: MIT
"""From blocks' probabilities to an article, as core/src/judge does it, and its score."""
import re
from collections import Counter, defaultdict

import numpy as np

WORD = re.compile(r"\w+")
EMPTY_BELOW = 0.23  # a page whose best expected F1 is lower has no article
# A page's blocks err together: its truth may take all of the reviews or none. So F1 is expected over shifts of
# all the page's log-odds; the sizes and weights of a coarse normal distribution. As in core/src/judge.
SHIFTS = ((-2.25, 0.1), (-1.125, 0.2), (0.0, 0.4), (1.125, 0.2), (2.25, 0.1))
LEAN = 0.5  # towards leaving out, in log-odds, times the share of the page's words that are prose
WRONG_BELOW = 0.35  # out of fold: such a page's truth is wrong more often than not, and teaches nothing


def decode(p, words, prose):
    """(kept blocks, expected F1): the prefix by probability with the largest expected word F1."""
    result = np.zeros(len(p), bool)
    if len(p) == 0 or words.sum() <= 0:
        return result, 0.0
    order = np.argsort(-p, kind="stable")
    words = words[order].astype(np.float64)
    likely = np.clip(p[order], 1e-9, 1 - 1e-9)
    odds = np.log(likely / (1 - likely)) - LEAN * prose
    kept = np.cumsum(words)
    value = np.zeros(len(p))
    for shift, weight in SHIFTS:
        gain = np.cumsum(words / (1 + np.exp(-(odds + shift))))
        value += weight * 2 * gain / np.maximum(kept + gain[-1], 1e-9)
    best = int(np.argmax(value))
    if value[best] >= EMPTY_BELOW:
        result[order[:best + 1]] = True
    return result, float(value[best])


def drop_repeats(page, kept):
    """Leaves out a long block nine tenths of whose 4-grams stand in blocks kept above it."""
    seen = set()
    for i in np.flatnonzero(kept):
        words = WORD.findall(page["texts"][i].lower())
        grams = set(zip(*(words[n:] for n in range(4))))
        if len(words) >= 8 and grams and len(grams & seen) >= 0.9 * len(grams):
            kept[i] = False
        else:
            seen |= grams
    return kept


def word_f1(got, want):
    got, want = Counter(WORD.findall(got.lower())), Counter(WORD.findall(want.lower()))
    if not want or not got:
        return float(not want and not got)
    common = sum((got & want).values())
    return 2 * common / (sum(got.values()) + sum(want.values()))


def score(pages, predictions):
    """Prints the mean F1 of each type and the snippets' F1."""
    by_type = defaultdict(list)
    found = [0, 0, 0]
    expected, true = [], []
    for page, p in zip(pages, predictions):
        kept, value = decode(p, page["words"], page["prose"])
        kept = drop_repeats(page, kept)
        text = "\n".join(page["texts"][i] for i in np.flatnonzero(kept))
        if page["mode"] == "text":
            f1 = word_f1(text, page["text"])
            page["f1"] = f1
            by_type[page["type"]].append(f1)
            by_type["all"].append(f1)
            expected.append(value)
            true.append(f1)
        else:
            flat = " ".join(text.split())
            hits = sum(" ".join(s.split()) in flat for s in page["with"])
            leaks = sum(" ".join(s.split()) in flat for s in page["without"])
            found[0] += hits
            found[1] += leaks
            found[2] += len(page["with"])
    figures = {name: float(np.mean(values)) for name, values in sorted(by_type.items())}
    if found[2]:
        precision, recall = found[0] / max(found[0] + found[1], 1), found[0] / found[2]
        figures["segments"] = 2 * precision * recall / max(precision + recall, 1e-9)
    if len(true) > 2:
        rank = lambda v: np.argsort(np.argsort(v))
        figures["rank correlation of expected and true F1"] = float(np.corrcoef(rank(expected), rank(true))[0, 1])
    return figures
