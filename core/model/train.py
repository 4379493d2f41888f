#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the judge's model from corpora of labelled pages; see README.md beside this file.

usage: train.py --tool klartext-features --wcxb FOLDER --segments FOLDER [--work FOLDER]
                [--out judge.model] [--seeds 1,2] [--quick [--only html|lines]]

FOLDER of WCXB holds html/*.html.gz and ground-truth/*.json, that of the segments html/*.html.gz and
segments.json. Equal input gives an equal model, byte for byte. Needs Debian's python3-xgboost.
"""
import argparse
import gzip
import json
import multiprocessing
import re
import struct
import subprocess
import sys
import zlib
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import xgboost

WORD = re.compile(r"\w+")
FOLDS = 5
EMPTY_BELOW = 0.2  # a page whose best expected F1 is lower has no article


# ------------------------------------------------------------------ pages


def site_of(url):
    """What folds are split by: the last two labels of the host, three where the last two are short."""
    host = re.sub(r"^[a-z+]+://", "", url.split("::")[-1].lower()).split("/")[0].split(":")[0]
    labels = host.removeprefix("www.").split(".")
    take = 3 if len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) <= 3 else 2
    return ".".join(labels[-take:])


def unpacked(folder, work):
    target = work / "pages" / folder.name
    target.mkdir(parents=True, exist_ok=True)
    for packed in sorted((folder / "html").glob("*.html.gz")):
        page = target / packed.name.removesuffix(".gz")
        if not page.exists():
            page.write_bytes(gzip.decompress(packed.read_bytes()))
    return target


def wcxb_pages(folder, work):
    pages = unpacked(folder, work)
    for file in sorted((folder / "ground-truth").glob("*.json")):
        data = json.loads(file.read_text())
        truth = data.get("ground_truth")
        if not isinstance(truth, dict) or not (pages / f"{file.stem}.html").exists():
            continue
        kind = (data.get("_internal") or {}).get("page_type", {})
        kind = kind.get("primary", "article") if isinstance(kind, dict) else kind
        text = truth.get("main_content") or ""
        target = work / "truth" / f"w-{file.stem}.txt"
        target.write_text(text)
        yield {"id": file.stem, "page": pages / f"{file.stem}.html", "mode": "text", "truth": target, "text": text,
               "site": site_of(data.get("url", file.stem)), "type": "collection" if kind == "category" else kind}


def segment_pages(folder, work):
    pages = unpacked(folder, work)
    for url, data in sorted(json.loads((folder / "segments.json").read_text()).items()):
        page = pages / data["file"]
        if not page.exists():
            continue
        target = work / "truth" / f"s-{page.stem}.txt"
        flat = lambda text: " ".join(text.split())
        target.write_text("".join(f"+{flat(s)}\n" for s in data["with"]) + "".join(f"-{flat(s)}\n" for s in data["without"]))
        yield {"id": page.stem, "page": page, "mode": "snippets", "truth": target, "site": site_of(url), "type": "segments",
               "with": data["with"], "without": data["without"], "language": data.get("language")}


def read_features(tool, pages, work, form):
    """Adds label, words, features and texts to each page."""
    halves = [pages[0::2], pages[1::2]]
    running = []
    for number, half in enumerate(halves):
        out = work / f"features{number}-{form}.bin"
        if out.exists() and out.stat().st_mtime > tool.stat().st_mtime:
            running.append((None, half, out))
            continue
        command = [str(tool), *([f"--{form}"] if form != "html" else []), str(out)]
        process = subprocess.Popen(command, stdin=subprocess.PIPE)
        process.stdin.write("".join(f"{p['page']}\t{p['mode']}\t{p['truth']}\n" for p in half).encode())
        process.stdin.close()
        running.append((process, half, out))
    for process, half, out in running:
        if process is not None and process.wait() != 0:
            sys.exit("the features tool failed")
        data = out.read_bytes()
        at = 0
        for page in half:
            blocks, features = struct.unpack_from("ii", data, at)
            at += 8
            rows = np.frombuffer(data, np.float32, blocks * (features + 2), at).reshape(blocks, features + 2)
            at += rows.nbytes
            texts = []
            for _ in range(blocks):
                (size,) = struct.unpack_from("i", data, at)
                texts.append(data[at + 4:at + 4 + size].decode())
                at += 4 + size
            page.update(label=rows[:, 0].copy(), words=rows[:, 1].copy(), x=rows[:, 2:].copy(), texts=texts)


# ------------------------------------------------------------------ training


def row_weights(page):
    """Long blocks count more, but no block decides a page (study of the judge, section 3)."""
    words = page["words"]
    if page["mode"] == "snippets":
        known = page["label"] >= 0
        return np.where(known, 25.0 * np.sqrt(words + 0.5) / max(np.sqrt(words[known] + 0.5).sum(), 1e-9) * 0.6, 0)
    truth = max(len(WORD.findall(page["text"])), 40)
    return (25.0 * np.minimum((words + 0.5) / (truth + 60), 0.2)
            + 25.0 * np.sqrt(words) / max(np.sqrt(words).sum(), 1e-9))


def training_rows(pages, most, seed):
    generator = np.random.default_rng(seed)
    xs, ys, ws = [], [], []
    for page in pages:
        weight = row_weights(page)
        chosen = np.flatnonzero(weight > 0)
        if len(chosen) > most:
            odds = np.sqrt(weight[chosen])
            odds /= odds.sum()
            picked = generator.choice(len(chosen), most, replace=False, p=odds)
            weight = weight.copy()
            weight[chosen[picked]] /= np.minimum(odds[picked] * most, 1)
            chosen = chosen[np.sort(picked)]
        xs.append(page["x"][chosen])
        ys.append(page["label"][chosen] >= 0.5)
        ws.append(weight[chosen])
    return np.concatenate(xs), np.concatenate(ys).astype(np.float32), np.concatenate(ws)


def train(pages, settings, seed):
    x, y, w = training_rows(pages, settings["rows"], seed)
    parameters = {"objective": "binary:logistic", "tree_method": "hist", "max_depth": settings["depth"], "eta": settings["eta"],
                  "colsample_bytree": 0.25, "subsample": 0.6, "min_child_weight": 5, "max_bin": 64, "nthread": 1,
                  "seed": seed, "base_score": 0.5, **settings.get("more", {})}
    return xgboost.train(parameters, xgboost.DMatrix(x, y, weight=w), settings["rounds"])


def probabilities(models, page):
    if len(page["words"]) == 0:
        return np.zeros(0)
    margins = [model.predict(xgboost.DMatrix(page["x"]), output_margin=True) for model in models]
    return 1 / (1 + np.exp(-np.mean(margins, axis=0, dtype=np.float64)))


# ------------------------------------------------------------------ decoding and scoring, as in core/src/judge


def decode(p, words):
    """(kept blocks, expected F1): the prefix by probability with the largest expected word F1."""
    order = np.argsort(-p, kind="stable")
    gain = np.cumsum(p[order] * words[order])
    kept = np.cumsum(words[order])
    if len(order) == 0 or gain[-1] <= 0:
        return np.zeros(len(p), bool), 0.0
    value = 2 * gain / (kept + gain[-1])
    best = int(np.argmax(value))
    result = np.zeros(len(p), bool)
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
        kept, value = decode(p, page["words"])
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


def parallel(jobs):
    """Runs functions in two processes that inherit the pages; results in order."""
    global JOBS
    JOBS = jobs
    with multiprocessing.get_context("fork").Pool(2) as pool:
        return pool.map(run_job, range(len(jobs)), chunksize=1)


def run_job(number):
    return JOBS[number]()


def cross_validate(pages, more, settings, seeds, fold_of):
    """(probabilities of each page out of fold, the models of each fold); `more` pages are only trained on."""
    def rest(fold):
        return [page for page in [*pages, *more] if fold_of[page["site"]] != fold]

    jobs = [lambda fold=fold, seed=seed: train(rest(fold), settings, seed).save_raw() for fold in range(FOLDS) for seed in seeds]
    raw = parallel(jobs)
    models = [[loaded(raw[fold * len(seeds) + i]) for i in range(len(seeds))] for fold in range(FOLDS)]
    return [probabilities(models[fold_of[page["site"]]], page) for page in pages], models


def loaded(raw):
    model = xgboost.Booster({"nthread": 1})
    model.load_model(raw)
    return model


def folds(pages):
    """Sites dealt to folds by a hash of their name, so that a new page moves no other site."""
    return {page["site"]: zlib.crc32(page["site"].encode()) % FOLDS for page in pages}


# ------------------------------------------------------------------ the model file


def packed_trees(models):
    """The trees as the C++ side reads them: nodes depth first, the left child next, 12 bytes each.

    {uint16 feature, uint16 distance to the right child, float threshold, float value}: a row goes left where
    its feature is below the threshold; a leaf has distance 0 and its margin as value; an inner node's value is the mean margin
    of the rows that came through it in training, from which contributions are told.
    """
    nodes = []
    roots = []

    def add(tree, name):
        row = tree[name]
        place = len(nodes)
        nodes.append(None)
        if row["Feature"] == "Leaf":
            value = row["Gain"] / len(models)
            nodes[place] = (0, 0, 0.0, value)
            return row["Cover"], value
        left_cover, left = add(tree, row["Yes"])
        right_place = len(nodes)
        right_cover, right = add(tree, row["No"])
        cover = left_cover + right_cover
        value = (left_cover * left + right_cover * right) / cover if cover > 0 else (left + right) / 2
        nodes[place] = (int(row["Feature"][1:]), right_place - place, row["Split"], value)
        return cover, value

    for model in models:
        # Through text and back: the dump's shortest decimals would not give the same thresholds.
        frame = model.trees_to_dataframe()
        for _, rows in frame.groupby("Tree", sort=True):
            tree = {row["ID"]: row for row in rows.to_dict("records")}
            roots.append(len(nodes))
            add(tree, rows.iloc[0]["ID"])
    body = b"".join(struct.pack("<HHff", *node) for node in nodes)
    return struct.pack("<II", len(roots), len(nodes)) + struct.pack(f"<{len(roots)}I", *roots) + body


def calibration(pages, predictions):
    """The share of positives at each of 21 raw probabilities, out of fold, made monotone."""
    p = np.concatenate([p[page["words"] > 0] for page, p in zip(pages, predictions) if page["mode"] == "text"])
    y = np.concatenate([page["label"][page["words"] > 0] >= 0.5 for page in pages if page["mode"] == "text"])
    knots = np.linspace(0, 1, 21)
    values = []
    for knot in knots:
        near = np.maximum(0, 1 - np.abs(p - knot) / 0.05)
        values.append(float((near * y).sum() / max(near.sum(), 1e-9)))
    return [round(float(v), 4) for v in np.maximum.accumulate(values)]


def write_model(path, names, parts, sources, scores):
    header = {"format": 1, "features": names, "sources": sources, "scores": scores,
              "parts": [{"name": name, "calibration": knots, "bytes": len(trees)} for name, trees, knots in parts]}
    with open(path, "wb") as out:
        out.write(b"KLARTEXT JUDGE\n")
        out.write(json.dumps(header, ensure_ascii=False, sort_keys=True).encode() + b"\n")
        for _, trees, _ in parts:
            out.write(trees)


# ------------------------------------------------------------------ main


HTML_SETTINGS = {"rows": 200, "depth": 6, "eta": 0.09, "rounds": 180}
LINE_SETTINGS = {"rows": 150, "depth": 6, "eta": 0.1, "rounds": 120}


def load(options, form):
    pages = [*wcxb_pages(options.wcxb, options.work), *segment_pages(options.segments, options.work)]
    if form == "cut":
        pages = [page for page in pages if page["type"] == "article"]
    read_features(options.tool, pages, options.work, form)
    return pages


def part(options, name, settings):
    """Cross-validates and trains one part of the model: (packed part, figures, folds' models)."""
    pages = load(options, name)
    # A person's copy of a page often ends where the article does; none of the corpora's pages do.
    more = load(options, "cut") if name == "lines" else []
    predictions, folded = cross_validate(pages, more, settings, options.seeds, folds(pages))
    figures = score(pages, predictions)
    with open(options.work / f"out-of-fold-{name}.npz", "wb") as out:
        np.savez(out, *predictions)
    print(name, json.dumps(figures, indent=1), flush=True)
    knots = calibration(pages, predictions)
    if options.quick:
        return (name, b"", knots), figures, []
    trees = packed_trees([loaded(raw) for raw in parallel([lambda seed=seed: train([*pages, *more], settings, seed).save_raw()
                                                           for seed in options.seeds])])
    return (name, trees, knots), figures, [(name, packed_trees(models), knots) for models in folded]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", type=Path, required=True)
    parser.add_argument("--wcxb", type=Path, required=True)
    parser.add_argument("--segments", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("model-work"))
    parser.add_argument("--out", type=Path, default=Path("judge.model"))
    parser.add_argument("--seeds", type=lambda text: [int(seed) for seed in text.split(",")], default=[1, 2])
    parser.add_argument("--only", choices=("html", "lines"), help="with --quick: this part alone")
    parser.add_argument("--quick", action="store_true", help="cross-validate and stop")
    options = parser.parse_args()
    (options.work / "truth").mkdir(parents=True, exist_ok=True)
    names = subprocess.run([options.tool, "--names"], stdout=subprocess.PIPE, check=True, text=True).stdout.split()
    if options.quick:
        for name, settings in (("html", HTML_SETTINGS), ("lines", LINE_SETTINGS)):
            if options.only in (None, name):
                part(options, name, settings)
        return
    html, html_figures, html_folds = part(options, "html", HTML_SETTINGS)
    lines, line_figures, line_folds = part(options, "lines", LINE_SETTINGS)
    sources = ["WCXB 1.0 development split, Murrough Foley 2026, CC-BY-4.0",
               "evaluation pages of Trafilatura, Adrien Barbaresi, Apache-2.0"]
    scores = {"html": html_figures, "lines": line_figures}
    write_model(options.out, names, [html, lines], sources, scores)
    for fold, (html_fold, line_fold) in enumerate(zip(html_folds, line_folds)):
        write_model(options.work / f"fold{fold}.model", names, [html_fold, line_fold], sources, {})


if __name__ == "__main__":
    main()
