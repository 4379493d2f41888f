// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMenu>

#include "core/page_tree.h"

namespace klartext::ui {

class PageView;

/// The menu of the text at a position: copy, copy the link, take blocks out.
class PageMenu : public QMenu {
    Q_OBJECT

public:
    /// `removable` are the blocks the last entry takes out; without any it is not offered.
    PageMenu(PageView& view, int position, const QList<core::BlockId>& removable,
             QWidget* parent = nullptr);

Q_SIGNALS:
    void removeRequested(const QList<klartext::core::BlockId>& blocks);
};

}  // namespace klartext::ui
