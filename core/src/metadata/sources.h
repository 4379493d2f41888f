// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/extraction.h"
#include "metadata/dates.h"
#include "metadata/head_claims.h"
#include "metadata/linked_data.h"
#include "metadata/page_places.h"
#include "metadata/titles.h"

namespace klartext::core {

/// All that a page says of itself, as gathered before anything is decided.
struct Sources {
    const PageTree& page;
    std::span<const Verdict> verdicts;
    HeadClaims head = {};
    LinkedData data = {};
    Places places = {};
    std::vector<std::string> siteNames = {};
    std::vector<std::string> siteMentions = {};
    std::string address = {};  ///< the canonical address, or else that of the page
    std::string host = {};
    std::string title = {};     ///< of the title tag, tidied
    Masthead masthead = {};     ///< around the title's block, once that is known
    bool dated = false;         ///< a date of publication was found
    bool namedArticle = false;  ///< its address says "blog", "news", "article" or the like
    DayOrder dayOrder = DayOrder::DayFirst;

    [[nodiscard]] SiteEvidence site() const { return {siteNames, host, siteMentions}; }
};

/// A title and the block that shows it.
struct TitleChoice {
    std::string text;
    BlockId block = noBlock;
};
[[nodiscard]] TitleChoice chooseTitle(const Sources& sources);

/// Whether an address says that an article, a post or the like is there.
[[nodiscard]] bool isNamedArticle(std::string_view url);

/// The authors, apart by ", "; empty where the page names none.
[[nodiscard]] std::string chooseByline(const Sources& sources);
/// The date of publication, ISO 8601; empty where the page names none.
[[nodiscard]] std::string chooseDate(const Sources& sources);

/// The blocks near the title or at the end of the text that show these names, or a date, and hardly
/// anything else.
[[nodiscard]] std::vector<BlockId> blocksWithNames(const Sources& sources, std::string_view names);
[[nodiscard]] std::vector<BlockId> blocksWithDates(const Sources& sources, std::string_view names);

/// Fills in kicker and lead: the short line above the title and the standfirst below it.
void chooseKickerAndLead(const Sources& sources, Metadata& metadata);

}  // namespace klartext::core
