// SPDX-License-Identifier: MIT
#include "dom/gumbo_math.h"

#include <gumbo.h>

#include <string>
#include <string_view>

#include "text/ascii.h"

namespace klartext::core {

namespace {

// Far deeper than any formula; bounds the recursion.
constexpr int deepest = 200;

std::string nameOf(const GumboElement& element) {
    std::string name;
    if (element.tag != GUMBO_TAG_UNKNOWN) {
        name = gumbo_normalized_tagname(element.tag);
    } else {
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        name = piece.data == nullptr ? "unknown" : asciiLower({piece.data, piece.length});
    }
    // "m:mi", as XHTML writes it.
    return name.substr(name.rfind(':') + 1);
}

void copy(const GumboNode& node, MathMarkup& into, int depth) {
    const GumboElement& element = node.v.element;
    into.name = nameOf(element);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
        into.attributes.emplace_back(attribute->name, attribute->value);
    }
    for (unsigned i = 0; i < element.children.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(element.children.data[i]);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_CDATA ||
            child->type == GUMBO_NODE_WHITESPACE) {
            into.children.emplace_back().text = child->v.text.text;
        } else if (child->type == GUMBO_NODE_ELEMENT && depth < deepest) {
            copy(*child, into.children.emplace_back(), depth + 1);
        }
    }
}

}  // namespace

MathMarkup mathMarkup(const GumboInternalNode& math) {
    MathMarkup markup;
    copy(math, markup, 0);
    return markup;
}

}  // namespace klartext::core
