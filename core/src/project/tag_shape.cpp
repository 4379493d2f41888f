// SPDX-License-Identifier: MIT
#include "project/tag_shape.h"

#include <optional>

#include "dom/tag_names.h"

namespace klartext::core {

namespace {

std::optional<ElementKind> formattingKind(Tag tag) {
    switch (tag) {
        case Tag::A:
            return ElementKind::Link;
        case Tag::Em:
        case Tag::I:
        case Tag::Cite:
        case Tag::Dfn:
        case Tag::Var:
            return ElementKind::Emphasis;
        case Tag::B:
        case Tag::Strong:
            return ElementKind::Strong;
        case Tag::Code:
        case Tag::Samp:
        case Tag::Tt:
            return ElementKind::Code;
        case Tag::Kbd:
            return ElementKind::Keyboard;
        case Tag::Sup:
            return ElementKind::Superscript;
        case Tag::Sub:
            return ElementKind::Subscript;
        case Tag::S:
        case Tag::Strike:
        case Tag::Del:
            return ElementKind::Strike;
        case Tag::U:
        case Tag::Ins:
            return ElementKind::Underline;
        case Tag::Mark:
            return ElementKind::Mark;
        case Tag::Small:
            return ElementKind::Small;
        case Tag::Q:
        case Tag::Rt:
            return ElementKind::Text;
        default:
            return std::nullopt;
    }
}

std::optional<ElementKind> containerKind(Tag tag) {
    switch (tag) {
        case Tag::Ul:
        case Tag::Ol:
        case Tag::Menu:
        case Tag::Dir:
            return ElementKind::List;
        case Tag::Li:
            return ElementKind::ListItem;
        case Tag::Dl:
            return ElementKind::DefinitionList;
        case Tag::Dd:
            return ElementKind::Definition;
        case Tag::Blockquote:
            return ElementKind::Quote;
        case Tag::Table:
            return ElementKind::Table;
        case Tag::Tr:
            return ElementKind::TableRow;
        case Tag::Td:
        case Tag::Th:
            return ElementKind::TableCell;
        case Tag::Figure:
            return ElementKind::Figure;
        case Tag::Aside:
            return ElementKind::Section;
        default:
            return std::nullopt;
    }
}

std::optional<ElementKind> leafKind(Tag tag) {
    switch (tag) {
        case Tag::P:
        case Tag::Address:
            return ElementKind::Paragraph;
        case Tag::Pre:
        case Tag::Listing:
        case Tag::Xmp:
        case Tag::Plaintext:
            return ElementKind::Preformatted;
        case Tag::Figcaption:
        case Tag::Caption:
            return ElementKind::Caption;
        case Tag::Dt:
            return ElementKind::Term;
        default:
            return isHeading(tag) ? std::optional(ElementKind::Heading) : std::nullopt;
    }
}

}  // namespace

TagShape shapeOf(Tag tag) {
    if (isUnshown(tag)) {
        return {Shape::Left};
    }
    if (const auto kind = formattingKind(tag)) {
        return {Shape::Formatting, *kind};
    }
    if (const auto kind = containerKind(tag)) {
        return {Shape::Container, *kind};
    }
    if (const auto kind = leafKind(tag)) {
        return {Shape::Leaf, *kind};
    }
    return {isInline(tag) ? Shape::Inline : Shape::Box};
}

}  // namespace klartext::core
