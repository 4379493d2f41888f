// SPDX-License-Identifier: MIT
#include "panes/kind_legend.h"

#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include "models/sentences.h"
#include "widgets/flow_layout.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int swatchSize = 22;
constexpr int iconInset = 3;

/// The kind's icon on its tint, as the blocks are tinted.
QIcon swatch(core::BoilerplateKind kind, const Theme& theme, qreal ratio) {
    QPixmap pixmap(QSize(swatchSize, swatchSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.tintText(kind));
    painter.setBrush(theme.tint(kind));
    const QRectF box(0.5, 0.5, swatchSize - 1, swatchSize - 1);
    painter.drawRoundedRect(box, 4, 4);
    kindIcon(kind, theme.tintText(kind))
        .paint(&painter, box.toRect().adjusted(iconInset, iconInset, -iconInset, -iconInset));
    return QIcon(pixmap);
}

}  // namespace

KindLegend::KindLegend(QWidget* parent) : QWidget(parent) {
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(2);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto kind = core::BoilerplateKind(i);
        auto* button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(swatchSize, swatchSize));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, kind] { Q_EMIT kindActivated(kind); });
        layout->addWidget(button);
        m_buttons[i] = button;
    }
}

void KindLegend::show(const PageModel& page, const Theme& theme) {
    std::array<int, core::boilerplateKindCount> counts{};
    if (page.hasPage()) {
        for (const core::RemovedEntry& entry : page.removedEntries()) {
            counts[static_cast<std::size_t>(entry.kind)] += page.isKept(entry.block) ? 0 : 1;
        }
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto kind = core::BoilerplateKind(i);
        m_buttons[i]->setVisible(counts[i] > 0);
        m_buttons[i]->setIcon(swatch(kind, theme, devicePixelRatioF()));
        m_buttons[i]->setText(
            tr("%1 %2", "kind, number").arg(kindLabel(kind), locale().toString(counts[i])));
        m_buttons[i]->setToolTip(tr("Go to the next block of this kind"));
    }
}

}  // namespace klartext::ui
