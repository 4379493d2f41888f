// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/page_tree.h"
#include "core/verdict.h"

namespace klartext::core {

/// How an element is marked as naming an author, a date, a kicker or a lead.
enum class Mark {
    Data,  ///< by an attribute made for data (itemprop, rel, datetime): it holds that and no more
    Post,  ///< by an attribute of the thread's first post
    Name,  ///< as a link to an author's page, or by a class for names of users
    Box,   ///< by the name of its box, which may hold more
};

/// An element that the page marks as naming an author or a date, or as kicker or lead.
struct Place {
    NodeId node = noNode;
    BlockId block = noBlock;  ///< the block it begins in
    Mark mark = Mark::Box;
    std::string text;   ///< its visible text, folded; " | " between blocks
    std::string value;  ///< of data attributes: datetime, content
};

/// The part of the page where its title, author and date are shown.
struct Masthead {
    BlockId title = noBlock;
    BlockId begin = 0;      ///< first block that may belong to it
    BlockId firstText = 0;  ///< first long block of the article
    BlockId lastText = 0;   ///< its last one; a signature may follow
    BlockId end = 0;        ///< one past the last block that may belong to it

    [[nodiscard]] bool isNear(BlockId block) const {
        constexpr BlockId tail = 8;
        return (block >= begin && block < end) || (block >= lastText && block <= lastText + tail);
    }
};

[[nodiscard]] Masthead findMasthead(const PageTree& page, std::span<const Verdict> verdicts,
                                    BlockId title);

/// The marked elements of a page, in page order; those in comments, teasers, navigation and the
/// footer are left out.
struct Places {
    std::vector<Place> authors;
    std::vector<Place> dates;
    std::vector<Place> kickers;
    std::vector<Place> leads;
};

[[nodiscard]] Places findPlaces(const PageTree& page);

/// Tells by the names of the boxes around an element whether it is about another text. What a box
/// is called is read once. The page must outlive it.
class Whereabouts {
public:
    explicit Whereabouts(const PageTree& page);

    /// Whether an element stands in comments, teasers, navigation or the footer.
    [[nodiscard]] bool isElsewhere(NodeId id);
    /// Whether an element stands in comments, related texts, advertisements or the footer. The
    /// boxes of a masthead may be called after teasers and menus.
    [[nodiscard]] bool isAboutOthers(NodeId id);

    /// The hints of an element by its class and id.
    [[nodiscard]] std::uint64_t hintsOf(NodeId id);

private:
    [[nodiscard]] bool isWithin(NodeId id, std::uint64_t names);
    [[nodiscard]] std::uint64_t hintsOfName(std::string_view name);

    const PageTree& m_page;
    std::vector<std::uint64_t> m_hints;  ///< by NodeId, where known
    std::vector<bool> m_isKnown;
    /// Pages repeat the same few names thousands of times.
    std::unordered_map<std::string_view, std::uint64_t> m_names;
};

/// The first block of which a part stands below an element; noBlock when there is none.
[[nodiscard]] BlockId firstBlockOf(const PageTree& page, NodeId id);

/// The visible text below an element, folded, cut after some hundred bytes.
[[nodiscard]] std::string shortText(const PageTree& page, NodeId node,
                                    std::string_view betweenBlocks = " ");

}  // namespace klartext::core
