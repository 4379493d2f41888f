// SPDX-License-Identifier: MIT
#include "save/own_file.h"

namespace klartext::app {

OwnFile readOwnFile(std::string_view bytes) {
    OwnFile own;
    if (core::isReport(bytes)) {
        own.report = core::readReport(bytes);
        own.isBrokenReport = !own.report;
    } else {
        own.copy = readSavedCopy(bytes);
    }
    return own;
}

}  // namespace klartext::app
