// SPDX-License-Identifier: MIT
#include "large_pages.h"

#include <QFile>

namespace klartext::bench {

std::string words(int first, int count) {
    std::string text;
    for (int i = first; i < first + count; ++i) {
        text += i % 9 == 0 ? "the " : i % 7 == 0 ? "of " : "word" + std::to_string(i) + " ";
    }
    return text;
}

std::string largePage(int every, const std::string& size) {
    std::string html =
        "<title>A large page</title><link rel=canonical href='https://large.example/page'>"
        "<article><h1>A large page</h1>";
    for (int i = 0; html.size() < 5'000'000; ++i) {
        html += "<div class='section depth" + std::to_string(i) + "'><h3>Entry " +
                std::to_string(i) + "</h3><p>" + words(40 * i, 40) + "and so on.</p>";
        if (every > 0 && i % every == 0) {
            html += "<figure><img src='missing" + std::to_string(i) + ".png'" + size +
                    " alt='A river'></figure>";
        }
        html += "<ul><li><a href='/entry/" + std::to_string(i) + "'>See the entry</a></li><li>" +
                words(i, 8) + "</li></ul></div>";
    }
    return html + "</article>";
}

std::string plainText() {
    std::string text = "A plain text\n\n";
    for (int i = 0; text.size() < 5'000'000; ++i) text += words(60 * i, 60) + "and so on.\n\n";
    return text;
}

QString written(const QTemporaryDir& folder, const char* name, const std::string& html) {
    QFile file(folder.filePath(QLatin1String(name)));
    if (file.open(QIODevice::WriteOnly)) file.write(html.data(), qint64(html.size()));
    return file.fileName();
}

}  // namespace klartext::bench
