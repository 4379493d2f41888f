// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>

#include "library/notes.h"

namespace klartext::ui {
class MainWindow;
}

namespace klartext::gui {

/// Lets the last window close when what the person decided is written. Where that cannot be done,
/// they are asked, and nothing is lost without their word.
class LastCall : public QObject {
    Q_OBJECT

public:
    /// `notes` must outlive it.
    explicit LastCall(app::Notes& notes, QObject* parent = nullptr);

    /// Whether the last window may close. If not, it closes by itself once all is written, or the
    /// person is asked.
    [[nodiscard]] bool mayClose(ui::MainWindow& window);

Q_SIGNALS:
    /// Everything is about to be written; whoever can make that possible should.
    void trying();

private:
    void tryToWrite(ui::MainWindow& window);
    void ask(ui::MainWindow& window);

    app::Notes& m_notes;
    QPointer<QMessageBox> m_box;
    bool m_tries = false;
    bool m_closesAnyway = false;
};

}  // namespace klartext::gui
