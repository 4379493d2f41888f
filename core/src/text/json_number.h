// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <type_traits>
#include <utility>

namespace klartext::core {

/// The whole number that stands in a file. Throws nlohmann::json::exception for a fraction, for
/// what is no number, and for one beyond the type: to convert such a one is undefined.
template <typename Number>
requires std::is_integral_v<Number> Number wholeNumber(const nlohmann::json& json) {
    if (json.is_number_unsigned()) {
        const auto value = json.get<std::uint64_t>();
        if (std::in_range<Number>(value)) return static_cast<Number>(value);
    } else {
        const auto value = json.get_ref<const std::int64_t&>();
        if (std::in_range<Number>(value)) return static_cast<Number>(value);
    }
    throw nlohmann::json::out_of_range::create(406, "number beyond its type", &json);
}

}  // namespace klartext::core
