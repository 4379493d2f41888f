// SPDX-License-Identifier: MIT
#include "library/rule_book.h"

#include <QRandomGenerator>
#include <algorithm>
#include <tuple>
#include <utility>

#include "core/rule_text.h"

namespace klartext::app {

namespace {

QString textOf(const core::SiteRule& rule) {
    return QString::fromStdString(core::toText(std::span(&rule, 1)));
}

qint64 milliseconds(const QDateTime& time) { return time.isNull() ? 0 : time.toMSecsSinceEpoch(); }

/// In the outbox.
QString nameOf(qint64 id) { return QStringLiteral("rule %1").arg(id); }

Outbox::Change writing(const KeptRule& kept) {
    return [values = QVariantList{kept.id, textOf(kept.rule), milliseconds(kept.matched),
                                  kept.idlePages}](Database& database) {
        return database
            .run(QStringLiteral("INSERT OR REPLACE INTO rules VALUES (?, ?, ?, ?)"), values)
            .isActive();
    };
}

Outbox::Change removing(qint64 id) {
    return [id](Database& database) {
        return database.run(QStringLiteral("DELETE FROM rules WHERE id = ?"), {id}).isActive();
    };
}

Outbox::Change counting(const KeptRule& kept) {
    return [values = QVariantList{milliseconds(kept.matched), kept.idlePages, kept.id}](
               Database& database) {
        return database
            .run(QStringLiteral("UPDATE rules SET matched = ?, idle = ? WHERE id = ?"), values)
            .isActive();
    };
}

}  // namespace

RuleBook::RuleBook(Database& database, Outbox& outbox, QObject* parent)
    : QObject(parent), m_database(database), m_outbox(outbox) {
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
    sort();
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
    std::vector<QString> names;
    std::vector<Outbox::Change> changes;
    for (KeptRule& kept : rules) {
        if (kept.id == 0) kept.id = newId();
        std::erase_if(m_rules, [&kept](const KeptRule& old) { return old.id == kept.id; });
        m_rules.push_back(kept);
        names.push_back(nameOf(kept.id));
        changes.push_back(writing(kept));
    }
    m_outbox.put(names, Outbox::Weight::Decided, changes);
    finish();
}

void RuleBook::remove(std::span<const qint64> ids) {
    std::vector<QString> names;
    std::vector<Outbox::Change> changes;
    for (const qint64 id : ids) {
        std::erase_if(m_rules, [id](const KeptRule& old) { return old.id == id; });
        names.push_back(nameOf(id));
        changes.push_back(removing(id));
    }
    m_outbox.put(names, Outbox::Weight::Decided, changes);
    finish();
}

void RuleBook::reload() {
    load();
    Q_EMIT changed();
}

void RuleBook::finish() {
    if (m_outbox.isEmpty()) load();
    sort();
    Q_EMIT changed();
}

void RuleBook::sort() {
    std::ranges::sort(m_rules, {},
                      [](const KeptRule& kept) { return std::tie(kept.rule.site, kept.id); });
}

/// No other window or program gives the same, and a later one is higher.
qint64 RuleBook::newId() {
    constexpr qint64 room = 1000;
    const qint64 now =
        QDateTime::currentMSecsSinceEpoch() * room + QRandomGenerator::global()->bounded(room);
    m_lastId = std::max(m_lastId + 1, now);
    return m_lastId;
}

void RuleBook::count(const std::string& site, std::span<const core::RuleEffect> effects) {
    const QDateTime now = QDateTime::currentDateTime();
    std::vector<QString> names;
    std::vector<Outbox::Change> changes;
    for (KeptRule& kept : m_rules) {
        if (names.size() == effects.size()) break;
        if (!kept.rule.enabled || kept.rule.site != site) continue;
        const bool matched = !effects[names.size()].matched.empty();
        kept.idlePages = matched ? 0 : kept.idlePages + 1;
        kept.matched = matched ? now : kept.matched;
        // After the rule itself.
        names.push_back(nameOf(kept.id) + QStringLiteral(" matched"));
        changes.push_back(counting(kept));
    }
    if (names.empty()) return;
    m_outbox.put(names, Outbox::Weight::Noted, changes);
    Q_EMIT counted();
}

}  // namespace klartext::app
