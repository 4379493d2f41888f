// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>
#include <stop_token>

class QDialog;

namespace klartext::ui {

/// Has `work` done on another thread and returns when it is done; until then events go on, but the
/// dialog takes no input and stays open. Where that takes a while a SavingDialog with `name` and
/// the dialog's title shows and can stop the work. Tells whether nobody did.
///
/// For what has to be done before a signal returns that Qt waits for. The dialog must be modal, or
/// not seen yet: else its window could go meanwhile.
[[nodiscard]] bool workBeside(QDialog& dialog, const QString& name,
                              const std::function<void(const std::stop_token&)>& work);

}  // namespace klartext::ui
