// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <span>
#include <vector>

#include "core/site_rules.h"
#include "library/database.h"

namespace klartext::app {

/// A rule as it is kept.
struct KeptRule {
    qint64 id = 0;
    core::SiteRule rule;
    QDateTime matched;  ///< when it last matched a page; null when it never did
    int idlePages = 0;  ///< how many pages of its site were opened since

    friend bool operator==(const KeptRule&, const KeptRule&) = default;
};

/// The person's rules for sites.
class RuleBook : public QObject {
    Q_OBJECT

public:
    /// `database` must outlive it.
    explicit RuleBook(Database& database, QObject* parent = nullptr);

    /// By site, and of a site in the order they were made.
    [[nodiscard]] const std::vector<KeptRule>& rules() const { return m_rules; }
    /// Those that are on, of all sites or of one.
    [[nodiscard]] std::vector<core::SiteRule> enabledRules() const;
    [[nodiscard]] std::vector<core::SiteRule> rulesOf(const std::string& site) const;

    /// All of them, in one go, or none: then failed() says why. `id` 0 makes a new rule, another
    /// changes that rule or brings it back after it was removed.
    void put(std::vector<KeptRule>& rules);
    /// The database has another file behind it.
    void reload();
    /// As put().
    void remove(std::span<const qint64> ids);
    /// A page of the site was opened; `effects` has one entry for each of rulesOf(site).
    void count(const std::string& site, std::span<const core::RuleEffect> effects);

Q_SIGNALS:
    /// What the rules say, or which there are.
    void changed();
    /// When they last matched.
    void counted();
    void failed(const klartext::app::Error& error);

private:
    void load();
    /// Shows what is written by now, and tells if that is not what was asked for.
    void finish(bool done);

    Database& m_database;
    std::vector<KeptRule> m_rules;
};

}  // namespace klartext::app
