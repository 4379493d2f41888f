// SPDX-License-Identifier: MIT
#include "library/waiting_error.h"

namespace klartext::app {

Error waitingError(const Error& reason, const QString& path) {
    if (reason.code == ErrorCode::LibraryReadOnly) return reason;
    Error error = makeError(ErrorCode::DecisionsWait, path, reason.title);
    if (reason.code == ErrorCode::LibraryBusy || reason.code == ErrorCode::LibraryHeld) {
        error.suggestions = makeError(ErrorCode::LibraryHeld, path).suggestions;
    }
    return error;
}

}  // namespace klartext::app
