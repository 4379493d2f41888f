// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>
#include <functional>
#include <optional>

#include "images/image_policy.h"

namespace klartext::app {

/// Where the host of a page lies, which the images of that host are judged by: a name of the
/// internet may be pointed at a machine of the local network after the page has come
/// (https://en.wikipedia.org/wiki/DNS_rebinding). Asked for only when an image needs it, and once a
/// page.
class PageHost : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const QList<QHostAddress>&)>;
    /// Finds the addresses of a host and answers in the event loop, unless `context` is gone.
    using Resolver =
        std::function<void(const QString& host, QObject* context, const Answer& answer)>;

    /// By default the system's resolver.
    explicit PageHost(const Resolver& resolver = {}, QObject* parent = nullptr);

    void setPage(const QUrl& page);
    /// What the image may do, now that this is known; nothing yet: known() follows.
    [[nodiscard]] std::optional<ImageAccess> access(const QUrl& image);

Q_SIGNALS:
    void known();

private:
    enum class Place { Unknown, Asked, Nearby, Internet };

    void ask();

    Resolver m_resolve;
    QUrl m_page;
    Place m_place = Place::Unknown;
    int m_question = 0;
};

}  // namespace klartext::app
