// SPDX-License-Identifier: MIT
// What other programs wrote of the pages a person kept in them.
#include "fuzz/input.h"
#include "fuzz/invariants.h"
#include "imports/link_json.h"
#include "imports/read_import.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto list = app::readImport(bytes, QStringLiteral("import"));
    if (!list) {
        klartext::fuzz::require(!list.error().explanation.isEmpty(),
                                "a failure says what happened");
        return 0;
    }
    for (const app::ImportedLink& link : list->links) {
        klartext::fuzz::require(link.url.isValid() && (link.url.scheme() == QLatin1String("http") ||
                                                       link.url.scheme() == QLatin1String("https")),
                                "a link leads to the web");
    }
    for (const app::ImportFault& fault : list->faults) {
        klartext::fuzz::require(!fault.reason.isEmpty(), "a fault has its reason");
    }
    return 0;
}
