// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "judge/grounds.h"

namespace klartext::core {

/// One node of a boosted tree; the left child comes next.
struct TreeNode {
    std::uint16_t feature;
    std::uint16_t right;  ///< distance to the right child; 0 in a leaf
    float threshold;      ///< rows below it go left
    float value;          ///< of a leaf its margin; else the mean margin of the training rows here
};

/// What the trees say of a row, and why.
struct Explained {
    double margin = 0;
    Grounds grounds{};
};

/// Boosted trees that give the probability of a block to belong to the article.
class BoostedTrees {
public:
    /// How many points the calibration curve has, evenly over raw probabilities 0 to 1.
    static constexpr std::size_t knots = 21;

    BoostedTrees() = default;
    /// `grounds` has one place a feature. `forests` says how many forests of equally many trees
    /// were averaged; at least 1.
    BoostedTrees(std::span<const std::uint32_t> roots, std::span<const TreeNode> nodes,
                 std::span<const Ground> grounds, std::array<float, knots> calibration,
                 std::size_t forests = 1);

    /// Sets each result to the sum over the trees for its row, and to what the features changed on
    /// the way, by their grounds. `rows` are rows of features one after the other, as many as
    /// results. Some rows at a time are quicker than one: each tree is fetched once for all, and
    /// neighbours on a page go the same ways. In haste it asks one of the forests.
    void explain(std::span<const float> rows, std::span<Explained> results,
                 bool inHaste = false) const;
    /// The sum alone.
    [[nodiscard]] double margin(std::span<const float> row) const;
    /// The share of blocks of this raw probability that belonged to an article, out of fold.
    [[nodiscard]] float calibrated(double probability) const;

private:
    /// A node as it is walked: with what the step to it from its parent changed, and on which
    /// ground.
    struct Step {
        std::uint16_t feature;
        std::uint16_t right;
        float threshold;
        float moved;
        std::uint32_t ground;
    };

    std::vector<std::uint32_t> m_roots;
    std::vector<double> m_bases;  ///< what each tree says before its first step
    std::vector<Step> m_steps;
    std::size_t m_width = 0;  ///< features in a row
    std::array<float, knots> m_calibration{};
    std::size_t m_forests = 1;
};

/// The judge's model: one part for pages with markup, one for text-only pages.
struct Model {
    BoostedTrees html;
    BoostedTrees lines;
    std::vector<std::string> features;  ///< the names it was trained with, in order
    std::vector<Ground> grounds;        ///< of the features
    std::string sources;                ///< the data it was made from
    std::string scores;                 ///< its cross-validated figures, as JSON

    /// Reads a model file (see core/model/README.md); nothing when it is damaged or of another
    /// format.
    [[nodiscard]] static std::optional<Model> parse(std::string_view bytes);
    /// The one built into the program.
    [[nodiscard]] static const Model& builtIn();
};

}  // namespace klartext::core
