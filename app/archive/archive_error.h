// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

#include "errors/error.h"

namespace klartext::app {

/// What can be wrong with a file that holds pages or a list of them.
enum class ArchiveFault {
    NothingInIt,  ///< an archive that lists nothing
    PartDamaged,  ///< whose name is the detail
    ListDamaged,  ///< of what it holds
    Unreadable,   ///< by the system, for the reason that is the detail
    TooLarge,
    TakesTooLong,
    TakesTooMuch,      ///< memory
    BroughtDown,       ///< the process that unpacked it ended
    Empty,             ///< no page in it
    Locked,            ///< by a password or copy protection
    IsAnExport,        ///< a list to be imported
    ListTakesTooMuch,  ///< time or memory
    ListBroughtDown,   ///< the process that read it ended
    NotAnImport,
};

/// The error in the person's language; `detail` is what only some faults have.
[[nodiscard]] Error archiveError(ArchiveFault fault, const QString& path,
                                 const QString& detail = {});

/// The same from what another process says of it; nothing when there is no such fault.
[[nodiscard]] std::optional<Error> archiveError(const ErrorOrigin& origin, const QString& path);

[[nodiscard]] inline tl::unexpected<Error> unexpected(ArchiveFault fault, const QString& path,
                                                      const QString& detail = {}) {
    return tl::make_unexpected(archiveError(fault, path, detail));
}

}  // namespace klartext::app
