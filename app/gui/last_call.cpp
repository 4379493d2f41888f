// SPDX-License-Identifier: MIT
#include "last_call.h"

#include <QDir>
#include <QPushButton>

#include "library/database.h"

namespace klartext::gui {

namespace {

QString sentences(const app::Error& reason) {
    const QString waits =
        LastCall::tr(
            "What you decided is not written into “%1” yet: %2. If Klartext closes now, it is "
            "lost.")
            .arg(QDir::toNativeSeparators(app::Database::standardPath()), reason.title);
    return (QStringList(waits) + reason.suggestions).join(QLatin1Char(' '));
}

}  // namespace

LastCall::LastCall(app::Notes& notes, app::Library& library, QObject* parent)
    : QObject(parent), m_notes(notes), m_library(library) {
    connect(&library, &app::Library::failed, this, [this] {
        m_closing.clear();
        Q_EMIT stays();
    });
    connect(&library, &app::Library::settled, this, [this] {
        const QPointer<ui::MainWindow> window = m_closing;
        m_closing.clear();
        if (window) window->close();
    });
}

bool LastCall::mayClose(ui::MainWindow& window) {
    if (m_closesAnyway) return true;
    if (m_library.isChanging()) {
        waitForLibrary(window);
        return false;
    }
    if (!m_notes.waits()) return true;
    if (!m_box || !m_box->isVisible()) tryToWrite(window);
    return false;
}

void LastCall::waitForLibrary(ui::MainWindow& window) {
    m_closing = &window;
    window.announce(tr("Klartext closes as soon as what you decided is written."));
}

void LastCall::tryToWrite(ui::MainWindow& window) {
    if (m_tries) return;
    m_tries = true;
    window.announce(tr("Klartext closes as soon as what you decided is written."));
    Q_EMIT trying();
    m_notes.write(this, [this, asked = QPointer(&window)] {
        m_tries = false;
        if (!asked) return;
        m_notes.waits() ? ask(*asked) : static_cast<void>(asked->close());
    });
}

void LastCall::ask(ui::MainWindow& window) {
    m_box = new QMessageBox(QMessageBox::Warning, tr("Not written yet"),
                            sentences(m_notes.reason()), QMessageBox::Cancel, &window);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    auto* again = m_box->addButton(tr("&Try Again"), QMessageBox::AcceptRole);
    const auto* anyway = m_box->addButton(tr("Close &Anyway"), QMessageBox::DestructiveRole);
    m_box->setDefaultButton(again);
    m_box->setEscapeButton(QMessageBox::Cancel);
    connect(m_box, &QMessageBox::buttonClicked, this,
            [this, again, anyway, asked = QPointer(&window)](const QAbstractButton* button) {
                m_box.clear();
                if (!asked) return;
                if (button != again && button != anyway) Q_EMIT stays();
                if (button == again) tryToWrite(*asked);
                if (button == anyway) {
                    m_closesAnyway = true;
                    asked->close();
                    // Other windows may have opened meanwhile.
                    m_closesAnyway = false;
                }
            });
    m_box->open();
}

}  // namespace klartext::gui
