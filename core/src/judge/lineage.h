// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/page_tree.h"
#include "judge/measures.h"

namespace klartext::core {

/// Boxes named as something that is no article's, and as an article's.
inline constexpr std::uint64_t boilerplateHints =
    maskOf({BoxHint::Navigation, BoxHint::Menu,          BoxHint::Breadcrumb, BoxHint::Pagination,
            BoxHint::Footer,     BoxHint::Sidebar,       BoxHint::Share,      BoxHint::Comment,
            BoxHint::Related,    BoxHint::Advertisement, BoxHint::Consent,    BoxHint::Modal,
            BoxHint::Newsletter, BoxHint::Subscription,  BoxHint::Account,    BoxHint::Search,
            BoxHint::Cart,       BoxHint::Legal,         BoxHint::Skip,       BoxHint::Widget,
            BoxHint::Banner,     BoxHint::Promo,         BoxHint::Social});
inline constexpr std::uint64_t articleHints =
    maskOf({BoxHint::Article, BoxHint::Content, BoxHint::Entry, BoxHint::Post, BoxHint::Lead});

/// What stands above each element, so that a question about all of it takes a few steps, however
/// deep the element stands. Built in one pass; only elements may be asked about, not text.
///
/// `measures` and the page must outlive it.
class Lineage {
public:
    Lineage(const PageTree& page, const Measures& measures);

    /// The lowest element that holds both.
    [[nodiscard]] NodeId commonAncestor(NodeId left, NodeId right) const;

    /// The nearest element at or above `box` with at least one sibling, or two, of its shape;
    /// noNode when there is none.
    [[nodiscard]] NodeId oneOfTwo(NodeId box) const { return m_rows[box].oneOfTwo; }
    [[nodiscard]] NodeId oneOfThree(NodeId box) const { return m_rows[box].oneOfThree; }

    /// The nearest element above `box` that holds more blocks of text; the root when none does.
    [[nodiscard]] NodeId wider(NodeId box) const { return m_rows[box].wider; }

    /// How many elements at or above `box` have one of boilerplateHints, and of articleHints.
    [[nodiscard]] int boilerplateNames(NodeId box) const { return m_rows[box].boilerplateNames; }
    [[nodiscard]] int articleNames(NodeId box) const { return m_rows[box].articleNames; }

    /// Calls `visit(hints, distance)` for each element at or above `box` that has hints which none
    /// below it has, with these, nearest first. Returns all hints.
    template <typename Visit>
    std::uint64_t forEachHint(NodeId box, Visit visit) const {
        std::uint64_t seen = 0;
        for (NodeId id = box; id != noNode;) {
            if ((m_rows[id].skippedHints & ~seen) == 0) {
                id = m_rows[id].skip == id ? noNode : m_rows[id].skip;
                continue;
            }
            if (const std::uint64_t fresh = m_measures->boxes[id].hints & ~seen; fresh != 0) {
                visit(fresh, distance(box, id));
                seen |= fresh;
            }
            id = m_page->node(id).parent;
        }
        return seen;
    }

private:
    struct Row {
        std::uint64_t skippedHints = 0;  ///< of the elements from this one up to, without, `skip`
        NodeId skip = 0;                 ///< an ancestor some way up; of the root itself
        NodeId oneOfTwo = noNode;
        NodeId oneOfThree = noNode;
        NodeId wider = 0;
        std::uint16_t boilerplateNames = 0;
        std::uint16_t articleNames = 0;
    };

    [[nodiscard]] Row rowOf(NodeId id) const;
    [[nodiscard]] int distance(NodeId below, NodeId above) const {
        return static_cast<std::uint16_t>(m_measures->boxes[below].depth -
                                          m_measures->boxes[above].depth);
    }

    const PageTree* m_page;
    const Measures* m_measures;
    std::vector<Row> m_rows;  ///< by NodeId
};

}  // namespace klartext::core
