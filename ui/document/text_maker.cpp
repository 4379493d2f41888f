// SPDX-License-Identifier: MIT
#include "document/text_maker.h"

#include <utility>

#include "document/document_builder.h"

namespace klartext::ui {

namespace {

constexpr int wordsOfALongText = 5000;

std::unique_ptr<PageDocument> made(const TextWish& wish) {
    return buildArticle(*wish.article, wish.style, wish.unfolded, wish.pictures);
}

}  // namespace

bool TextMaker::isShort(const core::Article& article) {
    return article.tally.wordsKept < wordsOfALongText;
}

void TextMaker::make(const TextWish& wish, Then then) {
    cancel();
    if (isShort(*wish.article)) {
        then(made(wish));
        return;
    }
    m_beside.make(
        *this,
        [wish] {
            DocumentsBeside::Documents documents;
            documents.push_back(made(wish));
            return documents;
        },
        [then = std::move(then)](DocumentsBeside::Documents documents) {
            then(std::move(documents.front()));
        });
}

}  // namespace klartext::ui
