// SPDX-License-Identifier: MIT
#include "pictures/picture_bar.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "widgets/symbolic_icon.h"

namespace klartext::ui {

QToolButton* pictureButton(const char* icon, const QString& text, const QString& keys,
                           QWidget* parent) {
    auto* button = new QToolButton(parent);
    if (*icon != '\0') {
        button->setIcon(symbolicIcon(QString::fromLatin1(icon), QColor(Qt::white)));
    }
    button->setIconSize(QSize(22, 22));
    button->setText(text);
    button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::ArrowCursor);
    button->setAutoRaise(true);
    return button;
}

PictureBar::PictureBar(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(4);
    QToolButton* smaller = add("zoom-out", tr("Zoom out"), QStringLiteral("−"));
    m_fit = add("", tr("Fit the window or 100 %"), tr("0, 1"));
    QToolButton* larger = add("zoom-in", tr("Zoom in"), QStringLiteral("+"));
    QToolButton* copy = add("copy", tr("Copy picture"), QStringLiteral("Ctrl+C"));
    QToolButton* save = add("save", tr("Save picture as…"), QStringLiteral("Ctrl+S"));
    m_link = add("browser", tr("Open the picture’s link"), QStringLiteral("L"));
    m_close = add("stop", tr("Close"), QStringLiteral("Esc"));
    m_ofPicture = {smaller, m_fit, larger, copy, save};
    connect(smaller, &QToolButton::clicked, this, &PictureBar::zoomOutRequested);
    connect(m_fit, &QToolButton::clicked, this, &PictureBar::fitToggled);
    connect(larger, &QToolButton::clicked, this, &PictureBar::zoomInRequested);
    connect(copy, &QToolButton::clicked, this, &PictureBar::copyRequested);
    connect(save, &QToolButton::clicked, this, &PictureBar::saveRequested);
    connect(m_link, &QToolButton::clicked, this, &PictureBar::linkRequested);
    connect(m_close, &QToolButton::clicked, this, &PictureBar::closeRequested);
}

QToolButton* PictureBar::add(const char* icon, const QString& text, const QString& keys) {
    QToolButton* button = pictureButton(icon, text, keys, this);
    m_buttons.append(button);
    layout()->addWidget(button);
    return button;
}

void PictureBar::setOffer(bool picture, bool link) {
    for (QToolButton* button : m_ofPicture) {
        button->setEnabled(picture);
    }
    m_link->setVisible(link);
}

void PictureBar::setZoom(int percent, bool fitted) {
    m_fit->setText(tr("%1 %").arg(percent));
    m_fit->setMinimumWidth(m_fit->fontMetrics().horizontalAdvance(tr("%1 %").arg(1600)) + 20);
    m_fit->setAccessibleDescription(fitted ? tr("Fits the window") : QString());
}

}  // namespace klartext::ui
