// SPDX-License-Identifier: MIT
#include <algorithm>

#include "metadata/names.h"
#include "metadata/sources.h"
#include "text/words.h"

namespace klartext::core {

namespace {

using Names = std::vector<std::string>;

/// Whether the page gives itself out as an article, a post or the like: others have no author.
bool isArticle(const Sources& sources) {
    return sources.data.article || sources.head.article || !sources.head.published.empty() ||
           std::ranges::any_of(sources.places.dates, [&](const Place& place) {
               return sources.masthead.isNear(place.block);
           });
}

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
    return areSiteNames(sources, names) && !isArticle(sources) ? Names() : names;
}

/// The names in a text of which the first words are the name, or a by-word and the name.
Names namesInMarked(std::string_view text, bool declared) {
    constexpr int wordsOfName = 4;
    const std::string_view first = text.substr(0, text.find(" | "));
    const std::string_view rest = afterByWord(first);
    const bool nameOnly = countWords(rest.empty() ? first : rest) <= wordsOfName;
    if (!rest.empty()) {
        Names names = namesIn(first, NameTrust::Shown);
        return names.empty() ? namesIn(first, NameTrust::Marked) : names;
    }
    if (nameOnly) {
        return namesIn(first, NameTrust::Marked);
    }
    return declared ? Names() : namesIn(text, NameTrust::Shown);
}

Names namesInPlaces(const Sources& sources, bool declared) {
    for (const Place& place : sources.places.authors) {
        if (place.declared != declared || !sources.masthead.isNear(place.block)) {
            continue;
        }
        if (!declared && afterByWord(place.text).empty() && !isArticle(sources)) {
            continue;
        }
        if (Names names = namesInMarked(place.text, declared); !names.empty()) {
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
        if (!place.declared && afterByWord(place.text).empty()) {
            continue;
        }
        Names names = namesInMarked(place.text, place.declared);
        if (!names.empty() && !only.empty() && names != only) {
            return {};
        }
        only = names.empty() ? only : names;
    }
    return isArticle(sources) ? only : Names();
}

/// A label such as "Thread starter" or "Written by:" whose name stands in the next block.
bool isLabel(std::string_view text) {
    constexpr std::size_t longest = 24;
    return text.size() <= longest && countWords(text) >= 2 &&
           afterByWord(std::string(text) + " x") == "x";
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
        if (isLabel(text) && id + 1 < end) {
            names = namesIn(page.text(page.block(id + 1)), NameTrust::Marked);
        } else if (!afterByWord(text).empty()) {
            names = namesIn(text, findDate(text) ? NameTrust::Marked : NameTrust::Shown);
        }
        if (!names.empty()) {
            return names;
        }
    }
    return {};
}

}  // namespace

MastheadChoice chooseByline(const Sources& sources) {
    Names siteOnly;
    for (Names names :
         {namesInData(sources), namesInHead(sources), namesInPlaces(sources, true),
          namesInPlaces(sources, false), namesInText(sources), namesInSignature(sources)}) {
        if (!names.empty() && areSiteNames(sources, names)) {
            // The site names itself; a person that the page shows is the better answer.
            siteOnly = siteOnly.empty() ? names : siteOnly;
        } else if (!names.empty()) {
            std::erase_if(
                names, [&](const std::string& name) { return isSiteName(name, sources.site()); });
            return {joinNames(names), {}};
        }
    }
    return {joinNames(siteOnly), {}};
}

}  // namespace klartext::core
