// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include "core/page.h"
#include "errors/error.h"
#include "fetch/host_names.h"

namespace klartext::cli {

/// Fetches a link and waits for it. Any thread, each with an event loop of its own; needs a
/// QCoreApplication. Where its host lies is known to `names` then.
[[nodiscard]] app::Expected<core::RawPage> readLink(const QUrl& address,
                                                    const app::HostNames& names);

}  // namespace klartext::cli
