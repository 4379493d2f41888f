// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <memory>
#include <string>

#include "archive/saved_file.h"
#include "archive/unpack_budget.h"

namespace klartext::app {

/// Whether the first bytes of a file are the head of an MHTML file, a web archive of Safari.
[[nodiscard]] bool looksLikeMhtml(std::string_view head);
[[nodiscard]] bool looksLikeWebArchive(std::string_view head);

/// A page saved as MHTML (RFC 2557), as browsers and mail programs write it. `file` is its file:
/// address. Its parts are what the message held; nothing is got from elsewhere.
[[nodiscard]] Expected<std::shared_ptr<const SavedFile>> openMhtml(const std::string& bytes,
                                                                   const QUrl& file);

/// A page saved by Safari: a property list, binary or XML, with the page and what it loaded.
[[nodiscard]] Expected<std::shared_ptr<const SavedFile>> openWebArchive(const std::string& bytes,
                                                                        const QUrl& file,
                                                                        UnpackBudget& budget);

}  // namespace klartext::app
