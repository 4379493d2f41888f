// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace klartext::core {

/// Memory that is given out piece by piece and freed as a whole. Not thread-safe.
class Arena {
public:
    /// At most `budget` bytes are given out.
    explicit Arena(std::size_t budget) : m_budget(budget) {}

    /// Memory aligned for any type, or nullptr once the budget is spent or memory is short.
    [[nodiscard]] void* allocate(std::size_t size) noexcept;

private:
    static constexpr std::size_t chunkSize = 256 * 1024;

    std::size_t m_budget;
    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte* m_next = nullptr;
    std::size_t m_room = 0;
};

}  // namespace klartext::core
