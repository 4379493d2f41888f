// SPDX-License-Identifier: MIT
#include "dictionary/dictionary.h"

#include <QCoreApplication>

namespace klartext::app {

Dictionary::~Dictionary() = default;

std::vector<IndexEntry> Dictionary::find(const QString& folded) const {
    return m_index.find(folded);
}

QList<DictionaryEntry> Dictionary::entriesOf(const QString& folded) {
    QList<DictionaryEntry> entries;
    for (const IndexEntry& entry : find(folded)) {
        QString text = textAt(entry);
        if (!text.isEmpty()) {
            if (entry.size > longestEntry) {
                text += u'\n' + QCoreApplication::translate(
                                    "Dictionary",
                                    "[The entry is longer than can be shown here. Its end was left "
                                    "out.]");
            }
            entries.append({entry.headword, text});
        }
        if (entries.size() >= mostEntries) {
            break;
        }
    }
    return entries;
}

}  // namespace klartext::app
