// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "errors/error.h"

namespace klartext::app {

/// What can be wrong with a file that holds pages or a list of them.
enum class ArchiveFault {
    Damaged,
    TooLarge,
    Empty,       ///< no page in it
    Locked,      ///< by a password or copy protection
    IsAnExport,  ///< a list to be imported
    NotAnImport,
};

/// The error in the person's language; `detail` is the end of a sentence, of Damaged alone.
[[nodiscard]] Error archiveError(ArchiveFault fault, const QString& path,
                                 const QString& detail = {});

[[nodiscard]] inline tl::unexpected<Error> unexpected(ArchiveFault fault, const QString& path,
                                                      const QString& detail = {}) {
    return tl::make_unexpected(archiveError(fault, path, detail));
}

}  // namespace klartext::app
