// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "core/math.h"
#include "math/mathml_reader.h"

namespace klartext::core {

[[nodiscard]] inline bool isElement(const MathMarkup& markup) { return !markup.name.empty(); }

/// Reads elements of MathML, one function for those that are alike.
class MathmlReader {
public:
    [[nodiscard]] Math read(const MathMarkup& markup, int depth);

private:
    [[nodiscard]] Math composed(const MathMarkup& markup, int depth);
    [[nodiscard]] static MathStyle styleOf(const MathMarkup& markup);
    [[nodiscard]] std::vector<Math> children(const MathMarkup& markup, int depth);
    [[nodiscard]] static Math rowOf(std::vector<Math> parts);
    [[nodiscard]] static Math identifier(const MathMarkup& markup);
    [[nodiscard]] static Math sign(const MathMarkup& markup);
    [[nodiscard]] static Math words(const MathMarkup& markup);
    [[nodiscard]] Math aboveOrBelow(std::string_view name, std::vector<Math> parts);
    /// Brackets that enclose a part of a row become a Fence around it.
    [[nodiscard]] static Math fencesFound(std::vector<Math> parts);
    [[nodiscard]] Math fenced(const MathMarkup& markup, int depth);
    [[nodiscard]] Math multiscripts(const MathMarkup& markup, int depth);
    [[nodiscard]] static Math enclosed(const MathMarkup& markup, std::vector<Math> parts);
    [[nodiscard]] Math table(const MathMarkup& markup, int depth);
};

}  // namespace klartext::core
