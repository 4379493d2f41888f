// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "core/site_rules.h"
#include "project/url.h"
#include "rules/matcher.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

bool isOfTheWeb(std::string_view url) {
    return startsWithNoCase(url, "https://") || startsWithNoCase(url, "http://");
}

/// How much a selector says of a block.
std::size_t precisionOf(const Selector& selector) {
    std::size_t precision = selector.path.size() * 2;
    for (const SelectorStep& step : selector.path) {
        precision += step.names.size() + (step.id.empty() ? 0 : 1) + (step.role.empty() ? 0 : 1);
    }
    return precision + (selector.everything ? 0 : 1) + (selector.begins.empty() ? 0 : 4) +
           (selector.shape == TextShape::Any ? 0 : 1);
}

bool isWeaker(const SiteRule& left, const SiteRule& right) {
    return std::pair(precisionOf(left.selector), left.keep) <
           std::pair(precisionOf(right.selector), right.keep);
}

/// A page under several rules; the words of its blocks are counted once.
class RulesOnPage {
public:
    explicit RulesOnPage(const Extraction& judged) : m_judged(judged), m_words(*judged.tree) {}

    RuleEffect effectOf(const SiteRule& rule) {
        RuleEffect effect;
        int removed = 0;
        for (const BlockId id : matches(rule.selector, *m_judged.tree, m_words)) {
            effect.matched.push_back(id);
            if (m_judged.verdicts[id].kept != rule.keep) {
                effect.changed.push_back(id);
                removed += rule.keep ? 0 : wordsIn(id);
            }
        }
        effect.refused = removed > 0 && 2 * removed > articleWords();
        return effect;
    }

private:
    [[nodiscard]] int wordsIn(BlockId id) { return m_words.of(id).words; }

    int articleWords() {
        if (m_articleWords < 0) {
            m_articleWords = 0;
            for (BlockId id = 0; id < m_judged.verdicts.size(); ++id) {
                m_articleWords += m_judged.verdicts[id].kept ? wordsIn(id) : 0;
            }
        }
        return m_articleWords;
    }

    const Extraction& m_judged;
    BlockWords m_words;
    int m_articleWords = -1;
};

/// Other reasons stay where the judge said the same.
void decide(Verdict& verdict, bool keep) {
    if (verdict.kept != keep) {
        verdict = {.kept = keep, .kind = BoilerplateKind::Other, .probability = 1, .reasons = {}};
    }
    verdict.probability = keep ? 1 : 0;
    const bool isSaid = !verdict.reasons.empty() && verdict.reasons[0].id == ReasonId::SiteRule;
    if (!isSaid) {
        verdict.reasons.insert(verdict.reasons.begin(), {ReasonId::SiteRule});
    }
}

}  // namespace

std::string siteOf(std::string_view url) {
    return isOfTheWeb(url) ? asciiLower(hostOf(url)) : std::string();
}

std::string siteOf(const Extraction& page) {
    const std::string site = siteOf(std::string_view(page.tree->url()));
    return site.empty() ? siteOf(std::string_view(page.metadata.url)) : site;
}

RuleEffect effectOf(const SiteRule& rule, const Extraction& judged) {
    return RulesOnPage(judged).effectOf(rule);
}

RuledPage applyRules(std::span<const SiteRule> rules, const Extraction& judged) {
    RuledPage result{judged, std::vector<RuleEffect>(rules.size())};
    const std::string site = siteOf(judged);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].enabled && !site.empty() && rules[i].site == site) {
            order.push_back(i);
        }
    }
    std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
        return isWeaker(rules[left], rules[right]);
    });
    RulesOnPage page(judged);
    for (const std::size_t i : order) {
        result.effects[i] = page.effectOf(rules[i]);
        for (const BlockId id : result.effects[i].matched) {
            if (!result.effects[i].refused) {
                decide(result.extraction.verdicts[id], rules[i].keep);
            }
        }
    }
    return result;
}

}  // namespace klartext::core
