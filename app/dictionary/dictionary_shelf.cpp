// SPDX-License-Identifier: MIT
#include "dictionary/dictionary_shelf.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMutexLocker>
#include <QStandardPaths>
#include <algorithm>

#include "dictionary/dictd.h"
#include "dictionary/stardict.h"
#include "dictionary/word_forms.h"

namespace klartext::app {

namespace {

constexpr qsizetype mostDictionaries = 200;
constexpr int mostFilesSeen = 20'000;
const QString starDictEnding = QStringLiteral(".ifo");
const QString dictdEnding = QStringLiteral(".index");

Expected<std::unique_ptr<Dictionary>> open(const QString& path) {
    return path.endsWith(starDictEnding) ? StarDict::open(path) : Dictd::open(path);
}

}  // namespace

DictionaryShelf::DictionaryShelf(QStringList folders) : m_folders(std::move(folders)) {}

DictionaryShelf::~DictionaryShelf() = default;

QStringList DictionaryShelf::systemFolders() {
    QStringList folders{QStringLiteral("/usr/share/dictd"),
                        QStringLiteral("/usr/share/stardict/dic"),
                        QDir::homePath() + QStringLiteral("/.stardict/dic")};
    for (const QString& data :
         QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        folders.append(data + QStringLiteral("/stardict/dic"));
    }
    folders.removeDuplicates();
    return folders;
}

QStringList DictionaryShelf::find() const {
    QStringList paths;
    int seen = 0;
    for (const QString& folder : m_folders) {
        QDirIterator files(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        QStringList found;
        while (files.hasNext() && seen++ < mostFilesSeen) {
            const QString path = files.next();
            if (path.endsWith(starDictEnding) || path.endsWith(dictdEnding)) {
                found.append(path);
            }
        }
        // The disk gives them in any order; a person sees the same at each look-up.
        found.sort();
        paths += found;
    }
    paths.removeDuplicates();
    return paths.mid(0, mostDictionaries);
}

bool DictionaryShelf::isEmpty() const { return find().isEmpty(); }

QStringList DictionaryShelf::partlyKnown() const {
    const QMutexLocker lock(&m_mutex);
    QStringList names;
    for (const Slot& slot : m_slots) {
        if (slot.dictionary != nullptr && !slot.dictionary->isWhole()) {
            names.append(slot.dictionary->name());
        }
    }
    return names;
}

void DictionaryShelf::refresh() {
    std::vector<Slot> now;
    for (const QString& path : find()) {
        const qint64 changed = QFileInfo(path).lastModified().toMSecsSinceEpoch();
        const auto known = std::ranges::find_if(m_slots, [&](const Slot& slot) {
            return slot.path == path && slot.changed == changed;
        });
        if (known != m_slots.end()) {
            now.push_back(std::move(*known));
        } else {
            now.push_back({path, changed, false, nullptr});
        }
    }
    m_slots = std::move(now);
}

QList<DictionaryAnswer> DictionaryShelf::lookUp(const QString& word, const QString& language) {
    const QMutexLocker lock(&m_mutex);
    refresh();
    const QStringList forms = lookUpForms(word, language);
    QList<DictionaryAnswer> answers;
    for (Slot& slot : m_slots) {
        if (!slot.tried) {
            slot.tried = true;
            if (auto opened = open(slot.path)) {
                slot.dictionary = std::move(*opened);
            }
        }
        if (slot.dictionary == nullptr) {
            continue;
        }
        for (const QString& form : forms) {
            QList<DictionaryEntry> entries = slot.dictionary->entriesOf(form);
            if (!entries.isEmpty()) {
                answers.append({slot.dictionary->name(), std::move(entries)});
                break;
            }
        }
    }
    return answers;
}

}  // namespace klartext::app
