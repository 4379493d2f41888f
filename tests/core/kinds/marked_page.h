// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/verdict.h"
#include "dom/html_parser.h"
#include "dom/text_parser.h"
#include "judge/features.h"
#include "kinds/explain.h"

namespace klartext::core {

/// A page on which the author of a test marks what is kept: blocks that begin with "+".
class MarkedPage {
public:
    static MarkedPage html(std::string_view source) {
        return MarkedPage(parseHtml(source, {}, {}).tree);
    }
    /// The same, as if the judge had been moved by each block's grounds alike.
    static MarkedPage html(std::string_view source, const Grounds& grounds,
                           std::optional<ReasonId> settled = {}) {
        PageTree tree = parseHtml(source, {}, {}).tree;
        const std::size_t count = tree.blocks().size();
        return MarkedPage(std::move(tree), {std::vector<Grounds>(count, grounds),
                                            std::vector<std::optional<ReasonId>>(count, settled)});
    }
    static MarkedPage lines(std::string_view text) {
        bool truncated = false;
        return MarkedPage(parseText(text, {}, truncated));
    }

    /// The verdict on the block with this text.
    [[nodiscard]] const Verdict& on(std::string_view text) const {
        const auto found = std::ranges::find(
            m_tree.blocks(), text, [this](const Block& block) { return m_tree.text(block); });
        Q_ASSERT(found != m_tree.blocks().end());
        return m_verdicts[static_cast<std::size_t>(found - m_tree.blocks().begin())];
    }

    /// One line a removed block: "kind: text".
    [[nodiscard]] std::string kinds() const {
        std::string picture;
        for (BlockId id = 0; id < m_verdicts.size(); ++id) {
            if (!m_verdicts[id].kept) {
                picture += std::string(kindId(m_verdicts[id].kind)) + ": " +
                           std::string(m_tree.text(m_tree.block(id))) + "\n";
            }
        }
        return picture;
    }

    /// The reasons in words, strongest first, apart by "; ".
    [[nodiscard]] std::string reasons(std::string_view text) const {
        std::string all;
        for (const Reason& reason : on(text).reasons) {
            all += (all.empty() ? "" : "; ") + describe(reason);
        }
        return all;
    }
    [[nodiscard]] const std::vector<Verdict>& verdicts() const { return m_verdicts; }
    [[nodiscard]] const PageTree& tree() const { return m_tree; }

private:
    explicit MarkedPage(PageTree tree, const Motives& motives = {})
        : m_tree(std::move(tree)), m_verdicts(m_tree.blocks().size()) {
        for (BlockId id = 0; id < m_verdicts.size(); ++id) {
            m_verdicts[id].kept = m_tree.text(m_tree.block(id)).starts_with('+');
        }
        explain(PageView(m_tree), m_verdicts, motives);
    }

    PageTree m_tree;
    std::vector<Verdict> m_verdicts;
};

}  // namespace klartext::core
