// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

#include "typography/theme.h"

namespace klartext::ui {

/// Draws a page of the library: picture, title, where and when it is from, what it says, its tags.
class ShelfDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ShelfDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = &theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintPicture(QPainter* painter, const QRect& rect, const QModelIndex& index) const;
    int paintTags(QPainter* painter, const QRect& line, const QModelIndex& index,
                  const QFont& font) const;

    const Theme* m_theme;
};

/// "blatt.example · 3 May 2024 · 7 min · 40 % read"
[[nodiscard]] QString shelfLine(const QModelIndex& index);

}  // namespace klartext::ui
