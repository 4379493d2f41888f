// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <string_view>

#include "judge/passes.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

bool isBetween(std::string_view text, std::string_view open, std::string_view close) {
    return text.size() > open.size() + close.size() && text.starts_with(open) &&
           (text.ends_with(close) || text.ends_with(std::string(close) + "."));
}

/// TeX between delimiters, or MathML, and nothing else.
bool isFormula(const PageTree& page, const Block& block) {
    const NodeId math = page.closest(block.first, Tag::Math);
    if (math != noNode && page.contains(math, block.last)) {
        return true;
    }
    const std::string_view text = page.text(block);
    const bool isEnvironment =
        text.starts_with("\\begin{") && text.find("\\end{") != std::string_view::npos;
    return isBetween(text, "\\[", "\\]") || isBetween(text, "$$", "$$") || isEnvironment;
}

}  // namespace

void keepFormulas(Case& page) {
    const auto& texts = page.view.measures.texts;
    for (std::size_t i = 1; i < texts.size(); ++i) {
        Opinion& opinion = page.opinions[texts[i]];
        if (opinion.kept || !page.opinions[texts[i - 1]].kept ||
            !isFormula(page.view.page, page.view.page.block(texts[i]))) {
            continue;
        }
        // Several may follow each other.
        std::size_t next = i + 1;
        while (next < texts.size() && !page.opinions[texts[next]].kept &&
               isFormula(page.view.page, page.view.page.block(texts[next]))) {
            ++next;
        }
        if (next < texts.size() && page.opinions[texts[next]].kept) {
            opinion.kept = true;
            opinion.probability = std::max(opinion.probability, 0.6F);
        }
    }
}

}  // namespace klartext::core
