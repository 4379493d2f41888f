// SPDX-License-Identifier: MIT
#include "wire/well_formed.h"

#include <algorithm>
#include <cstddef>

#include "text/utf8.h"

namespace klartext::core {

bool isUtf8(std::string_view bytes) {
    for (std::size_t at = skipAscii(bytes, 0); at < bytes.size();) {
        const Utf8Step step = utf8Step(bytes, at);
        if (!step.valid) {
            return false;
        }
        at = skipAscii(bytes, at + step.length);
    }
    return true;
}

bool hasItsChildren(const Math& math) {
    const std::size_t count = math.children.size();
    const auto isRow = [](const Math& child) { return child.kind == MathKind::Row; };
    switch (math.kind) {
        case MathKind::Fraction:
            return count == 2;
        case MathKind::Root:
            return count == 1 || count == 2;
        case MathKind::Scripts:
            return count == 3;
        case MathKind::Accent:
            return count == 1;
        case MathKind::Table:
            return std::ranges::all_of(math.children, isRow);
        default:
            return true;
    }
}

}  // namespace klartext::core
