// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "archive/saved_file.h"

namespace klartext::app {

/// What is known of a page that was read from a file beside its bytes: the address its browser
/// noted in it, and the pictures of the folder saved with it ("Page_files", in any language of the
/// browsers). With such a folder the page gets no other file of the disk. Blocks.
[[nodiscard]] SavedPage asSavedCopy(core::RawPage page, const QString& path);

/// The folder saved with the page at `path`; empty when there is none.
[[nodiscard]] QString companionFolder(const QString& path);

}  // namespace klartext::app
