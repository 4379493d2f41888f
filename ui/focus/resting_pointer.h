// SPDX-License-Identifier: MIT
#pragma once

#include <QCursor>
#include <QObject>
#include <QTimer>

class QWidget;

namespace klartext::ui {

/// Hides the pointer over a widget while it rests, until it moves again.
class RestingPointer : public QObject {
    Q_OBJECT

public:
    static constexpr int restMilliseconds = 2500;

    /// A child of the widget.
    explicit RestingPointer(QWidget& widget);

    void setOn(bool on);
    void hide();
    [[nodiscard]] bool isHidden() const { return m_hidden; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();

    QWidget& m_widget;
    QTimer m_timer;
    QCursor m_before;
    bool m_on = false;
    bool m_hidden = false;
};

}  // namespace klartext::ui
