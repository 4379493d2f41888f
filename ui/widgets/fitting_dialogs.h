// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSize>

class QWidget;

namespace klartext::ui {

/// `size` where it has room on the screen of the window, with what stands around windows; else as
/// much of it as has.
[[nodiscard]] QSize fittingSize(const QSize& size, const QWidget& window);

/// Makes dialogs that are larger than the screen as large as it, so that their buttons can be
/// reached; where their content can be no smaller it stays as it is.
///
/// Works for all dialogs of the program as long as it lives. GUI thread.
class FittingDialogs : public QObject {
    Q_OBJECT

public:
    explicit FittingDialogs(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace klartext::ui
