// SPDX-License-Identifier: MIT
#pragma once

#include <sqlite3.h>

namespace klartext::app {

/// Teaches FTS5 the function relevance(kept_search, words, weight...): how much a page that is
/// found is about what was searched for, the more the higher. `words` is the length of the page;
/// then for each phrase of the search how much it weighs, 1 where none is given.
///
/// It is BM25 with a page's columns weighed (https://doi.org/10.1145/1031171.1031181), but asks
/// nothing of the index that takes longer the more pages there are.
[[nodiscard]] bool addRelevance(fts5_api& search);

}  // namespace klartext::app
