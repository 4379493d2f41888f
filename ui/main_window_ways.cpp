// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <QAction>
#include <QByteArray>
#include <QUrl>

#include "actions/action_set.h"
#include "cookies/cookie_dialog.h"
#include "imports/import_dialog.h"
#include "main_window.h"
#include "models/page_model.h"
#include "panes/outside_bar.h"

// The ways in beside opening a page.
namespace klartext::ui {

QUrl MainWindow::original() const {
    const auto isWeb = [](const QUrl& url) {
        return url.scheme().startsWith(QLatin1String("http"));
    };
    if (isWeb(m_address)) {
        return m_address;
    }
    if (!m_page->hasPage() && isWeb(m_failed)) {
        return m_failed;
    }
    if (m_page->hasPage()) {
        const QUrl noted(QString::fromStdString(m_page->extraction().tree->url()));
        if (isWeb(noted)) {
            return noted;
        }
    }
    // A chapter of a book is no file that a browser could open.
    const auto isThere = [](const QUrl& file) {
        const QByteArray path =
            QByteArray::fromPercentEncoding(file.path(QUrl::FullyEncoded).toLatin1());
        return ::access(path.constData(), F_OK) == 0;
    };
    return m_address.isLocalFile() && isThere(m_address) ? m_address : QUrl();
}

void MainWindow::openElsewhere(const QUrl& address) { m_outside->open(address); }

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
