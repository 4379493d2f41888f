// SPDX-License-Identifier: MIT
#include "dictionary/dictionary.h"

namespace klartext::app {

Dictionary::~Dictionary() = default;

std::vector<IndexEntry> Dictionary::find(const QString& folded) const {
    return m_index.find(folded);
}

QList<DictionaryEntry> Dictionary::entriesOf(const QString& folded) {
    QList<DictionaryEntry> entries;
    for (const IndexEntry& entry : find(folded)) {
        const QString text = textAt(entry);
        if (!text.isEmpty()) {
            entries.append({entry.headword, text});
        }
        if (entries.size() >= mostEntries) {
            break;
        }
    }
    return entries;
}

}  // namespace klartext::app
