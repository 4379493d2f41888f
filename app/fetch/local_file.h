// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/page.h"
#include "errors/error.h"

namespace klartext::app {

/// Whether pipes and devices may be read. Reading one can block for ever.
enum class SpecialFiles { Refuse, Read };

/// The file as a page, with its file: URL and the content type its name suggests. Blocks; any
/// thread. `path` is in the encoding of the file system. Of a file beyond the size limit only the
/// first part is read, and one byte more, so that the extraction can tell; one of more than a
/// gigabyte is refused unread.
[[nodiscard]] Expected<core::RawPage> readPageFile(const std::string& path,
                                                   SpecialFiles special = SpecialFiles::Refuse);

/// The bytes of a file, under the same rules.
[[nodiscard]] Expected<std::string> readFileBytes(const std::string& path, SpecialFiles special);

/// The bytes of an open descriptor up to its end or the size limit.
[[nodiscard]] Expected<std::string> readDescriptor(int descriptor, const QString& name);

}  // namespace klartext::app
