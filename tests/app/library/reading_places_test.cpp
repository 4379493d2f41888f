// SPDX-License-Identifier: MIT
#include "library/reading_places.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "core/extraction.h"
#include "holder.h"
#include "library/text_marks.h"

using namespace klartext;
using namespace klartext::app;

namespace {

std::shared_ptr<const core::PageTree> page(const char* html) {
    return core::extract({.bytes = html, .contentType = "text/html; charset=utf-8"}).tree;
}

}  // namespace

class ReadingPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsThePlaceAgain() {
        const auto tree = page("<p>One.</p><p>Two.</p><p>Three.</p>");
        m_places.keep(m_address, *tree, {1, 40, -12});
        QCOMPARE(m_places.of(m_address, *tree), (ReadingPlaces::Place{1, 40, -12}));
        QCOMPARE(m_places.of(QUrl(QStringLiteral("https://blatt.example/b")), *tree),
                 ReadingPlaces::Place());
    }

    void findsItOnAChangedPage() {
        m_places.keep(m_address, *page("<p>One.</p><p>Two.</p>"), {1, 7, 5});
        QCOMPARE(m_places.of(m_address, *page("<p>New.</p><p>One.</p><p>Two.</p>")),
                 (ReadingPlaces::Place{2, 7, 5}));
        QCOMPARE(m_places.of(m_address, *page("<p>Other.</p>")), ReadingPlaces::Place());
    }

    void prefersTheBlockThatIsGuessed() {
        const auto tree = page("<p>One.</p><p>Two.</p><p>One.</p>");
        m_places.keep(m_address, *tree, {2, 7, 5});
        QCOMPARE(m_places.of(m_address, *tree, 2).block, core::BlockId{2});
        QCOMPARE(m_places.of(m_address, *tree, 1).block, core::BlockId{0});
        QCOMPARE(m_places.of(m_address, *tree, 100).block, core::BlockId{0});
        QCOMPARE(m_places.markOf(m_address), markOf(*tree, 2));
        QVERIFY(m_places.markOf(QUrl(QStringLiteral("https://blatt.example/b"))).isEmpty());
    }

    void forgetsThePlaceAtTheTop() {
        const auto tree = page("<p>One.</p><p>Two.</p>");
        m_places.keep(m_address, *tree, {1, 7, 5});
        m_places.keep(m_address, *tree, {});
        QCOMPARE(m_places.of(m_address, *tree), ReadingPlaces::Place());
    }

    void nobodyWaitsForWhoIsWriting() {
        const auto tree = page("<p>One.</p><p>Two.</p>");
        const QString file = m_folder.filePath(QStringLiteral("library.sqlite"));
        QElapsedTimer timer;
        timer.start();
        {
            const Holder other(file, "BEGIN IMMEDIATE");
            // A fifth of a second each would be too much.
            for (int i = 0; i < 15; ++i) m_places.keep(m_address, *tree, {1, 7, 5});
            QVERIFY(timer.elapsed() < Database::usualPatience.count() / 2);
            QCOMPARE(m_places.of(m_address, *tree), (ReadingPlaces::Place{1, 7, 5}));
            QCOMPARE(writtenPlace(), ReadingPlaces::Place());
        }
        m_places.keep(QUrl(QStringLiteral("https://blatt.example/b")), *tree, {1, 1, 1});
        QCOMPARE(writtenPlace(), (ReadingPlaces::Place{1, 7, 5}));
    }

    void writesWhatWaitedWhenItEnds() {
        const auto tree = page("<p>One.</p><p>Two.</p>");
        {
            ReadingPlaces places(m_database);
            const Holder other(m_folder.filePath(QStringLiteral("library.sqlite")),
                               "BEGIN IMMEDIATE");
            places.keep(m_address, *tree, {1, 2, 3});
        }
        QCOMPARE(writtenPlace(), (ReadingPlaces::Place{1, 2, 3}));
    }

    void keepsNothingOfPastedText() {
        const auto tree = page("<p>One.</p><p>Two.</p>");
        m_places.keep({}, *tree, {1, 7, 5});
        QCOMPARE(m_places.of({}, *tree), ReadingPlaces::Place());
    }

private:
    ReadingPlaces::Place writtenPlace() {
        return ReadingPlaces(m_database).of(m_address, *page("<p>One.</p><p>Two.</p>"));
    }

    const QUrl m_address{QStringLiteral("https://blatt.example/a")};
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("library.sqlite"))};
    ReadingPlaces m_places{m_database};
};

QTEST_GUILESS_MAIN(ReadingPlacesTest)
#include "reading_places_test.moc"
