// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
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

    /// A place without a block (the top) is forgotten. Pages without address are not kept.
    void keep(const QUrl& address, const core::PageTree& page, const Place& place);
    /// Where the page was left; the block is found by its text, also when the page changed: at once
    /// when it is the one that is guessed.
    [[nodiscard]] Place of(const QUrl& address, const core::PageTree& page,
                           core::BlockId guess = core::noBlock);
    /// The text of that block, see text_marks.h; or empty.
    [[nodiscard]] QByteArray markOf(const QUrl& address);

private:
    Database& m_database;
};

}  // namespace klartext::app
