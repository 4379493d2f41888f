// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QTextStream>
#include <array>
#include <cstdio>

#include "archive/zip_file.h"
#include "support/attack_articles.h"
#include "support/attacks.h"
#include "support/rendered_markdown.h"

// Writes the attack pages, and what the program makes of them, for a browser to open.
//
// usage: klartext-attack-copies FOLDER URL SCRIPT
// URL and SCRIPT may hold "%1" for the number of the page. The files are called NUMBER-WAY.SUFFIX.

using namespace klartext;
using namespace klartext::app;

namespace {

void write(const QString& path, const std::string& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return;
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

/// The pictures, which are to be loaded from the web there, are not.
std::string rendered(const std::string& markdown) {
    std::string html = "<!DOCTYPE html><meta charset=utf-8>" + test::renderedMarkdown(markdown);
    for (std::size_t at = html.find("<img src=\""); at != std::string::npos;
         at = html.find("<img src=\"", at)) {
        html.replace(at, 10, "<img alt=\"");
    }
    return html;
}

void writeChapters(const std::string& book, const QString& stem) {
    const auto zip = ZipFile::open(std::make_shared<const std::string>(book), stem);
    if (!zip) return;
    int chapter = 0;
    for (const std::string& name : zip->names()) {
        if (name.ends_with(".xhtml")) {
            write(QStringLiteral("%1-epub%2.xhtml").arg(stem).arg(chapter++),
                  zip->read(name).value_or(std::string()));
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fputs("usage: klartext-attack-copies FOLDER URL SCRIPT\n", stderr);
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    const test::Attacks attacks(QString::fromUtf8(argv[3]), QString::fromUtf8(argv[2]));
    int number = 0;
    for (const test::AttackPage& page : attacks.pages()) {
        const QString stem = folder.filePath(QString::number(number++));
        write(stem + QStringLiteral("-raw.htm"), page.bytes.toStdString());
        for (const bool everything : {false, true}) {
            const SourceArticle article = test::articleOf(page.bytes, everything);
            const QString own =
                stem + (everything ? QLatin1String("-all") : QLatin1String("-found"));
            write(own + QStringLiteral(".html"), test::made(article, DocumentFormat::Html));
            write(own + QStringLiteral("-markdown.html"),
                  rendered(test::made(article, DocumentFormat::Markdown)));
            writeChapters(test::made(article, DocumentFormat::Epub), own);
        }
        QTextStream(stdout) << page.name << '\n';
    }
    return 0;
}
