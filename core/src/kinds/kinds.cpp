// SPDX-License-Identifier: MIT
#include "kinds/kinds.h"

#include <algorithm>

#include "kinds/evidence.h"

namespace klartext::core {

namespace {

using enum BoilerplateKind;

// What a block says itself, against the boxes around it.
constexpr float wordsWeight = 1.5F;
// How much evidence fades from one speaking box to the one around it.
constexpr float fadePerBox = 0.6F;
// What the words that open a box say of the rest of it, against what a block says of itself.
constexpr float openerWeight = 0.6F;
// What the other blocks of a box say of one.
constexpr float companyWeight = 0.9F;
// How little a block that speaks for itself needs the others.
constexpr float outspoken = 0.7F;
constexpr float leastSpeech = 2.9F;
constexpr int longestOpener = 8;  // words
constexpr int headlineWords = 5;  // a link of as many is a headline, of fewer a menu entry
constexpr float leastCompany = 0.1F;
constexpr int mostLevels = 32;  // boxes looked at above a block

class Classifier {
public:
    Classifier(const PageView& view, std::span<const Verdict> verdicts)
        : m_view(view), m_page(view.page), m_verdicts(verdicts) {
        m_keptBefore.reserve(verdicts.size() + 1);
        m_keptBefore.push_back(0);
        for (BlockId id = 0; id < verdicts.size(); ++id) {
            const bool text = verdicts[id].kept && !m_page.block(id).image;
            m_keptBefore.push_back(m_keptBefore.back() + (text ? 1U : 0U));
        }
    }

    std::vector<BoilerplateKind> run() {
        const auto count = static_cast<BlockId>(m_verdicts.size());
        hearBoxes();
        m_own.resize(count);
        m_sums.resize(count + 1);
        for (BlockId id = 0; id < count; ++id) {
            m_sums[id + 1] = m_sums[id];
            if (!m_verdicts[id].kept) {
                m_own[id] = ownEvidence(id);
                m_sums[id + 1].add(m_own[id]);
            }
        }
        std::vector<BoilerplateKind> kinds(count, Other);
        for (BlockId id = 0; id < count; ++id) {
            if (!m_verdicts[id].kept) {
                kinds[id] = kindOf(id);
            }
        }
        return kinds;
    }

private:
    /// Whether the article stands in the box: then its name says nothing of the furniture in it.
    [[nodiscard]] bool holdsArticle(NodeId box) const {
        const BlockRange range = m_view.measures.boxes[box].blocks;
        return m_keptBefore[range.end] != m_keptBefore[range.begin];
    }

    [[nodiscard]] KindScores ownEvidence(BlockId id) const {
        KindScores scores;
        scores.add(evidenceOfWords(m_view.measures.blocks[id].phrases), wordsWeight);
        scores.add(m_heard[m_hearing[m_page.block(id).inner]]);
        addShape(id, scores);
        return scores;
    }

    /// What the names and elements of a box and of those around it say, for every box at once.
    void hearBoxes() {
        const auto nodes = m_page.nodes();
        m_heard.emplace_back();
        m_hearing.resize(nodes.size());
        for (NodeId box = 0; box < nodes.size(); ++box) {
            if (nodes[box].tag == Tag::Text || holdsArticle(box)) {
                continue;
            }
            const std::uint32_t around = box == 0 ? 0 : m_hearing[nodes[box].parent];
            KindScores said = evidenceOfHints(m_view.measures.boxes[box].hints);
            said.add(evidenceOfTag(nodes[box].tag));
            m_hearing[box] = around;
            if (said.best() > 0) {
                // Boxes inside each other repeat themselves, so they are not summed.
                said.raiseTo(m_heard[around], fadePerBox);
                m_hearing[box] = static_cast<std::uint32_t>(m_heard.size());
                m_heard.push_back(said);
            }
        }
    }

    void addShape(BlockId id, KindScores& scores) const {
        const BlockMeasures& block = m_view.measures.blocks[id];
        const bool linked = block.words > 0 && block.linkDensity() > 0.7;
        if (linked && block.words < headlineWords) {
            scores[Navigation] += 1.2F;
        } else if (linked) {
            scores[Related] += 1.6F;
        } else if (block.words >= headlineWords) {
            scores[Related] += 0.6F;
        }
        if (block.words > 0 && block.numberWords == block.words) {
            scores[Interface] += 0.8F;
        }
        if (isHeading(m_page.node(m_page.block(id).container).tag)) {
            scores[Related] += 0.4F;
        }
        addPlace(id, scores);
    }

    void addPlace(BlockId id, KindScores& scores) const {
        const bool article = m_keptBefore.back() > 0;
        const bool before = article && m_keptBefore[id] == 0;
        const bool after = article && m_keptBefore[id] == m_keptBefore.back();
        if (before) {
            scores[Navigation] += 0.6F;
        } else if (after) {
            scores[Related] += 0.4F;
            const bool last = id + 3 >= m_verdicts.size();
            scores[Legal] += last ? 0.8F : 0.2F;
        } else {
            scores[Related] += 0.5F;
        }
    }

    [[nodiscard]] BoilerplateKind kindOf(BlockId id) const {
        KindScores scores = m_own[id];
        KindScores company;
        KindScores openers;
        float factor = 1;
        int levels = 0;
        for (NodeId box = m_page.block(id).container;
             box != noNode && !holdsArticle(box) && factor > leastCompany && levels < mostLevels;
             box = m_page.node(box).parent, ++levels) {
            const BlockRange range = m_view.measures.boxes[box].blocks;
            if (range.end - range.begin > 1) {
                openers.raiseTo(openerOf(range, id), openerWeight * factor);
                company.raiseTo(companyOf(range, id), companyWeight * factor);
                factor *= fadePerBox;
            }
        }
        if (m_page.kind() == PageKind::PlainText) {
            company = neighboursOf(id);
        }
        const float silence = 1 - outspoken * speech(id);
        scores.add(openers, silence);
        scores.add(company, silence);
        if (isTooLongForMenu(id)) {
            scores[Navigation] *= 0.6F;
        }
        return scores.best() > 0 ? scores.bestKind() : Other;
    }

    [[nodiscard]] bool isTooLongForMenu(BlockId id) const {
        const BlockMeasures& block = m_view.measures.blocks[id];
        return block.words > headlineWords ||
               (block.words == headlineWords && block.linkDensity() < 0.3);
    }

    /// What the short text that opens the box says of what follows in it.
    [[nodiscard]] KindScores openerOf(BlockRange range, BlockId id) const {
        const Measures& measures = m_view.measures;
        const std::size_t first = measures.order[range.begin];
        if (first >= measures.texts.size() || measures.texts[first] >= id) {
            return {};
        }
        const BlockMeasures& opener = measures.blocks[measures.texts[first]];
        return opener.words <= longestOpener ? evidenceOfWords(opener.phrases) : KindScores();
    }

    /// What the other blocks of the box say on average.
    [[nodiscard]] KindScores companyOf(BlockRange range, BlockId id) const {
        KindScores others = m_sums[range.end].minus(m_sums[range.begin]);
        others.add(m_own[id], -1);
        KindScores mean;
        mean.add(others, 1 / static_cast<float>(range.end - range.begin - 1));
        return mean;
    }

    /// How much of the block is phrases that leave no doubt, 0 to 1: "Read more" leaves some.
    [[nodiscard]] float speech(BlockId id) const {
        const PhraseHits& hits = m_view.measures.blocks[id].phrases;
        return evidenceOfWords(hits).best() < leastSpeech ? 0 : std::min(1.0F, 2 * hits.share());
    }

    /// What the lines above and below say, where no boxes tell what belongs together.
    [[nodiscard]] KindScores neighboursOf(BlockId id) const {
        KindScores scores;
        const auto count = static_cast<std::int64_t>(m_verdicts.size());
        for (const int step : {-1, 1}) {
            // What stands above announces more often than what follows.
            float factor = step < 0 ? companyWeight : companyWeight / 2;
            for (auto at = std::int64_t{id} + step; at >= 0 && at < count; at += step) {
                const auto neighbour = static_cast<BlockId>(at);
                if (m_verdicts[neighbour].kept || factor < leastCompany) {
                    break;
                }
                scores.raiseTo(m_own[neighbour], factor);
                factor *= fadePerBox;
            }
        }
        return scores;
    }

    const PageView& m_view;
    const PageTree& m_page;
    std::span<const Verdict> m_verdicts;
    std::vector<std::uint32_t> m_keptBefore;  ///< kept text blocks before each
    std::vector<KindScores> m_heard;          ///< what the boxes that say anything say
    std::vector<std::uint32_t> m_hearing;     ///< by NodeId: index into m_heard, 0 for nothing
    std::vector<KindScores> m_own;
    std::vector<KindScores> m_sums;  ///< of m_own before each block
};

}  // namespace

std::vector<BoilerplateKind> classify(const PageView& view, std::span<const Verdict> verdicts) {
    return Classifier(view, verdicts).run();
}

}  // namespace klartext::core
