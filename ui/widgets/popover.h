// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

class QScrollArea;

namespace klartext::ui {

/// A panel that opens below a button and closes on Esc or a click beside it. As large as what it
/// shows, also when that grows; what is higher than the screen scrolls.
class Popover : public QFrame {
    Q_OBJECT

public:
    /// Takes `content` over.
    explicit Popover(QWidget* content, QWidget* parent);

    /// Opens below `anchor`, inside its screen, with the focus on the first control.
    void openBelow(QWidget& anchor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QScrollArea* m_area;
    QPointer<QWidget> m_anchor;
};

}  // namespace klartext::ui
