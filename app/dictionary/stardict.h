// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "dictionary/dictionary.h"
#include "dictionary/text_file.h"

namespace klartext::app {

/// A StarDict dictionary: NAME.ifo, NAME.idx (or .idx.gz) and NAME.dict (or .dict.dz).
/// https://github.com/huzheng001/stardict-3/blob/master/dict/doc/StarDictFileFormat
class StarDict : public Dictionary {
public:
    /// `path` is that of the .ifo file.
    [[nodiscard]] static Expected<std::unique_ptr<Dictionary>> open(const QString& path);

protected:
    [[nodiscard]] QString textAt(const IndexEntry& entry) override;

private:
    StarDict(HeadwordIndex index, TextFile texts, QByteArray types);

    TextFile m_texts;
    QByteArray m_types;  ///< of the parts of each entry; empty: each part names its own
};

}  // namespace klartext::app
