// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QUrl>
#include <cstdint>
#include <future>
#include <memory>
#include <mutex>
#include <vector>

#include "core/corrections.h"
#include "core/extraction.h"
#include "core/page.h"
#include "library/database.h"
#include "library/desk_thread.h"

namespace klartext::app {

/// Keeps what a person decides about pages for a window that goes on answering: pages are packed
/// and written on a thread of its own, in the order they were decided about. Lives on the thread of
/// its database; the destructor waits until all is written.
class CorrectionKeeper {
public:
    /// Getting them waits until they are known, which takes as long as a page is read.
    using Corrections = std::shared_future<std::vector<core::Correction>>;

    /// `database` must outlive it; its handlers are set before anything is kept. What lasts only as
    /// long as the program is written into it at once, because nobody else could.
    explicit CorrectionKeeper(Database& database);
    CorrectionKeeper(const CorrectionKeeper&) = delete;
    CorrectionKeeper& operator=(const CorrectionKeeper&) = delete;

    /// As CorrectedPages::keep(); neither may be null.
    void keep(const QUrl& address, std::shared_ptr<const core::RawPage> page,
              std::shared_ptr<const core::Extraction> extraction, core::Overrides overrides);
    /// As CorrectedPages::of(), with what is still to be written; to be got on any thread.
    [[nodiscard]] Corrections of(const QUrl& address,
                                 core::Composition composition = core::Composition::AsSent);

private:
    struct Pending {
        std::uint64_t number;
        Corrections corrections;
        bool forgets;  ///< there are none any more
    };

    void note(const QString& key, const Pending& pending);
    void forget(const QString& key, std::uint64_t number);

    Database& m_database;
    std::uint64_t m_number = 0;
    std::mutex m_mutex;
    QHash<QString, Pending> m_pending;  ///< by what a page is kept under
    DeskThread<Database> m_thread;      ///< the last member: what is done there uses the others
};

}  // namespace klartext::app
