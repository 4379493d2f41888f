// SPDX-License-Identifier: MIT
// A page saved as MHTML.
#include "fuzz/app/opened.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext;
    app::fuzz::openAll(
        app::fuzz::written(klartext::fuzz::viewOf(data, size), QStringLiteral("a.mht")));
    return 0;
}
