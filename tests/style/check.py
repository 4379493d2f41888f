#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""House rules that a compiler does not check.

usage: check.py format|includes|licences ROOT

format    every source is as clang-format 14 writes it
includes  each room includes only what it may know (README, "Rooms")
licences  every source begins with its SPDX line
"""
import re
import subprocess
import sys
from pathlib import Path

SOURCES = ("*.cpp", "*.h", "*.S")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
QT = re.compile(r"^(Q[A-Z]|Qt[A-Z])")
WIDGETS = re.compile(r"^(QtWidgets|QApplication|QWidget|QMainWindow|QDialog|QAction|QMenu|QToolBar|QLabel|QTextBrowser|QTextEdit)")
NETWORK = re.compile(r"^(QtNetwork|QNetwork|QTcp|QSsl|QHttp)")
GUMBO = re.compile(r"^gumbo\.h$")
# Where something is handed to other programs: addresses that were looked at, and folders the person chose.
DOORS = ("ui/widgets/outside.cpp", "app/gui/export_desk.cpp")


def sources(root):
    return sorted(p for folder in ("core", "app", "ui", "tests") for kind in SOURCES for p in (root / folder).rglob(kind))


def check_format(root):
    files = [str(p) for p in sources(root) if p.suffix != ".S"]
    found = subprocess.run(["clang-format", "--dry-run", "-Werror", *files], cwd=root, stderr=subprocess.PIPE, text=True)
    return [line for line in found.stderr.splitlines() if "error:" in line]


def forbidden(path, bracket, name):
    """Why this file may not include that, or nothing."""
    room = path.parts[0]
    in_gui = path.parts[:2] == ("app", "gui")
    if GUMBO.match(name) and path.parts[:3] != ("core", "src", "dom"):
        return "only core/src/dom names gumbo"
    if name == "QDesktopServices" and path.as_posix() not in DOORS:
        return "addresses leave the program through ui/widgets/outside.h"
    if room == "core" and bracket == "<" and (QT.match(name) or name.startswith(("sys/socket", "fstream", "filesystem"))):
        # The tool that makes training data reads files; it is no part of the library.
        return None if path.parts[:2] == ("core", "model") and name == "fstream" else "core knows neither Qt, network nor disk"
    if room == "core" and path.parts[1] == "include" and bracket == '"' and not name.startswith("core/"):
        return "the boundary of core shows nothing of its inside"
    if room == "ui" and NETWORK.match(name):
        return "ui knows no network"
    if room == "ui" and bracket == '"' and name.startswith(("fetch/", "extract/", "save/", "session/", "images/", "errors/")):
        return "ui does not know app"
    if room == "app" and not in_gui and WIDGETS.match(name):
        return "app knows no widgets outside app/gui"
    return None


def check_includes(root):
    problems = []
    for file in sources(root):
        path = file.relative_to(root)
        if path.parts[0] == "tests":
            continue
        for bracket, name in INCLUDE.findall(file.read_text(encoding="utf-8")):
            if why := forbidden(path, bracket, name):
                problems.append(f"{path} includes {name}: {why}")
    return problems


def check_licences(root):
    return [f"{p.relative_to(root)} has no SPDX line" for p in sources(root)
            if "SPDX-License-Identifier: MIT" not in p.read_text(encoding="utf-8")[:200]]


def main():
    rules = {"format": check_format, "includes": check_includes, "licences": check_licences}
    if "--help" in sys.argv[1:]:
        print(__doc__.strip())
        return 0
    if len(sys.argv) != 3 or sys.argv[1] not in rules or not Path(sys.argv[2]).is_dir():
        print(__doc__.strip(), file=sys.stderr)
        return 2
    rule, root = sys.argv[1], Path(sys.argv[2]).resolve()
    files = sources(root)
    problems = rules[rule](root)
    print(*problems, sep="\n")
    print(f"{len(files)} files, {len(problems)} problems")
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main())
