// SPDX-License-Identifier: MIT
#include "document/text_maker.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "document/document_builder.h"

namespace klartext::ui {

namespace {

constexpr int wordsOfALongText = 5000;
// Of so many words; but one word may be long, and pictures and links may have none.
constexpr std::size_t bytesOfALongText = 100'000;
constexpr std::size_t piecesOfALongText = 5000;

/// What is left to look at until a text counts as long.
struct Rest {
    std::size_t bytes = bytesOfALongText;
    std::size_t pieces = piecesOfALongText;

    /// Whether it suffices for the element.
    bool take(const core::Element& element) {
        if (pieces == 0 || element.text.size() >= bytes) {
            return false;
        }
        --pieces;
        bytes -= element.text.size();
        return std::ranges::all_of(element.children,
                                   [this](const core::Element& child) { return take(child); });
    }
};

std::unique_ptr<PageDocument> made(const TextWish& wish) {
    return buildArticle(*wish.article, wish.style, wish.unfolded, wish.pictures);
}

}  // namespace

bool TextMaker::isShort(const core::Article& article) {
    return article.tally.wordsKept < wordsOfALongText && Rest().take(article.body);
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
