// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

#include "document/page_document.h"

namespace klartext::ui {

/// A part of a document as somebody who does not see it has to hear of it.
struct PageNode {
    enum class Kind {
        Document,
        Heading,
        Paragraph,
        Code,
        Quote,
        List,
        Item,
        Table,
        Cell,
        Picture,
        Link,
        Aside,  ///< a part that was set aside, folded or open
        Rule,
    };

    Kind kind = Kind::Document;
    int parent = -1;
    int from = 0;  ///< positions in the document, `to` not included
    int to = 0;
    int level = 0;   ///< of headings and quotes
    int row = 0;     ///< of cells
    int column = 0;  ///< of cells
    bool header = false;
    bool open = false;               ///< of asides
    QString text;                    ///< of pictures: the alternative text; of links: the address
    std::vector<int> children = {};  ///< in reading order

    friend bool operator==(const PageNode&, const PageNode&) = default;
};

/// The document as a tree: node 0 is the document, each node stands after its parent.
[[nodiscard]] std::vector<PageNode> nodesOf(const PageDocument& page);

/// The deepest node that holds the position.
[[nodiscard]] int nodeAt(const std::vector<PageNode>& nodes, int position);

}  // namespace klartext::ui
