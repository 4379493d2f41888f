// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace klartext::ui {

/// Sees to it that no label, tool tip or message box of the program takes a text for markup that
/// was not said to be markup: words of a page may stand in any of them, and "<img src=…>" is text.
///
/// Works for all widgets of the program as long as it lives. GUI thread.
class PlainLabels : public QObject {
    Q_OBJECT

public:
    explicit PlainLabels(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace klartext::ui
