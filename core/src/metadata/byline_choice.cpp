// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "metadata/names.h"
#include "metadata/sources.h"
#include "project/url.h"
#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

using Names = std::vector<std::string>;

bool areSiteNames(const Sources& sources, const Names& names) {
    return std::ranges::all_of(
        names, [&](const std::string& name) { return isSiteName(name, sources.site()); });
}

Names namesInData(const Sources& sources) {
    Names names;
    for (const NamedAuthor& author : sources.data.authors) {
        // A shop or a service names itself as the author of its pages, which have none.
        if (author.organization && !sources.data.article) {
            continue;
        }
        const Names found =
            author.organization ? Names{author.name} : namesIn(author.name, NameTrust::Declared);
        for (const std::string& name : found) {
            if (std::ranges::find(names, name) == names.end()) {
                names.push_back(name);
            }
        }
    }
    return names;
}

Names namesInHead(const Sources& sources) {
    Names names = namesIn(sources.head.author, NameTrust::Declared);
    return areSiteNames(sources, names) && !sources.article ? Names() : names;
}

/// A label such as "Thread starter" or "Written by:", whose name stands in what follows.
bool isLabel(std::string_view text) {
    constexpr std::size_t longest = 24;
    return text.size() <= longest && afterByWord(std::string(text) + " x") == "x";
}

/// "kbd_fan", "chris": a name that people give themselves in forums.
bool isUserName(std::string_view text) {
    const bool oneWord = text.find(' ') == std::string_view::npos && text.size() > 2;
    return oneWord && (text.find_first_of("0123456789_") != std::string_view::npos ||
                       (text.front() >= 'a' && text.front() <= 'z'));
}

/// The names in the text of an element that is marked as naming the author.
Names namesInMarked(std::string_view text, Mark mark) {
    std::string_view first = text.substr(0, text.find(" | "));
    const bool labelled = isLabel(first) && first.size() < text.size();
    if (labelled) {
        const std::string_view rest = text.substr(first.size() + 3);
        first = rest.substr(0, rest.find(" | "));
    }
    if (Names names = namesIn(first, NameTrust::Shown); !names.empty()) {
        return names;
    }
    constexpr int wordsOfName = 4;
    const std::string_view rest = afterByWord(first);
    const bool introduced = labelled || !rest.empty();
    const bool nameOnly = mark != Mark::Box && countWords(first) <= wordsOfName;
    return introduced || nameOnly || isUserName(first) ? namesIn(first, NameTrust::Marked)
                                                       : Names();
}

Names namesInPlaces(const Sources& sources, Mark mark) {
    for (const Place& place : sources.places.authors) {
        if (place.mark != mark || !sources.masthead.isNear(place.block)) {
            continue;
        }
        if (Names names = namesInMarked(place.text, mark); !names.empty()) {
            return names;
        }
    }
    return {};
}

/// Marked authors away from the title, where all of them are the same: a signature, an author's
/// box.
Names namesInSignature(const Sources& sources) {
    Names only;
    for (const Place& place : sources.places.authors) {
        if (place.mark != Mark::Data && afterByWord(place.text).empty()) {
            continue;
        }
        Names names = namesInMarked(place.text, place.mark);
        if (!names.empty() && !only.empty() && names != only) {
            return {};
        }
        only = names.empty() ? only : names;
    }
    return only;
}

/// "May 2, 2024 by Ann Lee" → "by Ann Lee".
std::string_view behindDate(std::string_view text) {
    for (const std::string_view word :
         {" by ", " By ", " von ", " Von ", " par ", " por ", " di "}) {
        if (const std::size_t at = text.find(word); at != std::string_view::npos) {
            return text.substr(at);
        }
    }
    return {};
}

/// "Written by Ann Lee" anywhere on the page: a signature that no element marks.
Names namesInLongByline(const Sources& sources) {
    constexpr int longestByline = 12;
    constexpr std::size_t longByWord = 8;
    constexpr std::size_t mostBlocks = 3000;
    const std::span<const Block> blocks = sources.page.blocks();
    for (const Block& block : blocks.first(std::min(mostBlocks, blocks.size()))) {
        const std::string_view text = sources.page.text(block);
        constexpr std::size_t longest = 120;
        if (block.image || text.size() > longest) {
            continue;
        }
        const std::string_view rest = afterByWord(text);
        if (!rest.empty() && text.size() - rest.size() >= longByWord &&
            countWords(text) <= longestByline) {
            Names names = namesIn(text, NameTrust::Shown);
            if (!names.empty() && !isElsewhere(sources.page, block.first)) {
                return names;
            }
        }
    }
    return {};
}

Names namesInText(const Sources& sources) {
    constexpr int longestByline = 20;
    const PageTree& page = sources.page;
    const BlockId end =
        std::min<BlockId>(sources.masthead.end, static_cast<BlockId>(page.blocks().size()));
    for (BlockId id = sources.masthead.begin; id < end; ++id) {
        const std::string_view text = page.text(page.block(id));
        if (page.block(id).image || countWords(text) > longestByline) {
            continue;
        }
        Names names;
        if (isLabel(text) && countWords(text) > 1 && id + 1 < end) {
            names = namesIn(page.text(page.block(id + 1)), NameTrust::Marked);
        } else if (!afterByWord(text).empty()) {
            names = namesIn(text, findDate(text) ? NameTrust::Marked : NameTrust::Shown);
        } else if (findDate(text)) {
            names = namesIn(behindDate(text), NameTrust::Shown);
        }
        if (!names.empty() && !isElsewhere(page, page.block(id).first)) {
            return names;
        }
    }
    return {};
}

/// The sources of names in the order of their worth.
std::vector<Names> candidates(const Sources& sources) {
    std::vector<Names> all = {namesInData(sources), namesInHead(sources)};
    if (sources.article) {
        all.push_back(namesInPlaces(sources, Mark::Data));
        all.push_back(namesInPlaces(sources, Mark::Name));
        all.push_back(namesInPlaces(sources, Mark::Box));
        all.push_back(namesInText(sources));
        all.push_back(namesInSignature(sources));
        all.push_back(namesInLongByline(sources));
    }
    return all;
}

}  // namespace

bool isNamedArticle(std::string_view url) {
    constexpr std::array pathWords = {"blog",  "article", "artikel", "news",  "story",
                                      "/post", "thread",  "topic",   "forum", "magazin"};
    const std::string path = asciiLower(splitUrl(url).path);
    return std::ranges::any_of(
        pathWords, [&path](const char* word) { return path.find(word) != std::string::npos; });
}

bool isArticle(const Sources& sources, std::string_view date) {
    const bool shown = sources.masthead.title != noBlock;
    return sources.data.article || sources.head.article ||
           (shown && (sources.namedArticle || !date.empty()));
}

std::string chooseByline(const Sources& sources) {
    Names siteOnly;
    for (Names& names : candidates(sources)) {
        if (!names.empty() && areSiteNames(sources, names)) {
            // The site names itself; a person that the page shows is the better answer.
            siteOnly = siteOnly.empty() ? names : siteOnly;
        } else if (!names.empty() && (siteOnly.empty() || looksLikeName(names.front()))) {
            std::erase_if(names, [&](const std::string& name) {
                return names.size() > 1 && isSiteName(name, sources.site());
            });
            return joinNames(names);
        }
    }
    return joinNames(siteOnly);
}

}  // namespace klartext::core
