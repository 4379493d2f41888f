// SPDX-License-Identifier: MIT
#include <string>

#include "gap_probe.h"
#include "large_pages.h"
#include "trials.h"

namespace klartext::bench {
namespace {

std::string longArticle() {
    std::string html = "<title>A long read</title><article><h1>A long read</h1>";
    for (int i = 0; i < 1000; ++i) {
        html += (i % 20 == 0 ? "<h2>Part " + std::to_string(i) + "</h2>" : std::string()) + "<p>" +
                words(100 * i, 100) + "and the river.</p>";
    }
    return html + "</article>";
}

std::string manyRemoved() {
    std::string html = "<title>A short read</title><nav>";
    for (int i = 0; i < 5000; ++i) {
        html += "<li><a href='/topic/" + std::to_string(i) + "'>Topic " + std::to_string(i) +
                " of many</a></li>";
    }
    html += "</nav><article><h1>A short read</h1>";
    for (int i = 0; i < 20; ++i) html += "<p>" + words(60 * i, 60) + "and the river.</p>";
    return html + "</article>";
}

}  // namespace

QStringList largeFiles(const QTemporaryDir& folder) {
    return {written(folder, "100,000 words.html", longArticle()),
            written(folder, "5 MB.html", largePage(0)),
            written(folder, "5,000 removed.html", manyRemoved())};
}

void openTwice(GapProbe& probe, const QStringList& files) {
    for (int round = 0; round < 2; ++round) {
        for (const QString& file : files) probe.open(file);
    }
}

}  // namespace klartext::bench
