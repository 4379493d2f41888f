// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <optional>

#include "core/site_rules.h"
#include "rules/matcher.h"
#include "rules/stable_names.h"
#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

constexpr std::size_t mostRules = 3;
constexpr std::size_t mostNames = 2;

using Blocks = std::span<const BlockId>;

bool isLandmark(Tag tag) {
    constexpr std::array landmarks = {Tag::Article, Tag::Aside,  Tag::Blockquote, Tag::Dialog,
                                      Tag::Figure,  Tag::Footer, Tag::Form,       Tag::Header,
                                      Tag::Main,    Tag::Nav,    Tag::Table};
    return std::ranges::find(landmarks, tag) != landmarks.end();
}

bool isPageItself(Tag tag) { return tag == Tag::Html || tag == Tag::Body; }

bool isNamed(const SelectorStep& step) {
    return !step.id.empty() || !step.role.empty() || !step.names.empty();
}

void keepCommon(std::vector<std::string>& names, const std::vector<std::string>& others) {
    std::erase_if(names, [&](const std::string& name) {
        return std::ranges::find(others, name) == others.end();
    });
}

/// The classes that a rule can name.
std::vector<std::string> namesOf(const PageTree& page, const Node& node) {
    std::vector<std::string> names = stableClasses(page, node);
    std::erase_if(names, [](const std::string& name) { return !isRuleName(name); });
    return names;
}

/// The name when a rule can name it: an id may hold blanks, line ends, whole lines of rules.
std::string_view orNone(std::string_view name) {
    return isRuleName(name) ? name : std::string_view();
}

/// Finds what tells the blocks of one page from others.
class Proposer {
public:
    Proposer(const Extraction& judged, Blocks blocks, bool keep)
        : m_judged(judged), m_page(*judged.tree), m_blocks(blocks), m_keep(keep) {}

    std::vector<SiteRule> propose() {
        m_around = commonElement();
        m_own = ownStep();
        const std::optional<NodeId> box = boxAround(m_around);
        if (m_own) {
            addOwn(box);
        }
        if (box) {
            addBoxes(*box);
        }
        return chosen();
    }

private:
    /// The lowest element around all of the blocks that is none of them.
    [[nodiscard]] NodeId commonElement() const {
        NodeId common = m_page.node(ownElement(m_blocks[0])).parent;
        for (const BlockId id : m_blocks) {
            const NodeId element = ownElement(id);
            while (common != noNode && (common == element || !m_page.contains(common, element))) {
                common = m_page.node(common).parent;
            }
        }
        return common;
    }

    [[nodiscard]] NodeId ownElement(BlockId id) const {
        const Block& block = m_page.block(id);
        return block.image ? elementOf(m_page, block) : block.container;
    }

    /// What all of the blocks are; nothing when they are not alike.
    [[nodiscard]] std::optional<SelectorStep> ownStep() const {
        const Node& first = m_page.node(ownElement(m_blocks[0]));
        SelectorStep step{std::string(elementName(first)), {}, {}, namesOf(m_page, first)};
        for (const BlockId id : m_blocks) {
            const Node& node = m_page.node(ownElement(id));
            if (node.tag != first.tag) {
                return std::nullopt;
            }
            keepCommon(step.names, namesOf(m_page, node));
        }
        step.names.resize(std::min(step.names.size(), mostNames));
        return step;
    }

    /// The nearest element from this one up that is told by its names or by what it is.
    [[nodiscard]] std::optional<NodeId> boxAround(NodeId id) const {
        for (; id != noNode && !isPageItself(m_page.node(id).tag); id = m_page.node(id).parent) {
            if (isNamed(stepOf(id)) || isLandmark(m_page.node(id).tag)) {
                return id;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] SelectorStep stepOf(NodeId id) const {
        const Node& node = m_page.node(id);
        SelectorStep step{std::string(elementName(node)), {}, {}, {}};
        step.id = orNone(stableName(m_page.attribute(node, AttributeName::Id)));
        step.names = namesOf(m_page, node);
        step.names.resize(step.id.empty() ? std::min<std::size_t>(step.names.size(), 1) : 0);
        if (step.id.empty() && step.names.empty()) {
            step.role = orNone(m_page.attribute(node, AttributeName::Role));
        }
        return step;
    }

    void addOwn(std::optional<NodeId> box) {
        Selector inBox{{*m_own}, false, TextShape::Any, {}};
        if (box) {
            inBox.path.insert(inBox.path.begin(), stepOf(*box));
        }
        if (box || isNamed(*m_own)) {
            add(inBox);
            addNarrower(inBox);
        }
        if (box && isNamed(*m_own)) {
            add({{*m_own}, false, TextShape::Any, {}});
        }
    }

    void addNarrower(const Selector& selector) {
        const auto hasAll = [&](TextShape shape) {
            return std::ranges::all_of(
                m_blocks, [&](BlockId id) { return hasShape(shape, m_page, m_page.block(id)); });
        };
        for (const TextShape shape : {TextShape::MostlyLinks, TextShape::Short, TextShape::Long}) {
            if (hasAll(shape)) {
                Selector narrower = selector;
                narrower.shape = shape;
                add(narrower);
                break;
            }
        }
        if (const std::string_view label = commonLabel(); !label.empty()) {
            Selector narrower = selector;
            narrower.begins = label;
            add(narrower);
        }
    }

    /// What the texts begin with: up to the colon; or all of a text of few words, where nothing
    /// else tells it from others.
    [[nodiscard]] std::string_view commonLabel() const {
        constexpr std::size_t longestLabel = 60;
        constexpr int mostWords = 4;
        std::string_view label = m_page.text(m_page.block(m_blocks[0]));
        const std::size_t colon = label.find(':');
        if (colon == std::string_view::npos && isNamed(*m_own)) {
            return {};
        }
        label = label.substr(0, colon == std::string_view::npos ? colon : colon + 1);
        const bool isShort = label.size() <= longestLabel && countWords(label) <= mostWords;
        const bool isCommon = std::ranges::all_of(
            m_blocks, [&](BlockId id) { return m_page.text(m_page.block(id)).starts_with(label); });
        const bool isOneLine = label == trimAscii(label) && std::ranges::none_of(label, [](char c) {
                                   return static_cast<unsigned char>(c) < ' ';
                               });
        return isShort && isCommon && isOneLine ? label : std::string_view();
    }

    /// Everything in the box, and in the one around it. A box with most of the article in it tells
    /// nothing of what else is to be kept.
    void addBoxes(NodeId box) {
        for (int level = 0; level < 2; ++level) {
            Selector selector{{stepOf(box)}, true, TextShape::Any, {}};
            const SiteRule removal{{}, false, true, selector};
            if (!m_keep || !effectOf(removal, m_judged).refused) {
                add(std::move(selector));
            }
            const std::optional<NodeId> outer = boxAround(m_page.node(box).parent);
            if (!outer) {
                return;
            }
            box = *outer;
        }
    }

    struct Candidate {
        SiteRule rule;
        RuleEffect effect;
    };

    void add(Selector selector) {
        Candidate candidate{{siteOf(m_judged), m_keep, true, std::move(selector)}, {}};
        candidate.effect = effectOf(candidate.rule, m_judged);
        const std::vector<BlockId>& matched = candidate.effect.matched;
        const bool meansAll = std::ranges::all_of(
            m_blocks, [&](BlockId id) { return std::ranges::binary_search(matched, id); });
        const bool isNew = std::ranges::none_of(
            m_candidates, [&](const Candidate& other) { return other.effect.matched == matched; });
        if (meansAll && isNew) {
            m_candidates.push_back(std::move(candidate));
        }
    }

    std::vector<SiteRule> chosen() {
        std::ranges::stable_sort(m_candidates, [](const Candidate& left, const Candidate& right) {
            return std::pair(left.effect.refused, left.effect.matched.size()) <
                   std::pair(right.effect.refused, right.effect.matched.size());
        });
        std::vector<SiteRule> rules;
        for (Candidate& candidate : m_candidates) {
            // One that is refused is there to say why, when there is no other.
            if (rules.size() < mostRules && (rules.empty() || !candidate.effect.refused)) {
                rules.push_back(std::move(candidate.rule));
            }
        }
        return rules;
    }

    const Extraction& m_judged;
    const PageTree& m_page;
    Blocks m_blocks;
    bool m_keep;
    NodeId m_around = noNode;
    std::optional<SelectorStep> m_own;
    std::vector<Candidate> m_candidates;
};

}  // namespace

std::vector<SiteRule> propose(const Extraction& judged, std::span<const BlockId> blocks,
                              bool keep) {
    if (blocks.empty() || judged.tree->kind() != PageKind::Html || siteOf(judged).empty()) {
        return {};
    }
    return Proposer(judged, blocks, keep).propose();
}

}  // namespace klartext::core
