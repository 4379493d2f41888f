// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace klartext::app {

/// How an image of a page is got at, if at all.
enum class ImageAccess {
    Refused,
    Inline,  ///< a data: URL
    Disk,    ///< a file: URL, of a local page in its folder or in one of that only
    Web,     ///< http(s), from public addresses only
    Nearby,  ///< http(s), from any address: the page itself came from there
};

/// Why a page does not get a picture that it names.
enum class ImageRefusal {
    Nearby,  ///< it lies on this computer or in its local network
    Local,   ///< it is a file of this computer
    Nowhere  ///< its host is not found, so nobody can tell where it lies
};

/// What the page at `page` may show. An address of the web is judged again when its host is
/// resolved and at each redirect, see
/// findPublicWay().
[[nodiscard]] ImageAccess imageAccess(const QUrl& image, const QUrl& page);

}  // namespace klartext::app
