// SPDX-License-Identifier: MIT
#include "library/outbox.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <optional>

#include "holder.h"

using namespace klartext::app;
using namespace std::chrono_literals;
using Weight = Outbox::Weight;

namespace {

// A fifth of a second each would be too much.
constexpr int tries = 15;
constexpr const char* noWriting =
    "CREATE TRIGGER no BEFORE INSERT ON queue_state BEGIN SELECT RAISE(ABORT, 'no'); END";

Outbox::Change setting(const char* name, int value) {
    return [name, value](Database& database) {
        return database
            .run(QStringLiteral("INSERT OR REPLACE INTO queue_state VALUES (?, ?)"),
                 {QLatin1String(name), value})
            .isActive();
    };
}

}  // namespace

class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_database.emplace(path());
    }
    void cleanup() { m_database.reset(); }

    void writesAtOnce() {
        Outbox outbox(*m_database);
        QSignalSpy written(&outbox, &Outbox::written);
        outbox.put(QStringLiteral("a"), Weight::Decided, setting("a", 1));
        QCOMPARE(inFile("a"), 1);
        QVERIFY(outbox.isEmpty() && !outbox.reason());
        QCOMPARE(written.size(), 1);
    }

    void nobodyWaitsForWhoIsWriting() {
        Outbox outbox(*m_database, 50ms);
        QSignalSpy failed(&outbox, &Outbox::failed);
        std::optional<Holder> other;
        other.emplace(path(), "BEGIN IMMEDIATE");
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < tries; ++i) {
            outbox.put(QStringLiteral("a"), Weight::Decided, setting("a", i));
        }
        QVERIFY(timer.elapsed() < Database::usualPatience.count() / 2);
        QVERIFY(outbox.hasDecisions());
        QCOMPARE(outbox.reason()->code, ErrorCode::LibraryBusy);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::DecisionsWait);
        // It is not said again.
        QTest::qWait(200);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(inFile("a"), 0);
        other.reset();
        QTRY_VERIFY(outbox.isEmpty());
        QCOMPARE(inFile("a"), tries - 1);
    }

    void whatHasAnotherReasonIsToldAtOnce() {
        Outbox outbox(*m_database, 1h);
        QSignalSpy failed(&outbox, &Outbox::failed);
        const Holder other(path(), noWriting);
        outbox.put(QStringLiteral("a"), Weight::Noted, setting("a", 1));
        QCOMPARE(failed.size(), 0);
        QVERIFY(!outbox.isEmpty() && !outbox.hasDecisions());
        outbox.put(QStringLiteral("b"), Weight::Decided, setting("b", 1));
        QCOMPARE(failed.size(), 1);
        other.run("DROP TRIGGER no");
        QVERIFY(outbox.write());
        QCOMPARE(inFile("a") + inFile("b"), 2);
        // The next time it is.
        other.run(noWriting);
        outbox.put(QStringLiteral("c"), Weight::Decided, setting("c", 1));
        QCOMPARE(failed.size(), 2);
        other.run("DROP TRIGGER no");
    }

    void reachesAFileThatIsHeld() {
        m_database.reset();
        std::optional<Holder> other;
        other.emplace(path(), "PRAGMA locking_mode = EXCLUSIVE\nBEGIN EXCLUSIVE");
        m_database.emplace(path(), Durability::Kill, 10ms);
        QVERIFY(m_database->isHeld());
        Outbox outbox(*m_database);
        QSignalSpy failed(&outbox, &Outbox::failed);
        outbox.put(QStringLiteral("a"), Weight::Decided, setting("a", 1));
        // Told when it was opened.
        QCOMPARE(failed.size(), 0);
        QCOMPARE(valueIn(*m_database, "a"), 1);
        QVERIFY(outbox.hasDecisions());
        QCOMPARE(outbox.reason()->code, ErrorCode::LibraryHeld);
        other.reset();
        QVERIFY(m_database->takeUp());
        m_database->run(QStringLiteral("DELETE FROM queue_state"));
        QVERIFY(outbox.write());
        QCOMPARE(inFile("a"), 1);
    }

    void whatWaitsIsWrittenWhenItEnds() {
        {
            Outbox outbox(*m_database, 1h);
            const Holder other(path(), "BEGIN IMMEDIATE");
            outbox.put(QStringLiteral("a"), Weight::Noted, setting("a", 1));
        }
        QCOMPARE(inFile("a"), 1);
    }

private:
    [[nodiscard]] QString path() const {
        return m_folder->filePath(QStringLiteral("library.sqlite"));
    }
    static int valueIn(Database& database, const char* name) {
        QSqlQuery row = database.run(QStringLiteral("SELECT value FROM queue_state WHERE name = ?"),
                                     {QLatin1String(name)});
        return row.next() ? row.value(0).toInt() : 0;
    }
    int inFile(const char* name) {
        Database database(path(), Durability::Kill, std::chrono::milliseconds(10));
        return valueIn(database, name);
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
