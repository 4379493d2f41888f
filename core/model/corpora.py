# SPDX-License-Identifier: MIT
"""Labelled pages of two corpora, with the features of their blocks as the library measures them."""
import gzip
import json
import re
import struct
import subprocess
import sys

import numpy as np


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


def read_features(tool, names, pages, work, form):
    """Adds label, words, features, texts and share of prose to each page."""
    prose = names.index("page.proseShare")
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
            page.update(label=rows[:, 0].copy(), words=rows[:, 1].copy(), x=rows[:, 2:].copy(), texts=texts,
                        prose=float(rows[0, 2 + prose]) if blocks else 0.0)
