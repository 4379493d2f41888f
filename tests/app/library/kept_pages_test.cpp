// SPDX-License-Identifier: MIT
#include "library/kept_pages.h"

#include <QTemporaryDir>
#include <QTest>

#include "kept_sample.h"
#include "library/kept_list.h"
#include "library/page_to_keep.h"

using namespace klartext;
using namespace klartext::app;

class KeptPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_database.emplace(m_folder->filePath(QStringLiteral("library.sqlite")));
        m_pages.emplace(*m_database);
        m_list.emplace(*m_database);
    }
    void cleanup() { m_database.reset(); }

    void keepsWhatWasFetched() {
        core::RawPage page;
        page.bytes = std::string("<title>A</title><p>caf\xE9 \0 x</p>", 32);
        page.contentType = "text/html; charset=iso-8859-1";
        page.url = "https://blatt.example/a#part";
        page.kind = core::PageKind::Html;
        const core::Extraction extraction = core::extract(page);
        const core::Overrides overrides{{0, true}};
        const QUrl address(QStringLiteral("https://blatt.example/a#part"));
        const qint64 id = keep(pageToKeep(address, page, extraction, overrides));
        const auto content = m_pages->content(id);
        QVERIFY(content);
        QCOMPARE(content->page, page);
        QCOMPARE(content->address, QUrl(QStringLiteral("https://blatt.example/a")));
        QCOMPARE(core::findAgain(content->corrections, *extraction.tree), overrides);
        QCOMPARE(m_pages->idOf(address, core::Composition::AsSent), std::optional(id));
        QVERIFY(!m_pages->idOf(address, core::Composition::PageData));
    }

    void keepsOneAddressOnce() {
        NewPage page = samplePage(QStringLiteral("a"), QStringLiteral("river"));
        page.tags = {QStringLiteral("Water")};
        page.favourite = true;
        const qint64 id = keep(page);
        NewPage newer = samplePage(QStringLiteral("a"), QStringLiteral("mountain"));
        newer.tags = {QStringLiteral("Stone")};
        QCOMPARE(keep(newer), id);
        QCOMPARE(found(QStringLiteral("river ")), QStringList());
        QCOMPARE(found(QStringLiteral("mountain ")), QStringList({QStringLiteral("a")}));
        const KeptPage row = m_list->pages({id}).constFirst();
        QCOMPARE(row.tags, QStringList({QStringLiteral("Water")}));
        QVERIFY(row.favourite);
    }

    void keepsPastedTexts() {
        NewPage one = samplePage(QStringLiteral("a"), QStringLiteral("one"));
        one.address.clear();
        NewPage two = samplePage(QStringLiteral("b"), QStringLiteral("two"));
        two.address.clear();
        QVERIFY(keep(one) != keep(two));
        QCOMPARE(keep(one), 1);
    }

    void keepsALinkUntilItsPageComes() {
        NewPage link;
        link.address = QUrl(QStringLiteral("https://blatt.example/a"));
        link.facts.title = QStringLiteral("Later");
        link.tags = {QStringLiteral("x")};
        const qint64 id = keep(link);
        QVERIFY(!m_list->pages({id}).constFirst().hasOriginal);
        QVERIFY(m_pages->content(id)->page.bytes.empty());
        QCOMPARE(keep(samplePage(QStringLiteral("a"), QStringLiteral("river"))), id);
        QVERIFY(m_list->pages({id}).constFirst().hasOriginal);
        QCOMPARE(keep(link), id);
        QCOMPARE(m_list->pages({id}).constFirst().facts.title, QStringLiteral("a"));
    }

    void deletesWithAWayBack() {
        const qint64 id = keep(samplePage(QStringLiteral("a"), QStringLiteral("river")));
        QVERIFY(m_pages->addImages(id, {{QUrl(QStringLiteral("https://x.example/p.png")), "png"}}));
        QVERIFY(m_pages->remove({id}));
        QVERIFY(!m_pages->idOf(QUrl(QStringLiteral("https://blatt.example/a")),
                               core::Composition::AsSent));
        QCOMPARE(found(QStringLiteral("river ")), QStringList());
        QCOMPARE(m_list->counts().deleted, 1);
        QVERIFY(m_pages->bringBack({id}));
        QCOMPARE(found(QStringLiteral("river ")), QStringList({QStringLiteral("a")}));
        QCOMPARE(m_pages->images(id).size(), 1);
        QVERIFY(m_pages->purge({id}));
        QCOMPARE(found(QStringLiteral("river ")), QStringList({QStringLiteral("a")}));
        QVERIFY(m_pages->remove({id}));
        QVERIFY(m_pages->purgeDeletedBefore(QDateTime::currentDateTime().addDays(-1)));
        QCOMPARE(m_list->counts().deleted, 1);
        QVERIFY(m_pages->purgeDeletedBefore(QDateTime::currentDateTime().addDays(1)));
        QCOMPARE(m_list->counts(), KeptCounts());
        QCOMPARE(m_pages->content(id).error().code, ErrorCode::NotKept);
        QCOMPARE(rowsOf(QStringLiteral("kept_images")), 0);
        QCOMPARE(rowsOf(QStringLiteral("kept_texts")), 0);
        QVERIFY(isIndexSound());
    }

    void keepsAPictureOnce() {
        const qint64 a = keep(samplePage(QStringLiteral("a"), QStringLiteral("river")));
        const qint64 b = keep(samplePage(QStringLiteral("b"), QStringLiteral("river")));
        const QUrl url(QStringLiteral("https://x.example/p.png?a=1&b=%20"));
        QVERIFY(m_pages->addImages(a, {{url, "same"}}));
        QVERIFY(m_pages->addImages(b, {{url, "same"}, {QUrl(QStringLiteral("data:,x")), "other"}}));
        QCOMPARE(rowsOf(QStringLiteral("kept_images")), 2);
        QCOMPARE(m_pages->images(b).value(url), QByteArray("same"));
        QVERIFY(m_pages->addImages(999, {{url, "same"}}));
        QVERIFY(m_pages->images(999).isEmpty());
    }

    void marksWhatWasReadToTheEnd() {
        const qint64 id = keep(samplePage(QStringLiteral("a"), QStringLiteral("river")));
        QVERIFY(m_pages->setPlace(id, "m:rk", 7, 12, 0.4));
        QVERIFY(m_list->pages({id}).constFirst().unread);
        QCOMPARE(m_pages->content(id)->place, QByteArray("m:rk"));
        QCOMPARE(m_pages->content(id)->character, 7);
        QCOMPARE(m_pages->content(id)->offset, 12);
        QVERIFY(m_pages->setPlace(id, "end", 0, 0, 0.99));
        QVERIFY(!m_list->pages({id}).constFirst().unread);
        QVERIFY(m_pages->setFlag({id}, KeptPages::Flag::Unread, true));
        QVERIFY(m_pages->setPlace(id, {}, 0, 0, 0.1));
        QVERIFY(m_list->pages({id}).constFirst().unread);
        QCOMPARE(m_list->pages({id}).constFirst().progress, 0.99);
        QVERIFY(m_list->pages({id}).constFirst().openedAt.isValid());
    }

    void tagsManyAtOnce() {
        const qint64 a = keep(samplePage(QStringLiteral("a"), QStringLiteral("river")));
        const qint64 b = keep(samplePage(QStringLiteral("b"), QStringLiteral("river")));
        QVERIFY(m_pages->addTags({a, b}, {QStringLiteral(" On  Foot "), QStringLiteral("zoo")}));
        QVERIFY(m_pages->addTags({a}, {QStringLiteral("on foot"), QString()}));
        QCOMPARE(m_list->tags(),
                 QList<KeptTag>({{QStringLiteral("On Foot"), 2}, {QStringLiteral("zoo"), 2}}));
        QVERIFY(m_pages->removeTags({a}, {QStringLiteral("ON FOOT")}));
        QCOMPARE(m_list->pages({a, b}).at(0).tags, QStringList({QStringLiteral("zoo")}));
        QVERIFY(m_pages->remove({b}));
        QCOMPARE(m_list->tags(), QList<KeptTag>({{QStringLiteral("zoo"), 1}}));
    }

    void tellsWhatABetterJudgeChanged() {
        const qint64 id = keep(samplePage(QStringLiteral("a"), QStringLiteral("river\nmenu")));
        QCOMPARE(m_pages->judgedOtherwise(QStringLiteral("second"), 0, 10), std::vector{id});
        PageFacts facts = m_list->pages({id}).constFirst().facts;
        facts.title = QStringLiteral("A");
        QVERIFY(m_pages->setText(id, facts, packed("river\nbank"), QStringLiteral("second")));
        QVERIFY(m_pages->judgedOtherwise(QStringLiteral("second"), 0, 10).empty());
        QVERIFY(m_list->pages({id}).constFirst().hasChanged);
        QCOMPARE(m_pages->content(id)->formerText, QByteArray("river\nmenu"));
        QCOMPARE(m_pages->content(id)->text, QByteArray("river\nbank"));
        QCOMPARE(found(QStringLiteral("bank ")), QStringList({QStringLiteral("A")}));
        QCOMPARE(found(QStringLiteral("menu ")), QStringList());
        // A third one takes that back.
        QVERIFY(m_pages->setText(id, facts, packed("river\nmenu"), QStringLiteral("third")));
        QVERIFY(!m_list->pages({id}).constFirst().hasChanged);
        QVERIFY(m_pages->setText(id, facts, packed("other"), QStringLiteral("fourth")));
        QVERIFY(m_pages->markChangesSeen(id));
        QVERIFY(!m_list->pages({id}).constFirst().hasChanged);
        QVERIFY(isIndexSound());
    }

    void findsTheWordsOfThePageAsItIsNow() {
        const qint64 id = keep(samplePage(
            QStringLiteral("news"), QStringLiteral("The ferry leaves the river bank at seven.")));
        QCOMPARE(found(QStringLiteral("ferry")), QStringList{QStringLiteral("news")});
        QCOMPARE(keep(samplePage(QStringLiteral("news"),
                                 QStringLiteral("Trains wait at the mountain until nine."))),
                 id);
        QCOMPARE(found(QStringLiteral("ferry")), QStringList());
        QCOMPARE(found(QStringLiteral("mountain")), QStringList{QStringLiteral("news")});
        QCOMPARE(m_pages->content(id)->text, QByteArray("Trains wait at the mountain until nine."));
        QVERIFY(isIndexSound());
    }

    void readsTextsThatStandAlone() {
        const qint64 id = keep(samplePage(
            QStringLiteral("news"), QStringLiteral("The ferry leaves the river bank at seven.")));
        // As earlier versions wrote it.
        m_database->run(QStringLiteral("UPDATE kept_texts SET text = ?"),
                        {packed("The ferry leaves the river bank at seven.")});
        QCOMPARE(m_pages->content(id)->text,
                 QByteArray("The ferry leaves the river bank at seven."));
        QVERIFY(m_pages->setText(id, {}, packed("Another text."), QStringLiteral("better")));
        QCOMPARE(m_pages->content(id)->formerText,
                 QByteArray("The ferry leaves the river bank at seven."));
        QCOMPARE(found(QStringLiteral("ferry")), QStringList());
        QVERIFY(isIndexSound());
    }

    void saysWhatIsDamaged() {
        const qint64 id = keep(samplePage(QStringLiteral("a"), QStringLiteral("river")));
        m_database->run(QStringLiteral("UPDATE kept_originals SET bytes = x'0102'"));
        QCOMPARE(m_pages->content(id).error().code, ErrorCode::KeptPageDamaged);
    }

    void saysThatTheDiskIsFull() {
        keep(samplePage(QStringLiteral("a"), QStringLiteral("river")));
        QSqlQuery pages = m_database->run(QStringLiteral("PRAGMA page_count"));
        QVERIFY(pages.next());
        const int count = pages.value(0).toInt();
        pages.finish();
        m_database->run(QStringLiteral("PRAGMA max_page_count = %1").arg(count));
        QByteArray noise(200'000, Qt::Uninitialized);
        quint32 state = 1;
        for (char& byte : noise) byte = static_cast<char>((state = state * 1664525u + 1u) >> 24);
        NewPage large = samplePage(QStringLiteral("b"), QStringLiteral("lake"));
        large.packedOriginal = packed(noise);
        const auto kept = m_pages->keep(large);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::LibraryFull);
        QCOMPARE(found(QStringLiteral("lake ")), QStringList());
        QCOMPARE(found(QStringLiteral("river ")), QStringList({QStringLiteral("a")}));
    }

    void saysThatAnotherOneIsWriting() {
        Database other(m_folder->filePath(QStringLiteral("library.sqlite")));
        m_database->run(QStringLiteral("PRAGMA busy_timeout = 10"));
        other.transact([&] {
            const auto kept = m_pages->keep(samplePage(QStringLiteral("a"), QStringLiteral("x")));
            [&] { QCOMPARE(kept.error().code, ErrorCode::LibraryBusy); }();
            return true;
        });
        QVERIFY(m_pages->keep(samplePage(QStringLiteral("a"), QStringLiteral("x"))));
        QVERIFY(other.foreignVersion() != 0);
    }

private:
    qint64 keep(const NewPage& page) { return m_pages->keep(page).value_or(0); }
    QStringList found(const QString& search) {
        QStringList titles;
        const auto ids = m_list->find({KeptSection::All, {}, search, KeptOrder::Relevance});
        for (const KeptPage& page : m_list->pages({ids.begin(), ids.end()})) {
            titles.append(page.facts.title);
        }
        return titles;
    }
    int rowsOf(const QString& table) {
        QSqlQuery count = m_database->run(QStringLiteral("SELECT count(*) FROM ") + table);
        return count.next() ? count.value(0).toInt() : -1;
    }
    bool isIndexSound() {
        return m_database
            ->run(QStringLiteral(
                "INSERT INTO kept_search (kept_search, rank) VALUES ('integrity-check', 1)"))
            .isActive();
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<KeptPages> m_pages;
    std::optional<KeptList> m_list;
};

QTEST_GUILESS_MAIN(KeptPagesTest)
#include "kept_pages_test.moc"
