// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/element.h"

/// Short names to write elements with in tests.
namespace klartext::test {

using core::Element;
using core::ElementKind;
using Elements = std::vector<core::Element>;

inline Element make(ElementKind kind, Elements children = {}) {
    Element element;
    element.kind = kind;
    element.block = children.empty() ? core::noBlock : children.front().block;
    element.children = std::move(children);
    return element;
}

inline Element text(const std::string& words, core::BlockId block = core::noBlock) {
    Element element = make(ElementKind::Text);
    element.text = words;
    element.block = block;
    return element;
}

inline Element paragraph(const std::string& words, core::BlockId block = core::noBlock) {
    return make(ElementKind::Paragraph, {text(words, block)});
}

inline Element heading(int level, const std::string& words, core::BlockId block = core::noBlock) {
    Element element = make(ElementKind::Heading, {text(words, block)});
    element.level = level;
    return element;
}

inline Element hyperlink(const std::string& url, const std::string& words) {
    Element element = make(ElementKind::Link, {text(words)});
    element.url = url;
    return element;
}

inline Element image(const std::string& url, const std::string& alternative, int width = 0,
                     int height = 0, core::BlockId block = core::noBlock) {
    Element element = make(ElementKind::Image);
    element.url = url;
    element.text = alternative;
    element.width = width;
    element.height = height;
    element.block = block;
    return element;
}

inline Element item(Elements children) { return make(ElementKind::ListItem, std::move(children)); }

inline Element list(Elements items) { return make(ElementKind::List, std::move(items)); }

inline Element ordered(int start, Elements items) {
    Element element = list(std::move(items));
    element.ordered = true;
    element.start = start;
    return element;
}

inline Element cell(const std::string& words, int columns = 1, int rows = 1,
                    core::BlockId block = core::noBlock) {
    Element element = make(ElementKind::TableCell, {text(words, block)});
    element.columnSpan = columns;
    element.rowSpan = rows;
    return element;
}

inline Element row(Elements cells) { return make(ElementKind::TableRow, std::move(cells)); }

inline Element table(Elements rows) { return make(ElementKind::Table, std::move(rows)); }

}  // namespace klartext::test
