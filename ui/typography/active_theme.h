// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "settings/settings.h"
#include "typography/theme.h"

namespace klartext::ui {

class SystemAppearance;

/// The theme in force: the setting, resolved against the desktop when it says System. Follows both
/// while the program runs. `settings` must outlive it.
class ActiveTheme : public QObject {
    Q_OBJECT

public:
    explicit ActiveTheme(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    /// For the window as a whole (QWidget::setPalette).
    [[nodiscard]] QPalette palette() const { return m_theme->palette(); }

Q_SIGNALS:
    void changed(const klartext::ui::Theme& theme);

private:
    void update();

    Settings& m_settings;
    SystemAppearance* m_system;
    const Theme* m_theme;
};

}  // namespace klartext::ui
