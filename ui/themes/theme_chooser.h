// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

#include "settings/settings.h"

class QButtonGroup;
class QGridLayout;
class QToolButton;

namespace klartext::ui {

/// The themes to choose from, as swatches: the system's, those of the program, and the person's
/// own, which can be made and changed from here. `settings` must outlive it.
class ThemeChooser : public QWidget {
    Q_OBJECT

public:
    explicit ThemeChooser(Settings& settings, QWidget* parent = nullptr);

private:
    void fill();
    void addSwatch(int id, const std::optional<Theme>& theme, const QString& name);
    void choose(int id);
    void showChosen();
    void openEditor(const QString& name);

    Settings& m_settings;
    QButtonGroup* m_group;
    QGridLayout* m_grid;
    QToolButton* m_make;
    QToolButton* m_change;
};

/// "Light", "Sepia" …; Own has no name but its person's.
[[nodiscard]] QString nameOf(ThemeChoice choice);

}  // namespace klartext::ui
