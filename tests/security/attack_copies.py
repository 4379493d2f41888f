#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Opens in a browser what Klartext saves of pages that attack, and says what ran or was fetched.

usage: attack_copies.py [--chromium PROGRAM] [--some N] BUILD_FOLDER

BUILD_FOLDER/bin/klartext-attack-copies writes the pages (cmake --build BUILD_FOLDER --target
klartext-attack-copies). Each is opened as it is, as saved HTML, as every chapter, cover and list of an EPUB, as its
Markdown shows, as text, JSON, report and PDF, and again with everything put back; each string also as the note of
highlights and as a tag, in copies and in what is given away of highlights. The pictures of all pages are drawings
with script, or pages that begin as pictures do. Every name leads to a server on this computer, and every script of the
pages asks that server, so a copy that does anything at all is heard. The pages themselves must be heard: what
hears nothing there proves nothing.

With --some N every Nth page is looked at. Without a browser nothing is, and the exit status is 77.
"""
import argparse
import collections
import concurrent.futures
import contextlib
import http.server
import os
import re
import shutil
import socketserver
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

BATCH = 60
SKIPPED = 77
# Setting pages takes its time, and those of places have thousands of lines: each string, on the page of its own.
PDFS = 130
# So many of the pages themselves are opened, one by one: some of them leave the window, or never come to rest.
CONTROLS = 12


class Ear(http.server.BaseHTTPRequestHandler):
    heard = []

    def do_GET(self):
        # What a browser asks of its own maker says nothing of the pages.
        host = self.headers.get("Host", "")
        if not re.search(r"(^|\.)(google(apis|usercontent)?|gvt1|gstatic)\.com", host):
            Ear.heard.append(f"http://{host}{self.path}")
        self.send_response(204)
        self.send_header("Access-Control-Allow-Origin", "*")
        self.end_headers()

    do_POST = do_HEAD = do_OPTIONS = do_GET

    def log_message(self, *_):
        pass


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True


def show(program, files, folder, port, seconds=600):
    """What was heard while the browser showed the files, each in a frame of one window."""
    Ear.heard = []
    control = "http://control.example/shown"
    frames = "".join(f'<iframe src="{path.as_uri()}" width=900 height=700></iframe>' for path in files)
    window = folder / "window.htm"
    window.write_text(f"<!DOCTYPE html><title>all</title>{frames}<img src='{control}'>", encoding="utf-8")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile, contextlib.suppress(subprocess.TimeoutExpired):
        subprocess.run([program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--no-first-run", "--disable-component-update", "--disable-default-apps", "--disable-sync",
                        "--disable-extensions", "--disable-features=OptimizationHints,MediaRouter",
                        f"--host-resolver-rules=MAP * 127.0.0.1:{port}", f"--user-data-dir={profile}",
                        "--virtual-time-budget=8000", "--dump-dom", window.as_uri()],
                       capture_output=True, timeout=seconds)
    heard = set(Ear.heard)
    if not any("control.example" in url for url in heard):
        sys.exit("The browser did not show the files.")
    return {url for url in heard if "control.example" not in url and not url.endswith("/favicon.ico")}


def guilty(program, files, folder, port):
    """The files that something was heard of, with what."""
    found = {}
    for path in files:
        heard = show(program, [path], folder, port)
        if heard:
            found[path.name] = sorted(heard)
    return found


def write_pdfs(program, copies):
    """The saved copies as PDF, beside them."""
    def write(copy):
        pdf = subprocess.run([program, "pdf", "A4"], input=copy.read_bytes(), capture_output=True, timeout=300,
                             env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
        if pdf.returncode != 0:
            sys.exit(f"{copy.name} does not become a PDF.")
        copy.with_name(f"{copy.stem}-pdf.pdf").write_bytes(pdf.stdout)

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(write, copies))


def number_of(path):
    return int(path.name.split("-")[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--chromium", default="chromium")
    parser.add_argument("--some", type=int, default=1, metavar="N", help="look at every Nth page alone")
    parser.add_argument("build", type=Path)
    arguments = parser.parse_args()
    if shutil.which(arguments.chromium) is None:
        print(f"Skipped: there is no browser called {arguments.chromium} here.")
        return SKIPPED
    server = Server(("127.0.0.1", 0), Ear)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_address[1]
    codes = ",".join(str(ord(c)) for c in "http://spy.example/ran/%1".split("%1")[0])
    script = f"fetch(String.fromCharCode({codes})+%1)"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        names = subprocess.run([arguments.build.resolve() / "bin" / "klartext-attack-copies", name,
                                "http://spy.example/asked/%1", script], capture_output=True, text=True,
                               check=True).stdout.splitlines()
        paper = arguments.build.resolve() / "libexec" / "klartext" / "klartext-paper"
        if paper.exists():
            write_pdfs(paper, [path for path in sorted(folder.glob("*-all.html"), key=number_of)
                               if number_of(path) < PDFS and number_of(path) % arguments.some == 0])
        kinds = collections.defaultdict(list)
        for path in sorted(folder.iterdir()):
            if number_of(path) % arguments.some != 0:
                continue
            kinds[re.sub(r"^\d+-|\d*\.\w+$", "", path.name)].append(path)
        if not kinds["raw"]:
            sys.exit("There are no pages to open.")
        raw = kinds.pop("raw")
        if arguments.some > 1:
            kinds = {"all kinds": [path for files in kinds.values() for path in files]}
        ran = 0
        controls = raw[::max(1, len(raw) // CONTROLS)][:CONTROLS if arguments.some == 1 else 3]
        for path in controls:
            ran += any("/ran/" in url for url in show(arguments.chromium, [path], folder, port, 60))
        drawing = folder / "control.svg"
        drawing.write_text(f"<svg xmlns='http://www.w3.org/2000/svg' onload='{script.replace('%1', '0')}'/>")
        hears_drawings = any("/ran/" in url for url in show(arguments.chromium, [drawing], folder, port, 60))
        print(f"{len(names)} pages and strings")
        print(f"the pages themselves: {len(controls)} files, {ran} ran a script")
        # Where nothing is heard of the pages, nobody listens.
        failed = ran < max(1, len(controls) // 3) or not hears_drawings
        for kind, files in kinds.items():
            heard, bad = set(), {}
            for at in range(0, len(files), BATCH):
                batch = files[at:at + BATCH]
                now = show(arguments.chromium, batch, folder, port)
                heard |= now
                if now:
                    bad |= guilty(arguments.chromium, batch, folder, port)
            ran = len({url for url in heard if "/ran/" in url})
            print(f"{kind}: {len(files)} files, {ran} ran a script, {len(heard) - ran} addresses asked for")
            for file, urls in bad.items():
                print(f"  {file} ({names[int(file.split('-')[0])]}): {' '.join(urls[:4])}")
            failed |= bool(heard)
    print("FAILED" if failed else "Nothing ran, nothing was fetched.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
