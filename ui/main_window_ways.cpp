// SPDX-License-Identifier: MIT
#include <QAction>

#include "actions/action_set.h"
#include "cookies/cookie_dialog.h"
#include "imports/import_dialog.h"
#include "main_window.h"

// The ways in beside opening a page.
namespace klartext::ui {

void MainWindow::setCookies(CookieDesk& desk) {
    QAction* cookies = (*m_actions)[ActionId::Cookies];
    cookies->setEnabled(true);
    connect(cookies, &QAction::triggered, this,
            [this, &desk] { (new CookieDialog(desk, m_settings, this))->show(); });
}

void MainWindow::setImports(ImportDesk& desk) {
    QAction* import = (*m_actions)[ActionId::Import];
    import->setEnabled(true);
    connect(import, &QAction::triggered, this, [this, &desk] {
        if (auto* open = findChild<ImportDialog*>()) {
            open->activateWindow();
            return;
        }
        auto* dialog = new ImportDialog(desk, m_settings, this);
        dialog->show();
        const FetchState state = desk.state();
        if (state.waiting == 0 && state.failed == 0) {
            dialog->chooseFile();
        }
    });
}

}  // namespace klartext::ui
