// SPDX-License-Identifier: MIT
#include "explanation.h"

#include <cmath>

#include "output.h"

namespace klartext::cli {

namespace {

std::string reasonsOf(const core::Verdict& verdict) {
    std::string reasons;
    for (const core::Reason& reason : verdict.reasons) {
        if (!reasons.empty()) reasons += "; ";
        reasons += core::describe(reason);
    }
    return reasons.empty() ? reasons : "  [" + asOneLine(reasons) + "]";
}

std::string blockText(const core::PageTree& tree, const core::Block& block) {
    const std::string text(tree.text(block));
    if (!block.image) return asOneLine(text);
    return text.empty() ? "(image)" : "(image: " + asOneLine(text) + ")";
}

std::string line(const core::Finding& finding) {
    std::string remedies;
    for (const core::Remedy remedy : finding.remedies) {
        remedies += (remedies.empty() ? "" : "; ") + std::string(core::remedyName(remedy));
    }
    return "! " + std::string(core::findingId(finding.kind)) + ": " +
           asOneLine(core::describe(finding)) + "  [" + remedies + "]" +
           (finding.url.empty() ? "" : "  " + asOneLine(finding.url)) + "\n";
}

}  // namespace

std::string explain(const core::Extraction& extraction) {
    std::string lines;
    for (const core::Finding& finding : extraction.findings) lines += line(finding);
    const auto blocks = extraction.tree->blocks();
    for (std::size_t i = 0; i < blocks.size() && i < extraction.verdicts.size(); ++i) {
        const core::Verdict& verdict = extraction.verdicts[i];
        lines += verdict.kept ? "+ " : "- ";
        lines += std::to_string(std::lround(100 * verdict.confidence())) + " % ";
        if (!verdict.kept) lines += std::string(core::kindId(verdict.kind)) + ": ";
        lines += blockText(*extraction.tree, blocks[i]) + reasonsOf(verdict) + "\n";
    }
    return lines;
}

}  // namespace klartext::cli
