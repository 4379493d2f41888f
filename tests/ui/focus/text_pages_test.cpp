// SPDX-License-Identifier: MIT
#include "focus/text_pages.h"

#include <QTest>
#include <algorithm>

using namespace klartext::ui;

namespace {

/// Lines from a picture: the height of each in tens of pixels, "h" for a line of 20 that
/// keeps the next one. Ten pixels
/// lie between two.
std::vector<TextLine> linesOf(const QString& picture) {
    std::vector<TextLine> lines;
    qreal y = 50;
    for (const QString& word : picture.split(u' ', Qt::SkipEmptyParts)) {
        const bool keeps = word == QLatin1String("h");
        const qreal height = keeps ? 20 : 10 * word.toDouble();
        lines.push_back({y, y + height, static_cast<int>(lines.size()), keeps});
        y += height + 10;
    }
    return lines;
}

/// The first line of each page, and how far it is scrolled.
QString pictureOf(const std::vector<TextPage>& pages) {
    QStringList picture;
    for (const TextPage& page : pages) {
        picture += QStringLiteral("%1@%2").arg(page.line).arg(page.scrolled);
    }
    return picture.join(u' ');
}

}  // namespace

class TextPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsBetweenLines_data() {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("pages");
        QTest::newRow("one page") << "2 2 2"
                                  << "0@0";
        // 50 70 | 80 100 | 110 130 | 140 160 | 170 190 of 200 pixels.
        QTest::newRow("whole lines") << "2 2 2 2 2 2 2 2"
                                     << "0@0 5@190";
        QTest::newRow("heading goes with its text") << "2 2 2 2 h 2 2"
                                                    << "0@0 4@160";
        QTest::newRow("two headings") << "2 2 2 h h 2 2"
                                      << "0@0 3@130";
        QTest::newRow("nothing but headings") << "h h h h h h h h"
                                              << "0@0 5@190";
        QTest::newRow("picture that fits a page") << "2 2 17 2"
                                                  << "0@0 2@100 3@280";
        QTest::newRow("picture larger than a page") << "2 40 2"
                                                    << "0@0 1@70 1@250 1@430";
        QTest::newRow("no line") << ""
                                 << "0@0";
    }
    void cutsBetweenLines() {
        QFETCH(QString, lines);
        QFETCH(QString, pages);
        QCOMPARE(pictureOf(pagesOf(linesOf(lines), 200, 10)), pages);
    }

    void endsForEveryHeight() {
        const std::vector<TextLine> lines = linesOf(QStringLiteral("2 h 40 2 7 2 2 h 2 2"));
        for (int height = 0; height < 500; ++height) {
            const std::vector<TextPage> pages = pagesOf(lines, height, 10);
            QVERIFY(std::ranges::is_sorted(pages, {}, &TextPage::from));
            QVERIFY(pages.size() < 1000);
        }
    }

    void holdsEachLineWhole() {
        const std::vector<TextLine> lines =
            linesOf(QStringLiteral("2 3 2 h 7 2 2 5 h 2 4 2 9 2 3"));
        for (int height = 130; height < 400; ++height) {
            const std::vector<TextPage> pages = pagesOf(lines, height, 10);
            for (const TextLine& line : lines) {
                const auto page =
                    std::prev(std::ranges::upper_bound(pages, line.top, {}, &TextPage::from));
                QVERIFY(line.top >= page->scrolled);
                QVERIFY(line.bottom <= page->scrolled + height);
                QVERIFY(std::next(page) == pages.end() || line.bottom <= std::next(page)->from);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TextPagesTest)
#include "text_pages_test.moc"
