// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>

#include "library/library.h"
#include "library/notes.h"
#include "main_window.h"

namespace klartext::gui {

/// Lets the last window close when what the person decided and kept is written. Where that cannot
/// be done, they are asked or told, and nothing is lost without their word.
class LastCall : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    LastCall(app::Notes& notes, app::Library& library, QObject* parent = nullptr);

    /// Whether the last window may close. If not, it closes by itself once all is written, or the
    /// person is asked.
    [[nodiscard]] bool mayClose(ui::MainWindow& window);

Q_SIGNALS:
    /// Everything is about to be written; whoever can make that possible should.
    void trying();
    /// The window is not closed after all.
    void stays();

private:
    /// A change that failed is told by others, and the window stays open for that.
    void waitForLibrary(ui::MainWindow& window);
    void tryToWrite(ui::MainWindow& window);
    void ask(ui::MainWindow& window);

    app::Notes& m_notes;
    app::Library& m_library;
    QPointer<ui::MainWindow> m_closing;  ///< when the library has settled
    QPointer<QMessageBox> m_box;
    bool m_tries = false;
    bool m_closesAnyway = false;
};

}  // namespace klartext::gui
