// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "core/projection.h"
#include "library/kept_page.h"

namespace klartext::app {

/// By what articles are found at present: another name, another judge.
[[nodiscard]] QString judgeName();

/// The facts of an article, for the list. Any thread.
[[nodiscard]] PageFacts factsOf(const core::Article& article, const core::Extraction& extraction);
/// The text that is searched: UTF-8, a paragraph a line. Any thread.
[[nodiscard]] QByteArray searchTextOf(const core::Article& article);

/// The page as it is kept. `address` is where it was opened, `extraction` what is shown: with the
/// site's rules applied. Takes some milliseconds; any thread.
[[nodiscard]] NewPage pageToKeep(const QUrl& address, const core::RawPage& page,
                                 const core::Extraction& extraction,
                                 const core::Overrides& overrides);

}  // namespace klartext::app
