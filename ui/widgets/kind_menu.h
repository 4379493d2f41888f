// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <array>

#include "models/kind_set.h"
#include "typography/theme.h"

namespace klartext::ui {

/// The kinds of boilerplate, each to be shown or hidden. Stays open while kinds are chosen.
class KindMenu : public QMenu {
    Q_OBJECT

public:
    explicit KindMenu(QWidget* parent = nullptr);

    /// Offers the kinds in `present` and those that are hidden.
    void show(const KindSet& present, const KindSet& hidden, const Theme& theme);

Q_SIGNALS:
    void hiddenChanged(const klartext::ui::KindSet& hidden);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool toggle(QAction* action);

    std::array<QAction*, core::boilerplateKindCount> m_kinds{};
    QAction* m_all;
    KindSet m_hidden;
};

}  // namespace klartext::ui
