// SPDX-License-Identifier: MIT
#include "parts/part_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSizePolicy>
#include <QToolButton>

#include "parts/part_chooser.h"

namespace klartext::ui {

namespace {

QToolButton* buttonFor(QAction& action) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

PartBar::PartBar(QAction& list, QAction& previous, QAction& next, QWidget* parent)
    : QFrame(parent),
      m_all(list),
      m_previous(previous),
      m_next(next),
      m_button(new QToolButton),
      m_count(new QLabel) {
    setAutoFillBackground(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setIcon(list.icon());
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setToolTip(list.toolTip());
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_button, &QToolButton::clicked, &list, &QAction::trigger);
    connect(&list, &QAction::triggered, this, &PartBar::choose);
    connect(&previous, &QAction::triggered, this, [this] { step(-1); });
    connect(&next, &QAction::triggered, this, [this] { step(1); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_button, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttonFor(previous));
    layout->addWidget(buttonFor(next));
    setParts({});
}

void PartBar::setParts(const PartList& list) {
    m_list = list;
    const qsizetype count = list.parts.size();
    const bool isShown = count > 1 && list.current >= 0 && list.current < count;
    m_all.setEnabled(count > 1);
    m_previous.setEnabled(isShown && list.current > 0);
    m_next.setEnabled(isShown && list.current + 1 < count);
    setVisible(isShown);
    if (!isShown) {
        return;
    }
    const QString part = list.parts.at(list.current).title;
    QString text =
        list.title.isEmpty() || list.title == part
            ? part
            : tr("%1: %2", "title of a book, title of its chapter").arg(list.title, part);
    m_button->setText(text.replace(QLatin1Char('&'), QLatin1String("&&")));
    m_count->setText(tr("%1 of %2", "the number of a chapter, how many there are")
                         .arg(QLocale().toString(list.current + 1), QLocale().toString(count)));
}

void PartBar::choose() {
    if (m_list.parts.isEmpty()) {
        return;
    }
    auto* chooser = new PartChooser(m_list, window());
    connect(chooser, &PartChooser::chosen, this, &PartBar::open);
    chooser->open();
}

void PartBar::step(int by) { open(m_list.current + by); }

void PartBar::open(qsizetype part) {
    if (part >= 0 && part < m_list.parts.size()) {
        Q_EMIT openRequested(m_list.parts.at(part).address);
    }
}

}  // namespace klartext::ui
