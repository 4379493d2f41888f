// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace klartext::app {

/// The pages read last, newest first, each address once.
class RecentPages {
public:
    static constexpr qsizetype longest = 20;
    static constexpr qsizetype longestTitle = 200;

    struct Page {
        QString title;
        QString address;

        friend bool operator==(const Page&, const Page&) = default;
    };

    RecentPages() = default;
    /// From two lists that were stored side by side. Whatever they hold gives a valid list: missing
    /// titles are empty, empty and repeated addresses are left out.
    RecentPages(const QStringList& addresses, const QStringList& titles);

    /// Puts the page first.
    void add(const QString& title, const QString& address);
    void clear() { m_pages.clear(); }

    [[nodiscard]] const QList<Page>& pages() const { return m_pages; }
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] QStringList titles() const;

private:
    QList<Page> m_pages;
};

}  // namespace klartext::app
