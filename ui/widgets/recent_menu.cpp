// SPDX-License-Identifier: MIT
#include "widgets/recent_menu.h"

#include "models/recent_names.h"

namespace klartext::ui {

namespace {

constexpr qsizetype mostEntries = 12;
constexpr int characterWidth = 48;

}  // namespace

RecentMenu::RecentMenu(QWidget* parent) : QMenu(tr("&Recent Pages"), parent) {
    setToolTipsVisible(true);
    setEnabled(false);
}

void RecentMenu::setPages(const QList<RecentPage>& pages) {
    qDeleteAll(m_entries);
    m_entries.clear();
    setEnabled(!pages.isEmpty());
    if (pages.isEmpty()) {
        return;
    }
    QAction* clear = actions().constLast();
    const QList<RecentPage> shown = pages.first(qMin(pages.size(), mostEntries));
    const QStringList names = recentNames(shown, [this](const QString& name) {
        return fontMetrics().elidedText(name, Qt::ElideMiddle,
                                        fontMetrics().averageCharWidth() * characterWidth);
    });
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QString address = shown[i].address;
        QString label = names[i];
        label.replace(QLatin1Char('&'), QStringLiteral("&&"));
        auto* entry = new QAction(label, this);
        entry->setToolTip(address);
        connect(entry, &QAction::triggered, this,
                [this, address] { Q_EMIT openRequested(address); });
        m_entries.append(entry);
    }
    auto* line = new QAction(this);
    line->setSeparator(true);
    m_entries.append(line);
    insertActions(clear, m_entries);
}

}  // namespace klartext::ui
