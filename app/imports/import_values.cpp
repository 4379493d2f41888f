// SPDX-License-Identifier: MIT
#include "imports/import_values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace klartext::app {

namespace {

constexpr qsizetype longestTag = 200;
constexpr qsizetype longestTime = 100;

}  // namespace

QDateTime timeIn(const QString& text) {
    const QString trimmed = text.left(longestTime).trimmed();
    bool isNumber = false;
    const qint64 number = trimmed.toLongLong(&isNumber);
    if (isNumber) {
        constexpr qint64 asMilliseconds = 100'000'000'000;
        if (number <= 0) return {};
        return number > asMilliseconds ? QDateTime::fromMSecsSinceEpoch(number, Qt::UTC)
                                       : QDateTime::fromSecsSinceEpoch(number, Qt::UTC);
    }
    QString iso = trimmed;
    if (iso.endsWith(QLatin1String(" UTC"))) iso = iso.chopped(4) + QLatin1Char('Z');
    if (iso.size() > 10 && iso.at(10) == QLatin1Char(' ')) iso[10] = QLatin1Char('T');
    QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    // 2024-05-06T07:08:09+0200, as PHP writes it.
    if (!time.isValid() && iso.size() > 5 && !iso.endsWith(QLatin1Char('Z'))) {
        iso.insert(iso.size() - 2, QLatin1Char(':'));
        time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    }
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QStringList tagsIn(const QString& text, QChar separator) {
    QStringList tags;
    QStringList parts = text.split(separator);
    if (text.trimmed().startsWith(QLatin1Char('['))) {
        const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
        parts.clear();
        for (const auto& value : array) parts.append(value.toString());
        if (array.isEmpty()) {
            QString bare = text.trimmed();
            bare.remove(QLatin1Char('[')).remove(QLatin1Char(']')).remove(QLatin1Char('\''));
            parts = bare.split(QLatin1Char(','));
        }
    }
    for (const QString& part : parts) {
        const QString tag = part.simplified().left(longestTag);
        if (!tag.isEmpty() && !tags.contains(tag) && tags.size() < mostTags) tags.append(tag);
    }
    return tags;
}

}  // namespace klartext::app
