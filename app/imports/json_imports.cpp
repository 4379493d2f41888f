// SPDX-License-Identifier: MIT
#include "imports/json_imports.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <functional>

#include "imports/import_builder.h"

namespace klartext::app {

namespace {

QString said(const char* text) { return QCoreApplication::translate("Imports", text); }

/// 1, true and "1".
bool isSet(const QJsonValue& value) {
    return value.toBool() || value.toInt() == 1 || value.toString() == QLatin1String("1");
}

/// The objects of an array, each parsed by itself, so that a broken one costs itself alone.
void eachObject(const QByteArray& json, const std::function<void(const QByteArray&, int)>& found) {
    int depth = 0;
    int number = 0;
    qsizetype begin = -1;
    bool inText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (inText) {
            if (c == '\\') ++at;
            if (c == '"') inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{') {
            if (depth++ == 0) begin = at;
        } else if (c == '}' && depth > 0 && --depth == 0) {
            found(json.mid(begin, at + 1 - begin), ++number);
        }
    }
    if (depth > 0) found(json.mid(begin), ++number);
}

QStringList labelsOf(const QJsonValue& value) {
    QStringList labels;
    const QJsonArray array = value.toArray();
    for (const auto& item : array) {
        const QJsonObject object = item.toObject();
        const QString label = item.isString() ? item.toString()
                              : object.contains(QLatin1String("label"))
                                  ? object.value(QLatin1String("label")).toString()
                                  : object.value(QLatin1String("name")).toString();
        if (!label.simplified().isEmpty()) labels.append(label.simplified());
    }
    return labels;
}

ImportedLink wallabagEntry(const QJsonObject& entry) {
    ImportedLink link;
    link.title = entry.value(QLatin1String("title")).toString();
    link.tags = labelsOf(entry.value(QLatin1String("tags")));
    link.added = timeIn(entry.value(QLatin1String("created_at")).toString());
    link.archived = isSet(entry.value(QLatin1String("is_archived")));
    link.read = link.archived;
    link.favourite = isSet(entry.value(QLatin1String("is_starred")));
    const QJsonArray annotations = entry.value(QLatin1String("annotations")).toArray();
    for (const auto& item : annotations) {
        const QJsonObject annotation = item.toObject();
        const QString quote = annotation.value(QLatin1String("quote")).toString().trimmed();
        const QString note = annotation.value(QLatin1String("text")).toString().trimmed();
        if (!quote.isEmpty()) link.highlights.append({quote, note, {}});
    }
    return link;
}

ImportedLink omnivoreEntry(const QJsonObject& entry) {
    constexpr double nearlyAll = 98;
    ImportedLink link;
    link.title = entry.value(QLatin1String("title")).toString();
    link.tags = labelsOf(entry.value(QLatin1String("labels")));
    link.added = timeIn(entry.value(QLatin1String("savedAt")).toString());
    link.archived = entry.value(QLatin1String("state"))
                        .toString()
                        .compare(QLatin1String("archived"), Qt::CaseInsensitive) == 0;
    link.read =
        link.archived || entry.value(QLatin1String("readingProgress")).toDouble() >= nearlyAll;
    return link;
}

/// "> quote" lines, each group a highlight; what follows it is its note.
QList<ImportedHighlight> highlightsIn(const QString& markdown) {
    QList<ImportedHighlight> highlights;
    bool inQuote = false;
    for (const QString& raw : markdown.split(QLatin1Char('\n'))) {
        const QString line = raw.trimmed();
        if (line.startsWith(QLatin1Char('>'))) {
            const QString text = line.mid(1).trimmed();
            if (!inQuote) highlights.append(ImportedHighlight{});
            QString& quote = highlights.last().quote;
            quote += (quote.isEmpty() ? QString() : QStringLiteral(" ")) + text;
            inQuote = true;
            continue;
        }
        inQuote = false;
        const bool isNote = !line.isEmpty() && !line.startsWith(QLatin1Char('#')) &&
                            !line.startsWith(QLatin1String("---")) && !highlights.isEmpty();
        if (!isNote) continue;
        QString& note = highlights.last().note;
        note += (note.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    }
    highlights.removeIf([](const ImportedHighlight& each) { return each.quote.isEmpty(); });
    return highlights;
}

using EntryReader = std::function<ImportedLink(const QJsonObject&)>;

void readEntries(const QByteArray& json, const EntryReader& read, int& before,
                 ImportBuilder& builder) {
    int last = before;
    eachObject(json, [&](const QByteArray& bytes, int number) {
        last = before + number;
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        if (!document.isObject()) {
            builder.fault(last, QString::fromUtf8(bytes.left(200)),
                          said(QT_TRANSLATE_NOOP("Imports", "The entry is damaged or cut off.")));
            return;
        }
        const QJsonObject entry = document.object();
        ImportedLink link = read(entry);
        link.line = last;
        QString address = entry.value(QLatin1String("url")).toString();
        if (address.isEmpty()) address = entry.value(QLatin1String("given_url")).toString();
        builder.add(address, std::move(link));
    });
    before = last;
}

}  // namespace

ImportList readWallabag(const QByteArray& json) {
    ImportBuilder builder(ImportFormat::WallabagJson);
    int before = 0;
    readEntries(json, wallabagEntry, before, builder);
    return builder.take();
}

Expected<ImportList> readOmnivore(const ZipFile& zip) {
    ImportBuilder builder(ImportFormat::OmnivoreZip);
    int before = 0;
    const EntryReader read = [&zip](const QJsonObject& entry) {
        ImportedLink link = omnivoreEntry(entry);
        const QString slug = entry.value(QLatin1String("slug")).toString();
        const std::string name = "highlights/" + slug.toStdString() + ".md";
        if (!slug.isEmpty() && zip.has(name)) {
            const std::string text = zip.read(name).value_or(std::string());
            link.highlights = highlightsIn(QString::fromStdString(text));
        }
        return link;
    };
    for (const std::string& name : zip.names()) {
        if (!name.starts_with("metadata_") || !name.ends_with(".json")) continue;
        const auto json = zip.read(name);
        if (json) {
            readEntries(QByteArray::fromStdString(*json), read, before, builder);
        } else {
            builder.fault(0, QString::fromStdString(name), json.error().explanation);
        }
    }
    return builder.take();
}

}  // namespace klartext::app
