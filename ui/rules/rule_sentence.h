// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "core/rule_text.h"
#include "core/site_rules.h"

namespace klartext::ui {

/// A rule in words: "Leave out paragraphs named “teaser” in the box “story”".
[[nodiscard]] QString ruleSentence(const core::SiteRule& rule);
/// How the text of blocks has to be: "any text", "at most 25 words".
[[nodiscard]] QString shapeName(core::TextShape shape);
/// What is wrong in a file of rules: "Line 3: …".
[[nodiscard]] QString mistakeSentence(const core::RuleError& error);
/// When a rule last matched, or that it does not any more.
struct RuleEntry;
[[nodiscard]] QString useSentence(const RuleEntry& entry);
/// "3 blocks"
[[nodiscard]] QString blockCount(std::size_t blocks);

}  // namespace klartext::ui
