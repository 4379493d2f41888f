// SPDX-License-Identifier: MIT
#include "boxes/box_layer.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLinearGradient>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <algorithm>

#include "document/clean_text.h"
#include "document/text_formats.h"
#include "panes/page_view.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

using Box = PageDocument::Box;

constexpr int copiedMilliseconds = 1600;

}  // namespace

BoxLayer::BoxLayer(PageView& view)
    : QObject(&view), m_view(view), m_copy(new QToolButton(view.viewport())) {
    m_copy->setFocusPolicy(Qt::NoFocus);
    m_copy->setCursor(Qt::ArrowCursor);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setObjectName(QStringLiteral("copyCode"));
    m_copy->hide();
    connect(m_copy, &QToolButton::clicked, this, [this] { copy(m_buttonBox); });
    m_copied.setSingleShot(true);
    m_copied.setInterval(copiedMilliseconds);
    connect(&m_copied, &QTimer::timeout, this, &BoxLayer::placeButton);
    connect(&view, &PageView::scrolled, this, &BoxLayer::placeButton);
    view.viewport()->installEventFilter(this);
}

void BoxLayer::pageReplaced() {
    m_geometry.setPage(m_view.page());
    m_offsets.clear();
    m_hovered.reset();
    m_focused.reset();
    m_drag.reset();
    placeButton();
}

bool BoxLayer::isCode(int box) const {
    return m_view.page()->boxes()[static_cast<std::size_t>(box)].kind == Box::Kind::Code;
}

int BoxLayer::offset(int box, const BoxPlace& place) const {
    const int most = place.isWide() ? qCeil(place.excess) : 0;
    return std::clamp(m_offsets.value(box, place.mirrored ? most : 0), 0, most);
}

void BoxLayer::setOffset(int box, int pixels) {
    m_offsets.insert(box, std::max(pixels, 0));
    m_view.viewport()->update();
}

QRect BoxLayer::frameInView(const BoxPlace& place) const {
    return place.frame.toAlignedRect().translated(0, -m_view.verticalScrollBar()->value());
}

std::vector<int> BoxLayer::boxesIn(const QRect& area) const {
    const PageDocument& page = *m_view.page();
    std::vector<int> found;
    if (page.boxes().empty()) {
        return found;
    }
    const QPointF scrolled(0, m_view.verticalScrollBar()->value());
    const int from = page.positionAt(area.topLeft() + scrolled);
    const int to = page.positionAt(area.bottomRight() + scrolled);
    const auto count = static_cast<int>(page.boxes().size());
    // The bar of a box reaches below it, where a hit is the text behind.
    for (int box = std::max(m_geometry.firstFrom(from) - 1, 0);
         box < count && page.boxes()[static_cast<std::size_t>(box)].from <= to; ++box) {
        found.push_back(box);
    }
    return found;
}

int BoxLayer::offsetOf(int position) const {
    if (!m_view.page()->style().scrollsBoxes) {
        return 0;
    }
    const int box = m_geometry.boxAt(position);
    return box < 0 ? 0 : offset(box, m_geometry.placeOf(box));
}

int BoxLayer::offsetAt(const QPoint& point) const {
    const PageDocument& page = *m_view.page();
    if (page.boxes().empty() || !page.style().scrollsBoxes) {
        return 0;
    }
    for (const int box : boxesIn(QRect(point, QSize(1, 1)))) {
        const BoxPlace place = m_geometry.placeOf(box);
        if (frameInView(place).contains(point)) {
            return offset(box, place);
        }
    }
    return 0;
}

void BoxLayer::forEachStrip(
    const QRect& area, const std::function<void(const QRect& strip, int offset)>& paint) const {
    int top = area.top();
    for (const int box : boxesIn(area)) {
        const BoxPlace place = m_geometry.placeOf(box);
        const QRect frame = frameInView(place);
        if (!place.isWide() || frame.bottom() < top || frame.top() > area.bottom()) {
            continue;
        }
        if (frame.top() > top) {
            paint(QRect(area.left(), top, area.width(), frame.top() - top), 0);
        }
        const QRect seen = frame.intersected(area);
        if (!seen.isEmpty()) {
            paint(seen, offset(box, place));
        }
        top = frame.bottom() + 1;
    }
    if (top <= area.bottom()) {
        paint(QRect(area.left(), top, area.width(), area.bottom() + 1 - top), 0);
    }
}

void BoxLayer::reveal(int position) {
    const int box = m_geometry.boxAt(position);
    if (box < 0) {
        return;
    }
    const BoxPlace place = m_geometry.placeOf(box);
    if (!place.isWide()) {
        return;
    }
    QTextCursor cursor(m_view.page());
    cursor.setPosition(position);
    const int x = m_view.cursorRect(cursor).x();
    const QRect frame = frameInView(place);
    const int room = frame.width() / 6;
    if (x < frame.left() + room || x > frame.right() - room) {
        setOffset(box, offset(box, place) + x - frame.left() - frame.width() / 3);
    }
}

/// Long code stands in several boxes, one below the other.
QString BoxLayer::codeOf(int box) const {
    const PageDocument& page = *m_view.page();
    const auto continues = [&page](const QTextBlock& block) {
        return Continuation(block.blockFormat().intProperty(ContinuationProperty));
    };
    const Box& code = page.boxes()[static_cast<std::size_t>(box)];
    QTextBlock block = page.findBlock(code.from);
    while (continues(block) != Continuation::None) {
        block = block.previous();
    }
    QString text = block.text();
    for (block = block.next(); block.isValid() && continues(block) != Continuation::None;
         block = block.next()) {
        text += continues(block) == Continuation::NextLine ? QStringLiteral("\n") : QString();
        text += block.text();
    }
    return cleanText(text.replace(QChar::LineSeparator, u'\n')
                         .replace(QChar::ParagraphSeparator, u'\n')
                         .replace(QChar::Nbsp, u' ')
                         .remove(QChar::ObjectReplacementCharacter));
}

QString BoxLayer::codeAt(int position) const {
    const int box = m_geometry.boxAt(position);
    return box >= 0 && isCode(box) ? codeOf(box) : QString();
}

void BoxLayer::copy(int box) {
    if (box < 0 || static_cast<std::size_t>(box) >= m_view.page()->boxes().size()) {
        return;
    }
    QGuiApplication::clipboard()->setText(codeOf(box));
    m_copied.start();
    placeButton();
}

void BoxLayer::placeButton() {
    const std::optional<int> box = m_focused ? m_focused : m_hovered;
    if (!box || !isCode(*box)) {
        m_copy->hide();
        m_buttonBox = -1;
        return;
    }
    if (m_buttonBox != *box) {
        m_copied.stop();
        m_buttonBox = *box;
    }
    const Theme& theme = m_view.page()->style().theme;
    const bool done = m_copied.isActive();
    m_copy->setIcon(symbolicIcon(done ? QStringLiteral("status-complete") : QStringLiteral("copy"),
                                 theme.color(ColorId::ChromeText)));
    m_copy->setText(done ? tr("Copied") : tr("Copy"));
    m_copy->setToolTip(tr("Copy the code"));
    m_copy->setAccessibleName(tr("Copy the code"));
    m_copy->setPalette(theme.palette());
    m_copy->setStyleSheet(
        QStringLiteral("QToolButton { background: %1; color: %2; border: 1px "
                       "solid %3; border-radius: 4px; padding: 2px 6px; }"
                       "QToolButton:hover { border-color: %4; }")
            .arg(theme.color(ColorId::Control).name(), theme.color(ColorId::ChromeText).name(),
                 theme.color(ColorId::ChromeBorder).name(), theme.color(ColorId::Link).name()));
    m_copy->adjustSize();
    const QRect frame = frameInView(m_geometry.placeOf(*box));
    // Where the code begins above the view, at the view's edge.
    const int top = std::min(std::max(frame.top(), 0) + 5, frame.bottom() - m_copy->height());
    m_copy->move(frame.right() - m_copy->width() - 5, top);
    m_copy->show();
    m_copy->raise();
}

}  // namespace klartext::ui
