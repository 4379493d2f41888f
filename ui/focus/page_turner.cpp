// SPDX-License-Identifier: MIT
#include "focus/page_turner.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

#include "panes/page_marks.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

constexpr int leastInset = 10;
/// Boxes around code reach so far above its first line.
constexpr qreal insetLines = 0.8;
/// One step of a wheel, in eighths of a degree.
constexpr int wheelStep = 120;
/// A touchpad's flick goes on for a while; only after this much quiet may it turn another page.
constexpr int quietMilliseconds = 150;

/// How many pages a key leads on; 0 when it leads to none.
int pagesOfKey(const QKeyEvent& event) {
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
        case Qt::Key_Space:
            return shift ? -1 : 1;
        case Qt::Key_PageDown:
        case Qt::Key_Down:
        case Qt::Key_Right:
            return 1;
        case Qt::Key_PageUp:
        case Qt::Key_Up:
        case Qt::Key_Left:
            return -1;
        default:
            return 0;
    }
}

}  // namespace

PageTurner::PageTurner(PageView& view, const TextLines& lines)
    : QObject(&view), m_view(view), m_lines(lines) {
    m_relay.setSingleShot(true);
    m_relay.setInterval(0);
    connect(&m_relay, &QTimer::timeout, this, [this] {
        if (m_on && !m_view.isOnItsWay()) {
            m_view.scrollTo({m_position, 0});
        }
    });
    connect(&lines, &TextLines::changed, this, &PageTurner::forget);
    connect(&view, &PageView::pageShown, this, [this] {
        m_pages.clear();
        m_page = 0;
        m_position = 0;
    });
}

PageTurner::~PageTurner() = default;

void PageTurner::setOn(bool on) {
    if (on == m_on) {
        return;
    }
    m_on = on;
    forget();
    m_view.setGuide(on ? this : nullptr);
    m_view.viewport()->update();
    Q_EMIT changed();
}

void PageTurner::forget() {
    m_pages.clear();
    if (m_on) {
        m_relay.start();
    }
}

int PageTurner::inset() const { return std::max(leastInset, qRound(insetLines * m_lines.pitch())); }

const std::vector<TextPage>& PageTurner::pages() const {
    const int height = m_view.viewport()->height();
    if (m_pages.empty() || m_height != height) {
        m_pages = pagesOf(m_lines.all(), height, inset());
        m_height = height;
    }
    return m_pages;
}

const TextPage& PageTurner::shown() const { return pages()[std::min(m_page, pages().size() - 1)]; }

int PageTurner::page() const { return static_cast<int>(std::min(m_page, pages().size() - 1)); }

int PageTurner::count() const { return static_cast<int>(pages().size()); }

int PageTurner::linesOnPage() const {
    if (m_view.isOnItsWay()) {
        return 1;
    }
    const auto page = static_cast<std::size_t>(this->page());
    const std::size_t end =
        page + 1 < pages().size() ? pages()[page + 1].line : m_lines.all().size();
    return std::max(1, static_cast<int>(end - pages()[page].line));
}

std::size_t PageTurner::pageAt(qreal y) const {
    const auto next = std::ranges::upper_bound(pages(), y, {}, &TextPage::from);
    return next == pages().begin() ? 0 : static_cast<std::size_t>(next - pages().begin() - 1);
}

void PageTurner::show(std::size_t page) {
    m_page = page;
    m_position = m_lines.all()[shown().line].position;
    const QScopedValueRollback guard(m_turning, true);
    m_view.ensureRange(shown().scrolled);
    m_view.verticalScrollBar()->setValue(shown().scrolled);
    m_view.viewport()->update();
    Q_EMIT changed();
}

bool PageTurner::turn(int by) {
    if (m_view.isOnItsWay()) {
        return true;
    }
    const int wanted = std::clamp(page() + by, 0, count() - 1);
    const bool moves = wanted != page();
    if (moves) {
        show(static_cast<std::size_t>(wanted));
    }
    return moves;
}

int PageTurner::valueFor(int position) {
    m_position = position;
    m_page = pageAt(m_lines.at(m_lines.heightOf(position)).top + 0.5);
    m_view.viewport()->update();
    Q_EMIT changed();
    return shown().scrolled;
}

void PageTurner::settle() {
    const int value = m_view.verticalScrollBar()->value();
    if (m_turning || m_view.isOnItsWay() || value == shown().scrolled) {
        return;
    }
    // What moved the bar down wanted something seen that stands below the page; and the other way
    // round.
    const auto here = static_cast<std::size_t>(page());
    if (value > shown().scrolled) {
        const std::size_t there = pageAt(value + m_view.viewport()->height() - inset() - 1);
        show(std::clamp(there, std::min(here + 1, pages().size() - 1), pages().size() - 1));
    } else {
        show(std::min(pageAt(value + inset()), here == 0 ? 0 : here - 1));
    }
}

QRect PageTurner::shownRect() const {
    const QRect all = m_view.viewport()->rect();
    if (m_view.isOnItsWay()) {
        return all;
    }
    const auto next = static_cast<std::size_t>(page()) + 1;
    const int top = page() == 0 ? 0 : qRound(shown().from) - shown().scrolled;
    const int bottom =
        next < pages().size() ? qRound(pages()[next].from) - shown().scrolled : all.height();
    return QRect(0, top, all.width(), bottom - top).intersected(all);
}

int PageTurner::sideOf(const QPoint& point) const {
    const int side = static_cast<int>(m_view.page()->margins().side);
    if (!m_on || m_view.marks().isCross(point)) {
        return 0;
    }
    return point.x() < side ? -1 : point.x() >= m_view.viewport()->width() - side ? 1 : 0;
}

bool PageTurner::press(const QMouseEvent& event) {
    const int side = sideOf(event.pos());
    if (side != 0 && event.button() == Qt::LeftButton) {
        turn(side);
        return true;
    }
    return isHidden(event.pos());
}

/// What is cut off of other pages is not there for the pointer either.
bool PageTurner::isHidden(const QPoint& point) const {
    const QRect seen = shownRect();
    return m_on && (point.y() < seen.top() || point.y() > seen.bottom());
}

std::optional<PageLayer::Hint> PageTurner::hintAt(const QPoint& point) const {
    if (m_view.isOnItsWay()) {
        return std::nullopt;
    }
    const int side = sideOf(point);
    const bool leads = side < 0 ? page() > 0 : side > 0 && page() + 1 < count();
    if (!leads) {
        return isHidden(point) ? std::optional(Hint{Qt::ArrowCursor, {}}) : std::nullopt;
    }
    return Hint{Qt::PointingHandCursor, side < 0 ? tr("Previous page") : tr("Next page")};
}

bool PageTurner::key(const QKeyEvent& event) {
    if (!m_on || (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        return false;
    }
    const int by = pagesOfKey(event);
    if (event.key() == Qt::Key_Home) {
        m_view.isOnItsWay() ? m_view.scrollTo({}) : show(0);
    } else if (event.key() == Qt::Key_End) {
        m_view.isOnItsWay() ? m_view.scrollTo({m_view.page()->characterCount() - 1, 0})
                            : show(pages().size() - 1);
    } else if (by != 0) {
        turn(by);
    }
    return by != 0 || event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
}

bool PageTurner::wheel(const QWheelEvent& event) {
    if (!m_on || event.modifiers().testFlag(Qt::ControlModifier)) {
        return false;
    }
    const int angle = event.angleDelta().y();
    const bool quiet = !m_wheeled.isValid() || m_wheeled.elapsed() > quietMilliseconds;
    const bool notch = angle % wheelStep == 0 && event.pixelDelta().isNull();
    m_wheeled.start();
    if (quiet || notch) {
        m_angle = std::abs(m_angle) < wheelStep ? m_angle : 0;
    }
    // A page was turned, and the flick still goes on.
    if (std::abs(m_angle) >= wheelStep) {
        return true;
    }
    m_angle += angle;
    if (std::abs(m_angle) >= wheelStep) {
        turn(m_angle > 0 ? -1 : 1);
    }
    return true;
}

}  // namespace klartext::ui
