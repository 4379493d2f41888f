// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <string_view>

#include "errors/error.h"
#include "judge/protection.h"
#include "panes/message_page.h"

class QMessageBox;

namespace klartext::ui {
class MainWindow;
}

namespace klartext::gui {

/// What the window shows in the place of a page that could not be opened. `address` is what was
/// asked for, and `waits` how often in a row a site had asked for time before.
[[nodiscard]] ui::MessagePage messageOf(const app::Error& error, const QUrl& address, int waits);

/// Opens a box over the window that says what happened and what can be done; see
/// ui::MainWindow::showProblem().
QMessageBox* tell(ui::MainWindow& window, const app::Error& error);

/// What stands above a page of which only a part came.
[[nodiscard]] QString partSentence(const app::Error& error);
/// What is said of a page that names another encoding than the one it was read in.
[[nodiscard]] QString encodingSentence(std::string_view encoding);
/// What is said of pages that are read without these helpers; empty without any.
[[nodiscard]] QString unprotectedSentences(const QList<app::Helper>& lost);
/// What stands above a page that could not be loaded again.
[[nodiscard]] QString oldSentence(const app::Error& error);

}  // namespace klartext::gui
