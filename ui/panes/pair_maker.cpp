// SPDX-License-Identifier: MIT
#include "panes/pair_maker.h"

#include <utility>

#include "document/document_builder.h"
#include "document/text_maker.h"
#include "models/projections.h"
#include "models/work_beside.h"

namespace klartext::ui {

namespace {

PairMaker::Pair made(const PairMaker::Wish& wish) {
    return {buildPage(core::markedPage(*wish.page), wish.style),
            buildArticle(core::article(*wish.page, wish.overrides), wish.style)};
}

/// On its way from one thread to the other.
struct Made {
    explicit Made(PairMaker::Pair made) : pair(std::move(made)) {}
    ~Made() {
        drop(std::move(pair.original));
        drop(std::move(pair.article));
    }
    Made(const Made&) = delete;
    Made& operator=(const Made&) = delete;

    PairMaker::Pair pair;
};

}  // namespace

PairMaker::PairMaker(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

PairMaker::~PairMaker() { cancel(); }

void PairMaker::make(const Wish& wish, Then then) {
    cancel();
    if (isSmall(*wish.page)) {
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
            Pair pair = made(wish);
            handTo(*window, *pair.original);
            handTo(*window, *pair.article);
            return std::make_shared<Made>(std::move(pair));
        },
        [this, number, then = std::move(then)](const std::shared_ptr<Made>& result) {
            if (number == *m_newest) {
                then(std::move(result->pair));
            }
        });
}

}  // namespace klartext::ui
