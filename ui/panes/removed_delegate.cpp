// SPDX-License-Identifier: MIT
#include "panes/removed_delegate.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTreeView>

#include "models/removed_model.h"
#include "models/sentences.h"
#include "widgets/symbolic_icon.h"
#include "widgets/wrapped_text.h"

namespace klartext::ui {

namespace {

constexpr int margin = 6;
constexpr int spacing = 2;
constexpr int iconSize = 16;
constexpr int iconColumn = iconSize + 8;
/// An entry without room for its second line of text has one for its note.
constexpr int mostTextLines = 2;
constexpr int mostNoteLines = 2;

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

/// "27 · 8 %"
QString countText(const QModelIndex& index) {
    return RemovedDelegate::tr("%1 · %2", "number of blocks, share of the page")
        .arg(QLocale().toString(index.data(RemovedModel::CountRole).toInt()),
             percent(index.data(RemovedModel::ShareRole).toDouble()));
}

/// Whether it takes one line.
bool fits(const QString& text, const QFontMetricsF& metrics, int width) {
    // Longer than that it hardly ever does, and then it has room to spare.
    constexpr qreal leastAdvance = 0.3;
    return static_cast<qreal>(text.size()) * metrics.averageCharWidth() * leastAdvance < width &&
           metrics.horizontalAdvance(text) + 1 <= width;
}

/// What a tree leaves for the text of an entry; 0 where there is none.
int textWidth(const QWidget* widget, const QModelIndex& index) {
    const auto* tree = qobject_cast<const QTreeView*>(widget);
    if (tree == nullptr) {
        return 0;
    }
    int depth = tree->rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        ++depth;
    }
    return tree->header()->sectionSize(0) - depth * tree->indentation() - 2 * margin - iconColumn;
}

}  // namespace

RemovedDelegate::RemovedDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(&theme) {}

QIcon RemovedDelegate::iconOf(const QModelIndex& index) const {
    if (!isKind(index) && stateOf(index) == State::Restored) {
        return symbolicIcon(QStringLiteral("put-back"));
    }
    return index.data(RemovedModel::ByPersonRole).toBool()
               ? symbolicIcon(QStringLiteral("take-out"))
               : kindIcon(kindOf(index), m_theme->tintText(kindOf(index)));
}

QSize RemovedDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const int line = option.fontMetrics.lineSpacing();
    if (isKind(index)) {
        return {0, qMax(line, iconSize) + 2 * margin};
    }
    Lines lines{mostTextLines, 1};
    if (const int width = textWidth(option.widget, index); width > 0) {
        lines = linesIn(width, option.font, index, note(index));
    }
    const int noteLine = qRound(measures(option.font).note.lineSpacing());
    return {0, lines.text * line + spacing + lines.note * noteLine + 2 * margin};
}

const RemovedDelegate::Measures& RemovedDelegate::measures(const QFont& font) const {
    if (!m_measures || font != m_measures->font) {
        QFont slanted = font;
        slanted.setItalic(true);
        m_measures = {font, QFontMetricsF(font), QFontMetricsF(slanted),
                      QFontMetricsF(noteFont(font))};
    }
    return *m_measures;
}

RemovedDelegate::Lines RemovedDelegate::linesIn(int width, const QFont& font,
                                                const QModelIndex& index,
                                                const QString& note) const {
    const Measures& known = measures(font);
    const bool restored = stateOf(index) == State::Restored;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!fits(text, restored ? known.slanted : known.text, width)) {
        return {mostTextLines, 1};
    }
    return {1, fits(note, known.note, width) ? 1 : mostNoteLines};
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
    iconOf(index).paint(painter, placed(iconRect));

    const QString count = countText(index);
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
    iconOf(index).paint(painter, iconRect);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor strong =
        option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? strong : m_theme->color(ColorId::MutedText);
    const QString why = note(index);
    const Lines lines = linesIn(textRect.width(), option.font, index, why);
    const WrappedText text(option.text, textFont(option, index), textRect.width(), lines.text);
    painter->setPen(restored ? muted : strong);
    text.draw(painter, textRect.topLeft());
    const WrappedText below(why, noteFont(option.font), textRect.width(), lines.note);
    painter->setPen(muted);
    below.draw(painter, textRect.topLeft() + QPoint(0, text.height() + spacing));
}

}  // namespace klartext::ui
