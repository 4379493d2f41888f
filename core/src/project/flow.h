// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/element.h"
#include "project/phrasing.h"

namespace klartext::core {

/// Builds a tree of elements from what a walk over a page meets.
///
/// Containers and leaves are opened and closed in nesting order. Loose text becomes paragraphs,
/// loose content of lists and tables gets the item or cell it lacks, two line breaks in a row part
/// paragraphs, and whatever ends up without content vanishes.
class Flow {
public:
    Flow();

    /// Whether an element of this kind can stand here. When it cannot (an item outside a list, a
    /// box in a heading, nesting beyond any sense), its tag is a border() and nothing more.
    [[nodiscard]] bool accepts(ElementKind kind) const;

    /// A container: List, ListItem, Quote, Table, … Only where accepted.
    void openContainer(Element element);
    void closeContainer();
    /// Holds text: Paragraph, Heading, Caption, Term, Preformatted. Only where accepted.
    void openLeaf(Element element);
    void closeLeaf();
    void openInline(Phrasing::Inline element) { m_phrasing.openInline(std::move(element)); }
    void closeInline() { m_phrasing.closeInline(); }

    /// The start or end of a box without meaning: ends a loose paragraph.
    void border();
    void addText(std::string_view text, BlockId block);
    void addWhite(std::string_view white) { m_phrasing.addWhite(white); }
    void addBreak();
    void addSeam() { m_phrasing.addSeam(); }
    void addGap() { m_phrasing.addGap(); }
    void addImage(Element image);
    /// A ruby, which stands in its line as text does.
    void addRuby(Element ruby);
    /// In the line, or in lines of its own where it is displayed and may stand so.
    void addFormula(Element formula);
    void addEmbed(Element embed);
    void addRule();
    void addAnchor(std::string id) { m_phrasing.addAnchor(std::move(id)); }

    [[nodiscard]] Element finish();

private:
    struct Container {
        Element element;
        bool supplied = false;  // not on the page, but needed by what stands in its parent
    };

    [[nodiscard]] const Element* leaf() const;
    void supplyContainers();
    void closeSupplied();
    void reopenLastItem();
    void closeTop();
    void attach(Element element);
    void prepareText(BlockId block);
    [[nodiscard]] std::string_view absorbPunctuation(std::string_view text);
    void beginPhrasing();
    void endPhrasing();

    std::vector<Container> m_containers;
    // Open leaves, with a Section for each open container: a leaf ends at its container's border.
    std::vector<Element> m_leaves;
    Phrasing m_phrasing;
};

}  // namespace klartext::core
