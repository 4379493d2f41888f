// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include "library/kept_page.h"
#include "library/page_codec.h"

namespace klartext::app {

/// A page of a site, as it could be kept.
inline NewPage samplePage(const QString& name, const QString& text,
                          const QString& site = QStringLiteral("blatt.example")) {
    NewPage page;
    page.address = QUrl(QStringLiteral("https://%1/%2").arg(site, name));
    page.original.url = page.address.toString().toStdString();
    page.original.contentType = "text/html";
    const QByteArray html = QStringLiteral("<h1>%1</h1><p>%2</p>").arg(name, text).toUtf8();
    page.packedOriginal = packed(html);
    page.packedText = packed(text.toUtf8());
    page.facts.title = name;
    page.facts.site = site;
    page.facts.language = QStringLiteral("en");
    page.facts.beginning = text.left(40);
    page.facts.words = static_cast<int>(text.split(u' ').size());
    page.judge = QStringLiteral("first");
    return page;
}

}  // namespace klartext::app
