// SPDX-License-Identifier: MIT
#include <string>
#include <utility>
#include <vector>

#include "gap_probe.h"
#include "large_pages.h"
#include "trials.h"

namespace klartext::bench {
namespace {

std::string longWord() {
    return "<title>A long word</title><p>" + std::string(20'000'000, 'a') + "</p>";
}

std::string manyLinks() {
    std::string html = "<title>Many links</title><article><h1>Many links</h1>";
    for (int i = 0; i < 100'000; ++i) {
        const std::string number = std::to_string(i);
        html += (i % 100 == 0 ? "<p>" : "") + words(3 * i, 3) + "<a href='/link/" + number +
                "'>link " + number + "</a> ";
    }
    return html + "</article>";
}

std::string manyNotes() {
    std::string html = "<title>Many notes</title><article><h1>Many notes</h1>";
    std::string notes;
    for (int i = 0; i < 100'000; ++i) {
        const std::string number = std::to_string(i);
        html += (i % 10 == 0 ? "<p>" : "") + words(4 * i, 4) + "<sup><a id=r" + number +
                " href='#n" + number + "'>" + number + "</a></sup> ";
        notes += "<li id=n" + number + ">Note " + number + words(3 * i, 3) + "<a href='#r" +
                 number + "'>↩</a></li>";
    }
    return html + "<ol class=footnotes>" + notes + "</ol></article>";
}

std::string nothingButPictures() {
    std::string html = "<title>Pictures</title><article><h1>Pictures</h1><p>" + words(0, 300);
    for (int i = 0; i < 100'000; ++i) {
        html += "<p><img width=600 height=400 src='missing" + std::to_string(i) + ".png'>";
    }
    return html + "</article>";
}

}  // namespace

void openExtremes(GapProbe& probe, const QTemporaryDir& folder, const QString& after) {
    const std::vector<std::pair<const char*, std::string (*)()>> pages{
        {"20 MB, one word.html", longWord},
        {"100,000 links.html", manyLinks},
        {"100,000 notes.html", manyNotes},
        {"100,000 pictures.html", nothingButPictures}};
    for (const auto& [name, html] : pages) probe.open(written(folder, name, html()));
    probe.open(after);
}

}  // namespace klartext::bench
