// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>

#include "core/page.h"
#include "errors/error.h"
#include "fetch/descriptor.h"

namespace klartext::app {

/// Whether pipes may be read, which can block for ever, and /dev/null. Other devices never are:
/// some have no end, and others wait for somebody at a keyboard.
enum class SpecialFiles { Refuse, Read };

/// The file as a page, with its file: URL and the content type its name suggests. Blocks; any
/// thread. `path` is in the encoding of the file system. Of a file beyond the size limit only the
/// first part is read, and one byte more, so that the extraction can tell; one of more than a
/// gigabyte is refused unread.
[[nodiscard]] Expected<core::RawPage> readPageFile(const std::string& path,
                                                   SpecialFiles special = SpecialFiles::Refuse);

/// The bytes of a file, under the same rules. `silence` is what readDescriptor() takes.
[[nodiscard]] Expected<std::string> readFileBytes(
    const std::string& path, SpecialFiles special,
    std::chrono::milliseconds silence = longestSilence);

/// The bytes of a file that a person chose for something else than to be read as a page: all of
/// them, or an error when there are more than `most`.
[[nodiscard]] Expected<std::string> readWholeFile(const QString& path, std::size_t most);

}  // namespace klartext::app
