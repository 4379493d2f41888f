// SPDX-License-Identifier: MIT
#include "judge/shapes.h"

#include <unordered_map>

namespace klartext::core {

namespace {

constexpr std::uint64_t prime = 1099511628211ULL;

/// The signature of an element and of `levels` elements above it.
std::uint64_t pathSignature(const PageTree& page, const Measures& measures, NodeId id, int levels) {
    std::uint64_t hash = static_cast<std::uint64_t>(levels);
    for (int level = 0; level <= levels && id != noNode; ++level) {
        hash = (hash ^ measures.boxes[id].signature) * prime;
        id = page.node(id).parent;
    }
    return hash;
}

}  // namespace

Shapes groupShapes(const PageTree& page, const Measures& measures) {
    Shapes result;
    std::unordered_map<std::uint64_t, std::uint32_t> numbers;
    const auto join = [&](std::uint64_t signature, std::uint32_t index) {
        const auto next = static_cast<std::uint32_t>(result.shapes.size());
        const auto [found, fresh] = numbers.try_emplace(signature, next);
        if (fresh) {
            result.shapes.push_back({.first = index});
        }
        Shape& shape = result.shapes[found->second];
        const BlockId id = measures.texts[index];
        shape.sums += measures.sums({id, id + 1});
        shape.last = index;
        shape.withPhrases += measures.blocks[id].phrases.share() >= 0.5F ? 1 : 0;
        return found->second;
    };
    for (std::uint32_t index = 0; index < measures.texts.size(); ++index) {
        const NodeId container = page.block(measures.texts[index]).container;
        result.narrow.push_back(join(pathSignature(page, measures, container, 2), index));
        result.wide.push_back(join(pathSignature(page, measures, container, 0), index));
    }
    return result;
}

}  // namespace klartext::core
