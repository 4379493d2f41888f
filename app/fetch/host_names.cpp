// SPDX-License-Identifier: MIT
#include "fetch/host_names.h"

#include <QHostInfo>
#include <algorithm>
#include <iterator>
#include <memory>

namespace klartext::app {

namespace {

QString plainName(const QString& host) {
    const QString name = host.toLower();
    return name.endsWith(QLatin1Char('.')) ? name.chopped(1) : name;
}

}  // namespace

void HostNames::askSystem(const QString& host, QObject* context, const Answer& answer) {
    auto* ticket = new QObject(context);
    const auto answered = std::make_shared<bool>(false);
    const int id =
        QHostInfo::lookupHost(host, ticket, [ticket, answered, answer](const QHostInfo& info) {
            *answered = true;
            ticket->deleteLater();
            answer(info.addresses());
        });
    // Qt looks up twenty names at a time, pages and pictures alike. Where that is slow, what nobody
    // waits for any more must not stand before the page that is read next.
    QObject::connect(ticket, &QObject::destroyed, [id, answered] {
        if (!*answered) QHostInfo::abortHostLookup(id);
    });
}

bool isLocalhost(const QString& host) {
    const QString name = plainName(host);
    // https://www.rfc-editor.org/rfc/rfc6761#section-6.3
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost"));
}

bool isNearbyHost(const QString& host) {
    const QHostAddress address(host);
    if (!address.isNull()) return !isPublic(address);
    const QString name = plainName(host);
    if (isLocalhost(name) || !name.contains(QLatin1Char('.'))) return true;
    // RFC 6762 (local), RFC 8375 (home.arpa), ICANN's resolution of 29 July 2024 (internal), and
    // what routers name their networks.
    static constexpr QLatin1String endings[] = {
        QLatin1String(".local"),     QLatin1String(".home.arpa"),   QLatin1String(".internal"),
        QLatin1String(".lan"),       QLatin1String(".localdomain"), QLatin1String(".intranet"),
        QLatin1String(".fritz.box"),
    };
    return std::any_of(std::begin(endings), std::end(endings),
                       [&](QLatin1String ending) { return name.endsWith(ending); });
}

}  // namespace klartext::app
