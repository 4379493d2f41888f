// SPDX-License-Identifier: MIT
#include "library/library.h"

#include <functional>
#include <optional>

#include "library/backup.h"
#include "library/mending.h"

namespace klartext::app {

Library::Library(QString path, QObject* parent)
    : QObject(parent),
      m_path(std::move(path)),
      m_thread(QStringLiteral("library"),
               [path = m_path, onDamage = [this] { answer([this] { mend(); }); }] {
                   auto desk = std::make_unique<Desk>(path);
                   desk->database.setDamageHandler(onDamage);
                   return desk;
               }) {}

Library::~Library() = default;

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
