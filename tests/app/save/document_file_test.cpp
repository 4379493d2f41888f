// SPDX-License-Identifier: MIT
#include "save/document_file.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "council_article.h"
#include "save/exporter.h"
#include "save/saved_copy.h"
#include "support/judged_page.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

namespace {

ExportItem itemNamed(const char* title) {
    return {QString::fromUtf8(title),
            [title]() -> Expected<SourceArticle> { return articleNamed(title); }};
}

}  // namespace

class DocumentFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void savedCopyOpensAsItWas();
    void damagedCopiesAreNone();
    void nothingIsWrittenOver();
    void imagesStandBesideMarkdown();
    void failedDocumentLeavesNoFolder();
    void epubIsAZipThatBeginsWithItsType();
    void pdfNeedsWhatSetsPages();
    void everyFormatHasTheHighlights_data();
    void everyFormatHasTheHighlights();
    void exporterWritesAllAndTellsFailures();
    void exporterStops();
    void exporterBindsOneBook();

private:
    [[nodiscard]] QString path(const char* name) const {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList names() const {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    static QByteArray content(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DocumentFileTest::savedCopyOpensAsItWas() {
    SourceArticle article = articleNamed("A Decision");
    const core::BlockId menu = core::test::blockOf(*article.extraction, "menu");
    article.overrides = {{menu, true}};
    article.placeBlock = menu;
    const auto document = makeDocument(article, {}, {});
    QVERIFY(document);
    const auto copy = readSavedCopy(document->bytes);
    QVERIFY(copy);
    QVERIFY(copy->page.page == *article.page);
    QCOMPARE(copy->page.placeBlock, menu);
    QCOMPARE(copy->images.value(QUrl(QStringLiteral("https://example.org/a.gif"))),
             QByteArray::fromStdString(gif));
    const core::ReopenedPage again = core::reopen(copy->page);
    QCOMPARE(again.overrides, article.overrides);
    for (std::size_t i = 0; i < again.extraction.verdicts.size(); ++i) {
        QCOMPARE(again.extraction.verdicts[i].kept, article.extraction->verdicts[i].kept);
    }
    DocumentOptions plain;
    plain.original = false;
    QVERIFY(!readSavedCopy(makeDocument(article, plain, {})->bytes));
}

void DocumentFileTest::damagedCopiesAreNone() {
    const std::string whole = makeDocument(articleNamed("A"), {}, {})->bytes;
    const std::size_t comment = whole.rfind("<!--klartext-page");
    for (std::size_t at = comment; at < whole.size() - 5; at += 41) {
        QVERIFY(!readSavedCopy(std::string_view(whole).substr(0, at)));
        std::string mutated = whole;
        mutated[at] = mutated[at] == 'A' ? 'B' : 'A';
        if (const auto copy = readSavedCopy(mutated)) (void)core::reopen(copy->page);
    }
}

void DocumentFileTest::nothingIsWrittenOver() {
    QCOMPARE(*writeFile(path("a.txt"), "one", Existing::Refuse), path("a.txt"));
    const auto refused = writeFile(path("a.txt"), "two", Existing::Refuse);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AlreadyThere);
    QCOMPARE(*writeFile(path("a.txt"), "two", Existing::Number), path("a (2).txt"));
    QCOMPARE(*writeFile(path("a.txt"), "three", Existing::Number), path("a (3).txt"));
    QCOMPARE(content(path("a.txt")), QByteArray("one"));
    QCOMPARE(*writeFile(path("a.txt"), "four", Existing::Replace), path("a.txt"));
    QCOMPARE(content(path("a.txt")), QByteArray("four"));
    for (const char* nowhere : {"none/a.txt", "a.txt/a.txt"}) {
        const auto lost = writeFile(path(nowhere), "x", Existing::Number);
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::NoSuchFolder);
    }
    QCOMPARE(names().size(), 3);
}

void DocumentFileTest::imagesStandBesideMarkdown() {
    DocumentOptions options;
    options.format = DocumentFormat::Markdown;
    options.imagesBeside = true;
    QVERIFY(writeDocument(path("a b.md"), articleNamed("T"), options, {}, Existing::Refuse));
    QCOMPARE(content(path("a b_files/1.gif")), QByteArray::fromStdString(gif));
    QVERIFY(content(path("a b.md")).contains("![The hall](<a b_files/1.gif>)"));
    // The folder of another file is nobody's to fill.
    QVERIFY(writeDocument(path("a b.md"), articleNamed("T"), options, {}, Existing::Replace));
    QVERIFY(content(path("a b.md")).contains("a b_files-2/1.gif"));
}

void DocumentFileTest::failedDocumentLeavesNoFolder() {
    DocumentOptions options;
    options.format = DocumentFormat::Markdown;
    options.imagesBeside = true;
    QVERIFY(writeFile(path("a.md"), "old", Existing::Refuse));
    QVERIFY(!writeDocument(path("a.md"), articleNamed("T"), options, {}, Existing::Refuse));
    QCOMPARE(names(), QStringList{QStringLiteral("a.md")});
    QCOMPARE(content(path("a.md")), QByteArray("old"));
}

void DocumentFileTest::epubIsAZipThatBeginsWithItsType() {
    DocumentOptions options;
    options.format = DocumentFormat::Epub;
    const auto document = makeDocument(articleNamed("T"), options, {});
    QVERIFY(document);
    const QByteArray bytes = QByteArray::fromStdString(document->bytes);
    QVERIFY(bytes.startsWith("PK\x03\x04"));
    // Name and content stand at fixed places when nothing comes between.
    QCOMPARE(bytes.mid(30, 28), QByteArray("mimetypeapplication/epub+zip"));
    QVERIFY(bytes.contains("OEBPS/images/1.gif"));
}

void DocumentFileTest::pdfNeedsWhatSetsPages() {
    DocumentOptions options;
    options.format = DocumentFormat::Pdf;
    const auto none = makeDocument(articleNamed("T"), options, {});
    QCOMPARE(none.error().code, ErrorCode::NoPdf);
    Renderers renderers;
    renderers.pdf = [](const SourceArticle&, const DocumentOptions&) -> Expected<QByteArray> {
        return QByteArray("%PDF");
    };
    QCOMPARE(makeDocument(articleNamed("T"), options, renderers)->bytes, std::string("%PDF"));
}

void DocumentFileTest::everyFormatHasTheHighlights_data() {
    QTest::addColumn<DocumentFormat>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("HTML") << DocumentFormat::Html
                          << QByteArray("<mark class=\"blue\" title=\"when?\">council</mark>");
    QTest::newRow("Markdown") << DocumentFormat::Markdown
                              << QByteArray("The <mark>council</mark>[^highlight1] met.");
    QTest::newRow("plain text") << DocumentFormat::PlainText << QByteArray("The council[1] met.");
    QTest::newRow("JSON") << DocumentFormat::Json << QByteArray("\"quote\": \"council\"");
    QTest::newRow("PDF") << DocumentFormat::Pdf << QByteArray("blue when?");
}

void DocumentFileTest::everyFormatHasTheHighlights() {
    QFETCH(const DocumentFormat, format);
    QFETCH(const QByteArray, expected);
    SourceArticle article = articleNamed("T");
    core::Highlight highlight{{}, core::HighlightColor::Blue, "when?"};
    highlight.anchor.quote = "council";
    article.highlights = {highlight};
    DocumentOptions options;
    options.format = format;
    options.original = false;
    Renderers renderers;
    renderers.pdf = [](const SourceArticle& source, const DocumentOptions&) {
        const core::Element mark = markedArticle(source).body.children.at(0).children.at(1);
        const bool blue = mark.kind == core::ElementKind::Mark && mark.level == 3;
        return Expected<QByteArray>((blue ? "blue " : "none ") + QByteArray(mark.text.c_str()));
    };
    const auto document = makeDocument(article, options, renderers);
    QVERIFY(document);
    const QByteArray bytes = QByteArray::fromStdString(document->bytes);
    QVERIFY2(bytes.contains(expected), bytes.constData());
}

void DocumentFileTest::exporterWritesAllAndTellsFailures() {
    Exporter exporter({});
    ExportResult result;
    QList<int> progress;
    connect(&exporter, &Exporter::progressed, this,
            [&](int done, int total, const QString&) { progress << done << total; });
    connect(&exporter, &Exporter::finished, this, [&](const ExportResult& r) { result = r; });
    const ExportItem broken{QStringLiteral("Gone"), []() -> Expected<SourceArticle> {
                                return unexpected(ErrorCode::NoSuchFile, QStringLiteral("x"));
                            }};
    ExportPlan plan;
    plan.options.format = DocumentFormat::PlainText;
    plan.folder = m_folder->path();
    exporter.start({itemNamed("Same"), broken, itemNamed("Same"), itemNamed("con: a/b")}, plan);
    QTRY_VERIFY(!exporter.isRunning());
    QCOMPARE(result.written,
             (QStringList{path("Same.txt"), path("Same (2).txt"), path("con a b.txt")}));
    QCOMPARE(result.failures.size(), std::size_t{1});
    QCOMPARE(result.failures[0].title, QStringLiteral("Gone"));
    QVERIFY(!result.cancelled);
    QCOMPARE(progress, (QList<int>{0, 4, 1, 4, 2, 4, 3, 4, 4, 4}));
}

void DocumentFileTest::exporterStops() {
    Exporter exporter({});
    ExportResult result;
    connect(&exporter, &Exporter::finished, this, [&](const ExportResult& r) { result = r; });
    const ExportItem stopping{QStringLiteral("First"), [&]() -> Expected<SourceArticle> {
                                  exporter.cancel();
                                  return articleNamed("First");
                              }};
    ExportPlan plan;
    plan.folder = m_folder->path();
    exporter.start({stopping, itemNamed("Second")}, plan);
    QTRY_VERIFY(!exporter.isRunning());
    QVERIFY(result.cancelled);
    QCOMPARE(result.written, QStringList{path("First.html")});
}

void DocumentFileTest::exporterBindsOneBook() {
    Exporter exporter({});
    ExportResult result;
    connect(&exporter, &Exporter::finished, this, [&](const ExportResult& r) { result = r; });
    ExportPlan plan;
    plan.options.format = DocumentFormat::Epub;
    plan.book = path("all.epub");
    plan.title = QStringLiteral("All");
    exporter.start({itemNamed("One"), itemNamed("Two")}, plan);
    QTRY_VERIFY(!exporter.isRunning());
    QCOMPARE(result.written, QStringList{path("all.epub")});
    QVERIFY(content(path("all.epub")).contains("OEBPS/article-2.xhtml"));
}

QTEST_GUILESS_MAIN(DocumentFileTest)
#include "document_file_test.moc"
