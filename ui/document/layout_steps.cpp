// SPDX-License-Identifier: MIT
#include "document/layout_steps.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTimerEvent>
#include <algorithm>
#include <utility>

namespace klartext::ui {

namespace {

constexpr int charactersAtOnce = 4000;
constexpr qint64 longestStep = 8;  ///< milliseconds

/// The layout has another timer, of no interval, that tells its size.
bool isLayoutTimer(QObject* layout, const QTimerEvent& event) {
    const auto timers = QAbstractEventDispatcher::instance()->registeredTimers(layout);
    return std::ranges::any_of(timers, [&event](const auto& timer) {
        return timer.timerId == event.timerId() && timer.interval > 0;
    });
}

/// Also an empty paragraph has a line then.
bool isLaidOut(const QTextBlock& block) { return block.layout()->lineCount() > 0; }

}  // namespace

LayoutSteps::LayoutSteps(QTextDocument& document) : QObject(&document), m_document(document) {
    document.documentLayout()->installEventFilter(this);
}

int LayoutSteps::reached() const {
    if (isLaidOut(m_document.lastBlock())) {
        return m_document.characterCount();
    }
    int laidOut = -1;
    int open = m_document.blockCount() - 1;
    while (open - laidOut > 1) {
        const int middle = laidOut + (open - laidOut) / 2;
        (isLaidOut(m_document.findBlockByNumber(middle)) ? laidOut : open) = middle;
    }
    return m_document.findBlockByNumber(open).position();
}

bool LayoutSteps::isFar(int position) const {
    return position >= charactersUnnoticed && position - reached() >= charactersUnnoticed;
}

void LayoutSteps::await(int position, std::function<void()> then) {
    if (!isFar(position)) {
        then();
        return;
    }
    m_awaited.push_back({position, std::move(then)});
    m_timer.start(0, this);
}

void LayoutSteps::forget() {
    m_awaited.clear();
    m_timer.stop();
}

bool LayoutSteps::eventFilter(QObject* watched, QEvent* event) {
    return event->type() == QEvent::Timer &&
           isLayoutTimer(watched, *static_cast<QTimerEvent*>(event)) && step();
}

void LayoutSteps::timerEvent(QTimerEvent* /*event*/) {
    step();
    serve();
}

void LayoutSteps::serve() {
    // What is called may await something itself, or forget all.
    const auto near = [this](const Awaited& each) { return !isFar(each.position); };
    for (auto next = std::ranges::find_if(m_awaited, near); next != m_awaited.end();
         next = std::ranges::find_if(m_awaited, near)) {
        const auto then = std::move(next->then);
        m_awaited.erase(next);
        then();
    }
    if (m_awaited.empty()) {
        m_timer.stop();
    }
}

/// Whether there may be more to lay out.
bool LayoutSteps::step() {
    QElapsedTimer clock;
    clock.start();
    for (int position = reached(); position < m_document.characterCount();
         position = reached() + charactersAtOnce) {
        (void)m_document.documentLayout()->blockBoundingRect(m_document.findBlock(position));
        if (clock.elapsed() >= longestStep) {
            return true;
        }
    }
    return false;
}

}  // namespace klartext::ui
