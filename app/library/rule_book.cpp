// SPDX-License-Identifier: MIT
#include "library/rule_book.h"

#include <algorithm>

#include "core/rule_text.h"

namespace klartext::app {

namespace {

QString textOf(const core::SiteRule& rule) {
    return QString::fromStdString(core::toText(std::span(&rule, 1)));
}

qint64 milliseconds(const QDateTime& time) { return time.isNull() ? 0 : time.toMSecsSinceEpoch(); }

}  // namespace

RuleBook::RuleBook(Database& database, QObject* parent) : QObject(parent), m_database(database) {
    load();
}

void RuleBook::load() {
    m_rules.clear();
    QSqlQuery rows =
        m_database.run(QStringLiteral("SELECT id, rule, matched, idle FROM rules ORDER BY id"));
    while (rows.next()) {
        core::ParsedRules parsed = core::parseRules(rows.value(1).toString().toStdString());
        if (parsed.rules.size() != 1) {
            continue;
        }
        const qint64 matched = rows.value(2).toLongLong();
        m_rules.push_back({rows.value(0).toLongLong(), std::move(parsed.rules[0]),
                           matched == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(matched),
                           rows.value(3).toInt()});
    }
    std::ranges::stable_sort(m_rules, {}, [](const KeptRule& kept) { return kept.rule.site; });
}

std::vector<core::SiteRule> RuleBook::rulesOf(const std::string& site) const {
    std::vector<core::SiteRule> rules = enabledRules();
    std::erase_if(rules, [&site](const core::SiteRule& rule) { return rule.site != site; });
    return rules;
}

std::vector<core::SiteRule> RuleBook::enabledRules() const {
    std::vector<core::SiteRule> rules;
    for (const KeptRule& kept : m_rules) {
        if (kept.rule.enabled) {
            rules.push_back(kept.rule);
        }
    }
    return rules;
}

void RuleBook::put(std::vector<KeptRule>& rules) {
    std::vector<KeptRule> written = rules;
    const bool done = m_database.transact([&] {
        return std::ranges::all_of(written, [&](KeptRule& kept) {
            QSqlQuery put =
                m_database.run(QStringLiteral("INSERT OR REPLACE INTO rules VALUES (?, ?, ?, ?)"),
                               {kept.id == 0 ? QVariant() : QVariant(kept.id), textOf(kept.rule),
                                milliseconds(kept.matched), kept.idlePages});
            kept.id = kept.id == 0 ? put.lastInsertId().toLongLong() : kept.id;
            return put.isActive();
        });
    });
    if (done) rules = std::move(written);
    finish(done);
}

void RuleBook::remove(std::span<const qint64> ids) {
    const bool done = m_database.transact([&] {
        return std::ranges::all_of(ids, [&](qint64 id) {
            return m_database.run(QStringLiteral("DELETE FROM rules WHERE id = ?"), {id})
                .isActive();
        });
    });
    finish(done);
}

void RuleBook::reload() {
    load();
    Q_EMIT changed();
}

void RuleBook::finish(bool done) {
    const Error reason = m_database.failure();
    load();
    Q_EMIT changed();
    if (!done) Q_EMIT failed(reason);
}

void RuleBook::count(const std::string& site, std::span<const core::RuleEffect> effects) {
    if (effects.empty()) {
        return;
    }
    const QDateTime now = QDateTime::currentDateTime();
    std::size_t next = 0;
    m_database.transactSoon([&] {
        for (KeptRule& kept : m_rules) {
            if (!kept.rule.enabled || kept.rule.site != site || next == effects.size()) {
                continue;
            }
            const bool matched = !effects[next++].matched.empty();
            kept.idlePages = matched ? 0 : kept.idlePages + 1;
            kept.matched = matched ? now : kept.matched;
            m_database.run(QStringLiteral("UPDATE rules SET matched = ?, idle = ? WHERE id = ?"),
                           {milliseconds(kept.matched), kept.idlePages, kept.id});
        }
        return true;
    });
    Q_EMIT counted();
}

}  // namespace klartext::app
