// SPDX-License-Identifier: MIT
#include "fetch/file_request.h"

#include <QtConcurrentRun>

#include "fetch/local_file.h"

namespace klartext::app {

FileRequest::FileRequest(const std::string& path, QObject* parent) : PageRequest(parent) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(*m_watcher.result()); });
    m_watcher.setFuture(QtConcurrent::run(
        [path] { return std::make_shared<const FetchResult>(readPageFile(path)); }));
}

}  // namespace klartext::app
