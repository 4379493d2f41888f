// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <cstdint>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/corrections.h"
#include "core/extraction.h"
#include "core/page.h"
#include "library/database.h"
#include "library/desk_thread.h"

namespace klartext::app {

/// Keeps what a person decides about pages for a window that goes on answering: pages are packed
/// and written on a thread of its own, in the order they were decided about. What cannot be written
/// is told, holds as long as the keeper lives, and is tried again and again. Lives on the thread of
/// its database; the destructor waits until all is written, or could not be once more.
class CorrectionKeeper {
public:
    /// Getting them waits until they are known, which takes as long as a page is read.
    using Corrections = std::shared_future<std::vector<core::Correction>>;

    /// Called on the keeper's thread, once for each time that writing begins to fail. Damage is
    /// being mended, which others tell when it is done: of that only what fails afterwards is told.
    using Told = std::function<void(const Error&)>;
    static constexpr std::chrono::seconds usualPause{10};

    /// `database` must outlive it; its handlers are set before anything is kept. What lasts only as
    /// long as the program is written into it at once, because nobody else could. `pause` goes by
    /// before writing is tried again.
    explicit CorrectionKeeper(Database& database, Told told = {},
                              std::chrono::milliseconds pause = usualPause);
    ~CorrectionKeeper();
    CorrectionKeeper(const CorrectionKeeper&) = delete;
    CorrectionKeeper& operator=(const CorrectionKeeper&) = delete;

    /// As CorrectedPages::keep(); neither may be null.
    void keep(const QUrl& address, std::shared_ptr<const core::RawPage> page,
              std::shared_ptr<const core::Extraction> extraction, core::Overrides overrides);
    /// As CorrectedPages::of(), with what is still to be written; to be got on any thread.
    [[nodiscard]] Corrections of(const QUrl& address,
                                 core::Composition composition = core::Composition::AsSent);

    /// Whether something is still to be written.
    [[nodiscard]] bool waits() const;
    /// Tries that now. `done` is called on the keeper's thread, with why it could not be.
    void write(std::function<void(const std::optional<Error>&)> done);

private:
    struct Pending {
        std::uint64_t number;
        Corrections corrections;
        bool forgets;  ///< there are none any more
    };

    struct Decided {
        std::uint64_t number;
        QUrl address;
        QString site;
        std::shared_ptr<const core::RawPage> page;
        std::vector<core::Correction> corrections;
    };
    struct Desk {
        std::unique_ptr<Database> database;  ///< null: not opened yet, or not so that it lasts
        std::map<QString, Decided> waiting;  ///< to be written; of a page the newest alone
        bool fails = false;
        QTimer again;
    };

    void note(const QString& key, const Pending& pending);
    void forget(const QString& key, std::uint64_t number);
    [[nodiscard]] std::unique_ptr<Desk> makeDesk();
    std::optional<Error> writeAll(Desk& desk, bool again = false);
    /// Why the first that could not be written was not.
    [[nodiscard]] std::optional<Error> write(Desk& desk);

    Database& m_database;
    Told m_told;
    std::chrono::milliseconds m_pause;
    std::uint64_t m_number = 0;
    mutable std::mutex m_mutex;
    QHash<QString, Pending> m_pending;  ///< by what a page is kept under
    DeskThread<Desk> m_thread;          ///< the last member: what is done there uses the others
};

}  // namespace klartext::app
