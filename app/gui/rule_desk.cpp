// SPDX-License-Identifier: MIT
#include "rule_desk.h"

#include <utility>

#include "fetch/local_file.h"
#include "library/corrected_pages.h"
#include "save/whole_file.h"

namespace klartext::gui {

namespace {

constexpr int mostPages = 30;
constexpr std::size_t largestFile = 8 << 20;

app::KeptRule keptOf(const ui::RuleEntry& entry) {
    return {entry.id, entry.rule, entry.matched, entry.idlePages};
}

ui::RuleEntry entryOf(const app::KeptRule& kept) {
    return {kept.id, kept.rule, kept.matched, kept.idlePages};
}

app::Expected<void> writeWhole(const QString& path, const QByteArray& bytes) {
    app::WholeFile file(path);
    return file.open().and_then([&] { return file.write(bytes); }).and_then([&] {
        return file.commit();
    });
}

}  // namespace

RuleDesk::RuleDesk(app::RuleBook& book, app::Database& database, app::Extractor extractor,
                   QObject* parent)
    : RuleLibrary(parent), m_book(book), m_database(database), m_extractor(std::move(extractor)) {
    m_pool.setMaxThreadCount(1);
    connect(&book, &app::RuleBook::changed, this, &RuleDesk::changed);
    connect(&book, &app::RuleBook::counted, this, &RuleDesk::changed);
}

RuleDesk::~RuleDesk() {
    m_stop.request_stop();
    m_pool.waitForDone();
}

QList<ui::RuleEntry> RuleDesk::rules() const {
    QList<ui::RuleEntry> entries;
    for (const app::KeptRule& kept : m_book.rules()) entries.append(entryOf(kept));
    return entries;
}

QList<ui::RuleEntry> RuleDesk::put(const QList<ui::RuleEntry>& rules) {
    std::vector<app::KeptRule> kept;
    for (const ui::RuleEntry& entry : rules) kept.push_back(keptOf(entry));
    m_book.put(kept);
    QList<ui::RuleEntry> entries;
    for (const app::KeptRule& rule : kept) entries.append(entryOf(rule));
    return entries;
}

void RuleDesk::remove(const QList<qint64>& ids) {
    m_book.remove({ids.constData(), static_cast<std::size_t>(ids.size())});
}

void RuleDesk::judgePages(const QString& site) {
    m_stop.request_stop();
    m_stop = {};
    m_pool.start([this, read = readerOf(site), rules = m_book.rulesOf(site.toStdString()),
                  stop = m_stop.get_token()] {
        if (!stop.stop_requested()) judge(read(), rules, stop);
    });
}

/// Reads the pages where it is called: unpacking thirty large ones would keep the window waiting.
std::function<RuleDesk::Pages()> RuleDesk::readerOf(const QString& site) const {
    if (!m_database.isLasting()) {
        return [pages = app::CorrectedPages(m_database).pagesOf(site, mostPages)] { return pages; };
    }
    return [site, path = m_database.path(), onDamage = m_database.damageHandler()] {
        app::Database database(path);
        database.setDamageHandler(onDamage);
        return app::CorrectedPages(database).pagesOf(site, mostPages);
    };
}

/// Beside the window; what it tells is dropped when the desk is gone or other pages are asked for.
void RuleDesk::judge(const Pages& pages, const std::vector<core::SiteRule>& rules,
                     const std::stop_token& stop) {
    const auto tell = [&](auto what) {
        QMetaObject::invokeMethod(
            this,
            [stop, what = std::move(what)] {
                if (!stop.stop_requested()) what();
            },
            Qt::QueuedConnection);
    };
    for (const core::RawPage& page : pages) {
        const core::Extraction judged = m_extractor(page, {.stop = stop});
        if (stop.stop_requested()) return;
        const auto ruled =
            std::make_shared<const core::Extraction>(core::applyRules(rules, judged).extraction);
        tell([this, ruled] { Q_EMIT pageJudged(ruled); });
    }
    tell([this] { Q_EMIT pagesJudged(); });
}

ui::RuleLibrary::ReadFile RuleDesk::read(const QString& path) const {
    const auto bytes = app::readWholeFile(path, largestFile);
    if (!bytes) return {{}, app::inWords(bytes.error())};
    return {QByteArray::fromStdString(*bytes), {}};
}

QString RuleDesk::write(const QString& path, const QByteArray& bytes) const {
    const auto written = writeWhole(path, bytes);
    return written ? QString() : app::inWords(written.error());
}

}  // namespace klartext::gui
