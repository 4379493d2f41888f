// SPDX-License-Identifier: MIT
#include "session/history.h"

#include <algorithm>

namespace klartext::app {

void History::enter(Visit visit) {
    if (!m_visits.empty()) m_visits.resize(m_current + 1);
    m_visits.push_back(std::move(visit));
    if (m_visits.size() > longest) m_visits.pop_front();
    m_current = m_visits.size() - 1;
}

void History::replace(Visit visit) {
    if (m_visits.empty()) {
        enter(std::move(visit));
    } else {
        m_visits[m_current] = std::move(visit);
    }
}

Visit* History::back() {
    if (!canGoBack()) return nullptr;
    --m_current;
    return current();
}

Visit* History::forward() {
    if (!canGoForward()) return nullptr;
    ++m_current;
    return current();
}

const Visit* History::at(int steps) const {
    const auto wanted = static_cast<std::ptrdiff_t>(m_current) + steps;
    const bool exists = wanted >= 0 && wanted < static_cast<std::ptrdiff_t>(m_visits.size());
    return exists ? &m_visits[static_cast<std::size_t>(wanted)] : nullptr;
}

Visit* History::current() { return m_visits.empty() ? nullptr : &m_visits[m_current]; }

const Visit* History::find(const std::shared_ptr<const core::Extraction>& shown) const {
    const auto found = std::find_if(m_visits.begin(), m_visits.end(), [&](const Visit& visit) {
        return visit.ruled == shown || visit.extraction == shown;
    });
    return found == m_visits.end() ? nullptr : &*found;
}

}  // namespace klartext::app
