// SPDX-License-Identifier: MIT
#include "metadata/metadata.h"

#include <algorithm>
#include <array>

#include "core/privacy.h"
#include "metadata/similarity.h"
#include "metadata/sources.h"
#include "metadata/text_masthead.h"
#include "project/page_address.h"
#include "project/url.h"
#include "text/ascii.h"
#include "text/languages.h"
#include "text/tidy.h"

namespace klartext::core {

namespace {

/// Texts that name the site, squeezed: copyright lines, and what leads to the start page.
std::vector<std::string> siteMentions(const PageTree& page) {
    constexpr std::size_t longestMention = 200;
    std::vector<std::string> mentions;
    // The site names itself in its header and its footer.
    constexpr std::size_t edge = 300;
    const std::span<const Block> blocks = page.blocks();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i == edge && blocks.size() > 2 * edge) {
            i = blocks.size() - edge;
        }
        const Block& block = blocks[i];
        const std::string_view text = page.text(block);
        if (text.size() > longestMention || text.empty()) {
            continue;
        }
        const NodeId link = page.closest(block.first, Tag::A);
        const std::string_view href = link == noNode
                                          ? std::string_view()
                                          : page.attribute(page.node(link), AttributeName::Href);
        const UrlParts parts = splitUrl(href);
        const bool home =
            href == "/" || (parts.hasAuthority && (parts.path.empty() || parts.path == "/") &&
                            hostOf(href) == hostOf(page.url()));
        if (home || text.find("©") != std::string_view::npos ||
            findNoCase(text, "copyright") == 0) {
            mentions.push_back(squeezed(text));
        }
    }
    return mentions;
}

Sources gather(const PageTree& page, std::span<const Verdict> verdicts) {
    Sources sources{.page = page, .verdicts = verdicts};
    sources.title = tidyTitle(page.head().title);
    sources.head = readHeadClaims(page.head());
    sources.data = readLinkedData(page.head().jsonLd, sources.title);
    sources.places = findPlaces(page);
    for (const std::string& name :
         {sources.head.siteName, sources.data.publisher, sources.data.websiteName}) {
        // Every heading and every part of a title is compared with them.
        constexpr std::size_t longestName = 500;
        if (!name.empty() && name.size() <= longestName) {
            sources.siteNames.push_back(name);
        }
    }
    sources.siteMentions = siteMentions(page);
    return sources;
}

std::string chooseSite(const Sources& sources) {
    for (const std::string& name :
         {sources.head.siteName, sources.data.websiteName, sources.data.publisher}) {
        if (!name.empty()) {
            return name;
        }
    }
    const std::string shown = siteInTitle(sources.title, sources.site());
    return shown.empty() ? sources.host : shown;
}

/// "de-AT", "de_DE", "de; q=1" → "de".
std::string primaryTag(std::string_view language) {
    const std::string lower = asciiLower(trimAscii(language));
    const std::string tag = lower.substr(0, lower.find_first_of("-_,; "));
    const bool valid = (tag.size() == 2 || tag.size() == 3) &&
                       std::ranges::all_of(tag, [](char c) { return isAsciiAlpha(c); });
    return valid ? tag : std::string();
}

/// Americans write the month first, and English without a country is theirs more often than not.
DayOrder dayOrderOf(const Sources& sources) {
    for (const std::string& declared :
         {sources.page.head().language, sources.head.language, sources.data.language}) {
        const std::string tag = asciiLower(trimAscii(declared));
        if (!tag.empty()) {
            return tag == "en" || tag == "en-us" || tag == "en_us" ? DayOrder::MonthFirst
                                                                   : DayOrder::DayFirst;
        }
    }
    return DayOrder::DayFirst;
}

std::string keptText(const Sources& sources) {
    constexpr std::size_t enough = 4000;
    std::string text;
    for (BlockId id = 0; id < sources.page.blocks().size() && text.size() < enough; ++id) {
        if (sources.verdicts[id].kept && !sources.page.block(id).image) {
            text += sources.page.text(sources.page.block(id));
            text += '\n';
        }
    }
    return text;
}

std::string chooseLanguage(const Sources& sources) {
    std::string declared;
    for (const std::string& language :
         {sources.page.head().language, sources.data.language, sources.head.language}) {
        declared = declared.empty() ? primaryTag(language) : declared;
    }
    const std::string text = keptText(sources);
    constexpr std::size_t tellingSize = 600;
    if (!declared.empty() && text.size() < tellingSize) {
        return declared;
    }
    // Templates declare the language of their makers; a page's own words know better.
    const std::string guessed = guessLanguage(text);
    const bool knowsBoth = isGuessable(declared) && !guessed.empty();
    return declared.empty() || knowsBoth ? guessed : declared;
}

std::string directionOf(const Sources& sources, std::string_view language) {
    for (const Node& node : sources.page.nodes()) {
        if (node.tag == Tag::Html || node.tag == Tag::Body) {
            const std::string declared =
                asciiLower(sources.page.attribute(node, AttributeName::Dir));
            if (declared == "rtl" || declared == "ltr") {
                return declared;
            }
        }
        if (node.tag == Tag::Body) {
            break;
        }
    }
    constexpr std::array rightToLeft = {"ar", "he", "fa", "ur", "ps",
                                        "sd", "ug", "yi", "dv", "ckb"};
    return std::ranges::find(rightToLeft, language) == rightToLeft.end() ? "ltr" : "rtl";
}

void readAddresses(Sources& sources, Metadata& metadata) {
    const PageAddress address = addressOf(sources.page);
    metadata.url = withoutTracking(resourceAddress(address, sources.head.url));
    const std::string& image = sources.data.image.empty() ? sources.head.image : sources.data.image;
    metadata.imageUrl = resourceAddress(address, image);
    sources.address = metadata.url.empty() ? address.page : metadata.url;
    sources.host = hostOf(sources.address);
    sources.namedArticle = isNamedArticle(sources.address);
}

void readMasthead(Sources& sources, Metadata& metadata) {
    const TitleChoice title = chooseTitle(sources);
    metadata.title = title.text;
    metadata.titleBlock = title.block;
    sources.masthead = findMasthead(sources.page, sources.verdicts, title.block);
    metadata.date = chooseDate(sources);
    sources.dated = !metadata.date.empty();
    metadata.byline = chooseByline(sources);
    metadata.bylineBlocks = blocksWithNames(sources, metadata.byline);
    if (!metadata.date.empty()) {
        metadata.dateBlocks = blocksWithDates(sources, metadata.byline);
    }
    chooseKickerAndLead(sources, metadata);
}

}  // namespace

Metadata readMetadata(const PageTree& page, std::span<const Verdict> verdicts) {
    Sources sources = gather(page, verdicts);
    sources.dayOrder = dayOrderOf(sources);
    Metadata metadata;
    readAddresses(sources, metadata);
    metadata.description =
        sources.head.description.empty() ? sources.data.description : sources.head.description;
    metadata.accessibleForFree = sources.data.accessibleForFree;
    metadata.statedWordCount = sources.data.wordCount;
    if (page.kind() == PageKind::PlainText) {
        readTextMasthead(page, verdicts, metadata);
    } else {
        readMasthead(sources, metadata);
    }
    metadata.language = chooseLanguage(sources);
    metadata.direction = directionOf(sources, metadata.language);
    metadata.site = chooseSite(sources);
    return metadata;
}

}  // namespace klartext::core
