// SPDX-License-Identifier: MIT
#include "highlights/highlights_model.h"

#include <algorithm>

#include "highlights/highlight_look.h"

namespace klartext::ui {

namespace {

using State = PageHighlights::State;

QString quoteOf(const PageHighlights::Entry& entry) {
    return QString::fromStdString(entry.mark.highlight.anchor.quote);
}

QString noteOf(const PageHighlights::Entry& entry) {
    return QString::fromStdString(entry.mark.highlight.note);
}

QString stateSentence(const PageHighlights::Entry& entry) {
    switch (entry.state) {
        case State::Shown:
            break;
        case State::LeftOut:
            return HighlightsModel::tr("Stands in a part that was left out.");
        case State::Lost:
            return HighlightsModel::tr("The page says it otherwise now.");
    }
    return {};
}

}  // namespace

QString spokenHighlight(const PageHighlights::Entry& entry) {
    //: A color and a quote: "Yellow: “The ferry rests.”"
    QString words = HighlightsModel::tr("%1: “%2”")
                        .arg(colorName(entry.mark.highlight.color), quoteOf(entry).simplified());
    if (const QString note = noteOf(entry).simplified(); !note.isEmpty()) {
        words += u' ' + HighlightsModel::tr("Note: %1").arg(note);
    }
    if (const QString state = stateSentence(entry); !state.isEmpty()) {
        words += u' ' + state;
    }
    return words;
}

HighlightsModel::HighlightsModel(const PageHighlights& highlights, QObject* parent)
    : QAbstractListModel(parent), m_highlights(highlights) {
    connect(&highlights, &PageHighlights::changed, this, &HighlightsModel::refresh);
    m_rows = wanted();
}

void HighlightsModel::setColors(const QSet<core::HighlightColor>& colors) {
    m_colors = colors;
    refresh();
}

int HighlightsModel::countOf(core::HighlightColor color) const {
    return static_cast<int>(std::ranges::count_if(
        m_highlights.entries(),
        [color](const PageHighlights::Entry& each) { return each.mark.highlight.color == color; }));
}

QModelIndex HighlightsModel::indexOf(qint64 id) const {
    for (std::size_t row = 0; id != 0 && row < m_rows.size(); ++row) {
        if (m_rows[row].mark.id == id) {
            return index(static_cast<int>(row));
        }
    }
    return {};
}

std::vector<PageHighlights::Entry> HighlightsModel::wanted() const {
    std::vector<PageHighlights::Entry> rows;
    bool lost = false;
    for (const PageHighlights::Entry& entry : m_highlights.entries()) {
        if (!m_colors.isEmpty() && !m_colors.contains(entry.mark.highlight.color)) {
            continue;
        }
        if (entry.state == State::Lost && !lost) {
            rows.emplace_back();
            lost = true;
        }
        rows.push_back(entry);
    }
    return rows;
}

void HighlightsModel::refresh() {
    std::vector<PageHighlights::Entry> rows = wanted();
    const auto idOf = [](const PageHighlights::Entry& entry) { return entry.mark.id; };
    if (std::ranges::equal(rows, m_rows, {}, idOf, idOf)) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int HighlightsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HighlightsModel::headerData(int role) const {
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return tr("No longer in the text");
        case Qt::ToolTipRole:
            return tr("The text of the page has changed. What you marked is kept here.");
        case IdRole:
            return 0;
        default:
            return {};
    }
}

QVariant HighlightsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PageHighlights::Entry& entry = m_rows[static_cast<std::size_t>(index.row())];
    if (entry.mark.id == 0) {
        return headerData(role);
    }
    switch (role) {
        case Qt::DisplayRole:
            return quoteOf(entry).simplified();
        case Qt::AccessibleTextRole:
            return spokenHighlight(entry);
        case IdRole:
            return entry.mark.id;
        case ColorRole:
            return static_cast<int>(entry.mark.highlight.color);
        case NoteRole:
            return noteOf(entry);
        case StateRole:
            return stateSentence(entry);
        default:
            return {};
    }
}

Qt::ItemFlags HighlightsModel::flags(const QModelIndex& index) const {
    const bool isHeader = index.isValid() && index.data(IdRole).toLongLong() == 0;
    return isHeader ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractListModel::flags(index);
}

}  // namespace klartext::ui
