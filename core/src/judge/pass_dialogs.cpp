// SPDX-License-Identifier: MIT
#include <algorithm>

#include "judge/passes.h"

namespace klartext::core {

namespace {

constexpr double ruledOut = 0.005;

/// A box that its name, role or element sets apart from the page.
bool isDialog(const Case& page, NodeId id) {
    const Node& node = page.view.page.node(id);
    return (page.view.measures.boxes[id].hints & maskOf({BoxHint::Consent, BoxHint::Modal})) != 0 ||
           node.tag == Tag::Dialog || page.view.page.hasAttribute(node, AttributeName::AriaModal);
}

/// Whether a good part of the box's sentences speak of consent or cookies, and one asks for it.
bool asksConsent(const Case& page, BlockRange range) {
    constexpr int tellingPart = 3;
    int sentences = 0;
    int speaking = 0;
    bool asks = false;
    for (BlockId id = range.begin; id < range.end; ++id) {
        const BlockMeasures& block = page.view.measures.blocks[id];
        sentences += block.stops > 0 ? 1 : 0;
        speaking += block.phrases.hasAny(maskOf({Phrase::Consent, Phrase::CookieWord})) ? 1 : 0;
        asks = asks || block.phrases.has(Phrase::Consent);
    }
    return asks && speaking * tellingPart >= sentences;
}

}  // namespace

void dropConsentDialogs(Case& page) {
    const PageTree& tree = page.view.page;
    for (NodeId id = 0; id < tree.nodes().size();) {
        const Tag tag = tree.node(id).tag;
        const BlockRange range = page.view.measures.boxes[id].blocks;
        const BlockId title = page.view.landmarks.title;
        const bool holdsTitle = title != noBlock && title >= range.begin && title < range.end;
        if (tag == Tag::Text || tag == Tag::Body || tag == Tag::Html || holdsTitle ||
            !isDialog(page, id) || !asksConsent(page, range)) {
            ++id;
            continue;
        }
        for (BlockId block = range.begin; block < range.end; ++block) {
            page.opinions[block].raw = std::min(page.opinions[block].raw, ruledOut);
            page.opinions[block].probability = page.trees.calibrated(page.opinions[block].raw);
        }
        id = tree.node(id).end;
    }
}

}  // namespace klartext::core
