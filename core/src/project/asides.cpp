// SPDX-License-Identifier: MIT
#include "project/asides.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace klartext::core {

namespace {

std::size_t textSizeOf(const Element& element) {
    std::size_t size = element.kind == ElementKind::Text ? element.text.size() : 0;
    for (const Element& child : element.children) {
        size += textSizeOf(child);
    }
    return size;
}

}  // namespace

void openLargeAsides(Element& body) {
    const auto isAside = [](const Element& child) {
        return child.kind == ElementKind::Section && child.level > 0;
    };
    if (std::ranges::none_of(body.children, isAside)) {
        return;
    }
    const std::size_t whole = textSizeOf(body);
    std::vector<Element> children;
    for (Element& child : body.children) {
        if (isAside(child) && 3 * textSizeOf(child) > whole) {
            std::ranges::move(child.children, std::back_inserter(children));
        } else {
            children.push_back(std::move(child));
        }
    }
    body.children = std::move(children);
}

}  // namespace klartext::core
