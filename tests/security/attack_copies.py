#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Opens in a browser what Klartext saves of pages that attack, and says what ran or was fetched.

usage: attack_copies.py [--chromium PROGRAM] BUILD_FOLDER

BUILD_FOLDER/bin/klartext-attack-copies writes the pages (cmake --build BUILD_FOLDER --target
klartext-attack-copies). Each is opened as it is, as saved HTML, as every chapter of an EPUB and as its Markdown
shows, and again with everything put back. Every name leads to a server on this computer, and every script of the
pages asks that server, so a copy that does anything at all is heard. The pages themselves must be heard: what
hears nothing there proves nothing.
"""
import argparse
import collections
import contextlib
import http.server
import re
import socketserver
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

BATCH = 60
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


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--chromium", default="chromium")
    parser.add_argument("build", type=Path)
    arguments = parser.parse_args()
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
        kinds = collections.defaultdict(list)
        for path in sorted(folder.iterdir()):
            kinds[re.sub(r"^\d+-|\d*\.\w+$", "", path.name)].append(path)
        if not kinds["raw"]:
            sys.exit("There are no pages to open.")
        raw = kinds.pop("raw")
        ran = 0
        for path in raw[::len(raw) // CONTROLS][:CONTROLS]:
            ran += any("/ran/" in url for url in show(arguments.chromium, [path], folder, port, 60))
        print(f"the pages themselves: {CONTROLS} files, {ran} ran a script")
        # Where nothing is heard of the pages, nobody listens.
        failed = ran < CONTROLS // 2
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
