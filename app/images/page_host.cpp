// SPDX-License-Identifier: MIT
#include "images/page_host.h"

#include <QHostAddress>
#include <algorithm>

#include "fetch/public_way.h"

namespace klartext::app {

PageHost::PageHost(const HostNames& names, QObject* parent) : QObject(parent), m_names(names) {}

void PageHost::expect(const QUrl& page) {
    const QString host = page.host();
    if (isNearbyHost(host) || !QHostAddress(host).isNull() || isFoundByProxyAlone(page)) return;
    m_names.find(host, this, [this, host](const QList<QHostAddress>& addresses) {
        (void)place(host, addresses);
    });
}

void PageHost::setPage(const QUrl& page) {
    m_page = page;
    m_place = Place::Unknown;
    ++m_question;
}

std::optional<ImageAccess> PageHost::access(const QUrl& image) {
    const ImageAccess access = imageAccess(image, m_page);
    if (access != ImageAccess::Nearby) return access;
    // A host that is named by its address, or is this computer, cannot be pointed elsewhere.
    QUrl elsewhere = m_page;
    elsewhere.setHost(QStringLiteral("elsewhere.example"));
    const bool isLocalPage = imageAccess(elsewhere, m_page) == ImageAccess::Nearby;
    if (isLocalPage) return access;
    if (!QHostAddress(m_page.host()).isNull()) return ImageAccess::Web;
    if (m_place == Place::Unknown) ask();
    if (m_place == Place::Asked) return std::nullopt;
    return m_place == Place::Nearby ? ImageAccess::Nearby : ImageAccess::Web;
}

void PageHost::ask() {
    const QString host = m_page.host();
    if (isFoundByProxyAlone(m_page)) {
        m_place = Place::Internet;
        return;
    }
    m_place = Place::Asked;
    m_names.find(host, this,
                 [this, host, question = m_question](const QList<QHostAddress>& addresses) {
                     const Place found = place(host, addresses);
                     if (question != m_question) return;
                     m_place = found;
                     Q_EMIT known();
                 });
}

PageHost::Place PageHost::place(const QString& host, const QList<QHostAddress>& addresses) {
    if (std::any_of(addresses.begin(), addresses.end(), m_names.isPublic)) m_public.insert(host);
    return addresses.isEmpty() || m_public.contains(host) ? Place::Internet : Place::Nearby;
}

}  // namespace klartext::app
