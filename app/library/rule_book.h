// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <span>
#include <vector>

#include "core/site_rules.h"
#include "library/database.h"
#include "library/outbox.h"

namespace klartext::app {

/// A rule as it is kept.
struct KeptRule {
    qint64 id = 0;
    core::SiteRule rule;
    QDateTime matched;  ///< when it last matched a page; null when it never did
    int idlePages = 0;  ///< how many pages of its site were opened since

    friend bool operator==(const KeptRule&, const KeptRule&) = default;
};

/// The person's rules for sites. They hold at once, and are written when that is possible.
class RuleBook : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it; the outbox writes into the database.
    RuleBook(Database& database, Outbox& outbox, QObject* parent = nullptr);

    /// By site, and of a site in the order they were made.
    [[nodiscard]] const std::vector<KeptRule>& rules() const { return m_rules; }
    /// Those that are on, of all sites or of one.
    [[nodiscard]] std::vector<core::SiteRule> enabledRules() const;
    [[nodiscard]] std::vector<core::SiteRule> rulesOf(const std::string& site) const;

    /// All of them are written in one go. `id` 0 makes a new rule, which gets its number; another
    /// changes that rule or brings it back after it was removed.
    void put(std::vector<KeptRule>& rules);
    void remove(std::span<const qint64> ids);
    /// The database has another file behind it, where all that was decided is written.
    void reload();
    /// A page of the site was opened; `effects` has one entry for each of rulesOf(site).
    void count(const std::string& site, std::span<const core::RuleEffect> effects);

Q_SIGNALS:
    /// What the rules say, or which there are.
    void changed();
    /// When they last matched.
    void counted();

private:
    void load();
    /// Shows what holds by now; where all is written, with what others wrote.
    void finish();
    void sort();
    [[nodiscard]] qint64 newId();

    Database& m_database;
    Outbox& m_outbox;
    std::vector<KeptRule> m_rules;
    qint64 m_lastId = 0;
};

}  // namespace klartext::app
