// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <memory>

#include "dictionary/dictionary_shelf.h"
#include "words/word_lookup.h"

namespace klartext::ui {
class MainWindow;
}

namespace klartext::gui {

/// Asks the dictionaries for the words a window wants to know, off the GUI thread; the newest word
/// wins. A child of the window.
class WordDesk : public QObject {
    Q_OBJECT

public:
    WordDesk(ui::MainWindow& window, std::shared_ptr<app::DictionaryShelf> shelf);

private:
    void lookUp(const QString& word, const QString& language);

    ui::MainWindow& m_window;
    std::shared_ptr<app::DictionaryShelf> m_shelf;
    QFutureWatcher<ui::WordLookup> m_watcher;
};

}  // namespace klartext::gui
