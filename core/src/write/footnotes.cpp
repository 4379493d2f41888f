// SPDX-License-Identifier: MIT
#include "write/footnotes.h"

#include <algorithm>
#include <set>

#include "rules/highlight_notes.h"
#include "text/ascii.h"
#include "write/plain_lines.h"

namespace klartext::core {

namespace {

/// The longest text of a reference: "[123]", "note 12".
constexpr std::size_t longestReference = 8;

struct Target {
    const Element* place;
    std::size_t order;
};
struct Reference {
    const Element* link;
    std::string text;
    bool marked;  // it stands in superscript or in brackets
    std::size_t order;
};

bool canHoldNote(ElementKind kind) {
    return kind == ElementKind::ListItem || kind == ElementKind::Paragraph ||
           kind == ElementKind::Definition;
}

bool leadsInside(const Element& link) {
    return link.kind == ElementKind::Link && link.url.text().size() > 1 &&
           link.url.text().front() == '#';
}

bool isBracketed(std::string_view text) {
    return text.size() > 2 && ((text.front() == '[' && text.back() == ']') ||
                               (text.front() == '(' && text.back() == ')'));
}

class Survey {
public:
    explicit Survey(const Element& section) { visit(section, nullptr, false); }

    std::map<std::string, Target> targets;
    std::vector<Reference> references;

private:
    void visit(const Element& element, const Element* holder, bool raised) {
        ++m_order;
        // A list item holds its paragraphs' notes too.
        const bool isHolder = canHoldNote(element.kind) &&
                              (holder == nullptr || holder->kind == ElementKind::Paragraph);
        holder = isHolder ? &element : holder;
        if (!element.id.empty() && holder != nullptr) {
            targets.try_emplace(element.id, Target{holder, m_order});
        }
        raised = raised || element.kind == ElementKind::Superscript;
        if (leadsInside(element)) {
            const std::string text(trimAscii(phrasingText(element)));
            if (!text.empty() && text.size() <= longestReference) {
                const bool holdsRaised = std::ranges::any_of(
                    element.children,
                    [](const Element& child) { return child.kind == ElementKind::Superscript; });
                references.push_back(
                    {&element, text, raised || holdsRaised || isBracketed(text), m_order});
            }
        }
        for (const Element& child : element.children) {
            visit(child, holder, raised);
        }
    }

    std::size_t m_order = 0;
};

bool isLinkBack(const Element& link) {
    constexpr std::size_t shortText = 8;
    return leadsInside(link) && phrasingText(link).size() <= shortText;
}

bool hasLinkBack(const Element& element) {
    return isLinkBack(element) || std::ranges::any_of(element.children, [](const Element& child) {
               return hasLinkBack(child);
           });
}

bool isEmptyLine(const Element& element) {
    const bool isLine =
        element.kind == ElementKind::Paragraph || element.kind == ElementKind::Superscript;
    return isLine && trimAscii(phrasingText(element)).empty() &&
           std::ranges::none_of(element.children, [](const Element& child) {
               return child.kind == ElementKind::Image;
           });
}

void removeLinksBack(Element& element) {
    element.id.clear();
    std::erase_if(element.children, isLinkBack);
    for (Element& child : element.children) {
        removeLinksBack(child);
    }
    std::erase_if(element.children, isEmptyLine);
}

Element contentOf(const Element& place) {
    Element content;
    if (place.kind == ElementKind::Paragraph) {
        content.children = {place};
    } else {
        content.children = place.children;
    }
    removeLinksBack(content);
    return content;
}

std::string labelFrom(std::string_view text, std::size_t number,
                      const std::set<std::string>& taken) {
    std::string label;
    for (const char c : text) {
        if (isAsciiAlpha(c) || isAsciiDigit(c)) {
            label += c;
        }
    }
    while (label.empty() || taken.contains(label)) {
        label = "note-" + std::to_string(number++);
    }
    return label;
}

/// The page's own notes keep their numbers; those of highlights have them, too.
std::string wantedLabel(const Reference& reference) {
    const std::string_view place = std::string_view(reference.link->url).substr(1);
    return (place.starts_with(highlightNotePlace) ? "highlight" : "") + reference.text;
}

}  // namespace

Footnotes::Footnotes(const Element& section) {
    const Survey survey(section);
    std::map<const Element*, std::size_t> notes;
    std::set<std::string> labels;
    for (const Reference& reference : survey.references) {
        const auto target = survey.targets.find(reference.link->url.text().substr(1));
        if (target == survey.targets.end() || target->second.order < reference.order) {
            continue;
        }
        const Element* place = target->second.place;
        if (!reference.marked && !hasLinkBack(*place)) {
            continue;
        }
        const auto [note, isNew] = notes.try_emplace(place, m_notes.size());
        if (isNew) {
            std::string label = labelFrom(wantedLabel(reference), m_notes.size() + 1, labels);
            labels.insert(label);
            m_notes.push_back({std::move(label), place, contentOf(*place)});
        }
        m_references.emplace(reference.link, note->second);
    }
    // A note that says nothing but where it was referred to is none.
    const bool anyEmpty = std::ranges::any_of(
        m_notes, [](const Footnote& note) { return plainLines(note.content).empty(); });
    if (anyEmpty) {
        m_notes.clear();
        m_references.clear();
    }
    for (const Footnote& note : m_notes) {
        m_places.insert(note.place);
    }
}

std::optional<std::string_view> Footnotes::labelOf(const Element& link) const {
    const auto found = m_references.find(&link);
    return found == m_references.end()
               ? std::nullopt
               : std::optional<std::string_view>(m_notes[found->second].label);
}

bool Footnotes::isNote(const Element& element) const {
    const auto isOne = [this](const Element& each) { return m_places.contains(&each); };
    return isOne(element) || (element.kind == ElementKind::List && !element.children.empty() &&
                              std::ranges::all_of(element.children, isOne));
}

}  // namespace klartext::core
