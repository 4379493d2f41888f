// SPDX-License-Identifier: MIT
#include "panes/kind_gutter.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

#include "models/sentences.h"
#include "panes/page_view.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int padding = 6;
constexpr int iconSize = 16;
constexpr int gap = 5;
constexpr int mostCharacters = 18;

}  // namespace

KindGutter::KindGutter(const PageView& view, const PageModel& page, const Theme& theme,
                       QWidget* parent)
    : QWidget(parent), m_view(view), m_page(page), m_theme(&theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.9);
    setFont(smaller);
    connect(&view, &PageView::scrolled, this, qOverload<>(&QWidget::update));
}

void KindGutter::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void KindGutter::setCurrent(core::BlockId block) {
    m_current = block;
    update();
}

void KindGutter::fitWidth(bool wide) {
    m_wide = wide;
    updateGeometry();
}

int KindGutter::lineHeight() const { return std::max(iconSize, fontMetrics().height()) + 4; }

QSize KindGutter::sizeHint() const {
    int width = 2 * padding + iconSize;
    if (m_wide && m_page.hasPage()) {
        int name = 0;
        for (const core::Verdict& verdict : m_page.extraction().verdicts) {
            if (!verdict.kept) {
                name = std::max(name, fontMetrics().horizontalAdvance(kindLabel(verdict.kind)));
            }
        }
        width += gap + std::min(name, fontMetrics().averageCharWidth() * mostCharacters);
    }
    return {width, lineHeight()};
}

std::vector<KindGutter::Label> KindGutter::labels() const {
    std::vector<Label> labels;
    if (!m_page.hasPage()) {
        return labels;
    }
    const PageView::Range seen = m_view.visibleRange();
    std::optional<core::BoilerplateKind> running;
    for (const core::BlockId block : m_view.page()->blocksBetween(seen.from, seen.to)) {
        if (m_page.isKept(block)) {
            running.reset();
            continue;
        }
        const core::BoilerplateKind kind = m_page.extraction().verdicts[block].kind;
        if (running == kind && block != m_current) {
            continue;
        }
        running = kind;
        const int top = std::max(0, m_view.blockTop(block).value_or(0));
        if (labels.empty() || top >= labels.back().rect.bottom()) {
            labels.push_back({block, kind, QRect(0, top, width(), lineHeight())});
        }
    }
    return labels;
}

const KindGutter::Label* KindGutter::labelAt(const std::vector<Label>& labels,
                                             const QPoint& point) const {
    const auto found = std::ranges::find_if(
        labels, [&point](const Label& label) { return label.rect.contains(point); });
    return found == labels.end() ? nullptr : &*found;
}

void KindGutter::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme->color(ColorId::Paper));
    for (const Label& label : labels()) {
        const QColor color = m_theme->tintText(label.kind);
        const QRect inside = label.rect.adjusted(padding, 0, -padding, 0);
        if (label.block == m_current) {
            painter.setPen(QPen(color, 1.5));
            painter.setBrush(m_theme->tint(label.kind));
            painter.drawRoundedRect(QRectF(label.rect).adjusted(2, 1, -2, -1), 4, 4);
        }
        const auto placed = [this, &inside](const QRect& rect) {
            return QStyle::visualRect(layoutDirection(), inside, rect);
        };
        const QRect iconRect(inside.left(), label.rect.center().y() - iconSize / 2 + 1, iconSize,
                             iconSize);
        kindIcon(label.kind, color).paint(&painter, placed(iconRect));
        if (m_wide) {
            painter.setPen(color);
            const QRect name = inside.adjusted(iconSize + gap, 0, 0, 0);
            painter.drawText(
                placed(name), Qt::AlignVCenter | Qt::AlignLeading,
                fontMetrics().elidedText(kindLabel(label.kind), Qt::ElideRight, name.width()));
        }
    }
}

bool KindGutter::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::vector<Label> all = labels();
        const Label* label = labelAt(all, help->pos());
        const QString tip =
            label == nullptr
                ? QString()
                : QStringLiteral("%1: %2").arg(
                      kindLabel(label->kind),
                      reasonsSentence(m_page.extraction().verdicts[label->block].reasons));
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

void KindGutter::mouseReleaseEvent(QMouseEvent* event) {
    const std::vector<Label> all = labels();
    if (const Label* label = labelAt(all, event->pos())) {
        Q_EMIT blockActivated(label->block);
    }
}

}  // namespace klartext::ui
