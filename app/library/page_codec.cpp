// SPDX-License-Identifier: MIT
#include "library/page_codec.h"

#include <zstd.h>

namespace klartext::app {

namespace {

// Pages grow hardly smaller beyond, and take several times as long.
constexpr int effort = 9;

}  // namespace

QByteArray packed(QByteArrayView bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray result(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t used = ZSTD_compress(result.data(), static_cast<std::size_t>(result.size()),
                                           bytes.data(), size, effort);
    result.resize(ZSTD_isError(used) != 0 ? 0 : static_cast<qsizetype>(used));
    result.squeeze();
    return result;
}

std::optional<QByteArray> unpacked(QByteArrayView bytes, qsizetype most) {
    const auto size = static_cast<std::size_t>(bytes.size());
    const unsigned long long stated = ZSTD_getFrameContentSize(bytes.data(), size);
    if (stated == ZSTD_CONTENTSIZE_ERROR || stated == ZSTD_CONTENTSIZE_UNKNOWN ||
        stated > static_cast<unsigned long long>(most)) {
        return std::nullopt;
    }
    QByteArray result(static_cast<qsizetype>(stated), Qt::Uninitialized);
    const std::size_t used =
        ZSTD_decompress(result.data(), static_cast<std::size_t>(stated), bytes.data(), size);
    if (ZSTD_isError(used) != 0 || used != stated) return std::nullopt;
    return result;
}

}  // namespace klartext::app
