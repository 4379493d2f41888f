// SPDX-License-Identifier: MIT
#include "library/kept_highlights.h"

#include <QTemporaryDir>
#include <QTest>

#include "kept_sample.h"
#include "library/backup.h"
#include "library/kept_list.h"
#include "library/kept_pages.h"

using namespace klartext;
using namespace klartext::app;

namespace {

core::Highlight highlightOf(const std::string& quote, const std::string& note = {}) {
    core::Highlight highlight;
    highlight.anchor.quote = quote;
    highlight.note = note;
    return highlight;
}

}  // namespace

class KeptHighlightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        open();
    }
    void cleanup() { m_database.reset(); }

    void outlivesTheProgram() {
        const qint64 page = keep(QStringLiteral("a"), QStringLiteral("The ferry rests at night."));
        core::Highlight highlight = highlightOf("ferry", "a *note*\nof two lines");
        highlight.color = core::HighlightColor::Pink;
        highlight.anchor.before = "The ";
        const KeptHighlight kept{7, page, highlight, QDateTime::fromMSecsSinceEpoch(1000)};
        QVERIFY(m_highlights->put(kept));
        open();
        QCOMPARE(m_highlights->of({page}), std::vector<KeptHighlight>{kept});
        QCOMPARE(m_list->pages({page}).constFirst().highlights, 1);
    }

    void replacesAndBringsBack() {
        const qint64 page = keep(QStringLiteral("a"), QStringLiteral("The ferry rests at night."));
        KeptHighlight kept{7, page, highlightOf("ferry"), QDateTime::fromMSecsSinceEpoch(1000)};
        QVERIFY(m_highlights->put(kept));
        kept.highlight.note = "later";
        QVERIFY(m_highlights->put(kept));
        QCOMPARE(m_highlights->of({page}), std::vector<KeptHighlight>{kept});
        QVERIFY(m_highlights->remove({7}));
        QVERIFY(m_highlights->of({page}).empty());
        QVERIFY(m_highlights->put(kept));
        QCOMPARE(m_highlights->of({page}).size(), std::size_t(1));
        QVERIFY(m_highlights->remove({7}));
        QVERIFY(m_highlights->purgeRemovedBefore(QDateTime::currentDateTime().addSecs(10)));
        QSqlQuery rows = m_database->run(QStringLiteral("SELECT count(*) FROM kept_highlights"));
        QVERIFY(rows.next());
        QCOMPARE(rows.value(0).toInt(), 0);
    }

    void isSearched() {
        const qint64 page = keep(QStringLiteral("a"), QStringLiteral("The ferry rests at night."));
        keep(QStringLiteral("b"), QStringLiteral("A bridge."));
        QVERIFY(m_highlights->put({7, page, highlightOf("vanished", "millstone"), {}}));
        QCOMPARE(found("millstone "), QStringList({QStringLiteral("a")}));
        QCOMPARE(found("vanished "), QStringList({QStringLiteral("a")}));
        QCOMPARE(found("ferry millstone "), QStringList({QStringLiteral("a")}));
        QCOMPARE(found("has:highlight"), QStringList({QStringLiteral("a")}));
        QCOMPARE(found("-has:highlights"), QStringList({QStringLiteral("b")}));
        QCOMPARE(found("has:note ferry "), QStringList({QStringLiteral("a")}));
        QVERIFY(m_list->snippets({page}, QStringLiteral("millstone "))
                    .value(page)
                    .text.contains(QStringLiteral("\u0002millstone\u0003")));
        QVERIFY(m_highlights->put({7, page, highlightOf("vanished", "windmill"), {}}));
        QCOMPARE(found("millstone "), QStringList());
        QCOMPARE(found("windmill "), QStringList({QStringLiteral("a")}));
        QVERIFY(m_highlights->remove({7}));
        QCOMPARE(found("windmill "), QStringList());
        QCOMPARE(found("has:highlight"), QStringList());
        QCOMPARE(found("ferry "), QStringList({QStringLiteral("a")}));
        checkIndex();
    }

    void staysWhenThePageIsReadAnew() {
        const qint64 page = keep(QStringLiteral("a"), QStringLiteral("The ferry rests at night."));
        QVERIFY(m_highlights->put({7, page, highlightOf("ferry", "millstone"), {}}));
        QVERIFY(m_pages->setText(page, {}, packed("Another text."), QStringLiteral("better")));
        QCOMPARE(found("millstone "), QStringList({QString()}));
        keep(QStringLiteral("a"), QStringLiteral("A third text."));
        QCOMPARE(m_highlights->of({page}).size(), std::size_t(1));
        QCOMPARE(found("millstone third "), QStringList({QStringLiteral("a")}));
        QVERIFY(m_pages->remove({page}));
        QVERIFY(m_pages->bringBack({page}));
        QCOMPARE(m_highlights->of({page}).size(), std::size_t(1));
        checkIndex();
        QVERIFY(m_pages->remove({page}));
        QVERIFY(m_pages->purge({page}));
        QVERIFY(m_highlights->of({page}).empty());
        checkIndex();
    }

    void comesWithAPage() {
        NewPage link;
        link.address = QUrl(QStringLiteral("https://blatt.example/a"));
        link.facts.title = QStringLiteral("a");
        link.highlights = {highlightOf("The ferry", "ask"), highlightOf("rests")};
        const auto id = m_pages->keep(link);
        QVERIFY(id);
        QCOMPARE(found("ask "), QStringList({QStringLiteral("a")}));
        // The page comes, with the same marks once more; and a second import.
        NewPage page = samplePage(QStringLiteral("a"), QStringLiteral("The ferry rests at night."));
        page.highlights = {highlightOf("The  ferry", "ask"), highlightOf("at night")};
        QVERIFY(m_pages->keep(page));
        link.highlights = {highlightOf("rests"), highlightOf("night")};
        QVERIFY(m_pages->keep(link));
        QStringList quotes;
        for (const KeptHighlight& each : m_highlights->of({*id})) {
            quotes.append(QString::fromStdString(each.highlight.anchor.quote));
        }
        quotes.sort();
        QCOMPARE(quotes.join(u'|'), QStringLiteral("The ferry|at night|night|rests"));
        checkIndex();
    }

    void listsPagesInTheOrderOfTheirText() {
        const qint64 page = keep(QStringLiteral("a"), QStringLiteral("One two three four."));
        const qint64 other = keep(QStringLiteral("b"), QStringLiteral("Five."));
        QVERIFY(m_highlights->put({1, page, highlightOf("three\nfour"), {}}));
        QVERIFY(m_highlights->put({2, page, highlightOf("gone"), {}}));
        QVERIFY(m_highlights->put({3, page, highlightOf("two"), {}}));
        QVERIFY(m_highlights->put({4, other, highlightOf("Five"), {}}));
        const auto all = m_highlights->pages();
        QCOMPARE(all.size(), std::size_t(2));
        const auto pages = m_highlights->pages({page});
        QCOMPARE(pages.size(), std::size_t(1));
        QString picture;
        for (const auto& each : pages.front().highlights) {
            picture += QString::fromStdString(each.quote).replace(u'\n', u'/') +
                       (each.found ? QStringLiteral(" ") : QStringLiteral("? "));
        }
        QCOMPARE(picture, QStringLiteral("two three/four gone? "));
        QVERIFY(m_pages->remove({page, other}));
        QVERIFY(m_highlights->pages().empty());
    }

    void standsInBackups() {
        const qint64 page = keep(QStringLiteral("a"), QStringLiteral("The ferry rests at night."));
        QVERIFY(m_highlights->put({7, page, highlightOf("ferry", "millstone"), {}}));
        const QString path = m_folder->filePath(QStringLiteral("backup"));
        QVERIFY(writeBackup(*m_database, path));
        QVERIFY(m_highlights->remove({7}));
        QVERIFY(readBackup(*m_database, path));
        QCOMPARE(m_highlights->of({page}).size(), std::size_t(1));
        QCOMPARE(found("millstone "), QStringList({QStringLiteral("a")}));
    }

    void survivesDamage() {
        const qint64 page = keep(QStringLiteral("a"), QStringLiteral("The ferry rests at night."));
        QVERIFY(m_highlights->put({7, page, highlightOf("ferry", "millstone"), {}}));
        m_database->run(
            QStringLiteral("UPDATE kept_highlights SET anchor = '{', color = 99 WHERE id = 7"));
        const auto highlights = m_highlights->of({page});
        QCOMPARE(highlights.size(), std::size_t(1));
        QCOMPARE(highlights.front().highlight.note, std::string("millstone"));
        QVERIFY(highlights.front().highlight.color == core::HighlightColor::Yellow);
    }

private:
    void open() {
        m_database.reset();
        m_database.emplace(m_folder->filePath(QStringLiteral("library.sqlite")));
        m_pages.emplace(*m_database);
        m_list.emplace(*m_database);
        m_highlights.emplace(*m_database);
    }

    qint64 keep(const QString& name, const QString& text) {
        return m_pages->keep(samplePage(name, text)).value_or(0);
    }

    QStringList found(const char* search) {
        KeptQuery query;
        query.section = KeptSection::All;
        query.search = QString::fromLatin1(search);
        QStringList titles;
        const auto ids = m_list->find(query);
        for (const KeptPage& page : m_list->pages(QList<qint64>(ids.begin(), ids.end()))) {
            titles.append(page.facts.title);
        }
        return titles;
    }

    /// The index holds exactly what the pages say.
    void checkIndex() {
        QVERIFY(m_database
                    ->run(QStringLiteral("INSERT INTO kept_search (kept_search, rank) VALUES "
                                         "('integrity-check', 1)"))
                    .isActive());
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<KeptPages> m_pages;
    std::optional<KeptList> m_list;
    std::optional<KeptHighlights> m_highlights;
};

QTEST_GUILESS_MAIN(KeptHighlightsTest)
#include "kept_highlights_test.moc"
