// SPDX-License-Identifier: MIT
#include "library/correction_keeper.h"

#include <utility>

#include "core/site_rules.h"
#include "library/corrected_pages.h"
#include "library/waiting_error.h"

namespace klartext::app {

namespace {

CorrectionKeeper::Corrections known(std::vector<core::Correction> corrections) {
    std::promise<std::vector<core::Correction>> promise;
    promise.set_value(std::move(corrections));
    return promise.get_future().share();
}

}  // namespace

CorrectionKeeper::CorrectionKeeper(Database& database, Told told, std::chrono::milliseconds pause)
    : m_database(database),
      m_told(std::move(told)),
      m_pause(pause),
      m_thread(QStringLiteral("corrections"), [this] { return makeDesk(); }) {}

CorrectionKeeper::~CorrectionKeeper() {
    const std::scoped_lock lock(m_mutex);
    if (!m_pending.isEmpty()) m_thread.post([this](Desk& desk) { writeAll(desk); });
}

std::unique_ptr<CorrectionKeeper::Desk> CorrectionKeeper::makeDesk() {
    auto desk = std::make_unique<Desk>();
    desk->again.setSingleShot(true);
    desk->again.setInterval(m_pause);
    QObject::connect(&desk->again, &QTimer::timeout, &desk->again,
                     [this, desk = desk.get()] { writeAll(*desk, true); });
    return desk;
}

void CorrectionKeeper::keep(const QUrl& address, std::shared_ptr<const core::RawPage> page,
                            std::shared_ptr<const core::Extraction> extraction,
                            core::Overrides overrides) {
    if (address.isEmpty()) return;
    if (!m_database.isLasting()) {
        CorrectedPages(m_database)
            .keep(address, QString::fromStdString(core::siteOf(*extraction)), *page,
                  core::correctionsOf(*extraction->tree, overrides));
        return;
    }
    const QString key = CorrectedPages::keyOf(address, page->composition);
    const auto found = std::make_shared<std::promise<std::vector<core::Correction>>>();
    const std::uint64_t number = ++m_number;
    note(key, {number, found->get_future().share(), overrides.empty()});
    m_thread.post([this, key, number, found, address, page = std::move(page),
                   extraction = std::move(extraction),
                   overrides = std::move(overrides)](Desk& desk) {
        auto corrections = core::correctionsOf(*extraction->tree, overrides);
        found->set_value(corrections);
        desk.waiting.insert_or_assign(
            key, Decided{number, address, QString::fromStdString(core::siteOf(*extraction)), page,
                         std::move(corrections)});
        writeAll(desk);
    });
}

std::optional<Error> CorrectionKeeper::writeAll(Desk& desk, bool again) {
    const std::optional<Error> reason = write(desk);
    if (!reason) {
        desk.fails = false;
        return reason;
    }
    // Who decides on and on must not put it off.
    if (!desk.again.isActive()) desk.again.start();
    if (desk.fails || (reason->code == ErrorCode::LibraryTorn && !again)) return reason;
    desk.fails = true;
    if (m_told) m_told(waitingError(*reason, m_database.path()));
    return reason;
}

bool CorrectionKeeper::waits() const {
    const std::scoped_lock lock(m_mutex);
    return !m_pending.isEmpty();
}

void CorrectionKeeper::write(std::function<void(const std::optional<Error>&)> done) {
    m_thread.post([this, done = std::move(done)](Desk& desk) { done(writeAll(desk)); });
}

std::optional<Error> CorrectionKeeper::write(Desk& desk) {
    if (desk.waiting.empty()) return std::nullopt;
    if (!desk.database) {
        auto opened = std::make_unique<Database>(m_database.path());
        if (!opened->isLasting()) return opened->trouble();
        opened->setDamageHandler(m_database.damageHandler());
        desk.database = std::move(opened);
    }
    while (!desk.waiting.empty()) {
        const auto& [key, decided] = *desk.waiting.begin();
        if (!CorrectedPages(*desk.database)
                 .keep(decided.address, decided.site, *decided.page, decided.corrections)) {
            return desk.database->failure();
        }
        forget(key, decided.number);
        desk.waiting.erase(desk.waiting.begin());
    }
    return std::nullopt;
}

CorrectionKeeper::Corrections CorrectionKeeper::of(const QUrl& address,
                                                   core::Composition composition) {
    CorrectedPages written(m_database);
    for (const core::Composition each : {composition, core::Composition::AsSent}) {
        const QString key = CorrectedPages::keyOf(address, each);
        {
            const std::scoped_lock lock(m_mutex);
            const auto pending = m_pending.constFind(key);
            if (pending != m_pending.cend()) {
                if (pending->forgets) continue;
                return pending->corrections;
            }
        }
        if (auto corrections = written.keptUnder(key)) return known(std::move(*corrections));
    }
    return known({});
}

void CorrectionKeeper::note(const QString& key, const Pending& pending) {
    const std::scoped_lock lock(m_mutex);
    m_pending.insert(key, pending);
}

void CorrectionKeeper::forget(const QString& key, std::uint64_t number) {
    const std::scoped_lock lock(m_mutex);
    const auto pending = m_pending.constFind(key);
    if (pending != m_pending.cend() && pending->number == number) m_pending.erase(pending);
}

}  // namespace klartext::app
