// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/page_tree.h"
#include "judge/cohesion.h"
#include "judge/landmarks.h"
#include "judge/lineage.h"
#include "judge/long_text.h"
#include "judge/measures.h"
#include "judge/page_facts.h"
#include "judge/shapes.h"
#include "judge/trails.h"

namespace klartext::core {

/// Everything the features of a page's blocks are read from.
struct PageView {
    const PageTree& page;
    Measures measures;
    Lineage lineage;
    Landmarks landmarks;
    std::vector<Trail> trails;       ///< by index into measures.texts
    std::vector<Cohesion> cohesion;  ///< likewise
    Shapes shapes;
    PageFacts facts;
    LongText longText;

    explicit PageView(const PageTree& tree);
    // Its parts point at each other.
    PageView(const PageView&) = delete;
    PageView& operator=(const PageView&) = delete;
};

/// The names of the features, in their order. The model file names the same.
[[nodiscard]] const std::vector<std::string>& featureNames();

/// Writes the features of the text block `measures.texts[index]`; `row` has one place a name.
void writeFeatures(const PageView& view, std::size_t index, std::span<float> row);

}  // namespace klartext::core
