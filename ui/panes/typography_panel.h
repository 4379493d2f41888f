// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "settings/settings.h"

namespace klartext::ui {

/// Live controls for the text: family, size, line height, width, alignment, theme, reset. Stands in
/// a popover or a dock. `settings` must outlive it.
class TypographyPanel : public QWidget {
    Q_OBJECT

public:
    explicit TypographyPanel(Settings& settings, QWidget* parent = nullptr);
};

}  // namespace klartext::ui
