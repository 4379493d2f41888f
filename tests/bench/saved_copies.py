#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Saves every page of a folder in every format, opens what was saved, and says how much of it came back.

usage: saved_copies.py [--pages N] [--chromium PROGRAM] [--epubcheck PROGRAM] CLI FOLDER

For each format: how many files were written, and the word F1 of the article that is read from the file
against the article that was saved (of a saved copy also whether it is the same to the letter). Saved HTML
without its page, Markdown and EPUB are opened again by the program, and their headings, lists, tables,
code, links and pictures are compared. EPUB goes through epubcheck, saved HTML through a browser without a
network whose log must name no request. With --differences the worst files of each kind are named.
A program that is not installed is left out, and said so. Nothing of the pages is kept.
"""
import argparse
import collections
import gzip
import html
import html.parser
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


class Structure(html.parser.HTMLParser):
    """What an article is made of, read from the HTML that the program writes: texts by their kind."""

    HEADINGS = {f"h{level}" for level in range(1, 7)}
    TEXTS = {"li": "lists", "td": "tables", "th": "tables", "pre": "code"}
    EMPTY = {"img", "br", "hr", "meta", "link", "wbr", "col", "source"}

    def __init__(self, markup):
        super().__init__(convert_charrefs=True)
        self.found = collections.defaultdict(list)
        self.open = []
        self.inside = 0
        self.feed(markup)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag in ("article", "header"):
            self.inside += 1 if tag == "article" else 0
            self.skip = tag == "header"
            return
        if not self.inside or getattr(self, "skip", False):
            return
        if tag == "img":
            self.found["pictures"].append(plain(values.get("alt") or ""))
        if tag == "br":
            self.handle_data(" ")
        kind = "headings" if tag in self.HEADINGS else self.TEXTS.get(tag) or ("links" if tag == "a" else None)
        if kind and tag not in self.EMPTY:
            self.open.append((tag, kind, values.get("href", ""), []))

    def handle_data(self, data):
        for _, _, _, text in self.open:
            text.append(data)

    def handle_endtag(self, tag):
        if tag == "article":
            self.inside -= 1
        if tag == "header":
            self.skip = False
        if not self.open or self.open[-1][0] != tag:
            return
        _, kind, address, text = self.open.pop()
        words = plain("".join(text))
        if kind == "links":
            # Places in the article itself are named anew by each format, and in Markdown an address that
            # stands in the text is a link.
            bare = address.removeprefix("mailto:").rstrip("/") == words.rstrip("/")
            if words and not bare and not address.startswith("#"):
                self.found[kind].append(f"{words} <{address.split('#')[0]}>")
        elif words:
            self.found[kind].append(f"{tag} {words}" if kind == "headings" else words)


def plain(text):
    return " ".join(unicodedata.normalize("NFKC", text.replace("\u00ad", "")).split())


KINDS = ("headings", "lists", "tables", "code", "links", "pictures")


def items_f1(wanted, found):
    wanted, found = collections.Counter(wanted), collections.Counter(found)
    return 2 * sum((wanted & found).values()) / (sum(wanted.values()) + sum(found.values()))


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

    def structure(self, path):
        return Structure(self.run("--format", "html", "--no-original", path).stdout.decode("utf-8", "replace")).found

    def save(self, kind, page, target, *options):
        return self.run("--format", kind, "-o", target, *options, page).returncode in (0, 3)


def unpacked(page, folder):
    """The page itself; of a .gz file, what is in it."""
    if page.suffix != ".gz":
        return page
    target = folder / page.stem
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
    """Nothing for a clean book; else what is wrong with it."""
    # Debian's program is an archive that only some systems start by themselves. It follows the reading order by
    # recursion, so a book of many articles needs a deep stack.
    is_archive = Path(program).resolve().suffix == ".jar"
    command = ["java", "-Xss900m", "-XX:+UseSerialGC", "-jar", program] if is_archive else [program]
    answer = subprocess.run([*command, str(path)], capture_output=True, text=True, errors="replace")
    report = answer.stdout + answer.stderr
    if "No errors or warnings detected" in report:
        return []
    return re.findall(r"^(?:ERROR|FATAL|WARNING).*$", report, flags=re.M) or report.splitlines()[-3:]


def requests(program, paths, folder):
    """What a browser asked the network for while it showed the files, all in one window.

    The window itself asks for one picture, so that a log without it is known to be none.
    """
    control = "http://127.0.0.1:9/control.png"
    log = folder / "net.json"
    window = folder / "window.html"
    frames = "".join(f'<iframe src="{path.resolve().as_uri()}"></iframe>' for path in paths)
    window.write_text(f"<!DOCTYPE html><title>all</title>{frames}<img src='{control}'>", encoding="utf-8")
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run([program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--no-first-run", "--disable-component-update", "--disable-default-apps", "--disable-sync",
                        "--disable-extensions", "--disable-features=OptimizationHints,MediaRouter",
                        f"--user-data-dir={profile}", f"--log-net-log={log}", "--virtual-time-budget=5000",
                        "--dump-dom", window.as_uri()], capture_output=True, timeout=600)
    text = log.read_text(encoding="utf-8", errors="replace")
    shown = len(paths) if control in text else 0
    urls = set(re.findall(r'"url":"(https?://[^"]*)"', text))
    # What a browser asks of its own maker says nothing of the files.
    asked = {url for url in urls - {control} if not re.match(r"https?://([\w.-]+\.)?(google(apis|usercontent)?|gvt1|gstatic)\.com/", url)}
    return asked, shown


class Trip:
    """Saves pages and opens them again; counts and scores."""

    def __init__(self, cli, folder):
        self.cli = cli
        self.folder = folder
        self.kinds = collections.defaultdict(list)
        self.scores = collections.defaultdict(list)
        self.counts = collections.Counter()

    def file(self, name):
        return self.folder / name

    def save(self, page, number):
        """The saved copy; nothing when the page has no article."""
        article = self.cli.article(page)
        if not article.get("body"):
            self.counts["pages without an article"] += 1
            return None
        self.counts["articles"] += 1
        copy = self.file(f"copy-{number}.html")
        for kind, target, more in (("html", copy, ()), ("html", self.file("plain.html"), ("--no-original",)),
                                   ("markdown", self.file("a.md"), ()), ("text", self.file("a.txt"), ()),
                                   ("text", self.file("w.txt"), ("--wrap", "80")), ("epub", self.file("a.epub"), ()),
                                   ("json", self.file("a.json"), ()), ("pdf", self.file("a.pdf"), ())):
            target.unlink(missing_ok=True)
            if not self.cli.save(kind, page, target, *more) or not target.exists():
                self.counts[f"not written: {kind}"] += 1
        self.compare(article, copy, page.name)
        self.compare_structure(page)
        return copy

    def compare_structure(self, page):
        wanted = self.cli.structure(page)
        for kind, file in (("html", "plain.html"), ("markdown", "a.md"), ("epub", "a.epub")):
            if not self.file(file).exists():
                continue
            found = self.cli.structure(self.file(file))
            for part in KINDS:
                if wanted[part] or found[part]:
                    score = items_f1(wanted[part], found[part])
                    self.kinds[kind, part].append((score, page.name, wanted[part], found[part]))

    def compare(self, article, copy, name):
        again = self.cli.article(copy)
        same = all(again.get(key) == article.get(key) for key in article if key not in ("id", "source"))
        self.counts["saved copies that are the same to the letter"] += same
        if not same:
            print(f"not the same: {name}", file=sys.stderr)
        anew = self.cli.article(self.file("plain.html"))
        self.scores["html, reopened"].append(f1(article["body"], again.get("body") or ""))
        self.scores["html without the original, judged anew"].append(f1(article["body"], anew.get("body") or ""))

        def plain(path):
            return path.read_text(encoding="utf-8")

        for kind, file, read in (("markdown", "a.md", text_of_markdown), ("text", "a.txt", plain),
                                 ("text, wrapped", "w.txt", plain), ("epub", "a.epub", text_of_epub),
                                 ("pdf", "a.pdf", text_of_pdf), ("json", "a.json", lambda p: told(json.loads(plain(p))))):
            if self.file(file).exists():
                self.scores[kind].append(f1(told(article), read(self.file(file))))

    def print(self):
        for what, number in self.counts.items():
            print(f"{number:6}  {what}")
        print("\nword F1 of what is read from the file against the article: median, mean, worst")
        for kind, values in self.scores.items():
            print(f"{statistics.median(values):8.4f} {statistics.mean(values):8.4f} {min(values):8.4f}  {kind} ({len(values)})")
        print("\nF1 of what the opened copy is made of against the article: mean, articles that are the same, of all that have any")
        for (kind, part), rows in self.kinds.items():
            scores = [row[0] for row in rows]
            print(f"{statistics.mean(scores):8.4f} {sum(score == 1 for score in scores):6} {len(scores):6}  {kind}: {part}")

    def print_differences(self, most):
        for (kind, part), rows in self.kinds.items():
            for score, name, wanted, found in sorted(rows, key=lambda row: row[0])[:most]:
                if score < 1:
                    less, more = collections.Counter(wanted), collections.Counter(found)
                    print(f"\n{kind}: {part} {score:.3f} {name}")
                    for sign, items in (("-", less - more), ("+", more - less)):
                        print(*(f"  {sign} {item[:150]}" for item in list(items)[:4]), sep="\n")


def chunks(items, size):
    return [items[i : i + size] for i in range(0, len(items), size)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--chromium", default=shutil.which("chromium") or "")
    parser.add_argument("--epubcheck", default=shutil.which("epubcheck") or "")
    parser.add_argument("--differences", type=int, default=0)
    parser.add_argument("cli")
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    pages = sorted(p for p in options.folder.rglob("*") if p.name.lower().endswith((".html", ".htm", ".html.gz")))
    pages = pages[:: max(1, len(pages) // options.pages)][: options.pages]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        trip = Trip(Cli(options.cli), folder)
        sources = [unpacked(page, folder) for page in pages]
        copies = [copy for number, page in enumerate(sources) if (copy := trip.save(page, number))]
        for books, part in enumerate(chunks(sources, 50) if options.epubcheck else ()):
            book = folder / f"book-{books}.epub"
            trip.cli.run("--format", "epub", "-o", book, *part)
            complaints = epub_complaints(options.epubcheck, book)
            trip.counts["books of 50 pages each checked by epubcheck"] += 1
            trip.counts["complaints of epubcheck"] += len(complaints)
            print(*complaints[:10], sep="\n", file=sys.stderr)
        for part in chunks(copies, 25) if options.chromium else ():
            asked, shown = requests(options.chromium, part, folder)
            trip.counts["saved copies shown in the browser"] += shown
            trip.counts["requests to the network"] += len(asked)
            print(*sorted(asked)[:3], sep="\n", file=sys.stderr)
        trip.print()
        trip.print_differences(options.differences)
    for program in ("epubcheck", "chromium"):
        if not getattr(options, program):
            print(f"        {program} is not installed")


if __name__ == "__main__":
    main()
