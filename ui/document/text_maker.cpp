// SPDX-License-Identifier: MIT
#include "document/text_maker.h"

#include <QThread>
#include <utility>

#include "document/document_builder.h"
#include "models/work_beside.h"

namespace klartext::ui {

namespace {

constexpr int wordsOfALongText = 5000;

/// On its way from one thread to the other.
struct Made {
    explicit Made(std::unique_ptr<PageDocument> made) : page(std::move(made)) {}
    ~Made() { drop(std::move(page)); }
    Made(const Made&) = delete;
    Made& operator=(const Made&) = delete;

    std::unique_ptr<PageDocument> page;
};

std::unique_ptr<PageDocument> made(const TextWish& wish) {
    return buildArticle(*wish.article, wish.style, wish.unfolded, wish.pictures);
}

}  // namespace

TextMaker::TextMaker(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

TextMaker::~TextMaker() { cancel(); }

bool TextMaker::isShort(const core::Article& article) {
    return article.tally.wordsKept < wordsOfALongText;
}

void TextMaker::make(const TextWish& wish, Then then) {
    cancel();
    if (isShort(*wish.article)) {
        then(made(wish));
        return;
    }
    const int number = *m_newest;
    workBeside(
        *this, m_pool,
        [wish, number, newest = m_newest, window = thread()] {
            if (number != *newest) {
                return std::shared_ptr<Made>();
            }
            auto page = made(wish);
            handTo(*window, *page);
            return std::make_shared<Made>(std::move(page));
        },
        [this, number, then = std::move(then)](const std::shared_ptr<Made>& result) {
            if (number == *m_newest) {
                then(std::move(result->page));
            }
        });
}

void handTo(QThread& window, PageDocument& page) {
    page.images().moveToThread(&window);
    page.moveToThread(&window);
}

void drop(std::unique_ptr<PageDocument> page) {
    if (page != nullptr && page->thread() != QThread::currentThread()) {
        page.release()->deleteLater();
    }
}

}  // namespace klartext::ui
