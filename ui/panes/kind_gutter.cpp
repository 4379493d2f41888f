// SPDX-License-Identifier: MIT
#include "panes/kind_gutter.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

#include "models/block_sentence.h"
#include "models/kind_set.h"
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
        int name = fontMetrics().horizontalAdvance(tr("hidden on the page"));
        KindSet present;
        for (const core::Verdict& verdict : m_page.extraction().verdicts) {
            if (!verdict.kept) {
                present.set(verdict.kind, true);
            }
        }
        for (int i = 0; i < core::boilerplateKindCount; ++i) {
            const auto kind = core::BoilerplateKind(i);
            if (present.contains(kind)) {
                name = std::max(name, fontMetrics().horizontalAdvance(kindLabel(kind)));
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
    std::optional<Label> running;
    for (const core::BlockId block : m_view.page()->blocksBetween(seen.from, seen.to)) {
        Label label = labelOf(block);
        if (running && isSameRun(*running, label) && block != m_current) {
            continue;
        }
        running = label;
        if (label.kept && label.note.isEmpty()) {
            continue;
        }
        const int top = std::max(0, m_view.blockTop(block).value_or(0));
        if (labels.empty() || top >= labels.back().rect.bottom()) {
            label.rect = QRect(0, top, width(), heightOf(label));
            labels.push_back(label);
        }
    }
    return labels;
}

int KindGutter::textHeight(const QString& text) const {
    const QRect column(0, 0, width() - 2 * padding - iconSize - gap, 0);
    return text.isEmpty() ? 0 : fontMetrics().boundingRect(column, Qt::TextWordWrap, text).height();
}

int KindGutter::heightOf(const Label& label) const {
    if (!m_wide) {
        return lineHeight();
    }
    const int name = label.kept ? 0 : textHeight(kindLabel(label.kind));
    return std::max(name + textHeight(label.note) + 4, lineHeight());
}

KindGutter::Label KindGutter::labelOf(core::BlockId block) const {
    const core::Verdict& verdict = m_page.extraction().verdicts[block];
    Label label{block, m_page.isKept(block), verdict.kind, {}, {}};
    if (m_page.extraction().tree->block(block).hidden) {
        label.note = tr("hidden on the page");
    } else if (core::isDoubted(m_page.extraction(), m_page.overrides(), block)) {
        label.note = label.kept ? tr("kept, uncertain") : tr("uncertain");
    }
    // Kept blocks of all kinds are one run.
    label.kind = label.kept ? core::BoilerplateKind::Other : label.kind;
    return label;
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
        paintLabel(painter, label);
    }
}

void KindGutter::paintLabel(QPainter& painter, const Label& label) const {
    const QColor muted = m_theme->color(ColorId::MutedText);
    const QColor color = label.kept ? muted : m_theme->tintText(label.kind);
    const QRect inside = label.rect.adjusted(padding, 0, -padding, 0);
    if (label.block == m_current) {
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(label.kept ? m_theme->color(ColorId::Surface) : m_theme->tint(label.kind));
        painter.drawRoundedRect(QRectF(label.rect).adjusted(2, 1, -2, -1), 4, 4);
    }
    const auto placed = [this, &inside](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), inside, rect);
    };
    const QRect iconRect(inside.left(), label.rect.top() + (lineHeight() - iconSize) / 2, iconSize,
                         iconSize);
    const QIcon icon =
        label.kept ? symbolicIcon(QStringLiteral("hidden"), muted) : kindIcon(label.kind, color);
    if (!label.kept || m_page.extraction().tree->block(label.block).hidden) {
        icon.paint(&painter, placed(iconRect));
    }
    if (!m_wide) {
        return;
    }
    QRect lines = inside.adjusted(iconSize + gap, 2, 0, 0);
    const auto write = [&](const QString& text, int height, const QColor& ink) {
        lines.setHeight(height);
        painter.setPen(ink);
        painter.drawText(placed(lines), Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter,
                         text);
        lines.translate(0, height);
    };
    if (!label.kept) {
        write(kindLabel(label.kind), std::max(textHeight(kindLabel(label.kind)), lineHeight() - 4),
              color);
    }
    write(label.note, textHeight(label.note), muted);
}

bool KindGutter::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::vector<Label> all = labels();
        const Label* label = labelAt(all, help->pos());
        const QString tip = label == nullptr ? QString() : blockSentence(m_page, label->block);
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
