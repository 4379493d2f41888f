// SPDX-License-Identifier: MIT
#include "panes/typography_panel.h"

#include <QButtonGroup>
#include <QFontComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include "panes/theme_swatch.h"

namespace klartext::ui {

namespace {

constexpr int margin = 16;
constexpr int leastWidth = 340;
/// Line heights are shown in steps of this part of the font size.
constexpr double lineStep = 0.05;
constexpr int columnStep = 2;

int toLineSteps(double lineHeight) { return qRound(lineHeight / lineStep); }

}  // namespace

TypographyPanel::TypographyPanel(Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_themes(new QButtonGroup(this)),
      m_alignments(new QButtonGroup(this)),
      m_family(new QFontComboBox) {
    setAccessibleName(tr("Appearance of the text"));
    makeFamily();
    makeSize();
    makeLineHeight();
    makeColumnWidth();
    layOut();
    connect(&settings, &Settings::typographyChanged, this, &TypographyPanel::refresh);
    connect(&settings.theme, &SettingBase::changed, this, &TypographyPanel::refresh);
    refresh();
}

QWidget* TypographyPanel::makeThemes() {
    auto* box = new QWidget;
    box->setAccessibleName(tr("Theme"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<ThemeChoice, QString> choices[]{{ThemeChoice::System, tr("System")},
                                                    {ThemeChoice::Light, tr("Light")},
                                                    {ThemeChoice::Sepia, tr("Sepia")},
                                                    {ThemeChoice::Dark, tr("Dark")}};
    for (const auto& [choice, name] : choices) {
        auto* swatch = new ThemeSwatch(choice, name);
        m_themes->addButton(swatch, static_cast<int>(choice));
        row->addWidget(swatch);
    }
    connect(m_themes, &QButtonGroup::idClicked, this,
            [this](int id) { m_settings.theme.setValue(static_cast<ThemeChoice>(id)); });
    return box;
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

void TypographyPanel::makeFamily() {
    m_family->setAccessibleName(tr("Font"));
    m_family->setEditable(false);
    m_family->setFontFilters(QFontComboBox::ScalableFonts);
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_family->setMinimumContentsLength(14);
    connect(m_family, &QFontComboBox::currentFontChanged, this,
            [this](const QFont& font) { m_settings.family.setValue(font.family()); });
}

TypographyPanel::Row TypographyPanel::makeRow(const QString& name, int least, int most, int step) {
    Row row{new QLabel(name), new QSlider(Qt::Horizontal), new QLabel};
    row.slider->setRange(least, most);
    row.slider->setSingleStep(step);
    row.slider->setPageStep(step * 2);
    row.slider->setAccessibleName(name);
    row.name->setBuddy(row.slider);
    row.value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return row;
}

void TypographyPanel::makeSize() {
    m_size = makeRow(tr("Size"), qRound(Typography::minimumPointSize), 36, 1);
    connect(m_size.slider, &QSlider::valueChanged, this,
            [this](int points) { m_settings.pointSize.setValue(points); });
}

void TypographyPanel::makeLineHeight() {
    m_lineHeight = makeRow(tr("Line height"), toLineSteps(Typography::minimumLineHeight),
                           toLineSteps(Typography::maximumLineHeight), 1);
    connect(m_lineHeight.slider, &QSlider::valueChanged, this,
            [this](int steps) { m_settings.lineHeight.setValue(steps * lineStep); });
}

void TypographyPanel::makeColumnWidth() {
    m_columnWidth = makeRow(tr("Column width"), Typography::minimumColumnWidth, 120, columnStep);
    connect(m_columnWidth.slider, &QSlider::valueChanged, this,
            [this](int characters) { m_settings.columnWidth.setValue(characters); });
}

void TypographyPanel::layOut() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, fontMetrics().horizontalAdvance(QStringLiteral("888 pt")));
    grid->addWidget(makeThemes(), 0, 0, 1, 3);
    auto* family = new QLabel(tr("Font"));
    family->setBuddy(m_family);
    grid->addWidget(family, 1, 0);
    grid->addWidget(m_family, 1, 1, 1, 2);
    int line = 2;
    for (const Row& row : {m_size, m_lineHeight, m_columnWidth}) {
        grid->addWidget(row.name, line, 0);
        grid->addWidget(row.slider, line, 1);
        grid->addWidget(row.value, line++, 2);
    }
    grid->addWidget(new QLabel(tr("Alignment")), line, 0);
    grid->addWidget(makeAlignments(), line++, 1, 1, 2);
    auto* reset = new QPushButton(tr("Reset to defaults"));
    reset->setAccessibleName(tr("Reset the text to its defaults"));
    connect(reset, &QPushButton::clicked, &m_settings, &Settings::resetTypography);
    grid->addWidget(reset, line, 1, 1, 2);
    grid->setRowStretch(line + 1, 1);
    setMinimumWidth(leastWidth);
}

void TypographyPanel::refresh() {
    // What is only shown must not be taken for a choice: a size that was 13.5 would become 14.
    const QSignalBlocker family(m_family);
    const QSignalBlocker size(m_size.slider);
    const QSignalBlocker height(m_lineHeight.slider);
    const QSignalBlocker width(m_columnWidth.slider);
    const Typography typography = m_settings.typography();
    m_family->setCurrentFont(QFont(typography.family));
    m_size.slider->setValue(qRound(typography.pointSize));
    m_lineHeight.slider->setValue(toLineSteps(typography.lineHeight));
    m_columnWidth.slider->setValue(typography.columnWidth);
    const QLocale locale;
    m_size.value->setText(tr("%1 pt").arg(locale.toString(typography.pointSize, 'g', 3)));
    m_lineHeight.value->setText(locale.toString(typography.lineHeight, 'f', 2));
    m_columnWidth.value->setText(locale.toString(typography.columnWidth));
    m_columnWidth.slider->setToolTip(
        tr("%n characters in a line", nullptr, typography.columnWidth));
    m_themes->button(static_cast<int>(m_settings.theme.value()))->setChecked(true);
    m_alignments->button(m_settings.justified.value() ? 1 : 0)->setChecked(true);
}

}  // namespace klartext::ui
