// SPDX-License-Identifier: MIT
#include "typography/active_theme.h"

#include <QApplication>
#include <QScopedValueRollback>

#include "typography/system_appearance.h"

namespace klartext::ui {

ActiveTheme::ActiveTheme(Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_system(new SystemAppearance(this)) {
    connect(&settings.theme, &SettingBase::changed, this, &ActiveTheme::update);
    connect(m_system, &SystemAppearance::changed, this, [this] {
        if (m_settings.theme.value() == ThemeChoice::System) {
            update();
        }
    });
    update();
}

ActiveTheme::~ActiveTheme() { QApplication::setPalette(QPalette()); }

const Theme& ActiveTheme::resolve() const {
    const ThemeChoice choice = m_settings.theme.value();
    if (choice != ThemeChoice::System) {
        return Theme::named(choice);
    }
    // Under our palette the system's cannot be seen.
    QApplication::setPalette(QPalette());
    return Theme::named(m_system->isDark() ? ThemeChoice::Dark : ThemeChoice::Light);
}

void ActiveTheme::update() {
    // Changing the palette is itself a change the system's watcher hears of.
    if (m_updating) {
        return;
    }
    const QScopedValueRollback guard(m_updating, true);
    const Theme* before = m_theme;
    m_theme = &resolve();
    QApplication::setPalette(m_theme->palette());
    if (m_theme != before) {
        Q_EMIT changed(*m_theme);
    }
}

}  // namespace klartext::ui
