// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/element.h"
#include "core/page_tree.h"
#include "project/fragments.h"
#include "project/page_videos.h"
#include "project/phrasing.h"
#include "project/selection.h"
#include "project/url.h"

namespace klartext::core {

/// Reads what one element of the page says by itself: attributes, addresses, its name as a link
/// target. Page and selection must outlive the reader.
class ElementReader {
public:
    ElementReader(const PageTree& page, const Selection& selection);

    /// The direction that an element's dir attribute gives its text.
    [[nodiscard]] TextDirection direction(NodeId id) const;
    [[nodiscard]] Element container(NodeId id, ElementKind kind) const;
    [[nodiscard]] Element leaf(NodeId id, ElementKind kind) const;
    /// Of kind Text when it marks nothing: a link that leads nowhere, quotation marks.
    /// Once the addresses grew by 16 MB by the page's base, relative ones lead nowhere.
    [[nodiscard]] Phrasing::Inline formatting(NodeId id, ElementKind kind);
    [[nodiscard]] std::optional<Element> image(NodeId id);
    [[nodiscard]] std::optional<Element> embed(NodeId id);
    /// The name by which links of the page lead to this node, or empty.
    [[nodiscard]] std::string_view target(NodeId id) const { return m_fragments.targetAt(id); }

private:
    struct Quotes {
        std::string_view before;
        std::string_view after;
    };

    [[nodiscard]] static Quotes quotesOf(std::string_view language);
    [[nodiscard]] TextDirection directionAround(NodeId id) const;
    [[nodiscard]] Element element(NodeId id, ElementKind kind) const;
    void readLink(NodeId id, Element& link);
    void spend(std::size_t addresses);
    [[nodiscard]] int number(const Node& node, AttributeName name) const;

    const PageTree& m_page;
    const Selection& m_selection;
    PageAddress m_address;
    std::size_t m_completed = 0;  // addresses that got the page's base so far
    Fragments m_fragments;
    Quotes m_quotes;
    std::vector<PageVideo> m_videos;
};

}  // namespace klartext::core
