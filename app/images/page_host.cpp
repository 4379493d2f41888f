// SPDX-License-Identifier: MIT
#include "images/page_host.h"

#include <QHostInfo>
#include <algorithm>

#include "fetch/public_address.h"

namespace klartext::app {

namespace {

void askSystem(const QString& host, QObject* context, const PageHost::Answer& answer) {
    QHostInfo::lookupHost(host, context,
                          [answer](const QHostInfo& info) { answer(info.addresses()); });
}

}  // namespace

PageHost::PageHost(const Resolver& resolver, QObject* parent)
    : QObject(parent), m_resolve(resolver ? resolver : Resolver(askSystem)) {}

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
    m_place = Place::Asked;
    m_resolve(
        m_page.host(), this, [this, question = m_question](const QList<QHostAddress>& addresses) {
            if (question != m_question) return;
            const bool isNearby =
                !addresses.isEmpty() && std::none_of(addresses.begin(), addresses.end(), isPublic);
            m_place = isNearby ? Place::Nearby : Place::Internet;
            Q_EMIT known();
        });
}

}  // namespace klartext::app
