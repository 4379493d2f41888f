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

Incoming ofAddress(const QString& address) {
    Incoming incoming;
    incoming.kind = Incoming::Kind::Address;
    incoming.address = address;
    return incoming;
}

Incoming ofContent(Incoming::Kind kind, const QString& text) {
    Incoming incoming;
    incoming.kind = kind;
    incoming.content = text.toUtf8();
    return incoming;
}

Incoming readUrls(const QList<QUrl>& urls) {
    Incoming incoming;
    for (const QUrl& url : urls) {
        if (!canBeOpened(url)) {
            incoming.useless += url;
        } else if (incoming.kind == Incoming::Kind::Nothing) {
            incoming.kind = Incoming::Kind::Address;
            incoming.address = incomingAddress(url);
        } else {
            incoming.more += url;
        }
    }
    return incoming;
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
            return ofAddress(trimmed);
        }
        const QUrl url(trimmed, QUrl::StrictMode);
        if (url.isValid() && canBeOpened(url)) {
            return ofAddress(incomingAddress(url));
        }
    }
    return ofContent(Incoming::Kind::Text, text);
}

}  // namespace

Incoming readIncoming(const QMimeData& data) {
    if (Incoming incoming = readUrls(data.urls()); incoming.kind != Incoming::Kind::Nothing) {
        return incoming;
    }
    if (data.hasHtml() && !data.html().trimmed().isEmpty()) {
        return ofContent(Incoming::Kind::Html, data.html());
    }
    return data.hasText() ? readText(data.text()) : Incoming();
}

QString incomingAddress(const QUrl& url) {
    return url.isLocalFile() ? shownAddress(url) : QString::fromUtf8(url.toEncoded());
}

}  // namespace klartext::ui
