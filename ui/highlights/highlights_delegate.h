// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

#include "typography/theme.h"

namespace klartext::ui {

/// Paints the entries of a HighlightsModel: a bar of the colour, the beginning of the quote, and
/// below it the note and why it is not seen in the text.
class HighlightsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` must outlive the delegate or be replaced by setTheme().
    explicit HighlightsDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = &theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    const Theme* m_theme;
};

}  // namespace klartext::ui
