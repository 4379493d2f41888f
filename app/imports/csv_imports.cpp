// SPDX-License-Identifier: MIT
#include "imports/csv_imports.h"

#include <QCoreApplication>
#include <QHash>

#include "imports/csv.h"
#include "imports/import_builder.h"

namespace klartext::app {

namespace {

/// A row whose fields are found by the names in the first one.
class NamedRow {
public:
    NamedRow(const QHash<QString, qsizetype>& columns, const CsvRow& row)
        : m_columns(columns), m_row(row) {}

    [[nodiscard]] QString operator[](const char* name) const {
        return m_row.fields.value(m_columns.value(QLatin1String(name), -1));
    }
    [[nodiscard]] bool is(const char* name, const char* value) const {
        return (*this)[name].trimmed().compare(QLatin1String(value), Qt::CaseInsensitive) == 0;
    }

private:
    const QHash<QString, qsizetype>& m_columns;
    const CsvRow& m_row;
};

QHash<QString, qsizetype> columnsOf(const CsvRow& head) {
    QHash<QString, qsizetype> columns;
    for (qsizetype at = 0; at < head.fields.size(); ++at) {
        const QString name = head.fields.at(at).trimmed().toLower();
        if (!columns.contains(name)) columns.insert(name, at);
    }
    return columns;
}

ImportedLink pocketRow(const NamedRow& row) {
    ImportedLink link;
    link.title = row["title"];
    link.tags = tagsIn(row["tags"], QLatin1Char('|'));
    link.added = timeIn(row["time_added"]);
    link.archived = row.is("status", "archive");
    link.read = link.archived;
    return link;
}

ImportedLink instapaperRow(const NamedRow& row) {
    ImportedLink link;
    link.title = row["title"];
    link.tags = tagsIn(row["tags"], QLatin1Char(','));
    link.added = timeIn(row["timestamp"]);
    link.archived = row.is("folder", "archive");
    link.read = link.archived;
    link.favourite = row.is("folder", "starred");
    const QString folder = row["folder"].simplified();
    const bool isOwn =
        !folder.isEmpty() && !row.is("folder", "unread") && !link.archived && !link.favourite;
    if (isOwn && !link.tags.contains(folder)) link.tags.append(folder);
    if (const QString quote = row["selection"].trimmed(); !quote.isEmpty()) {
        link.highlights.append({quote, {}, {}});
    }
    return link;
}

ImportedLink readwiseRow(const NamedRow& row) {
    ImportedLink link;
    link.title = row["title"].isEmpty() ? row["book title"] : row["title"];
    link.tags = tagsIn(row["document tags"], QLatin1Char(','));
    link.added = timeIn(row["saved date"]);
    link.archived = row.is("location", "archive");
    constexpr double nearlyAll = 0.98;
    link.read = link.archived || row["reading progress"].toDouble() >= nearlyAll;
    link.favourite = row.is("location", "shortlist");
    if (const QString quote = row["highlight"].trimmed(); !quote.isEmpty()) {
        link.highlights.append({quote, row["note"].trimmed(), row["color"].trimmed().toLower()});
    }
    return link;
}

QString addressIn(const NamedRow& row) {
    for (const char* name : {"url", "source url", "source_url"}) {
        if (const QString address = row[name]; !address.trimmed().isEmpty()) return address;
    }
    return {};
}

}  // namespace

std::optional<ImportFormat> recogniseCsv(const QString& text) {
    const QList<CsvRow> rows = readCsv(text.left(text.indexOf(QLatin1Char('\n'))));
    if (rows.isEmpty()) return std::nullopt;
    const auto columns = columnsOf(rows.first());
    const auto has = [&columns](std::initializer_list<const char*> names) {
        return std::all_of(names.begin(), names.end(), [&columns](const char* name) {
            return columns.contains(QLatin1String(name));
        });
    };
    if (has({"url", "time_added"})) return ImportFormat::PocketCsv;
    if (has({"url", "folder", "timestamp"})) return ImportFormat::InstapaperCsv;
    if (has({"url", "title", "saved date"}) || has({"highlight", "book title"})) {
        return ImportFormat::ReadwiseCsv;
    }
    return std::nullopt;
}

ImportList readCsvImport(const QString& text, ImportFormat format) {
    ImportBuilder builder(format);
    const QList<CsvRow> rows = readCsv(text);
    if (rows.isEmpty()) return builder.take();
    const auto columns = columnsOf(rows.first());
    for (qsizetype at = 1; at < rows.size(); ++at) {
        const CsvRow& row = rows.at(at);
        const NamedRow fields(columns, row);
        const QString all = row.fields.join(QLatin1Char(','));
        if (!row.whole) {
            builder.fault(row.line, all,
                          QCoreApplication::translate(
                              "Imports",
                              QT_TRANSLATE_NOOP("Imports", "A quote in the row is never closed.")));
            continue;
        }
        ImportedLink link = format == ImportFormat::PocketCsv       ? pocketRow(fields)
                            : format == ImportFormat::InstapaperCsv ? instapaperRow(fields)
                                                                    : readwiseRow(fields);
        link.line = row.line;
        const QString address = addressIn(fields);
        if (address.isEmpty()) link.title = all;
        builder.add(address, std::move(link));
    }
    return builder.take();
}

}  // namespace klartext::app
