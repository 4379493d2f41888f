// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <vector>

#include "highlights/page_highlights.h"

namespace klartext::ui {

/// The highlights of a page as a list, those of some colours alone if wanted. Above those that the
/// page does not say any more stands a row that says so.
class HighlightsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,  ///< 0: the row above those that are lost
        ColorRole,              ///< core::HighlightColor as int
        NoteRole,
        StateRole,  ///< a sentence: why it is not seen in the text; empty where it is
    };

    /// `highlights` must outlive it.
    explicit HighlightsModel(const PageHighlights& highlights, QObject* parent = nullptr);

    /// Shows these colours alone; none: all.
    void setColors(const QSet<core::HighlightColor>& colors);
    [[nodiscard]] int countOf(core::HighlightColor color) const;
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void refresh();
    [[nodiscard]] std::vector<PageHighlights::Entry> wanted() const;
    [[nodiscard]] QVariant headerData(int role) const;

    const PageHighlights& m_highlights;
    QSet<core::HighlightColor> m_colors;
    std::vector<PageHighlights::Entry> m_rows;  ///< one with the id 0 is the row above the lost
};

/// "Yellow: “The ferry rests.” Note: Ask the miller." — for those who hear it.
[[nodiscard]] QString spokenHighlight(const PageHighlights::Entry& entry);

}  // namespace klartext::ui
