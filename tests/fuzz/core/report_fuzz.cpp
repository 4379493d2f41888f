// SPDX-License-Identifier: MIT
#include "core/report.h"

#include <cstdint>

#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext::core;
    const auto report = readReport({reinterpret_cast<const char*>(data), size});
    if (report) {
        fuzz::require(readReport(toJson(*report)).has_value(), "a report is read again");
        const Extraction now = extract(report->page);
        (void)wantedBy(*report, now);
        (void)toJson(check(*report, now), "id", "source", false);
    }
    return 0;
}
