// SPDX-License-Identifier: MIT
#include "library/library.h"

#include <optional>

#include "library/backup.h"

namespace klartext::app {

/// Lives on the library's thread; opens the database when it is first needed.
class Library::Worker : public QObject {
public:
    explicit Worker(QString path) : m_path(std::move(path)) {}

    Desk& desk() {
        if (!m_desk) m_desk.emplace(m_path);
        return *m_desk;
    }

private:
    QString m_path;
    std::optional<Desk> m_desk;
};

Library::Library(QString path, QObject* parent)
    : QObject(parent), m_path(std::move(path)), m_worker(new Worker(m_path)) {
    m_thread.setObjectName(QStringLiteral("library"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Library::~Library() {
    // Behind everything that was asked before.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void Library::post(std::function<void(Desk&)> work) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { work(worker->desk()); },
        Qt::QueuedConnection);
}

void Library::answer(std::function<void()> function) {
    QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
}

void Library::backUp(const QString& path) {
    ask(
        this, [path](Desk& desk) { return writeBackup(desk.database, path); },
        [this, path](const Expected<void>& written) {
            if (written) {
                Q_EMIT backedUp(path);
            } else {
                Q_EMIT failed(written.error());
            }
        });
}

void Library::restore(const QString& path) {
    change(
        this, [path](Desk& desk) { return readBackup(desk.database, path); },
        [this](const Expected<QString>& before) { Q_EMIT restored(*before); });
}

}  // namespace klartext::app
