// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <chrono>
#include <functional>
#include <optional>

#include "library/correction_keeper.h"
#include "library/database.h"
#include "library/outbox.h"
#include "library/reading_places.h"
#include "library/rule_book.h"
#include "library/seen_pages.h"

namespace klartext::app {

/// What a person decides about pages and what is noted of them, for all windows of a program, none
/// of which waits for it to be written. Lives on the thread of its database; the destructor waits
/// until all is written, or could not be once more.
class Notes : public QObject {
    Q_OBJECT

public:
    /// `database` must outlive it; its handlers are set before anything is kept. At most `pause`
    /// goes by before writing is tried again.
    explicit Notes(Database& database, std::chrono::milliseconds pause = Outbox::usualPause,
                   QObject* parent = nullptr);
    ~Notes() override;

    [[nodiscard]] RuleBook& rules() { return m_rules; }
    [[nodiscard]] const RuleBook& rules() const { return m_rules; }
    [[nodiscard]] SeenPages& seen() { return m_seen; }
    [[nodiscard]] ReadingPlaces& places() { return m_places; }
    [[nodiscard]] CorrectionKeeper& corrections() { return m_corrections; }

    /// The database has the file behind it that was held: what waited for that is written.
    void takenUp();

    /// What a person decided is not written yet, and would be lost if the program ended.
    [[nodiscard]] bool waits();
    /// Tries to write it now, then calls `done`, unless `context` is gone by then.
    void write(QObject* context, std::function<void()> done);
    /// Why it could not be written when that was tried last.
    [[nodiscard]] Error reason() const;

Q_SIGNALS:
    /// Decisions cannot be written, hold as long as the program runs, and are tried again and
    /// again; told once for each time that this begins.
    void failed(const klartext::app::Error& error);

private:
    Database& m_database;
    Outbox m_outbox;
    RuleBook m_rules;
    SeenPages m_seen;
    ReadingPlaces m_places;
    std::optional<Error> m_reason;   ///< of the corrections
    CorrectionKeeper m_corrections;  ///< the last member: its thread tells the others
};

}  // namespace klartext::app
