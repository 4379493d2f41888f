// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <string>

namespace klartext::app {

/// A file's path as a file: address, relative ones below the current folder. Bytes that are no
/// UTF-8, as in "caf\xE9.html", are kept percent-encoded: no QString holds them.
[[nodiscard]] QUrl fileUrl(const std::string& path);

/// The path from the root, byte for byte; relative ones are below the current folder.
[[nodiscard]] std::string absolutePath(const std::string& path);

/// The path of a file: address in the encoding of the file system, byte for byte.
[[nodiscard]] std::string filePath(const QUrl& file);

/// Whether Qt can name the file: a QString of it leads back to the same bytes.
[[nodiscard]] bool isNameable(const std::string& path);

}  // namespace klartext::app
