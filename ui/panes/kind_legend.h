// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <array>

#include "models/page_model.h"
#include "typography/theme.h"

class QToolButton;

namespace klartext::ui {

/// What the colours of the original mean, with the number of blocks of each kind. Pressing a kind
/// goes to its next block.
class KindLegend : public QWidget {
    Q_OBJECT

public:
    explicit KindLegend(QWidget* parent = nullptr);

    void show(const PageModel& page, const Theme& theme);

Q_SIGNALS:
    void kindActivated(klartext::core::BoilerplateKind kind);

private:
    std::array<QToolButton*, core::boilerplateKindCount> m_buttons{};
};

}  // namespace klartext::ui
