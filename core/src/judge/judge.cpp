// SPDX-License-Identifier: MIT
#include "judge/judge.h"

#include "judge/passes.h"

namespace klartext::core {

Judgement judge(const PageView& view, const Model& model, const std::stop_token& stop) {
    const bool lines = view.page.kind() == PageKind::PlainText;
    Case page{view, lines ? model.lines : model.html, {}, 0};
    page.opinions.resize(view.page.blocks().size());

    scoreBlocks(page, stop);
    if (stop.stop_requested()) {
        return {};
    }
    dropConsentDialogs(page);
    keepBestSet(page);
    dropRepeats(page);
    setAsideForeignHeadlines(page);
    setAsideHeadlinesWithoutText(page);
    keepHeadings(page);
    keepFootnotes(page);
    settleWordless(page);
    placeMedia(page);
    keepCaptions(page);

    Judgement result{std::vector<Verdict>(page.opinions.size()), page.expectedF1};
    for (std::size_t id = 0; id < page.opinions.size(); ++id) {
        result.verdicts[id].kept = page.opinions[id].kept;
        result.verdicts[id].probability = page.opinions[id].probability;
    }
    return result;
}

}  // namespace klartext::core
