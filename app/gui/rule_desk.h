// SPDX-License-Identifier: MIT
#pragma once

#include <QThreadPool>
#include <stop_token>

#include "judge/extractor.h"
#include "library/corrected_pages.h"
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
    void judge(core::RawPage page);
    void finish(const std::shared_ptr<const core::Extraction>& judged);

    app::RuleBook& m_book;
    app::CorrectedPages m_corrected;
    app::Extractor m_extractor;
    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_waiting = 0;
};

}  // namespace klartext::gui
