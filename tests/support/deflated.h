// SPDX-License-Identifier: MIT
#pragma once

#include <zlib.h>

#include <string>

namespace klartext::test {

/// As zlib packs; `windowBits` as its deflateInit2() takes it: 15 zlib, 31 gzip, -15 raw.
inline std::string deflated(const std::string& bytes, int windowBits,
                            int level = Z_BEST_COMPRESSION) {
    z_stream stream = {};
    deflateInit2(&stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    std::string result(deflateBound(&stream, bytes.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    deflateEnd(&stream);
    return result;
}

}  // namespace klartext::test
