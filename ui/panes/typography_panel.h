// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "settings/settings.h"
#include "typography/presets.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFontComboBox;
class QGridLayout;
class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace klartext::ui {

class ActiveTheme;
class SampleView;

/// Live controls for the text: theme, presets, fonts, sizes and spacings, with a sample that shows
/// them. Stands in a popover or a dock. `settings` and `theme` must outlive it.
class TypographyPanel : public QWidget {
    Q_OBJECT

public:
    TypographyPanel(Settings& settings, ActiveTheme& theme, QWidget* parent = nullptr);

private:
    /// A control beside its setting.
    struct Bound {
        std::function<void()> refresh;  ///< shows what the setting says
    };
    /// What a slider stands for: its positions, and how they are said.
    struct Scale {
        int least;
        int most;
        int step;
        std::function<int()> read;
        std::function<void(int)> write;
        std::function<QString(int)> say;
    };

    QWidget* makePresets();
    QWidget* makeAlignments();
    void addBasics(QGridLayout& grid);
    void addFinePoints(QGridLayout& grid);
    void addFamily(QGridLayout& grid);
    void addOwnFamily(QGridLayout& grid, const QString& name, const QString& same,
                      Setting<QString>& setting);
    void addSlider(QGridLayout& grid, const QString& name, const Scale& scale);
    void addSwitch(QGridLayout& grid, const QString& text, Setting<bool>& setting);
    void unfold(bool all);
    void reset();
    void fillPresets();
    void askForName();
    void keepPreset(const QString& name);
    void dropPreset(const QString& name);
    /// Shows what the settings say.
    void refresh();

    Settings& m_settings;
    ActiveTheme& m_theme;
    SampleView* m_sample;
    QButtonGroup* m_alignments;
    QMenu* m_presets;
    QWidget* m_finePoints;
    QToolButton* m_more;
    std::vector<Bound> m_controls;
};

}  // namespace klartext::ui
