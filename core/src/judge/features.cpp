// SPDX-License-Identifier: MIT
#include "judge/features.h"

#include "dom/text_parser.h"
#include "judge/feature_groups.h"
#include "judge/feature_row.h"

namespace klartext::core {

PageView::PageView(const PageTree& tree)
    : page(tree),
      measures(measure(tree)),
      lineage(tree, measures),
      landmarks(findLandmarks(tree, measures)),
      trails(followTrails(tree, measures, landmarks)),
      cohesion(measureCohesion(tree, measures, landmarks)),
      shapes(groupShapes(tree, measures)),
      facts(gatherFacts(tree, measures)),
      longText(measures) {}

namespace {

void addAll(const PageView& view, std::size_t index, FeatureRow& row) {
    addTextFeatures(view, index, row);
    addNeighbourFeatures(view, index, row);
    addCohesionFeatures(view, index, row);
    addTrailFeatures(view, index, row);
    addPlaceFeatures(view, index, row);
    addBoxFeatures(view, index, row);
    addAncestorFeatures(view, index, row);
    addShapeFeatures(view, index, row);
    addPageFeatures(view, row);
}

}  // namespace

const std::vector<std::string>& featureNames() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> found;
        FeatureRow row(found);
        // A page with one block is enough to ask for the names.
        bool truncated = false;
        const PageTree page = parseText("word", {}, truncated);
        addAll(PageView(page), 0, row);
        return found;
    }();
    return names;
}

void writeFeatures(const PageView& view, std::size_t index, std::span<float> row) {
    FeatureRow values(row);
    addAll(view, index, values);
    view.longText.scale(row);
}

}  // namespace klartext::core
