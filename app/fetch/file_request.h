// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <memory>
#include <string>

#include "fetch/page_request.h"

namespace klartext::app {

/// Reads a local file on the thread pool. A file that never answers is left to its thread.
class FileRequest : public PageRequest {
    Q_OBJECT

public:
    /// `path` is in the encoding of the file system.
    explicit FileRequest(const std::string& path, QObject* parent = nullptr);

private:
    QFutureWatcher<std::shared_ptr<const FetchResult>> m_watcher;
};

}  // namespace klartext::app
