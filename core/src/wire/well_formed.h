// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "core/completeness.h"
#include "core/extraction.h"
#include "core/math.h"
#include "core/page.h"
#include "core/tags.h"
#include "core/verdict.h"
#include "core/whole_text.h"

namespace klartext::core {

/// Whether the bytes are UTF-8 from the first to the last.
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Whether each kind of formula has as many children as whoever draws it relies on. Of the node
/// itself, not of what lies below.
[[nodiscard]] bool hasItsChildren(const Math& math);

// The last value of each type that travels: what comes after it is none.
inline constexpr Tag lastTag = Tag::Xmp;
inline constexpr AttributeName lastAttribute = AttributeName::Width;
inline constexpr PageKind lastPageKind = PageKind::PlainText;
inline constexpr Composition lastComposition = wholeText;
inline constexpr Status lastStatus = Status::NoArticle;
inline constexpr Notice lastNotice = Notice::Failed;
inline constexpr BoilerplateKind lastKind = BoilerplateKind::Other;
inline constexpr ReasonId lastReason = ReasonId::LikeArticle;
inline constexpr FindingKind lastFinding = FindingKind::MissingPictures;
inline constexpr Remedy lastRemedy = Remedy::OpenOriginal;
inline constexpr MathKind lastMathKind = MathKind::Phantom;
inline constexpr MathRole lastMathRole = MathRole::Punctuation;
inline constexpr MathVariant lastMathVariant = MathVariant::Monospace;
inline constexpr MathStyle lastMathStyle = MathStyle::Small;

}  // namespace klartext::core
