// SPDX-License-Identifier: MIT
#include "imports/link_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace klartext::app {

QString linkToJson(const ImportedLink& link) {
    QJsonArray highlights;
    for (const ImportedHighlight& each : link.highlights) {
        highlights.append(QJsonObject{{QStringLiteral("quote"), each.quote},
                                      {QStringLiteral("note"), each.note},
                                      {QStringLiteral("color"), each.color}});
    }
    const QJsonObject object{
        {QStringLiteral("url"), QString::fromUtf8(link.url.toEncoded())},
        {QStringLiteral("title"), link.title},
        {QStringLiteral("tags"), QJsonArray::fromStringList(link.tags)},
        {QStringLiteral("added"), link.added.isValid() ? link.added.toMSecsSinceEpoch() : 0},
        {QStringLiteral("archived"), link.archived},
        {QStringLiteral("favourite"), link.favourite},
        {QStringLiteral("read"), link.read},
        {QStringLiteral("highlights"), highlights},
        {QStringLiteral("line"), link.line}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ImportedLink linkFromJson(const QString& json) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ImportedLink link;
    link.url = QUrl::fromEncoded(object.value(QLatin1String("url")).toString().toUtf8());
    link.title = object.value(QLatin1String("title")).toString();
    const QJsonArray tags = object.value(QLatin1String("tags")).toArray();
    for (const auto& tag : tags) link.tags.append(tag.toString());
    const qint64 added = object.value(QLatin1String("added")).toInteger();
    if (added > 0) link.added = QDateTime::fromMSecsSinceEpoch(added, Qt::UTC);
    link.archived = object.value(QLatin1String("archived")).toBool();
    link.favourite = object.value(QLatin1String("favourite")).toBool();
    link.read = object.value(QLatin1String("read")).toBool();
    const QJsonArray highlights = object.value(QLatin1String("highlights")).toArray();
    for (const auto& each : highlights) {
        const QJsonObject highlight = each.toObject();
        link.highlights.append({highlight.value(QLatin1String("quote")).toString(),
                                highlight.value(QLatin1String("note")).toString(),
                                highlight.value(QLatin1String("color")).toString()});
    }
    link.line = object.value(QLatin1String("line")).toInt();
    return link;
}

}  // namespace klartext::app
