// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/epub.h"
#include "errors/error.h"

namespace klartext::app {

/// The files as the bytes of one EPUB file (OCF: a ZIP whose first entry is an uncompressed
/// "mimetype", https://www.w3.org/TR/epub-33/#sec-zip-container-mime).
[[nodiscard]] Expected<std::string> packEpub(const std::vector<core::BookFile>& files);

}  // namespace klartext::app
