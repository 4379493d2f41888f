// SPDX-License-Identifier: MIT
#include "word_desk.h"

#include <QtConcurrentRun>

#include "main_window.h"

namespace klartext::gui {

namespace {

ui::WordLookup answerOf(app::DictionaryShelf& shelf, const QString& word, const QString& language) {
    ui::WordLookup lookup;
    lookup.word = word;
    lookup.anyDictionary = !shelf.isEmpty();
    for (const app::DictionaryAnswer& answer : shelf.lookUp(word, language)) {
        ui::WordLookup::Answer shown{answer.dictionary, {}};
        for (const app::DictionaryEntry& entry : answer.entries) {
            shown.entries.append({entry.headword, entry.text});
        }
        lookup.answers.append(shown);
    }
    lookup.partlyKnown = shelf.partlyKnown();
    return lookup;
}

}  // namespace

WordDesk::WordDesk(ui::MainWindow& window, std::shared_ptr<app::DictionaryShelf> shelf)
    : QObject(&window), m_window(window), m_shelf(std::move(shelf)) {
    connect(&window, &ui::MainWindow::lookUpRequested, this, &WordDesk::lookUp);
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { m_window.showLookUp(m_watcher.result()); });
}

void WordDesk::lookUp(const QString& word, const QString& language) {
    m_watcher.setFuture(QtConcurrent::run(
        [shelf = m_shelf, word, language] { return answerOf(*shelf, word, language); }));
}

}  // namespace klartext::gui
