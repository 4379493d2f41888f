// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include "core/extraction.h"
#include "errors/error.h"
#include "imports/imported.h"

namespace klartext::app {

/// Where imported pages go. On the thread that made it.
class ImportDestination {
public:
    virtual ~ImportDestination() = default;

    /// Whether there is a page of this address already.
    [[nodiscard]] virtual bool holds(const QUrl& address) = 0;
    /// Keeps a page that was fetched, with what the other program knew of it.
    [[nodiscard]] virtual Expected<void> keep(const ImportedLink& link, const core::RawPage& page,
                                              const core::Extraction& extraction) = 0;
    /// Keeps the address alone: the page could not be had.
    [[nodiscard]] virtual Expected<void> keepLink(const ImportedLink& link) = 0;
};

}  // namespace klartext::app
