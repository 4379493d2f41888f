// SPDX-License-Identifier: MIT
#include "fetch/content_coding.h"

#include <brotli/decode.h>
#include <zlib.h>

#include <array>
#include <cctype>
#include <cstdint>
#include <memory>
#include <vector>

namespace klartext::app {

namespace {

using Decoded = tl::expected<std::string, CodingFault>;
using Chunk = std::array<char, 64 * 1024>;

/// https://www.rfc-editor.org/rfc/rfc9110#name-content-codings
constexpr std::size_t mostCodings = 3;

/// zlib's windowBits: 15 is the largest window, +32 recognises gzip and zlib, negative is raw.
constexpr int gzipOrZlib = 15 + 32;
constexpr int rawDeflate = -15;

bool append(std::string& result, const char* data, std::size_t size, std::size_t limit) {
    if (result.size() + size > limit) return false;
    result.append(data, size);
    return true;
}

Decoded inflated(const std::string& bytes, int windowBits, std::size_t limit, Torn torn) {
    z_stream stream = {};
    if (inflateInit2(&stream, windowBits) != Z_OK) return tl::make_unexpected(CodingFault::Damaged);
    const std::unique_ptr<z_stream, int (*)(z_stream*)> guard(&stream, inflateEnd);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string result;
    Chunk chunk;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        state = inflate(&stream, Z_NO_FLUSH);
        if (!append(result, chunk.data(), chunk.size() - stream.avail_out, limit)) {
            return tl::make_unexpected(CodingFault::TooLarge);
        }
        // A gzip file may be several one after another.
        if (state == Z_STREAM_END && stream.avail_in > 0 && *stream.next_in == 0x1f) {
            state = inflateReset(&stream);
        }
    }
    const bool isWhole = state == Z_STREAM_END || (torn == Torn::KeepBeginning && !result.empty());
    if (!isWhole) return tl::make_unexpected(CodingFault::Damaged);
    return result;
}

Decoded unbrotlied(const std::string& bytes, std::size_t limit, Torn torn) {
    const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState*)> decoder(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance);
    std::size_t left = bytes.size();
    const auto* next = reinterpret_cast<const std::uint8_t*>(bytes.data());
    std::string result;
    Chunk chunk;
    BrotliDecoderResult state = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (state == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        std::size_t room = chunk.size();
        auto* out = reinterpret_cast<std::uint8_t*>(chunk.data());
        state = BrotliDecoderDecompressStream(decoder.get(), &left, &next, &room, &out, nullptr);
        if (!append(result, chunk.data(), chunk.size() - room, limit)) {
            return tl::make_unexpected(CodingFault::TooLarge);
        }
    }
    const bool isWhole =
        state == BROTLI_DECODER_RESULT_SUCCESS || (torn == Torn::KeepBeginning && !result.empty());
    if (!isWhole) return tl::make_unexpected(CodingFault::Damaged);
    return result;
}

Decoded ungzipped(std::string bytes, std::size_t limit, Torn torn) {
    if (!bytes.starts_with("\x1f\x8b")) return bytes;
    return inflated(bytes, gzipOrZlib, limit, torn);
}

/// "deflate" means the zlib format, but some servers send the bare stream.
Decoded undeflated(const std::string& bytes, std::size_t limit, Torn torn) {
    auto result = inflated(bytes, gzipOrZlib, limit, torn);
    if (!result && result.error() == CodingFault::Damaged) {
        return inflated(bytes, rawDeflate, limit, torn);
    }
    return result;
}

std::vector<std::string> codingNames(std::string_view header) {
    std::vector<std::string> names(1);
    for (const char c : header) {
        if (c == ',') {
            names.emplace_back();
        } else if (c != ' ' && c != '\t') {
            names.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    std::erase_if(names,
                  [](const std::string& name) { return name.empty() || name == "identity"; });
    return names;
}

Decoded decodeOne(std::string bytes, const std::string& coding, std::size_t limit, Torn torn) {
    if (coding == "gzip" || coding == "x-gzip") return ungzipped(std::move(bytes), limit, torn);
    if (coding == "deflate") return undeflated(bytes, limit, torn);
    if (coding == "br") return unbrotlied(bytes, limit, torn);
    return tl::make_unexpected(CodingFault::Unknown);
}

}  // namespace

tl::expected<std::string, CodingFault> decodeContent(std::string bytes, std::string_view codings,
                                                     std::size_t limit, Torn torn) {
    std::vector<std::string> names = codingNames(codings);
    if (names.size() > mostCodings) return tl::make_unexpected(CodingFault::Unknown);
    // An answer without a body names its coding all the same.
    for (; !names.empty() && !bytes.empty(); names.pop_back()) {
        auto decoded = decodeOne(std::move(bytes), names.back(), limit, torn);
        if (!decoded) return decoded;
        bytes = std::move(*decoded);
    }
    return bytes;
}

}  // namespace klartext::app
