// SPDX-License-Identifier: MIT
#include "project/set_aside.h"

#include <QTest>

#include "core/writers.h"
#include "support/judged_page.h"
#include "write/html_body.h"

using namespace klartext::core;
using klartext::core::test::blockOf;
using klartext::core::test::judgedPage;

namespace {

/// As judgedPage(), but what is REMOVED in doubt ("REMOVED?") is near the line.
Extraction doubtedPage(std::string_view html) {
    Extraction page = judgedPage(html);
    for (BlockId id = 0; id < page.verdicts.size(); ++id) {
        if (page.tree->text(page.tree->block(id)).find("REMOVED?") != std::string_view::npos) {
            page.verdicts[id].probability = 0.375F;
        }
    }
    return page;
}

QString nameOf(ElementKind kind) {
    switch (kind) {
        case ElementKind::Section:
            return QStringLiteral("section");
        case ElementKind::Paragraph:
            return QStringLiteral("p");
        case ElementKind::List:
            return QStringLiteral("list");
        case ElementKind::ListItem:
            return QStringLiteral("item");
        case ElementKind::Quote:
            return QStringLiteral("quote");
        case ElementKind::SetAside:
            return QStringLiteral("aside");
        default:
            return QStringLiteral("other");
    }
}

/// "section(p(one) aside(p(REMOVED? …)))", of the text the first word.
QString pictureOf(const Element& element) {
    if (element.kind == ElementKind::Text) {
        return QString::fromStdString(element.text).section(u' ', 0, 0);
    }
    QStringList parts;
    for (const Element& child : element.children) {
        parts.append(pictureOf(child));
    }
    const QString start = element.ordered ? QString::number(element.start) : QString();
    return nameOf(element.kind) + start + u'(' + parts.join(u' ') + u')';
}

}  // namespace

class SetAsideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreKept_data();
    void placesAreKept();
    void describesWhatIsFolded();
    void isNeitherWrittenNorCounted();
    void personsWordIsNoDoubt();
    void pageWithoutArticleFoldsNothing();
};

void SetAsideTest::placesAreKept_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("picture");
    const auto row = [](const char* name, const char* html, const char* picture) {
        QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(picture);
    };
    row("between paragraphs", "<p>one</p><p>REMOVED? two three four five</p><p>six</p>",
        "section(p(one) aside(p(REMOVED?)) p(six))");
    row("neighbours are one, also around what is certain",
        "<p>one</p><p>REMOVED? two three four five</p><p>REMOVED two three four five</p>"
        "<div><p>REMOVED? two three four five</p></div><p>six</p>",
        "section(p(one) aside(p(REMOVED?) p(REMOVED?)) p(six))");
    row("a fragment is not worth it", "<p>one</p><p>REMOVED? two</p><p>six</p>",
        "section(p(one) p(six))");
    row("a whole list",
        "<p>one</p><ul><li>REMOVED? two three four five</li>"
        "<li>REMOVED? two three four five</li></ul>",
        "section(p(one) aside(list(item(p(REMOVED?)) item(p(REMOVED?)))))");
    row("items of a list",
        "<ol><li>one</li><li>REMOVED? two three four five</li><li>REMOVED? b c d e</li>"
        "<li>six</li></ol>",
        "section(list1(item(p(one))) aside(list2(item(p(REMOVED?)) item(p(REMOVED?)))) "
        "list2(item(p(six))))");
    row("in a quote",
        "<blockquote><p>one</p><p>REMOVED? two three four five</p></blockquote><p>six</p>",
        "section(quote(p(one) aside(p(REMOVED?))) p(six))");
    row("cells cannot be folded",
        "<table><tr><td>one</td><td>REMOVED? two three four five</td></tr>"
        "<tr><td>three</td><td>four</td></tr></table><p>six</p>",
        "section(other(other(other(p(one)) other()) other(other(p(three)) other(p(four)))) "
        "p(six))");
}

void SetAsideTest::placesAreKept() {
    QFETCH(const QByteArray, html);
    const Extraction page = doubtedPage(html.toStdString());
    QTEST(pictureOf(articleWithDoubt(page).body), "picture");
}

void SetAsideTest::describesWhatIsFolded() {
    Extraction page = doubtedPage(
        "<p>one</p><p>REMOVED? two three four five six seven</p><p>REMOVED? a b c d</p><p>end</p>"
        "<ul><li>REMOVED? x y z a b</li></ul>");
    const BlockId first = blockOf(page, "six seven");
    page.verdicts[first].kind = BoilerplateKind::Author;
    page.verdicts[first].probability = 0.25F;
    const Article article = articleWithDoubt(page);
    QCOMPARE(article.setAside.size(), std::size_t{2});
    QCOMPARE(article.setAside[0].blocks, (std::vector{first, blockOf(page, "a b c d")}));
    QCOMPARE(article.setAside[0].kind, BoilerplateKind::Author);
    QCOMPARE(article.setAside[0].confidence, 0.625F);
    QVERIFY(article.setAside[0].paragraphs);
    QVERIFY(!article.setAside[1].paragraphs);
}

void SetAsideTest::isNeitherWrittenNorCounted() {
    const Extraction page = doubtedPage(
        "<p>one</p><ol><li>two</li><li>REMOVED? x y z a</li></ol><p>REMOVED? a b c "
        "d</p><p>six</p>");
    const Article plain = article(page);
    const Article doubted = articleWithDoubt(page);
    QVERIFY(plain.setAside.empty());
    QCOMPARE(doubted.setAside.size(), std::size_t{1});
    QCOMPARE(toPlainText(doubted), toPlainText(plain));
    QCOMPARE(toMarkdown(doubted), toMarkdown(plain));
    QCOMPARE(toHtml(doubted), toHtml(plain));
    QCOMPARE(doubted.tally.wordsKept, plain.tally.wordsKept);
    QCOMPARE(doubted.tally.blocksRemoved, plain.tally.blocksRemoved);
}

void SetAsideTest::personsWordIsNoDoubt() {
    const Extraction page = doubtedPage("<p>one</p><p>REMOVED? a b c d</p><p>six</p>");
    const BlockId block = blockOf(page, "a b c d");
    QVERIFY(articleWithDoubt(page, {{block, false}}).setAside.empty());
    const Article restored = articleWithDoubt(page, {{block, true}});
    QVERIFY(restored.setAside.empty());
    QCOMPARE(pictureOf(restored.body), QStringLiteral("section(p(one) p(REMOVED?) p(six))"));
}

void SetAsideTest::pageWithoutArticleFoldsNothing() {
    const Extraction page = doubtedPage("<p>REMOVED? a b c d</p><p>REMOVED a b c d</p>");
    QVERIFY(articleWithDoubt(page).setAside.empty());
}

QTEST_APPLESS_MAIN(SetAsideTest)
#include "set_aside_test.moc"
