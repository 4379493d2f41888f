// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "panes/reading_place.h"

namespace klartext::ui {

/// The places in one page from which a person followed links into that page, for going back and
/// forward as between pages.
class JumpTrail {
public:
    /// A link is followed here. What lay ahead is forgotten.
    void leave(const ReadingPlace& from);
    void clear();

    [[nodiscard]] bool canGoBack() const { return m_next > 0; }
    [[nodiscard]] bool canGoForward() const { return m_next < m_places.size(); }
    /// Where back() would lead to, or null.
    [[nodiscard]] const ReadingPlace* last() const {
        return canGoBack() ? &m_places[m_next - 1] : nullptr;
    }
    /// Where to go from `here`; no value where there is none.
    std::optional<ReadingPlace> back(const ReadingPlace& here);
    std::optional<ReadingPlace> forward(const ReadingPlace& here);

private:
    /// Behind m_next lie the places to go back to, ahead of it those to go forward to.
    std::vector<ReadingPlace> m_places;
    std::size_t m_next = 0;
};

}  // namespace klartext::ui
