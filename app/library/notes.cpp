// SPDX-License-Identifier: MIT
#include "library/notes.h"

#include <QPointer>
#include <utility>

namespace klartext::app {

Notes::Notes(Database& database, std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent),
      m_database(database),
      m_outbox(database, pause),
      m_rules(database, m_outbox),
      m_seen(database, m_outbox),
      m_places(database),
      m_corrections(
          database,
          [this](const Error& error) {
              QMetaObject::invokeMethod(
                  this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
          },
          pause) {
    connect(&m_outbox, &Outbox::failed, this, &Notes::failed);
}

Notes::~Notes() = default;

void Notes::takenUp() {
    m_outbox.write();
    m_rules.reload();
}

bool Notes::waits() {
    if (m_outbox.hasDecisions() || m_corrections.waits()) return true;
    if (!m_database.isHeld()) return false;
    // What stands in for the file is lost with the program.
    QSqlQuery decided = m_database.run(QStringLiteral(
        "SELECT EXISTS (SELECT 1 FROM corrected_pages) OR EXISTS (SELECT 1 FROM fetch_jobs)"));
    return decided.next() && decided.value(0).toBool();
}

void Notes::write(QObject* context, std::function<void()> done) {
    m_outbox.write();
    m_corrections.write([this, guard = QPointer<QObject>(context),
                         done = std::move(done)](const std::optional<Error>& reason) {
        QMetaObject::invokeMethod(
            this,
            [this, guard, done, reason] {
                m_reason = reason;
                if (guard) done();
            },
            Qt::QueuedConnection);
    });
}

Error Notes::reason() const {
    if (m_database.isHeld()) return *m_database.trouble();
    if (m_corrections.waits() && m_reason) return *m_reason;
    return m_outbox.reason().value_or(m_database.failure());
}

}  // namespace klartext::app
