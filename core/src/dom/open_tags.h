// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace klartext::core {

/// The elements that are open while markup is read, so that none is nested too deep. Bounded in
/// memory and in time, whatever is opened and closed.
class OpenTags {
public:
    /// `maxDepth` of elements that are written.
    explicit OpenTags(std::size_t maxDepth) : m_maxDepth(maxDepth) {}

    /// Notes a start tag; false when it has to be left out.
    [[nodiscard]] bool open(std::string_view lowerName);
    /// Notes an end tag; false when the start tag it belongs to was left out.
    [[nodiscard]] bool close(std::string_view lowerName);

private:
    struct Open {
        std::uint32_t nameHash;
        bool written;
    };

    std::size_t m_maxDepth;
    std::size_t m_written = 0;
    std::vector<Open> m_open;
};

}  // namespace klartext::core
