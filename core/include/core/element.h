// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/math.h"
#include "core/page_tree.h"

namespace klartext::core {

enum class ElementKind : std::uint8_t {
    // Flow: Section, quotes, lists, cells, figures and definitions hold flow; Paragraph, Heading,
    // Preformatted, Caption and Term hold phrasing.
    Section,
    Paragraph,
    Heading,  ///< level 1 to 6
    List,     ///< ordered or not, start; children are ListItem
    ListItem,
    DefinitionList,  ///< children are Term and Definition
    Term,
    Definition,
    Quote,
    Preformatted,  ///< language; white space in its Text counts, line ends are "\n"
    Table,         ///< children are (Caption and) TableRow
    TableRow,
    TableCell,  ///< header, columnSpan, rowSpan
    Figure,     ///< children are Image, Embed, other flow, Caption
    Caption,
    Rule,
    /// A video, a recording, a map, a post of another site: url, text says what it is, picture
    /// (as the url of an Image, or empty), playable, seconds (or 0).
    Embed,
    /// What an uncertain verdict removed, at its place; see Article::setAside. Views show it
    /// folded, writers leave it out.
    SetAside,
    // Phrasing
    /// url: http(s), of a local page file:, or the data: URL of a raster picture; text is the
    /// alternative text, width and height in CSS pixels or 0; also flow.
    Image,
    /// formula; text is its plainText(); also flow, where it is displayed in lines of its own.
    Formula,
    Text,  ///< text, white space folded except in Preformatted
    LineBreak,
    Link,  ///< url, absolute http(s), mailto or "#fragment"; never another scheme
    Emphasis,
    Strong,
    Code,
    Keyboard,
    Superscript,
    Subscript,
    Strike,
    Underline,
    Mark,
    Small,
    Ruby,     ///< text is the reading of its children, which are Text
    Isolate,  ///< direction; its text does not disturb the order of what stands around it
};

enum class TextDirection : std::uint8_t { Unsaid, LeftToRight, RightToLeft, Auto };

/// A piece of an article or of a marked page: a tree of values that every view and writer reads.
///
/// `block` is set on each Text, Image, Formula and Embed; on other elements it is the first block
/// inside.
struct Element {
    ElementKind kind = ElementKind::Section;
    BlockId block = noBlock;
    std::string text;
    std::string url;
    std::string picture;
    std::string id;        ///< target of fragment links, where the page names one
    std::string language;  ///< of Preformatted: the programming language, where the page names one
    int level = 0;
    int start = 1;
    int columnSpan = 1;
    int rowSpan = 1;
    int width = 0;
    int height = 0;
    int seconds = 0;
    TextDirection direction = TextDirection::Unsaid;  ///< of leaves: what the page says
    bool playable = false;
    bool ordered = false;
    bool header = false;
    std::shared_ptr<const Formula> formula;  ///< of Formula, never null there
    std::vector<Element> children;
};

}  // namespace klartext::core
