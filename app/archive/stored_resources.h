// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>
#include <functional>
#include <memory>
#include <string>

#include "archive/page_resources.h"

namespace klartext::app {

/// Pictures by their addresses, each behind a function that gets it out of the file it is in.
class StoredResources : public PageResources {
public:
    /// Any thread; empty when it cannot be had.
    using Reader = std::function<std::string()>;

    void add(const QUrl& url, Reader reader) {
        const QString key = resourceKey(url);
        if (url.isValid() && !m_readers.contains(key)) m_readers.insert(key, std::move(reader));
    }
    void setAllowsWeb(bool allows) { m_allowsWeb = allows; }
    [[nodiscard]] bool isEmpty() const { return m_readers.isEmpty(); }

    /// What holds() is true of, as resourceKey() writes it.
    [[nodiscard]] QStringList keys() const { return m_readers.keys(); }
    /// The bytes behind one of them.
    [[nodiscard]] std::string bytesOf(const QString& key) const {
        const Reader reader = m_readers.value(key);
        return reader ? reader() : std::string();
    }

    [[nodiscard]] bool holds(const QUrl& url) const override {
        return m_readers.contains(resourceKey(url));
    }
    [[nodiscard]] QByteArray read(const QUrl& url, qint64 limit) const override {
        const std::string bytes = bytesOf(resourceKey(url));
        return static_cast<qint64>(bytes.size()) <= limit ? QByteArray::fromStdString(bytes)
                                                          : QByteArray();
    }
    [[nodiscard]] bool allowsWeb() const override { return m_allowsWeb; }

private:
    QHash<QString, Reader> m_readers;
    bool m_allowsWeb = false;
};

/// Images by their addresses, as resources beside which pictures of the web may be shown; null when
/// there are none.
[[nodiscard]] inline std::shared_ptr<const PageResources> asResources(
    const QHash<QUrl, QByteArray>& images) {
    if (images.isEmpty()) return nullptr;
    auto resources = std::make_shared<StoredResources>();
    resources->setAllowsWeb(true);
    for (auto image = images.cbegin(); image != images.cend(); ++image) {
        resources->add(image.key(), [bytes = image.value()] { return bytes.toStdString(); });
    }
    return resources;
}

/// An address of the web as it stands in a file somebody made, without a name and a password:
/// nothing when it is none, so that no file can claim to be a page of this computer.
[[nodiscard]] inline QUrl webAddressIn(const std::string& text) {
    QUrl url(QString::fromStdString(text).trimmed(), QUrl::TolerantMode);
    url.setUserInfo({});
    const bool isWeb =
        url.isValid() && !url.host().isEmpty() &&
        (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
    return isWeb ? url : QUrl();
}

/// What a page without an address of its own is called: its file.
[[nodiscard]] inline std::string addressOr(const QUrl& web, const QUrl& file) {
    return (web.isEmpty() ? file : web).toString(QUrl::FullyEncoded).toStdString();
}

}  // namespace klartext::app
