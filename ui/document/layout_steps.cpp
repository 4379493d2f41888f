// SPDX-License-Identifier: MIT
#include "document/layout_steps.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimerEvent>
#include <algorithm>

namespace klartext::ui {

namespace {

constexpr int charactersAtOnce = 8000;
constexpr qint64 longestStep = 8;  ///< milliseconds

/// The layout has another timer, of no interval, that tells its size.
bool isLayoutTimer(QObject* layout, const QTimerEvent& event) {
    const auto timers = QAbstractEventDispatcher::instance()->registeredTimers(layout);
    return std::ranges::any_of(timers, [&event](const auto& timer) {
        return timer.timerId == event.timerId() && timer.interval > 0;
    });
}

}  // namespace

LayoutSteps::LayoutSteps(QTextDocument& document) : QObject(&document), m_document(document) {
    document.documentLayout()->installEventFilter(this);
}

bool LayoutSteps::eventFilter(QObject* watched, QEvent* event) {
    return event->type() == QEvent::Timer &&
           isLayoutTimer(watched, *static_cast<QTimerEvent*>(event)) && step();
}

/// Whether there may be more to lay out.
bool LayoutSteps::step() const {
    QElapsedTimer clock;
    clock.start();
    // Asking for what is laid out already costs next to nothing, and how far that is may have been
    // changed by anybody since the last step.
    for (int position = 0; position < m_document.characterCount(); position += charactersAtOnce) {
        (void)m_document.documentLayout()->blockBoundingRect(m_document.findBlock(position));
        if (clock.elapsed() >= longestStep) {
            return true;
        }
    }
    return false;
}

}  // namespace klartext::ui
