// SPDX-License-Identifier: MIT
#include "dictionary/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace klartext::app {

namespace {

constexpr int anyGzip = 15 + 16;
constexpr int raw = -15;

QByteArray unpack(const QByteArray& packed, int windowBits, qint64 limit) {
    z_stream stream{};
    if (inflateInit2(&stream, windowBits) != Z_OK) {
        return {};
    }
    // zlib does not write to what it reads.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = static_cast<uInt>(std::min<qsizetype>(packed.size(), 1 << 30));
    QByteArray result;
    std::array<char, 65536> buffer{};
    int state = Z_OK;
    while (state == Z_OK && result.size() < limit) {
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_SYNC_FLUSH);
        const auto got = static_cast<qsizetype>(buffer.size() - stream.avail_out);
        if (got == 0) {
            break;
        }
        result.append(buffer.data(), std::min<qsizetype>(got, limit - result.size()));
    }
    inflateEnd(&stream);
    return result;
}

}  // namespace

bool isGzip(QByteArrayView bytes) {
    return bytes.size() > 18 && bytes[0] == '\x1f' && bytes[1] == '\x8b' && bytes[2] == '\x08';
}

QByteArray unpackGzip(const QByteArray& packed, qint64 limit) {
    return unpack(packed, anyGzip, limit);
}

QByteArray inflateRaw(const QByteArray& packed, qint64 limit) { return unpack(packed, raw, limit); }

}  // namespace klartext::app
