// SPDX-License-Identifier: MIT
#include "models/recent_names.h"

#include <QCoreApplication>
#include <QHash>

namespace klartext::ui {

namespace {

/// Of an address as it is shown. Not taken apart as a link: that would decode a host that is shown
/// encoded because it poses as another.
QString placeOf(const QString& address) {
    const qsizetype scheme = address.indexOf(QLatin1String("://"));
    if (scheme < 0 || address.startsWith(QLatin1String("file:"), Qt::CaseInsensitive)) {
        const QString name = address.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
        return name.isEmpty() ? address : name;
    }
    QString host = address.mid(scheme + 3).section(QLatin1Char('/'), 0, 0);
    host = host.section(QLatin1Char('?'), 0, 0).section(QLatin1Char('#'), 0, 0);
    host = host.section(QLatin1Char('@'), -1);
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

QString joined(const QString& title, const QString& place) {
    return QCoreApplication::translate("RecentMenu", "%1 — %2", "title — site, file or address")
        .arg(title, place);
}

QHash<QString, int> counted(const QStringList& names) {
    QHash<QString, int> counts;
    for (const QString& name : names) {
        ++counts[name];
    }
    return counts;
}

/// The names that are there more than once, with what is added to each.
template <typename Name>
void tellApart(QStringList& names, Name nameOf) {
    const QHash<QString, int> counts = counted(names);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (counts.value(names[i]) > 1) {
            names[i] = nameOf(i);
        }
    }
}

}  // namespace

QStringList recentNames(const QList<RecentPage>& pages,
                        const std::function<QString(const QString&)>& shorten) {
    QStringList titles;
    for (const RecentPage& page : pages) {
        titles.append(shorten(page.title.isEmpty() ? page.address : page.title));
    }
    QStringList names = titles;
    tellApart(names,
              [&](qsizetype i) { return joined(titles[i], shorten(placeOf(pages[i].address))); });
    tellApart(names, [&](qsizetype i) { return joined(titles[i], shorten(pages[i].address)); });
    return names;
}

}  // namespace klartext::ui
