// SPDX-License-Identifier: MIT
#include "imports/import_builder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include "fetch/location.h"

namespace klartext::app {

namespace {

constexpr qsizetype longestShown = 200;
constexpr qsizetype longestTitle = 500;
constexpr qsizetype mostTags = 100;

QString said(const char* text) { return QCoreApplication::translate("Imports", text); }

}  // namespace

QString sameAddress(const QUrl& url) {
    QUrl same = url.adjusted(QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    if (same.path().isEmpty()) same.setPath(QStringLiteral("/"));
    return same.toString(QUrl::FullyEncoded);
}

QDateTime timeIn(const QString& text) {
    const QString trimmed = text.trimmed();
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
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag) && tags.size() < mostTags) tags.append(tag);
    }
    return tags;
}

void ImportBuilder::add(const QString& address, ImportedLink link) {
    const QString text = address.trimmed();
    const QUrl url(text, QUrl::TolerantMode);
    const QString shown = text.isEmpty() ? link.title : text;
    if (text.isEmpty()) {
        fault(link.line, shown, said(QT_TRANSLATE_NOOP("Imports", "The row has no address.")));
        return;
    }
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))) {
        fault(link.line, shown,
              said(QT_TRANSLATE_NOOP("Imports", "This is no address of a web page.")));
        return;
    }
    if (m_list.links.size() >= mostLinks) {
        fault(link.line, shown,
              said(QT_TRANSLATE_NOOP("Imports", "The list is too long; this page was left out.")));
        return;
    }
    // Without a name, a password and what follows readers, as if the person had opened it.
    link.url = locate(text).value_or(url);
    link.title = link.title.simplified().left(longestTitle);
    if (link.title == text) link.title.clear();
    const QString key = sameAddress(link.url);
    if (const auto place = m_places.constFind(key); place != m_places.cend()) {
        join(m_list.links[*place], link);
        return;
    }
    m_places.insert(key, m_list.links.size());
    m_list.links.append(std::move(link));
}

void ImportBuilder::join(ImportedLink& kept, const ImportedLink& other) {
    ++m_list.repeated;
    if (kept.title.isEmpty()) kept.title = other.title;
    for (const QString& tag : other.tags) {
        if (!kept.tags.contains(tag)) kept.tags.append(tag);
    }
    for (const ImportedHighlight& highlight : other.highlights) {
        if (!kept.highlights.contains(highlight)) kept.highlights.append(highlight);
    }
    kept.favourite = kept.favourite || other.favourite;
    kept.archived = kept.archived && other.archived;
    kept.read = kept.read && other.read;
    if (other.added.isValid() && (!kept.added.isValid() || other.added < kept.added)) {
        kept.added = other.added;
    }
}

void ImportBuilder::notAPage(int line, const QString& text, const QString& reason) {
    ++m_list.notPages;
    fault(line, text, reason);
}

void ImportBuilder::fault(int line, const QString& text, const QString& reason) {
    m_list.faults.append({line, text.simplified().left(longestShown), reason});
}

}  // namespace klartext::app
