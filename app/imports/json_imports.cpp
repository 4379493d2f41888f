// SPDX-License-Identifier: MIT
#include "imports/json_imports.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "imports/import_values.h"

namespace klartext::app {

namespace {

// Articles of a whole page stand in some entries; what is larger is none.
constexpr std::size_t largestEntry = std::size_t{16} << 20;
constexpr std::size_t largestMetadata = std::size_t{64} << 20;
constexpr std::size_t largestNotes = std::size_t{1} << 20;
constexpr std::size_t mostNotes = std::size_t{32} << 20;  ///< of all pages together

QString beginOf(std::string_view json) {
    constexpr qsizetype most = 200;
    return QString::fromUtf8(json.data(), std::min(most, static_cast<qsizetype>(json.size())));
}

/// 1, true and "1".
bool isSet(const QJsonValue& value) {
    return value.toBool() || value.toInt() == 1 || value.toString() == QLatin1String("1");
}

/// The objects of an array, each by itself, so that a broken one costs itself alone. Ends when
/// `found` says so.
void eachObject(std::string_view json, const std::function<bool(std::string_view, int)>& found) {
    std::size_t depth = 0;
    int number = 0;
    std::size_t begin = 0;
    bool inText = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (inText) {
            if (c == '\\') ++at;
            if (c == '"') inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{') {
            if (depth++ == 0) begin = at;
        } else if (c == '}' && depth > 0 && --depth == 0) {
            if (!found(json.substr(begin, at + 1 - begin), ++number)) return;
        }
    }
    if (depth > 0) found(json.substr(begin), ++number);
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

/// Nothing when it is none.
std::optional<QJsonObject> objectIn(std::string_view json) {
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

void readEntry(std::string_view json, int number, const EntryReader& read, ImportSink& sink) {
    const auto entry = objectIn(json);
    if (!entry) {
        sink.fault(number, beginOf(json), ImportReason::Damaged);
        return;
    }
    ImportedLink link = read(*entry);
    link.line = number;
    QString address = entry->value(QLatin1String("url")).toString();
    if (address.isEmpty()) address = entry->value(QLatin1String("given_url")).toString();
    sink.add(address, std::move(link));
}

/// The number of the last one, when `before` came before these.
int readEntries(std::string_view json, int before, const EntryReader& read, ImportSink& sink,
                UnpackBudget& budget) {
    int last = before;
    eachObject(json, [&](std::string_view entry, int number) {
        last = before + number;
        if (entry.size() > largestEntry) {
            sink.fault(last, beginOf(entry), ImportReason::TooLarge);
        } else {
            readEntry(entry, last, read, sink);
        }
        return budget.spend(0);
    });
    return last;
}

/// Of each page by the name it has in an archive.
using Notes = QHash<QString, QList<ImportedHighlight>>;

/// Notes that there is no room for are told, as if each were an entry.
Notes notesIn(const ZipFile& zip, ImportSink& sink, UnpackBudget& budget) {
    constexpr std::string_view folder = "highlights/";
    constexpr std::string_view suffix = ".md";
    Notes notes;
    std::size_t taken = 0;
    const auto leaveOut = [&sink](std::string_view name) {
        sink.fault(0, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                   ImportReason::TooLarge);
    };
    const auto isWanted = [&](std::string_view name) {
        if (!name.starts_with(folder) || !name.ends_with(suffix)) return false;
        if (taken > mostNotes) leaveOut(name);
        return taken <= mostNotes;
    };
    zip.readAll(isWanted, largestNotes, budget,
                [&](const std::string& name, std::optional<std::string> bytes) {
                    if (!bytes) {
                        leaveOut(name);
                        return;
                    }
                    taken += bytes->size();
                    const std::string page = name.substr(folder.size());
                    notes.insert(
                        QString::fromStdString(page.substr(0, page.size() - suffix.size())),
                        highlightsIn(QString::fromStdString(*bytes)));
                });
    return notes;
}

}  // namespace

bool isMetadataOfOmnivore(std::string_view name) {
    return name.starts_with("metadata_") && name.ends_with(".json");
}

void readWallabag(std::string_view json, ImportSink& sink, UnpackBudget& budget) {
    sink.setFormat(ImportFormat::WallabagJson);
    (void)readEntries(json, 0, wallabagEntry, sink, budget);
}

void readOmnivore(const ZipFile& zip, ImportSink& sink, UnpackBudget& budget) {
    sink.setFormat(ImportFormat::OmnivoreZip);
    const Notes notes = notesIn(zip, sink, budget);
    const EntryReader read = [&notes](const QJsonObject& entry) {
        ImportedLink link = omnivoreEntry(entry);
        link.highlights = notes.value(entry.value(QLatin1String("slug")).toString());
        return link;
    };
    int last = 0;
    zip.readAll(isMetadataOfOmnivore, largestMetadata, budget,
                [&](const std::string& name, const std::optional<std::string>& json) {
                    if (!json) {
                        sink.fault(0, QString::fromStdString(name), ImportReason::NotUnpacked);
                    } else {
                        last = readEntries(*json, last, read, sink, budget);
                    }
                });
}

}  // namespace klartext::app
