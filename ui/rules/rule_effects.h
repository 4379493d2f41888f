// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>

#include "core/site_rules.h"

namespace klartext::ui {

/// What a rule does to a page, as far as it is shown.
struct ShownEffect {
    /// Blocks beyond these are counted and not shown.
    static constexpr std::size_t mostShown = 200;

    std::size_t changed = 0;  ///< blocks
    QStringList texts;        ///< how the first of them begin; a picture's is empty
    bool refused = false;     ///< see core::RuleEffect
};

/// On any thread; of a large page it takes a while.
[[nodiscard]] ShownEffect shownEffect(const core::SiteRule& rule, const core::Extraction& page);

/// Finds out beside the window what a rule does to pages.
class RuleEffects : public QObject {
    Q_OBJECT

public:
    using SharedPage = std::shared_ptr<const core::Extraction>;

    explicit RuleEffects(QObject* parent = nullptr);
    ~RuleEffects() override;

    /// What is found out from now on is about this rule; of the one before nothing more is told.
    void setRule(const core::SiteRule& rule);
    /// Calls `then` when it is known, unless another rule is set or this is gone by then.
    void find(const SharedPage& page, std::function<void(const ShownEffect&)> then);

private:
    core::SiteRule m_rule;
    std::stop_source m_stop;
};

}  // namespace klartext::ui
