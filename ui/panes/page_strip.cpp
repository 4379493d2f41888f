// SPDX-License-Identifier: MIT
#include "panes/page_strip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>
#include <algorithm>
#include <array>

#include "models/block_sentence.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

constexpr int stripWidth = 20;
constexpr int inset = 3;
constexpr int keptInset = 7;
constexpr int leastHeight = 2;

/// Kinds that often stand side by side differ in their hatching as well as in their colour.
constexpr std::array hatchings{Qt::SolidPattern,     Qt::HorPattern,   Qt::Dense4Pattern,
                               Qt::BDiagPattern,     Qt::FDiagPattern, Qt::CrossPattern,
                               Qt::DiagCrossPattern, Qt::VerPattern};

Qt::BrushStyle hatchingOf(core::BoilerplateKind kind) {
    return hatchings[static_cast<std::size_t>(kind) % hatchings.size()];
}

}  // namespace

PageStrip::PageStrip(PageView& view, const PageModel& page, const Theme& theme, QWidget* parent)
    : QAbstractSlider(parent), m_view(view), m_page(page), m_theme(&theme) {
    setOrientation(Qt::Vertical);
    setInvertedAppearance(true);
    setInvertedControls(true);
    setRange(0, steps);
    setSingleStep(steps / 100);
    setPageStep(steps / 20);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Place on the page"));
    connect(&view, &PageView::scrolled, this, &PageStrip::follow);
}

QSize PageStrip::sizeHint() const { return {stripWidth, 4 * stripWidth}; }

void PageStrip::setTheme(const Theme& theme) {
    m_theme = &theme;
    repaintAll();
}

void PageStrip::setHiddenKinds(const KindSet& kinds) {
    m_hidden = kinds;
    repaintAll();
}

void PageStrip::documentChanged() {
    m_outline = PageOutline(*m_view.page(), m_view.page()->style().typography.columnWidth);
    overridesChanged();
    follow();
}

void PageStrip::overridesChanged() {
    m_parts.clear();
    if (m_page.hasPage()) {
        collectParts();
    }
    repaintAll();
}

void PageStrip::collectParts() {
    const PageDocument& page = *m_view.page();
    const auto& verdicts = m_page.extraction().verdicts;
    for (const core::BlockId block : page.blocksBetween(0, page.characterCount())) {
        const bool kept = m_page.isKept(block);
        const double from = m_outline.shareOf(page.positionOf(block));
        const double to = m_outline.shareOf(page.endOf(block));
        Part* last = m_parts.empty() ? nullptr : &m_parts.back();
        if (last != nullptr && last->kept == kept &&
            (kept || verdicts[last->block].kind == verdicts[block].kind)) {
            last->to = std::max(last->to, to);
        } else {
            m_parts.push_back({from, to, block, kept});
        }
    }
}

void PageStrip::follow() {
    const QScopedValueRollback guard(m_following, true);
    setValue(qRound(m_outline.shareOf(m_view.visibleRange().from) * steps));
    update();
}

void PageStrip::sliderChange(SliderChange change) {
    QAbstractSlider::sliderChange(change);
    if (change == SliderValueChange && !m_following) {
        const QScopedValueRollback guard(m_following, true);
        m_view.scrollTo({m_outline.positionAt(1.0 * value() / steps), 0});
    }
}

void PageStrip::goTo(int y) {
    const PageView::Range seen = m_view.visibleRange();
    const double half = (m_outline.shareOf(seen.to) - m_outline.shareOf(seen.from)) / 2;
    setValue(qRound((1.0 * y / std::max(height(), 1) - half) * steps));
    update();
}

void PageStrip::mousePressEvent(QMouseEvent* event) { goTo(event->pos().y()); }

void PageStrip::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) {
        goTo(event->pos().y());
    }
}

QRect PageStrip::rectOf(const Part& part) const {
    const int top = static_cast<int>(part.from * height());
    const int bottom = static_cast<int>(part.to * height());
    const int side = part.kept ? keptInset : inset;
    return {side, top, width() - 2 * side, std::max(bottom - top, leastHeight)};
}

const PageStrip::Part* PageStrip::partAt(int y) const {
    const auto found = std::ranges::find_if(m_parts, [&](const Part& part) {
        const QRect rect = rectOf(part);
        return y >= rect.top() && y <= rect.bottom();
    });
    return found == m_parts.end() ? nullptr : &*found;
}

bool PageStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Part* part = partAt(help->pos().y());
        QToolTip::showText(help->globalPos(),
                           part == nullptr ? QString() : blockSentence(m_page, part->block), this);
        return true;
    }
    return QAbstractSlider::event(event);
}

void PageStrip::paintPart(QPainter& painter, const Part& part) const {
    const QRect rect = rectOf(part);
    if (part.kept) {
        painter.fillRect(rect, m_theme->color(ColorId::ChromeBorder));
        return;
    }
    const core::BoilerplateKind kind = m_page.extraction().verdicts[part.block].kind;
    if (m_hidden.contains(kind)) {
        return;
    }
    const QColor color = m_theme->tintText(kind);
    painter.fillRect(rect, m_theme->tint(kind));
    painter.fillRect(rect, QBrush(color, hatchingOf(kind)));
    painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color);
}

void PageStrip::repaintAll() {
    m_picture = {};
    update();
}

/// Thousands of parts are painted once, and not at each step of the view.
void PageStrip::paintParts() {
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(m_theme->color(ColorId::Paper));
    QPainter painter(&m_picture);
    for (const Part& part : m_parts) {
        paintPart(painter, part);
    }
}

void PageStrip::paintEvent(QPaintEvent* /*event*/) {
    if (m_picture.size() != size() * devicePixelRatioF()) {
        paintParts();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const PageView::Range seen = m_view.visibleRange();
    const int top = static_cast<int>(m_outline.shareOf(seen.from) * height());
    const int bottom = static_cast<int>(m_outline.shareOf(seen.to) * height());
    QColor veil = m_theme->color(ColorId::Text);
    veil.setAlphaF(0.10F);
    const QRectF frame(0.5, top + 0.5, width() - 1, std::max(bottom - top, 8) - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(veil);
    painter.setPen(
        QPen(m_theme->color(hasFocus() ? ColorId::Link : ColorId::MutedText), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(frame, 3, 3);
}

}  // namespace klartext::ui
