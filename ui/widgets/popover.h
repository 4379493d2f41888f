// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace klartext::ui {

/// A panel that opens below a button and closes on Esc or a click beside it.
class Popover : public QFrame {
    Q_OBJECT

public:
    /// Takes `content` over.
    explicit Popover(QWidget* content, QWidget* parent);

    /// Opens below `anchor`, inside its screen, with the focus on the first control.
    void openBelow(const QWidget& anchor);
};

}  // namespace klartext::ui
