// SPDX-License-Identifier: MIT
#include "library/notes.h"

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

}  // namespace klartext::app
