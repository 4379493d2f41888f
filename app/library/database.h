// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <chrono>
#include <functional>
#include <optional>
#include <utility>

#include "errors/error.h"

namespace klartext::app {

/// What a transaction that was confirmed outlives.
enum class Durability {
    Kill,      ///< the end of the program, however it comes
    PowerCut,  ///< the end of the computer too: each transaction waits for the disk
};

/// The SQLite file that keeps what a person did: the tables of library/schema.h.
///
/// Always usable: of a damaged file what can be read is taken over, in its place where others may
/// have it open and else in a new one, and the file as it was is kept aside; a file that cannot be
/// written is read, and where there is none at all, or none that can be opened, what is kept lasts
/// as long as the program; trouble() says so. Any number of them, in any number of processes, may
/// use one file. Every function on the thread that made it.
class Database {
public:
    static constexpr std::chrono::milliseconds usualPatience{5000};
    /// A window that stands still so long does not feel like it.
    static constexpr std::chrono::milliseconds littlePatience{20};

    /// Others who are writing are waited for as long as `patience`, each time.
    explicit Database(const QString& path, Durability durability = Durability::Kill,
                      std::chrono::milliseconds patience = usualPatience);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// In the folder for the program's data.
    [[nodiscard]] static QString standardPath();
    [[nodiscard]] const QString& path() const { return m_path; }

    /// What a person should know about how it was opened.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }
    /// Whether what is written outlives the program.
    [[nodiscard]] bool isLasting() const { return m_lasting; }
    /// Another program let nobody read the file when it was opened, so that what is kept lasts as
    /// long as this one.
    [[nodiscard]] bool isHeld() const;
    /// Opens such a file after all, once that is possible: rules, corrections, places and jobs that
    /// were written meanwhile are written into it, and there is no trouble any more. Others are
    /// waited for as long as `patience`. No query may be active. True when that is done now.
    bool takeUp(std::chrono::milliseconds patience = {});

    /// Runs one statement, its places (?) filled. An inactive query when it failed, which is logged
    /// unless it failed so before. Nothing is written into a file that was deleted or moved since
    /// it was opened.
    QSqlQuery run(const QString& statement, const QVariantList& values = {});
    /// Runs `work` as one transaction: all of it or, when it returns false or cannot be written,
    /// nothing.
    bool transact(const std::function<bool()>& work);
    /// The same, giving up at once where others are writing, or after that time: for what is noted
    /// in passing, which must not make a window wait.
    bool transactSoon(const std::function<bool()>& work,
                      std::chrono::milliseconds patience = littlePatience);
    /// Why the last statement that failed did, in words for a person. Damage that was met is mended
    /// by mend(), or when the program is started the next time.
    [[nodiscard]] Error failure() const;
    /// Called whenever a statement meets damage, on this thread and while it is running.
    void setDamageHandler(std::function<void()> handler) { m_onDamage = std::move(handler); }
    [[nodiscard]] const std::function<void()>& damageHandler() const { return m_onDamage; }
    /// Looks through the whole file. Where nothing but the index for searching can be damaged, that
    /// is made anew. Takes seconds where much is kept.
    [[nodiscard]] bool isSound();
    /// Another number whenever somebody else wrote into the file.
    [[nodiscard]] qint64 foreignVersion();

    /// Qt's connection, for what needs it whole (sqlite_extras.h).
    [[nodiscard]] QSqlDatabase connection() const;
    /// Brings an older version's tables up to date; false when that is a later one's.
    [[nodiscard]] bool migrate();

private:
    [[nodiscard]] bool open(const QString& path, const QString& options = {});
    void openDamaged(const QString& path);
    void openReadOnly(const QString& path);
    void noteFailure(int code);
    void logFailure(const QString& statement, const QSqlError& error);
    [[nodiscard]] bool canWrite();
    /// Nothing is read or written but memory.
    void openNowhere(ErrorCode reason);
    /// What is written into memory gets numbers that no row of the file has.
    void numberApart();
    /// Copies what this connection of memory holds into the file.
    [[nodiscard]] bool takeOver(const QString& memory);
    void disconnect();

    QString m_path;
    QString m_connection;  ///< Qt's name for it
    Durability m_durability;
    std::chrono::milliseconds m_patience;
    std::optional<Error> m_trouble;
    std::function<void()> m_onDamage;
    int m_failure = 0;  ///< SQLite's code of the last failure
    /// By statement, the code it failed with when it was run last.
    QHash<QString, QString> m_logged;
    QHash<QString, QString> m_loggedOfHeld;  ///< of the file in whose place memory stands
    bool m_lasting = true;
    bool m_damaged = false;
    bool m_tooNew = false;
};

}  // namespace klartext::app
