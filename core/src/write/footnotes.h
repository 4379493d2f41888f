// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/element.h"

namespace klartext::core {

/// A note that the text refers to.
struct Footnote {
    std::string label;               ///< letters, digits and hyphens; unique in the article
    const Element* place = nullptr;  ///< the list item or paragraph that holds it
    Element content;                 ///< a Section: the note without its links back
};

/// The notes of an article, told by its links: a short one in superscript or brackets that leads to
/// a list item or paragraph further down, or one that the note leads back from.
class Footnotes {
public:
    /// `section` must outlive this.
    explicit Footnotes(const Element& section);

    [[nodiscard]] const std::vector<Footnote>& all() const { return m_notes; }
    /// The label of the note that the link refers to, if it is a reference.
    [[nodiscard]] std::optional<std::string_view> labelOf(const Element& link) const;
    /// Whether the element is a note, or a list of notes and nothing else.
    [[nodiscard]] bool isNote(const Element& element) const;

private:
    std::vector<Footnote> m_notes;
    std::map<const Element*, std::size_t> m_references;
    std::set<const Element*> m_places;
};

}  // namespace klartext::core
