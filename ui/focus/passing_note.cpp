// SPDX-License-Identifier: MIT
#include "focus/passing_note.h"

#include <QHBoxLayout>
#include <QLabel>

namespace klartext::ui {

namespace {

constexpr int aboveEdge = 64;
constexpr int leastMilliseconds = 1400;
constexpr int millisecondsACharacter = 40;

}  // namespace

PassingNote::PassingNote(QWidget& parent)
    : FloatingFrame(parent, aboveEdge), m_label(new QLabel(this)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 3, 6, 3);
    layout->addWidget(m_label);
    m_label->setTextFormat(Qt::PlainText);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
}

void PassingNote::say(const QString& sentence) {
    m_label->setText(sentence);
    setAccessibleName(sentence);
    layout()->activate();
    show();
    announce();
    m_timer.start(leastMilliseconds + millisecondsACharacter * static_cast<int>(sentence.size()));
}

QString PassingNote::sentence() const { return isVisible() ? m_label->text() : QString(); }

}  // namespace klartext::ui
