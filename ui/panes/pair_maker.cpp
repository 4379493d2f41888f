// SPDX-License-Identifier: MIT
#include "panes/pair_maker.h"

#include <utility>

#include "document/document_builder.h"
#include "models/projections.h"

namespace klartext::ui {

namespace {

PairMaker::Pair made(const PairMaker::Wish& wish) {
    return {buildPage(core::markedPage(*wish.page), wish.style),
            buildArticle(core::article(*wish.page, wish.overrides), wish.style)};
}

}  // namespace

void PairMaker::make(const Wish& wish, Then then) {
    cancel();
    if (isSmall(*wish.page)) {
        then(made(wish));
        return;
    }
    m_beside.make(
        *this,
        [wish] {
            Pair pair = made(wish);
            DocumentsBeside::Documents documents;
            documents.push_back(std::move(pair.original));
            documents.push_back(std::move(pair.article));
            return documents;
        },
        [then = std::move(then)](DocumentsBeside::Documents documents) {
            then({std::move(documents.front()), std::move(documents.back())});
        });
}

}  // namespace klartext::ui
