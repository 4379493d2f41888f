// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "settings/settings.h"
#include "typography/own_theme.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace klartext::ui {

class ColorField;
class SampleView;

/// Makes a theme of a person's own, or changes one: its name and four colours, with a preview that
/// follows and a word on what can be read. What is kept is chosen at once. Open it with show(); it
/// deletes itself.
class ThemeEditor : public QDialog {
    Q_OBJECT

public:
    /// `name` is that of the theme to be changed; empty: a new one, which begins with the colours
    /// of `start`. `settings` must outlive it.
    ThemeEditor(Settings& settings, const QString& name, const Theme& start,
                QWidget* parent = nullptr);

private:
    void build();
    [[nodiscard]] OwnColors colors() const;
    void refresh();
    void keep();
    void remove();
    [[nodiscard]] bool isTaken(const QString& name) const;

    Settings& m_settings;
    QString m_before;
    QLineEdit* m_name;
    QLabel* m_nameMessage;
    ColorField* m_paper;
    ColorField* m_text;
    ColorField* m_link;
    ColorField* m_accent;
    SampleView* m_sample;
    QDialogButtonBox* m_buttons;
};

}  // namespace klartext::ui
