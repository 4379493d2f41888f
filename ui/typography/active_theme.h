// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "settings/settings.h"
#include "typography/theme.h"

namespace klartext::ui {

class SystemAppearance;

/// The theme in force: the setting, resolved against the desktop when it says System and against
/// the person's own themes when it says Own. Follows all of them while the program runs, and
/// dresses every widget of the application in the theme's palette. `settings` must outlive it.
class ActiveTheme : public QObject {
    Q_OBJECT

public:
    explicit ActiveTheme(Settings& settings, QObject* parent = nullptr);
    ~ActiveTheme() override;

    [[nodiscard]] const Theme& theme() const { return m_theme; }

Q_SIGNALS:
    void changed(const klartext::ui::Theme& theme);

private:
    [[nodiscard]] Theme resolve() const;
    void update();

    Settings& m_settings;
    SystemAppearance* m_system;
    Theme m_theme = Theme::named(ThemeChoice::Light);
};

}  // namespace klartext::ui
