// SPDX-License-Identifier: MIT
#include "rule_desk.h"

#include <QFile>
#include <QtConcurrent>
#include <utility>

#include "fetch/local_file.h"
#include "save/whole_file.h"

namespace klartext::gui {

namespace {

constexpr int mostPages = 30;
constexpr qsizetype largestFile = 8 << 20;

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
    : RuleLibrary(parent), m_book(book), m_corrected(database), m_extractor(std::move(extractor)) {
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
    std::vector<core::RawPage> pages = m_corrected.pagesOf(site, mostPages);
    m_waiting = static_cast<int>(pages.size());
    if (pages.empty()) {
        QMetaObject::invokeMethod(this, &RuleDesk::pagesJudged, Qt::QueuedConnection);
    }
    for (core::RawPage& page : pages) judge(std::move(page));
}

void RuleDesk::judge(core::RawPage page) {
    const auto stop = m_stop.get_token();
    QtConcurrent::run(&m_pool, [page = std::move(page), stop, extract = m_extractor] {
        return std::make_shared<const core::Extraction>(extract(page, {.stop = stop}));
    }).then(this, [this, stop](const std::shared_ptr<const core::Extraction>& judged) {
        if (!stop.stop_requested()) finish(judged);
    });
}

void RuleDesk::finish(const std::shared_ptr<const core::Extraction>& judged) {
    const auto rules = m_book.rulesOf(core::siteOf(*judged));
    Q_EMIT pageJudged(
        std::make_shared<const core::Extraction>(core::applyRules(rules, *judged).extraction));
    if (--m_waiting == 0) Q_EMIT pagesJudged();
}

ui::RuleLibrary::ReadFile RuleDesk::read(const QString& path) const {
    const auto bytes =
        app::readFileBytes(QFile::encodeName(path).toStdString(), app::SpecialFiles::Refuse);
    if (!bytes) return {{}, bytes.error().explanation};
    return {QByteArray::fromStdString(*bytes).left(largestFile), {}};
}

QString RuleDesk::write(const QString& path, const QByteArray& bytes) const {
    const auto written = writeWhole(path, bytes);
    return written ? QString() : written.error().explanation;
}

}  // namespace klartext::gui
