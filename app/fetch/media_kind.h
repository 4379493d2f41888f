// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include <QString>

namespace klartext::app {

/// What bytes are that hold no page: an image, a PDF document, …
enum class MediaKind { Image, Pdf, Archive, Audio, Video, Font, Document, Program };

/// What the bytes are, when they are surely no text a page could be made of: by their first bytes,
/// else by the Content-Type header. Nothing when they may be a page; a wrong header does not
/// condemn bytes that begin like HTML.
[[nodiscard]] std::optional<MediaKind> foreignMedia(std::string_view contentType,
                                                    std::string_view bytes);

/// The image format ("image/png") the bytes begin like, or an empty view. Raster formats only: SVG
/// is a document that can refer to other resources.
[[nodiscard]] std::string_view rasterImageType(std::string_view bytes);

/// "an image", "a PDF document": the object of a sentence, in the person's language.
[[nodiscard]] QString mediaName(MediaKind kind);

}  // namespace klartext::app
