// SPDX-License-Identifier: MIT
#include "core/excerpt.h"

#include <QTest>
#include <ctime>
#include <string>
#include <utility>

#include "support/judged_page.h"
#include "support/slowness.h"

using namespace klartext::core;
using klartext::core::test::judgedPage;

namespace {

const char* const page =
    "<p>The <em>old</em> harbour is open.</p>"
    "<ol start=3><li>ropes</li><li>sails and masts</li><li>tar</li></ol>"
    "<blockquote><p>Nobody knows.</p></blockquote>"
    "<table><tr><th>ship</th><th>built</th></tr><tr><td>Anna</td><td>1911</td></tr></table>";

/// From a block and how many of its characters to another, as Markdown.
QString quoted(BlockId from, std::size_t begin, BlockId to, std::size_t end,
               const Metadata& source = {}) {
    const Article whole = article(judgedPage(page));
    const Element part = excerpt(whole.body, {from, begin}, {to, end});
    return QString::fromStdString(quoteAsMarkdown(part, source));
}

}  // namespace

class ExcerptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partOfAParagraphIsCut();
    void partsOfSeveralAreCutAtBothEnds();
    void pieceOfAnItemLosesItsList();
    void itemsKeepTheirNumbers();
    void placesElsewhereGiveNothing();
    void boxesInBoxesAreCutInTime();
    void sourceIsNamed_data();
    void sourceIsNamed();
};

void ExcerptTest::partOfAParagraphIsCut() {
    QCOMPARE(quoted(0, 3, 0, 13), QStringLiteral("*old* harbour\n"));
    QCOMPARE(quoted(0, 4, 0, 5), QStringLiteral("*l*\n"));
    QCOMPARE(quoted(0, 0, 0, 20), QStringLiteral("The *old* harbour is open.\n"));
}

void ExcerptTest::partsOfSeveralAreCutAtBothEnds() {
    QCOMPARE(quoted(0, 13, 2, 5), QStringLiteral("is open.\n\n3. ropes\n4. sails\n"));
    QCOMPARE(quoted(3, 0, 4, 11), QStringLiteral("5. tar\n\n> Nobody knows\n"));
}

void ExcerptTest::pieceOfAnItemLosesItsList() {
    QCOMPARE(quoted(2, 8, 2, 13), QStringLiteral("masts\n"));
    QCOMPARE(quoted(4, 6, 4, 11), QStringLiteral("> knows\n"));
}

void ExcerptTest::itemsKeepTheirNumbers() {
    QCOMPARE(quoted(2, 0, 3, 3), QStringLiteral("4. sails and masts\n5. tar\n"));
}

void ExcerptTest::placesElsewhereGiveNothing() {
    QCOMPARE(quoted(900, 0, 901, 3), QString());
    QCOMPARE(quoted(2, 0, 901, 3), QString());
}

void ExcerptTest::boxesInBoxesAreCutInTime() {
    constexpr BlockId blocks = 20'000;
    Element box{.kind = ElementKind::Quote};
    for (BlockId block = 0; block < blocks; ++block) {
        Element words{.kind = ElementKind::Text, .block = block, .text = "words"};
        Element line{.kind = ElementKind::Paragraph, .block = block};
        line.children.push_back(std::move(words));
        box.children.push_back(std::move(line));
    }
    for (int depth = 0; depth < 400; ++depth) {
        Element outer{.kind = ElementKind::Quote};
        outer.children.push_back(std::move(box));
        box = std::move(outer);
    }
    Element section;
    section.children.push_back(std::move(box));
    const std::clock_t begin = std::clock();
    const Element part = excerpt(section, {0, 0}, {blocks - 1, 5});
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY(!part.children.empty());
    QVERIFY2(seconds < 0.5 * klartext::test::slowness(), std::to_string(seconds).c_str());
}

void ExcerptTest::sourceIsNamed_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("line");
    const QString url = QStringLiteral("https://blatt.example/b");
    QTest::newRow("all") << "The [Old] Bridge"
                         << "Blatt" << url
                         << "— [The \\[Old\\] Bridge](https://blatt.example/b), Blatt\n";
    QTest::newRow("no address") << "Bridge"
                                << "Blatt"
                                << ""
                                << "— Bridge, Blatt\n";
    QTest::newRow("no title") << ""
                              << "Blatt" << url << "— [Blatt](https://blatt.example/b)\n";
    QTest::newRow("a file") << "Bridge"
                            << ""
                            << "file:///home/a/b.html"
                            << "— Bridge\n";
    QTest::newRow("nothing") << ""
                             << ""
                             << ""
                             << "";
}

void ExcerptTest::sourceIsNamed() {
    QFETCH(QString, title);
    QFETCH(QString, site);
    QFETCH(QString, url);
    QFETCH(QString, line);
    Metadata source;
    source.title = title.toStdString();
    source.site = site.toStdString();
    source.url = url.toStdString();
    QCOMPARE(quoted(3, 0, 3, 3, source),
             QStringLiteral("tar\n") + (line.isEmpty() ? QString() : u'\n' + line));
}

QTEST_GUILESS_MAIN(ExcerptTest)
#include "excerpt_test.moc"
