// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

#include "typography/theme.h"

namespace klartext::ui {

/// A button that shows two letters in the colours of a theme; System is half light and half dark.
class ThemeSwatch : public QAbstractButton {
    Q_OBJECT

public:
    ThemeSwatch(ThemeChoice choice, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHalf(QPainter& painter, const QRectF& clip, const Theme& theme) const;

    ThemeChoice m_choice;
};

}  // namespace klartext::ui
