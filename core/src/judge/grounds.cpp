// SPDX-License-Identifier: MIT
#include "judge/grounds.h"

#include <algorithm>

namespace klartext::core {

namespace {

struct Row {
    std::string_view prefix;
    Ground ground;
};

// The first prefix that fits decides.
constexpr auto rows = std::to_array<Row>({
    {"text.link", Ground::Links},
    {"text.phrase", Ground::Speech},
    {"text.hidden", Ground::Hidden},
    {"text.", Ground::Form},
    {"near.", Ground::Neighbours},
    {"cohesion.", Ground::Neighbours},
    {"trail.copies", Ground::Copies},
    {"trail.", Ground::Position},
    {"place.", Ground::Position},
    {"box.in", Ground::Places},
    {"box.", Ground::Names},
    {"around.", Ground::Box},
    {"repeated", Ground::Rows},
    {"shape.", Ground::Rows},
});

}  // namespace

Ground groundOf(std::string_view featureName) {
    const auto found = std::ranges::find_if(
        rows, [&](const Row& row) { return featureName.starts_with(row.prefix); });
    return found == rows.end() ? Ground::Page : found->ground;
}

}  // namespace klartext::core
