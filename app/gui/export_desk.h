// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "save/exporter.h"

class QWidget;

namespace klartext::ui {
class Settings;
}

namespace klartext::gui {

/// Lets a person save several articles: asks how, writes them, and says what came of it. `settings`
/// must outlive `parent`, which the dialog belongs to.
void saveArticles(std::vector<app::ExportItem> items, ui::Settings& settings, QWidget* parent);

}  // namespace klartext::gui
