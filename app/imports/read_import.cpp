// SPDX-License-Identifier: MIT
#include "imports/read_import.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>
#include <algorithm>
#include <memory>

#include "archive/archive_error.h"
#include "archive/zip_file.h"
#include "imports/csv_imports.h"
#include "imports/html_imports.h"
#include "imports/json_imports.h"

namespace klartext::app {

namespace {

constexpr qint64 largestFile = qint64{200} << 20;

/// UTF-8, with or without a mark, UTF-16 with one, else Latin-1.
QString textOf(const QByteArray& bytes) {
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError() && !encoding) text = QString::fromLatin1(bytes);
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

bool isZip(const QByteArray& bytes) { return bytes.startsWith("PK\3\4"); }

Expected<ZipFile> zipOf(const QByteArray& bytes, const QString& name) {
    return ZipFile::open(std::make_shared<const std::string>(bytes.toStdString()), name);
}

bool isOmnivore(const ZipFile& zip) {
    return std::ranges::any_of(zip.names(), [](const std::string& name) {
        return name.starts_with("metadata_") && name.ends_with(".json");
    });
}

/// Pocket's and others' ZIP files hold tables, in several parts when they are long.
Expected<ImportList> readZippedTables(const ZipFile& zip, const QString& name) {
    std::optional<ImportList> all;
    for (const std::string& entry : zip.names()) {
        const QString suffix =
            QString::fromStdString(entry).section(QLatin1Char('.'), -1).toLower();
        if (suffix != QLatin1String("csv") && suffix != QLatin1String("html")) continue;
        const auto bytes = zip.read(entry);
        if (!bytes) continue;
        const QByteArray content = QByteArray::fromStdString(*bytes);
        if (!recogniseImport(content)) continue;
        auto list = readImport(content, name);
        if (!list) continue;
        if (!all) {
            all = std::move(*list);
        } else {
            all->links += list->links;
            all->faults += list->faults;
            all->repeated += list->repeated;
        }
    }
    if (!all) return unexpected(ArchiveFault::NotAnImport, name);
    return *std::move(all);
}

std::optional<ImportFormat> recogniseText(const QString& head) {
    const QString start = head.trimmed();
    const QString lower = start.left(2000).toLower();
    if (lower.contains(QLatin1String("netscape-bookmark-file"))) return ImportFormat::Bookmarks;
    if (lower.contains(QLatin1String("pocket export")) ||
        (lower.contains(QLatin1String("time_added")) && lower.contains(QLatin1String("<a ")))) {
        return ImportFormat::PocketHtml;
    }
    if (start.startsWith(QLatin1Char('[')) && start.mid(1).trimmed().startsWith(QLatin1Char('{'))) {
        return ImportFormat::WallabagJson;
    }
    if (const auto table = recogniseCsv(start)) return table;
    const bool hasLink =
        lower.contains(QLatin1String("http://")) || lower.contains(QLatin1String("https://"));
    return hasLink ? std::optional(ImportFormat::LinkList) : std::nullopt;
}

}  // namespace

QString importFormatName(ImportFormat format) {
    const auto name = [](const char* text) { return QCoreApplication::translate("Imports", text); };
    switch (format) {
        case ImportFormat::PocketCsv:
            return name(QT_TRANSLATE_NOOP("Imports", "Pocket (CSV)"));
        case ImportFormat::PocketHtml:
            return name(QT_TRANSLATE_NOOP("Imports", "Pocket (HTML)"));
        case ImportFormat::InstapaperCsv:
            return name(QT_TRANSLATE_NOOP("Imports", "Instapaper (CSV)"));
        case ImportFormat::WallabagJson:
            return name(QT_TRANSLATE_NOOP("Imports", "wallabag (JSON)"));
        case ImportFormat::ReadwiseCsv:
            return name(QT_TRANSLATE_NOOP("Imports", "Readwise (CSV)"));
        case ImportFormat::OmnivoreZip:
            return name(QT_TRANSLATE_NOOP("Imports", "Omnivore (ZIP)"));
        case ImportFormat::Bookmarks:
            return name(QT_TRANSLATE_NOOP("Imports", "Bookmarks of a browser (HTML)"));
        case ImportFormat::LinkList:
            return name(QT_TRANSLATE_NOOP("Imports", "A list of links"));
    }
    return {};
}

std::optional<ImportFormat> recogniseImport(const QByteArray& bytes) {
    if (isZip(bytes)) return std::nullopt;
    constexpr qsizetype headSize = 64 * 1024;
    return recogniseText(textOf(bytes.left(headSize)));
}

Expected<ImportList> readImport(const QByteArray& bytes, const QString& name) {
    if (isZip(bytes)) {
        const auto zip = zipOf(bytes, name);
        if (!zip) return tl::make_unexpected(zip.error());
        return isOmnivore(*zip) ? readOmnivore(*zip) : readZippedTables(*zip, name);
    }
    const auto format = recogniseImport(bytes);
    if (!format) return unexpected(ArchiveFault::NotAnImport, name);
    switch (*format) {
        case ImportFormat::PocketCsv:
        case ImportFormat::InstapaperCsv:
        case ImportFormat::ReadwiseCsv:
            return readCsvImport(textOf(bytes), *format);
        case ImportFormat::PocketHtml:
            return readPocketHtml(textOf(bytes));
        case ImportFormat::WallabagJson:
            return readWallabag(bytes);
        case ImportFormat::Bookmarks:
            return readBookmarks(textOf(bytes));
        case ImportFormat::LinkList:
        case ImportFormat::OmnivoreZip:
            break;
    }
    return readLinkList(textOf(bytes));
}

Expected<ImportList> readImportFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unexpected(file.exists() ? ErrorCode::ReadFailed : ErrorCode::NoSuchFile, path,
                          file.errorString());
    }
    if (file.size() > largestFile) return unexpected(ArchiveFault::TooLarge, path);
    return readImport(file.readAll(), path);
}

}  // namespace klartext::app
