// SPDX-License-Identifier: MIT
#include "judge/model.h"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>
#include <numeric>

#include "judge/model_data.h"

namespace klartext::core {

BoostedTrees::BoostedTrees(std::span<const std::uint32_t> roots, std::span<const TreeNode> nodes,
                           std::span<const Ground> grounds, std::array<float, knots> calibration,
                           std::size_t forests)
    : m_roots(roots.begin(), roots.end()),
      m_width(grounds.size()),
      m_calibration(calibration),
      m_forests(forests) {
    m_steps.reserve(nodes.size());
    for (const TreeNode& node : nodes) {
        m_steps.push_back({node.feature, node.right, node.threshold, 0, 0});
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const TreeNode& node = nodes[i];
        if (node.right == 0) {
            continue;
        }
        for (const std::size_t child : {i + 1, i + node.right}) {
            m_steps[child].moved = nodes[child].value - node.value;
            m_steps[child].ground = static_cast<std::uint32_t>(grounds[node.feature]);
        }
    }
    for (const std::uint32_t root : roots) {
        m_bases.push_back(double(nodes[root].value));
    }
}

void BoostedTrees::explain(std::span<const float> rows, std::span<Explained> results,
                           bool inHaste) const {
    std::ranges::fill(results, Explained{});
    const std::size_t trees = inHaste ? m_roots.size() / m_forests : m_roots.size();
    for (const std::uint32_t root : std::span(m_roots).first(trees)) {
        const float* row = rows.data();
        for (Explained& result : results) {
            for (const Step* step = &m_steps[root]; step->right != 0;) {
                step += row[step->feature] < step->threshold ? 1 : step->right;
                result.grounds[step->ground] += step->moved;
            }
            row += m_width;
        }
    }
    // Each forest's trees hold their share of the average.
    const auto missing = static_cast<float>(inHaste ? m_forests : 1);
    const double base =
        std::accumulate(m_bases.begin(), m_bases.begin() + std::ptrdiff_t(trees), 0.0);
    for (Explained& result : results) {
        result.margin = base * double(missing);
        for (float& moved : result.grounds) {
            moved *= missing;
            result.margin += double(moved);
        }
    }
}

double BoostedTrees::margin(std::span<const float> row) const {
    Explained result;
    explain(row, {&result, 1});
    return result.margin;
}

float BoostedTrees::calibrated(double probability) const {
    const double place = std::clamp(probability, 0.0, 1.0) * (knots - 1);
    const auto below = std::min(static_cast<std::size_t>(place), knots - 2);
    const auto part = static_cast<float>(place - double(below));
    return m_calibration[below] * (1 - part) + m_calibration[below + 1] * part;
}

namespace {

template <typename Value>
bool take(std::string_view& bytes, Value* values, std::size_t count) {
    const std::size_t size = count * sizeof(Value);
    if (bytes.size() < size) {
        return false;
    }
    std::memcpy(static_cast<void*>(values), bytes.data(), size);
    bytes.remove_prefix(size);
    return true;
}

/// A node as the file packs it: its threshold by place in a list, its value in units of the file.
struct PackedNode {
    std::uint16_t feature;
    std::uint16_t right;
    std::uint16_t threshold;
    std::int16_t value;
};
static_assert(sizeof(PackedNode) == 8);

struct PackedTrees {
    float unit = 0;
    std::vector<std::uint32_t> roots;
    std::vector<float> thresholds;
    std::vector<PackedNode> nodes;

    /// Whether every step of every tree stays inside it and asks for a feature there is.
    [[nodiscard]] bool isSound(std::size_t features) const {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const PackedNode& node = nodes[i];
            if (node.threshold >= thresholds.size() ||
                (node.right != 0 && (node.feature >= features || i + node.right >= nodes.size()))) {
                return false;
            }
        }
        return std::ranges::all_of(roots, [&](std::uint32_t root) { return root < nodes.size(); });
    }

    [[nodiscard]] std::vector<TreeNode> unpacked() const {
        std::vector<TreeNode> result;
        result.reserve(nodes.size());
        for (const PackedNode& node : nodes) {
            result.push_back({node.feature, node.right, thresholds[node.threshold],
                              static_cast<float>(node.value) * unit});
        }
        return result;
    }
};

bool take(std::string_view& bytes, PackedTrees& trees) {
    std::array<std::uint32_t, 3> counts{};
    constexpr std::uint32_t most = 1 << 22;
    if (!take(bytes, counts.data(), counts.size()) || std::ranges::max(counts) > most ||
        !take(bytes, &trees.unit, 1)) {
        return false;
    }
    trees.roots.resize(counts[0]);
    trees.nodes.resize(counts[1]);
    trees.thresholds.resize(counts[2]);
    return take(bytes, trees.roots.data(), trees.roots.size()) &&
           take(bytes, trees.thresholds.data(), trees.thresholds.size()) &&
           take(bytes, trees.nodes.data(), trees.nodes.size());
}

std::optional<BoostedTrees> takeTrees(std::string_view& bytes, const nlohmann::json& part,
                                      std::span<const Ground> grounds) {
    std::array<float, BoostedTrees::knots> calibration{};
    const auto& curve = part.value("calibration", nlohmann::json::array());
    if (curve.size() != calibration.size()) {
        return std::nullopt;
    }
    std::ranges::transform(curve, calibration.begin(), [](const auto& knot) {
        return knot.is_number() ? knot.template get<float>() : 0.0F;
    });
    PackedTrees packed;
    if (!take(bytes, packed) || !packed.isSound(grounds.size())) {
        return std::nullopt;
    }
    const auto forests = part.value("forests", nlohmann::json());
    return BoostedTrees(
        packed.roots, packed.unpacked(), grounds, calibration,
        forests.is_number_unsigned() ? std::max<std::size_t>(forests.get<std::size_t>(), 1) : 1);
}

}  // namespace

std::optional<Model> Model::parse(std::string_view bytes) {
    constexpr std::string_view magic = "KLARTEXT JUDGE\n";
    const std::size_t end = bytes.find('\n', magic.size());
    if (!bytes.starts_with(magic) || end == std::string_view::npos) {
        return std::nullopt;
    }
    const auto header =
        nlohmann::json::parse(bytes.substr(magic.size(), end - magic.size()), nullptr, false);
    if (!header.is_object() || header.value("format", nlohmann::json()) != 2 ||
        !header.contains("features") || !header.contains("parts")) {
        return std::nullopt;
    }
    bytes.remove_prefix(end + 1);
    Model model;
    for (const auto& name : header["features"]) {
        model.features.push_back(name.is_string() ? name.get<std::string>() : std::string());
        model.grounds.push_back(groundOf(model.features.back()));
    }
    for (const auto& part : header["parts"]) {
        auto trees = takeTrees(bytes, part, model.grounds);
        if (!trees) {
            return std::nullopt;
        }
        (part.value("name", nlohmann::json()) == "lines" ? model.lines : model.html) =
            std::move(*trees);
    }
    model.sources = header.value("sources", nlohmann::json()).dump();
    model.scores = header.value("scores", nlohmann::json()).dump();
    return model;
}

const Model& Model::builtIn() {
    // The bytes are part of the program, so that a damaged file is a damaged build: a test reads
    // it.
    static const Model model = parse(builtInModelBytes()).value_or(Model());
    return model;
}

}  // namespace klartext::core
