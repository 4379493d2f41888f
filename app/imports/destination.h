// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>
#include <vector>

#include "core/extraction.h"
#include "errors/error.h"
#include "imports/imported.h"

namespace klartext::app {

/// Where imported pages go. On the thread that made it.
class ImportDestination {
public:
    using Done = std::function<void(const Expected<void>& kept)>;
    using Held = std::function<void(const std::vector<bool>& held)>;

    virtual ~ImportDestination() = default;

    /// Calls `done` with whether there is a page of each address already, on this thread and
    /// perhaps before it returns, unless `context` is gone by then.
    virtual void findHeld(const QList<QUrl>& addresses, QObject* context, Held done) = 0;
    /// Keeps a page that was fetched, with what the other program knew of it. Then calls `done`, on
    /// this thread and perhaps before it returns, unless `context` is gone by then.
    virtual void keep(const ImportedLink& link, const std::shared_ptr<const core::RawPage>& page,
                      const std::shared_ptr<const core::Extraction>& extraction, QObject* context,
                      Done done) = 0;
    /// Keeps the address alone: the page could not be had. Calls `done` as keep() does.
    virtual void keepLink(const ImportedLink& link, QObject* context, Done done) = 0;
};

}  // namespace klartext::app
