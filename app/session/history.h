// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>
#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "core/highlight.h"
#include "core/projection.h"

namespace klartext::app {

class PageResources;
struct OpenedFile;

/// Where a page stands in the library.
struct KeptOrigin {
    qint64 id = 0;
    bool opened = false;  ///< it was opened from there
    std::shared_ptr<const PageResources> images =
        nullptr;    ///< as they were kept, when it was opened
    QString judge;  ///< what found its text when it was kept
};

/// A page that was read, as it was left.
struct Visit {
    QUrl address;                                        ///< empty for pasted text
    std::shared_ptr<const core::RawPage> page;           ///< as it was fetched, read or pasted
    std::shared_ptr<const core::Extraction> extraction;  ///< as it was judged
    core::Overrides overrides;
    std::shared_ptr<const core::Extraction> ruled = nullptr;  ///< as it is shown: under the rules
    core::BlockId block = core::noBlock;  ///< the first one in sight when it was left
    int character = 0;                    ///< in that block: where the first line in sight began
    int offset = 0;                       ///< of that line, in pixels below the top of the view
    bool isReport = false;                ///< it was opened from a report
    std::shared_ptr<const PageResources> images = nullptr;  ///< that came with it in a saved copy
    std::shared_ptr<const OpenedFile> opened = nullptr;  ///< of a page read from a file: the rest
    std::optional<KeptOrigin> kept = std::nullopt;       ///< when what is shown is what is kept
    std::shared_ptr<const core::RawPage> sent =
        nullptr;             ///< `page` before it was read in `encoding`
    QString encoding = {};   ///< that a person chose; empty for none
    QString shortfall = {};  ///< why only a part of the page came, as a sentence; empty for a whole
    std::vector<core::Highlight> highlights = {};  ///< as the library keeps them
    std::vector<core::Highlight> copied = {};      ///< that came with it in a saved copy
};

/// The pages of one window, for going back and forward. The pages themselves are kept, so going
/// back needs no network; only the latest ones, so memory stays bounded.
class History {
public:
    static constexpr std::size_t longest = 30;

    /// Enters a page after the current one and forgets those that lay ahead.
    void enter(Visit visit);
    /// Puts a page in the place of the current one: it was loaded again.
    void replace(Visit visit);

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_visits.size(); }
    /// The current visit after the step, or null when there is none to go to.
    Visit* back();
    Visit* forward();
    /// The visit so many steps ahead, or back for negative ones; null when there is none.
    [[nodiscard]] const Visit* at(int steps) const;
    /// Null before the first page.
    [[nodiscard]] Visit* current();
    /// The visit that shows this extraction, or null.
    [[nodiscard]] const Visit* find(const std::shared_ptr<const core::Extraction>& shown) const;

private:
    std::deque<Visit> m_visits;
    std::size_t m_current = 0;
};

}  // namespace klartext::app
