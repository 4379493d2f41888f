// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <array>

#include "models/kind_set.h"
#include "models/page_model.h"
#include "typography/theme.h"

class QCheckBox;

namespace klartext::ui {

/// What the colours of the original mean, with the number of blocks of each kind. Each kind can be
/// switched off and on: its blocks step back then.
class KindLegend : public QWidget {
    Q_OBJECT

public:
    explicit KindLegend(QWidget* parent = nullptr);

    void show(const PageModel& page, const KindSet& hidden, const Theme& theme);

Q_SIGNALS:
    void kindToggled(klartext::core::BoilerplateKind kind, bool shown);

private:
    std::array<QCheckBox*, core::boilerplateKindCount> m_buttons{};
};

}  // namespace klartext::ui
