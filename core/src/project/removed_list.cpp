// SPDX-License-Identifier: MIT
#include <algorithm>

#include "core/projection.h"
#include "text/words.h"

namespace klartext::core {

namespace {

class RemovedLister {
public:
    RemovedLister(const Extraction& extraction, const Overrides& overrides)
        : m_extraction(extraction), m_overrides(overrides), m_page(*extraction.tree) {
        countKept();
    }

    std::vector<RemovedEntry> list() {
        std::vector<RemovedEntry> entries;
        BlockId before = noBlock;
        for (BlockId id = 0; id < m_page.blocks().size(); ++id) {
            if (isKept(m_extraction, m_overrides, id)) {
                before = m_page.block(id).image ? before : id;
            } else if (isListed(id)) {
                RemovedEntry entry = entryOf(id);
                entry.before = before;
                if (!entries.empty()) {
                    const RemovedEntry& last = entries.back();
                    entry.group = last.group + (isSameRun(last, entry) ? 0 : 1);
                }
                entries.push_back(std::move(entry));
            }
        }
        return entries;
    }

private:
    void countKept() {
        m_keptBefore.assign(m_page.nodes().size() + 1, 0);
        for (NodeId id = 0; id < m_page.nodes().size(); ++id) {
            const Node& node = m_page.node(id);
            const bool isText = node.tag == Tag::Text && node.block != noBlock;
            m_keptBefore[id + 1] =
                m_keptBefore[id] +
                (isText && isKept(m_extraction, m_overrides, node.block) ? 1 : 0);
        }
    }

    [[nodiscard]] bool isListed(BlockId id) const {
        return !m_page.block(id).image || m_overrides.contains(id) || isByRule(id);
    }

    [[nodiscard]] bool isByRule(BlockId id) const {
        return id < m_extraction.verdicts.size() && !m_extraction.verdicts[id].kept &&
               std::ranges::any_of(m_extraction.verdicts[id].reasons, [](const Reason& reason) {
                   return reason.id == ReasonId::SiteRule;
               });
    }

    [[nodiscard]] RemovedEntry entryOf(BlockId id) const {
        RemovedEntry entry{.block = id};
        const Block& block = m_page.block(id);
        entry.text = m_page.text(block);
        entry.words = block.image ? 0 : countReadingWords(entry.text);
        entry.byPerson = m_overrides.contains(id) && !isByRule(id);
        entry.confidence = 1;
        if (id < m_extraction.verdicts.size() && !m_extraction.verdicts[id].kept) {
            const Verdict& verdict = m_extraction.verdicts[id];
            entry.kind = verdict.kind;
            entry.confidence = verdict.confidence();
            entry.reasons = verdict.reasons;
            entry.doubted = isDoubted(m_extraction, m_overrides, id);
        }
        return entry;
    }

    [[nodiscard]] bool isSameRun(const RemovedEntry& last, const RemovedEntry& entry) const {
        return last.kind == entry.kind && last.before == entry.before &&
               last.byPerson == entry.byPerson && isSameBox(last.block, entry.block);
    }

    /// Two blocks stand in one box when they stand side by side, or when what holds both holds
    /// nothing that was kept and is less than the page.
    [[nodiscard]] bool isSameBox(BlockId first, BlockId second) const {
        const NodeId one = m_page.block(first).container;
        const NodeId other = m_page.block(second).container;
        if (one == other || m_page.node(one).parent == m_page.node(other).parent) {
            return true;
        }
        NodeId common = one;
        while (!m_page.contains(common, other)) {
            common = m_page.node(common).parent;
        }
        const Tag tag = m_page.node(common).tag;
        const bool isPage = tag == Tag::Body || tag == Tag::Html;
        return !isPage && m_keptBefore[m_page.node(common).end] == m_keptBefore[common];
    }

    const Extraction& m_extraction;
    const Overrides& m_overrides;
    const PageTree& m_page;
    std::vector<std::uint32_t> m_keptBefore;
};

}  // namespace

std::vector<RemovedEntry> removedList(const Extraction& extraction, const Overrides& overrides) {
    return RemovedLister(extraction, overrides).list();
}

}  // namespace klartext::core
