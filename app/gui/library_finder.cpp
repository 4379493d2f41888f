// SPDX-License-Identifier: MIT
#include "library_finder.h"

#include <QTimer>
#include <chrono>
#include <optional>

namespace klartext::gui {

namespace {

using Desk = app::Library::Desk;

// So long nobody types another letter who has stopped.
constexpr int typingPause = 200;
constexpr std::chrono::milliseconds partOfSearch{40};

app::KeptQuery queryOf(const ui::ShelfQuery& query) {
    return {app::KeptSection(query.section), query.tag, query.search, app::KeptOrder(query.order),
            query.ascending};
}

}  // namespace

/// On the library's thread while something is asked there, and here otherwise.
struct LibraryFinder::Search {
    ui::ShelfQuery query;
    quint64 number = 0;
    std::optional<app::KeptSearch> parts;
    std::vector<qint64> ids;
    bool whole = false;
    std::shared_ptr<const std::atomic<quint64>> last;

    /// On any thread.
    [[nodiscard]] bool isUnwanted() const { return number != *last; }
    void lookOn(std::chrono::milliseconds time) {
        whole = parts->goOn(time, [this] { return isUnwanted(); });
    }
};

LibraryFinder::LibraryFinder(app::Library& library, QObject* parent)
    : QObject(parent), m_library(library), m_last(std::make_shared<std::atomic<quint64>>(0)) {
    // Before anybody searches.
    library.ask(
        this,
        [](Desk& desk) {
            desk.list.prepareSearch();
            return true;
        },
        [](bool) {});
}

// Nobody waits for what is still being looked for.
LibraryFinder::~LibraryFinder() { ++*m_last; }

void LibraryFinder::find(const ui::ShelfQuery& query) {
    const auto search = std::make_shared<Search>(Search{query, ++*m_last, {}, {}, false, m_last});
    m_library.ask(
        this,
        [search](Desk& desk) {
            if (search->isUnwanted()) return false;
            search->parts.emplace(desk.list.search(queryOf(search->query)));
            search->lookOn(app::KeptSearch::untilFirst);
            search->ids = search->parts->ids();
            return true;
        },
        [this, search](bool) { take(search); });
}

void LibraryFinder::take(const std::shared_ptr<Search>& search) {
    if (search->isUnwanted()) return;
    Q_EMIT found(search->query, QList<qint64>(search->ids.begin(), search->ids.end()),
                 app::readSearch(search->query.search).misunderstood, search->whole);
    if (search->whole) return;
    const int pause = search->parts->isLastStepLong() ? typingPause : 0;
    QTimer::singleShot(pause, this, [this, search] { goOn(search); });
}

void LibraryFinder::goOn(const std::shared_ptr<Search>& search) {
    if (search->isUnwanted()) return;
    m_library.ask(
        this,
        [search](Desk&) {
            search->lookOn(partOfSearch);
            if (search->whole) search->ids = search->parts->ids();
            return search->whole;
        },
        [this, search](bool whole) { whole ? take(search) : goOn(search); });
}

}  // namespace klartext::gui
