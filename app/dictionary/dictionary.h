// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <memory>
#include <vector>

#include "dictionary/headword_index.h"
#include "errors/error.h"

namespace klartext::app {

/// What a dictionary says of a word.
struct DictionaryEntry {
    QString headword;
    QString text;  ///< plain text in lines
};

/// A dictionary on this computer's disk. Nothing in its files is believed: whatever they hold, an
/// entry is at most a part of the file, cut at Dictionary::longestEntry, and reading ends.
///
/// Not safe for use by several threads at a time.
class Dictionary {
public:
    static constexpr int longestEntry = 200'000;  ///< bytes; what is longer is cut, and says so
    static constexpr int mostEntries = 12;        ///< of one word

    virtual ~Dictionary();

    [[nodiscard]] const QString& name() const { return m_name; }
    /// False when its index holds more words than could be taken: the others are not found.
    [[nodiscard]] virtual bool isWhole() const { return m_index.isWhole(); }
    /// The entries whose headword is this word, folded (see foldWord()).
    [[nodiscard]] QList<DictionaryEntry> entriesOf(const QString& folded);

protected:
    explicit Dictionary(HeadwordIndex index) : m_index(std::move(index)) {}

    void setName(const QString& name) { m_name = name; }
    /// The text of an entry; empty when it cannot be read.
    [[nodiscard]] virtual QString textAt(const IndexEntry& entry) = 0;
    /// The places in the dictionary that a folded word leads to.
    [[nodiscard]] virtual std::vector<IndexEntry> find(const QString& folded) const;
    [[nodiscard]] const HeadwordIndex& index() const { return m_index; }

private:
    QString m_name;
    HeadwordIndex m_index;
};

}  // namespace klartext::app
