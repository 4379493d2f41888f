// SPDX-License-Identifier: MIT
#include "panes/typography_panel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFontComboBox>
#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <initializer_list>

#include "themes/sample_view.h"
#include "themes/theme_chooser.h"
#include "typography/active_theme.h"

namespace klartext::ui {

namespace {

constexpr int margin = 16;
constexpr int spacing = 12;
constexpr int leastWidth = 360;
constexpr double lineStep = 0.05;
constexpr double gapStep = 0.05;
constexpr int weightStep = 100;

QString weightName(int weight) {
    if (weight < QFont::Normal) {
        return TypographyPanel::tr("Light", "weight");
    }
    return weight == QFont::Normal   ? TypographyPanel::tr("Regular", "weight")
           : weight <= QFont::Medium ? TypographyPanel::tr("Medium", "weight")
           : weight < QFont::Bold    ? TypographyPanel::tr("Semibold", "weight")
                                     : TypographyPanel::tr("Bold", "weight");
}

QGridLayout* makeGrid(QWidget* parent) {
    auto* grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing);
    grid->setVerticalSpacing(spacing);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(
        2, parent->fontMetrics().horizontalAdvance(TypographyPanel::tr("Semibold", "weight")));
    return grid;
}

}  // namespace

TypographyPanel::TypographyPanel(Settings& settings, ActiveTheme& theme, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_theme(theme),
      m_sample(new SampleView(this)),
      m_alignments(new QButtonGroup(this)),
      m_presets(new QMenu(this)),
      m_finePoints(new QWidget(this)),
      m_more(new QToolButton(this)) {
    setAccessibleName(tr("Appearance of the text"));
    auto* basics = new QWidget(this);
    addBasics(*makeGrid(basics));
    addFinePoints(*makeGrid(m_finePoints));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("Show the finer points of the text"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::toggled, this, &TypographyPanel::unfold);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    layout->addWidget(new ThemeChooser(settings));
    layout->addWidget(m_sample);
    layout->addWidget(basics);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addWidget(m_finePoints);
    layout->addWidget(makePresets());
    layout->addStretch();
    setMinimumWidth(leastWidth);
    unfold(false);
    connect(&settings, &Settings::typographyChanged, this, &TypographyPanel::refresh);
    for (SettingBase* setting :
         std::initializer_list<SettingBase*>{&settings.zoom, &settings.dimImages}) {
        connect(setting, &SettingBase::changed, this, &TypographyPanel::refresh);
    }
    connect(&theme, &ActiveTheme::changed, this, &TypographyPanel::refresh);
    refresh();
}

QWidget* TypographyPanel::makeAlignments() {
    auto* box = new QWidget;
    box->setAccessibleName(tr("Alignment"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<bool, QString> choices[]{{false, tr("Ragged")}, {true, tr("Justified")}};
    for (const auto& [justified, name] : choices) {
        auto* button = new QToolButton;
        button->setText(name);
        button->setAccessibleName(name);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_alignments->addButton(button, justified ? 1 : 0);
        row->addWidget(button);
    }
    connect(m_alignments, &QButtonGroup::idClicked, this,
            [this](int id) { m_settings.justified.setValue(id == 1); });
    return box;
}

void TypographyPanel::addBasics(QGridLayout& grid) {
    addFamily(grid);
    const auto points = [](int value) { return tr("%1 pt").arg(QLocale().toString(value)); };
    addSlider(grid, tr("Size"),
              {qRound(Typography::minimumPointSize), 36, 1,
               [this] { return qRound(m_settings.pointSize.value()); },
               [this](int value) { m_settings.pointSize.setValue(value); }, points});
    const auto lines = [](int value) { return QLocale().toString(value * lineStep, 'f', 2); };
    addSlider(grid, tr("Line height"),
              {qRound(Typography::minimumLineHeight / lineStep),
               qRound(Typography::maximumLineHeight / lineStep), 1,
               [this] { return qRound(m_settings.lineHeight.value() / lineStep); },
               [this](int value) { m_settings.lineHeight.setValue(value * lineStep); }, lines});
    addSlider(
        grid, tr("Column width"),
        {Typography::minimumColumnWidth, 120, 2, [this] { return m_settings.columnWidth.value(); },
         [this](int value) { m_settings.columnWidth.setValue(value); },
         [](int value) { return QLocale().toString(value); }});
    const int row = grid.rowCount();
    grid.addWidget(new QLabel(tr("Alignment")), row, 0);
    grid.addWidget(makeAlignments(), row, 1, 1, 2);
}

void TypographyPanel::addFinePoints(QGridLayout& grid) {
    addOwnFamily(grid, tr("Headings"), tr("As the text"), m_settings.headingFamily);
    addOwnFamily(grid, tr("Code"), tr("Standard"), m_settings.codeFamily);
    addSlider(grid, tr("Weight"),
              {Typography::lightestWeight / weightStep, Typography::heaviestWeight / weightStep, 1,
               [this] { return m_settings.weight.value() / weightStep; },
               [this](int value) { m_settings.weight.setValue(value * weightStep); },
               [](int value) { return weightName(value * weightStep); }});
    const auto hundredths = [](int value) { return tr("%1 %").arg(QLocale().toString(value)); };
    addSlider(
        grid, tr("Letter spacing"),
        {0, Typography::mostLetterSpacing, 1, [this] { return m_settings.letterSpacing.value(); },
         [this](int value) { m_settings.letterSpacing.setValue(value); }, hundredths});
    addSlider(grid, tr("Word spacing"),
              {0, Typography::mostWordSpacing, 2, [this] { return m_settings.wordSpacing.value(); },
               [this](int value) { m_settings.wordSpacing.setValue(value); }, hundredths});
    addSlider(grid, tr("Paragraph spacing"),
              {0, qRound(Typography::mostParagraphGap / gapStep), 1,
               [this] { return qRound(m_settings.paragraphGap.value() / gapStep); },
               [this](int value) { m_settings.paragraphGap.setValue(value * gapStep); },
               [](int value) { return QLocale().toString(value * gapStep, 'f', 2); }});
    addSlider(grid, tr("Margin"),
              {0, Typography::widestMargin, 1, [this] { return m_settings.margin.value(); },
               [this](int value) { m_settings.margin.setValue(value); },
               [](int value) { return QLocale().toString(value); }});
    addSwitch(grid, tr("Indent the first line of paragraphs"), m_settings.indented);
    addSwitch(grid, tr("Break words at line ends"), m_settings.hyphenated);
    addSwitch(grid, tr("Dim pictures in dark themes"), m_settings.dimImages);
}

void TypographyPanel::addFamily(QGridLayout& grid) {
    auto* family = new QFontComboBox;
    family->setAccessibleName(tr("Font"));
    family->setEditable(false);
    family->setFontFilters(QFontComboBox::ScalableFonts);
    family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    family->setMinimumContentsLength(14);
    connect(family, &QFontComboBox::currentFontChanged, this,
            [this](const QFont& font) { m_settings.family.setValue(font.family()); });
    m_controls.push_back({[this, family] {
        const QSignalBlocker quiet(family);
        family->setCurrentFont(QFont(m_settings.typography().family));
    }});
    auto* name = new QLabel(tr("Font"));
    name->setBuddy(family);
    grid.addWidget(name, grid.rowCount(), 0);
    grid.addWidget(family, grid.rowCount() - 1, 1, 1, 2);
}

void TypographyPanel::addOwnFamily(QGridLayout& grid, const QString& name, const QString& same,
                                   Setting<QString>& setting) {
    auto* family = new QFontComboBox;
    family->setAccessibleName(tr("Font of %1").arg(name));
    family->setEditable(false);
    family->setFontFilters(QFontComboBox::ScalableFonts);
    family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    family->setMinimumContentsLength(14);
    auto* own = new QCheckBox(same);
    own->setAccessibleName(tr("%1: %2").arg(name, same));
    connect(family, &QFontComboBox::currentFontChanged, this,
            [&setting](const QFont& font) { setting.setValue(font.family()); });
    connect(own, &QCheckBox::toggled, this, [&setting, family](bool asOthers) {
        setting.setValue(asOthers ? QString() : family->currentFont().family());
    });
    m_controls.push_back({[&setting, family, own] {
        const QSignalBlocker quietFamily(family);
        const QSignalBlocker quietOwn(own);
        own->setChecked(setting.value().isEmpty());
        family->setEnabled(!setting.value().isEmpty());
        if (!setting.value().isEmpty()) {
            family->setCurrentFont(QFont(setting.value()));
        }
    }});
    const int row = grid.rowCount();
    auto* label = new QLabel(name);
    label->setBuddy(family);
    grid.addWidget(label, row, 0);
    grid.addWidget(family, row, 1);
    grid.addWidget(own, row, 2);
}

void TypographyPanel::addSlider(QGridLayout& grid, const QString& name, const Scale& scale) {
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(scale.least, scale.most);
    slider->setSingleStep(scale.step);
    slider->setPageStep(scale.step * 2);
    slider->setAccessibleName(name);
    auto* label = new QLabel(name);
    label->setBuddy(slider);
    auto* value = new QLabel;
    value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(slider, &QSlider::valueChanged, this, scale.write);
    m_controls.push_back({[slider, value, scale] {
        // What is only shown must not be taken for a choice: a size of 13.5 would become 14.
        const QSignalBlocker quiet(slider);
        slider->setValue(scale.read());
        value->setText(scale.say(scale.read()));
    }});
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(slider, row, 1);
    grid.addWidget(value, row, 2);
}

void TypographyPanel::addSwitch(QGridLayout& grid, const QString& text, Setting<bool>& setting) {
    auto* box = new QCheckBox(text);
    box->setAccessibleName(text);
    connect(box, &QCheckBox::toggled, this, [&setting](bool on) { setting.setValue(on); });
    m_controls.push_back({[&setting, box] {
        const QSignalBlocker quiet(box);
        box->setChecked(setting.value());
    }});
    grid.addWidget(box, grid.rowCount(), 0, 1, 3);
}

QWidget* TypographyPanel::makePresets() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* presets = new QToolButton;
    presets->setText(tr("Presets"));
    presets->setAccessibleName(tr("Presets"));
    presets->setToolTip(tr("Choose or keep a way to set the text"));
    presets->setMenu(m_presets);
    presets->setPopupMode(QToolButton::InstantPopup);
    presets->setFocusPolicy(Qt::StrongFocus);
    presets->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_presets, &QMenu::aboutToShow, this, &TypographyPanel::fillPresets);
    auto* reset = new QPushButton(tr("Reset to defaults"));
    reset->setAccessibleName(tr("Reset the text to its defaults"));
    connect(reset, &QPushButton::clicked, this, &TypographyPanel::reset);
    row->addWidget(presets, 1);
    row->addWidget(reset, 1);
    return box;
}

void TypographyPanel::fillPresets() {
    m_presets->clear();
    const Typography now = m_settings.typography();
    const QList<Preset> own = toPresets(m_settings.presets.value());
    for (const Preset& preset : builtInPresets() + own) {
        QAction* action = m_presets->addAction(
            preset.name, this, [this, preset] { m_settings.setTypography(preset.typography); });
        action->setCheckable(true);
        action->setChecked(preset.typography == now);
    }
    m_presets->addSeparator();
    m_presets->addAction(tr("&Keep the Text as It Is Set Now…"), this,
                         &TypographyPanel::askForName);
    if (!own.isEmpty()) {
        QMenu* drop = m_presets->addMenu(tr("&Delete"));
        for (const Preset& preset : own) {
            drop->addAction(preset.name, this, [this, name = preset.name] { dropPreset(name); });
        }
    }
}

void TypographyPanel::askForName() {
    auto* dialog = new QInputDialog(window()->parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep a Preset"));
    dialog->setLabelText(tr("Name of the preset; one of the same name is replaced:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &TypographyPanel::keepPreset);
    dialog->open();
}

void TypographyPanel::keepPreset(const QString& name) {
    if (name.trimmed().isEmpty()) {
        return;
    }
    dropPreset(name.trimmed());
    m_settings.presets.takeOver();
    QList<Preset> own = toPresets(m_settings.presets.value());
    own.append({name.trimmed(), m_settings.typography()});
    m_settings.presets.setValue(fromPresets(own));
}

void TypographyPanel::dropPreset(const QString& name) {
    m_settings.presets.takeOver();
    QList<Preset> own = toPresets(m_settings.presets.value());
    own.removeIf([&name](const Preset& preset) { return preset.name == name; });
    m_settings.presets.setValue(fromPresets(own));
}

void TypographyPanel::unfold(bool all) {
    m_more->setArrowType(all ? Qt::DownArrow : Qt::RightArrow);
    m_finePoints->setVisible(all);
}

void TypographyPanel::reset() {
    m_settings.resetTypography();
    // What the zoom makes of the size is part of how the text looks.
    m_settings.zoom.reset();
}

void TypographyPanel::refresh() {
    for (const Bound& control : m_controls) {
        control.refresh();
    }
    m_sample->showStyle(
        {m_settings.typography(), m_theme.theme(), m_settings.zoom.value() / 100.0});
    m_alignments->button(m_settings.justified.value() ? 1 : 0)->setChecked(true);
}

}  // namespace klartext::ui
