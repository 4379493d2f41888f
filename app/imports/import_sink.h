// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <cstdint>

#include "imports/imported.h"

namespace klartext::app {

/// Why a row of a file cannot be used.
enum class ImportReason : std::uint8_t {
    NoAddress,
    NotOfTheWeb,
    TooMany,      ///< there is no more room in the list
    OpenQuote,    ///< one that is never closed
    Damaged,      ///< or cut off
    TooLarge,     ///< the entry by itself
    NoLink,       ///< in a line of text
    Script,       ///< of a browser, and no mistake
    ForBrowsers,  ///< an address only they know, and no mistake
    NotUnpacked,  ///< a part of an archive
};
/// A sentence in the person's language.
[[nodiscard]] QString importReason(ImportReason reason);

/// Takes what a reader finds in a file, in its order: here, or in another process.
class ImportSink {
public:
    virtual ~ImportSink() = default;

    /// Comes before all else, perhaps several times.
    virtual void setFormat(ImportFormat format) = 0;
    /// `address` as the file has it; the rest of `link` is taken as it is.
    virtual void add(const QString& address, ImportedLink link) = 0;
    virtual void fault(int line, const QString& text, ImportReason reason) = 0;
};

}  // namespace klartext::app
