// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "dictionary/dictionary.h"
#include "dictionary/text_file.h"

namespace klartext::app {

/// A database of dictd, as Debian's packages dict-* install them: NAME.index and NAME.dict.dz (or
/// .dict). Lines of the index are headword, offset and length apart by tabs, in base 64.
class Dictd : public Dictionary {
public:
    /// `path` is that of the .index file.
    [[nodiscard]] static Expected<std::unique_ptr<Dictionary>> open(const QString& path);

protected:
    [[nodiscard]] QString textAt(const IndexEntry& entry) override;

private:
    Dictd(HeadwordIndex index, TextFile texts);
    /// What the database calls itself.
    [[nodiscard]] QString readName();

    TextFile m_texts;
};

}  // namespace klartext::app
