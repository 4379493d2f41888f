// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <optional>

#include "core/completeness.h"

namespace klartext::ui {

/// What a person can ask for where it is said how far an article can be trusted, as the address of
/// a link in the text.
struct TrustLink {
    enum class Verb {
        ShowRemoved,
        ShowUncertain,
        Remedy,
        ReloadPictures,
        LoadPictures,   ///< those that wait for the person's word, on this page
        AlwaysPictures  ///< the same, and on the site's other pages
    };

    Verb verb = Verb::ShowRemoved;
    core::Remedy remedy = core::Remedy::OpenOriginal;  ///< meaningful for Verb::Remedy

    [[nodiscard]] QUrl url() const;
    /// No value for every other address.
    [[nodiscard]] static std::optional<TrustLink> fromUrl(const QUrl& url);

    friend bool operator==(const TrustLink&, const TrustLink&) = default;
};

}  // namespace klartext::ui
