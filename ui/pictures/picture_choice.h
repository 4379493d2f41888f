// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace klartext::ui {

/// Whether the pictures of a page come with it. Those at hand - in the page itself, in its file, in
/// the library, loaded before - are always shown.
enum class PictureChoice {
    Show,
    Ask,    ///< only on the sites a person said so of
    Never,  ///< but for a single one that a person asks for
};

/// What a person is asked about: the host of a page of the web, without "www."; empty for a page
/// that has none.
[[nodiscard]] QString pictureSite(const QUrl& page);

/// Whether the page's pictures are loaded from the web without a word. `sites` are those that were
/// said yes to.
[[nodiscard]] bool loadsPictures(PictureChoice choice, const QStringList& sites, const QUrl& page);

}  // namespace klartext::ui
