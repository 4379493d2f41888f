// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <string_view>
#include <vector>

#include "core/extraction.h"
#include "core/verdict.h"

/// What the core knows, in the user's language.
namespace klartext::ui {

/// UTF-8 of the core as text for Qt.
[[nodiscard]] QString toText(std::string_view utf8);

/// "Cookies and consent"
[[nodiscard]] QString kindLabel(core::BoilerplateKind kind);
/// "83 % of its words are links"
[[nodiscard]] QString reasonText(const core::Reason& reason);
/// Each reason in words; what two of them say alike stands once.
[[nodiscard]] QStringList reasonTexts(const std::vector<core::Reason>& reasons);
/// "Stands in the page's footer; 83 % of its words are links." Empty without reasons.
[[nodiscard]] QString reasonsSentence(const std::vector<core::Reason>& reasons);
/// A sentence about how the page was read.
[[nodiscard]] QString noticeSentence(core::Notice notice);
/// What is missing, with its figures.
[[nodiscard]] QString findingSentence(const core::Finding& finding);
/// What a remedy does, as a command.
[[nodiscard]] QString remedyText(core::Remedy remedy);

/// How sure the program is, in words: "almost certain", "likely", "uncertain". Of what is
/// `settled`, so that nobody need look at it, "rather likely" takes the place of "uncertain" above
/// one half.
[[nodiscard]] QString certaintyWord(double confidence, bool settled = false);
/// A share as people write it: 0.834 → "83 %". Never 100 % unless it is whole, never 0 % unless
/// it is nothing.
[[nodiscard]] QString percent(double share);

}  // namespace klartext::ui
