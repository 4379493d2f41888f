// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace klartext::core {

/// A part of a whole, 0 where there is no whole.
[[nodiscard]] constexpr double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
}

/// One block's features, written in a fixed order that names and values share: with a list of names
/// it gathers them instead of values, so the two cannot drift apart.
class FeatureRow {
public:
    explicit FeatureRow(std::span<float> values) : m_values(values) {}
    explicit FeatureRow(std::vector<std::string>& names) : m_names(&names) {}

    void add(std::string_view name, double value) {
        if (m_names != nullptr) {
            m_names->push_back(m_prefix + std::string(name));
        } else {
            m_values[m_next++] = static_cast<float>(value);
        }
    }
    void add(std::string_view name, int index, double value) {
        if (m_names != nullptr) {
            m_names->push_back(m_prefix + std::string(name) + std::to_string(index));
        } else {
            m_values[m_next++] = static_cast<float>(value);
        }
    }
    /// Stands before the names that follow.
    void setPrefix(std::string_view prefix) {
        if (m_names != nullptr) {
            m_prefix = prefix;
        }
    }

private:
    std::span<float> m_values;
    std::size_t m_next = 0;
    std::vector<std::string>* m_names = nullptr;
    std::string m_prefix;
};

}  // namespace klartext::core
