// SPDX-License-Identifier: MIT
#include "core/report.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/privacy.h"

namespace klartext::core {

namespace {

/// Finds the blocks of a report again on the page as it is judged now.
///
/// A later program may cut the page into other blocks, so they are told by their text: equal texts
/// by their order on the page.
class BlocksByText {
public:
    explicit BlocksByText(const PageTree& page) {
        for (BlockId id = 0; id < page.blocks().size(); ++id) {
            m_places[page.text(page.block(id))].blocks.push_back(id);
        }
    }

    /// To be asked for the blocks of the report in their order.
    BlockId next(std::string_view text) {
        const auto found = m_places.find(text);
        if (found == m_places.end() || found->second.used == found->second.blocks.size()) {
            return noBlock;
        }
        return found->second.blocks[found->second.used++];
    }

private:
    struct Places {
        std::vector<BlockId> blocks;
        std::size_t used = 0;
    };
    std::map<std::string_view, Places> m_places;
};

/// What became of text that is no block of its own any more: the word of the block that holds it,
/// or of most of the blocks it was cut into.
std::optional<bool> fateOf(std::string_view text, const Extraction& now) {
    std::size_t kept = 0;
    std::size_t found = 0;
    for (BlockId id = 0; id < now.tree->blocks().size(); ++id) {
        const std::string_view block = now.tree->text(now.tree->block(id));
        if (block.empty()) {
            continue;
        }
        if (block.find(text) != std::string_view::npos) {
            return now.verdicts[id].kept;
        }
        if (text.find(block) != std::string_view::npos) {
            found += block.size();
            kept += now.verdicts[id].kept ? block.size() : 0;
        }
    }
    const bool mostIsFound = 2 * found > text.size();
    return mostIsFound && !text.empty() ? std::optional(2 * kept > found) : std::nullopt;
}

}  // namespace

Report makeReport(const RawPage& page, const Extraction& judged, const Overrides& wanted) {
    Report report{.page = page, .version = {}, .note = {}, .status = judged.status, .blocks = {}};
    report.page.url = webAddress(page.url);
    for (BlockId id = 0; id < judged.verdicts.size(); ++id) {
        const Verdict& verdict = judged.verdicts[id];
        ReportedBlock block{.text = std::string(judged.tree->text(judged.tree->block(id))),
                            .kept = verdict.kept,
                            .probability = verdict.probability,
                            .kind = verdict.kept ? BoilerplateKind::Other : verdict.kind,
                            .wanted = {}};
        const auto word = wanted.find(id);
        if (word != wanted.end() && word->second != verdict.kept) {
            block.wanted = word->second;
        }
        report.blocks.push_back(std::move(block));
    }
    return report;
}

Overrides wantedBy(const Report& report, const Extraction& now) {
    BlocksByText places(*now.tree);
    Overrides wanted;
    for (const ReportedBlock& block : report.blocks) {
        const BlockId id = places.next(block.text);
        if (block.wanted && id != noBlock) {
            wanted[id] = *block.wanted;
        }
    }
    return wanted;
}

bool ReportCheck::right() const {
    return decided() &&
           std::ranges::all_of(corrected, [](const CheckedBlock& block) { return block.right(); });
}

ReportCheck check(const Report& report, const Extraction& now) {
    BlocksByText places(*now.tree);
    ReportCheck result;
    for (const ReportedBlock& block : report.blocks) {
        const BlockId id = places.next(block.text);
        CheckedBlock checked{block.text, block.wanted.value_or(block.kept), {}};
        if (id != noBlock) {
            checked.now = now.verdicts[id].kept;
        } else if (block.wanted) {
            checked.now = fateOf(block.text, now);
        }
        if (block.wanted) {
            result.corrected.push_back(std::move(checked));
        } else if (checked.now && !checked.right()) {
            result.changed.push_back(std::move(checked));
        }
    }
    return result;
}

}  // namespace klartext::core
