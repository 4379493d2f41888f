// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/extraction.h"

namespace klartext::core {

/// What an element must be for a step of a selector. Empty parts ask for nothing.
struct SelectorStep {
    std::string element;             ///< its HTML name
    std::string id;                  ///< as the page spells it, without what was generated
    std::string role;                ///< its landmark: "navigation"
    std::vector<std::string> names;  ///< of its classes, all of them; without what was generated

    friend bool operator==(const SelectorStep&, const SelectorStep&) = default;
};

/// How the text of a block looks.
enum class TextShape : std::uint8_t {
    Any,
    Short,        ///< at most 25 words
    Long,         ///< more
    MostlyLinks,  ///< at least half of its words are links
};

/// Blocks of a page told by where they stand and what they look like, as a selector of style sheets
/// does: each step is an element somewhere in the one before.
struct Selector {
    std::vector<SelectorStep> path;  ///< from the outermost element inwards, never empty
    /// All blocks inside the last element are meant; else the blocks that are that element.
    bool everything = false;
    TextShape shape = TextShape::Any;
    std::string begins;  ///< what the text begins with; empty: anything

    friend bool operator==(const Selector&, const Selector&) = default;
};

/// What a person decided for all pages of a site.
struct SiteRule {
    std::string site;  ///< see siteOf()
    bool keep = false;
    bool enabled = true;
    Selector selector;

    friend bool operator==(const SiteRule&, const SiteRule&) = default;
};

/// The host of a link to the web, lower case and without "www."; empty for others.
[[nodiscard]] std::string siteOf(std::string_view url);
/// The site of a page: of where it came from, or of a page that came from nowhere on the web, of
/// the address it gives itself. Empty when there is none.
[[nodiscard]] std::string siteOf(const Extraction& page);

/// The blocks that a selector means, in page order.
[[nodiscard]] std::vector<BlockId> matches(const Selector& selector, const PageTree& page);

/// What a rule does, or would do, to a page.
struct RuleEffect {
    std::vector<BlockId> matched;  ///< the blocks it means
    std::vector<BlockId> changed;  ///< those of them that were judged otherwise
    /// It would remove more than half of the article's words, so it does nothing.
    bool refused = false;
};

[[nodiscard]] RuleEffect effectOf(const SiteRule& rule, const Extraction& judged);

/// Rules that would do on every page of the site what a person did to these blocks: at most three,
/// each meaning all of the blocks, from narrow to wide. Those that would be refused stand last.
/// Empty when nothing but the text tells the blocks from others, or the page has no site.
[[nodiscard]] std::vector<SiteRule> propose(const Extraction& judged,
                                            std::span<const BlockId> blocks, bool keep);

/// A page with the verdicts that rules changed, which say so (ReasonId::SiteRule).
struct RuledPage {
    Extraction extraction;
    std::vector<RuleEffect>
        effects;  ///< one a rule; empty for those that are off or of other sites
};

/// Applies the rules of the page's site to what the judge made of it. Where two rules disagree the
/// one that says more of the block wins, and of equals the one that keeps. Nothing is parsed.
[[nodiscard]] RuledPage applyRules(std::span<const SiteRule> rules, const Extraction& judged);

}  // namespace klartext::core
