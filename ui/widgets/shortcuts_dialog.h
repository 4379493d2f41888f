// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "actions/action_set.h"

namespace klartext::ui {

/// Lists every shortcut by menu. Deletes itself when closed.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ActionSet& actions, QWidget* parent = nullptr);
};

}  // namespace klartext::ui
