// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUrl>
#include <optional>

#include "core/page_tree.h"
#include "library/database.h"

namespace klartext::app {

/// Where the pages were left that a person read. Addresses and texts are kept as numbers that
/// cannot be read back.
class ReadingPlaces {
public:
    static constexpr int most = 1000;  ///< the oldest are forgotten

    /// A block of a page, how many of its characters stood above the first line in sight, and how
    /// many pixels below the top of the view that line began.
    struct Place {
        core::BlockId block = core::noBlock;
        int character = 0;
        int offset = 0;

        friend bool operator==(const Place&, const Place&) = default;
    };

    /// `database` must outlive it.
    explicit ReadingPlaces(Database& database) : m_database(database) {}
    /// Writes what could not be written before.
    ~ReadingPlaces();
    ReadingPlaces(const ReadingPlaces&) = delete;
    ReadingPlaces& operator=(const ReadingPlaces&) = delete;

    /// A place without a block (the top) is forgotten. Pages without address are not kept. While
    /// others write into the database nobody waits: the place is written with a later one.
    void keep(const QUrl& address, const core::PageTree& page, const Place& place);
    /// Where the page was left; the block is found by its text, also when the page changed: at once
    /// when it is the one that is guessed.
    [[nodiscard]] Place of(const QUrl& address, const core::PageTree& page,
                           core::BlockId guess = core::noBlock);
    /// The text of that block, see text_marks.h; or empty.
    [[nodiscard]] QByteArray markOf(const QUrl& address);

private:
    struct Left {
        QByteArray text;  ///< of the block; empty: forgotten
        int character = 0;
        int offset = 0;
        qint64 time = 0;
    };

    [[nodiscard]] std::optional<Left> left(const QUrl& address);
    [[nodiscard]] bool write(const QByteArray& page, const Left& left);
    [[nodiscard]] bool writeAll();

    Database& m_database;
    QHash<QByteArray, Left> m_waiting;  ///< to be written
};

}  // namespace klartext::app
