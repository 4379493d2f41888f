// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMenu>

#include "core/page_tree.h"

namespace klartext::ui {

class PageView;
struct PictureLink;

/// What the menu takes out at a position: the selection, a table, a picture, a paragraph.
struct Removal {
    QString text;  ///< of the menu's entry
    QList<core::BlockId> blocks;
};
[[nodiscard]] Removal removalAt(const PageView& view, int position);

/// The menu of the text at a position: copy, copy the link, take blocks out.
class PageMenu : public QMenu {
    Q_OBJECT

public:
    /// `removal` is what the last entry takes out; without blocks it is not offered.
    PageMenu(PageView& view, int position, const Removal& removal, QWidget* parent = nullptr);

Q_SIGNALS:
    void removeRequested(const QList<klartext::core::BlockId>& blocks);

private:
    void addPicture(PageView& view, const PictureLink& picture);
};

}  // namespace klartext::ui
