// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace klartext::app {

/// Which pages a list shows.
enum class KeptSection {
    Inbox,  ///< neither archived nor deleted
    Unread,
    Favourites,
    Archive,
    All,  ///< but the deleted ones
    Deleted,
};

enum class KeptOrder { Kept, Opened, Published, Title, Site, Length, Relevance };

struct KeptQuery {
    KeptSection section = KeptSection::Inbox;
    QString tag;     ///< pages with this one alone; empty: all
    QString search;  ///< as typed, see readSearch()
    KeptOrder order = KeptOrder::Kept;
    bool ascending = false;

    friend bool operator==(const KeptQuery&, const KeptQuery&) = default;
};

}  // namespace klartext::app
