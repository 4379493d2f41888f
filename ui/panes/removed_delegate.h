// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

#include "typography/theme.h"

namespace klartext::ui {

/// Paints the entries of a RemovedModel: kind by icon and colour, text in a few wrapped lines, and
/// below it why it was removed and how sure that is.
class RemovedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` must outlive the delegate or be replaced by setTheme().
    explicit RemovedDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = &theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// As high as the text needs at the width that the view has for the item.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintKind(QPainter* painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintEntry(QPainter* painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    const Theme* m_theme;
};

}  // namespace klartext::ui
