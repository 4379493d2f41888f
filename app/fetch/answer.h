// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>
#include <string>

#include "errors/error.h"
#include "fetch/media_kind.h"
#include "fetch/page_request.h"

namespace klartext::app {

/// The body of an answer as it came over the network, and what says how to read it.
struct Answer {
    std::string bytes;
    std::string coding;       ///< value of the Content-Encoding header
    std::string contentType;  ///< value of the Content-Type header
    QUrl url;
    qint64 limit = 0;  ///< bytes, when unpacked
};

/// The page in an answer that came whole; its address has lost what only follows readers, unless it
/// is signed, see core::withoutTrackingUnlessSigned(). One whose packing is damaged is an error
/// that brings along what could be unpacked. Pure; any thread.
[[nodiscard]] FetchResult readAnswer(Answer answer);

/// What can be made of an answer that broke off: the page after all where it is whole, as of
/// servers that announce a wrong length; else `why`, with the part that came.
[[nodiscard]] FetchResult readBrokenAnswer(Answer answer, Error why);

/// What is said of an address of the web that leads to no page. Browsers show or save such files;
/// nobody is led to a program.
[[nodiscard]] Error mediaError(const QUrl& address, MediaKind kind);

/// A limit as it stands in sentences.
[[nodiscard]] QString megabytes(qint64 bytes);

}  // namespace klartext::app
