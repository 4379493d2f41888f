// SPDX-License-Identifier: MIT
#pragma once

#include "core/writers.h"
#include "typography/typography.h"

class QWidget;

namespace klartext::ui {

/// Shows the article as it comes on paper, with the printers of this computer, and prints it when
/// the person says so. The pages are set beside the window, which can be stopped; then the preview
/// closes.
void printArticle(const core::Article& article, const core::ImageSource& images,
                  const Typography& typography, QWidget* parent);

}  // namespace klartext::ui
