// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/unpack_budget.h"

namespace klartext::app {

/// A value of an Apple property list. Numbers and dates are not kept: no saved page needs them.
struct PropertyValue {
    enum class Kind { Other, Text, Data, Array, Dict };

    Kind kind = Kind::Other;
    std::string text;  ///< of Text (UTF-8) and Data (any bytes)
    std::vector<PropertyValue> items;
    std::map<std::string, PropertyValue, std::less<>> entries;

    /// The entry of a Dict, or null.
    [[nodiscard]] const PropertyValue* find(std::string_view key) const;
    /// The text or data of an entry of a Dict, or nothing.
    [[nodiscard]] std::string string(std::string_view key) const;
};

/// Reads a property list, binary or XML. Total and bounded: nothing for bytes that are none, are
/// damaged, nest too deeply, unfold to many times their size or take more than the budget.
[[nodiscard]] std::optional<PropertyValue> readPropertyList(std::string_view bytes,
                                                            UnpackBudget& budget);

}  // namespace klartext::app
