// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "archive/saved_file.h"

namespace klartext::app {

/// What is known of a page that was read from a file beside its bytes: the address its browser
/// noted in it, and the pictures of the folder saved with it ("Page_files", in any language of the
/// browsers). With such a folder the page gets no other file of the disk. Blocks.
/// `path` is in the encoding of the file system.
///
/// Nothing is parsed: the bytes are looked through a few times for the notes of other programs,
/// which takes time and memory in proportion to them, and of the folder the first thousands of
/// names are taken.
[[nodiscard]] SavedPage asSavedCopy(core::RawPage page, const std::string& path);

/// The folder saved with the page at `path`; empty when there is none.
[[nodiscard]] std::string companionFolder(const std::string& path);

}  // namespace klartext::app
