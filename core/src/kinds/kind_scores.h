// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/verdict.h"

namespace klartext::core {

/// How much speaks for each kind of boilerplate.
class KindScores {
public:
    [[nodiscard]] float operator[](BoilerplateKind kind) const { return m_scores[indexOf(kind)]; }
    float& operator[](BoilerplateKind kind) { return m_scores[indexOf(kind)]; }

    void add(const KindScores& other, float factor = 1) {
        for (std::size_t i = 0; i < m_scores.size(); ++i) {
            m_scores[i] += other.m_scores[i] * factor;
        }
    }
    /// For each kind the stronger of both.
    void raiseTo(const KindScores& other, float factor) {
        for (std::size_t i = 0; i < m_scores.size(); ++i) {
            m_scores[i] = std::max(m_scores[i], other.m_scores[i] * factor);
        }
    }
    [[nodiscard]] KindScores minus(const KindScores& other) const {
        KindScores result = *this;
        result.add(other, -1);
        return result;
    }
    [[nodiscard]] float best() const { return *std::ranges::max_element(m_scores); }
    /// The kind that most speaks for; the first of equals.
    [[nodiscard]] BoilerplateKind bestKind() const {
        return static_cast<BoilerplateKind>(std::ranges::max_element(m_scores) - m_scores.begin());
    }

private:
    static std::size_t indexOf(BoilerplateKind kind) { return static_cast<std::size_t>(kind); }
    std::array<float, boilerplateKindCount> m_scores{};
};

}  // namespace klartext::core
