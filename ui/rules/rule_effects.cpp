// SPDX-License-Identifier: MIT
#include "rules/rule_effects.h"

#include <QThreadPool>
#include <algorithm>
#include <string_view>
#include <utility>

#include "models/sentences.h"
#include "models/work_beside.h"

namespace klartext::ui {

namespace {

constexpr qsizetype longestText = 200;

}  // namespace

ShownEffect shownEffect(const core::SiteRule& rule, const core::Extraction& page) {
    const core::RuleEffect effect = core::effectOf(rule, page);
    ShownEffect shown{effect.changed.size(), {}, effect.refused};
    for (std::size_t i = 0; i < std::min(effect.changed.size(), ShownEffect::mostShown); ++i) {
        const core::Block& block = page.tree->block(effect.changed[i]);
        shown.texts.append(toText(page.tree->text(block)).left(longestText));
    }
    return shown;
}

RuleEffects::RuleEffects(QObject* parent) : QObject(parent) {}

RuleEffects::~RuleEffects() { m_stop.request_stop(); }

void RuleEffects::setRule(const core::SiteRule& rule) {
    m_stop.request_stop();
    m_stop = {};
    m_rule = rule;
}

void RuleEffects::find(const SharedPage& page, std::function<void(const ShownEffect&)> then) {
    const std::stop_token stop = m_stop.get_token();
    workBeside(
        *this, *QThreadPool::globalInstance(),
        [rule = m_rule, page, stop] {
            return stop.stop_requested() ? ShownEffect() : shownEffect(rule, *page);
        },
        [stop, then = std::move(then)](const ShownEffect& effect) {
            if (!stop.stop_requested()) {
                then(effect);
            }
        });
}

}  // namespace klartext::ui
