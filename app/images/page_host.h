// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QUrl>
#include <optional>

#include "fetch/host_names.h"
#include "images/image_policy.h"

namespace klartext::app {

/// Where the host of a page lies, which the images of that host are judged by: as it was found when
/// the page was asked for, see HostPlaces. A page that nobody asked for since the program began is
/// taken to be one of the internet, unless its address or name says what it is by itself.
class PageHost : public QObject {
    Q_OBJECT

public:
    explicit PageHost(const HostNames& names = {}, QObject* parent = nullptr);

    /// A page of this address is being asked for.
    void expect(const QUrl& page);
    void setPage(const QUrl& page);
    /// What the image may do; nothing while the host is being looked up: known() follows.
    [[nodiscard]] std::optional<ImageAccess> access(const QUrl& image);

Q_SIGNALS:
    void known();

private:
    void settle(const QString& host);

    HostNames m_names;
    QUrl m_page;
    QHash<QString, int> m_asked;  ///< hosts that are being looked up, and how often
};

}  // namespace klartext::app
