// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <optional>

#include "save/document.h"
#include "typography/typography.h"

namespace klartext::gui {

/// The article as PDF, set by the program "klartext-paper" (see app::helperProgram()), so that a
/// long one costs the window neither memory nor its life. Ends that program when `options.stop` is
/// requested. Nothing where there is no such program or it cannot be started. Blocks; any thread.
[[nodiscard]] std::optional<app::Expected<QByteArray>> pdfByHelper(
    const app::SourceArticle& source, const app::DocumentOptions& options,
    const ui::Typography& typography);

}  // namespace klartext::gui
