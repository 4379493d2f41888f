// SPDX-License-Identifier: MIT
#include <algorithm>

#include "metadata/names.h"
#include "metadata/sources.h"
#include "text/words.h"

namespace klartext::core {

namespace {

using Names = std::vector<std::string>;

Names namesInData(const Sources& sources) {
    Names names;
    for (const NamedAuthor& author : sources.data.authors) {
        if (author.organization && isSiteName(author.name, sources.site())) {
            continue;
        }
        for (std::string& name : namesIn(author.name, NameTrust::Declared)) {
            if (std::ranges::find(names, name) == names.end()) {
                names.push_back(std::move(name));
            }
        }
    }
    return names;
}

Names namesInHead(const Sources& sources) {
    Names names = namesIn(sources.head.author, NameTrust::Declared);
    std::erase_if(names, [&](const std::string& name) { return isSiteName(name, sources.site()); });
    return names;
}

Names namesInPlaces(const Sources& sources, bool declared) {
    for (const Place& place : sources.places.authors) {
        if (place.declared != declared || !sources.masthead.isNear(place.block)) {
            continue;
        }
        Names names = namesIn(place.text, NameTrust::Shown);
        std::erase_if(names,
                      [&](const std::string& name) { return isSiteName(name, sources.site()); });
        if (!names.empty()) {
            return names;
        }
    }
    return {};
}

Names namesInText(const Sources& sources) {
    constexpr int longestByline = 20;
    const PageTree& page = sources.page;
    for (BlockId id = sources.masthead.begin; id < sources.masthead.end; ++id) {
        const std::string_view text = page.text(page.block(id));
        const std::string_view rest = page.block(id).image ? std::string_view() : afterByWord(text);
        if (!rest.empty() && countWords(text) <= longestByline) {
            if (Names names = namesIn(text, NameTrust::Shown); !names.empty()) {
                return names;
            }
        }
    }
    return {};
}

}  // namespace

MastheadChoice chooseByline(const Sources& sources) {
    for (const Names& names :
         {namesInData(sources), namesInHead(sources), namesInPlaces(sources, true),
          namesInPlaces(sources, false), namesInText(sources)}) {
        if (!names.empty()) {
            return {joinNames(names), {}};
        }
    }
    return {};
}

}  // namespace klartext::core
