// SPDX-License-Identifier: MIT
#include "math/math_spacing.h"

namespace klartext::ui {

using core::Math;
using core::MathKind;
using core::MathRole;

bool isScript(MathLevel level) { return level == MathLevel::Script || level == MathLevel::Tiny; }

MathRole roleOf(const Math& math) {
    if (math.role == MathRole::Ordinary &&
        (math.kind == MathKind::Scripts || math.kind == MathKind::Accent) &&
        !math.children.empty()) {
        return roleOf(math.children.front());
    }
    return math.role;
}

bool isInvisible(const Math& math) {
    return math.kind == MathKind::Space || (math.kind == MathKind::Row && math.children.empty());
}

int distance(MathRole before, MathRole role, MathLevel level) {
    const auto isName = [](MathRole each) {
        return each == MathRole::Function || each == MathRole::Large;
    };
    const bool tight = isScript(level);
    if (role == MathRole::Punctuation || before == MathRole::Opening || role == MathRole::Closing) {
        return 0;
    }
    if (before == MathRole::Relation || role == MathRole::Relation) {
        return before == role || tight ? 0 : 5;
    }
    if (before == MathRole::Binary || role == MathRole::Binary) {
        return tight ? 0 : 4;
    }
    if (before == MathRole::Punctuation) {
        return tight ? 0 : 3;
    }
    if (isName(before)) {
        return role == MathRole::Opening ? 0 : 3;
    }
    return isName(role) ? 3 : 0;
}

std::vector<MathRole> rolesOf(std::span<const Math> parts) {
    std::vector<MathRole> result;
    MathRole before = MathRole::Opening;
    std::size_t last = 0;
    for (const Math& part : parts) {
        MathRole role = roleOf(part);
        if (isInvisible(part)) {
            result.push_back(role);
            continue;
        }
        const bool opens = before == MathRole::Binary || before == MathRole::Relation ||
                           before == MathRole::Opening || before == MathRole::Punctuation ||
                           before == MathRole::Large;
        if (role == MathRole::Binary && opens) {
            role = MathRole::Ordinary;
        }
        const bool closes = role == MathRole::Relation || role == MathRole::Closing ||
                            role == MathRole::Punctuation;
        if (before == MathRole::Binary && closes) {
            result[last] = MathRole::Ordinary;
        }
        last = result.size();
        result.push_back(role);
        before = role;
    }
    return result;
}

}  // namespace klartext::ui
