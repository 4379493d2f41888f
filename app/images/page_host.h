// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QUrl>
#include <optional>

#include "fetch/host_names.h"
#include "images/image_policy.h"

namespace klartext::app {

/// Where the host of a page lies, which the images of that host are judged by: a name of the
/// internet may be pointed at a machine of the local network after the page has come
/// (https://en.wikipedia.org/wiki/DNS_rebinding). Asked for when the page is, or else only when an
/// image needs it, and once a page.
class PageHost : public QObject {
    Q_OBJECT

public:
    explicit PageHost(const HostNames& names = {}, QObject* parent = nullptr);

    /// A page of this host is being asked for. Once a host was one of the internet it stays one.
    void expect(const QUrl& page);
    void setPage(const QUrl& page);
    /// What the image may do, now that this is known; nothing yet: known() follows.
    [[nodiscard]] std::optional<ImageAccess> access(const QUrl& image);

Q_SIGNALS:
    void known();

private:
    enum class Place { Unknown, Asked, Nearby, Internet };

    void ask();
    Place place(const QString& host, const QList<QHostAddress>& addresses);

    HostNames m_names;
    QUrl m_page;
    Place m_place = Place::Unknown;
    int m_question = 0;
    QSet<QString> m_public;  ///< hosts that were of the internet
};

}  // namespace klartext::app
