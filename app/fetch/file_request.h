// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QString>
#include <memory>

#include "fetch/page_request.h"

namespace klartext::app {

/// Reads a local file on the thread pool. A file that never answers is left to its thread.
class FileRequest : public PageRequest {
    Q_OBJECT

public:
    explicit FileRequest(const QString& path, QObject* parent = nullptr);

private:
    QFutureWatcher<std::shared_ptr<const FetchResult>> m_watcher;
};

}  // namespace klartext::app
