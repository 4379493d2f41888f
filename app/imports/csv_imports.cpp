// SPDX-License-Identifier: MIT
#include "imports/csv_imports.h"

#include <QHash>
#include <algorithm>
#include <initializer_list>
#include <utility>

#include "imports/csv.h"
#include "imports/import_values.h"

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

/// The begin of the row, for whoever asks what it is that was left out.
QString shown(const CsvRow& row) {
    constexpr qsizetype most = 1000;
    QString text;
    for (const QString& field : row.fields) {
        if (&field != &row.fields.first()) text += QLatin1Char(',');
        text += QStringView(field).left(most);
        if (text.size() > most) break;
    }
    return text;
}

}  // namespace

std::optional<ImportFormat> recogniseCsv(const ImportText& text) {
    CsvRow head;
    if (!CsvReader(text).next(head)) return std::nullopt;
    const auto columns = columnsOf(head);
    const auto has = [&columns](std::initializer_list<const char*> names) {
        return std::ranges::all_of(
            names, [&columns](const char* name) { return columns.contains(QLatin1String(name)); });
    };
    if (has({"url", "time_added"})) return ImportFormat::PocketCsv;
    if (has({"url", "folder", "timestamp"})) return ImportFormat::InstapaperCsv;
    if (has({"url", "title", "saved date"}) || has({"highlight", "book title"})) {
        return ImportFormat::ReadwiseCsv;
    }
    return std::nullopt;
}

void readCsvImport(const ImportText& text, ImportFormat format, ImportSink& sink,
                   UnpackBudget& budget) {
    sink.setFormat(format);
    CsvReader reader(text);
    CsvRow row;
    if (!reader.next(row)) return;
    const auto columns = columnsOf(row);
    while (budget.goesOn() && reader.next(row)) {
        if (!row.whole || row.cut) {
            sink.fault(row.line, shown(row),
                       row.cut ? ImportReason::TooLarge : ImportReason::OpenQuote);
            continue;
        }
        const NamedRow fields(columns, row);
        ImportedLink link = format == ImportFormat::PocketCsv       ? pocketRow(fields)
                            : format == ImportFormat::InstapaperCsv ? instapaperRow(fields)
                                                                    : readwiseRow(fields);
        link.line = row.line;
        const QString address = addressIn(fields);
        if (address.isEmpty()) link.title = shown(row);
        sink.add(address, std::move(link));
    }
}

}  // namespace klartext::app
