// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QTimer>

class QAction;
class QMouseEvent;

namespace klartext::ui {

class PageView;

/// A few buttons beside text that was just selected with the mouse. Gone as soon as a person does
/// anything else; takes no focus and no keys, for the same is in the menu. A child of the view.
class SelectionBar : public QFrame {
    Q_OBJECT

public:
    SelectionBar(PageView& view, const QList<QAction*>& actions);

    void setWanted(bool wanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open();
    [[nodiscard]] bool isOnLink(const QMouseEvent& release) const;
    [[nodiscard]] QRect selectedBox() const;

    PageView& m_view;
    QTimer m_opening;
    QPoint m_pressed;   ///< where the mouse went down, in the view or its viewport
    QPoint m_released;  ///< where the mouse was let go, in the view
    bool m_wanted = true;
};

}  // namespace klartext::ui
