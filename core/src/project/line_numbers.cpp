// SPDX-License-Identifier: MIT
#include "project/line_numbers.h"

#include <algorithm>
#include <charconv>

#include "dom/tag_names.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

/// The number an inline element consists of, or -1.
int numberIn(const PageTree& page, NodeId id) {
    const Node& node = page.node(id);
    const bool hasOneChild = node.end == id + 2 && page.node(id + 1).tag == Tag::Text;
    if (node.tag == Tag::Text || !hasOneChild) {
        return -1;
    }
    const std::string_view text = trimAscii(page.text(page.node(id + 1)));
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : -1;
}

bool endsLine(std::string_view text, bool atStart) {
    const auto last = text.find_last_not_of(" \t");
    return last == std::string_view::npos ? atStart : text[last] == '\n';
}

}  // namespace

std::vector<NodeId> lineNumbers(const PageTree& page, NodeId pre) {
    std::vector<NodeId> found;
    bool atStart = true;
    for (NodeId id = pre + 1; id < page.node(pre).end; ++id) {
        const Node& node = page.node(id);
        if (node.tag == Tag::Text) {
            atStart = endsLine(page.text(node), atStart);
        } else if (node.tag == Tag::Br || !isInline(node.tag)) {
            atStart = true;
        } else if (atStart && numberIn(page, id) == static_cast<int>(found.size()) + 1) {
            found.push_back(id);
        }
    }
    constexpr std::size_t fewest = 2;
    return found.size() < fewest ? std::vector<NodeId>() : found;
}

}  // namespace klartext::core
