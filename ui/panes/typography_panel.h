// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "settings/settings.h"

class QButtonGroup;
class QFontComboBox;
class QLabel;
class QSlider;

namespace klartext::ui {

/// Live controls for the text: theme, family, size, line height, width, alignment, reset. Stands in
/// a popover or a dock. `settings` must outlive it.
class TypographyPanel : public QWidget {
    Q_OBJECT

public:
    explicit TypographyPanel(Settings& settings, QWidget* parent = nullptr);

private:
    /// A slider with its name before it and its value behind it.
    struct Row {
        QLabel* name;
        QSlider* slider;
        QLabel* value;
    };

    QWidget* makeThemes();
    QWidget* makeAlignments();
    void makeFamily();
    Row makeRow(const QString& name, int least, int most, int step);
    void makeSize();
    void makeLineHeight();
    void makeColumnWidth();
    void layOut();
    /// Shows what the settings say.
    void refresh();

    Settings& m_settings;
    QButtonGroup* m_themes;
    QButtonGroup* m_alignments;
    QFontComboBox* m_family;
    Row m_size{};
    Row m_lineHeight{};
    Row m_columnWidth{};
};

}  // namespace klartext::ui
