// SPDX-License-Identifier: MIT
#include "library/outbox.h"

#include <algorithm>
#include <utility>

#include "library/waiting_error.h"

namespace klartext::app {

namespace {

// Then twice as long each time: most are done with their writing soon.
constexpr std::chrono::milliseconds firstPause{100};

}  // namespace

Outbox::Outbox(Database& database, std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent), m_database(database), m_pause(pause), m_next(std::min(firstPause, pause)) {
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Outbox::write);
}

Outbox::~Outbox() {
    if (m_waiting.empty()) return;
    if (m_database.isHeld() && !m_database.takeUp(Database::usualPatience)) return;
    m_database.transactSoon([this] { return writeAll(); }, Database::usualPatience);
}

void Outbox::put(const QString& name, Weight weight, Change change) {
    put(std::vector<QString>{name}, weight, std::vector<Change>{std::move(change)});
}

void Outbox::put(const std::vector<QString>& names, Weight weight,
                 const std::vector<Change>& changes) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_waiting.insert_or_assign(names[i], Waiting{weight, changes[i]});
    }
    write();
}

bool Outbox::write() {
    if (m_waiting.empty()) return true;
    const bool done = m_database.transactSoon([this] { return writeAll(); });
    if (m_database.isHeld()) {
        m_reason = m_database.trouble();
        return false;
    }
    done ? onWritten() : onFailed();
    return done;
}

bool Outbox::writeAll() {
    return std::ranges::all_of(m_waiting,
                               [this](const auto& each) { return each.second.change(m_database); });
}

void Outbox::onWritten() {
    m_waiting.clear();
    m_again.stop();
    m_next = std::min(firstPause, m_pause);
    m_reason.reset();
    m_since.invalidate();
    m_told = false;
    Q_EMIT written();
}

void Outbox::onFailed() {
    m_reason = m_database.failure();
    if (!m_since.isValid()) m_since.start();
    m_again.start(m_next);
    m_next = std::min(m_next * 2, m_pause);
    // Damage is being mended, and who does that tells it.
    const bool passes =
        m_reason->code == ErrorCode::LibraryBusy || m_reason->code == ErrorCode::LibraryTorn;
    const auto wait = std::min<std::chrono::milliseconds>(Database::usualPatience, m_pause);
    if (m_told || !hasDecisions() || (passes && !m_since.hasExpired(wait.count()))) return;
    m_told = true;
    Q_EMIT failed(waitingError(*m_reason, m_database.path()));
}

bool Outbox::hasDecisions() const {
    return std::ranges::any_of(
        m_waiting, [](const auto& each) { return each.second.weight == Weight::Decided; });
}

std::optional<Error> Outbox::reason() const { return m_reason; }

}  // namespace klartext::app
