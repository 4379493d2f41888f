// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "core/page_tree.h"

namespace klartext::core {

/// Whether a link refers to a note, `target` being the node it leads to on the same page: it says
/// so (role, epub:type), or it is a mark that stands raised, in brackets, or in a page that names
/// its places like notes, above a text that can be a note.
[[nodiscard]] bool isNoteReference(const PageTree& page, NodeId link, NodeId target);

/// Whether a link in a note leads back to where the note is referred to, `target` being the node it
/// leads to.
[[nodiscard]] bool isBackLink(const PageTree& page, NodeId link, NodeId target);

}  // namespace klartext::core
