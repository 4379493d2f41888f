// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/element.h"
#include "core/extraction.h"

namespace klartext::core {

/// What a person decided against the judge: true keeps the block, false removes it.
using Overrides = std::map<BlockId, bool>;

/// Whether the block is in the article, the person's word before the judge's.
[[nodiscard]] bool isKept(const Extraction& extraction, const Overrides& overrides, BlockId block);

/// Whether a person should look at the block: its verdict is uncertain (isUncertain()), nobody
/// decided about it, and it is text of more than a few words.
[[nodiscard]] bool isDoubted(const Extraction& extraction, const Overrides& overrides,
                             BlockId block);

/// How much of a page was kept. Words are counted by Unicode word boundaries as people count them;
/// in Chinese, Japanese and Korean a character counts as a word.
struct Tally {
    int wordsKept = 0;
    int wordsRemoved = 0;
    int blocksKept = 0;
    int blocksRemoved = 0;
    int blocksUncertain = 0;  ///< of the removed ones, those a person should look at: isDoubted()
    int minutesToRead =
        0;  ///< at 230 words (or 500 CJK characters) a minute, at least 1 when there is text
};

/// Neighbours in an article that uncertain verdicts removed: a person is told of them in place.
struct SetAside {
    std::vector<BlockId> blocks;                    ///< in page order, never empty
    BoilerplateKind kind = BoilerplateKind::Other;  ///< what most of their text was taken for
    float confidence = 0;                           ///< of the least certain verdict
    bool paragraphs = true;                         ///< running text and nothing else
};

/// The clean article: what is read and saved. The title, kicker, lead, byline and date stand in the
/// metadata; their blocks are not repeated in the body, except the lead, which opens it.
struct Article {
    Metadata metadata;
    Element body;  ///< a Section
    Tally tally;
    Status status = Status::NoArticle;
    std::vector<Notice> notices;    ///< why only a part of the page was read
    std::vector<Finding> findings;  ///< what is missing, the gravest first
    /// One for each SetAside element of the body, whose `start` is the index. Not in the tally.
    std::vector<SetAside> setAside;
};

[[nodiscard]] Article article(const Extraction& extraction, const Overrides& overrides = {});
/// The same article with the removed blocks that are doubted standing in it as SetAside elements.
[[nodiscard]] Article articleWithDoubt(const Extraction& extraction,
                                       const Overrides& overrides = {});

/// One removed block.
struct RemovedEntry {
    BlockId block = noBlock;
    BoilerplateKind kind = BoilerplateKind::Other;
    float confidence = 0;
    std::vector<Reason> reasons;
    std::string text;          ///< white space folded; of a picture what it shows, or empty
    int words = 0;             ///< counted as in the tally
    bool byPerson = false;     ///< removed by an override, and by no rule
    bool doubted = false;      ///< isDoubted()
    BlockId before = noBlock;  ///< the nearest kept block before it on the page; noBlock at the top
    /// Number of the run the entry belongs to: neighbours of one kind and one box share it.
    std::uint32_t group = 0;
};

/// Every removed text block, in page order. Images are listed only when a person or
/// a rule removed them.
[[nodiscard]] std::vector<RemovedEntry> removedList(const Extraction& extraction,
                                                    const Overrides& overrides = {});

/// The whole page as it was, kept and removed blocks alike, in page order: a Section. Which blocks
/// are removed is for isKept() to say, so a change of overrides needs no new marked page.
[[nodiscard]] Element markedPage(const Extraction& extraction);

}  // namespace klartext::core
