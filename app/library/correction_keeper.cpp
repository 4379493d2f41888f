// SPDX-License-Identifier: MIT
#include "library/correction_keeper.h"

#include <QMetaObject>
#include <QObject>
#include <optional>
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

/// Lives on the keeper's thread; opens the database when it is first needed.
class CorrectionKeeper::Worker : public QObject {
public:
    Worker(QString path, std::function<void()> onDamage)
        : m_path(std::move(path)), m_onDamage(std::move(onDamage)) {}

    Database& database() {
        if (!m_database) {
            m_database.emplace(m_path);
            m_database->setDamageHandler(m_onDamage);
        }
        return *m_database;
    }

private:
    QString m_path;
    std::function<void()> m_onDamage;
    std::optional<Database> m_database;
};

CorrectionKeeper::CorrectionKeeper(Database& database) : m_database(database) {}

CorrectionKeeper::~CorrectionKeeper() {
    if (m_worker == nullptr) return;
    // Behind everything that was decided before.
    QMetaObject::invokeMethod(
        m_worker, [] {}, Qt::BlockingQueuedConnection);
    // From here: what still wakes a thread must not find it ended.
    m_thread.quit();
    m_thread.wait();
}

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
    post([this, key, number, found, address, page = std::move(page),
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

void CorrectionKeeper::post(std::function<void(Database&)> work) {
    if (m_worker == nullptr) {
        m_thread.setObjectName(QStringLiteral("corrections"));
        m_worker = new Worker(m_database.path(), m_database.damageHandler());
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { work(worker->database()); },
        Qt::QueuedConnection);
}

}  // namespace klartext::app
