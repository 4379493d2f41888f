// SPDX-License-Identifier: MIT
#include "save/saved_copy.h"

#include "core/writers.h"
#include "fetch/content_coding.h"
#include "images/image_limits.h"
#include "images/image_source.h"

namespace klartext::app {

namespace {

/// As much as a page may have, and what is said of its blocks.
constexpr std::size_t mostBytes = std::size_t{96} << 20;
constexpr qsizetype lineLength = 120;
/// qCompress() puts the length before the stream.
constexpr qsizetype lengthBytes = 4;

OwnImages imagesIn(std::string_view html) {
    OwnImages images;
    const ImageLimits limits;
    for (const core::SavedImage& image : core::savedImagesIn(html)) {
        if (images.size() >= limits.perPage) break;
        const QByteArray bytes =
            readInlineImage(QUrl(QString::fromStdString(image.dataUrl)), limits.bytes);
        if (!bytes.isEmpty()) images.insert(QUrl(QString::fromStdString(image.url)), bytes);
    }
    return images;
}

}  // namespace

std::optional<SavedCopy> readSavedCopy(std::string_view html) {
    const std::string_view text = core::savedPageIn(html);
    if (text.empty()) return std::nullopt;
    const QByteArray packed =
        QByteArray::fromBase64(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    const auto bytes = decodeContent(packed.toStdString(), "deflate", mostBytes);
    if (!bytes) return std::nullopt;
    auto page = core::unpack(*bytes);
    if (!page) return std::nullopt;
    return SavedCopy{std::move(*page), imagesIn(html)};
}

std::string packedOriginal(const core::SavedPage& page) {
    const std::string bytes = core::pack(page);
    const QByteArray packed = qCompress(reinterpret_cast<const uchar*>(bytes.data()),
                                        static_cast<qsizetype>(bytes.size()), 9)
                                  .mid(lengthBytes);
    const QByteArray text = packed.toBase64();
    std::string lines;
    for (qsizetype at = 0; at < text.size(); at += lineLength) {
        lines += lines.empty() ? "" : "\n";
        lines += text.mid(at, lineLength).toStdString();
    }
    return lines;
}

}  // namespace klartext::app
