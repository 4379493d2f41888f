// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUrl>
#include <optional>
#include <string>
#include <string_view>

#include "core/saved_page.h"

namespace klartext::app {

/// The images that a file brings with it, by the address they came from.
using OwnImages = QHash<QUrl, QByteArray>;

/// What a saved HTML file is opened as.
struct SavedCopy {
    core::SavedPage page;
    OwnImages images;
};

/// The page and the images in a file that was saved with its original; nothing when it is none, or
/// damaged. What comes out of it is bounded, whatever it claims.
[[nodiscard]] std::optional<SavedCopy> readSavedCopy(std::string_view html);

/// The page for core::HtmlOptions::original: compressed, in Base64, in lines.
[[nodiscard]] std::string packedOriginal(const core::SavedPage& page);

}  // namespace klartext::app
