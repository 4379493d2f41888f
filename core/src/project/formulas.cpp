// SPDX-License-Identifier: MIT
#include "project/formulas.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "text/ascii.h"

namespace klartext::core {

namespace {

bool hasClass(const PageTree& page, NodeId id, std::string_view wanted) {
    std::string_view classes = page.attribute(page.node(id), AttributeName::Class);
    while (!classes.empty()) {
        classes = trimAscii(classes);
        const auto end = std::min(classes.find_first_of(" \t\n"), classes.size());
        if (classes.substr(0, end) == wanted) {
            return true;
        }
        classes.remove_prefix(end);
    }
    return false;
}

bool isTexElement(const PageTree& page, NodeId id) {
    return page.node(id).tag == Tag::Span && hasClass(page, id, "math/tex");
}

/// Elements whose text TeX is not looked for in, as MathJax and KaTeX have it.
bool isVerbatim(Tag tag) {
    return tag == Tag::Code || tag == Tag::Pre || tag == Tag::Kbd || tag == Tag::Samp ||
           tag == Tag::Tt || tag == Tag::Textarea || tag == Tag::Listing || tag == Tag::Xmp;
}

/// What MathJax and KaTeX are told of by the classes of generators: Sphinx, pandoc, mkdocs.
bool isMathClass(const PageTree& page, NodeId id) {
    constexpr auto names =
        std::to_array<std::string_view>({"math", "math/tex", "arithmatex", "tex2jax_process"});
    return std::ranges::any_of(names, [&](auto name) { return hasClass(page, id, name); });
}

/// Elements that say nothing themselves, so that a formula in them may stand for them.
bool isPlainInline(Tag tag) {
    return tag == Tag::Math || tag == Tag::Span || tag == Tag::Custom || tag == Tag::Unknown;
}

Element element(std::shared_ptr<const Formula> formula, BlockId block) {
    Element result{.kind = ElementKind::Formula, .block = block};
    result.text = plainText(formula->root);
    result.formula = std::move(formula);
    return result;
}

/// The alternative text of a formula's picture, without what wraps it; empty when it is no TeX.
std::string_view texOfPicture(std::string_view alternative) {
    constexpr std::string_view style = "{\\displaystyle ";
    std::string_view tex = trimAscii(alternative);
    if (tex.starts_with(style) && tex.ends_with('}')) {
        return trimAscii(tex.substr(style.size(), tex.size() - style.size() - 1));
    }
    for (const std::string_view mark : {"$$", "$"}) {
        if (tex.size() > 2 * mark.size() && tex.starts_with(mark) && tex.ends_with(mark)) {
            return trimAscii(tex.substr(mark.size(), tex.size() - 2 * mark.size()));
        }
    }
    const auto command = tex.find('\\');
    const bool isTex = command != std::string_view::npos && command + 1 < tex.size() &&
                       isAsciiAlpha(tex[command + 1]);
    return isTex ? tex : std::string_view();
}

}  // namespace

Formulas::Formulas(const PageTree& page, const Selection& selection)
    : m_page(page), m_selection(selection) {}

std::optional<Element> Formulas::at(NodeId id) {
    const Node& node = m_page.node(id);
    if (node.tag == Tag::Img) {
        return picture(id);
    }
    if (!isPlainInline(node.tag)) {
        return std::nullopt;
    }
    const PageFormula* found = onlyFormulaIn(id);
    if (found == nullptr || (found->node != id && !restIsHidden(id, found->node)) ||
        !isOneText(id) || plainText(found->formula->root).empty()) {
        return std::nullopt;
    }
    const BlockId shown = shownBlock(id);
    if (shown == noBlock && m_selection.holdsShown(id)) {
        return std::nullopt;  // a picture in it was put back by itself
    }
    std::shared_ptr<const Formula> formula = found->formula;
    if (!formula->display && isDisplayed(id)) {
        auto displayed = std::make_shared<Formula>(*formula);
        displayed->display = true;
        formula = std::move(displayed);
    }
    return element(std::move(formula), shown);
}

const PageFormula* Formulas::onlyFormulaIn(NodeId id) const {
    const auto formulas = m_page.formulas();
    const auto first = std::ranges::lower_bound(formulas, id, {}, &PageFormula::node);
    const NodeId end = m_page.node(id).end;
    if (first == formulas.end() || first->node >= end) {
        return nullptr;
    }
    const auto second = std::next(first);
    return second != formulas.end() && second->node < end && first->node != id ? nullptr : &*first;
}

bool Formulas::restIsHidden(NodeId id, NodeId math) const {
    for (NodeId inner = id + 1; inner < m_page.node(id).end;) {
        const Node& node = m_page.node(inner);
        const bool silent = inner == math ||
                            m_page.attribute(node, AttributeName::AriaHidden) == "true" ||
                            (node.hidden && !m_page.contains(inner, math)) || node.tag == Tag::Img;
        if (node.tag == Tag::Text && !trimAscii(m_page.text(node)).empty()) {
            return false;
        }
        inner = silent ? node.end : inner + 1;
    }
    return true;
}

/// Whether nothing in it is a text of its own, which a person could remove or put back.
bool Formulas::isOneText(NodeId id) const {
    BlockId only = noBlock;
    for (NodeId inner = id; inner < m_page.node(id).end; ++inner) {
        const BlockId block = m_page.node(inner).block;
        if (block == noBlock || m_page.block(block).image) {
            continue;
        }
        if (only != noBlock && only != block) {
            return false;
        }
        only = block;
    }
    return true;
}

bool Formulas::isDisplayed(NodeId id) const {
    for (int up = 0; up < 3 && id != noNode; ++up, id = m_page.node(id).parent) {
        constexpr auto names = std::to_array<std::string_view>(
            {"katex-display", "MathJax_Display", "mwe-math-element-block", "MathJax_SVG_Display",
             "MJXc-display"});
        if (std::ranges::any_of(names, [&](auto name) { return hasClass(m_page, id, name); })) {
            return true;
        }
    }
    return false;
}

/// A frame or picture in the formula has a block, too, which speaks for the formula only where
/// there is no text.
BlockId Formulas::shownBlock(NodeId id) const {
    BlockId picture = noBlock;
    for (NodeId inner = id; inner < m_page.node(id).end; ++inner) {
        const BlockId block = m_page.node(inner).block;
        if (block == noBlock) {
            continue;
        }
        if (!m_page.block(block).image) {
            return m_selection.shows(block) ? block : noBlock;
        }
        if (picture == noBlock && m_selection.shows(block)) {
            picture = block;
        }
    }
    return picture;
}

std::optional<Element> Formulas::picture(NodeId image) {
    const Node& node = m_page.node(image);
    const std::string_view tex = texOfPicture(m_page.attribute(node, AttributeName::Alt));
    if (tex.empty()) {
        return std::nullopt;
    }
    if (!spend(tex)) {
        return std::nullopt;
    }
    const bool display = hasClass(m_page, image, "mwe-math-fallback-image-display");
    Element formula = fromTex(tex, display, m_selection.shows(node.block) ? node.block : noBlock);
    if (holdsSource(formula.formula->root)) {
        return std::nullopt;
    }
    return formula;
}

bool Formulas::isCopy(NodeId id) const {
    if (!m_page.attribute(m_page.node(id), AttributeName::Class).starts_with("MathJax") &&
        !hasClass(m_page, id, "MJXc-display") && !hasClass(m_page, id, "mjx-chtml")) {
        return false;
    }
    NodeId next = m_page.node(id).nextSibling;
    constexpr int farthest = 4;
    for (int step = 0; step < farthest && next != noNode; ++step) {
        if (isTexElement(m_page, next)) {
            return true;
        }
        const bool isPart =
            m_page.node(next).tag == Tag::Text
                ? trimAscii(m_page.text(m_page.node(next))).empty()
                : m_page.attribute(m_page.node(next), AttributeName::Class).starts_with("MathJax");
        if (!isPart) {
            return false;
        }
        next = m_page.node(next).nextSibling;
    }
    return false;
}

bool Formulas::mayStandIn(NodeId text) const {
    const std::string_view words = m_page.text(m_page.node(text));
    if (words.find_first_of("\\$") == std::string_view::npos) {
        return false;
    }
    bool asked = m_page.head().texInText;
    constexpr int nearest = 3;
    NodeId box = m_page.node(text).parent;
    for (int up = 0; box != noNode; ++up, box = m_page.node(box).parent) {
        if (isVerbatim(m_page.node(box).tag)) {
            return false;
        }
        asked = asked || (up < nearest && isMathClass(m_page, box));
    }
    return asked;
}

std::vector<TexPiece> Formulas::piecesOf(std::string_view text) {
    std::vector<TexPiece> pieces = texPieces(text, m_page.head().dollarsInText);
    const bool fits = std::ranges::all_of(
        pieces, [this](const TexPiece& piece) { return !piece.formula || spend(piece.text); });
    return fits ? pieces : std::vector<TexPiece>{{text}};
}

bool Formulas::spend(std::string_view tex) {
    constexpr std::size_t ofEach = 32;
    m_texLeft -= std::min(m_texLeft, tex.size() + ofEach);
    return m_texLeft > 0;
}

Element Formulas::fromTex(std::string_view tex, bool display, BlockId block) {
    auto formula = std::make_shared<Formula>();
    formula->root = parseTex(tex, m_macros, m_expansionsLeft);
    formula->tex = tex;
    formula->display = display;
    return element(std::move(formula), block);
}

}  // namespace klartext::core
