// SPDX-License-Identifier: MIT
#pragma once

class QMenu;
class QWidget;

namespace klartext::ui {

class Settings;
class Shelf;

/// The menu to write the library into a file and to read it back. `parent` owns it and the dialogs;
/// the others must outlive it.
[[nodiscard]] QMenu* createBackupMenu(Shelf& shelf, const Settings& settings, QWidget* parent);

}  // namespace klartext::ui
