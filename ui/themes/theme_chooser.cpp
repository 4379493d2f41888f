// SPDX-License-Identifier: MIT
#include "themes/theme_chooser.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "themes/theme_editor.h"
#include "themes/theme_swatch.h"
#include "typography/own_theme.h"

namespace klartext::ui {

namespace {

constexpr int swatchesInRow = 4;
/// The person's own are numbered from here, in the order of the settings.
constexpr int firstOwn = 100;

QToolButton* makeButton(const QString& text, const QString& hint) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(hint);
    button->setToolTip(hint);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

QString nameOf(ThemeChoice choice) {
    switch (choice) {
        case ThemeChoice::System:
            return ThemeChooser::tr("System");
        case ThemeChoice::Light:
            return ThemeChooser::tr("Light");
        case ThemeChoice::Sepia:
            return ThemeChooser::tr("Sepia");
        case ThemeChoice::Dark:
            return ThemeChooser::tr("Dark");
        case ThemeChoice::Grey:
            return ThemeChooser::tr("Grey");
        case ThemeChoice::Black:
            return ThemeChooser::tr("Black");
        case ThemeChoice::Contrast:
            return ThemeChooser::tr("Contrast");
        case ThemeChoice::Own:
            break;
    }
    return {};
}

ThemeChooser::ThemeChooser(Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_group(new QButtonGroup(this)),
      m_grid(new QGridLayout),
      m_make(makeButton(tr("New Theme…"), tr("Make a theme of your own colours"))),
      m_change(makeButton(tr("Change…"), tr("Change the colours of your theme, or delete it"))) {
    setAccessibleName(tr("Theme"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_change);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addLayout(buttons);
    connect(m_group, &QButtonGroup::idClicked, this, &ThemeChooser::choose);
    connect(m_make, &QToolButton::clicked, this, [this] { openEditor({}); });
    connect(m_change, &QToolButton::clicked, this,
            [this] { openEditor(m_settings.ownTheme.value()); });
    connect(&settings.ownThemes, &SettingBase::changed, this, &ThemeChooser::fill);
    connect(&settings.theme, &SettingBase::changed, this, &ThemeChooser::showChosen);
    connect(&settings.ownTheme, &SettingBase::changed, this, &ThemeChooser::showChosen);
    fill();
}

void ThemeChooser::fill() {
    const QList<QAbstractButton*> before = m_group->buttons();
    for (QAbstractButton* swatch : before) {
        m_group->removeButton(swatch);
        m_grid->removeWidget(swatch);
        swatch->hide();
        swatch->deleteLater();
    }
    addSwatch(static_cast<int>(ThemeChoice::System), std::nullopt, nameOf(ThemeChoice::System));
    for (const ThemeChoice choice : Theme::choices()) {
        addSwatch(static_cast<int>(choice), Theme::named(choice), nameOf(choice));
    }
    int id = firstOwn;
    for (const OwnTheme& own : toOwnThemes(m_settings.ownThemes.value())) {
        addSwatch(id++, themeOf(own), own.name);
    }
    // Tab goes from the swatches to the buttons below them.
    QWidget::setTabOrder(m_group->buttons().constLast(), m_make);
    QWidget::setTabOrder(m_make, m_change);
    showChosen();
}

void ThemeChooser::addSwatch(int id, const std::optional<Theme>& theme, const QString& name) {
    auto* swatch = new ThemeSwatch(theme, name, this);
    const auto place = static_cast<int>(m_group->buttons().size());
    m_group->addButton(swatch, id);
    m_grid->addWidget(swatch, place / swatchesInRow, place % swatchesInRow);
    swatch->show();
}

void ThemeChooser::choose(int id) {
    if (id < firstOwn) {
        m_settings.theme.setValue(static_cast<ThemeChoice>(id));
        return;
    }
    const QList<OwnTheme> own = toOwnThemes(m_settings.ownThemes.value());
    m_settings.ownTheme.setValue(own.value(id - firstOwn).name);
    m_settings.theme.setValue(ThemeChoice::Own);
}

void ThemeChooser::showChosen() {
    int id = static_cast<int>(m_settings.theme.value());
    if (m_settings.theme.value() == ThemeChoice::Own) {
        const QList<OwnTheme> own = toOwnThemes(m_settings.ownThemes.value());
        const auto found = std::ranges::find(own, m_settings.ownTheme.value(), &OwnTheme::name);
        id = found == own.end() ? static_cast<int>(ThemeChoice::System)
                                : firstOwn + static_cast<int>(found - own.begin());
    }
    m_group->button(id)->setChecked(true);
    m_change->setVisible(id >= firstOwn);
}

void ThemeChooser::openEditor(const QString& name) {
    QWidget* host = window();
    QWidget* owner = host;
    if (host->windowType() == Qt::Popup) {
        owner = host->parentWidget();
        host->close();
    }
    const ThemeChoice now = m_settings.theme.value();
    const QList<OwnTheme> own = toOwnThemes(m_settings.ownThemes.value());
    const auto found = std::ranges::find(own, m_settings.ownTheme.value(), &OwnTheme::name);
    const bool isOwn = now == ThemeChoice::Own && found != own.end();
    (new ThemeEditor(m_settings, name, isOwn ? themeOf(*found) : Theme::named(now), owner))->show();
}

}  // namespace klartext::ui
