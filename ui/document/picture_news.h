// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace klartext::ui {

/// What a reader has to know of the pictures of a page that are not to be seen.
struct PictureNews {
    int failed = 0;  ///< could not be loaded
    int held = 0;    ///< wait for the person's word
    QString site;    ///< that can be said yes to for good; or empty

    friend bool operator==(const PictureNews&, const PictureNews&) = default;
};

}  // namespace klartext::ui
