// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/element.h"
#include "core/projection.h"

namespace klartext::core {

/// A footnote of a page, as it is shown beside the reference to it.
struct Note {
    std::string name;             ///< of its place on the page, as Element::note has it
    Element body;                 ///< a Section, without links back to the references
    std::vector<BlockId> blocks;  ///< what it consists of, in page order
    bool kept = false;            ///< it stands in the article
};

/// The note of this name, whether it was kept or not; no value when the page has none.
///
/// Linear in the size of the page. Total and pure.
[[nodiscard]] std::optional<Note> noteNamed(const Extraction& extraction,
                                            const Overrides& overrides, std::string_view name);

}  // namespace klartext::core
