// SPDX-License-Identifier: MIT
#include "session/recent_pages.h"

namespace klartext::app {

RecentPages::RecentPages(const QStringList& addresses, const QStringList& titles) {
    for (qsizetype i = addresses.size() - 1; i >= 0; --i) add(titles.value(i), addresses[i]);
}

void RecentPages::add(const QString& title, const QString& address) {
    if (address.isEmpty()) return;
    m_pages.removeIf([&](const Page& page) { return page.address == address; });
    m_pages.prepend({title.simplified().left(longestTitle), address});
    if (m_pages.size() > longest) m_pages.resize(longest);
}

QStringList RecentPages::addresses() const {
    QStringList list;
    for (const Page& page : m_pages) list.append(page.address);
    return list;
}

QStringList RecentPages::titles() const {
    QStringList list;
    for (const Page& page : m_pages) list.append(page.title);
    return list;
}

}  // namespace klartext::app
