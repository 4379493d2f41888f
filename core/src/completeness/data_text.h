// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/page_tree.h"

namespace klartext::core {

/// The text of the article that a page carries in its data, as HTML: the articleBody of JSON-LD, or
/// the text in the state that its scripts start from (application/json), whichever is clearly
/// longer. Empty when its data holds none.
///
/// `openings` are the beginnings of the article's paragraphs, as far as the page shows it (see
/// textOfState()). Total, and bounded as parseJsonText() is.
[[nodiscard]] std::string articleInData(const HeadData& head,
                                        std::span<const std::string> openings);

/// The words of HTML without its tags, blanks between the boxes.
[[nodiscard]] std::string textOfHtml(std::string_view html);

}  // namespace klartext::core
