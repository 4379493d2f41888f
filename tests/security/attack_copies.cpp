// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QTextStream>
#include <cstdio>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "archive/zip_file.h"
#include "core/highlight.h"
#include "core/highlight_export.h"
#include "core/report.h"
#include "support/attack_articles.h"
#include "support/attacks.h"
#include "support/rendered_markdown.h"

// Writes the attack pages, and what the program makes of them, for a browser to open.
//
// usage: klartext-attack-copies FOLDER URL SCRIPT
// URL and SCRIPT may hold "%1" for the number of the page. The files are called NUMBER-WAY.SUFFIX;
// the names of the pages go to standard output, in the order of their numbers.

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

/// Pictures that are none, or more than that: a drawing with script, and pages that begin as
/// pictures do.
core::ImageSource badPictures(const std::string& url, const std::string& script) {
    return
        [url, script, turn = 0U](std::string_view) mutable -> std::optional<core::EmbeddedImage> {
            const std::string markup = "<svg xmlns='http://www.w3.org/2000/svg' onload='" + script +
                                       "'><script>" + script + "</script><image href='" + url +
                                       "'/></svg>";
            switch (turn++ % 4U) {
                case 0:
                    return core::EmbeddedImage{.mediaType = "image/svg+xml", .bytes = markup};
                case 1:
                    return core::EmbeddedImage{.mediaType = "text/html",
                                               .bytes = "GIF89a/*" + markup + "*/=1"};
                case 2:
                    return core::EmbeddedImage{.mediaType = "image/png\" onerror=\"" + script,
                                               .bytes = "\x89PNG\r\n\x1a\n" + markup};
                default:
                    return core::EmbeddedImage{.mediaType = "image/jpeg",
                                               .bytes = "\xff\xd8\xff\xe0" + markup};
            }
        };
}

/// All of a book that a browser can open: its text, its cover, its lists.
void writeParts(const std::string& book, const QString& stem) {
    const auto zip = ZipFile::open(std::make_shared<const std::string>(book), stem);
    if (!zip) return;
    int number = 0;
    for (const std::string& name : zip->names()) {
        const std::string bytes = zip->read(name).value_or(std::string());
        const QString place = stem + QStringLiteral("-epub%1%2.%3");
        if (name.ends_with(".xhtml")) {
            write(place.arg(QString()).arg(number++).arg(QLatin1String("xhtml")), bytes);
        } else if (name.ends_with(".svg")) {
            write(place.arg(QLatin1String("-drawing")).arg(number++).arg(QLatin1String("svg")),
                  bytes);
        } else if (name.ends_with(".opf") || name.ends_with(".ncx")) {
            write(place.arg(QLatin1String("-list")).arg(number++).arg(QLatin1String("xml")), bytes);
        }
    }
}

void writeCopies(const SourceArticle& article, const QString& stem) {
    using test::made;
    write(stem + QStringLiteral(".html"), made(article, DocumentFormat::Html));
    write(stem + QStringLiteral("-markdown.html"),
          rendered(made(article, DocumentFormat::Markdown)));
    writeParts(made(article, DocumentFormat::Epub), stem);
}

/// Text that a browser shows as such, or should.
void writeTexts(const SourceArticle& article, const QString& stem) {
    write(stem + QStringLiteral("-text.txt"), test::made(article, DocumentFormat::PlainText));
    write(stem + QStringLiteral("-json.json"), test::made(article, DocumentFormat::Json));
    const core::Report report =
        core::makeReport(*article.page, *article.extraction, article.overrides);
    write(stem + QStringLiteral("-report.json"), core::toJson(report));
}

/// The string as the note of highlights and as a tag, and the highlights as they are given away.
void writeNotes(const std::string& word, const QString& stem) {
    SourceArticle article = test::articleOf(
        "<title>The ferry</title><article><h1>The ferry</h1><p>The ferry leaves at seven in the "
        "morning and comes back in the evening, every day of the year.</p></article>",
        true);
    const core::PageTree& tree = *article.extraction->tree;
    for (core::BlockId block = 0; block < tree.blocks().size(); ++block) {
        const std::size_t end = tree.text(tree.block(block)).size();
        if (const auto anchor = core::anchorOf(tree, core::TextSpan{block, 0, block, end})) {
            article.highlights.push_back({*anchor, core::HighlightColor::Green, word});
        }
    }
    article.tags = {word};
    writeCopies(article, stem + QStringLiteral("-annotated"));
    core::HighlightedPage page{word, word, word, word, word, {}};
    page.highlights.push_back({.quote = word, .note = word});
    write(stem + QStringLiteral("-highlights-markdown.html"),
          rendered(core::highlightsAsMarkdown(std::span(&page, 1))));
    write(stem + QStringLiteral("-highlights-json.json"),
          core::highlightsAsJson(std::span(&page, 1)));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fputs("usage: klartext-attack-copies FOLDER URL SCRIPT\n", stderr);
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    const QString url = QString::fromUtf8(argv[2]);
    const QString script = QString::fromUtf8(argv[3]);
    const test::Attacks attacks(script, url);
    int number = 0;
    for (const test::AttackPage& page : attacks.pages()) {
        const QString name = QString::number(number++);
        const QString stem = folder.filePath(name);
        write(stem + QStringLiteral("-raw.htm"), page.bytes.toStdString());
        for (const bool everything : {false, true}) {
            SourceArticle article = test::articleOf(page.bytes, everything);
            article.images =
                badPictures(QString(url).replace(QLatin1String("%1"), name).toStdString(),
                            QString(script).replace(QLatin1String("%1"), name).toStdString());
            const QString own =
                stem + (everything ? QLatin1String("-all") : QLatin1String("-found"));
            writeCopies(article, own);
            if (everything) writeTexts(article, own);
        }
        QTextStream(stdout) << page.name << '\n';
    }
    for (const test::AttackPage& attack : attacks.strings()) {
        writeNotes(attack.bytes.toStdString(), folder.filePath(QString::number(number++)));
        QTextStream(stdout) << attack.name << '\n';
    }
    return 0;
}
