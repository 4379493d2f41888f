// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "library/database.h"

namespace klartext::app {

/// What the window's thread wants to have written into the library, so that nobody waits: it is
/// written at once where nobody else is writing, else again and again until it is. While another
/// program holds the file, it is written into what stands in for that and, once takeUp() of the
/// database succeeded, into the file. Lives on the thread of its database; the destructor waits for
/// others as long as the database does.
class Outbox : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualPause{10};

    /// Done once or several times, always with the same end; false when it failed.
    using Change = std::function<bool(Database&)>;
    enum class Weight {
        Noted,    ///< in passing; worth no word when it cannot be written
        Decided,  ///< by the person
    };

    /// `database` must outlive it. At most `pause` goes by before writing is tried again.
    explicit Outbox(Database& database, std::chrono::milliseconds pause = usualPause,
                    QObject* parent = nullptr);
    ~Outbox() override;

    /// Writes it now or later, in the order of names, in the place of what waits under this one.
    void put(const QString& name, Weight weight, Change change);
    /// Several at once: all of them are written, or none is yet.
    void put(const std::vector<QString>& names, Weight weight, const std::vector<Change>& changes);
    /// Tries now; whether nothing waits any more.
    bool write();

    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    /// Something that the person decided waits.
    [[nodiscard]] bool hasDecisions() const;
    /// Why what waits could not be written when that was tried last.
    [[nodiscard]] std::optional<Error> reason() const;

Q_SIGNALS:
    /// What was decided cannot be written; told once for each time that this begins. Others who
    /// write are given as long as the database would wait for them.
    void failed(const klartext::app::Error& reason);
    /// All that waited is written.
    void written();

private:
    struct Waiting {
        Weight weight;
        Change change;
    };

    [[nodiscard]] bool writeAll();
    void onFailed();
    void onWritten();

    Database& m_database;
    std::chrono::milliseconds m_pause;
    std::chrono::milliseconds m_next;
    std::map<QString, Waiting> m_waiting;
    std::optional<Error> m_reason;
    QElapsedTimer m_since;  ///< writing fails
    bool m_told = false;
    QTimer m_again;
};

}  // namespace klartext::app
