// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace klartext::ui {

/// What the program is, its version and its licence. Deletes itself when closed.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

}  // namespace klartext::ui
