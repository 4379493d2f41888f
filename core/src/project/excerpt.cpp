// SPDX-License-Identifier: MIT
#include "core/excerpt.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/utf8.h"

namespace klartext::core {

namespace {

/// Goes through a section once and copies what stands between the places.
class Cutter {
public:
    Cutter(const TextPlace& from, const TextPlace& to) : m_from(from), m_to(to) {}

    Element cut(const Element& section) {
        Element result = copyOf(section);
        return m_phase == Phase::After ? result : Element();
    }

private:
    enum class Phase { Before, Inside, After };

    /// The element without its children, and those that are wanted of them.
    Element copyOf(const Element& element) {
        Element result = withoutChildren(element);
        int skipped = 0;
        for (const Element& child : element.children) {
            if (m_phase == Phase::After) {
                break;
            }
            const bool before = m_phase == Phase::Before;
            Element part = copyOf(child);
            if (isWanted(child, part)) {
                result.children.push_back(std::move(part));
            } else if (before) {
                ++skipped;
            }
        }
        if (element.kind == ElementKind::Text) {
            result.text = cutText(element);
        } else if (element.children.empty()) {
            passLeaf(element);
        }
        if (element.kind == ElementKind::List && !result.children.empty()) {
            result.start += skipped;
        }
        return result;
    }

    /// Places to lead to are left out: what led there is elsewhere. Named one by one: a copy of
    /// all would copy all boxes within, at each depth anew.
    static Element withoutChildren(const Element& element) {
        return {.kind = element.kind,
                .block = element.block,
                .text = element.text,
                .url = element.url,
                .picture = element.picture,
                .id = {},
                .language = element.language,
                .note = element.note,
                .level = element.level,
                .start = element.start,
                .columnSpan = element.columnSpan,
                .rowSpan = element.rowSpan,
                .width = element.width,
                .height = element.height,
                .seconds = element.seconds,
                .direction = element.direction,
                .playable = element.playable,
                .ordered = element.ordered,
                .header = element.header,
                .formula = element.formula,
                .candidates = element.candidates,
                .children = {}};
    }

    bool isWanted(const Element& original, const Element& part) const {
        if (original.kind == ElementKind::Text) {
            return !part.text.empty();
        }
        if (!original.children.empty()) {
            return !part.children.empty();
        }
        // Cells without text, too: they keep the columns of a table in their places.
        return m_phase == Phase::Inside || m_lastLeaf == &original;
    }

    /// A picture may be the first or the last thing that is wanted.
    void passLeaf(const Element& element) {
        if (m_phase == Phase::Before && element.block == m_from.block && m_from.block != noBlock &&
            m_fromSeen >= m_from.characters) {
            m_phase = Phase::Inside;
        }
        if (m_phase == Phase::Inside && element.block == m_to.block && m_to.block != noBlock &&
            m_toSeen >= m_to.characters) {
            m_phase = Phase::After;
            m_lastLeaf = &element;
        }
    }

    /// What is wanted of a Text; both ends may lie in it.
    std::string cutText(const Element& element) {
        if (m_phase == Phase::Inside && element.block != m_to.block) {
            return element.text;
        }
        if (element.block != m_from.block && element.block != m_to.block) {
            return {};
        }
        const std::string_view text = element.text;
        std::size_t begin = m_phase == Phase::Inside ? 0 : text.size();
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t here = at;
            const CodePoint character = codePointAt(text, at);
            const auto c = static_cast<UChar32>(character.value);
            at = character.end;
            if (u_isUWhiteSpace(c) != 0 || u_charType(c) == U_FORMAT_CHAR) {
                continue;
            }
            if (m_phase == Phase::Before && element.block == m_from.block &&
                m_fromSeen >= m_from.characters) {
                m_phase = Phase::Inside;
                begin = here;
            }
            if (m_phase == Phase::Inside && element.block == m_to.block &&
                m_toSeen >= m_to.characters) {
                m_phase = Phase::After;
                return std::string(trimmedEnd(text.substr(begin, here - begin)));
            }
            m_fromSeen += element.block == m_from.block ? 1 : 0;
            m_toSeen += element.block == m_to.block ? 1 : 0;
        }
        if (m_phase == Phase::Before && element.block == m_from.block &&
            m_fromSeen >= m_from.characters) {
            m_phase = Phase::Inside;
        }
        if (m_phase == Phase::Inside && element.block == m_to.block &&
            m_toSeen >= m_to.characters) {
            m_phase = Phase::After;
        }
        return begin >= text.size() ? std::string() : std::string(text.substr(begin));
    }

    static std::string_view trimmedEnd(std::string_view text) {
        while (text.ends_with(' ') || text.ends_with('\n')) {
            text.remove_suffix(1);
        }
        return text;
    }

    TextPlace m_from;
    TextPlace m_to;
    std::size_t m_fromSeen = 0;
    std::size_t m_toSeen = 0;
    const Element* m_lastLeaf = nullptr;
    Phase m_phase = Phase::Before;
};

bool isListOrTable(ElementKind kind) {
    return kind == ElementKind::List || kind == ElementKind::ListItem ||
           kind == ElementKind::DefinitionList || kind == ElementKind::Definition ||
           kind == ElementKind::Table || kind == ElementKind::TableRow ||
           kind == ElementKind::TableCell || kind == ElementKind::Figure ||
           kind == ElementKind::Section;
}

bool isPhrasing(const Element& element) { return element.kind >= ElementKind::Image; }

bool isOneParagraph(const Element& element) {
    return std::ranges::all_of(element.children, isPhrasing) ||
           (element.children.size() == 1 && isOneParagraph(element.children.front()));
}

/// Takes the boxes off that hold nothing but one paragraph.
void unwrap(Element& section) {
    if (!isOneParagraph(section)) {
        return;
    }
    while (section.children.size() == 1 && isListOrTable(section.children.front().kind) &&
           !section.children.front().children.empty()) {
        Element inner = std::move(section.children.front());
        if (std::ranges::all_of(inner.children, isPhrasing)) {
            inner.kind = ElementKind::Paragraph;
            section.children.front() = std::move(inner);
            return;
        }
        section.children = std::move(inner.children);
    }
}

}  // namespace

Element excerpt(const Element& section, const TextPlace& from, const TextPlace& to) {
    Element result = Cutter(from, to).cut(section);
    result.kind = ElementKind::Section;
    unwrap(result);
    return result;
}

}  // namespace klartext::core
