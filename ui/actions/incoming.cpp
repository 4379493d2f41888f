// SPDX-License-Identifier: MIT
#include "actions/incoming.h"

#include <QMimeData>
#include <QUrl>

#include "widgets/shown_address.h"

namespace klartext::ui {

namespace {

bool canBeOpened(const QUrl& url) {
    return url.isLocalFile() || url.scheme() == QLatin1String("http") ||
           url.scheme() == QLatin1String("https");
}

Incoming address(const QUrl& url) {
    return {Incoming::Kind::Address,
            url.isLocalFile() ? shownAddress(url) : QString::fromUtf8(url.toEncoded()),
            {}};
}

bool isPath(const QString& text) {
    return text.startsWith(QLatin1Char('/')) || text.startsWith(QLatin1String("~/"));
}

Incoming readText(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    if (!trimmed.contains(QLatin1Char('\n'))) {
        if (isPath(trimmed)) {
            return {Incoming::Kind::Address, trimmed, {}};
        }
        const QUrl url(trimmed, QUrl::StrictMode);
        if (url.isValid() && canBeOpened(url)) {
            return address(url);
        }
    }
    return {Incoming::Kind::Text, {}, text.toUtf8()};
}

}  // namespace

Incoming readIncoming(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls) {
        if (canBeOpened(url)) {
            return address(url);
        }
    }
    if (data.hasHtml() && !data.html().trimmed().isEmpty()) {
        return {Incoming::Kind::Html, {}, data.html().toUtf8()};
    }
    return data.hasText() ? readText(data.text()) : Incoming();
}

}  // namespace klartext::ui
