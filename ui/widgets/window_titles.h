// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWindow;

namespace klartext::ui {

/// Ends the titles of all windows with the name of the program, as the language writes that: Qt
/// would put the same dash behind all of them.
///
/// What QWidget::windowTitle() says stays as it is. Works for all windows of the program as long as
/// it lives. GUI thread.
class WindowTitles : public QObject {
    Q_OBJECT

public:
    explicit WindowTitles(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void titleChanged();
    static void dress(QWindow& window);
};

}  // namespace klartext::ui
