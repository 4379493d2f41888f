// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <Qt>
#include <optional>
#include <span>

#include "core/element.h"

namespace klartext::ui {

/// UTF-8 of core as a QString.
[[nodiscard]] QString toQString(std::string_view text);
/// All text of the elements in order.
[[nodiscard]] QString plainText(std::span<const core::Element> elements);
/// Whether the element stands in a line of text; an Image may also stand for itself.
[[nodiscard]] bool isPhrasing(const core::Element& element);
/// Whether the elements are nothing but images, bare or linked.
[[nodiscard]] bool isPicture(std::span<const core::Element> elements);
/// Whether the elements show nothing.
[[nodiscard]] bool isBlank(std::span<const core::Element> elements);
/// The direction of the first letter that has one (as dir="auto" in HTML).
[[nodiscard]] std::optional<Qt::LayoutDirection> directionOf(
    std::span<const core::Element> elements);
[[nodiscard]] std::optional<Qt::LayoutDirection> directionOf(QStringView text);

}  // namespace klartext::ui
