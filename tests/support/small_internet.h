// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QStringList>

#include "fetch/host_names.h"

namespace klartext::test {

/// An internet on the loopback addresses: 127.0.0.2 and up belong to it, 127.0.0.1 is this
/// computer. Names mean what they are told to, and fail where nothing was told. Outlives those
/// that it gives its names to.
class SmallInternet {
public:
    /// What the name means, one answer after the other; the last one stays.
    void set(const QString& host, const QList<QStringList>& answers) { m_hosts[host] = answers; }

    [[nodiscard]] app::HostNames names() {
        app::HostNames names;
        names.find = [this](const QString& host, QObject* context,
                            const app::HostNames::Answer& answer) {
            m_asked.append(host);
            QMetaObject::invokeMethod(
                context, [answer, list = next(host)] { answer(list); }, Qt::QueuedConnection);
        };
        names.isPublic = [](const QHostAddress& address) {
            return app::isPublic(address) ||
                   (address.isLoopback() && address.toIPv4Address() >= 0x7f000002);
        };
        return names;
    }

    /// Whose addresses were looked up so far.
    [[nodiscard]] const QStringList& asked() const { return m_asked; }

private:
    QList<QHostAddress> next(const QString& host) {
        QList<QStringList>& answers = m_hosts[host];
        if (answers.isEmpty()) return {};
        const QStringList texts = answers.size() > 1 ? answers.takeFirst() : answers.first();
        QList<QHostAddress> addresses;
        for (const QString& text : texts) addresses.append(QHostAddress(text));
        return addresses;
    }

    QHash<QString, QList<QStringList>> m_hosts;
    QStringList m_asked;
};

}  // namespace klartext::test
