// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <optional>

namespace klartext::ui {

/// The wish to see a picture of a PageDocument large, as the address of a link in its text.
struct PictureLink {
    int index = 0;  ///< in PageDocument::pictures()

    [[nodiscard]] QUrl url() const;
    /// No value for every other address.
    [[nodiscard]] static std::optional<PictureLink> fromUrl(const QUrl& url);
};

}  // namespace klartext::ui
