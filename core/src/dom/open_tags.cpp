// SPDX-License-Identifier: MIT
#include "dom/open_tags.h"

#include <algorithm>

namespace klartext::core {

namespace {

constexpr std::size_t maxRemembered = 1 << 16;
// How far up an end tag looks for its start tag: bounds the work on mismatched tags.
constexpr std::size_t lookBack = 64;

std::uint32_t hashOf(std::string_view name) {
    std::uint32_t hash = 2166136261U;
    for (const char c : name) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    return hash;
}

}  // namespace

bool OpenTags::open(std::string_view lowerName) {
    const bool written = m_written < m_maxDepth;
    m_written += written ? 1 : 0;
    if (m_open.size() < maxRemembered) {
        m_open.push_back({hashOf(lowerName), written});
    }
    return written;
}

bool OpenTags::close(std::string_view lowerName) {
    const std::uint32_t nameHash = hashOf(lowerName);
    const std::size_t depth = std::min(m_open.size(), lookBack);
    for (std::size_t up = 1; up <= depth; ++up) {
        if (m_open[m_open.size() - up].nameHash != nameHash) {
            continue;
        }
        const bool written = m_open[m_open.size() - up].written;
        for (std::size_t n = 0; n < up; ++n) {
            m_written -= m_open.back().written ? 1 : 0;
            m_open.pop_back();
        }
        return written;
    }
    return true;
}

}  // namespace klartext::core
