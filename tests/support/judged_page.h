// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/extraction.h"

namespace klartext::core::test {

/// A page with verdicts made by hand: every block is kept but those whose text (of a picture: its
/// alternative text) holds the word REMOVED. Nothing is known but its text.
inline Extraction judgedPage(std::string_view html,
                             std::string_view url = "https://blatt.example/a/text.html") {
    RawPage raw;
    raw.bytes = html;
    raw.contentType = "text/html; charset=utf-8";
    raw.url = url;
    Extraction page = extract(raw);
    page.metadata = {};
    page.findings = {};
    page.status = Status::Complete;
    page.verdicts.assign(page.tree->blocks().size(), {});
    for (BlockId id = 0; id < page.tree->blocks().size(); ++id) {
        const std::string_view text = page.tree->text(page.tree->block(id));
        if (text.find("REMOVED") != std::string_view::npos) {
            page.verdicts[id] = {.kept = false,
                                 .kind = BoilerplateKind::Related,
                                 .probability = 0.125F,
                                 .reasons = {{ReasonId::AllLink}}};
        }
    }
    return page;
}

/// The first block whose text holds these words.
inline BlockId blockOf(const Extraction& page, std::string_view words) {
    for (BlockId id = 0; id < page.tree->blocks().size(); ++id) {
        if (page.tree->text(page.tree->block(id)).find(words) != std::string_view::npos) {
            return id;
        }
    }
    return noBlock;
}

}  // namespace klartext::core::test
