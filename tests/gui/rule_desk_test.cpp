// SPDX-License-Identifier: MIT
#include "rule_desk.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <memory>
#include <string>

#include "core/extraction.h"
#include "library/corrected_pages.h"
#include "library/database.h"
#include "library/rule_book.h"

using namespace klartext;

namespace {

const QString site = QStringLiteral("blatt.example");

core::RawPage page(const std::string& name) {
    core::RawPage page;
    page.url = "https://blatt.example/" + name;
    page.kind = core::PageKind::Html;
    page.bytes = "<title>" + name + "</title><article><h1>" + name +
                 "</h1><p>The ferry leaves at seven in the morning, and nobody waits for whoever "
                 "comes late, for the tide waits for nobody either.</p><p class=teaser>All about "
                 "harbours</p></article>";
    return page;
}

core::SiteRule takesTeasersOut() {
    core::SiteRule rule;
    rule.site = "blatt.example";
    rule.selector.path = {{"p", {}, {}, {"teaser"}}};
    return rule;
}

}  // namespace

class RuleDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        open(m_folder->filePath(QStringLiteral("library.sqlite")));
    }
    void cleanup() {
        m_desk.reset();
        m_rules.reset();
        m_outbox.reset();
        m_database.reset();
    }

    void judgesTheKeptPagesOfASite() {
        keep({"one", "two"});
        std::vector<app::KeptRule> rules{{0, takesTeasersOut(), {}, 0}};
        m_rules->put(rules);
        m_desk->judgePages(site);
        // Nothing is read before the window goes on.
        QVERIFY(m_titles.isEmpty());
        QTRY_COMPARE(m_ends, 1);
        QCOMPARE(m_titles, QStringList({QStringLiteral("two"), QStringLiteral("one")}));
        QVERIFY(m_last->verdicts.back().reasons.front().id == core::ReasonId::SiteRule);
    }

    void saysSoWhereNoneIsKept() {
        m_desk->judgePages(site);
        QTRY_COMPARE(m_ends, 1);
        QVERIFY(m_titles.isEmpty());
    }

    void aNewerCallReplacesAnOlderOne() {
        keep({"one", "two"});
        m_desk->judgePages(QStringLiteral("other.example"));
        m_desk->judgePages(site);
        QTRY_COMPARE(m_titles.size(), 2);
        QTRY_COMPARE(m_ends, 1);
        m_desk->judgePages(site);
        m_desk->judgePages(QStringLiteral("other.example"));
        QTRY_COMPARE(m_ends, 2);
        QCOMPARE(m_titles.size(), 2);
    }

    void mayEndWhileItJudges() {
        keep({"one", "two", "three"});
        m_desk->judgePages(site);
        m_desk.reset();
        QCoreApplication::processEvents();
        QVERIFY(m_titles.isEmpty());
    }

    void readsWhatLastsAsLongAsTheProgram() {
        cleanup();
        open(QStringLiteral("/dev/null/library.sqlite"));
        QVERIFY(!m_database->isLasting());
        keep({"one"});
        m_desk->judgePages(site);
        QTRY_COMPARE(m_ends, 1);
        QCOMPARE(m_titles, QStringList({QStringLiteral("one")}));
    }

private:
    void open(const QString& path) {
        m_titles.clear();
        m_last.reset();
        m_ends = 0;
        m_database = std::make_unique<app::Database>(path);
        m_outbox = std::make_unique<app::Outbox>(*m_database);
        m_rules = std::make_unique<app::RuleBook>(*m_database, *m_outbox);
        m_desk = std::make_unique<gui::RuleDesk>(
            *m_rules, *m_database,
            [](const core::RawPage& raw, const core::ExtractOptions& options) {
                return core::extract(raw, options);
            },
            nullptr);
        connect(m_desk.get(), &gui::RuleDesk::pageJudged, this,
                [this](const std::shared_ptr<const core::Extraction>& judged) {
                    m_titles.append(QString::fromStdString(judged->metadata.title));
                    m_last = judged;
                });
        connect(m_desk.get(), &gui::RuleDesk::pagesJudged, this, [this] { ++m_ends; });
    }
    void keep(const std::vector<std::string>& names) {
        app::CorrectedPages pages(*m_database);
        const std::vector<core::Correction> corrections{
            {.keep = true, .print = 1, .text = "All about harbours", .path = "p"}};
        qint64 last = 0;
        for (const std::string& name : names) {
            const core::RawPage raw = page(name);
            // The newest stands first, and they are told apart by the millisecond.
            QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > last);
            pages.keep(QUrl(QString::fromStdString(raw.url)), site, raw, corrections);
            last = QDateTime::currentMSecsSinceEpoch();
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Database> m_database;
    std::unique_ptr<app::Outbox> m_outbox;
    std::unique_ptr<app::RuleBook> m_rules;
    std::unique_ptr<gui::RuleDesk> m_desk;
    QStringList m_titles;
    std::shared_ptr<const core::Extraction> m_last;
    int m_ends = 0;
};

QTEST_MAIN(RuleDeskTest)
#include "rule_desk_test.moc"
