// SPDX-License-Identifier: MIT
#include "archive/file_opener.h"

#include <sys/stat.h>

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <utility>

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

FileOpener::FileOpener(Unpacking unpacking, QObject* parent)
    : QObject(parent), m_unpacking(std::move(unpacking)) {}

FileOpener::~FileOpener() { m_stop.request_stop(); }

void FileOpener::open(const QUrl& address) {
    cancel();
    m_stop = {};
    m_running = true;
    if (m_known && timeOf(m_known->file) != m_knownTime) m_known.reset();
    auto* watcher = new QFutureWatcher<std::shared_ptr<const Found>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, token = m_stop.get_token()] {
                watcher->deleteLater();
                if (!token.stop_requested()) finish(*watcher->result());
            });
    watcher->setFuture(QtConcurrent::run([path = filePath(address), known = m_known,
                                          token = m_stop.get_token(), unpacking = m_unpacking] {
        Result file = openFile(path, SpecialFiles::Refuse, ManyPages::Ask, known, token, unpacking);
        auto own =
            std::make_shared<const OwnFile>(file ? readOwnFile(file->page.page.bytes) : OwnFile());
        return std::make_shared<const Found>(Found{std::move(file), std::move(own)});
    }));
}

void FileOpener::cancel() {
    m_stop.request_stop();
    m_running = false;
}

void FileOpener::finish(const Found& found) {
    m_running = false;
    if (found.file && found.file->whole) {
        m_known = std::make_shared<const OpenedFile>(*found.file);
        m_knownTime = timeOf(m_known->file);
    }
    Q_EMIT opened(found.file, found.own);
}

}  // namespace klartext::app
