// SPDX-License-Identifier: MIT
#include "panes/kind_legend.h"

#include <QCheckBox>
#include <QLocale>
#include <QPainter>

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
    layout->setSpacing(10);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto kind = core::BoilerplateKind(i);
        auto* button = new QCheckBox(this);
        button->setIconSize(QSize(swatchSize, swatchSize));
        connect(button, &QCheckBox::clicked, this,
                [this, kind](bool shown) { Q_EMIT kindToggled(kind, shown); });
        layout->addWidget(button);
        m_buttons[i] = button;
    }
}

void KindLegend::show(const PageModel& page, const KindSet& hidden, const Theme& theme) {
    std::array<int, core::boilerplateKindCount> number{};
    if (page.hasPage()) {
        const auto& verdicts = page.extraction().verdicts;
        for (core::BlockId block = 0; block < verdicts.size(); ++block) {
            const bool counts = !page.extraction().tree->block(block).image && !page.isKept(block);
            number[static_cast<std::size_t>(verdicts[block].kind)] += counts ? 1 : 0;
        }
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto kind = core::BoilerplateKind(i);
        m_buttons[i]->setVisible(number[i] > 0);
        m_buttons[i]->setChecked(!hidden.contains(kind));
        m_buttons[i]->setIcon(swatch(kind, theme, devicePixelRatioF()));
        m_buttons[i]->setText(
            tr("%1 %2", "kind, number").arg(kindLabel(kind), locale().toString(number[i])));
        m_buttons[i]->setToolTip(hidden.contains(kind) ? tr("Show blocks of this kind again")
                                                       : tr("Let blocks of this kind step back"));
    }
}

}  // namespace klartext::ui
