#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the judge's model from corpora of labelled pages; see README.md beside this file.

usage: train.py --tool klartext-features --wcxb FOLDER --segments FOLDER [--work FOLDER]
                [--out judge.model] [--quick]

FOLDER of WCXB holds html/*.html.gz and ground-truth/*.json, that of the segments html/*.html.gz and
segments.json. Equal input gives an equal model, byte for byte. Needs Debian's python3-xgboost.
"""
import argparse
import json
import multiprocessing
import subprocess
import zlib
from pathlib import Path

import numpy as np
import xgboost

from corpora import read_features, segment_pages, wcxb_pages
from judging import WORD, WRONG_BELOW, score
from model_file import calibration, packed_trees, reliability, write_model

FOLDS = 5


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


def parallel(jobs):
    """Runs functions in two processes that inherit the pages; results in order."""
    global JOBS
    JOBS = jobs
    with multiprocessing.get_context("fork").Pool(2) as pool:
        return pool.map(run_job, range(len(jobs)), chunksize=1)


def run_job(number):
    return JOBS[number]()


def cross_validate(pages, taught, settings, seeds):
    """(probabilities of each page out of fold, the models of each fold), trained on the `taught` pages."""
    fold_of = folds(pages)

    def rest(fold):
        return [page for page in taught if fold_of[page["site"]] != fold]

    jobs = [lambda fold=fold, seed=seed: train(rest(fold), settings, seed).save_raw() for fold in range(FOLDS) for seed in seeds]
    raw = parallel(jobs)
    models = [[loaded(raw[fold * len(seeds) + i]) for i in range(len(seeds))] for fold in range(FOLDS)]
    return [probabilities(models[fold_of[page["site"]]], page) for page in pages], models


def loaded(raw):
    model = xgboost.Booster({"nthread": 1})
    model.load_model(raw)
    return model


def wrong_truths(pages, settings):
    """The ids of pages whose truth the rest of the corpus contradicts: empty, cut short, of another page."""
    predictions, _ = cross_validate(pages, pages, settings, [1])
    score(pages, predictions)
    return sorted(page["id"] for page in pages if page.get("f1", 1) < WRONG_BELOW)


def folds(pages):
    """Sites dealt to folds by a hash of their name, so that a new page moves no other site."""
    return {page["site"]: zlib.crc32(page["site"].encode()) % FOLDS for page in pages}


HTML_SETTINGS = {"rows": 200, "depth": 6, "eta": 0.09, "rounds": 180, "seeds": [1, 2, 3]}
LINE_SETTINGS = {"rows": 150, "depth": 6, "eta": 0.1, "rounds": 120, "seeds": [1, 2]}


def load(options, names, form):
    pages = [*wcxb_pages(options.wcxb, options.work), *segment_pages(options.segments, options.work)]
    if form == "cut":
        pages = [page for page in pages if page["type"] == "article"]
    read_features(options.tool, names, pages, options.work, form)
    return pages


def part(options, names, name, settings, left_out):
    """Cross-validates and trains one part of the model: (packed part, figures, folds' models)."""
    pages = load(options, names, name)
    # A person's copy of a page often ends where the article does; none of the corpora's pages do.
    more = load(options, names, "cut") if name == "lines" else []
    if left_out is None:  # the first part
        left_out = wrong_truths(pages, settings)
    taught = [page for page in [*pages, *more] if page["id"] not in left_out]
    predictions, folded = cross_validate(pages, taught, settings, settings["seeds"])
    figures = score(pages, predictions)
    with open(options.work / f"out-of-fold-{name}.npz", "wb") as out:
        np.savez(out, *predictions)
    knots = calibration(pages, predictions)
    figures["reliability"] = reliability(pages, predictions, knots)
    figures["largest gap"] = max(abs(said - true) for _, said, true in figures["reliability"])
    print(name, json.dumps(figures, indent=1), flush=True)
    if options.quick:
        return (name, b"", knots, 0), figures, [], left_out
    jobs = [lambda seed=seed: train(taught, settings, seed).save_raw() for seed in settings["seeds"]]
    trees = packed_trees([loaded(raw) for raw in parallel(jobs)])
    forests = len(settings["seeds"])
    return (name, trees, knots, forests), figures, [(name, packed_trees(m), knots, forests) for m in folded], left_out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", type=Path, required=True)
    parser.add_argument("--wcxb", type=Path, required=True)
    parser.add_argument("--segments", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("model-work"))
    parser.add_argument("--out", type=Path, default=Path("judge.model"))
    parser.add_argument("--quick", action="store_true", help="cross-validate and stop")
    options = parser.parse_args()
    (options.work / "truth").mkdir(parents=True, exist_ok=True)
    names = subprocess.run([options.tool, "--names"], stdout=subprocess.PIPE, check=True, text=True).stdout.split()
    html, html_figures, html_folds, left_out = part(options, names, "html", HTML_SETTINGS, None)
    lines, line_figures, line_folds, _ = part(options, names, "lines", LINE_SETTINGS, left_out)
    if options.quick:
        return
    sources = ["WCXB 1.0 development split, Murrough Foley 2026, CC-BY-4.0",
               "evaluation pages of Trafilatura, Adrien Barbaresi, Apache-2.0"]
    scores = {"html": html_figures, "lines": line_figures}
    write_model(options.out, names, [html, lines], sources, left_out, scores)
    for fold, (html_fold, line_fold) in enumerate(zip(html_folds, line_folds)):
        write_model(options.work / f"fold{fold}.model", names, [html_fold, line_fold], sources, left_out, {})


if __name__ == "__main__":
    main()
