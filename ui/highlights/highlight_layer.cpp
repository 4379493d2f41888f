// SPDX-License-Identifier: MIT
#include "highlights/highlight_layer.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <algorithm>
#include <limits>

#include "boxes/box_layer.h"
#include "hearing/line_boxes.h"
#include "highlights/highlight_look.h"
#include "models/page_model.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

constexpr qreal overhang = 1.5;
constexpr qreal corner = 2.5;
constexpr qreal lineWidth = 1.5;
constexpr qreal currentLineWidth = 3;
constexpr qreal signSize = 12;

int lengthOf(const HighlightLayer::Drawn& drawn) {
    int length = 0;
    for (const DocumentRange& range : drawn.ranges) {
        length += range.to - range.from;
    }
    return length;
}

/// Text as a tool tip shows it: never as the markup that it may look like.
QString toolTipOf(const QString& text) {
    return QStringLiteral("<p style=\"white-space: pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

}  // namespace

HighlightLayer::HighlightLayer(PageView& view, const PageModel& page,
                               const PageHighlights& highlights, Which which)
    : QObject(&view), m_view(view), m_page(page), m_highlights(highlights), m_which(which) {
    view.addLayer(*this);
    view.viewport()->installEventFilter(this);
    connect(&view, &PageView::pageShown, this, &HighlightLayer::forget);
    connect(&highlights, &PageHighlights::changed, this, &HighlightLayer::forget);
}

void HighlightLayer::forget() {
    m_drawn.reset();
    m_view.viewport()->update();
}

const std::vector<HighlightLayer::Drawn>& HighlightLayer::drawn() const {
    if (!m_drawn) {
        m_drawn.emplace();
        for (const PageHighlights::Entry& entry : m_highlights.entries()) {
            const bool meant = m_which == Which::Shown ? entry.state == PageHighlights::State::Shown
                                                       : entry.state != PageHighlights::State::Lost;
            if (!m_page.hasPage() || !meant) {
                continue;
            }
            auto ranges = rangesOf(*m_view.page(), *m_page.extraction().tree, entry.found.parts);
            if (!ranges.empty()) {
                m_drawn->push_back({entry.mark.id, entry.mark.highlight.color,
                                    QString::fromStdString(entry.mark.highlight.note),
                                    std::move(ranges)});
            }
        }
        // Short ones lie upon long ones.
        std::ranges::stable_sort(*m_drawn, std::ranges::greater(), lengthOf);
    }
    return *m_drawn;
}

qint64 HighlightLayer::at(int position) const {
    for (auto each = drawn().rbegin(); each != drawn().rend(); ++each) {
        const auto holds = [position](const DocumentRange& range) {
            return position >= range.from && position < range.to;
        };
        if (std::ranges::any_of(each->ranges, holds)) {
            return each->id;
        }
    }
    return 0;
}

const HighlightLayer::Drawn* HighlightLayer::find(qint64 id) const {
    const auto found = std::ranges::find(drawn(), id, &Drawn::id);
    return found == drawn().end() ? nullptr : &*found;
}

QRect HighlightLayer::boxOf(qint64 id) const {
    const Drawn* drawn = find(id);
    QRectF box;
    if (drawn != nullptr) {
        const QRectF seen = m_view.viewport()->rect();
        for (const DocumentRange& range : drawn->ranges) {
            for (const QRectF& line : lineBoxes(m_view, range.from, range.to)) {
                box |= line.intersects(seen) || box.isNull() ? line : QRectF();
            }
        }
    }
    return box.toAlignedRect();
}

void HighlightLayer::setCurrent(qint64 id) {
    m_current = id;
    m_view.viewport()->update();
}

bool HighlightLayer::isSeen(const Drawn& drawn) const {
    const PageView::Range seen = m_view.visibleRange();
    return drawn.ranges.front().from <= seen.to && drawn.ranges.back().to >= seen.from;
}

void HighlightLayer::forEachBox(
    QPainter& painter, const std::function<void(const Drawn&, const QRectF&)>& paint) const {
    const PageView::Range seen = m_view.visibleRange();
    m_view.boxes().forEachStrip(m_view.viewport()->rect(), [&](const QRect& strip, int) {
        painter.setClipRect(strip);
        for (const Drawn& each : drawn()) {
            for (const DocumentRange& range : each.ranges) {
                if (range.from > seen.to || range.to < seen.from) {
                    continue;
                }
                for (const QRectF& box : lineBoxes(m_view, range.from, range.to)) {
                    paint(each, box);
                }
            }
        }
    });
    painter.setClipping(false);
}

void HighlightLayer::paintBelow(QPainter& painter) const {
    if (drawn().empty()) {
        return;
    }
    const Theme& theme = m_view.page()->style().theme;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    forEachBox(painter, [&](const Drawn& each, const QRectF& box) {
        painter.setBrush(highlightLook(theme, each.color).paper);
        painter.drawRoundedRect(box.adjusted(-overhang, 0.5, overhang, -0.5), corner, corner);
    });
}

QRectF HighlightLayer::signOf(const Drawn& drawn) const {
    if (drawn.note.isEmpty()) {
        return {};
    }
    const PageDocument& page = *m_view.page();
    const int last = drawn.ranges.back().to - 1;
    const auto boxes = lineBoxes(m_view, last, last + 1);
    if (boxes.empty()) {
        return {};
    }
    const QRectF& line = boxes.front();
    const qreal gap = std::max(0.0, (page.margins().side - signSize) / 2);
    const bool rightToLeft = page.findBlock(last).textDirection() == Qt::RightToLeft;
    const qreal left = rightToLeft ? gap : page.margins().side + page.columnWidth() + gap;
    return {left, line.center().y() - signSize / 2, signSize, signSize};
}

void HighlightLayer::paintAbove(QPainter& painter) const {
    if (drawn().empty()) {
        return;
    }
    const Theme& theme = m_view.page()->style().theme;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Over code in a line, too, which stands in a frame of its own.
    forEachBox(painter, [&](const Drawn& each, const QRectF& box) {
        const qreal line = each.id == m_current ? currentLineWidth : lineWidth;
        painter.setBrush(highlightLook(theme, each.color).line);
        painter.drawRect(QRectF(box.left(), box.bottom() - 0.5 - line, box.width(), line));
    });
    for (const Drawn& each : drawn()) {
        const QRectF sign = each.note.isEmpty() || !isSeen(each) ? QRectF() : signOf(each);
        if (sign.isNull()) {
            continue;
        }
        const HighlightLook look = highlightLook(theme, each.color);
        painter.setPen(QPen(look.line, 1.4));
        painter.setBrush(look.paper);
        painter.drawRoundedRect(sign.adjusted(0.7, 0.7, -0.7, -0.7), 2, 2);
        painter.setPen(QPen(theme.color(ColorId::Text), 1.2));
        for (const qreal share : {0.36, 0.62}) {
            const qreal y = sign.top() + share * sign.height();
            painter.drawLine(QPointF(sign.left() + 3, y), QPointF(sign.right() - 3, y));
        }
    }
}

const HighlightLayer::Drawn* HighlightLayer::signAt(const QPoint& point) const {
    for (auto each = drawn().rbegin(); each != drawn().rend(); ++each) {
        if (!each->note.isEmpty() && isSeen(*each) &&
            signOf(*each).adjusted(-3, -3, 3, 3).contains(point)) {
            return &*each;
        }
    }
    return nullptr;
}

qint64 HighlightLayer::idAt(const QPoint& point) const {
    if (drawn().empty()) {
        return 0;
    }
    // Of the two characters beside the point the one that the point is on.
    const int position = m_view.cursorForPosition(point).position();
    for (const int each : {position, position - 1}) {
        const qint64 id = each < 0 ? 0 : at(each);
        const auto boxes = id == 0 ? std::vector<QRectF>() : lineBoxes(m_view, each, each + 1);
        const auto holds = [&](const QRectF& box) {
            return box.adjusted(-overhang, 0, overhang, 0).contains(point);
        };
        // The space at a line's end has no box.
        if (id != 0 &&
            (std::ranges::any_of(boxes, holds) || (boxes.empty() && boxOf(id).contains(point)))) {
            return id;
        }
    }
    return 0;
}

bool HighlightLayer::press(const QMouseEvent& event) {
    m_pressed = event.pos();
    if (event.button() != Qt::LeftButton || drawn().empty()) {
        return false;
    }
    const Drawn* sign = signAt(event.pos());
    if (sign != nullptr) {
        Q_EMIT activated(sign->id, true);
    }
    return sign != nullptr;
}

std::optional<PageLayer::Hint> HighlightLayer::hintAt(const QPoint& point) const {
    if (drawn().empty()) {
        return std::nullopt;
    }
    if (const Drawn* sign = signAt(point)) {
        return Hint{Qt::PointingHandCursor, toolTipOf(sign->note)};
    }
    const Drawn* under = m_view.anchorAt(point).isEmpty() ? find(idAt(point)) : nullptr;
    if (under == nullptr || under->note.isEmpty()) {
        return std::nullopt;
    }
    return Hint{Qt::IBeamCursor, toolTipOf(under->note)};
}

std::optional<PageLayer::Said> HighlightLayer::saidAt(int position) const {
    const Drawn* under = find(at(position));
    if (under == nullptr) {
        return std::nullopt;
    }
    const auto range = std::ranges::find_if(under->ranges, [position](const DocumentRange& each) {
        return position >= each.from && position < each.to;
    });
    return Said{range->from, range->to,
                highlightLook(m_view.page()->style().theme, under->color).paper};
}

bool HighlightLayer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const bool still =
            (mouse->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
        const bool plain = mouse->button() == Qt::LeftButton && !mouse->modifiers();
        if (still && plain && !m_view.textCursor().hasSelection() &&
            m_view.anchorAt(mouse->pos()).isEmpty()) {
            if (const qint64 id = idAt(mouse->pos())) {
                Q_EMIT activated(id, false);
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace klartext::ui
