// SPDX-License-Identifier: MIT
#include "library/page_codec.h"

#include <zstd.h>

#include <memory>

namespace klartext::app {

namespace {

// Pages grow hardly smaller beyond, and take several times as long.
constexpr int effort = 9;
// Stands before a text that needs its page. No frame of Zstandard begins so.
constexpr char besideMark = '\1';
// A list of hits unpacks a dozen of them while somebody types.
constexpr qsizetype largestBeside = qsizetype{512} << 10;

using Packer = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;
using Unpacker = std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)>;

std::size_t sizeOf(QByteArrayView bytes) { return static_cast<std::size_t>(bytes.size()); }

QByteArray pack(QByteArrayView bytes, QByteArrayView beside, QByteArrayView mark) {
    const Packer packer(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_compressionLevel, effort);
    if (!beside.isEmpty()) {
        // Beside another page the text would come out as other words.
        ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_checksumFlag, 1);
        ZSTD_CCtx_refPrefix(packer.get(), beside.data(), sizeOf(beside));
    }
    QByteArray result = mark.toByteArray();
    const std::size_t room = ZSTD_compressBound(sizeOf(bytes));
    result.resize(mark.size() + static_cast<qsizetype>(room));
    const std::size_t used = ZSTD_compress2(packer.get(), result.data() + mark.size(), room,
                                            bytes.data(), sizeOf(bytes));
    result.resize(ZSTD_isError(used) != 0 ? 0 : mark.size() + static_cast<qsizetype>(used));
    result.squeeze();
    return result;
}

std::optional<QByteArray> unpack(QByteArrayView bytes, QByteArrayView beside, qsizetype most) {
    const unsigned long long stated = ZSTD_getFrameContentSize(bytes.data(), sizeOf(bytes));
    if (stated == ZSTD_CONTENTSIZE_ERROR || stated == ZSTD_CONTENTSIZE_UNKNOWN ||
        stated > static_cast<unsigned long long>(most)) {
        return std::nullopt;
    }
    const Unpacker unpacker(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    if (!beside.isEmpty()) {
        ZSTD_DCtx_refPrefix(unpacker.get(), beside.data(), sizeOf(beside));
    }
    QByteArray result(static_cast<qsizetype>(stated), Qt::Uninitialized);
    const std::size_t used =
        ZSTD_decompressDCtx(unpacker.get(), result.data(), static_cast<std::size_t>(stated),
                            bytes.data(), sizeOf(bytes));
    if (ZSTD_isError(used) != 0 || used != stated) return std::nullopt;
    return result;
}

}  // namespace

QByteArray packed(QByteArrayView bytes) { return pack(bytes, {}, {}); }

std::optional<QByteArray> unpacked(QByteArrayView bytes, qsizetype most) {
    return unpack(bytes, {}, most);
}

QByteArray packedBeside(QByteArrayView text, QByteArrayView packedPage) {
    const std::optional<QByteArray> page = unpacked(packedPage, largestBeside);
    if (!page || page->isEmpty()) return packed(text);
    return pack(text, *page, QByteArrayView(&besideMark, 1));
}

std::optional<QByteArray> unpackedBeside(QByteArrayView bytes, QByteArrayView packedPage) {
    constexpr qsizetype most = qsizetype{128} << 20;
    if (!bytes.startsWith(besideMark)) return unpacked(bytes, most);
    const std::optional<QByteArray> page = unpacked(packedPage, largestBeside);
    if (!page || page->isEmpty()) return std::nullopt;
    return unpack(bytes.sliced(1), *page, most);
}

}  // namespace klartext::app
