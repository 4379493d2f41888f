// SPDX-License-Identifier: MIT
#include "imports/read_import.h"

#include <QStringList>
#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "archive/archive_error.h"
#include "archive/zip_file.h"
#include "imports/csv_imports.h"
#include "imports/html_imports.h"
#include "imports/import_builder.h"
#include "imports/import_text.h"
#include "imports/json_imports.h"
#include "imports/line_imports.h"

namespace klartext::app {

namespace {

constexpr std::size_t headSize = std::size_t{64} << 10;
constexpr std::size_t largestTable = std::size_t{64} << 20;  ///< in an archive

bool isZip(std::string_view bytes) { return bytes.starts_with("PK\3\4"); }

std::optional<ImportFormat> recogniseText(const ImportText& text) {
    const QString start = text.text(text.bytes()).trimmed();
    const QString lower = start.left(2000).toLower();
    if (lower.contains(QLatin1String("netscape-bookmark-file"))) return ImportFormat::Bookmarks;
    if (lower.contains(QLatin1String("pocket export")) ||
        (lower.contains(QLatin1String("time_added")) && lower.contains(QLatin1String("<a ")))) {
        return ImportFormat::PocketHtml;
    }
    if (start.startsWith(QLatin1Char('[')) && start.mid(1).trimmed().startsWith(QLatin1Char('{'))) {
        return ImportFormat::WallabagJson;
    }
    if (const auto table = recogniseCsv(text)) return table;
    const bool hasLink =
        lower.contains(QLatin1String("http://")) || lower.contains(QLatin1String("https://"));
    return hasLink ? std::optional(ImportFormat::LinkList) : std::nullopt;
}

std::optional<ImportFormat> recognise(std::string_view bytes) {
    if (isZip(bytes)) return std::nullopt;
    return recogniseText(ImportText(bytes.substr(0, headSize)));
}

void readText(std::string_view bytes, ImportFormat format, ImportSink& sink, UnpackBudget& budget) {
    if (format == ImportFormat::WallabagJson) {
        readWallabag(bytes, sink, budget);
        return;
    }
    const ImportText text(bytes);
    switch (format) {
        case ImportFormat::PocketCsv:
        case ImportFormat::InstapaperCsv:
        case ImportFormat::ReadwiseCsv:
            return readCsvImport(text, format, sink, budget);
        case ImportFormat::PocketHtml:
            return readPocketHtml(text, sink, budget);
        case ImportFormat::Bookmarks:
            return readBookmarks(text, sink, budget);
        case ImportFormat::LinkList:
        case ImportFormat::OmnivoreZip:
        case ImportFormat::WallabagJson:
            break;
    }
    readLinkList(text, sink, budget);
}

bool isTable(std::string_view name) {
    const QString lower =
        QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toLower();
    return lower.endsWith(QLatin1String(".csv")) || lower.endsWith(QLatin1String(".html"));
}

/// Pocket's and others' ZIP files hold tables, in several parts when they are long.
bool readZippedTables(const ZipFile& zip, ImportSink& sink, UnpackBudget& budget) {
    bool isAny = false;
    QStringList missing;
    zip.readAll(isTable, largestTable, budget,
                [&](const std::string& name, std::optional<std::string> table) {
                    if (!table) missing.append(QString::fromStdString(name));
                    const auto format = table ? recognise(*table) : std::nullopt;
                    if (!format) return;
                    isAny = true;
                    readText(*table, *format, sink, budget);
                });
    if (!isAny) return false;
    for (const QString& name : missing) sink.fault(0, name, ImportReason::NotUnpacked);
    return true;
}

Expected<void> readZip(std::string bytes, const QString& name, ImportSink& sink,
                       UnpackBudget& budget) {
    const auto zip = ZipFile::open(std::make_shared<const std::string>(std::move(bytes)), name);
    if (!zip) return tl::make_unexpected(zip.error());
    if (std::ranges::any_of(zip->names(), isMetadataOfOmnivore)) {
        readOmnivore(*zip, sink, budget);
        return {};
    }
    if (readZippedTables(*zip, sink, budget)) return {};
    return unexpected(budget.isSpent() ? ArchiveFault::ListTakesTooMuch : ArchiveFault::NotAnImport,
                      name);
}

Expected<ImportList> listOf(std::string bytes, const QString& name, UnpackBudget& budget) {
    ImportBuilder builder;
    const auto read = readImport(std::move(bytes), name, builder, budget);
    if (!read) return tl::make_unexpected(read.error());
    if (budget.isSpent() && builder.isEmpty()) {
        return unexpected(ArchiveFault::ListTakesTooMuch, name);
    }
    return builder.take(budget.isSpent() ? ImportEnd::TooMuch : ImportEnd::Whole);
}

}  // namespace

UnpackLimits importLimits(std::uint64_t size) {
    constexpr std::uint64_t large = std::uint64_t{2} << 20;
    constexpr std::uint64_t perSecond = std::uint64_t{8} << 20;
    const std::chrono::milliseconds more(
        size > large ? 1000 * judgeSlowness * (size - large) / perSecond : 0);
    UnpackLimits limits;
    limits.time += more;
    // Whoever makes the list of the rows takes as long, and a machine may be busy.
    limits.latest += 4 * more;
    return limits;
}

Expected<void> readImport(std::string bytes, const QString& name, ImportSink& sink,
                          UnpackBudget& budget) {
    if (isZip(bytes)) return readZip(std::move(bytes), name, sink, budget);
    const auto format = recognise(bytes);
    if (!format) return unexpected(ArchiveFault::NotAnImport, name);
    readText(bytes, *format, sink, budget);
    return {};
}

Expected<ImportList> readImport(const QByteArray& bytes, const QString& name) {
    const auto size = static_cast<std::uint64_t>(bytes.size());
    UnpackBudget budget(size, importLimits(size));
    return listOf(bytes.toStdString(), name, budget);
}

Expected<ImportList> readImport(const PackedFile& file, const std::stop_token& stop) {
    const auto size = static_cast<std::uint64_t>(file.size());
    if (file.size() > largestImport) {
        return unexpected(ArchiveFault::ListTakesTooMuch, file.path());
    }
    UnpackBudget budget(size, importLimits(size), stop);
    auto bytes = file.whole();
    if (!bytes) return tl::make_unexpected(std::move(bytes.error()));
    return listOf(std::move(*bytes), file.path(), budget);
}

}  // namespace klartext::app
