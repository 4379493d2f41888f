// SPDX-License-Identifier: MIT
#include "focus/jump_trail.h"

#include <utility>

namespace klartext::ui {

void JumpTrail::leave(const ReadingPlace& from) {
    m_places.resize(m_next);
    m_places.push_back(from);
    ++m_next;
}

void JumpTrail::clear() {
    m_places.clear();
    m_next = 0;
}

std::optional<ReadingPlace> JumpTrail::back(const ReadingPlace& here) {
    if (!canGoBack()) {
        return std::nullopt;
    }
    --m_next;
    return std::exchange(m_places[m_next], here);
}

std::optional<ReadingPlace> JumpTrail::forward(const ReadingPlace& here) {
    if (!canGoForward()) {
        return std::nullopt;
    }
    return std::exchange(m_places[m_next++], here);
}

}  // namespace klartext::ui
