// SPDX-License-Identifier: MIT
#include "judge/judge.h"

#include <utility>

#include "judge/passes.h"

namespace klartext::core {

Judgement judge(const PageView& view, const Model& model, Circumstances known, const Halt& halt) {
    const bool lines = view.page.kind() == PageKind::PlainText;
    Case page{view, lines ? model.lines : model.html, {}, known.joined, 0};
    page.opinions.resize(view.page.blocks().size());

    scoreBlocks(page, halt);
    if (halt.requested()) {
        return {};
    }
    weighSeenBlocks(page, known.seenOn);
    dropConsentDialogs(page);
    keepBestSet(page);
    dropRepeats(page);
    setAsideForeignHeadlines(page);
    setAsideHeadlinesWithoutText(page);
    keepHeadings(page);
    keepFootnotes(page);
    keepFormulas(page);
    settleWordless(page);
    placeMedia(page);
    keepCaptions(page);

    Judgement result;
    result.expectedF1 = page.expectedF1;
    for (const Opinion& opinion : page.opinions) {
        result.verdicts.push_back({.kept = opinion.kept, .probability = opinion.probability});
        result.motives.grounds.push_back(opinion.grounds);
        result.motives.settled.push_back(opinion.settled);
    }
    result.motives.seenOn = std::move(known.seenOn);
    return result;
}

}  // namespace klartext::core
