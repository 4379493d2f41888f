// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

#include "errors/error.h"
#include "save/document.h"

namespace klartext::app {

/// What becomes of a file that stands at the path already.
enum class Existing {
    Replace,  ///< the person was asked
    Refuse,
    Number,  ///< another name is taken: "Name (2).html"
};

/// Writes bytes to `path`, whole or not at all; returns the path written to. Blocks; any thread.
[[nodiscard]] Expected<QString> writeFile(const QString& path, const std::string& bytes,
                                          Existing existing);
/// Makes the article's document and writes it, with the folder "<name>_files" where the format has
/// one: both or neither. A folder of that name that is there is left alone and another name taken.
[[nodiscard]] Expected<QString> writeDocument(const QString& path, const SourceArticle& source,
                                              const DocumentOptions& options,
                                              const Renderers& renderers, Existing existing);

/// The path for an article in a folder, of its title.
[[nodiscard]] QString documentPath(const QString& folder, const std::string& title,
                                   DocumentFormat format);

}  // namespace klartext::app
