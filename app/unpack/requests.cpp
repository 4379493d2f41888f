// SPDX-License-Identifier: MIT
#include "unpack/requests.h"

#include <algorithm>

#include "archive/archive_error.h"
#include "archive/stored_resources.h"
#include "archive/zip_file.h"
#include "core/whole_text.h"
#include "unpack/fields.h"

namespace klartext::app {

namespace {

// Changes with what the fields mean.
constexpr std::string_view version = "unpack 2";
constexpr qsizetype longestDetail = 500;
constexpr int deepestPart = 1000;
// What any kind of file stays below.
constexpr std::size_t mostParts = 60'000;
constexpr std::size_t mostKeys = 600'000;

/// The first field of an answer.
enum class Head : std::uint64_t { Error, Content };

/// The error that the answer is; nothing when it is content.
std::optional<Error> errorIn(FieldReader& reader, const QString& path) {
    const std::uint64_t head = reader.number();
    if (head == static_cast<std::uint64_t>(Head::Content)) return std::nullopt;
    const std::uint64_t fault = reader.number();
    const QString detail = reader.text().left(longestDetail);
    std::optional<Error> error;
    if (reader.isWhole() && fault <= static_cast<std::uint64_t>(ArchiveFault::NotAnImport)) {
        error = archiveError(ErrorOrigin{static_cast<int>(fault), detail}, path);
    }
    return error ? error : archiveError(ArchiveFault::BroughtDown, path);
}

FieldWriter content() {
    FieldWriter writer;
    writer.number(static_cast<std::uint64_t>(Head::Content));
    return writer;
}

SavedPart readPart(FieldReader& reader) {
    SavedPart part;
    part.id = reader.text();
    part.title = reader.text();
    part.url = QUrl(reader.text());
    part.level = static_cast<int>(std::min<std::uint64_t>(reader.number(), deepestPart));
    return part;
}

bool isOfTheWeb(const QUrl& url) {
    return !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

/// The address of the file, or one below it.
bool isOfTheFile(const QUrl& url, const QUrl& file) {
    const QString own = resourceKey(file);
    const QString given = resourceKey(url);
    return given == own || given.startsWith(own + QLatin1Char('/'));
}

bool isSound(const SavedPart& part, const QUrl& file) {
    const std::string id = part.id.toStdString();
    return insidePath(id) == id &&
           (part.url.isEmpty() || isOfTheWeb(part.url) || isOfTheFile(part.url, file));
}

tl::unexpected<Error> nonsense(const QString& path) {
    return unexpected(ArchiveFault::BroughtDown, path);
}

}  // namespace

std::string packRequest(const UnpackRequest& request) {
    FieldWriter writer;
    writer.bytes(version);
    writer.number(static_cast<std::uint64_t>(request.kind));
    writer.number(request.part);
    writer.number(request.limit);
    writer.bytes(request.text);
    return writer.take();
}

std::optional<UnpackRequest> unpackRequest(std::string_view bytes) {
    FieldReader reader(bytes);
    if (reader.bytes() != version) return std::nullopt;
    const std::uint64_t kind = reader.number();
    UnpackRequest request;
    request.part = reader.number();
    request.limit = reader.number();
    request.text = reader.bytes();
    if (!reader.isWhole() || kind > static_cast<std::uint64_t>(UnpackRequest::Kind::Import)) {
        return std::nullopt;
    }
    request.kind = static_cast<UnpackRequest::Kind>(kind);
    return request;
}

std::string packError(const Error& error) {
    const ErrorOrigin origin = error.origin.value_or(
        ErrorOrigin{static_cast<int>(ArchiveFault::Unreadable), error.explanation});
    FieldWriter writer;
    writer.number(static_cast<std::uint64_t>(Head::Error));
    writer.number(static_cast<std::uint64_t>(origin.fault));
    writer.text(origin.detail);
    return writer.take();
}

std::string packContents(const SavedFile& file) {
    FieldWriter writer = content();
    writer.text(file.title());
    writer.number(file.isBook() ? 1 : 0);
    writer.number(file.isPartial() ? 1 : 0);
    writer.number(file.parts().size());
    for (const SavedPart& part : file.parts()) {
        writer.text(part.id);
        writer.text(part.title);
        writer.text(part.url.toString(QUrl::FullyEncoded));
        writer.number(static_cast<std::uint64_t>(std::max(part.level, 0)));
    }
    return writer.take();
}

Expected<FileContents> unpackContents(std::string_view bytes, const QUrl& file) {
    FieldReader reader(bytes);
    if (auto error = errorIn(reader, file.toLocalFile())) {
        return tl::make_unexpected(*std::move(error));
    }
    FileContents contents;
    contents.title = reader.text();
    contents.isBook = reader.number() != 0;
    contents.isPartial = reader.number() != 0;
    const std::size_t count = reader.count();
    if (count > mostParts) return nonsense(file.toLocalFile());
    contents.parts.reserve(count);
    for (std::size_t i = 0; i < count; ++i) contents.parts.push_back(readPart(reader));
    const bool isWhole = reader.isWhole() && count > 0;
    const bool areSound = std::ranges::all_of(
        contents.parts, [&file](const SavedPart& part) { return isSound(part, file); });
    if (!isWhole || !areSound) return nonsense(file.toLocalFile());
    return contents;
}

std::string packPage(const PageContents& page) {
    FieldWriter writer = content();
    writer.bytes(page.page.contentType);
    writer.bytes(page.page.url);
    writer.number(page.page.kind ? 1 + static_cast<std::uint64_t>(*page.page.kind) : 0);
    writer.number(static_cast<std::uint64_t>(page.page.composition));
    writer.number(static_cast<std::uint64_t>(page.resources));
    writer.number(page.allowsWeb ? 1 : 0);
    writer.number(static_cast<std::uint64_t>(page.keys.size()));
    for (const QString& key : page.keys) writer.text(key);
    writer.bytes(page.page.bytes);
    return writer.take();
}

Expected<PageContents> unpackPage(std::string_view bytes, const QUrl& file) {
    using Kind = core::PageKind;
    using Composition = core::Composition;
    using Resources = PageContents::Resources;
    FieldReader reader(bytes);
    if (auto error = errorIn(reader, file.toLocalFile())) {
        return tl::make_unexpected(*std::move(error));
    }
    PageContents contents;
    contents.page.contentType = reader.bytes();
    contents.page.url = reader.bytes();
    const std::uint64_t kind = reader.number();
    const std::uint64_t composition = reader.number();
    const std::uint64_t resources = reader.number();
    contents.allowsWeb = reader.number() != 0;
    const std::size_t keys = reader.count();
    if (keys > mostKeys) return nonsense(file.toLocalFile());
    for (std::size_t i = 0; i < keys; ++i) contents.keys.append(reader.text());
    contents.page.bytes = reader.bytes();
    const QUrl url(QString::fromStdString(contents.page.url));
    if (!reader.isWhole() || kind > 1 + static_cast<std::uint64_t>(Kind::PlainText) ||
        composition > static_cast<std::uint64_t>(core::wholeText) ||
        resources > static_cast<std::uint64_t>(Resources::New) ||
        !(isOfTheWeb(url) || isOfTheFile(url, file))) {
        return nonsense(file.toLocalFile());
    }
    if (kind > 0) contents.page.kind = static_cast<Kind>(kind - 1);
    contents.page.composition = static_cast<Composition>(composition);
    contents.resources = static_cast<Resources>(resources);
    return contents;
}

std::string packBytes(std::string_view bytes) {
    FieldWriter writer = content();
    writer.bytes(bytes);
    return writer.take();
}

Expected<std::string> unpackBytes(std::string_view bytes, const QString& path) {
    FieldReader reader(bytes);
    if (auto error = errorIn(reader, path)) return tl::make_unexpected(*std::move(error));
    std::string result(reader.bytes());
    if (!reader.isWhole()) return nonsense(path);
    return result;
}

}  // namespace klartext::app
