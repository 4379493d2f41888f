// SPDX-License-Identifier: MIT
#include "archive/file_opener.h"

#include <sys/stat.h>

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include "fetch/file_name.h"

namespace klartext::app {

namespace {

/// When it was written, in nanoseconds.
qint64 timeOf(const QUrl& file) {
    struct stat status = {};
    if (::stat(filePath(file).c_str(), &status) != 0) return -1;
    return status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec;
}

}  // namespace

FileOpener::FileOpener(QObject* parent) : QObject(parent) {}

FileOpener::~FileOpener() { m_stop.request_stop(); }

void FileOpener::open(const QUrl& address) {
    cancel();
    m_stop = {};
    m_running = true;
    if (m_known && timeOf(m_known->file) != m_knownTime) m_known.reset();
    auto* watcher = new QFutureWatcher<std::shared_ptr<const Result>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, token = m_stop.get_token()] {
                watcher->deleteLater();
                if (!token.stop_requested()) finish(watcher->result());
            });
    watcher->setFuture(
        QtConcurrent::run([path = filePath(address), known = m_known, token = m_stop.get_token(),
                           unpacking = m_unpackers.unpacking()] {
            return std::make_shared<const Result>(
                openFile(path, SpecialFiles::Refuse, ManyPages::Ask, known, token, unpacking));
        }));
}

void FileOpener::cancel() {
    m_stop.request_stop();
    m_running = false;
}

void FileOpener::finish(const std::shared_ptr<const Result>& result) {
    m_running = false;
    if (*result && (*result)->whole) {
        m_known = std::make_shared<const OpenedFile>(**result);
        m_knownTime = timeOf(m_known->file);
    }
    Q_EMIT opened(*result);
}

}  // namespace klartext::app
