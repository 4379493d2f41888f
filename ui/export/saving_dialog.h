// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace klartext::ui {

/// Says that a file is being made, and can stop it: rejected(). Shows itself when that takes a
/// while; whoever made it deletes it when the file is there.
class SavingDialog : public QDialog {
    Q_OBJECT

public:
    /// `name` is the file's, without its folder.
    explicit SavingDialog(const QString& name, QWidget* parent = nullptr);
};

}  // namespace klartext::ui
