// SPDX-License-Identifier: MIT
#include "library/waiting_error.h"

#include <QCoreApplication>

namespace klartext::app {

namespace {

/// What helps with the reason. "Start anew" is no advice where that loses what waits.
QStringList advice(const Error& reason, const QString& path) {
    switch (reason.code) {
        case ErrorCode::LibraryBusy:
        case ErrorCode::LibraryHeld:
            return makeError(ErrorCode::LibraryHeld, path).suggestions;
        case ErrorCode::LibraryGone:
            return {QCoreApplication::translate("Error", "Put it back where it was.")};
        case ErrorCode::LibraryTorn:
            return makeError(ErrorCode::LibraryFailed, path).suggestions;
        default:
            return reason.suggestions;
    }
}

}  // namespace

Error waitingError(const Error& reason, const QString& path) {
    if (reason.code == ErrorCode::LibraryReadOnly) return reason;
    Error error = makeError(ErrorCode::DecisionsWait, path, reason.title);
    if (const QStringList said = advice(reason, path); !said.isEmpty()) error.suggestions = said;
    return error;
}

}  // namespace klartext::app
