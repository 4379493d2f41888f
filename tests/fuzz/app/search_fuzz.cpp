// SPDX-License-Identifier: MIT
// What a person types to find pages: any text is a search that the database understands.
#include "fuzz/app/kept.h"
#include "library/search_query.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext;
    const QString typed =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const app::SearchQuery query = app::readSearch(typed);
    app::fuzz::Shelf& shelf = app::fuzz::shelf();
    app::KeptList list(shelf.database());
    const auto found = list.find(
        {.section = app::KeptSection::All, .search = typed, .order = app::KeptOrder::Relevance});
    klartext::fuzz::require(found.size() <= 1, "no page is found that is not there");
    (void)list.snippets({shelf.page()}, typed);
    if (!query.match.isEmpty()) {
        const auto hits = shelf.database().run(
            QStringLiteral("SELECT count(*) FROM kept_search WHERE kept_search MATCH ?"),
            {query.match});
        klartext::fuzz::require(hits.isActive(), "the database understands the search");
    }
    return 0;
}
