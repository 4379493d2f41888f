// SPDX-License-Identifier: MIT
// Safari's web archive, as XML and as a binary property list.
#include "fuzz/app/opened.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext;
    app::fuzz::openAll(
        app::fuzz::written(klartext::fuzz::viewOf(data, size), QStringLiteral("a.webarchive")));
    return 0;
}
