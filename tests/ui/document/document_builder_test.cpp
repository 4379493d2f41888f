// SPDX-License-Identifier: MIT
#include "document/document_builder.h"
#include "document/selection_text.h"

#include <QTest>
#include <QTextBlock>
#include <QTextTable>

#include "document/article_header.h"
#include "document/text_formats.h"
#include "support/slowness.h"
#include "typography/highlight_colors.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

namespace {

QString decorations(const QTextBlockFormat& format) {
    QString marks;
    switch (static_cast<ui::Decoration>(format.intProperty(ui::DecorationProperty))) {
        case ui::Decoration::Code:
            marks += QStringLiteral("code ");
            break;
        case ui::Decoration::Box:
            marks += QStringLiteral("box ");
            break;
        case ui::Decoration::Rule:
            marks += QStringLiteral("rule ");
            break;
        case ui::Decoration::Folded:
            marks += QStringLiteral("folded ");
            break;
        case ui::Decoration::Icon:
            marks += QStringLiteral("icon %1 ").arg(format.stringProperty(ui::IconProperty));
            break;
        case ui::Decoration::None:
            break;
    }
    marks += QStringLiteral("quote ").repeated(format.intProperty(ui::QuoteDepthProperty));
    if (format.headingLevel() > 0) {
        marks += QStringLiteral("h%1 ").arg(format.headingLevel());
    }
    return format.layoutDirection() == Qt::RightToLeft ? marks + QStringLiteral("rtl ") : marks;
}

QString fragmentPicture(const QTextFragment& fragment) {
    const QTextCharFormat format = fragment.charFormat();
    if (format.objectType() == ui::imageObjectType) {
        return QStringLiteral("{image %1}").arg(format.stringProperty(ui::ImageTextProperty));
    }
    QString text = fragment.text().replace(QChar::LineSeparator, u'/').replace(QChar(0x2002), u'~');
    if (format.fontItalic()) {
        text = u'_' + text + u'_';
    }
    if (format.isAnchor()) {
        text = QStringLiteral("[%1](%2)").arg(text, format.anchorHref());
    }
    return text;
}

/// One line a paragraph: what it is, then its text; cells of a table have "row,column" before.
QString picture(const QTextDocument& document) {
    QString lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (const QTextTable* grid = QTextCursor(block).currentTable()) {
            const QTextTableCell place = grid->cellAt(block.position());
            lines += QStringLiteral("%1,%2 ").arg(place.row()).arg(place.column());
        }
        lines += decorations(block.blockFormat());
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            lines += fragmentPicture(it.fragment());
        }
        lines += u'\n';
    }
    return lines;
}

QString pagePicture(Elements elements, Qt::LayoutDirection direction = Qt::LeftToRight) {
    return picture(*ui::buildPage(make(ElementKind::Section, std::move(elements)), {}, direction));
}

}  // namespace

class DocumentBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void headerSaysHowFarToTrust() {
        core::Article article;
        article.metadata.title = "The bridge";
        article.status = core::Status::Doubtful;
        article.tally = {
            .wordsKept = 1240, .blocksKept = 1, .blocksRemoved = 31, .blocksUncertain = 2};
        article.notices = {core::Notice::TooSlow};
        article.findings = {
            {.kind = core::FindingKind::CutOff, .remedies = {core::Remedy::OpenOriginal}}};
        article.body.children = {paragraph("The text.", 3)};
        const auto page = ui::buildArticle(article, {});
        QCOMPARE(picture(*page),
                 QStringLiteral("h1 The bridge\n"
                                "icon status-doubtful Doubtful  ·  1240 word(s)  ·  "
                                "[31\u00a0block(s)\u00a0left\u00a0out](klartext-trust:0/2)  ·  "
                                "[2\u00a0uncertain](klartext-trust:1/2)\n"
                                "Reading the page took too long; only a part of it was read.\n"
                                "The text breaks off in the middle of a sentence.  ·  "
                                "[Open\u00a0in\u00a0the\u00a0browser](klartext-trust:2/2)\n"
                                "The text.\n"));
        QTextCursor all(page.get());
        all.select(QTextCursor::Document);
        QCOMPARE(ui::selectionText(all), QStringLiteral("The bridge\n\nThe text."));
    }

    void articleBeginsWithItsHeader() {
        core::Article article;
        article.metadata.kicker = "Town";
        article.metadata.title = "The bridge";
        article.metadata.byline = "A. Writer";
        article.metadata.date = "2026-03-14T08:00:00Z";
        article.metadata.site = "Daily";
        article.metadata.leadBlock = 2;
        article.tally.minutesToRead = 3;
        article.body.children = {paragraph("The lead.", 2), paragraph("The text.", 3)};
        const auto page = ui::buildArticle(article, {});
        QCOMPARE(picture(*page), QStringLiteral("Town\n"
                                                "h1 The bridge\n"
                                                "The lead.\n"
                                                "A. Writer  ·  14 March 2026  ·  Daily  ·  "
                                                "3\u00a0min\u00a0read\n"
                                                "The text.\n"));
        QCOMPARE(page->bodyPosition(), page->positionOf(3));
    }

    void leadOfTheHeadIsNotSaidTwice() {
        core::Article article;
        article.metadata.lead = "It was said.";
        article.body.children = {paragraph("It was said. And more.", 1)};
        QCOMPARE(picture(*ui::buildArticle(article, {})),
                 QStringLiteral("It was said. And more.\n"));
        article.metadata.lead = "Something else.";
        QCOMPARE(picture(*ui::buildArticle(article, {})),
                 QStringLiteral("Something else.\nIt was said. And more.\n"));
    }

    void dates() {
        QCOMPARE(ui::readableDate(QStringLiteral("2026-03-14")), QStringLiteral("14 March 2026"));
        QCOMPARE(ui::readableDate(QStringLiteral("last week")), QStringLiteral("last week"));
    }

    void phrasing() {
        QCOMPARE(pagePicture({make(
                     ElementKind::Paragraph,
                     {text("See "), hyperlink("https://a.test/", "there"), text(" and "),
                      make(ElementKind::Emphasis, {text("wait")}), make(ElementKind::LineBreak),
                      image("https://a.test/i.png", "pi"), text(".")})}),
                 QStringLiteral("See [there](https://a.test/) and _wait_/{image pi}.\n"));
    }

    void addressesThatAreNoneAreNoLinks() {
        for (const char* address :
             {"https://exa%E2%80%AEmple/", "https://a%20b.test/", "https://a..test/", "https://[a/",
              "https://a.test:99999/", "http://a%00.test/"}) {
            QCOMPARE(pagePicture({make(ElementKind::Paragraph, {hyperlink(address, "there")})}),
                     QStringLiteral("there\n"));
        }
        for (const char* address :
             {"#a b", "https://b\u00fccher.test/\u202e", "https://a.test/%zz[|]?{#\"",
              "mailto:a@b.test", "file:///a%E2%80%AEb", "tel:+49"}) {
            QCOMPARE(pagePicture({make(ElementKind::Paragraph, {hyperlink(address, "there")})}),
                     QStringLiteral("[there](%1)\n").arg(QString::fromUtf8(address)));
        }
    }

    void highlightsHaveTheirColors() {
        Element own = make(ElementKind::Mark, {text("two")});
        own.level = 1 + static_cast<int>(core::HighlightColor::Pink);
        const auto page = ui::buildPage(
            make(ElementKind::Section,
                 {make(ElementKind::Paragraph,
                       {text("One "), own, text(" "), make(ElementKind::Mark, {text("three")})})}),
            {});
        const ui::Theme theme = ui::DocumentStyle().theme;
        QTextCursor cursor(page.get());
        const auto paperAt = [&](int position) {
            cursor.setPosition(position);
            return cursor.charFormat().background().color();
        };
        QCOMPARE(paperAt(5), ui::highlightLook(theme, core::HighlightColor::Pink).paper);
        QCOMPARE(paperAt(9), theme.color(ui::ColorId::MarkPaper));
    }

    void listsCarryTheirMarkers() {
        QCOMPARE(pagePicture({list({item({paragraph("one"), list({item({paragraph("in")})})}),
                                    item({text("two")})}),
                              ordered(9, {item({paragraph("nine")}),
                                          item({paragraph("ten"), paragraph("more")})})}),
                 QStringLiteral("•~one\n◦~in\n•~two\n9.~nine\n10.~ten\nmore\n"));
    }

    void quotesCodeAndRules() {
        QCOMPARE(
            pagePicture({make(ElementKind::Quote,
                              {paragraph("said"), make(ElementKind::Quote, {paragraph("deeper")})}),
                         make(ElementKind::Preformatted, {text("a\n\tb  c\n\n")}),
                         make(ElementKind::Rule)}),
            QStringLiteral("quote said\nquote quote deeper\ncode a/\tb  c\nrule \n"));
    }

    void figuresAndEmbeds() {
        Element embed = make(ElementKind::Embed);
        embed.url = "https://video.test/1";
        embed.text = "A film";
        QCOMPARE(pagePicture(
                     {make(ElementKind::Figure, {image("https://a.test/p.png", "bridge"),
                                                 make(ElementKind::Caption, {text("The bridge")})}),
                      embed}),
                 QStringLiteral("{image bridge}\nThe bridge\n"
                                "box [A film](https://video.test/1)  video.test\n"));
    }

    void tableWithSpans() {
        QCOMPARE(
            pagePicture({paragraph("above"),
                         table({row({cell("a", 1, 2), cell("b", 2)}), row({cell("c"), cell("d")})}),
                         paragraph("below")}),
            QStringLiteral("above\n0,0 a\n0,1 b\n1,1 c\n1,2 d\nbelow\n"));
    }

    void noTextIsLostForTheFormOfItsTable() {
        Elements wide;
        for (int i = 0; i < 120; ++i) {
            wide.push_back(cell("wide"));
        }
        QCOMPARE(pagePicture({table({row(std::move(wide))})}).count(QStringLiteral("wide")), 120);
        Elements rows;
        for (int i = 0; i < 300; ++i) {
            rows.push_back(row({cell("reaching", 1, 1000), cell("down")}));
        }
        const QString deep = pagePicture({table(std::move(rows))});
        QCOMPARE(deep.count(QStringLiteral("reaching")), 300);
        QCOMPARE(deep.count(QStringLiteral("down")), 300);
    }

    void tableOfOneCellIsNone() {
        QCOMPARE(pagePicture({table({row({cell("all of it")})})}), QStringLiteral("all of it\n"));
    }

    void directionIsThatOfTheText() {
        const std::string arabic = "مرحبا";
        QCOMPARE(pagePicture({paragraph(arabic), paragraph("left"), paragraph("123")}),
                 QStringLiteral("rtl مرحبا\nleft\n123\n"));
        QCOMPARE(pagePicture({paragraph("123")}, Qt::RightToLeft), QStringLiteral("rtl 123\n"));
    }

    void blankElementsLeaveNoGap() {
        QCOMPARE(pagePicture({paragraph(" "), make(ElementKind::List, {item({})}),
                              make(ElementKind::Quote), paragraph("text")}),
                 QStringLiteral("text\n"));
    }

    void deepNestingIsShown() {
        Element inner = paragraph("deep");
        for (int i = 0; i < 400; ++i) {
            inner = make(i % 2 == 0 ? ElementKind::Quote : ElementKind::Section, {inner});
        }
        QVERIFY(pagePicture({inner}).endsWith(QStringLiteral("deep\n")));
    }

    void longArticleIsBuiltQuickly() {
        const std::string words(300, 'w');
        Elements elements;
        for (core::BlockId block = 0; block < 2000; ++block) {
            elements.push_back(paragraph(words, block));
        }
        QElapsedTimer timer;
        timer.start();
        const auto page = ui::buildPage(make(ElementKind::Section, elements), {});
        // Laying out with every paragraph would take minutes.
        QVERIFY2(timer.elapsed() < 5000 * test::slowness(),
                 qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(page->blockCount(), 2000);
    }
};

QTEST_MAIN(DocumentBuilderTest)
#include "document_builder_test.moc"
