// SPDX-License-Identifier: MIT
#include "library/correction_keeper.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "core/extraction.h"
#include "holder.h"
#include "library/corrected_pages.h"
#include "library/mending.h"

using namespace klartext;
using namespace klartext::app;

namespace {

const QUrl address(QStringLiteral("https://blatt.example/river"));
constexpr int paragraphs = 3000;
constexpr const char* noWriting =
    "CREATE TRIGGER no BEFORE INSERT ON corrected_pages BEGIN SELECT RAISE(ABORT, 'no'); END";

/// So long that packing it takes longer than asking for it again.
core::RawPage page() {
    std::string html = "<title>The River</title><article><h1>The River</h1>";
    for (int i = 0; i < paragraphs; ++i) {
        html += "<p>In chapter " + std::to_string(i) + " the river is wide and slow, and the";
        html += " boats that go down to the sea wait at the bridge until the tide turns.</p>";
    }
    core::RawPage page;
    page.bytes = html + "</article>";
    page.contentType = "text/html; charset=utf-8";
    page.url = address.toEncoded().toStdString();
    page.kind = core::PageKind::Html;
    return page;
}

}  // namespace

class CorrectionKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_page = std::make_shared<const core::RawPage>(page());
        m_extraction = std::make_shared<const core::Extraction>(core::extract(*m_page));
        QVERIFY(m_extraction->verdicts.size() > 2000);
    }

    void init() {
        m_folder.emplace();
        m_database.emplace(path());
        m_keeper.emplace(*m_database);
    }

    void cleanup() {
        m_keeper.reset();
        m_database.reset();
    }

    void theNewestDecisionIsKnownAtOnce() {
        for (core::BlockId block = 100; block < 110; ++block) {
            keep({{block, false}});
            QCOMPARE(found(), core::Overrides({{block, false}}));
        }
    }

    void theLastDecisionOutlivesTheProgram() {
        for (core::BlockId block = 100; block < 110; ++block) keep({{block, false}});
        QCOMPARE(writtenWhenItEnds(), core::Overrides({{109, false}}));
    }

    void whatWasTakenBackIsForgotten() {
        keep({{100, false}});
        keep({});
        QVERIFY(found().empty());
        QVERIFY(writtenWhenItEnds().empty());
    }

    void whatWasMadeOfAPageHasItsOwn() {
        auto joined = std::make_shared<core::RawPage>(*m_page);
        joined->composition = core::Composition::NextPages;
        keep({{100, false}});
        m_keeper->keep(address, joined, m_extraction, {{200, false}});
        QCOMPARE(found(core::Composition::NextPages), core::Overrides({{200, false}}));
        QCOMPARE(found(), core::Overrides({{100, false}}));
        // Without its own, those of the page itself hold.
        m_keeper->keep(address, joined, m_extraction, {});
        QCOMPARE(found(core::Composition::NextPages), core::Overrides({{100, false}}));
    }

    void pagesAreKeptWithTheirBytes() {
        keep({{100, false}});
        m_keeper.reset();
        const auto pages = CorrectedPages(*m_database).pagesOf(QStringLiteral("blatt.example"), 10);
        QCOMPARE(pages.size(), std::size_t{1});
        QVERIFY(pages.front() == *m_page);
    }

    void isKeptWhereNothingLasts() {
        m_keeper.reset();
        m_database.emplace(QStringLiteral("/dev/null/library.sqlite"));
        QVERIFY(!m_database->isLasting());
        m_keeper.emplace(*m_database);
        keep({{100, false}});
        QCOMPARE(found(), core::Overrides({{100, false}}));
    }

    void whatCannotBeWrittenIsToldAndWrittenLater() {
        std::promise<ErrorCode> told;
        const Holder other(path(), noWriting);
        m_keeper.reset();
        m_keeper.emplace(
            *m_database, [&](const Error& error) { told.set_value(error.code); },
            std::chrono::milliseconds(20));
        keep({{100, false}});
        QCOMPARE(told.get_future().get(), ErrorCode::DecisionsWait);
        QCOMPARE(found(), core::Overrides({{100, false}}));
        QVERIFY(written().empty());
        other.run("DROP TRIGGER no");
        QTRY_COMPARE(written(), core::Overrides({{100, false}}));
        QCOMPARE(found(), core::Overrides({{100, false}}));
    }

    void whatWaitedIsWrittenWhenItEnds() {
        std::promise<ErrorCode> told;
        const Holder other(path(), noWriting);
        m_keeper.reset();
        m_keeper.emplace(*m_database, [&](const Error& error) { told.set_value(error.code); });
        keep({{100, false}});
        keep({{101, false}});
        told.get_future().wait();
        other.run("DROP TRIGGER no");
        QCOMPARE(writtenWhenItEnds(), core::Overrides({{101, false}}));
    }

    void saysWhetherAnythingWaits() {
        QVERIFY(!m_keeper->waits());
        keep({{100, false}});
        QVERIFY(m_keeper->waits());
        QTRY_VERIFY(!m_keeper->waits());
        const Holder other(path(), noWriting);
        m_keeper.reset();
        m_database.emplace(path());
        m_keeper.emplace(*m_database);
        const auto tried = [this] {
            std::promise<bool> done;
            m_keeper->write([&](const std::optional<Error>& reason) { done.set_value(!reason); });
            return done.get_future().get();
        };
        m_keeper->keep(QUrl(QStringLiteral("https://blatt.example/other")), m_page, m_extraction,
                       {{100, false}});
        QVERIFY(!tried() && m_keeper->waits());
        other.run("DROP TRIGGER no");
        QVERIFY(tried() && !m_keeper->waits());
    }

    void damageIsToldByWhoMendsIt() {
        std::atomic<int> met = 0;
        std::atomic<int> told = 0;
        m_database->setDamageHandler([&met] { ++met; });
        m_keeper.reset();
        m_keeper.emplace(
            *m_database, [&told](const Error&) { ++told; }, std::chrono::seconds(2));
        keep({{100, false}});
        QTRY_COMPARE(written(), core::Overrides({{100, false}}));
        damageCorrections();
        keep({{101, false}});
        QTRY_VERIFY(met > 0);
        keep({{102, false}});
        QVERIFY(mend(*m_database));
        QTRY_COMPARE(written(), core::Overrides({{102, false}}));
        QCOMPARE(told.load(), 0);
    }

    void damageThatStaysIsTold() {
        std::promise<ErrorCode> told;
        m_keeper.reset();
        m_keeper.emplace(
            *m_database, [&](const Error& error) { told.set_value(error.code); },
            std::chrono::milliseconds(20));
        keep({{100, false}});
        QTRY_COMPARE(written(), core::Overrides({{100, false}}));
        damageCorrections();
        keep({{101, false}});
        QCOMPARE(told.get_future().get(), ErrorCode::DecisionsWait);
        QCOMPARE(found(), core::Overrides({{101, false}}));
    }

    void pastedTextIsNotKept() {
        m_keeper->keep({}, m_page, m_extraction, {{100, false}});
        QVERIFY(m_keeper->of({}).get().empty());
    }

private:
    [[nodiscard]] QString path() const {
        return m_folder->filePath(QStringLiteral("library.sqlite"));
    }
    /// So that whoever has the file open meets it at the next look.
    void damageCorrections() const {
        constexpr qint64 pageSize = 4096;
        qint64 page = 0;
        {
            Database other(path());
            QSqlQuery root = other.run(QStringLiteral(
                "SELECT rootpage FROM sqlite_master WHERE name = 'corrected_pages'"));
            QVERIFY(root.next());
            page = root.value(0).toLongLong();
            root.finish();
            other.run(QStringLiteral("INSERT INTO queue_state VALUES ('test', 1)"));
            other.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).finish();
        }
        QFile file(path());
        QVERIFY(page > 0 && file.open(QIODevice::ReadWrite) && file.seek((page - 1) * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, '\xA5')), pageSize);
    }
    void keep(core::Overrides overrides) {
        m_keeper->keep(address, m_page, m_extraction, std::move(overrides));
    }
    [[nodiscard]] core::Overrides found(core::Composition composition = core::Composition::AsSent) {
        return core::findAgain(m_keeper->of(address, composition).get(), *m_extraction->tree);
    }
    [[nodiscard]] core::Overrides written() {
        return core::findAgain(CorrectedPages(*m_database).of(address), *m_extraction->tree);
    }
    /// Right after the last decision.
    [[nodiscard]] core::Overrides writtenWhenItEnds() {
        m_keeper.reset();
        m_database.emplace(path());
        return core::findAgain(CorrectedPages(*m_database).of(address), *m_extraction->tree);
    }

    std::shared_ptr<const core::RawPage> m_page;
    std::shared_ptr<const core::Extraction> m_extraction;
    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<CorrectionKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(CorrectionKeeperTest)
#include "correction_keeper_test.moc"
