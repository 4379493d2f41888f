// SPDX-License-Identifier: MIT
#include "typography/active_theme.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <algorithm>
#include <initializer_list>
#include <utility>

#include "typography/own_theme.h"
#include "typography/system_appearance.h"

namespace klartext::ui {

namespace {

int living = 0;
// Of any window: each would answer the palette of every other, and the windows each other's
// answers.
bool updating = false;

}  // namespace

ActiveTheme::ActiveTheme(Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_system(new SystemAppearance(this)) {
    ++living;
    for (SettingBase* setting : std::initializer_list<SettingBase*>{
             &settings.theme, &settings.ownTheme, &settings.ownThemes}) {
        connect(setting, &SettingBase::changed, this, &ActiveTheme::update);
    }
    connect(m_system, &SystemAppearance::changed, this, [this] {
        const ThemeChoice choice = m_settings.theme.value();
        if (choice == ThemeChoice::System || choice == ThemeChoice::Own) {
            update();
        }
    });
    update();
}

ActiveTheme::~ActiveTheme() {
    // Other windows still wear it.
    if (--living == 0) {
        QApplication::setPalette(QPalette());
    }
}

Theme ActiveTheme::resolve() const {
    const ThemeChoice choice = m_settings.theme.value();
    if (choice == ThemeChoice::Own) {
        const QList<OwnTheme> own = toOwnThemes(m_settings.ownThemes.value());
        const auto found = std::ranges::find(own, m_settings.ownTheme.value(), &OwnTheme::name);
        if (found != own.end()) {
            return themeOf(*found);
        }
    } else if (choice != ThemeChoice::System) {
        return Theme::named(choice);
    }
    if (m_system->wantsContrast()) {
        return Theme::named(ThemeChoice::Contrast);
    }
    // Under our palette the system's cannot be seen.
    QApplication::setPalette(QPalette());
    return Theme::named(m_system->isDark() ? ThemeChoice::Dark : ThemeChoice::Light);
}

void ActiveTheme::update() {
    // Changing the palette is itself a change the system's watcher hears of.
    if (updating) {
        return;
    }
    const QScopedValueRollback guard(updating, true);
    const Theme before = std::exchange(m_theme, resolve());
    const QPalette palette = m_theme.palette();
    // A second window finds it set already; every widget would be dressed anew.
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
    }
    if (m_theme != before) {
        Q_EMIT changed(m_theme);
    }
}

}  // namespace klartext::ui
