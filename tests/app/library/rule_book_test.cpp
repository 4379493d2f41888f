// SPDX-License-Identifier: MIT
#include "library/rule_book.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <optional>

#include "core/rule_text.h"
#include "holder.h"

using namespace klartext;
using namespace klartext::app;
using namespace std::chrono_literals;

namespace {

KeptRule ruleOf(std::string_view path, std::string site = "blatt.example") {
    return {0, {std::move(site), false, true, *core::parsePath(path)}, {}, 0};
}

}  // namespace

class RuleBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        reopen();
    }
    void cleanup() {
        m_book.reset();
        m_outbox.reset();
        m_database.reset();
    }

    void outliveTheProgram() {
        QSignalSpy changes(&*m_book, &RuleBook::changed);
        put({ruleOf("p.b"), ruleOf("p.c", "alt.example")});
        put({ruleOf("p.a")});
        QCOMPARE(changes.size(), 2);
        reopen();
        QCOMPARE(picture(), QStringLiteral("alt.example p.c | blatt.example p.b | "
                                           "blatt.example p.a | "));
        QCOMPARE(m_book->rulesOf("blatt.example").size(), std::size_t{2});
    }

    void holdUntilTheyCanBeWritten() {
        put({ruleOf("p.a")});
        QSignalSpy failures(&*m_outbox, &Outbox::failed);
        const Holder other(path(),
                           "CREATE TRIGGER no BEFORE INSERT ON rules BEGIN "
                           "SELECT RAISE(ABORT, 'no'); END");
        std::vector<KeptRule> rules{ruleOf("p.b")};
        m_book->put(rules);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(picture(), QStringLiteral("blatt.example p.a | blatt.example p.b | "));
        QVERIFY(rules.at(0).id != 0);
        m_book->count("blatt.example", std::vector<core::RuleEffect>(2));
        QCOMPARE(writtenRules(), 1);
        other.run("DROP TRIGGER no");
        QTRY_COMPARE(writtenRules(), 2);
        QCOMPARE(failures.size(), 1);
        reopen();
        QCOMPARE(picture(), QStringLiteral("blatt.example p.a | blatt.example p.b | "));
        QCOMPARE(m_book->rules().at(1).id, rules.at(0).id);
        QCOMPARE(m_book->rules().at(1).idlePages, 1);
    }

    void nobodyWaitsForWhoIsWriting() {
        put({ruleOf("p.a"), ruleOf("p.b")});
        const qint64 first = m_book->rules().at(0).id;
        QElapsedTimer timer;
        timer.start();
        {
            const Holder other(path(), "BEGIN IMMEDIATE");
            m_book->remove(std::span(&first, 1));
            put({ruleOf("p.c")});
            QCOMPARE(picture(), QStringLiteral("blatt.example p.b | blatt.example p.c | "));
            QVERIFY(timer.elapsed() < Database::usualPatience.count() / 2);
        }
        QTRY_VERIFY(m_outbox->isEmpty());
        reopen();
        QCOMPARE(picture(), QStringLiteral("blatt.example p.b | blatt.example p.c | "));
    }

    void canBeChangedAndBroughtBack() {
        put({ruleOf("p.a"), ruleOf("p.b")});
        KeptRule first = m_book->rules().at(0);
        first.rule.enabled = false;
        put({first});
        QCOMPARE(m_book->rulesOf("blatt.example").size(), std::size_t{1});
        m_book->remove(std::span(&first.id, 1));
        QCOMPARE(picture(), QStringLiteral("blatt.example p.b | "));
        put({first});
        QCOMPARE(picture(), QStringLiteral("blatt.example p.a | blatt.example p.b | "));
    }

    void knowWhenTheyLastMatched() {
        put({ruleOf("p.a"), ruleOf("p.b")});
        std::vector<core::RuleEffect> effects(2);
        effects[1].matched = {3};
        m_book->count("blatt.example", effects);
        m_book->count("blatt.example", effects);
        reopen();
        QCOMPARE(m_book->rules().at(0).idlePages, 2);
        QVERIFY(m_book->rules().at(0).matched.isNull());
        QCOMPARE(m_book->rules().at(1).idlePages, 0);
        QVERIFY(m_book->rules().at(1).matched.isValid());
        effects[0].matched = {1};
        m_book->count("blatt.example", effects);
        QCOMPARE(m_book->rules().at(0).idlePages, 0);
    }

private:
    [[nodiscard]] QString path() const {
        return m_folder->filePath(QStringLiteral("library.sqlite"));
    }
    int writtenRules() {
        Database database(path());
        QSqlQuery rows = database.run(QStringLiteral("SELECT count(*) FROM rules"));
        return rows.next() ? rows.value(0).toInt() : -1;
    }
    void put(std::vector<KeptRule> rules) { m_book->put(rules); }

    QString picture() {
        QString text;
        for (const KeptRule& kept : m_book->rules()) {
            text += QString::fromStdString(kept.rule.site + " " +
                                           core::pathText(kept.rule.selector) + " | ");
        }
        return text;
    }

    void reopen() {
        m_book.reset();
        m_outbox.reset();
        m_database.reset();
        m_database.emplace(path());
        m_outbox.emplace(*m_database, 50ms);
        m_book.emplace(*m_database, *m_outbox);
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<Outbox> m_outbox;
    std::optional<RuleBook> m_book;
};

QTEST_GUILESS_MAIN(RuleBookTest)
#include "rule_book_test.moc"
