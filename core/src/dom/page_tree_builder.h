// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/page_tree.h"

namespace klartext::core {

/// Fills a PageTree in document order: begin and end calls nest like the elements.
class PageTreeBuilder {
public:
    PageTreeBuilder(PageKind kind, std::string url);

    /// Attributes are added right after the element has begun.
    void beginElement(Tag tag);
    void addAttribute(AttributeName name, std::string_view value);
    void setHidden();
    void endElement();
    void addText(std::string_view text);
    /// What the <math> element that has just begun says.
    void addFormula(Formula formula);
    [[nodiscard]] HeadData& head() { return m_tree.m_head; }

    /// Cuts the finished tree into blocks and gives it away.
    [[nodiscard]] PageTree take();

    /// Gives a finished tree the head of the page whose text it holds.
    static void setHead(PageTree& tree, HeadData head) { tree.m_head = std::move(head); }

private:
    NodeId append(Tag tag);
    TextRange store(std::string_view text);

    PageTree m_tree;
    std::vector<NodeId> m_open;
    std::vector<NodeId> m_lastChild;  // of each open element
};

}  // namespace klartext::core
