// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QUrl>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/saved_file.h"
#include "core/page.h"
#include "errors/error.h"

namespace klartext::app {

/// What the program asks of the one that unpacks files. The first request about a file opens it.
struct UnpackRequest {
    enum class Kind : std::uint8_t { Open, Page, Resource, Markdown, Import };

    Kind kind = Kind::Open;
    std::uint64_t part = 0;   ///< of Page and Resource
    std::uint64_t limit = 0;  ///< bytes of a Resource
    std::string text;  ///< the file: address to Open or Import, the key of a Resource, the Markdown
};
[[nodiscard]] std::string packRequest(const UnpackRequest& request);
/// Nothing when it makes no sense, or is of another version of the program.
[[nodiscard]] std::optional<UnpackRequest> unpackRequest(std::string_view bytes);

/// The answer to Open.
struct FileContents {
    std::vector<SavedPart> parts;
    QString title;
    bool isBook = false;
    bool isPartial = false;
};
/// The answer to Page.
struct PageContents {
    enum class Resources : std::uint8_t { None, Same, New };

    core::RawPage page;
    Resources resources = Resources::None;  ///< the same as of the page asked for before
    QStringList keys;                       ///< of new ones; see StoredResources
    bool allowsWeb = false;
};

// Every answer can be an error instead; it is made anew in the language of this process. What makes
// no sense becomes the error that the other process was brought down. What comes out obeys what any
// file has to: no page claims to be a file of this computer but a part of the file itself, and no
// part leads out of it.
[[nodiscard]] std::string packError(const Error& error);
[[nodiscard]] std::string packContents(const SavedFile& file);
[[nodiscard]] Expected<FileContents> unpackContents(std::string_view bytes, const QUrl& file);
[[nodiscard]] std::string packPage(const PageContents& page);
[[nodiscard]] Expected<PageContents> unpackPage(std::string_view bytes, const QUrl& file);
[[nodiscard]] std::string packBytes(std::string_view bytes);
[[nodiscard]] Expected<std::string> unpackBytes(std::string_view bytes, const QString& path);

}  // namespace klartext::app
