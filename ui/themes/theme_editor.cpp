// SPDX-License-Identifier: MIT
#include "themes/theme_editor.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "themes/color_field.h"
#include "themes/sample_view.h"

namespace klartext::ui {

namespace {

constexpr int spacing = 12;
constexpr int mostLetters = 40;

QString freeName(const QList<OwnTheme>& themes) {
    const auto isFree = [&themes](const QString& name) {
        return std::ranges::count(themes, name, &OwnTheme::name) == 0;
    };
    QString name = ThemeEditor::tr("My colours");
    for (int number = 2; !isFree(name); ++number) {
        name = ThemeEditor::tr("My colours %1").arg(number);
    }
    return name;
}

}  // namespace

ThemeEditor::ThemeEditor(Settings& settings, const QString& name, const Theme& start,
                         QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_before(name),
      m_name(new QLineEdit(this)),
      m_nameMessage(new QLabel(this)),
      m_paper(new ColorField(tr("Paper"), this)),
      m_text(new ColorField(tr("Text"), this)),
      m_link(new ColorField(tr("Links"), this)),
      m_accent(new ColorField(tr("Marks"), this)),
      m_sample(new SampleView(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name.isEmpty() ? tr("New Theme") : tr("Change the Theme"));
    const QList<OwnTheme> own = toOwnThemes(settings.ownThemes.value());
    const auto found = std::ranges::find(own, name, &OwnTheme::name);
    const OwnColors colors = found == own.end() ? ownColorsOf(start) : found->colors;
    m_name->setText(found == own.end() ? freeName(own) : name);
    m_paper->setColor(colors.paper);
    m_text->setColor(colors.text);
    m_link->setColor(colors.link);
    m_accent->setColor(colors.accent);
    build();
    refresh();
}

void ThemeEditor::build() {
    m_name->setAccessibleName(tr("Name of the theme"));
    m_name->setMaxLength(mostLetters);
    m_name->selectAll();
    m_nameMessage->setWordWrap(true);
    auto* label = new QLabel(tr("Name"), this);
    label->setBuddy(m_name);
    auto* name = new QHBoxLayout;
    name->addWidget(label);
    name->addWidget(m_name, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing);
    layout->addLayout(name);
    layout->addWidget(m_nameMessage);
    for (ColorField* field : {m_paper, m_text, m_link, m_accent}) {
        layout->addWidget(field);
        connect(field, &ColorField::changed, this, &ThemeEditor::refresh);
    }
    layout->addWidget(m_sample);
    layout->addStretch();
    layout->addWidget(m_buttons);
    if (!m_before.isEmpty()) {
        QPushButton* drop = m_buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
        drop->setAutoDefault(false);
        connect(drop, &QPushButton::clicked, this, &ThemeEditor::remove);
    }
    connect(m_name, &QLineEdit::textChanged, this, &ThemeEditor::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ThemeEditor::keep);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 58);
}

OwnColors ThemeEditor::colors() const {
    return {m_paper->color(), m_text->color(), m_link->color(), m_accent->color()};
}

bool ThemeEditor::isTaken(const QString& name) const {
    const QList<OwnTheme> own = toOwnThemes(m_settings.ownThemes.value());
    return name != m_before && std::ranges::count(own, name, &OwnTheme::name) > 0;
}

void ThemeEditor::refresh() {
    const OwnColors chosen = colors();
    const OwnColors better = mended(chosen);
    m_paper->judge({}, chosen.paper);
    m_text->judge(contrastSentence(contrast(chosen.text, chosen.paper)), better.text);
    m_link->judge(contrastSentence(contrast(chosen.link, chosen.paper)), better.link);
    m_accent->judge(contrast(chosen.accent, chosen.paper) >= visibleContrast
                        ? tr("Easy to see")
                        : tr("Too faint to see"),
                    better.accent);
    DocumentStyle style{m_settings.typography(), themeOf({QString(), chosen}), 1};
    m_sample->showStyle(style);
    const QString name = m_name->text().trimmed();
    m_nameMessage->setText(name.isEmpty()  ? tr("Give the theme a name.")
                           : isTaken(name) ? tr("You have a theme of this name already.")
                                           : QString());
    m_nameMessage->setVisible(!m_nameMessage->text().isEmpty());
    const bool broken =
        std::ranges::any_of(std::initializer_list<ColorField*>{m_paper, m_text, m_link, m_accent},
                            &ColorField::isBroken);
    m_buttons->button(QDialogButtonBox::Save)
        ->setEnabled(m_nameMessage->text().isEmpty() && !broken);
}

void ThemeEditor::keep() {
    const OwnTheme theme{m_name->text().trimmed(), colors()};
    m_settings.ownThemes.takeOver();
    QList<OwnTheme> own = toOwnThemes(m_settings.ownThemes.value());
    const auto before = std::ranges::find(own, m_before, &OwnTheme::name);
    if (before == own.end()) {
        own.append(theme);
    } else {
        *before = theme;
    }
    m_settings.ownThemes.setValue(fromOwnThemes(own));
    m_settings.ownTheme.setValue(theme.name);
    m_settings.theme.setValue(ThemeChoice::Own);
    accept();
}

void ThemeEditor::remove() {
    m_settings.ownThemes.takeOver();
    QList<OwnTheme> own = toOwnThemes(m_settings.ownThemes.value());
    own.removeIf([this](const OwnTheme& theme) { return theme.name == m_before; });
    if (m_settings.theme.value() == ThemeChoice::Own && m_settings.ownTheme.value() == m_before) {
        m_settings.theme.setValue(ThemeChoice::System);
    }
    m_settings.ownThemes.setValue(fromOwnThemes(own));
    accept();
}

}  // namespace klartext::ui
