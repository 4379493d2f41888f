// SPDX-License-Identifier: MIT
#include "project/flow.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "math/make_math.h"
#include "project/finish.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

// Deeper nesting has no meaning to a reader, and bounds the recursion of everything that walks an
// Element tree.
constexpr std::size_t maxDepth = 64;

/// The child that loose content of a container has to stand in.
std::optional<ElementKind> neededIn(ElementKind container) {
    switch (container) {
        case ElementKind::List:
            return ElementKind::ListItem;
        case ElementKind::DefinitionList:
            return ElementKind::Definition;
        case ElementKind::Table:
            return ElementKind::TableRow;
        case ElementKind::TableRow:
            return ElementKind::TableCell;
        default:
            return std::nullopt;
    }
}

/// The containers an element can only stand in.
bool standsIn(ElementKind kind, ElementKind container) {
    switch (kind) {
        case ElementKind::ListItem:
            return container == ElementKind::List;
        case ElementKind::Term:
        case ElementKind::Definition:
            return container == ElementKind::DefinitionList;
        case ElementKind::TableRow:
            return container == ElementKind::Table;
        case ElementKind::TableCell:
            return container == ElementKind::TableRow;
        case ElementKind::Caption:
            return container == ElementKind::Table || container == ElementKind::Figure;
        default:
            return true;
    }
}

bool needsParent(ElementKind kind) { return !standsIn(kind, ElementKind::Section); }

}  // namespace

Flow::Flow() { m_containers.push_back({{.kind = ElementKind::Section}}); }

const Element* Flow::leaf() const {
    return m_leaves.empty() || m_leaves.back().kind == ElementKind::Section ? nullptr
                                                                            : &m_leaves.back();
}

bool Flow::accepts(ElementKind kind) const {
    if (leaf() != nullptr && leaf()->kind != ElementKind::Paragraph) {
        return false;
    }
    if (m_containers.size() >= maxDepth) {
        return kind == ElementKind::Paragraph;
    }
    auto top = m_containers.rbegin();
    while (top->supplied) {
        ++top;
    }
    return standsIn(kind, top->element.kind);
}

void Flow::openContainer(Element element) {
    endPhrasing();
    if (needsParent(element.kind)) {
        closeSupplied();
    } else {
        if (element.kind == ElementKind::List &&
            m_containers.back().element.kind == ElementKind::List) {
            reopenLastItem();
        }
        supplyContainers();
    }
    m_containers.push_back({std::move(element)});
    m_leaves.push_back({.kind = ElementKind::Section});
}

void Flow::closeContainer() {
    endPhrasing();
    closeSupplied();
    m_leaves.pop_back();
    closeTop();
}

void Flow::openLeaf(Element element) {
    endPhrasing();
    if (needsParent(element.kind)) {
        closeSupplied();
    } else {
        supplyContainers();
    }
    m_leaves.push_back(std::move(element));
}

void Flow::closeLeaf() {
    endPhrasing();
    m_leaves.pop_back();
}

void Flow::border() {
    if (leaf() == nullptr) {
        endPhrasing();
    } else if (m_phrasing.begun()) {
        m_phrasing.addBorder();
    }
}

void Flow::addText(std::string_view text, BlockId block) {
    const auto content = text.find_first_not_of(" \t\n\r\f");
    if (content == std::string_view::npos) {
        m_phrasing.addWhite(text);
        return;
    }
    text = absorbPunctuation(text);
    if (text.empty()) {
        return;
    }
    prepareText(block);
    m_phrasing.addText(text, block);
}

/// The full stop behind a displayed formula stands in its line. Returns what is left of the text.
std::string_view Flow::absorbPunctuation(std::string_view text) {
    std::vector<Element>& siblings = m_containers.back().element.children;
    if (m_phrasing.begun() || siblings.empty() || siblings.back().kind != ElementKind::Formula ||
        std::string_view(".,;:!?").find(text.front()) == std::string_view::npos) {
        return text;
    }
    Element& element = siblings.back();
    auto formula = std::make_shared<Formula>();
    formula->display = true;
    formula->tex = element.formula->tex + text.front();
    formula->root.children.push_back(element.formula->root);
    formula->root.children.push_back(makeText(text.substr(0, 1), MathVariant::Plain));
    element.text += text.front();
    element.formula = std::move(formula);
    text.remove_prefix(1);
    return text.substr(std::min(text.find_first_not_of(" \t\n\r\f"), text.size()));
}

void Flow::prepareText(BlockId block) {
    const bool partsParagraphs = leaf() == nullptr || leaf()->kind == ElementKind::Paragraph;
    if (m_phrasing.begun() && partsParagraphs && m_phrasing.pendingBreaks() > 1) {
        endPhrasing();
    }
    const BlockId last = m_phrasing.begun() ? m_phrasing.lastBlock() : noBlock;
    if (last != noBlock && last != block && m_phrasing.pendingBreaks() == 0) {
        // A border that only the blocks know of: their words must not run together.
        border();
    }
    beginPhrasing();
}

void Flow::addBreak() {
    if (m_phrasing.begun()) {
        m_phrasing.addBreak();
    }
}

void Flow::addImage(Element image) {
    beginPhrasing();
    m_phrasing.addImage(std::move(image));
}

void Flow::addRuby(Element ruby) {
    prepareText(ruby.block);
    m_phrasing.addImage(std::move(ruby));
}

void Flow::addFormula(Element formula) {
    const bool inLine = leaf() != nullptr && leaf()->kind != ElementKind::Paragraph;
    if (!formula.formula->display || inLine) {
        prepareText(formula.block);
        m_phrasing.addImage(std::move(formula));
        return;
    }
    endPhrasing();
    supplyContainers();
    attach(std::move(formula));
}

void Flow::addEmbed(Element embed) {
    endPhrasing();
    supplyContainers();
    attach(std::move(embed));
}

void Flow::addRule() {
    endPhrasing();
    supplyContainers();
    std::vector<Element>& siblings = m_containers.back().element.children;
    if (!siblings.empty() && siblings.back().kind != ElementKind::Rule) {
        siblings.push_back({.kind = ElementKind::Rule});
    }
}

Element Flow::finish() {
    while (m_containers.size() > 1) {
        m_containers.back().supplied ? closeTop() : closeContainer();
    }
    endPhrasing();
    Element body = std::move(m_containers.back().element);
    m_containers.clear();
    trimRules(body);
    return body;
}

void Flow::supplyContainers() {
    while (const auto needed = neededIn(m_containers.back().element.kind)) {
        m_containers.push_back({{.kind = *needed}, true});
    }
}

void Flow::closeSupplied() {
    while (m_containers.back().supplied) {
        closeTop();
    }
}

// <ul> right inside <ul>: people see it as part of the item before.
void Flow::reopenLastItem() {
    std::vector<Element>& items = m_containers.back().element.children;
    if (!items.empty() && items.back().kind == ElementKind::ListItem) {
        Element item = std::move(items.back());
        items.pop_back();
        m_containers.push_back({std::move(item), true});
    }
}

void Flow::closeTop() {
    Element element = std::move(m_containers.back().element);
    m_containers.pop_back();
    for (Element& part : finished(std::move(element))) {
        attach(std::move(part));
    }
}

void Flow::attach(Element element) {
    Element& parent = m_containers.back().element;
    if (parent.block == noBlock) {
        parent.block = element.block;
    }
    parent.children.push_back(std::move(element));
}

void Flow::beginPhrasing() {
    if (m_phrasing.begun()) {
        return;
    }
    if (leaf() == nullptr) {
        supplyContainers();
        m_phrasing.begin({.kind = ElementKind::Paragraph});
        return;
    }
    m_phrasing.begin(m_leaves.back());
    m_leaves.back().id.clear();
}

void Flow::endPhrasing() {
    if (!m_phrasing.begun()) {
        return;
    }
    Element root = m_phrasing.end();
    for (Element& part : finished(std::move(root))) {
        attach(std::move(part));
    }
}

}  // namespace klartext::core
