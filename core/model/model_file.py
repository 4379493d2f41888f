# SPDX-License-Identifier: MIT
"""The model file, as core/src/judge/model.cpp reads it."""
import json
import struct

import numpy as np
import pandas  # noqa: F401: xgboost tells its trees as a frame, and only in the end


def packed_trees(models):
    """The trees as the C++ side reads them: nodes depth first, the left child next, 8 bytes each.

    Counts of roots, nodes and thresholds (uint32), the unit of values (float), the roots (uint32), the thresholds (float)
    and the nodes: {uint16 feature, uint16 distance to the right child, uint16 threshold's place, int16 value in units}. A row
    goes left where its feature is below the threshold; a leaf has distance 0 and its margin as value; an inner node's value
    is the mean margin of the rows that came through it in training, from which contributions are told.
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
    thresholds, places = np.unique(np.array([node[2] for node in nodes], np.float32), return_inverse=True)
    unit = max(abs(node[3]) for node in nodes) / 32767
    values = np.rint(np.array([node[3] for node in nodes]) / unit)
    body = b"".join(struct.pack("<HHHh", node[0], node[1], int(place), int(value))
                    for node, place, value in zip(nodes, places, values))
    return (struct.pack("<IIIf", len(roots), len(nodes), len(thresholds), unit)
            + struct.pack(f"<{len(roots)}I", *roots) + thresholds.tobytes() + body)


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


def reliability(pages, predictions, knots):
    """For each tenth of calibrated probability: blocks, mean probability, share that belongs to the article."""
    texts = [(page, p) for page, p in zip(pages, predictions) if page["mode"] == "text"]
    p = np.concatenate([np.interp(p[page["words"] > 0], np.linspace(0, 1, 21), knots) for page, p in texts])
    y = np.concatenate([page["label"][page["words"] > 0] >= 0.5 for page, _ in texts])
    tenth = np.minimum((p * 10).astype(int), 9)
    return [(int(n), round(float(p[tenth == i].mean()), 3), round(float(y[tenth == i].mean()), 3))
            for i in range(10) if (n := (tenth == i).sum())]


def write_model(path, names, parts, sources, left_out, scores):
    header = {"format": 2, "features": names, "sources": sources, "left out": left_out, "scores": scores,
              "parts": [{"name": name, "calibration": knots, "bytes": len(trees), "forests": forests}
                        for name, trees, knots, forests in parts]}
    with open(path, "wb") as out:
        out.write(b"KLARTEXT JUDGE\n")
        out.write(json.dumps(header, ensure_ascii=False, sort_keys=True).encode() + b"\n")
        for _, trees, _, _ in parts:
            out.write(trees)
