// SPDX-License-Identifier: MIT
#include "library/correction_keeper.h"

#include <utility>

#include "core/site_rules.h"
#include "library/corrected_pages.h"

namespace klartext::app {

namespace {

CorrectionKeeper::Corrections known(std::vector<core::Correction> corrections) {
    std::promise<std::vector<core::Correction>> promise;
    promise.set_value(std::move(corrections));
    return promise.get_future().share();
}

void write(Database& database, const QUrl& address, const core::RawPage& page,
           const core::Extraction& extraction, const std::vector<core::Correction>& corrections) {
    CorrectedPages(database).keep(address, QString::fromStdString(core::siteOf(extraction)), page,
                                  corrections);
}

}  // namespace

CorrectionKeeper::CorrectionKeeper(Database& database)
    : m_database(database), m_thread(QStringLiteral("corrections"), [&database] {
          auto own = std::make_unique<Database>(database.path());
          own->setDamageHandler(database.damageHandler());
          return own;
      }) {}

void CorrectionKeeper::keep(const QUrl& address, std::shared_ptr<const core::RawPage> page,
                            std::shared_ptr<const core::Extraction> extraction,
                            core::Overrides overrides) {
    if (address.isEmpty()) return;
    if (!m_database.isLasting()) {
        write(m_database, address, *page, *extraction,
              core::correctionsOf(*extraction->tree, overrides));
        return;
    }
    const QString key = CorrectedPages::keyOf(address, page->composition);
    const auto found = std::make_shared<std::promise<std::vector<core::Correction>>>();
    const std::uint64_t number = ++m_number;
    note(key, {number, found->get_future().share(), overrides.empty()});
    m_thread.post([this, key, number, found, address, page = std::move(page),
                   extraction = std::move(extraction),
                   overrides = std::move(overrides)](Database& database) {
        const auto corrections = core::correctionsOf(*extraction->tree, overrides);
        found->set_value(corrections);
        write(database, address, *page, *extraction, corrections);
        forget(key, number);
    });
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
