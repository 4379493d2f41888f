// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/completeness.h"
#include "core/page.h"
#include "core/page_tree.h"
#include "core/seen_blocks.h"
#include "core/verdict.h"

namespace klartext::core {

/// What is known of the article beside its text. Empty strings where nothing was found.
struct Metadata {
    std::string title;
    std::string kicker;  ///< the short line above the title
    std::string lead;    ///< the standfirst below the title
    std::string byline;  ///< authors, without "by"
    std::string date;    ///< of publication, ISO 8601: a day or a day with time
    std::string site;
    std::string
        language;  ///< BCP 47, lower case primary tag; guessed from the words when not declared
    std::string direction;  ///< "rtl" or "ltr"
    std::string url;        ///< canonical address, absolute
    std::string imageUrl;   ///< the lead picture the page names, absolute
    std::string description;
    std::optional<bool> accessibleForFree;  ///< JSON-LD isAccessibleForFree
    std::optional<int> statedWordCount;     ///< JSON-LD wordCount

    // The blocks that say so on the page; noBlock when the page says it only in its head.
    BlockId titleBlock = noBlock;
    BlockId kickerBlock = noBlock;
    BlockId leadBlock = noBlock;
    std::vector<BlockId> bylineBlocks;
    std::vector<BlockId> dateBlocks;
};

enum class Status : std::uint8_t {
    Complete,   ///< an article was found
    Doubtful,   ///< something was found, but it may not be the article or not all of it
    NoArticle,  ///< the page has no article
};

/// The status' identifier in JSON: "complete", "doubtful" or "none".
[[nodiscard]] std::string_view statusId(Status status);

/// Something a person should know about how the page was read.
enum class Notice : std::uint8_t {
    TooLarge,      ///< only the first part of the page was read
    TooDeep,       ///< elements nested deeper than the limit were flattened
    TooSlow,       ///< its time was spent; only a part was read
    DamagedText,   ///< bytes that are no text in the page's encoding were replaced
    Binary,        ///< the bytes are not text at all
    Joined,        ///< the next pages were joined to it
    DataChosen,    ///< a person chose the text in the page's embedded data
    FromPageData,  ///< the text was taken from the page's embedded data; it shows none itself
    TooHeavy,      ///< its memory was spent; only a part was read
    BareText,      ///< it was read without regard to how it is built; see ExtractOptions::plainly
    Failed,        ///< it could not be read at all
};

/// Whether the notice says that a part of the page is all that was read.
[[nodiscard]] bool isPartial(Notice notice);

/// The notice as an English sentence; translated in context "Notice".
[[nodiscard]] const char* noticeText(Notice notice);

/// The whole result. Everything shown or saved is a projection of it (see projection.h).
/// A value: copies share the immutable tree.
struct Extraction {
    std::shared_ptr<const PageTree> tree;  ///< never null
    std::vector<Verdict> verdicts;         ///< one a block, in page order
    Metadata metadata;
    Status status = Status::NoArticle;
    float confidence = 0;  ///< expected word F1 of the article against a perfect one, 0 to 1
    std::vector<Notice> notices;
    std::vector<Finding> findings;  ///< what is missing, the gravest first; see completeness.h
    std::string encoding;           ///< the encoding the bytes were read in, by its WHATWG name
};

struct ExtractOptions {
    std::stop_token stop;  ///< when requested, the result is empty and NoArticle
    std::vector<Fingerprints>
        siblings;  ///< other pages of the site: what all repeat is boilerplate
    std::size_t maxBytes = std::size_t{64} << 20;  ///< of the page; the rest is not read
    /// Processor time of the thread; what does not fit is left out, and a notice says so. 0: as
    /// long as it takes. With a budget, memory that is short makes a part of the article, too.
    std::chrono::milliseconds budget{0};
    /// Takes HTML for its text alone and asks no parser: for pages on which that fails.
    bool plainly = false;
};

/// Finds the article of a page.
///
/// Total and pure: any bytes give an Extraction, equal input gives equal output, on any thread, as
/// long as no budget ends it.
/// "No article here" is a status and not an error. Throws nothing but std::bad_alloc.
[[nodiscard]] Extraction extract(const RawPage& page, const ExtractOptions& options = {});

/// What stands for a page that could not be read: no block, and Notice::Failed.
[[nodiscard]] Extraction failedExtraction();
[[nodiscard]] bool hasFailed(const Extraction& extraction);

}  // namespace klartext::core
