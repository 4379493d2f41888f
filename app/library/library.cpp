// SPDX-License-Identifier: MIT
#include "library/library.h"

#include <functional>
#include <optional>

#include "library/backup.h"
#include "library/mending.h"

namespace klartext::app {

/// Lives on the library's thread; opens the database when it is first needed.
class Library::Worker : public QObject {
public:
    Worker(QString path, std::function<void()> onDamage)
        : m_path(std::move(path)), m_onDamage(std::move(onDamage)) {}

    Desk& desk() {
        if (!m_desk) {
            m_desk.emplace(m_path);
            m_desk->database.setDamageHandler(m_onDamage);
        }
        return *m_desk;
    }

private:
    QString m_path;
    std::function<void()> m_onDamage;
    std::optional<Desk> m_desk;
};

Library::Library(QString path, QObject* parent)
    : QObject(parent),
      m_path(std::move(path)),
      m_worker(new Worker(m_path, [this] { answer([this] { mend(); }); })) {
    m_thread.setObjectName(QStringLiteral("library"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Library::~Library() {
    // Behind everything that was asked before.
    QMetaObject::invokeMethod(
        m_worker, [] {}, Qt::BlockingQueuedConnection);
    // From here: what still wakes a thread must not find it ended.
    m_thread.quit();
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

void Library::mend() {
    if (m_mends || m_cannotMend) return;
    m_mends = true;
    ask(
        this, [](Desk& desk) { return app::mend(desk.database); },
        [this](const std::optional<Error>& notice) {
            m_mends = false;
            m_cannotMend = !notice;
            if (notice) {
                Q_EMIT mended(*notice);
            } else {
                Q_EMIT notMended(makeError(ErrorCode::LibraryTorn, m_path));
            }
            Q_EMIT changed();
        });
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
