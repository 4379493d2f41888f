// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

#include "dictionary/dictionary.h"

namespace klartext::app {

/// What one dictionary says.
struct DictionaryAnswer {
    QString dictionary;
    QList<DictionaryEntry> entries;
};

/// All dictionaries that are installed: StarDict's in /usr/share/stardict/dic, ~/.stardict/dic and
/// "stardict/dic" of the data folders, dictd's in /usr/share/dictd. Each is opened when it is first
/// asked; those that cannot be read are passed over, and tried again when their files changed.
/// Every function may be called on any thread; one lookUp() runs at a time.
class DictionaryShelf {
public:
    explicit DictionaryShelf(QStringList folders = systemFolders());
    ~DictionaryShelf();

    [[nodiscard]] static QStringList systemFolders();

    /// Whether there is any file that looks like a dictionary.
    [[nodiscard]] bool isEmpty() const;
    /// The names of those that were asked and are too large to be known as a whole.
    [[nodiscard]] QStringList partlyKnown() const;
    /// Asks all dictionaries; may take a second for each that was not opened before. `language` is
    /// that of the word, for its endings. Answers without entries are left out.
    [[nodiscard]] QList<DictionaryAnswer> lookUp(const QString& word, const QString& language);

private:
    struct Slot {
        QString path;
        qint64 changed = 0;
        bool tried = false;
        std::unique_ptr<Dictionary> dictionary;
    };

    [[nodiscard]] QStringList find() const;
    void refresh();

    QStringList m_folders;
    mutable QMutex m_mutex;
    std::vector<Slot> m_slots;
};

}  // namespace klartext::app
