// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/extraction.h"

namespace klartext::test {

/// A page whose verdicts are fixed, so that a test of the window does not depend on the judge: a
/// block with the word "menu", "cookie" or "share" is removed, everything else is kept.
inline std::shared_ptr<const core::Extraction> judgedPage(const std::string& html) {
    auto page = std::make_shared<core::Extraction>(core::extract(
        {.bytes = html, .contentType = "text/html; charset=utf-8", .url = "https://example.org/a"}));
    page->status = core::Status::Complete;
    page->verdicts.resize(page->tree->blocks().size());
    for (std::size_t i = 0; i < page->verdicts.size(); ++i) {
        const std::string_view text = page->tree->text(page->tree->blocks()[i]);
        core::Verdict& verdict = page->verdicts[i];
        const auto remove = [&verdict](core::BoilerplateKind kind, core::ReasonId reason) {
            verdict = {false, kind, 0.02F, {{reason, 0, {}}}};
        };
        verdict = {};
        if (text.find("menu") != std::string_view::npos) {
            remove(core::BoilerplateKind::Navigation, core::ReasonId::InNavigation);
        } else if (text.find("cookie") != std::string_view::npos) {
            remove(core::BoilerplateKind::Consent, core::ReasonId::AsksConsent);
        } else if (text.find("share") != std::string_view::npos) {
            remove(core::BoilerplateKind::Share, core::ReasonId::NamesShare);
        }
    }
    return page;
}

/// A short article between a menu, a cookie banner and a share bar.
inline std::string samplePage() {
    return "<html><head><title>A river rises</title></head><body>"
           "<div><p>menu one</p></div><div><p>We use cookies, says the cookie banner.</p></div>"
           "<main><h1>A river rises</h1>"
           "<p>The first paragraph tells of the river and of the rain that fell for a week.</p>"
           "<p>share this with your friends</p>"
           "<p>The second paragraph tells of the people who live beside it and of their boats.</p>"
           "</main></body></html>";
}

/// The block whose text holds `words`, or noBlock.
inline core::BlockId blockWith(const core::Extraction& page, std::string_view words) {
    for (core::BlockId id = 0; id < page.tree->blocks().size(); ++id) {
        if (page.tree->text(page.tree->block(id)).find(words) != std::string_view::npos) {
            return id;
        }
    }
    return core::noBlock;
}

}  // namespace klartext::test
