// SPDX-License-Identifier: MIT
#include "panes/removed_delegate.h"

#include <QPainter>
#include <QTreeView>

#include "models/removed_model.h"
#include "widgets/symbolic_icon.h"
#include "widgets/wrapped_text.h"

namespace klartext::ui {

namespace {

constexpr int margin = 6;
constexpr int spacing = 2;
constexpr int iconSize = 16;
constexpr int iconColumn = iconSize + 8;
constexpr int mostTextLines = 3;
constexpr int mostNoteLines = 3;

using State = RemovedModel::State;

bool isKind(const QModelIndex& index) {
    return RemovedModel::ItemType(index.data(RemovedModel::TypeRole).toInt()) ==
           RemovedModel::ItemType::Kind;
}

core::BoilerplateKind kindOf(const QModelIndex& index) {
    return core::BoilerplateKind(index.data(RemovedModel::KindRole).toInt());
}

State stateOf(const QModelIndex& index) {
    return State(index.data(RemovedModel::StateRole).toInt());
}

QFont noteFont(const QFont& font) {
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.88);
    return smaller;
}

QFont textFont(const QStyleOptionViewItem& option, const QModelIndex& index) {
    QFont font = option.font;
    font.setStrikeOut(false);
    font.setItalic(stateOf(index) == State::Restored);
    return font;
}

/// The line below the text: state, certainty, reasons.
QString note(const QModelIndex& index) {
    QStringList parts;
    switch (stateOf(index)) {
        case State::Restored:
            parts.append(RemovedDelegate::tr("Put back."));
            break;
        case State::Mixed:
            parts.append(RemovedDelegate::tr("Put back in part."));
            break;
        case State::Removed:
            break;
    }
    // First, for the reasons may be cut off.
    const QString certainty = index.data(RemovedModel::CertaintyWordRole).toString();
    if (!certainty.isEmpty()) {
        parts.append(RemovedDelegate::tr("%1 ·", "how sure, before the reasons").arg(certainty));
    }
    parts.append(index.data(RemovedModel::ReasonRole).toString());
    return parts.join(QLatin1Char(' '));
}

int textWidth(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    if (view == nullptr) {
        return option.rect.width() - iconColumn - 2 * margin;
    }
    int depth = view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        ++depth;
    }
    return view->viewport()->width() - depth * view->indentation() - iconColumn - 2 * margin;
}

}  // namespace

RemovedDelegate::RemovedDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(&theme) {}

QSize RemovedDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int width = textWidth(item, index);
    if (isKind(index)) {
        return {width, qMax(item.fontMetrics.height(), iconSize) + 2 * margin};
    }
    const WrappedText text(item.text, textFont(item, index), width, mostTextLines);
    const WrappedText below(note(index), noteFont(item.font), width, mostNoteLines);
    return {width, text.height() + spacing + below.height() + 2 * margin};
}

void RemovedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setClipRect(item.rect);
    item.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    if (isKind(index)) {
        paintKind(painter, item, index);
    } else {
        paintEntry(painter, item, index);
    }
    painter->restore();
}

void RemovedDelegate::paintKind(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    QRect iconRect(0, 0, iconSize, iconSize);
    iconRect.moveCenter(inside.center());
    iconRect.moveLeft(inside.left());
    const auto placed = [&option, &inside](const QRect& rect) {
        return QStyle::visualRect(option.direction, inside, rect);
    };
    kindIcon(kindOf(index), m_theme->tintText(kindOf(index))).paint(painter, placed(iconRect));

    const QString count = QLocale().toString(index.data(RemovedModel::CountRole).toInt());
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    QRect countRect = inside;
    countRect.setLeft(inside.right() - countWidth);
    QRect nameRect = inside.adjusted(iconColumn, 0, -countWidth - iconColumn, 0);

    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(placed(nameRect), Qt::AlignLeading | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(option.text, Qt::ElideRight, nameRect.width()));
    painter->setFont(option.font);
    painter->setPen(m_theme->color(ColorId::MutedText));
    painter->drawText(placed(countRect), Qt::AlignTrailing | Qt::AlignVCenter, count);
}

void RemovedDelegate::paintEntry(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const QRect inside = option.rect.adjusted(margin, margin, -margin, -margin);
    const QRect iconRect = QStyle::visualRect(option.direction, inside,
                                              QRect(inside.topLeft(), QSize(iconSize, iconSize)));
    const QRect textRect =
        QStyle::visualRect(option.direction, inside, inside.adjusted(iconColumn, 0, 0, 0));
    const bool restored = stateOf(index) == State::Restored;
    const QIcon icon = restored ? symbolicIcon(QStringLiteral("put-back"))
                                : kindIcon(kindOf(index), m_theme->tintText(kindOf(index)));
    icon.paint(painter, iconRect);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor strong =
        option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? strong : m_theme->color(ColorId::MutedText);
    const WrappedText text(option.text, textFont(option, index), textRect.width(), mostTextLines);
    painter->setPen(restored ? muted : strong);
    text.draw(painter, textRect.topLeft());
    const WrappedText below(note(index), noteFont(option.font), textRect.width(), mostNoteLines);
    painter->setPen(muted);
    below.draw(painter, textRect.topLeft() + QPoint(0, text.height() + spacing));
}

}  // namespace klartext::ui
