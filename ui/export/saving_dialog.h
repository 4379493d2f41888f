// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <functional>

class QDialogButtonBox;
class QLabel;

namespace klartext::ui {

/// Says that a file is being made, and can stop it: rejected(). Shows itself when that takes a
/// while; whoever made it deletes it when the file is there.
class SavingDialog : public QDialog {
    Q_OBJECT

public:
    /// `name` is the file's, without its folder, or what is printed; may be empty.
    explicit SavingDialog(const QString& name, QWidget* parent = nullptr);

    /// Asked before it is rejected: false where it is too late for that, and pages go to a printer.
    void setStop(std::function<bool()> stop) { m_stop = std::move(stop); }

    void reject() override;

private:
    std::function<bool()> m_stop;
    QLabel* m_sentence;
    QDialogButtonBox* m_buttons;
};

}  // namespace klartext::ui
