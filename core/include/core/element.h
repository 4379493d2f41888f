// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/math.h"
#include "core/page_tree.h"
#include "core/seldom_text.h"

namespace klartext::core {

enum class ElementKind : std::uint8_t {
    // Flow: Section, quotes, lists, cells, figures and definitions hold flow; Paragraph, Heading,
    // Preformatted, Caption and Term hold phrasing.
    Section,  ///< level 1: the page sets it apart from the text, as an aside; else 0
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

/// One of the files a page offers for a picture.
struct ImageCandidate {
    std::string url;
    int width = 0;        ///< pixels, or 0 when the page does not say
    double density = 0;   ///< pixels to a CSS pixel, or 0 when the page does not say
    bool linked = false;  ///< the page only links to it as a larger copy; it may be no picture
};

/// A piece of an article or of a marked page: a tree of values that every view and writer reads.
///
/// `block` is set on each Text, Image, Formula and Embed; on other elements it is the first block
/// inside.
struct Element {
    ElementKind kind = ElementKind::Section;
    BlockId block = noBlock;
    std::string text;
    SeldomText url;
    SeldomText picture;
    SeldomText id;        ///< target of fragment links, where the page names one
    SeldomText language;  ///< of Preformatted: the programming language, where the page names one
    /// Of a Link that refers to a footnote: the note's name (see core/notes.h). `url` is empty when
    /// the note is not in the article.
    SeldomText note;
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
    /// Of an Image: what the page offers, if more than one file; see core/pictures.h.
    std::vector<ImageCandidate> candidates;
    std::vector<Element> children;
};

}  // namespace klartext::core
