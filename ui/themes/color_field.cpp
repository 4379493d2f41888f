// SPDX-License-Identifier: MIT
#include "themes/color_field.h"

#include <QColorDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include "typography/color_math.h"

namespace klartext::ui {

namespace {

constexpr int codeLength = 8;
constexpr double veryGood = 7;

QIcon swatchOf(const QColor& color, const QSize& size, const QColor& edge) {
    QPixmap drawing(size);
    drawing.fill(color);
    QPainter painter(&drawing);
    painter.setPen(edge);
    painter.drawRect(QRect(QPoint(), size).adjusted(0, 0, -1, -1));
    painter.end();
    return drawing;
}

}  // namespace

QString contrastSentence(double contrast) {
    const QString words = contrast >= veryGood          ? ColorField::tr("Very easy to read")
                          : contrast >= 4.5             ? ColorField::tr("Easy to read")
                          : contrast >= visibleContrast ? ColorField::tr("Hard to read")
                                                        : ColorField::tr("Too faint to read");
    return ColorField::tr("%1 (%2 : 1)", "words, contrast ratio")
        .arg(words, QLocale().toString(contrast, 'f', 1));
}

ColorField::ColorField(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_swatch(new QToolButton(this)),
      m_code(new QLineEdit(this)),
      m_sentence(new QLabel(this)),
      m_mend(new QPushButton(tr("Take this one"), this)) {
    const int side = fontMetrics().height();
    m_swatch->setIconSize({2 * side, side});
    m_swatch->setToolTip(tr("Pick the colour"));
    m_swatch->setAccessibleName(tr("Pick the colour: %1").arg(name));
    m_swatch->setFocusPolicy(Qt::StrongFocus);
    m_code->setAccessibleName(name);
    m_code->setMaxLength(32);
    m_code->setFixedWidth(fontMetrics().averageCharWidth() * (codeLength + 4));
    m_sentence->setWordWrap(true);
    m_mend->setAutoDefault(false);
    auto* label = new QLabel(name, this);
    label->setBuddy(m_code);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_code, 0, 1);
    grid->addWidget(m_swatch, 0, 2);
    grid->addWidget(m_sentence, 1, 0);
    grid->addWidget(m_mend, 1, 1, 1, 2, Qt::AlignTrailing);
    grid->setColumnStretch(0, 1);
    connect(m_swatch, &QToolButton::clicked, this, &ColorField::pick);
    connect(m_mend, &QPushButton::clicked, this, [this] { take(m_better); });
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString& code) {
        const QColor typed = QColor::fromString(code.trimmed());
        if (typed.isValid()) {
            m_color = typed.rgb();
            show(m_color);
        }
        Q_EMIT changed();
    });
    m_mend->hide();
}

bool ColorField::isBroken() const { return !QColor::isValidColorName(m_code->text().trimmed()); }

void ColorField::setColor(const QColor& color) {
    m_color = color;
    const QSignalBlocker quiet(m_code);
    m_code->setText(color.name());
    show(color);
}

void ColorField::take(const QColor& color) {
    setColor(color);
    m_code->setFocus();
    Q_EMIT changed();
}

void ColorField::pick() {
    auto* dialog = new QColorDialog(m_color, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_name);
    connect(dialog, &QColorDialog::colorSelected, this, &ColorField::take);
    dialog->open();
}

void ColorField::show(const QColor& color) {
    m_swatch->setIcon(swatchOf(color, m_swatch->iconSize(), palette().color(QPalette::WindowText)));
}

void ColorField::judge(const QString& sentence, const QColor& better) {
    m_better = better;
    m_sentence->setText(isBroken() ? tr("This is no colour. Write it like #1d5690 or “navy”.")
                                   : sentence);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    const bool offered = !isBroken() && better != m_color;
    m_mend->setVisible(offered);
    if (offered) {
        m_mend->setIcon(
            swatchOf(better, m_mend->iconSize(), palette().color(QPalette::WindowText)));
        m_mend->setText(better.name());
        m_mend->setToolTip(tr("Klartext shows the text in this colour, so that it can be read"));
        m_mend->setAccessibleName(tr("Take %1 for %2").arg(better.name(), m_name));
    }
}

}  // namespace klartext::ui
