// SPDX-License-Identifier: MIT
#include "paper/paged_article.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <stop_token>
// The library asks every program to say that it knows of its change of pointers.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "paper/pdf.h"

using namespace klartext;
using namespace klartext::ui;

namespace {

core::Element element(core::ElementKind kind, std::vector<core::Element> children = {}) {
    core::Element made;
    made.kind = kind;
    made.children = std::move(children);
    return made;
}

core::Element text(const std::string& words) {
    core::Element made = element(core::ElementKind::Text);
    made.text = words;
    return made;
}

core::Element paragraph(const std::string& words) {
    return element(core::ElementKind::Paragraph, {text(words)});
}

core::Element heading(const std::string& words, int level, const std::string& id = {}) {
    core::Element made = element(core::ElementKind::Heading, {text(words)});
    made.level = level;
    made.id = id;
    return made;
}

/// Sections of different lengths, so that headings come to stand anywhere on a page.
core::Article longArticle() {
    core::Article article;
    article.metadata.title = "The Bridge";
    article.metadata.byline = "Ada Example";
    article.metadata.language = "en";
    article.metadata.url = "https://example.org/bridge";
    core::Element link = element(core::ElementKind::Link, {text("further down")});
    link.url = "#last";
    core::Element web = element(core::ElementKind::Link, {text("elsewhere")});
    web.url = "https://example.org/elsewhere";
    article.body.children.push_back(element(core::ElementKind::Paragraph, {link, text(" "), web}));
    for (int section = 0; section < 14; ++section) {
        article.body.children.push_back(heading("Section " + std::to_string(section), 2));
        article.body.children.push_back(heading("Part", 3));
        std::string words;
        for (int i = 0; i < 30 + section * 7; ++i) {
            words += "The council decided after a long debate. ";
        }
        article.body.children.push_back(paragraph(words));
    }
    article.body.children.push_back(heading("Last", 2, "last"));
    article.body.children.push_back(paragraph("The end."));
    return article;
}

Typography typography() {
    Typography chosen;
    chosen.family = defaultReadingFamily();
    return chosen;
}

const qreal dots = 96;

}  // namespace

class PagedArticleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headingsStayWithTheirText();
    void noLineIsCut();
    void pdfHasStructure();
    void lettersAreAmerican();
    void pdfIsGivenUp();
};

void PagedArticleTest::headingsStayWithTheirText() {
    const Sheet sheet = sheetOf(QPageSize(QPageSize::A4), dots);
    const PagedArticle pages(longArticle(), {}, typography(), sheet);
    QVERIFY(pages.pageCount() > 5);
    const auto headings = pages.headings();
    QCOMPARE(headings.size(), std::size_t{30});
    QCOMPARE(headings[0].title, QStringLiteral("The Bridge"));
    // Below a heading there is room for lines of text.
    const qreal foot = sheet.size.height() - sheet.margins.bottom();
    for (const auto& heading : headings) {
        QVERIFY2(heading.place.y < foot - 30, qPrintable(heading.title));
        QVERIFY(heading.place.y >= sheet.margins.top() - 1);
    }
    QCOMPARE(pages.placeOf(QStringLiteral("last"))->page, headings.back().place.page);
    QVERIFY(!pages.placeOf(QStringLiteral("gone")));
}

void PagedArticleTest::noLineIsCut() {
    const Sheet sheet = sheetOf(QPageSize(QPageSize::A4), dots);
    const PagedArticle pages(longArticle(), {}, typography(), sheet);
    for (int page = 0; page + 1 < pages.pageCount(); ++page) {
        QImage image(sheet.size.toSize(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(painter, page);
        painter.end();
        // Between the last line and the foot stands nothing: ink at the clip's edge would be a line
        // that goes on on the next page.
        const int edge = static_cast<int>(sheet.size.height() - sheet.margins.bottom());
        int ink = 0;
        for (int y = edge - 1; y < edge + 6; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            }
        }
        QCOMPARE(ink, 0);
    }
}

void PagedArticleTest::pdfHasStructure() {
    const QByteArray bytes = toPdf(longArticle(), {}, {.typography = typography()});
    QVERIFY(bytes.startsWith("%PDF-"));
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QPDFObjectHandle catalog = pdf.getRoot();
    QCOMPARE(catalog.getKey("/Lang").getUTF8Value(), std::string("en"));
    QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
    QCOMPARE(information.getKey("/Title").getUTF8Value(), std::string("The Bridge"));
    QCOMPARE(information.getKey("/Author").getUTF8Value(), std::string("Ada Example"));
    QPDFObjectHandle title = catalog.getKey("/Outlines").getKey("/First");
    QCOMPARE(title.getKey("/Title").getUTF8Value(), std::string("The Bridge"));
    QCOMPARE(title.getKey("/First").getKey("/Title").getUTF8Value(), std::string("Section 0"));
    QCOMPARE(title.getKey("/Count").getIntValue(), 29);
    int inside = 0;
    int outside = 0;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle links = page.getKey("/Annots");
        for (int i = 0; links.isArray() && i < links.getArrayNItems(); ++i) {
            inside += links.getArrayItem(i).hasKey("/Dest") ? 1 : 0;
            outside += links.getArrayItem(i).hasKey("/A") ? 1 : 0;
        }
    }
    QVERIFY(inside >= 1);
    QVERIFY(outside >= 2);
}

void PagedArticleTest::lettersAreAmerican() {
    const QByteArray bytes =
        toPdf(longArticle(), {}, {.typography = typography(), .paper = QStringLiteral("Letter")});
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QPDFObjectHandle page = pdf.getAllPages().at(0);
    QPDFObjectHandle box = page.getKey("/MediaBox");
    QCOMPARE(qRound(box.getArrayItem(2).getNumericValue()), 612);
    QCOMPARE(qRound(box.getArrayItem(3).getNumericValue()), 792);
}

void PagedArticleTest::pdfIsGivenUp() {
    std::stop_source source;
    const PdfOptions options{.typography = typography(), .stop = source.get_token()};
    QVERIFY(!toPdf(longArticle(), {}, options).isEmpty());
    source.request_stop();
    QVERIFY(toPdf(longArticle(), {}, options).isEmpty());
}

QTEST_MAIN(PagedArticleTest)
#include "paged_article_test.moc"
