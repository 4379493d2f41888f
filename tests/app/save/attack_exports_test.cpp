// SPDX-License-Identifier: MIT
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "archive/zip_file.h"
#include "core/excerpt.h"
#include "core/highlight_export.h"
#include "core/highlighted.h"
#include "core/projection.h"
#include "core/report.h"
#include "save/saved_copy.h"
#include "support/attack_articles.h"
#include "support/attacks.h"
#include "support/front_matter.h"
#include "support/markup_check.h"
#include "support/rendered_markdown.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

namespace {

const QByteArray plainPage =
    "<title>The ferry</title><article><h1>The ferry</h1><p>The ferry leaves at seven in the "
    "morning and comes back in the evening, every day of the year.</p><p>Bring a coat, whatever "
    "the forecast says of the day that you have chosen.</p></article>";

/// A page that says `words` in what front matter is made of.
QByteArray titled(const QByteArray& words) {
    QByteArray name = words;
    name.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    return "<meta charset=utf-8><title>" + name + "</title><meta name=author content=\"" + name +
           "\"><meta property=og:site_name content=\"" + name +
           "\"><meta property=article:published_time content=\"" + name +
           "\"><link rel=canonical href=\"https://a.example/" + name + "\"><article lang=\"" +
           name + "\"><h1>" + name + "</h1><p>The ferry leaves at seven in the morning and comes " +
           "back in the evening, every day of the year.</p></article>";
}

SourceArticle annotated(const std::string& words) {
    SourceArticle article = articleOf(plainPage, true);
    const core::PageTree& tree = *article.extraction->tree;
    for (core::BlockId block = 0; block < tree.blocks().size(); ++block) {
        const std::size_t end = tree.text(tree.block(block)).size();
        if (const auto anchor = core::anchorOf(tree, core::TextSpan{block, 0, block, end})) {
            article.highlights.push_back({*anchor, core::HighlightColor::Green, words});
        }
    }
    article.tags = {words, "a tag"};
    return article;
}

QString styleOf(const std::string& html) {
    const QString text = QString::fromStdString(html);
    const qsizetype begin = text.indexOf(QLatin1String("<style>")) + 7;
    return text.mid(begin, text.indexOf(QLatin1String("</style>")) - begin);
}

QString joined(const QStringList& offences) {
    return offences.mid(0, 6).join(QLatin1String(" | "));
}

/// The bytes, and what is packed into them.
std::string unpacked(const std::string& document) {
    std::string all = document;
    if (const auto copy = readSavedCopy(document)) {
        all += core::pack(copy->page);
    }
    if (const auto zip = ZipFile::open(std::make_shared<const std::string>(document), QString())) {
        for (const std::string& name : zip->names()) {
            all += name + zip->read(name).value_or(std::string());
        }
    }
    return all;
}

}  // namespace

/// What a person adds, gives away and saves of pages that attack: notes, tags, quotes, reports.
class AttackExportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const Attacks attacks(QStringLiteral("alert(1)"), QStringLiteral("http://spy.example/%1"));
        m_strings = attacks.strings();
        m_strings.push_back({QStringLiteral("noncharacters"),
                             QByteArray("\u2028a\uFEFFb\uFFFEc\uFDD0d\U0001FFFEe\u0085f")});
        QVERIFY(m_strings.size() > 100);
    }

    /// The note of a highlight and a tag are the person's words, or those of a file she was given.
    void annotatedCopyHoldsWordsAlone() {
        MarkupCheck check;
        check.style = styleOf(made(annotated("plain"), DocumentFormat::Html));
        QVERIFY(check.style.contains(QLatin1String("mark.green")));
        for (const AttackPage& attack : m_strings) {
            const SourceArticle article = annotated(attack.bytes.toStdString());
            QVERIFY(article.highlights.size() >= 3);
            const std::string html = made(article, DocumentFormat::Html);
            QVERIFY(html.find("<mark") != std::string::npos);
            QVERIFY(html.find("<script") == std::string::npos);
            verifyNone(attack, check.offences(html));
        }
    }

    void reopenedCopyHasTheSameNotes() {
        for (const AttackPage& attack : m_strings) {
            const SourceArticle article = annotated(QString::fromUtf8(attack.bytes).toStdString());
            const auto copy = readSavedCopy(made(article, DocumentFormat::Html));
            QVERIFY2(copy.has_value(), qPrintable(attack.name));
            QVERIFY2(copy->page.highlights == article.highlights, qPrintable(attack.name));
            QVERIFY(copy->page.page == *article.page);
        }
    }

    void highlightsAsMarkdownHoldWordsAlone() {
        const MarkupCheck check;
        for (const AttackPage& attack : m_strings) {
            const std::string word = attack.bytes.toStdString();
            core::HighlightedPage page{word, word, word, word, word, {}};
            for (const std::string& url :
                 {word, "https://a.example/" + word, "javascript:" + word}) {
                page.url = url;
                page.highlights = {{.quote = word, .note = word}, {.quote = "q\n" + word}};
                const std::string markdown =
                    core::highlightsAsMarkdown(std::span(&page, 1), core::HighlightWords{});
                verifyNone(attack, check.offences(renderedMarkdown(markdown)));
                verifyPlain(attack, markdown);
            }
        }
    }

    void quotesAsMarkdownHoldWordsAlone() {
        MarkupCheck check;
        check.remotePictures = true;
        for (const AttackPage& attack : m_strings) {
            const SourceArticle source = articleOf(titled(attack.bytes), true);
            const core::Article article = core::article(*source.extraction, source.overrides);
            const std::string markdown = core::quoteAsMarkdown(article.body, article.metadata);
            verifyNone(attack, check.offences(renderedMarkdown(markdown)));
            verifyPlain(attack, markdown);
        }
    }

    /// Whatever the page calls itself is one scalar of one name.
    void frontMatterIsOneScalarEach() {
        static const QSet<QString> names{QStringLiteral("title"),  QStringLiteral("author"),
                                         QStringLiteral("date"),   QStringLiteral("site"),
                                         QStringLiteral("source"), QStringLiteral("language"),
                                         QStringLiteral("tags")};
        int titles = 0;
        for (const AttackPage& attack : m_strings) {
            SourceArticle article = articleOf(titled(attack.bytes), true);
            article.tags = {attack.bytes.toStdString(), "a tag"};
            const QString markdown =
                QString::fromStdString(made(article, DocumentFormat::Markdown));
            const auto read = FrontMatter::read(markdown);
            QVERIFY2(read.has_value(), qPrintable(attack.name + u' ' + markdown.left(400)));
            for (auto value = read->values.cbegin(); value != read->values.cend(); ++value) {
                QVERIFY2(names.contains(value.key()), qPrintable(attack.name));
                const qsizetype scalars = value.key() == QLatin1String("tags") ? 2 : 1;
                QCOMPARE(value->size(), scalars);
                verifyPlain(attack, value->join(u' ').toStdString());
            }
            const QString title = titleIn(made(article, DocumentFormat::Json));
            QCOMPARE(read->values.value(QStringLiteral("title")).value(0), title);
            titles += title.isEmpty() ? 0 : 1;
        }
        QVERIFY(titles > 80);
    }

    void strictReaderIsStrict() {
        QVERIFY(FrontMatter::read(QStringLiteral("---\ntitle: \"a \\\" b\"\n---\nx")).has_value());
        for (const char* bad :
             {"---\ntitle: a\n---\n", "---\ntitle: \"a\" b\n---\n", "---\ntitle: \"a\n---\n",
              "---\ntitle: \"a\"\ntitle: \"b\"\n---\n", "---\ntitle: \"a\\n\"\n---\n",
              "---\ntitle: \"a\u2028b\"\n---\n", "---\ntags: [\"a\" \"b\"]\n---\n", "x"}) {
            QVERIFY2(!FrontMatter::read(QString::fromUtf8(bad)), bad);
        }
    }

    void reportKeepsNoCredentials() {
        const SourceArticle article =
            articleOf(plainPage, false, "https://name:word@page.example/a?utm_source=b");
        const std::string json =
            core::toJson(core::makeReport(*article.page, *article.extraction, {}));
        QVERIFY(json.find("page.example") != std::string::npos);
        QVERIFY(json.find("word@") == std::string::npos);
    }

    void sourceTellsNoTracker() {
        const SourceArticle article = articleOf(
            "<title>The ferry</title><link rel=canonical "
            "href='https://name:word@page.example/ferry?utm_source=b&amp;id=1'><article><h1>The "
            "ferry</h1><p>The ferry leaves at seven in the morning and comes back in the evening, "
            "every day.</p></article>",
            true);
        for (const auto format : {DocumentFormat::Html, DocumentFormat::Markdown,
                                  DocumentFormat::PlainText, DocumentFormat::Epub}) {
            std::string all = made(article, format);
            all = format == DocumentFormat::Epub ? unpacked(all)
                                                 : all.substr(0, all.find("<!--klartext-page"));
            QVERIFY(all.find("page.example/ferry?id=1") != std::string::npos);
            QVERIFY(all.find("utm_source") == std::string::npos);
            QVERIFY(all.find("word@") == std::string::npos);
        }
    }

    /// Where a page lay on somebody's computer is nobody else's business.
    void noFormatTellsTheFolder() {
        const SourceArticle article = articleOf(
            "<title>The ferry</title><link rel=canonical href=ferry.html><link rel=next "
            "href=two.html>"
            "<meta property=og:image content=a.png><article><h1>The ferry</h1><p>The <a "
            "href=other.html>ferry</a> leaves at seven in the <a href='../up.html'>morning</a> and "
            "comes back in the evening, every day of the year.</p><figure><img src=b.png width=400 "
            "height=300><figcaption>A ferry</figcaption></figure><video src=c.mp4 "
            "poster=d.png></video></article>",
            true, "file:///home/somebody/secret-folder/ferry.html");
        for (const auto format :
             {DocumentFormat::Html, DocumentFormat::Markdown, DocumentFormat::PlainText,
              DocumentFormat::Epub, DocumentFormat::Json}) {
            const std::string all = unpacked(made(article, format));
            QVERIFY(all.find("leaves at seven") != std::string::npos);
            const std::size_t at = all.find("secret-folder");
            QVERIFY2(at == std::string::npos,
                     all.substr(std::min(all.size(), at < 80 ? 0 : at - 80), 160).c_str());
        }
        core::HighlightedPage page;
        page.url = article.page->url;
        page.highlights.push_back({.quote = "a"});
        QVERIFY(core::highlightsAsMarkdown(std::span(&page, 1)).find("secret-folder") ==
                std::string::npos);
        QVERIFY(core::highlightsAsJson(std::span(&page, 1)).find("secret-folder") ==
                std::string::npos);
        const std::string report =
            core::toJson(core::makeReport(*article.page, *article.extraction, {}));
        QVERIFY(report.find("secret-folder") == std::string::npos);
    }

private:
    static QString titleIn(const std::string& json) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(json))
            .object()
            .value(QLatin1String("title"))
            .toString();
    }
    static void verifyNone(const AttackPage& attack, const QStringList& offences) {
        QVERIFY2(offences.isEmpty(), qPrintable(attack.name + u' ' + joined(offences)));
    }
    static void verifyPlain(const AttackPage& attack, const std::string& text) {
        const QString all = QString::fromStdString(text);
        for (const QChar c : all) {
            const char16_t code = c.unicode();
            QVERIFY2((code >= 0x20 || c == u'\n' || c == u'\t') && (code < 0x7f || code >= 0xa0) &&
                         code != 0x202d && code != 0x202e,
                     qPrintable(attack.name));
        }
    }

    std::vector<AttackPage> m_strings;
};

QTEST_GUILESS_MAIN(AttackExportsTest)
#include "attack_exports_test.moc"
