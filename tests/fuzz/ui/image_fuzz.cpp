// SPDX-License-Identifier: MIT
// The bytes of a picture, as its site or its file gave them.
#include <QGuiApplication>

#include "document/image_decoder.h"
#include "fuzz/input.h"
#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext;
    static int count = 0;
    static auto* const program = new QGuiApplication(count, nullptr);  // as long as the program
    (void)program;
    constexpr int width = 400;
    const auto decoded = ui::decodeImage(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)), width);
    klartext::fuzz::require(decoded.image.width() <= width, "a picture is as wide as it may be");
    klartext::fuzz::require(decoded.image.isNull() || !decoded.size.isEmpty(),
                            "a picture has a size of its own");
    return 0;
}
