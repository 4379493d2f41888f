// SPDX-License-Identifier: MIT
#pragma once

#include <QThreadPool>
#include <functional>
#include <stop_token>
#include <vector>

#include "core/page.h"
#include "judge/extractor.h"
#include "library/database.h"
#include "library/rule_book.h"
#include "rules/rule_library.h"

namespace klartext::gui {

/// The rules and the corrected pages as one window sees them.
class RuleDesk : public ui::RuleLibrary {
    Q_OBJECT

public:
    /// Both must outlive it.
    RuleDesk(app::RuleBook& book, app::Database& database, app::Extractor extractor,
             QObject* parent);
    ~RuleDesk() override;

    [[nodiscard]] QList<ui::RuleEntry> rules() const override;
    QList<ui::RuleEntry> put(const QList<ui::RuleEntry>& rules) override;
    void remove(const QList<qint64>& ids) override;
    void judgePages(const QString& site) override;
    [[nodiscard]] ReadFile read(const QString& path) const override;
    [[nodiscard]] QString write(const QString& path, const QByteArray& bytes) const override;

private:
    using Pages = std::vector<core::RawPage>;

    [[nodiscard]] std::function<Pages()> readerOf(const QString& site) const;
    void judge(const Pages& pages, const std::vector<core::SiteRule>& rules,
               const std::stop_token& stop);

    app::RuleBook& m_book;
    app::Database& m_database;
    app::Extractor m_extractor;
    QThreadPool m_pool;
    std::stop_source m_stop;
};

}  // namespace klartext::gui
