#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Saves every page of a folder in every format, opens what was saved, and says how much of it came back.

usage: saved_copies.py [--pages N] [--chromium PROGRAM] [--epubcheck PROGRAM] CLI FOLDER

For each format: how many files were written, and the word F1 of the article that is read from the file
against the article that was saved (of a saved copy also whether it is the same to the letter). EPUB goes
through epubcheck, saved HTML through a browser without a network whose log must name no request.
A program that is not installed is left out, and said so. Nothing of the pages is kept.
"""
import argparse
import collections
import gzip
import html
import json
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from pathlib import Path

WORD = re.compile(r"\w+")


def words(text):
    return WORD.findall(unicodedata.normalize("NFKC", text.replace("\u00ad", "")).lower())


def f1(wanted, found):
    wanted, found = collections.Counter(words(wanted)), collections.Counter(words(found))
    shared = sum((wanted & found).values())
    total = sum(wanted.values()) + sum(found.values())
    return 2 * shared / total if total else 1.0


class Cli:
    def __init__(self, program):
        self.program = str(Path(program).resolve())

    def run(self, *arguments):
        return subprocess.run([self.program, *map(str, arguments)], capture_output=True, timeout=300)

    def article(self, path, *options):
        answer = self.run("--format", "jsonl", *options, path)
        try:
            return json.loads(answer.stdout)
        except ValueError:
            return {}

    def save(self, kind, page, target, *options):
        return self.run("--format", kind, "-o", target, *options, page).returncode in (0, 3)


def unpacked(page, folder):
    """The page itself; of a .gz file, what is in it."""
    if page.suffix != ".gz":
        return page
    target = folder / "pages" / page.stem
    target.parent.mkdir(exist_ok=True)
    for old in target.parent.iterdir():
        old.unlink()
    target.write_bytes(gzip.decompress(page.read_bytes()))
    return target


def text_of_markup(markup):
    markup = re.sub(r"(?s)<(script|style)\b.*?</\1>", " ", markup)
    return html.unescape(re.sub(r"<[^>]*>", " ", markup))


def text_of_epub(path):
    with zipfile.ZipFile(path) as book:
        chapters = [name for name in book.namelist() if "/article-" in name]
        return " ".join(text_of_markup(book.read(name).decode("utf-8")) for name in chapters)


def text_of_pdf(path):
    return subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], capture_output=True).stdout.decode("utf-8", "replace")


def text_of_markdown(path):
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    text = re.sub(r"\]\((<[^>]*>|[^()]*)\)", "] ", text)
    return html.unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", re.sub(r"<[^>]*>", " ", text)))


def told(article):
    return "\n".join(filter(None, (article.get(name) for name in ("kicker", "title", "byline", "date", "site", "body"))))


def epub_complaints(program, path):
    answer = subprocess.run([program, str(path)], capture_output=True, text=True, errors="replace")
    return [line for line in (answer.stdout + answer.stderr).splitlines() if re.match(r"(ERROR|FATAL|WARNING)", line)]


def requests(program, path, folder):
    """What a browser asked the network for while it showed the file."""
    log = folder / "net.json"
    profile = folder / "profile"
    shutil.rmtree(profile, ignore_errors=True)
    subprocess.run([program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                    "--no-first-run", "--disable-component-update", "--disable-default-apps", "--disable-sync",
                    "--disable-extensions", "--disable-features=OptimizationHints,MediaRouter",
                    f"--user-data-dir={profile}", f"--log-net-log={log}", "--dump-dom", path.resolve().as_uri()],
                   capture_output=True, timeout=120)
    text = log.read_text(encoding="utf-8", errors="replace")
    urls = set(re.findall(r'"url":"(https?://[^"]*)"', text))
    # What a browser asks of its own maker says nothing of the file.
    return {url for url in urls if not re.match(r"https?://([\w.-]+\.)?(google(apis|usercontent)?|gvt1|gstatic)\.com/", url)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--chromium", default=shutil.which("chromium"))
    parser.add_argument("--epubcheck", default=shutil.which("epubcheck"))
    parser.add_argument("--browsed", type=int, default=200, help="saved HTML files to open in the browser")
    parser.add_argument("cli")
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    cli = Cli(options.cli)
    pages = sorted(p for p in options.folder.rglob("*") if p.name.lower().endswith((".html", ".htm", ".html.gz")))
    pages = pages[:: max(1, len(pages) // options.pages)][: options.pages]
    scores = collections.defaultdict(list)
    counts = collections.Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for packed in pages:
            page = unpacked(packed, folder)
            article = cli.article(page)
            if not article.get("body"):
                counts["pages without an article"] += 1
                continue
            counts["articles"] += 1
            saved = folder / "a.html"
            plain = folder / "plain.html"
            for kind, target, more in (("html", saved, ()), ("html", plain, ("--no-original",)),
                                       ("markdown", folder / "a.md", ()), ("text", folder / "a.txt", ()),
                                       ("text", folder / "w.txt", ("--wrap", "80")), ("epub", folder / "a.epub", ()),
                                       ("json", folder / "a.json", ()), ("pdf", folder / "a.pdf", ())):
                target.unlink(missing_ok=True)
                if not cli.save(kind, page, target, *more) or not target.exists():
                    counts[f"not written: {kind}"] += 1
            again = cli.article(saved)
            same = all(again.get(key) == article.get(key) for key in ("title", "body", "byline", "date", "removed", "status"))
            counts["saved copies that are the same to the letter"] += same
            if not same:
                print(f"not the same: {page.name}", file=sys.stderr)
            scores["html, reopened"].append(f1(article["body"], again.get("body") or ""))
            scores["html without the original, judged anew"].append(
                f1(article["body"], cli.article(plain).get("body") or ""))
            readings = {"markdown": (folder / "a.md", text_of_markdown), "text": (folder / "a.txt", lambda p: p.read_text(encoding="utf-8")),
                        "text, wrapped": (folder / "w.txt", lambda p: p.read_text(encoding="utf-8")),
                        "epub": (folder / "a.epub", text_of_epub), "pdf": (folder / "a.pdf", text_of_pdf),
                        "json": (folder / "a.json", lambda p: told(json.loads(p.read_text(encoding="utf-8"))))}
            for kind, (path, read) in readings.items():
                if path.exists():
                    scores[kind].append(f1(told(article), read(path)))
            if options.epubcheck and (folder / "a.epub").exists():
                complaints = epub_complaints(options.epubcheck, folder / "a.epub")
                counts["books with a complaint of epubcheck"] += bool(complaints)
                for line in complaints[:3]:
                    print(f"{page.name}: {line}", file=sys.stderr)
            if options.chromium and counts["files shown in the browser"] < options.browsed:
                asked = requests(options.chromium, saved, folder)
                counts["files shown in the browser"] += 1
                counts["files that asked the network for something"] += bool(asked)
                if asked:
                    print(f"{page.name}: {sorted(asked)[:3]}", file=sys.stderr)
    for what, number in counts.items():
        print(f"{number:6}  {what}")
    for program in ("epubcheck", "chromium"):
        if not getattr(options, program):
            print(f"        {program} is not installed")
    print("\nword F1 of what is read from the file against the article: median, mean, worst")
    for kind, values in scores.items():
        print(f"{statistics.median(values):8.4f} {statistics.mean(values):8.4f} {min(values):8.4f}  {kind} ({len(values)})")


if __name__ == "__main__":
    main()
