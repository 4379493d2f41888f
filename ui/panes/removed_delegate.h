// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

#include "typography/theme.h"

namespace klartext::ui {

/// Paints the entries of a RemovedModel: kind by icon and colour, the beginning of the text, and
/// below it why it was removed and how sure that is.
///
/// All entries are equally high, so that a view of thousands of them need not break any text into
/// lines before it is seen; see EntryDetails for the whole.
class RemovedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` must outlive the delegate or be replaced by setTheme().
    explicit RemovedDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = &theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintKind(QPainter* painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintEntry(QPainter* painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    [[nodiscard]] QIcon iconOf(const QModelIndex& index) const;
    [[nodiscard]] int noteLine(const QFont& font) const;

    const Theme* m_theme;
    mutable QFont m_font;        ///< of the entries' text, when m_noteLine was measured
    mutable int m_noteLine = 0;  ///< 0: not measured
};

}  // namespace klartext::ui
