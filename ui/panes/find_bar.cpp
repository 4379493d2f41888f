// SPDX-License-Identifier: MIT
#include "panes/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include "panes/page_search.h"

namespace klartext::ui {

namespace {

QToolButton* makeButton(Qt::ArrowType arrow, const QString& name) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setArrowType(arrow);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

FindBar::FindBar(PageSearch& search, QWidget* parent)
    : QWidget(parent),
      m_search(search),
      m_edit(new QLineEdit),
      m_count(new QLabel),
      m_previous(makeButton(Qt::UpArrow, tr("Previous hit"))),
      m_next(makeButton(Qt::DownArrow, tr("Next hit"))) {
    setAccessibleName(tr("Find in the text"));
    setAutoFillBackground(true);
    m_edit->setAccessibleName(tr("Text to find"));
    m_edit->setPlaceholderText(tr("Find in the text"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaximumWidth(420);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(8888).arg(8888)));

    auto* done = makeButton(Qt::NoArrow, tr("Close the find bar"));
    done->setText(QStringLiteral("✕"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    // What room there is belongs to the field first.
    layout->addWidget(m_edit, 100);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(done);

    connect(m_edit, &QLineEdit::textChanged, &search, &PageSearch::setText);
    connect(m_previous, &QToolButton::clicked, &search, &PageSearch::previous);
    connect(m_next, &QToolButton::clicked, &search, &PageSearch::next);
    connect(done, &QToolButton::clicked, this, &FindBar::close);
    connect(&search, &PageSearch::changed, this, &FindBar::showCount);
    showCount();
    hide();
}

void FindBar::open(const QString& text) {
    show();
    if (!text.isEmpty()) {
        m_edit->setText(text);
    }
    m_search.setText(m_edit->text());
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::close() {
    m_search.finish();
    hide();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape:
            close();
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            event->modifiers().testFlag(Qt::ShiftModifier) ? m_search.previous() : m_search.next();
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

void FindBar::showCount() {
    const bool some = m_search.count() > 0;
    m_previous->setEnabled(some);
    m_next->setEnabled(some);
    QString text;
    if (some) {
        //: Which of the hits is shown: "3 of 12".
        text = tr("%1 of %2")
                   .arg(QLocale().toString(m_search.current() + 1),
                        QLocale().toString(m_search.count()));
    } else if (!m_search.text().isEmpty()) {
        text = tr("Not found");
    }
    m_count->setText(text);
}

}  // namespace klartext::ui
