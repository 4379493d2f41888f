// SPDX-License-Identifier: MIT
#include <algorithm>
#include <chrono>

#include "core/wire.h"
#include "wire/well_formed.h"
#include "wire/wire_reader.h"
#include "wire/wire_writer.h"

namespace klartext::core {

namespace {

constexpr std::uint8_t requestMark = 'R';
constexpr std::uint8_t noKind = 255;

Fingerprints readFingerprints(WireReader& in) {
    Fingerprints prints = in.list<std::uint64_t>(8, [&] { return in.fixed(); });
    in.require(std::ranges::is_sorted(prints));
    return prints;
}

std::optional<PageKind> readKind(WireReader& in) {
    const std::uint8_t kind = in.byte();
    in.require(kind == noKind || kind <= static_cast<std::uint8_t>(lastPageKind));
    if (kind == noKind || in.failed()) {
        return std::nullopt;
    }
    return static_cast<PageKind>(kind);
}

}  // namespace

std::string packRequest(const RawPage& page, const ExtractOptions& options) {
    WireWriter out;
    out.reserve(page.bytes.size() + page.url.size() + 4096);
    out.byte(requestMark);
    out.number(wireVersion);
    out.bytes(std::string_view(page.bytes).substr(0, options.maxBytes));
    out.flag(page.bytes.size() > options.maxBytes);
    out.bytes(page.contentType);
    out.bytes(page.url);
    out.byte(page.kind ? static_cast<std::uint8_t>(*page.kind) : noKind);
    out.choice(page.composition);
    out.list(options.siblings, [&](const Fingerprints& prints) {
        out.list(prints, [&](std::uint64_t print) { out.fixed(print); });
    });
    out.number(options.maxBytes);
    out.number(static_cast<std::uint64_t>(std::max<std::int64_t>(options.budget.count(), 0)));
    out.flag(options.plainly);
    return out.take();
}

std::optional<WireRequest> unpackRequest(std::string_view bytes) {
    WireReader in(bytes);
    in.require(in.byte() == requestMark && in.number() == wireVersion);
    WireRequest request;
    request.page.bytes = in.bytes();
    const bool isCut = in.flag();
    request.page.contentType = in.bytes();
    request.page.url = in.bytes();
    request.page.kind = readKind(in);
    request.page.composition = in.choice(lastComposition);
    request.options.siblings = in.list<Fingerprints>(1, [&] { return readFingerprints(in); });
    request.options.maxBytes = static_cast<std::size_t>(in.number());
    constexpr std::uint64_t longest = 3'600'000;
    request.options.budget = std::chrono::milliseconds(in.number(longest));
    request.options.plainly = in.flag();
    if (!in.finished()) {
        return std::nullopt;
    }
    if (isCut) {
        // One byte more than is read says that there is more.
        request.page.bytes += ' ';
    }
    return request;
}

}  // namespace klartext::core
