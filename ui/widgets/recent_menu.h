// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

#include "models/recent_page.h"

namespace klartext::ui {

/// The menu of recent pages; its last entry clears it.
class RecentMenu : public QMenu {
    Q_OBJECT

public:
    explicit RecentMenu(QWidget* parent = nullptr);

    void setPages(const QList<RecentPage>& pages);

Q_SIGNALS:
    void openRequested(const QString& address);

private:
    QList<QAction*> m_entries;
};

}  // namespace klartext::ui
