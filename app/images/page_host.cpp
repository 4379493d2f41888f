// SPDX-License-Identifier: MIT
#include "images/page_host.h"

#include <QHostAddress>

#include "fetch/public_way.h"

namespace klartext::app {

PageHost::PageHost(const HostNames& names, QObject* parent) : QObject(parent), m_names(names) {}

void PageHost::expect(const QUrl& page) {
    const QString host = page.host();
    ++m_asked[host];
    findNamedWay(m_names, page, this, [this, host](const NamedWay&) { settle(host); });
}

void PageHost::setPage(const QUrl& page) { m_page = page; }

std::optional<ImageAccess> PageHost::access(const QUrl& image) {
    const ImageAccess access = imageAccess(image, m_page);
    if (access != ImageAccess::Nearby) return access;
    const QString host = m_page.host();
    if (isNearbyHost(host)) return access;
    if (!QHostAddress(host).isNull()) return ImageAccess::Web;
    const auto place = m_names.places->of(host);
    if (!place && m_asked.contains(host)) return std::nullopt;
    return place == HostPlace::Nearby ? ImageAccess::Nearby : ImageAccess::Web;
}

void PageHost::settle(const QString& host) {
    if (--m_asked[host] == 0) m_asked.remove(host);
    if (host == m_page.host()) Q_EMIT known();
}

}  // namespace klartext::app
