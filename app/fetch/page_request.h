// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>

#include "core/page.h"
#include "errors/error.h"

namespace klartext::app {

using FetchResult = Expected<core::RawPage>;

/// One page being fetched. Finishes once; deleting it earlier ends the work without a word, which
/// is how a newer request replaces an older one.
class PageRequest : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// The site sends it on to this address, which is about to be asked.
    void sentOn(const QUrl& address);
    /// `total` is -1 when unknown.
    void progressed(qint64 received, qint64 total);
    void finished(const klartext::app::FetchResult& result);
};

}  // namespace klartext::app
