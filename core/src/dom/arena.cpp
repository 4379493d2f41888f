// SPDX-License-Identifier: MIT
#include "dom/arena.h"

#include <algorithm>
#include <cstddef>
#include <new>

namespace klartext::core {

void* Arena::allocate(std::size_t size) noexcept {
    constexpr std::size_t alignment = alignof(std::max_align_t);
    if (size > m_budget) {
        return nullptr;
    }
    size = std::max((size + alignment - 1) / alignment * alignment, alignment);
    if (size > m_room) {
        const std::size_t chunk = std::max(size, chunkSize);
        if (chunk > m_budget) {
            return nullptr;
        }
        try {
            m_chunks.push_back(std::make_unique_for_overwrite<std::byte[]>(chunk));
        } catch (const std::bad_alloc&) {
            return nullptr;
        }
        m_budget -= chunk;
        m_next = m_chunks.back().get();
        m_room = chunk;
    }
    void* const result = m_next;
    m_next += size;
    m_room -= size;
    return result;
}

}  // namespace klartext::core
