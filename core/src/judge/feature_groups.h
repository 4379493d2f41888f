// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "judge/feature_row.h"
#include "judge/features.h"

namespace klartext::core {

// Each group adds a fixed number of features of the text block `view.measures.texts[index]`.

/// Its own words, links, punctuation and what it says.
void addTextFeatures(const PageView& view, std::size_t index, FeatureRow& row);
/// The three blocks before and after, and the density of the page around.
void addNeighbourFeatures(const PageView& view, std::size_t index, FeatureRow& row);
/// The words it shares with what stands around it.
void addCohesionFeatures(const PageView& view, std::size_t index, FeatureRow& row);
/// What stands above it on the page: headings, prose, marks of an article's end, copies.
void addTrailFeatures(const PageView& view, std::size_t index, FeatureRow& row);
/// Where on the page it stands, as seen from the title and from the box with the article.
void addPlaceFeatures(const PageView& view, std::size_t index, FeatureRow& row);
/// The names and kinds of the boxes it stands in.
void addBoxFeatures(const PageView& view, std::size_t index, FeatureRow& row);
/// What the boxes around it hold, and whether they repeat.
void addAncestorFeatures(const PageView& view, std::size_t index, FeatureRow& row);
/// The blocks of the page that look like it.
void addShapeFeatures(const PageView& view, std::size_t index, FeatureRow& row);
/// What kind of page it is.
void addPageFeatures(const PageView& view, FeatureRow& row);

}  // namespace klartext::core
