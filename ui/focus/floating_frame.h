// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace klartext::ui {

class Theme;

/// Something small that floats over the lower edge of its parent, in the middle, as large as what
/// it holds.
class FloatingFrame : public QFrame {
    Q_OBJECT

public:
    /// `above`: pixels between its lower edge and the parent's.
    FloatingFrame(QWidget& parent, int above);

    void setTheme(const Theme& theme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    /// Says it to those who listen to the screen.
    void announce();

private:
    void place();

    int m_above;
};

}  // namespace klartext::ui
