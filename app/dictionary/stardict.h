// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "dictionary/dictionary.h"
#include "dictionary/text_file.h"

namespace klartext::app {

/// A StarDict dictionary: NAME.ifo, NAME.idx (or .idx.gz), NAME.dict (or .dict.dz) and
/// perhaps NAME.syn, with other forms of its words.
/// https://github.com/huzheng001/stardict-3/blob/master/dict/doc/StarDictFileFormat
class StarDict : public Dictionary {
public:
    /// `path` is that of the .ifo file.
    [[nodiscard]] static Expected<std::unique_ptr<Dictionary>> open(const QString& path);

    [[nodiscard]] bool isWhole() const override {
        return Dictionary::isWhole() && (!m_synonyms || m_synonyms->isWhole());
    }

protected:
    [[nodiscard]] QString textAt(const IndexEntry& entry) override;
    [[nodiscard]] std::vector<IndexEntry> find(const QString& folded) const override;

private:
    StarDict(HeadwordIndex index, TextFile texts, QByteArray types);
    void readSynonyms(const QString& path);

    TextFile m_texts;
    std::optional<HeadwordIndex> m_synonyms;  ///< their offsets are numbers of entries
    QByteArray m_types;  ///< of the parts of each entry; empty: each part names its own
};

}  // namespace klartext::app
