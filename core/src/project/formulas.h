// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/element.h"
#include "core/page_tree.h"
#include "math/tex_parser.h"
#include "project/selection.h"
#include "project/tex_text.h"

namespace klartext::core {

/// Finds the formulas of a page where a walk comes to them, each once: pages carry copies of a
/// formula for browsers without MathML and for programs that read aloud.
///
/// Asked in page order, for what a formula defines holds in those that follow. Page and selection
/// must outlive it.
class Formulas {
public:
    Formulas(const PageTree& page, const Selection& selection);

    /// The formula that this element and everything in it stands for. Its block is noBlock where
    /// the page shows nothing of it.
    [[nodiscard]] std::optional<Element> at(NodeId id);
    /// Whether this element shows once more what a formula right behind it says.
    [[nodiscard]] bool isCopy(NodeId id) const;
    /// Whether formulas may stand in this text between delimiters.
    [[nodiscard]] bool mayStandIn(NodeId text) const;
    /// The text as one piece where the page's formulas are more than anyone reads.
    [[nodiscard]] std::vector<TexPiece> piecesOf(std::string_view text);
    [[nodiscard]] Element fromTex(std::string_view tex, bool display, BlockId block);

private:
    [[nodiscard]] const PageFormula* onlyFormulaIn(NodeId id) const;
    [[nodiscard]] bool restIsHidden(NodeId id, NodeId math) const;
    [[nodiscard]] bool isOneText(NodeId id) const;
    [[nodiscard]] bool isDisplayed(NodeId id) const;
    [[nodiscard]] BlockId shownBlock(NodeId id) const;
    [[nodiscard]] std::optional<Element> picture(NodeId image);
    /// Whether the page may have one more formula as long as this.
    [[nodiscard]] bool spend(std::string_view tex);

    const PageTree& m_page;
    const Selection& m_selection;
    TexMacros m_macros;
    /// Of all formulas: a page of people takes a tenth, one of a machine would take minutes.
    int m_expansionsLeft = 100'000;
    /// Of bytes of TeX, and some for each formula: a parsed one takes a hundred times as much.
    std::size_t m_texLeft = 1'000'000;
};

}  // namespace klartext::core
