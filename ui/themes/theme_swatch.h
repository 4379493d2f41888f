// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <optional>

#include "typography/theme.h"

namespace klartext::ui {

/// A button that shows two letters in the colours of a theme. What is chosen has a ring and a tick;
/// what has the focus, a dashed frame around all of it.
class ThemeSwatch : public QAbstractButton {
    Q_OBJECT

public:
    /// Without a theme: that of the system, half light and half dark.
    ThemeSwatch(const std::optional<Theme>& theme, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPaper(QPainter& painter, const QRectF& clip, const Theme& theme) const;
    void paintTick(QPainter& painter, const QRectF& paper) const;
    [[nodiscard]] int paperHeight() const;

    std::optional<Theme> m_theme;
};

}  // namespace klartext::ui
