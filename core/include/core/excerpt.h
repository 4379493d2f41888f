// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include "core/projection.h"

namespace klartext::core {

/// A place in the text of a block: before it stand so many of the block's characters (code points)
/// that are no white space and no soft hyphen, so that it is the same place however the text is
/// set.
struct TextPlace {
    BlockId block = noBlock;
    std::size_t characters = 0;
};

/// The part of a section between two places, in the order its elements stand in; a Section.
/// Paragraphs are cut at both ends, ordered lists go on counting. Where nothing but a piece of one
/// paragraph is left, the lists and tables around it are gone, too. Empty when a place is not in
/// the section.
[[nodiscard]] Element excerpt(const Element& section, const TextPlace& from, const TextPlace& to);

/// An excerpt of the article as Markdown, and below it where it is from: title, site and address,
/// as far as they are known.
///
///     The *harbour* is open again.
///
///     — [The Bridge](https://blatt.example/bridge), Beispielblatt
[[nodiscard]] std::string quoteAsMarkdown(const Element& part, const Metadata& source);

}  // namespace klartext::core
