// SPDX-License-Identifier: MIT
#include "judge/model.h"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>

#include "judge/model_data.h"

namespace klartext::core {

double BoostedTrees::margin(std::span<const float> row) const {
    double sum = 0;
    for (const std::uint32_t root : m_roots) {
        const TreeNode* node = &m_nodes[root];
        while (node->right != 0) {
            node += row[node->feature] < node->threshold ? 1 : node->right;
        }
        sum += double(node->value);
    }
    return sum;
}

double BoostedTrees::explain(std::span<const float> row, std::span<float> contributions) const {
    double sum = 0;
    for (const std::uint32_t root : m_roots) {
        const TreeNode* node = &m_nodes[root];
        while (node->right != 0) {
            const TreeNode* next = node + (row[node->feature] < node->threshold ? 1 : node->right);
            contributions[node->feature] += next->value - node->value;
            node = next;
        }
        sum += double(node->value);
    }
    return sum;
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

/// Whether every step of every tree stays inside it and asks for a feature there is.
bool isSound(const std::vector<std::uint32_t>& roots, const std::vector<TreeNode>& nodes,
             std::size_t features) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const TreeNode& node = nodes[i];
        if (node.right != 0 && (node.feature >= features || i + node.right >= nodes.size())) {
            return false;
        }
    }
    return std::ranges::all_of(roots, [&](std::uint32_t root) { return root < nodes.size(); });
}

std::optional<BoostedTrees> takeTrees(std::string_view& bytes, const nlohmann::json& part,
                                      std::size_t features) {
    std::array<float, BoostedTrees::knots> calibration{};
    const auto& curve = part.value("calibration", nlohmann::json::array());
    if (curve.size() != calibration.size()) {
        return std::nullopt;
    }
    std::ranges::transform(curve, calibration.begin(), [](const auto& knot) {
        return knot.is_number() ? knot.template get<float>() : 0.0F;
    });
    std::array<std::uint32_t, 2> counts{};
    constexpr std::uint32_t most = 1 << 22;
    if (!take(bytes, counts.data(), 2) || counts[0] > most || counts[1] > most) {
        return std::nullopt;
    }
    std::vector<std::uint32_t> roots(counts[0]);
    std::vector<TreeNode> nodes(counts[1]);
    if (!take(bytes, roots.data(), roots.size()) || !take(bytes, nodes.data(), nodes.size()) ||
        !isSound(roots, nodes, features)) {
        return std::nullopt;
    }
    return BoostedTrees(std::move(roots), std::move(nodes), calibration);
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
    if (!header.is_object() || header.value("format", nlohmann::json()) != 1 ||
        !header.contains("features") || !header.contains("parts")) {
        return std::nullopt;
    }
    bytes.remove_prefix(end + 1);
    Model model;
    for (const auto& name : header["features"]) {
        model.features.push_back(name.is_string() ? name.get<std::string>() : std::string());
    }
    for (const auto& part : header["parts"]) {
        auto trees = takeTrees(bytes, part, model.features.size());
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
