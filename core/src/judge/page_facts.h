// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "core/page_tree.h"
#include "judge/measures.h"

namespace klartext::core {

/// What sort of page it says or looks to be.
struct PageFacts {
    /// Which sorts its data name (schema.org types, og:type).
    bool saysArticle = false;
    bool saysProduct = false;
    bool saysForum = false;
    bool saysList = false;
    bool saysQuestions = false;
    bool saysOrganisation = false;

    int firstHeadings = 0;  ///< h1
    int headings = 0;
    int articles = 0;  ///< <article> elements
    int forms = 0;
    int tables = 0;
    int codes = 0;     ///< <pre> elements
    int prices = 0;    ///< blocks that name a price
    int dates = 0;     ///< short blocks that name a date
    int comments = 0;  ///< short blocks that speak of comments or replies
    int offers = 0;
    int mostAlike =
        0;  ///< the largest number of siblings of one shape that hold a picture or heading
    int postBoxes = 0;  ///< boxes named as comments or forum posts
    int productBoxes = 0;
};

[[nodiscard]] PageFacts gatherFacts(const PageTree& page, const Measures& measures);

}  // namespace klartext::core
