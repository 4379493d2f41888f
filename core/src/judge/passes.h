// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/verdict.h"
#include "halt.h"
#include "judge/features.h"
#include "judge/model.h"

namespace klartext::core {

/// What the passes know of one block.
struct Opinion {
    double raw = 0;         ///< the model's probability before calibration
    float probability = 0;  ///< calibrated
    bool kept = false;
    Grounds grounds{};                ///< what moved the model
    std::optional<ReasonId> settled;  ///< why a later pass decided otherwise
};

/// A page on its way through the passes: one opinion a block.
struct Case {
    const PageView& view;
    const BoostedTrees& trees;
    std::vector<Opinion> opinions;
    bool joined = false;  ///< see Circumstances
    float expectedF1 = 0;
};

/// Asks the model about each text block.
void scoreBlocks(Case& page, const Halt& halt);
/// Lowers what stands on other pages of the site as well; `seenOn` has their number for each block.
void weighSeenBlocks(Case& page, std::span<const int> seenOn);
/// Keeps the blocks that maximise the page's expected word F1, or none where that maximum is tiny.
void keepBestSet(Case& page);
/// Leaves out long blocks whose words stand in kept blocks above already: nearly all of them, or on
/// a joined page all, since the parts of one text may be much alike.
void dropRepeats(Case& page);
/// Takes out dialogs that ask for consent, whole: however long their text, it is no article's.
void dropConsentDialogs(Case& page);
/// Sets aside, on text-only pages, a headline between paragraphs that shares no words with what
/// follows it while the page's other headlines do: a teaser without its link.
void setAsideForeignHeadlines(Case& page);
/// Sets aside a headline between paragraphs that is one link and has no text of its own: the next
/// headline follows at once.
void setAsideHeadlinesWithoutText(Case& page);
/// Keeps a short heading that directly heads kept text in its own box.
void keepHeadings(Case& page);
/// Keeps the notes that marks in kept text point to.
void keepFootnotes(Case& page);
/// Keeps formulas in lines of their own that stand between kept texts.
void keepFormulas(Case& page);
/// Keeps the captions of kept pictures and of tables with kept cells; after placeMedia().
void keepCaptions(Case& page);
/// Gives blocks without words (a dash in a cell) to the side their neighbours are on.
void settleWordless(Case& page);
/// Keeps pictures and embeds that stand among kept text.
void placeMedia(Case& page);

}  // namespace klartext::core
