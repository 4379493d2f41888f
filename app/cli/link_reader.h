// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include "core/page.h"
#include "errors/error.h"

namespace klartext::cli {

/// Fetches a link and waits for it. Any thread, each with an event loop of its own; needs a
/// QCoreApplication.
[[nodiscard]] app::Expected<core::RawPage> readLink(const QUrl& address);

}  // namespace klartext::cli
