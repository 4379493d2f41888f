// SPDX-License-Identifier: MIT
#include "highlights/highlights_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <vector>

#include "highlights/highlight_look.h"
#include "highlights/highlights_model.h"
#include "widgets/focus_steps.h"
#include "widgets/wrapped_text.h"

namespace klartext::ui {

namespace {

constexpr int margin = 8;
constexpr int spacing = 3;
constexpr int barWidth = 5;
constexpr int barColumn = barWidth + 9;
constexpr int quoteLines = 4;
constexpr int noteLines = 3;

bool isHeader(const QModelIndex& index) {
    return index.data(HighlightsModel::IdRole).toLongLong() == 0;
}

QFont headerFont(const QFont& font) {
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

QFont smallFont(const QFont& font, bool slanted) {
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.9);
    smaller.setItalic(slanted);
    return smaller;
}

/// The pieces of an entry, one below the other.
struct Piece {
    WrappedText text;
    bool muted;
};

std::vector<Piece> piecesOf(const QModelIndex& index, const QFont& font, int width) {
    std::vector<Piece> pieces;
    pieces.push_back({WrappedText(index.data().toString(), font, width, quoteLines), false});
    const QString note = index.data(HighlightsModel::NoteRole).toString().simplified();
    if (!note.isEmpty()) {
        pieces.push_back({WrappedText(note, smallFont(font, false), width, noteLines), true});
    }
    const QString state = index.data(HighlightsModel::StateRole).toString();
    if (!state.isEmpty()) {
        pieces.push_back({WrappedText(state, smallFont(font, true), width, 2), true});
    }
    return pieces;
}

}  // namespace

HighlightsDelegate::HighlightsDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(&theme) {}

QSize HighlightsDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    if (isHeader(index)) {
        return {0, QFontMetrics(headerFont(option.font)).lineSpacing() + 2 * margin};
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view != nullptr ? view->viewport()->width() : option.rect.width()) -
                      2 * margin - barColumn;
    int height = 2 * margin - spacing;
    for (const Piece& piece : piecesOf(index, option.font, std::max(width, 60))) {
        height += piece.text.height() + spacing;
    }
    return {0, height};
}

void HighlightsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setClipRect(item.rect);
    const QRect inside = item.rect.adjusted(margin, margin, -margin, -margin);
    if (isHeader(index)) {
        painter->setFont(headerFont(item.font));
        painter->setPen(m_theme->color(ColorId::ChromeText));
        painter->drawText(inside, Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    item.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const auto placed = [&](const QRect& rect) {
        return QStyle::visualRect(item.direction, inside, rect);
    };
    const auto color = core::HighlightColor(index.data(HighlightsModel::ColorRole).toInt());
    const HighlightLook look = highlightLook(*m_theme, color);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look.line, 1));
    painter->setBrush(look.pen);
    painter->drawRoundedRect(placed(QRect(inside.left(), inside.top(), barWidth, inside.height())),
                             2, 2);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor strong = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect text = placed(inside.adjusted(barColumn, 0, 0, 0));
    int top = text.top();
    for (const Piece& piece : piecesOf(index, item.font, text.width())) {
        painter->setPen(piece.muted && !selected ? m_theme->color(ColorId::MutedText) : strong);
        piece.text.draw(painter, QPointF(text.left(), top));
        top += piece.text.height() + spacing;
    }
    paintFocusFrame(*painter, item);
    painter->restore();
}

}  // namespace klartext::ui
