// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "support/judged_page.h"

namespace klartext::test {

/// A short article between a menu of two lines, a cookie banner and a share bar, judged by hand.
inline std::shared_ptr<const core::Extraction> samplePage() {
    auto page = std::make_shared<core::Extraction>(core::test::judgedPage(
        "<div><p>REMOVED menu: home</p><p>REMOVED menu: politics</p></div>"
        "<div><p>REMOVED We use cookies, says the banner.</p></div>"
        "<main><h2>A river rises</h2>"
        "<p>The first paragraph tells of the river and of the rain that fell for a week.</p>"
        "<p>REMOVED share this with your friends</p>"
        "<p>The second paragraph tells of the people who live beside it and of their boats.</p>"
        "</main>"));
    const auto judge = [&page](std::string_view words, core::BoilerplateKind kind,
                               core::ReasonId reason) {
        core::Verdict& verdict = page->verdicts[core::test::blockOf(*page, words)];
        verdict.kind = kind;
        verdict.probability = 0.02F;
        verdict.reasons = {{reason, 0, {}}};
    };
    judge("menu: home", core::BoilerplateKind::Navigation, core::ReasonId::InNavigation);
    judge("menu: politics", core::BoilerplateKind::Navigation, core::ReasonId::InNavigation);
    judge("cookies", core::BoilerplateKind::Consent, core::ReasonId::AsksConsent);
    judge("share this", core::BoilerplateKind::Share, core::ReasonId::NamesShare);
    page->metadata.title = "A river rises";
    return page;
}

}  // namespace klartext::test
